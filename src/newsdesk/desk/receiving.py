"""Packets come in: looked at first, then taken as one change that undo takes back whole."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from newsdesk.desk import duplicates, settling
from newsdesk.desk.combining import Combined, combined, sender
from newsdesk.desk.door import Progress, Stopped, Watch, changing, in_stories
from newsdesk.desk.inspecting import Arrived, arrived
from newsdesk.desk.packets import Received, received
from newsdesk.desk.taking import Taking, ready_made
from newsdesk.errors import LibraryTrouble
from newsdesk.store import adding
from newsdesk.store.library import Library
from newsdesk.store.preparing import Prepared
from newsdesk.story.changes import Changes, Person
from newsdesk.story.handed import Deed, all_said
from newsdesk.story.merging import Clash, Difference, Side
from newsdesk.story.reconciling import TEXT

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class IncomingStory:
    """A story of a packet, and what taking it would change here."""

    id: int | None  # None where it is new here
    headline: str
    binned: bool = False  # it lies in the bin, and comes out of it
    known: bool = False  # nothing was done to it that is not here already
    edits: int = 0  # of a new one: edits by hand
    notes: int = 0  # and all that is said of it
    taken: tuple[Difference, ...] = ()  # what only they changed
    clashes: tuple[Clash, ...] = ()  # what both did
    history: tuple[Deed, ...] = ()  # what they did, the oldest first


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a packet would bring."""

    by: str
    at: str  # when it was made, ISO 8601 time, UTC
    stories: tuple[IncomingStory, ...]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """Return all that somebody may decide on."""
        return tuple(clash for story in self.stories for clash in story.clashes)


def preview(
    library: Library,
    path: Path,
    choices: Mapping[str, Side] | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Incoming:
    """Return what a packet would bring; nothing is changed. NewsdeskError where it is unfit.

    Stopped midway, it has the stories so far.
    """
    watch = Watch(progress, cancelled)
    stories: list[IncomingStory] = []
    with received(path) as packet:
        with suppress(Stopped):
            for listed in packet.manifest.stories:
                watch.step(len(stories), len(packet.manifest.stories))
                stories.append(_shown(library, packet, arrived(packet, listed), choices or {}))
        return Incoming(sender(packet), packet.manifest.at, tuple(stories))


def _shown(
    library: Library, packet: Received, came: Arrived, choices: Mapping[str, Side]
) -> IncomingStory:
    state, deeds = came.state, came.sent.history
    headline = next((field.value for field in state.fields if field.name == "headline"), "")
    with library.reading() as at:
        found = adding.known(at, [came.sent.sha256]).get(came.sent.sha256)
        if found is None:
            notes = len(all_said(state.said))
            edits = len(state.edits)
            return IncomingStory(None, headline, edits=edits, notes=notes, history=deeds)
        story_id, binned = found
        both = combined(at, story_id, packet, came, choices)
        if both is None:
            return IncomingStory(story_id, headline, binned, known=True)
    return IncomingStory(
        story_id,
        both.story.value("headline"),
        binned,
        taken=(*both.judge.taken, *_text_taken(both)),
        clashes=tuple(clash for clash, _ in both.judge.decided),
        history=both.deeds,
    )


def _text_taken(both: Combined) -> Iterator[Difference]:
    """Yield what their reading or their cleaning does to the text, where it is taken."""
    if not (both.reading or both.cleaning):
        return
    here, there = both.mine.paragraphs, both.arrived.state.paragraphs
    gone = "\n\n".join(one for one in here if one not in there)
    come = "\n\n".join(one for one in there if one not in here)
    if gone or come:
        yield Difference(TEXT, "cleaning", "", gone, come)


def receive(
    library: Library,
    path: Path,
    choices: Mapping[str, Side] | None = None,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Take a packet in as one change; of what both changed, mine stays where nobody chose theirs.

    What does not stand is kept beside what does: a candidate of the field, a correction beside
    the paragraph, an answer to the note. Stopped, or where the packet is unfit, nothing is changed.
    """
    watch = Watch(progress, cancelled)
    with received(path) as packet:
        ready = _prepared(library, packet)
        with changing(library, by, watch) as batch:
            taking = Taking(batch, packet, choices or {}, ready)
            for done, listed in enumerate(packet.manifest.stories):
                watch.step(done, len(packet.manifest.stories))
                taking.take(arrived(packet, listed))
            taking.finish()
            touched = (story for step in batch.steps for story in step.stories)
            batch.label = in_stories(f"packet by {sender(packet)}", touched)
    _compare(library, taking.new if batch.changes else [], cancelled)
    return batch.changes


def _prepared(library: Library, packet: Received) -> dict[str, Prepared]:
    """Look at every story, and make those ready that are new, before the library is locked."""
    ready: dict[str, Prepared] = {}
    for listed in packet.manifest.stories:
        came = arrived(packet, listed)
        with library.reading() as at:
            known = adding.known(at, [listed.sha256])
        if not known:
            ready[listed.sha256] = ready_made(came)
    return ready


def _compare(library: Library, new: list[int], cancelled: Callable[[], bool] | None) -> None:
    """Find what is like the new stories; where that cannot be, they are there all the same."""
    if not new:
        return
    try:
        duplicates.find(library, new, None, cancelled)
        settling.settle(library, cancelled or (lambda: False))
    except LibraryTrouble:
        log.warning("New stories could not be compared with others", exc_info=True)
