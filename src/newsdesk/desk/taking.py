"""A story of a packet is written into the library: the steps of one batch."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from newsdesk.desk.annotating import now
from newsdesk.desk.combining import Combined, added, combined, sender
from newsdesk.desk.door import Batch
from newsdesk.desk.handing_over import files_of
from newsdesk.desk.inspecting import Arrived
from newsdesk.desk.own_fields import LONGEST, MOST
from newsdesk.desk.packets import FILE, Received
from newsdesk.store import adding, articles, audit, own_fields, preparing, sharing, steps
from newsdesk.store import annotations as stored
from newsdesk.store import recleaning as carrying
from newsdesk.store.preparing import Prepared
from newsdesk.store.steps import Step
from newsdesk.story.anchors import Anchor, anchor
from newsdesk.story.annotations import Annotation, Note, NoteKind, Reply
from newsdesk.story.changes import Person
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from newsdesk.story.fields import OWN, Field
from newsdesk.story.handed import Deed, renamed, to_ids
from newsdesk.story.lines import Cleaning
from newsdesk.story.merging import Side
from newsdesk.story.reconciling import FIELD, TEXT
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Reading
from newsdesk.text.diff import differing

_LINES, _LINE = 200, 400  # of what they did: how many at most, and characters of one
_PLAIN = frozenset({"text", "suggestion", "rationale"})  # what an answer holds as it is


@dataclass(frozen=True, slots=True)
class _New:
    """A story as the store takes it in."""

    source: SourceInfo
    data: bytes
    reading: Reading
    cleaning: Cleaning
    fields: tuple[Field, ...]


def ready_made(came: Arrived) -> Prepared:
    """Prepare a story that lies in the bin until the change takes it out: undo puts it there."""
    sent, fields = came.sent, came.state.fields
    made = preparing.prepare(_New(came.source, came.data, sent.reading, sent.cleaning, fields))
    return replace(made, article=made.article | {"binned": True})


@dataclass(slots=True)
class Taking:
    """A packet while its stories are taken, one by one."""

    batch: Batch
    packet: Received
    choices: Mapping[str, Side]
    ready: Mapping[str, Prepared]  # by the hash of the source
    new: list[int] = field(default_factory=list)
    _own: dict[str, None] = field(default_factory=dict)  # fields of a newsroom's own

    def take(self, came: Arrived) -> None:
        """Take one story, new or known."""
        batch, packet = self.batch, self.packet
        both = self._combined(came)
        if both is None:
            return
        if both.story.binned:
            old, new = {"binned": True, "words": ""}, {"binned": False, "words": ""}
            batch.take(Step(both.story.id, steps.BIN, old, new))
        clean = _take_text(batch, both)
        _take_fields(batch, both)
        _take_files(batch, packet, came)
        _take_said(batch, both, clean, packet)
        _take_states(batch, both)
        named = (one.name for one in both.fields if one.name.startswith(OWN) and one.value)
        self._own |= dict.fromkeys(name.removeprefix(OWN) for name in named)

    def _combined(self, came: Arrived) -> Combined | None:
        batch, key = self.batch, came.sent.sha256
        found = adding.known(batch.at, [key]).get(key)
        if found is not None:
            return combined(batch.at, found[0], self.packet, came, self.choices)
        made = self.ready.get(key) or ready_made(came)
        (story_id,) = adding.add(batch.at, [made], batch=batch.number, added=audit.now())
        self.new.append(story_id)
        return added(batch.at, story_id, self.packet, came)

    def finish(self) -> None:
        """Let the newsroom have the fields of its own, too, that the stories came with."""
        known = own_fields.known(self.batch.at)
        fresh = [one for one in self._own if one not in known and len(one) <= LONGEST]
        wanted = [*known, *fresh[: max(0, MOST - len(known))]]
        if wanted != known:
            old, new = ({"ids": [], "words": ", ".join(x), "names": x} for x in (known, wanted))
            self.batch.take(Step(None, steps.OWN_FIELDS, old, new))


def _take_text(batch: Batch, both: Combined) -> CleanText:
    """Take reading, cleaning and edits by hand; return the text as it then is."""
    at, story, sent = batch.at, both.story, both.arrived.sent
    reading = sent.reading if both.reading else story.reading
    cleaning = sent.cleaning if both.cleaning else story.cleaning
    unread = CleanText(reading, Edits(cleaning.proposed, both.edits))
    words = differing(story.body, unread.body)
    if both.cleaning:
        batch.take(_basis_step(batch, both))
    if both.reading:
        step = _carried(batch, both, words)
    else:
        layers = (story.edits.by_hand, both.edits)
        step = steps.text_step(at, story.id, batch.number, layers, words)
    batch.take(step)
    made = iter(step.new["edits"] if step else ())
    layer = tuple(edit if edit.id else replace(edit, id=next(made)) for edit in both.edits)
    return CleanText(reading, Edits(cleaning.proposed, layer))


def _basis_step(batch: Batch, both: Combined) -> Step:
    story, sent = both.story, both.arrived.sent
    old = articles.basis_of(batch.at, story.id)
    reading = old["reading"]
    if both.reading:
        reading = adding.add_reading(batch.at, story.id, sent.reading)
    read = sent.reading if both.reading else story.reading
    cleaning = adding.add_cleaning(batch.at, reading, read, sent.cleaning)
    words = f"{story.reading.encoding}", f"{read.encoding}"
    new = {"reading": reading, "cleaning": cleaning, "words": words[1]}
    return Step(story.id, steps.BASIS, old | {"words": words[0]}, new)


def _carried(batch: Batch, both: Combined, words: tuple[str, str]) -> Step | None:
    """Put their edits in force on their reading, in place of any that are left on it here."""
    story = both.story
    reading = adding.add_reading(batch.at, story.id, both.arrived.sent.reading)
    left = sharing.edits_on(batch.at, story.id, reading)
    made = carrying.carried(batch.at, story.id, reading, both.edits, batch.number)
    if made is None and not left:
        return None
    new = made.new["edits"] if made else []
    old = {"edits": left, "words": words[0]}
    return Step(story.id, steps.TEXT, old, {"edits": new, "words": words[1]})


def _take_fields(batch: Batch, both: Combined) -> None:
    for one in both.fields:
        old = both.story.field(one.name)
        if one != old:
            batch.take(steps.field_step(both.story.id, old, one))


def _take_files(batch: Batch, packet: Received, came: Arrived) -> None:
    for file in {file.sha256: file for file in files_of(came.state)}.values():
        stored.attach(batch.at, file.name, packet.data(FILE, file.sha256))


def _take_said(batch: Batch, both: Combined, clean: CleanText, packet: Received) -> None:
    """Take what is said; what stands on another story by now comes under another name."""
    story_id, mine = both.story.id, both.mine.by_uid
    beside = list(_beside(both, clean, packet, batch.by))
    owners = sharing.owners(batch.at, [*both.said, *(one.uid for one in beside)])
    ids = to_ids(sharing.all_edits(batch.at, story_id))
    there = {one.uid: one for one in stored.of_story(batch.at, story_id)}
    elsewhere = {
        uid: sha256(f"{uid}/{both.story.source.sha256}".encode()).hexdigest()[:32]
        for uid, owner in owners.items()
        if owner != story_id
    }
    for uid in mine.keys() - both.said.keys():
        batch.take(steps.annotation_step(there[uid], None))
    for uid, one in both.said.items():
        if one == mine.get(uid):
            continue
        new = _named(renamed(one, story_id, ids), elsewhere)
        batch.take(steps.annotation_step(there.get(new.uid), new))
    for one in beside:
        if one.uid not in owners:
            batch.take(steps.annotation_step(None, _named(one, elsewhere)))


def _named(one: Annotation, names: Mapping[str, str]) -> Annotation:
    """Return an annotation under the names that it and its parent have here."""
    if isinstance(one, Reply):
        one = replace(one, parent=names.get(one.parent, one.parent))
    return replace(one, uid=names.get(one.uid, one.uid))


def _beside(
    both: Combined, clean: CleanText, packet: Received, by: Person
) -> Iterator[Note | Reply]:
    """Yield what keeps the words that lost: a correction by its paragraph, an answer to a note."""
    for clash, side in both.judge.decided:
        lost, won = clash.theirs, clash.mine
        who, when = sender(packet), packet.manifest.at
        if side is Side.THEIRS:
            lost, won, who, when = won, lost, by.name, now()
        uid = sha256(f"{clash.key}/{lost}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        shared = uid, both.story.id, who, when
        if clash.kind == TEXT:
            place = _place(clean, won)
            yield Note(*shared, NoteKind.CORRECTION, place, suggestion=lost)
        elif clash.kind != FIELD and clash.name:
            words = lost if clash.name in _PLAIN else f"{clash.name.replace('_', ' ')}: {lost}"
            one = both.said[clash.of]
            yield Reply(*shared, one.parent if isinstance(one, Reply) else clash.of, words)


def _place(clean: CleanText, words: str) -> Anchor | None:
    """Return where words stand, None where they stand nowhere or more than once."""
    if not words or clean.text.count(words) != 1:
        return None
    start = clean.text.index(words)
    return anchor(clean, start, start + len(words))


def _take_states(batch: Batch, both: Combined) -> None:
    """Keep what they have had as known here, with what they did in words."""
    story_id, states = both.story.id, both.arrived.states
    before = {one.key for one in sharing.known(batch.at, story_id)}
    sharing.keep(batch.at, story_id, states)
    fresh = [one.key for one in states if one.key not in before]
    words = "\n".join(map(_line, both.deeds[-_LINES:]))
    new = {"states": fresh, "words": words}
    batch.take(Step(story_id, steps.PACKET, {"states": [], "words": ""}, new))


def _line(deed: Deed) -> str:
    words = f"{deed.at} {deed.who}: {deed.label or deed.what}: {deed.old} → {deed.new}"
    return " ".join(words.split())[:_LINE]
