"""Tick-off coverage: every checkable item of a story is ticked, or waived with a reason."""

from collections.abc import Iterable, Iterator, Sequence

from newsdesk.checkable.stories import items_of
from newsdesk.desk.annotating import new_uid, now, said_of
from newsdesk.desk.door import changing
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store import steps
from newsdesk.store.library import Library
from newsdesk.story.anchors import Standing, anchor
from newsdesk.story.annotations import Annotations, Tick
from newsdesk.story.changes import Changes, Person
from newsdesk.story.clean import CleanText
from newsdesk.story.coverage import Coverage, Covered
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.record import Story
from newsdesk.text.anchoring import resolved

_KINDS = frozenset(kind.value for kind in ItemKind)
_SUGGESTED = (ItemKind.PERSON, ItemKind.ORGANISATION, ItemKind.PLACE)  # what a model names
_Key = tuple[int, str, int, str]  # sentence's start, kind, offset in the sentence, words


def coverage(library: Library, story_id: int) -> Coverage:
    """Return how much of a story is checked."""
    with library.reading() as at:
        found = said_of(at, story_id)
    return coverage_of(found.story, found.said)


def coverage_of(story: Story, said: Annotations) -> Coverage:
    """Return how much of a story is checked, of what is known of it."""
    keys = [(_key(story.clean, tick), tick) for tick in said.ticks]
    ticks = {key: tick for key, tick in keys if key is not None}  # of two by two people, the last
    items = [_covered(story, item, ticks) for item in items_of(story)]
    items += _checked_besides(story, items, ticks)
    items.sort(key=lambda one: (one.item.start, one.item.end, one.item.kind))
    return Coverage(tuple(items), tuple(tick for key, tick in keys if key is None))


def _checked_besides(
    story: Story, items: Sequence[Covered], ticks: dict[_Key, Tick]
) -> Iterator[Covered]:
    """Yield what was checked and is found by no rule: a name that was suggested."""
    for (sentence, kind, offset, words), tick in ticks.items():
        start, end = sentence + offset, sentence + offset + len(words)
        if story.clean.text[start:end] != words or kind not in _KINDS:
            continue
        if all(one.item.end <= start or end <= one.item.start for one in items):
            last = sentence + len(tick.anchor.quote)
            yield Covered(Item(ItemKind(kind), start, end, tick.value, sentence, last), words, tick)


def _covered(story: Story, item: Item, ticks: dict[_Key, Tick]) -> Covered:
    words = story.clean.text[item.start : item.end]
    key = (item.sentence_start, item.kind.value, item.start - item.sentence_start, words)
    return Covered(item, words, ticks.get(key))


def _key(clean: CleanText, tick: Tick) -> _Key | None:
    """Return by what a tick's item is known, None where its sentence has other words by now."""
    at = resolved(clean, tick.anchor)
    if at.standing not in (Standing.EXACT, Standing.MOVED):
        return None
    if clean.text[at.start : at.end] != tick.anchor.quote:
        return None
    return at.start, tick.kind, tick.offset, tick.words


def tick(
    library: Library,
    story_id: int,
    items: Sequence[Covered],
    *,
    by: Person,
    waived: str = "",
) -> Changes:
    """Tick items as checked, or waive them with a reason; Conflict where the text is another."""
    with changing(library, by) as batch:
        found = said_of(batch.at, story_id)
        present = {_told(one): one for one in coverage_of(found.story, found.said).items}
        for item in items:
            here = present.get(_told(item)) or _suggested(found.story, item)
            if here is None:
                raise Conflict(
                    f"The text of story {story_id} was changed meanwhile: “{item.words}” is no "
                    "longer where it was.",
                    "Look at it again.",
                )
            batch.take(steps.annotation_step(None, _ticked(found.story, here, by, waived)))
            batch.take(*_taken_back(here))
        what = "waiver" if waived else "tick"
        batch.label = what if len(items) == 1 else f"{what} of {len(items)} items"
    return batch.changes


def _suggested(story: Story, one: Covered) -> Covered | None:
    """Return an item that no rule finds, None where its words are no longer there."""
    item = one.item
    there = story.clean.text[item.start : item.end] == one.words
    return one if one.tick is None and there and item.kind in _SUGGESTED else None


def _told(one: Covered) -> tuple[str, int, int, str]:
    return one.item.kind.value, one.item.start, one.item.end, one.words


def _ticked(story: Story, one: Covered, by: Person, waived: str) -> Tick:
    item = one.item
    return Tick(
        new_uid(),
        story.id,
        by.name,
        now(),
        anchor(story.clean, item.sentence_start, item.sentence_end),
        item.kind.value,
        one.words,
        item.start - item.sentence_start,
        item.value,
        waived.strip(),
    )


def waive(
    library: Library, story_id: int, items: Sequence[Covered], reason: str, *, by: Person
) -> Changes:
    """Say of items why they need no check."""
    if not reason.strip():
        raise InvalidValue("A waiver needs its reason.", "Say why this needs no check.")
    return tick(library, story_id, items, by=by, waived=reason)


def untick(library: Library, story_id: int, items: Sequence[Covered], *, by: Person) -> Changes:
    """Take ticks and waivers back."""
    with changing(library, by) as batch:
        wanted = {one.tick.uid for one in items if one.tick is not None}
        found = said_of(batch.at, story_id)
        batch.take(*(steps.annotation_step(t, None) for t in found.said.ticks if t.uid in wanted))
        batch.label = "tick taken back"
    return batch.changes


def _taken_back(one: Covered) -> Iterable[steps.Step | None]:
    """Take back what a new tick stands for."""
    return () if one.tick is None else (steps.annotation_step(one.tick, None),)
