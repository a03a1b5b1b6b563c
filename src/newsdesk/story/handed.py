"""A story's state as it goes from one library to another: no number in it is of either of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, TypeVar

from newsdesk.story.anchors import Anchor
from newsdesk.story.annotations import Annotation, Annotations
from newsdesk.story.clean import Place
from newsdesk.story.edits import Edit
from newsdesk.story.fields import BY_CLEANER, Field
from newsdesk.story.lines import Cleaning
from newsdesk.story.packing import packed
from newsdesk.story.source import Reading

Said = TypeVar("Said", bound=Annotation)


@dataclass(frozen=True, slots=True)
class Handed:
    """All that people have made of a story, and what it was made on."""

    reading: str  # key_of the text that offsets count in
    cleaning: str  # by what its cleaning is told from others
    edits: tuple[Edit, ...]  # by hand, in force
    paragraphs: tuple[str, ...]  # clean
    fields: tuple[Field, ...]
    said: Annotations
    after: str = ""  # SHA-256 of the state before it: one that comes again is another

    @property
    def by_uid(self) -> dict[str, Annotation]:
        """Return all that is said of it, notes before the answers to them."""
        return {one.uid: one for one in all_said(self.said)}


@dataclass(frozen=True, slots=True)
class Deed:
    """A change of a story in the library that it comes from, to be read by people."""

    seq: int
    at: str  # ISO 8601 time, UTC
    who: str
    label: str
    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class SharedAt:
    """A state that others may have, too."""

    key: str  # SHA-256 of it as JSON
    seq: int  # of the last change before it, in the library that sends it


@dataclass(frozen=True, slots=True)
class Sent:
    """A story as a packet tells of it, beside its source, its files and its states."""

    name: str  # of the file that it was read from
    sha256: str  # of its bytes
    size: int
    reading: Reading
    cleaning: Cleaning
    clean: str  # key_of the clean text, which the receiver must find the same
    states: tuple[SharedAt, ...]  # that others may have; the last is the story as it is sent
    history: tuple[Deed, ...]  # the oldest first


def all_said(said: Annotations) -> tuple[Annotation, ...]:
    """Return annotations in one row, notes and claims before what belongs to them."""
    return (*said.notes, *said.claims, *said.replies, *said.ticks, *said.sign_offs)


def cleaning_key(cleaning: Cleaning) -> str:
    """Return by what a cleaning is told from others: what it says of lines, not its version."""
    said = [packed(verdict) for verdict in cleaning.verdicts]
    return sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def name_of(edit: Edit) -> int:
    """Return by what an edit is known in every library."""
    said = f"{edit.start}:{edit.end}:{edit.replacement}".encode("utf-8", "surrogatepass")
    return int.from_bytes(sha256(said).digest()[:6], "big")


def to_names(edits: Iterable[Edit]) -> dict[int, int]:
    """Return by what the edits of a library are known elsewhere."""
    return {edit.id: name_of(edit) for edit in edits}


def to_ids(edits: Iterable[Edit]) -> dict[int, int]:
    """Return by what edits known elsewhere go here; of two that say the same, the last."""
    return {name_of(edit): edit.id for edit in edits}


def renamed(one: Said, story: int, edits: Mapping[int, int]) -> Said:
    """Return an annotation with the places that it has in another library.

    An edit that the other library does not have is named by the negative of its name: no edit is
    ever known by that, and coming back it is the same again.
    """
    of = getattr(one, "anchor", None)
    if not isinstance(of, Anchor):
        return replace(one, story=story)
    start, end = (_renamed(place, edits) for place in (of.start, of.end))
    moved: Any = {"anchor": replace(of, start=start, end=end)}
    return replace(one, story=story, **moved)


def _renamed(place: Place, edits: Mapping[int, int]) -> Place:
    if place.edit is None:
        return place
    return Place(place.offset, edits.get(place.edit, -place.edit))


def beginning(mine: Handed, theirs: Handed, unedited: tuple[str, ...]) -> Handed:
    """Return what two states have in common that never met: the same source, nobody's work.

    What the cleaner found gives way to what a person set; where nobody did, mine stays.
    """
    here = {field.name: field for field in mine.fields}
    fields = (
        here.get(field.name, field) if _by_hand(field) else field
        for field in theirs.fields
        if not (_by_hand(field) and _by_hand(here.get(field.name)))
    )
    return Handed(theirs.reading, theirs.cleaning, (), unedited, tuple(fields), Annotations())


def _by_hand(field: Field | None) -> bool:
    return field is not None and field.set_by != BY_CLEANER
