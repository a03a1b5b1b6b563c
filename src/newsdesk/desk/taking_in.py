"""Annotations that another program or library has written are taken in, each once.

Words are found by their quote and what stood around it, and only where nothing else could be
meant; all others go in as notes on the whole story, with the quote in their text. Files that
evidence names do not travel with it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from newsdesk.desk.annotating import now
from newsdesk.desk.door import Batch, changing
from newsdesk.errors import NewsdeskError, UnreadableSource
from newsdesk.readers.web_annotation import MOST_BYTES, Annotated, Refused, read_annotations
from newsdesk.store import annotations as stored
from newsdesk.store import articles, steps
from newsdesk.store.library import Library
from newsdesk.story.anchors import Anchor, anchor
from newsdesk.story.annotation_ids import hash_name, uid_of
from newsdesk.story.annotations import (
    Claim,
    ClaimState,
    Evidence,
    Note,
    NoteKind,
    NoteState,
    Reply,
)
from newsdesk.story.changes import Changes, Person
from newsdesk.story.record import Story
from newsdesk.text.fold import fold
from newsdesk.text.matching import surely

_MANY = 200  # places with the same words: without their surroundings, nobody can tell which
_FRAMED = 12  # characters of surroundings that tell one place, where all of them are the same
_KINDS = {
    "highlighting": NoteKind.HIGHLIGHT,
    "questioning": NoteKind.QUESTION,
    "editing": NoteKind.CORRECTION,
}
_ASIDE = ("tagging", "editing", "classifying", "describing")  # purposes that have a place of theirs


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the annotations of a file."""

    changes: Changes
    placed: int  # on the words that they are about
    whole: int  # on the whole story, also those whose words are not surely found
    answers: int
    known: int  # that were here before
    refused: tuple[Refused, ...]


def take_in_file(library: Library, story_id: int, path: Path, *, by: Person) -> TakenIn:
    """Take the annotations of a file into a story."""
    try:
        if not path.is_file():
            raise UnreadableSource(f"{path} is no file.", "Choose a file of annotations.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NewsdeskError(
            f"{path} cannot be read: {error.strerror}.", "Check that the file is there and yours."
        ) from error
    return take_in(library, story_id, data, by=by)


def take_in(library: Library, story_id: int, data: bytes, *, by: Person) -> TakenIn:
    """Take annotations into a story as one change; UnreadableSource where there are none."""
    found = read_annotations(data)
    with changing(library, by) as batch:
        work = _Work(batch, articles.load(batch.at, story_id), by)
        work.take(found)
        batch.label = "import of a note" if work.taken == 1 else f"import of {work.taken} notes"
    counts = work.counts
    return TakenIn(
        batch.changes,
        counts["placed"],
        counts["whole"],
        counts["answers"],
        counts["known"],
        tuple(sorted(work.refused, key=lambda one: one.number)),
    )


