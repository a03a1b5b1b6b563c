"""Stories with all that was made of them go into a packet for somebody else's library."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from newsdesk.desk.annotating import now
from newsdesk.desk.history import words_of_state
from newsdesk.desk.packets import FILE, SOURCE, STATE, Packet, to_json
from newsdesk.desk.results import ExportItem, ExportReport
from newsdesk.errors import NewsdeskError
from newsdesk.store import annotations as stored
from newsdesk.store import articles, audit, sharing, steps
from newsdesk.store.audit import Record
from newsdesk.store.library import Library, Transaction
from newsdesk.store.sharing import SharedState
from newsdesk.story.anchors import key_of
from newsdesk.story.annotations import Attachment, Claim, Note, gathered
from newsdesk.story.changes import Person
from newsdesk.story.handed import Deed, Handed, Sent, SharedAt, all_said, cleaning_key, renamed
from newsdesk.story.handed import to_names as names_of
from newsdesk.story.packing import packed
from newsdesk.story.record import Story
from newsdesk.writers.files import write_atomically

CANCELLED = "Left out: the hand-off was cancelled."
_STATES = 12  # earlier states that go along, the newest ones
_DEEDS = 500  # rows of history that go along
_WORDS = 300  # characters of what such a row says


def write_packet(
    library: Library,
    ids: Iterable[int],
    path: Path,
    *,
    by: Person,
    overwrite: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write stories into one file, whole or not at all; cancelled, there is none.

    The library keeps the state of each as it was sent: what comes back is held against it.
    """
    wanted, packet, at = tuple(dict.fromkeys(ids)), Packet(), now()
    items: list[ExportItem] = []
    sent: dict[int, SharedState] = {}
    for story_id in wanted:
        if cancelled is not None and cancelled():
            return ExportReport(tuple(ExportItem(n, None, CANCELLED) for n in wanted), True)
        try:
            sent[story_id] = _put(packet, library, story_id)
        except NewsdeskError as trouble:
            items.append(ExportItem(story_id, None, str(trouble)))
        else:
            items.append(ExportItem(story_id, path))
        if progress is not None:
            progress(len(items), len(wanted), path.name)
    if sent:
        _remember(library, sent)  # first: what is known of and was never written does no harm
        write_atomically(path, packet.closed(by.name, at), overwrite=overwrite)
    return ExportReport(tuple(items))


def _put(packet: Packet, library: Library, story_id: int) -> SharedState:
    with library.reading() as at:
        story, state = state_of(at, story_id)
        states = sharing.known(at, story_id)
        if not states or not _is_still(state, states[-1]):
            states.append(_next_state(state, states[-1].key if states else ""))
        states = states[-_STATES:]
        parts = [(SOURCE, articles.data_of(at, story_id))]
        files = {file.sha256 for file in files_of(state)}
        parts += [(FILE, stored.attached(at, key)) for key in sorted(files)]
        rows = audit.of_story(at, story_id, _DEEDS)
    parts += [(STATE, one.content) for one in states]
    told = Sent(
        story.source.name,
        story.source.sha256,
        story.source.size,
        story.reading,
        story.cleaning,
        key_of(story.clean.text),
        tuple(SharedAt(one.key, _known_since(one, rows)) for one in states),
        tuple(map(_deed, reversed(rows))),
    )
    packet.put(told, story.value("headline"), parts)
    return states[-1]


def _remember(library: Library, sent: dict[int, SharedState]) -> None:
    """Keep what was sent; a library that cannot be written can still be handed on."""
    if library.read_only:
        return
    with library.writing() as at:
        for story_id, state in sent.items():
            sharing.keep(at, story_id, [state], in_force=True)


def state_of(at: Transaction, story_id: int) -> tuple[Story, Handed]:
    """Return a story, and its state as another library can read it."""
    story = articles.load(at, story_id)
    names = names_of(sharing.all_edits(at, story_id))
    said = gathered(renamed(one, 0, names) for one in stored.of_story(at, story_id))
    state = Handed(
        key_of(story.reading.text),
        cleaning_key(story.cleaning),
        tuple(replace(edit, id=0) for edit in story.edits.by_hand),
        tuple(paragraph.text for paragraph in story.clean.paragraphs),
        story.fields,
        said,
    )
    return story, state


def _is_still(state: Handed, last: SharedState) -> bool:
    """Say whether nothing was done since a state was sent or came."""
    after: str = json.loads(last.content.decode("utf-8", "surrogatepass"))["after"]
    return to_json(packed(replace(state, after=after))) == last.content


def _next_state(state: Handed, after: str) -> SharedState:
    content = to_json(packed(replace(state, after=after)))
    return SharedState(sha256(content).hexdigest(), content)


def files_of(state: Handed) -> Sequence[Attachment]:
    """Return the files that a state names."""
    found: list[Attachment] = []
    for one in all_said(state.said):
        if isinstance(one, Note):
            found += one.files
        elif isinstance(one, Claim):
            found += (proof.file for proof in one.evidence if proof.file)
    return found


def _known_since(state: SharedState, rows: Iterable[Record]) -> int:
    """Return the last change that is in a state; of one that came with a packet, its own rows."""
    came = (row.seq for row in rows if row.what == steps.PACKET and state.key in _states_of(row))
    return max(state.seq, *came, 0)


def _states_of(row: Record) -> list[str]:
    found: list[str] = json.loads(row.new)["states"]
    return found


def _deed(row: Record) -> Deed:
    old, new = (words_of_state(json.loads(state))[:_WORDS] for state in (row.old, row.new))
    return Deed(row.seq, row.at, row.who, row.label, row.what, old, new)
