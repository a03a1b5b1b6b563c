"""newsdesk clean: pages without a library, side by side or as a stream."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.explaining import explained, listing
from newsdesk.cli.options import Json, Strict, strictness
from newsdesk.cli.output import (
    no_progress,
    one_line,
    progress,
    say,
    show,
    show_json,
    show_json_list,
)
from newsdesk.cli.pages import INPUT, Found, How, found, stories
from newsdesk.cli.story_text import story_text
from newsdesk.desk.views import as_json as as_data
from newsdesk.errors import InvalidValue
from newsdesk.story.record import Story

EXAMPLES = """
newsdesk clean page.txt
newsdesk clean dumps/ --json > stories.json
newsdesk clean page.txt --explain
newsdesk clean - --strictness cautious < page.txt
newsdesk clean --stream < pages.jsonl > stories.jsonl
"""
NOTES = """
--stream reads {"id", "text"} or {"id", "html"} a line and prints {"id", "body", "title", …}
or {"id", "error"} a line.

--explain --json prints {"file", "reader", "encoding", "lines", "fields", "sum"},
or an array of them for several pages.
lines: "line", "start", "end", "text", "state" (kept, cut, corrected, mixed), "class",
"confidence" (0 to 1), "rule", "reason".
fields, by name: "value", "line", "column", "start", "end", "rule", "reason", "problem",
"candidates" (the same, with "score").
sum: "lines" and "characters", each "kept", "cut", "corrected", "source"; lines also "mixed"
(cut in part) and "blank".
Offsets count characters from 0; lines and columns count from 1.
"""
_FILES = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH", help="Files and folders; - reads a page from the input."),
]
_STREAM = Annotated[bool, typer.Option("--stream", help="Read and print a JSON object a line.")]
_EXPLAIN = Annotated[
    bool, typer.Option("--explain", help="List every line: kept or cut, by which rule and why.")
]
_ENCODING = Annotated[
    str, typer.Option("--encoding", metavar="NAME", help="Read in this encoding.")
]
_WORKERS = Annotated[
    int | None,
    typer.Option("--workers", metavar="N", min=1, help="Pages at a time; by default all cores."),
]
_IN_LIBRARY_ONLY = ("id", "status", "version")


def command(
    files: _FILES = None,
    *,
    stream: _STREAM = False,
    explain: _EXPLAIN = False,
    strict: Strict = None,
    encoding: _ENCODING = "",
    workers: _WORKERS = None,
    as_json: Json = False,
) -> int:
    """Clean pages and print the stories; 1 if one was set aside."""
    if stream:
        return _stream([*(files or ())], explain=explain)
    names = files or [INPUT]
    several = len(names) > 1 or (names != [INPUT] and Path(names[0]).is_dir())
    data_of = explained if explain else _data
    with found(names) as pages:
        made = _Made(pages, How(encoding or None, strictness(strict), workers))
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


def _stream(names: list[str], *, explain: bool) -> int:
    if names or explain:
        raise InvalidValue("--stream reads only the input.", "Leave out files and --explain.")
    from newsdesk.cli.streaming import stream  # noqa: PLC0415 - as its name says, apart

    return stream()