class _Work:
    """The taking in of one file, while its transaction is open."""

    def __init__(self, batch: Batch, story: Story, by: Person) -> None:
        self.batch = batch
        self.story = story
        self.by = by
        self.counts: Counter[str] = Counter()
        self.refused: list[Refused] = []
        self._text = hash_name(sha256(story.text.encode("utf-8", "surrogatepass")).hexdigest())
        self._folded = fold(story.text)
        self._answered = self._threads()

    @property
    def taken(self) -> int:
        """Return how many are taken in."""
        return self.counts["placed"] + self.counts["whole"] + self.counts["answers"]

    def _threads(self) -> dict[str, str]:
        """Return to which note or claim what is said belongs."""
        threads: dict[str, str] = {}
        for one in stored.of_story(self.batch.at, self.story.id):
            if isinstance(one, Note | Claim):
                threads[one.uid] = one.uid
            elif isinstance(one, Reply):
                threads[one.uid] = one.parent
        return threads

    def take(self, found: Sequence[Annotated | Refused]) -> None:
        """Take all that can be taken, notes and claims before the answers to them."""
        self.refused = [one for one in found if isinstance(one, Refused)]
        some = list(self._new(one for one in found if isinstance(one, Annotated)))
        for one in some:
            if one.motivation != "replying":
                self._take(one)
        for one in sorted(some, key=lambda x: x.at):
            if one.motivation == "replying":
                self._answer(one)

    def _new(self, found: Iterable[Annotated]) -> Iterator[Annotated]:
        """Yield those that are not here yet, each once."""
        some = list(found)
        known = set(stored.known(self.batch.at, [uid_of(one.iri) for one in some]))
        for one in some:
            if uid_of(one.iri) in known:
                self.counts["known"] += 1
            else:
                known.add(uid_of(one.iri))
                yield one

    def _take(self, one: Annotated) -> None:
        if self._is_elsewhere(one):
            self._refuse(one, "it is about another page")
            return
        place = self._place(one)
        made = self._claim(one, place) if one.motivation == "assessing" else self._note(one, place)
        if isinstance(made, Claim) and not made.text.strip():
            self._refuse(one, "it is a claim without words")
            return
        self.batch.take(steps.annotation_step(None, made))
        self.counts["placed" if place else "whole"] += 1
        self._answered[made.uid] = made.uid

    def _is_elsewhere(self, one: Annotated) -> bool:
        """Say whether a library wrote it of another source, which is no version of this page."""
        target, address = one.target, self.story.value("address")
        other = target.sha256 not in ("", self.story.source.sha256)
        return other and (not address or target.source != address)

    def _refuse(self, one: Annotated, reason: str) -> None:
        self.refused.append(Refused(one.number, one.iri, reason))

    def _answer(self, one: Annotated) -> None:
        parent = self._answered.get(uid_of(one.target.source))
        text = _said(one)
        if parent is None or not text:
            nothing = "it answers something that is not here"
            self._refuse(one, "it is an answer without words" if parent else nothing)
            return
        made = Reply(uid_of(one.iri), self.story.id, self._who(one), one.at or now(), parent, text)
        self.batch.take(steps.annotation_step(None, made))
        self.counts["answers"] += 1
        self._answered[made.uid] = parent

    def _who(self, one: Annotated) -> str:
        return one.by or self.by.name

    def _place(self, one: Annotated) -> Anchor | None:
        """Return where the words of an annotation surely stand."""
        target, clean = one.target, self.story.clean
        if target.text == self._text and 0 <= target.start < target.end <= len(clean.text):
            words = clean.text[target.start : target.end]
            if words.strip() and target.quote in ("", words):
                return anchor(clean, target.start, target.end)
        if not target.quote.strip():
            return None
        framed = target.prefix + target.quote + target.suffix
        if len(framed) - len(target.quote) >= _FRAMED and clean.text.count(framed) == 1:
            start = clean.text.index(framed) + len(target.prefix)
            return anchor(clean, start, start + len(target.quote))
        if self._folded.count(fold(target.quote)) > _MANY:
            return None
        found = surely(target.quote, target.prefix, target.suffix, clean.text)
        return anchor(clean, found.start, found.end) if found else None

    def _note(self, one: Annotated, place: Anchor | None) -> Note:
        suggestion = _first(one, "editing") if one.motivation == "editing" else ""
        tags = (" ".join(text.split())[:200] for text in _all(one, "tagging"))
        return Note(
            uid_of(one.iri),
            self.story.id,
            self._who(one),
            one.at or now(),
            _KINDS.get(one.motivation, NoteKind.NOTE),
            place,
            _with_quote(one, place, _said(one)),
            suggestion,
            NoteState(_among(one, "state", NoteState, NoteState.OPEN)),
            one.own.get("assignee", "")[:200],
            tuple(dict.fromkeys(filter(None, tags))),
        )

    def _claim(self, one: Annotated, place: Anchor | None) -> Claim:
        own = one.own
        text = _first(one, "describing") or " ".join(one.target.quote.split()) or _said(one)
        verdict = " ".join(_first(one, "classifying").split())[:200]
        state = ClaimState(_among(one, "state", ClaimState, ClaimState.OPEN))
        if verdict or state is ClaimState.DECIDED:
            state = ClaimState.DECIDED if verdict else ClaimState.OPEN
        return Claim(
            uid_of(one.iri),
            self.story.id,
            self._who(one),
            one.at or now(),
            place,
            text,
            own.get("saidBy", ""),
            own.get("saidWhere", ""),
            own.get("saidOn", ""),
            state,
            verdict,
            _with_quote(one, place, _said(one) if _first(one, "describing") else ""),
            tuple(_evidence(one)),
            own.get("reviewer", ""),
            own.get("assignee", ""),
        )


def _all(one: Annotated, purpose: str) -> list[str]:
    return [text for said, text in one.bodies if said == purpose and text.strip()]


def _first(one: Annotated, purpose: str) -> str:
    return next(iter(_all(one, purpose)), "")


def _said(one: Annotated) -> str:
    """Return what an annotation says in words."""
    evidence = {known.get("address") for known in one.evidence}
    aside = _ASIDE if one.motivation in ("assessing", "editing") else ("tagging",)
    said = (text.strip() for purpose, text in one.bodies if purpose not in aside)
    return "\n\n".join(text for text in said if text and text not in evidence)


def _with_quote(one: Annotated, place: Anchor | None, text: str) -> str:
    """Return a text, with the quote before it where its words are not surely found."""
    if place is not None or not one.target.quote.strip():
        return text
    quoted = "\n".join(f"> {line}".rstrip() for line in one.target.quote.strip().splitlines())
    return f"{quoted}\n\n{text}".strip()


def _among(one: Annotated, name: str, known: Iterable[str], usual: str) -> str:
    said = one.own.get(name, "")
    return said if said in set(known) else usual


def _evidence(one: Annotated) -> Iterator[Evidence]:
    for known in one.evidence:
        yield Evidence(
            known.get("address", ""),
            None,
            known.get("excerpt", ""),
            known.get("archive", ""),
            known.get("accessed", ""),
        )
