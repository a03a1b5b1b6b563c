"""Lists of other stories: headline (often twice), summary and time, told from plain junk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import Rule
from newsdesk.story.lines import Related

_TIMES = ("date-line", "updated")
_LISTED = (*_TIMES, "listed-story")
_SHORT = 16  # characters; a shorter line is a menu word
_LONG = 260
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d\s[\s|–—-]{0,3}")


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another story on the page: its words, and the units that they stand in."""

    story: Related
    units: tuple[int, ...]
    reason: str


def teasers(
    page: Page, found: Sequence[Rule | None], outside: Sequence[bool]
) -> tuple[Teaser, ...]:
    """Return the other stories among the units outside the body."""
    rows: list[Teaser] = []
    doubled = {
        index
        for index, (key, after) in enumerate(pairwise(page.keys))
        if key == after and len(page.texts[index]) > _SHORT
    }
    for run in _runs(found, outside):
        rows.extend(_in_run(page, found, run, doubled.intersection(run)))
    return tuple(rows)


def _runs(found: Sequence[Rule | None], outside: Sequence[bool]) -> Iterator[list[int]]:
    """Yield stretches of neighbours outside the body that no rule but a date's knows."""
    run: list[int] = []
    for index, rule in enumerate(found):
        if outside[index] and (rule is None or rule.name in _LISTED):
            run.append(index)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _in_run(
    page: Page, found: Sequence[Rule | None], run: list[int], doubled: set[int]
) -> Iterator[Teaser]:
    before = found[run[0] - 1] if run[0] else None
    headed = before is not None and before.name == "read-also"
    times = {i for i in run if (rule := found[i]) is not None and rule.name in _TIMES}
    if len(times) < 2 and not doubled and not headed:
        return
    for entry in _entries(page, run, times, doubled, headed):
        if (teaser := _teaser(page, entry, times, doubled)) is not None:
            yield teaser


def _entries(
    page: Page, run: list[int], times: set[int], doubled: set[int], headed: bool
) -> Iterator[list[int]]:
    """Split a run into stories: at doubled headlines, else by times, else line by line."""
    entry: list[int] = []
    time_first = bool(times) and run[0] in times
    for index in run:
        if doubled:
            starts = index in doubled and index - 1 not in doubled
        elif len(times) >= 2:
            starts = index in times if time_first else bool(entry) and entry[-1] in times
        else:
            starts = (
                headed
                and index not in times
                and (page.units[index].gap > 0 or len(page.units[index].text) < 140)
            )
        if starts and entry:
            yield entry
            entry = []
        entry.append(index)
    if entry:
        yield entry


def _teaser(page: Page, entry: list[int], times: set[int], doubled: set[int]) -> Teaser | None:
    lines: dict[str, str] = {}
    for index in entry:
        if index not in times:
            unit = page.units[index]
            words = unit.text[len(unit.mark) :].strip() if unit.mark else unit.text
            lines.setdefault(unit.key, words)
    texts = list(lines.values())
    if not texts or not _SHORT <= len(texts[0]) <= _LONG or len(texts) > 4:
        return None
    time = next((page.units[i].text for i in entry if i in times), "")
    if not time and (clock := _CLOCK.match(texts[0])):
        time, texts[0] = clock.group().strip(" |–—-"), texts[0][clock.end() :]
    story = Related(texts[0], " ".join(texts[1:]), time)
    return Teaser(story, tuple(entry), _reason(story, any(i in doubled for i in entry)))


def _reason(story: Related, twice: bool) -> str:
    parts = ["a headline twice" if twice else "a headline"]
    if story.summary:
        parts.append("a summary")
    if story.time:
        parts.append("a time")
    said = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"Looks like a list of other stories: {said}"
