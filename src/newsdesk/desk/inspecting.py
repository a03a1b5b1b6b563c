"""What a packet says of a story, looked at before any of it is believed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from newsdesk.desk.handing_over import files_of
from newsdesk.desk.packets import SOURCE, STATE, Listed, Received
from newsdesk.metadata.values import check
from newsdesk.readers.html_links import Links
from newsdesk.store.sharing import SharedState
from newsdesk.story.anchors import key_of
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from newsdesk.story.fields import Field, FieldKind, field_spec, is_field
from newsdesk.story.handed import Handed, Sent, all_said, cleaning_key
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Reading

_UID = re.compile(r"[0-9A-Za-z-]{1,64}")
_SEPARATORS = frozenset("/\\\0")  # such a name would lead elsewhere when it is saved
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Arrived:
    """A story of a packet that holds what it promises."""

    sent: Sent
    data: bytes
    state: Handed  # as it was sent
    states: tuple[SharedState, ...]  # with the earlier ones, which come first

    @property
    def source(self) -> SourceInfo:
        """Where its bytes came from; folders of another machine say nothing here."""
        return SourceInfo(self.sent.name, "", self.sent.sha256, self.sent.size)


def arrived(packet: Received, listed: Listed) -> Arrived:
    """Return a story of a packet; NewsdeskError where anything about it is not right."""
    sent = _with_safe_links(packet.sent(listed))
    data = packet.data(SOURCE, sent.sha256)
    states = tuple(SharedState(one.key, packet.data(STATE, one.key)) for one in sent.states)
    state = state_in(packet, states[-1])
    try:
        fits = len(data) == sent.size and all(_fits(sent, state))
    except (ValueError, IndexError, OverflowError):
        fits = False
    if not fits:
        packet.refuse("a part of it is not what it should be")
    return Arrived(sent, data, state, states)


def _with_safe_links(sent: Sent) -> Sent:
    """Leave out addresses that no reader would have let in: of scripts, of files, and odd ones."""
    links, reading = Links(), sent.reading
    marks = [mark for block in reading.blocks for mark in block.marks]
    odd = {mark.href for mark in marks if links.address(mark.href) != mark.href}
    if not odd:
        return sent
    blocks = tuple(
        replace(
            block,
            marks=tuple(replace(m, href="") if m.href in odd else m for m in block.marks),
        )
        for block in reading.blocks
    )
    return replace(sent, reading=replace(reading, blocks=blocks))


def state_in(packet: Received, kept: SharedState) -> Handed:
    """Return what a state says."""
    state: Handed = packet.made(Handed, packet.words(STATE, kept.key)[1])
    try:
        Edits((), state.edits)
    except ValueError:
        packet.refuse("a part of it is not what it should be")
    return state


def _fits(sent: Sent, state: Handed) -> Iterator[bool]:
    reading, text = sent.reading, sent.reading.text
    yield state.reading == key_of(text)
    yield state.cleaning == cleaning_key(sent.cleaning)
    yield all(_is_marked(reading))
    yield all(len(pair) == 2 for pair in reading.declared)
    yield all(0 <= x.start <= x.end <= len(text) for x in sent.cleaning.verdicts)
    yield all(0 <= x.start <= x.end <= len(text) for x in state.edits)
    clean = CleanText(reading, Edits(sent.cleaning.proposed, state.edits))
    yield sent.clean == key_of(clean.text)
    yield len({field.name for field in state.fields}) == len(state.fields)
    yield all(_means_something(field, len(text)) for field in state.fields)
    yield all(_said(state))


def _is_marked(reading: Reading) -> Iterator[bool]:
    for block in reading.blocks:
        yield all(block.start <= mark.start <= mark.end <= block.end for mark in block.marks)


def _means_something(field: Field, length: int) -> bool:
    """Say whether a field is one, and whether its value is such as it may be."""
    if not is_field(field.name):
        return False
    places = ((field.start, field.end), *((one.start, one.end) for one in field.candidates))
    spec = field_spec(field.name)
    is_date = spec.kind is FieldKind.DATE and bool(field.value) and not field.invalid
    return (
        all(-1 <= start <= end <= length for start, end in places)
        and (not spec.choices or field.value in spec.choices)
        and not (is_date and check(field.name, field.value).invalid)
    )


def _said(state: Handed) -> Iterator[bool]:
    some = all_said(state.said)
    yield len({one.uid for one in some}) == len(some)
    for one in some:
        yield _UID.fullmatch(one.uid) is not None
        yield bool(datetime.fromisoformat(one.at))
    for file in files_of(state):
        yield _HASH.fullmatch(file.sha256) is not None and file.size >= 0
        yield bool(file.name) and not set(file.name) & _SEPARATORS
