"""Lines that are cut in every story of an outlet: looked at first, then cut, and undoable."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdesk.cleaning.site_memory import line_key, overruled, with_rule
from newsdesk.cleaning.units import folded
from newsdesk.desk.door import Batch, changing, in_stories
from newsdesk.errors import InvalidValue
from newsdesk.store import adding, articles, audit, outlets, steps
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.lines import Verdict
from newsdesk.story.record import Story

PARAGRAPH = 80  # characters from which a line is a paragraph that a story would miss
_ENDS = (".", "!", "?", "…", "»", "”", '"')
Place = tuple[int, int, str]  # start and end in the reading, and the words


@dataclass(frozen=True, slots=True)
class OutletRule:
    """A line that is cut in every story of an outlet."""

    id: int
    outlet: str
    key: str  # the line, folded: that is what is compared
    line: str  # as it stood where the editor met it
    by: str
    since: str  # ISO 8601 time, UTC


@dataclass(frozen=True, slots=True)
class RehearsedStory:
    """A story that a rule would touch."""

    story_id: int
    headline: str
    places: tuple[Place, ...]  # where the line is kept now
    loses_paragraph: bool
    paragraph: str  # the paragraph that it would lose, "" for none
    by_hand: bool  # the line was kept or altered by hand, so the story is left alone


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What cutting a line in every story of an outlet would do."""

    outlet: str
    line: str
    touched: tuple[RehearsedStory, ...]


def rules(library: Library, outlet: str | None = None) -> tuple[OutletRule, ...]:
    """Return the rules in force, those of one outlet or all, by outlet."""
    with library.reading() as at:
        return tuple(OutletRule(*row) for row in outlets.rules(at, outlet))


def rehearse(library: Library, outlet: str, line: str) -> Rehearsal:
    """Show what would be cut if a line were cut in every story of an outlet; nothing changes.

    InvalidValue where the outlet has no name or the line no words.
    """
    key = _checked(outlet, line)
    with library.reading() as at:
        return Rehearsal(outlet, line, tuple(row for _, row in _touched(at, outlet, line, key)))


def always_cut(library: Library, outlet: str, line: str, *, by: Person) -> Changes:
    """Cut a line in every story of an outlet, now and whenever one is imported; one undo.

    Stories where a hand kept or altered the line stay as they are.
    """
    key = _checked(outlet, line)
    with changing(library, by) as batch:
        batch.take(_rule(batch, outlet, line, key))
        for story, row in _touched(batch.at, outlet, line, key):
            if not row.by_hand:
                batch.take(_cut(batch.at, story, row.places))
        batch.label = in_stories("cut of a line", (s for step in batch.steps for s in step.stories))
    return batch.changes


def forget(library: Library, rule_id: int, *, by: Person) -> Changes:
    """Cut the line in no further story; NotFound where there is no such rule.

    What was cut stays cut until a story is cleaned again.
    """
    with changing(library, by) as batch:
        words = outlets.line_of(batch.at, rule_id)
        old = {"rule": rule_id, "force": True, "words": words, "ids": []}
        batch.take(Step(None, steps.OUTLET_RULE, old, old | {"force": False, "words": ""}))
        batch.label = "removal of an outlet's rule"
    return batch.changes


def _checked(outlet: str, line: str) -> str:
    """Return the key of a line."""
    if not outlet.strip():
        raise InvalidValue("The story names no outlet.", "Fill in its outlet first.")
    key = line_key(line)
    if not key:
        raise InvalidValue("The line has no words.", "Choose a line with words.")
    return key


def _rule(batch: Batch, outlet: str, line: str, key: str) -> Step | None:
    if any(rule[2] == key for rule in outlets.rules(batch.at, outlet)):
        return None
    who, since = batch.by.name, audit.now()
    number = outlets.add(batch.at, outlet, key, line, who=who, since=since)
    old = {"rule": number, "force": False, "words": "", "ids": []}
    return Step(None, steps.OUTLET_RULE, old, old | {"force": True, "words": line})


def _cut(at: Transaction, story: Story, places: Iterable[Place]) -> Step:
    """Return the step to the same cleaning with a line cut."""
    starts = {start for start, _, _ in places}
    changed = {v.start: with_rule(v) for v in story.cleaning.verdicts if v.start in starts}
    basis = articles.basis_of(at, story.id)
    made = adding.add_cleaning(
        at, basis["reading"], story.reading, overruled(story.cleaning, changed)
    )
    words = next(words for _, _, words in places)
    return Step(
        story.id, steps.BASIS, basis | {"words": words}, basis | {"cleaning": made, "words": ""}
    )


def _touched(
    at: Transaction, outlet: str, line: str, key: str
) -> Iterator[tuple[Story, RehearsedStory]]:
    for story_id in outlets.stories_with(at, outlet, line):
        story = articles.load(at, story_id)
        if places := tuple(_places(story, key)):
            yield story, _rehearsed(story, places)


def _places(story: Story, key: str) -> Iterator[Place]:
    """Yield where a line is kept: by the cleaner, or by a hand that beats it."""
    for verdict in story.cleaning.verdicts:
        start, end = verdict.start, verdict.end
        words = story.reading.text[start:end]
        if key not in folded(words) or line_key(words) != key:
            continue
        if not _gone(story, start, end) and (not verdict.cut or _hands_on(story, start, end)):
            yield start, end, words


def _gone(story: Story, start: int, end: int) -> bool:
    hands = story.edits.by_hand
    return any(edit.cuts and edit.start <= start and end <= edit.end for edit in hands)


def _hands_on(story: Story, start: int, end: int) -> bool:
    return any(
        edit.start < end and start < edit.end if edit.start < edit.end else start < edit.start < end
        for edit in story.edits.by_hand
    )


def _rehearsed(story: Story, places: tuple[Place, ...]) -> RehearsedStory:
    by_hand = any(_hands_on(story, start, end) for start, end, _ in places)
    lost = "" if by_hand else next((words for *_, words in _paragraphs(story, places)), "")
    return RehearsedStory(story.id, story.value("headline"), places, bool(lost), lost, by_hand)


def _paragraphs(story: Story, places: Iterable[Place]) -> Iterator[Place]:
    """Yield those places that are a paragraph: long, or a sentence that begins or ends the body."""
    kept: list[Verdict] = [verdict for verdict in story.cleaning.verdicts if not verdict.cut]
    rims = {kept[0].start, kept[-1].start} if kept else set[int]()
    for place in places:
        start, _, words = place
        if len(words) >= PARAGRAPH or (start in rims and words.rstrip().endswith(_ENDS)):
            yield place
