"""A story here and the same story in a packet: what both together make, nothing written yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from newsdesk.desk.handing_over import state_of
from newsdesk.desk.inspecting import Arrived, state_in
from newsdesk.desk.packets import Received
from newsdesk.store import sharing
from newsdesk.store.library import Transaction
from newsdesk.story.annotations import Annotation
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edit, Edits
from newsdesk.story.fields import Field
from newsdesk.story.handed import Deed, Handed, beginning
from newsdesk.story.merging import Chunk, Difference, Judge, Side, chunks, settled
from newsdesk.story.reconciling import TEXT, merged_annotations, merged_fields
from newsdesk.story.record import Story
from newsdesk.story.retracing import merged_layers
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.text.diff import retypings


@dataclass(frozen=True, slots=True)
class Combined:
    """What a story becomes by a packet."""

    story: Story  # as it is
    mine: Handed
    arrived: Arrived
    judge: Judge
    fields: tuple[Field, ...]
    said: Mapping[str, Annotation]  # by uid, with the places that they have in every library
    edits: tuple[Edit, ...]  # by hand
    reading: bool  # whether the story is to stand on their reading
    cleaning: bool  # and on their cleaning
    deeds: tuple[Deed, ...]  # what was done since both had the same


def combined(
    at: Transaction,
    story_id: int,
    packet: Received,
    arrived: Arrived,
    choices: Mapping[str, Side],
) -> Combined | None:
    """Return what a story becomes by a packet, None where all that was sent is here already."""
    known = {one.key: one for one in sharing.known(at, story_id)}
    if arrived.states[-1].key in known:
        return None
    common = [one for one in arrived.states if one.key in known]
    story, mine = state_of(at, story_id)
    base = state_in(packet, common[-1]) if common else _beginning(mine, arrived)
    since = next((x.seq for x in arrived.sent.states if common and x.key == common[-1].key), 0)
    sides = _Sides(story, mine, base, arrived)
    return _combined(sides, Judge(story.source.sha256, choices), names(packet), since)


def added(at: Transaction, story_id: int, packet: Received, arrived: Arrived) -> Combined:
    """Return what a story becomes that has just come with a packet: all that was sent of it."""
    story, mine = state_of(at, story_id)
    sides = _Sides(story, mine, mine, arrived)
    return _combined(sides, Judge(story.source.sha256), names(packet), 0)


class _Sides(NamedTuple):
    """A story here, and three states of it."""

    story: Story
    mine: Handed
    base: Handed
    arrived: Arrived


def _combined(sides: _Sides, judge: Judge, names: Mapping[Side, str], since: int) -> Combined:
    story, mine, base, arrived = sides
    theirs = arrived.state
    reading, cleaning = _basis(base, mine, theirs)
    old, here, there = _placed(base, mine, theirs)
    return Combined(
        story,
        mine,
        arrived,
        judge,
        merged_fields(old, here, there, judge, names),
        merged_annotations(base.by_uid, mine.by_uid, theirs.by_uid, judge),
        theirs.edits if reading else _edits(sides, judge),
        reading,
        cleaning,
        tuple(deed for deed in arrived.sent.history if deed.seq > since),
    )


def _beginning(mine: Handed, arrived: Arrived) -> Handed:
    sent = arrived.sent
    unedited = CleanText(sent.reading, Edits(sent.cleaning.proposed))
    return beginning(mine, arrived.state, tuple(x.text for x in unedited.paragraphs))


def sender(packet: Received) -> str:
    """Return who made a packet, in a line that fits."""
    return " ".join(packet.manifest.by.split())[:100] or "?"


def names(packet: Received) -> Mapping[Side, str]:
    """Return what is said of a value that lost, by whose it was."""
    who = sender(packet)
    return {Side.THEIRS: f"From a packet by {who}", Side.MINE: f"Before a packet by {who}"}


def _placed(*states: Handed) -> Iterator[tuple[Field, ...]]:
    """Yield the fields of states; where these are not on one text, places mean nothing."""
    one_text = len({state.reading for state in states[1:]}) == 1
    for state in states:
        yield state.fields if one_text else tuple(map(_without_place, state.fields))


def _without_place(field: Field) -> Field:
    candidates = tuple(replace(one, start=-1, end=-1) for one in field.candidates)
    return replace(field, start=-1, end=-1, candidates=candidates)


def _basis(base: Handed, mine: Handed, theirs: Handed) -> tuple[bool, bool]:
    """Say whether their reading and their cleaning are to be taken: where only they chose anew."""
    if mine.reading == theirs.reading:
        side = settled(base.cleaning, mine.cleaning, theirs.cleaning)
        return False, side is Side.THEIRS
    untouched = base.reading == mine.reading and base.edits == mine.edits
    return untouched, untouched


def _edits(sides: _Sides, judge: Judge) -> tuple[Edit, ...]:
    story, mine, base, arrived = sides
    theirs = arrived.state
    if mine.reading != theirs.reading:
        found = chunks(base.paragraphs, mine.paragraphs, theirs.paragraphs)
        return _retyped(story.clean, found, judge)
    before = base.edits if base.reading == mine.reading else ()
    there = Edits(arrived.sent.cleaning.proposed, theirs.edits)
    return merged_layers(
        CleanText(story.reading, Edits(story.cleaning.proposed, before)),
        story.clean,
        CleanText(story.reading, there),
        judge,
    )


def _retyped(clean: CleanText, found: Iterable[Chunk], judge: Judge) -> tuple[Edit, ...]:
    """Type into a text what they changed in another reading of it, paragraph by paragraph."""
    changes: list[Retyping] = []
    for chunk in found:
        old, here, there = ("\n\n".join(x) for x in (chunk.base, chunk.mine, chunk.theirs))
        what = Difference(TEXT, str(chunk.start), "", here, there)
        if chunk.clashes and judge.side(what, old) is Side.MINE:
            continue
        if not chunk.clashes:
            judge.take(*what)
        changes += _typing(clean, chunk, there)
    return typed_over(clean, changes)


def _typing(clean: CleanText, chunk: Chunk, words: str) -> list[Retyping]:
    some = clean.paragraphs
    if chunk.start < chunk.end:
        start, end = some[chunk.start].start, some[chunk.end - 1].end
        return retypings(clean.text[start:end], words, start)
    if chunk.start:
        end = some[chunk.start - 1].end
        return [Retyping(end, end, f"\n\n{words}")]
    start = some[0].start if some else len(clean.text)
    return [Retyping(start, start, f"{words}\n\n")]
