"""Annotations whose words have changed: looked at one by one, put on the words as they are now."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from newsdesk.desk.annotating import said_of
from newsdesk.desk.door import Batch, changing
from newsdesk.errors import InvalidValue, NewsdeskError
from newsdesk.store import annotations as stored
from newsdesk.store import articles, steps
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.anchors import Anchored, Standing, anchor
from newsdesk.story.annotations import Annotation, Claim, Note, Reply, SignOff, Tick
from newsdesk.story.changes import Changes, Person
from newsdesk.story.record import Story
from newsdesk.text.anchoring import resolved


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A note or a claim that is no longer exactly where it was put."""

    what: Note | Claim
    at: Anchored
    words: str  # that stand there now
    before: str  # around them
    after: str
    headline: str


def queue(
    library: Library,
    story_id: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Doubtful]:
    """Return what is to be looked at, of one story or of all."""
    ids = [story_id] if story_id is not None else _with_anchors(library)
    found: list[Doubtful] = []
    for number in ids:
        if cancelled():
            break
        try:
            with library.reading() as at:
                said = said_of(at, number)
        except NewsdeskError:
            if story_id is not None:
                raise
            continue  # a damaged story is told of where it is opened
        found += _doubtful(said.story, said.places, said.said.anchored)
    return found


def _with_anchors(library: Library) -> list[int]:
    with library.reading() as at:
        some = stored.of_kinds(at, ("note", "claim"))
    return sorted({x.story for x in some if isinstance(x, Note | Claim) and x.anchor})


def _doubtful(
    story: Story, places: dict[str, Anchored], some: tuple[Note | Claim, ...]
) -> Iterator[Doubtful]:
    text, headline = story.clean.text, story.value("headline")
    for one in some:
        at = places[one.uid]
        if at.standing is Standing.EXACT:
            continue
        words = text[at.start : at.end]
        before, after = text[max(0, at.start - 80) : at.start], text[at.end : at.end + 80]
        yield Doubtful(one, at, words, before, after, headline)


def accept(library: Library, uid: str, *, by: Person) -> Changes:
    """Put an annotation on the words where it is supposed to be now."""
    with changing(library, by) as batch:
        old, story = _anchored(batch, uid)
        at = resolved(story.clean, old.anchor) if old.anchor else None
        if at is None or at.start == at.end:
            raise InvalidValue("There are no words that it could stand on.", "Let it go instead.")
        new = replace(old, anchor=anchor(story.clean, at.start, at.end))
        batch.take(steps.annotation_step(old, new))
        batch.label = "place of a note"
    return batch.changes


def let_go(library: Library, uid: str, *, by: Person) -> Changes:
    """Let an annotation be about the whole story; its text keeps what it was about."""
    with changing(library, by) as batch:
        old, _ = _anchored(batch, uid)
        if old.anchor is None:
            raise InvalidValue("It is about the whole story already.", "Nothing is left to do.")
        quoted = f"> {' '.join(old.anchor.quote.split())}\n\n{old.text}".rstrip()
        text = old.text if isinstance(old, Claim) else quoted
        batch.take(steps.annotation_step(old, replace(old, anchor=None, text=text)))
        batch.label = "place of a note"
    return batch.changes


def _anchored(batch: Batch, uid: str) -> tuple[Note | Claim, Story]:
    found = stored.found(batch.at, uid)
    if not isinstance(found, Note | Claim):
        raise InvalidValue("Only notes and claims can be put elsewhere.", "Look at it again.")
    return found, said_of(batch.at, found.story).story


def carried(batch: Batch, then: Story) -> Iterator[Step | None]:
    """Yield the steps that put annotations on a new reading of their story, where that is sure.

    What is not sure stays on the old reading, and so in the queue.
    """
    for old in stored.of_story(batch.at, then.id):
        if isinstance(old, Reply | SignOff) or old.anchor is None:
            continue
        at = resolved(then.clean, old.anchor)
        if at.standing is Standing.MOVED:
            new = anchor(then.clean, at.start, at.end)
            yield steps.annotation_step(old, replace(old, anchor=new))


def taken_over(batch: Batch, others: Iterable[int], keep_id: int) -> Iterator[Step | None]:
    """Yield the steps that give a story what is said of other versions of it.

    Ticks and sign-offs are about a text as it was, and stay where they are.
    """
    kept = articles.load(batch.at, keep_id)
    for story_id in others:
        for old in stored.of_story(batch.at, story_id):
            if isinstance(old, Tick | SignOff):
                continue
            yield steps.annotation_step(old, None)
            yield steps.annotation_step(None, _moved(old, kept))


def _moved(old: Note | Claim | Reply, kept: Story) -> Annotation:
    if isinstance(old, Reply) or old.anchor is None:
        return replace(old, story=kept.id)
    at = resolved(kept.clean, old.anchor)
    if at.standing is Standing.LOST or at.standing is Standing.UNCERTAIN:
        return replace(old, story=kept.id)  # in the queue, with its quote
    return replace(old, story=kept.id, anchor=anchor(kept.clean, at.start, at.end))
