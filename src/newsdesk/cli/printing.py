"""What `clean` prints of pages: stories, listings or data, each as soon as it is there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdesk.cli.explaining import explained, listing
from newsdesk.cli.options import INPUT, How
from newsdesk.cli.output import (
    no_progress,
    one_line,
    progress,
    say,
    show,
    show_json,
    show_json_list,
)
from newsdesk.cli.pages import Found, found, stories
from newsdesk.cli.story_text import story_text
from newsdesk.desk.views import as_json as as_data
from newsdesk.story.record import Story

_IN_LIBRARY_ONLY = ("id", "status", "version")


def print_pages(names: Sequence[str], how: How, *, explain: bool, as_json: bool) -> int:
    """Clean what stands under some names and print it; 1 if a page was set aside."""
    several = len(names) > 1 or (names[0] != INPUT and Path(names[0]).is_dir())
    data_of = explained if explain else _data
    with found(names) as pages:
        made = _Made(pages, how)
        if not as_json:
            for story in made:
                show(_words(story, several=several, explain=explain))
        elif several:
            show_json_list(map(data_of, made))
        else:
            for story in made:
                show_json(data_of(story))
    return 1 if made.failed else 0


@dataclass(slots=True)
class _Made:
    """The stories as they come; what was set aside is told and counted."""

    pages: Found
    how: How
    failed: int = 0

    def __iter__(self) -> Iterator[Story]:
        total = len(self.pages.items)
        for done, story in enumerate(stories(self.pages, self.how), 1):
            no_progress()
            if isinstance(story, str):
                say(story)
                self.failed += 1
            else:
                yield story
            if done < total:
                progress(done, total, self.pages.name(done - 1))


def _words(story: Story, *, several: bool, explain: bool) -> str:
    if explain:
        return f"{listing(story)}\n" if several else listing(story)
    words = story_text(story)
    return f"{one_line(story.source.name)}\n{words}\n" if several else words


def _data(story: Story) -> dict[str, Any]:
    """Return a story as `show --json` has it, without what only a library knows."""
    data = {key: value for key, value in as_data(story).items() if key not in _IN_LIBRARY_ONLY}
    return data | {"fields": {k: v for k, v in data["fields"].items() if k != "status"}}
