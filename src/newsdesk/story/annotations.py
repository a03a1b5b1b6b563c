"""What people say of a story: notes with replies, claims with evidence, ticks and sign-offs."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.story.anchors import Anchor


class NoteKind(StrEnum):
    """What a note is for."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    QUESTION = "question"
    CORRECTION = "correction"
    TRANSCRIPT = "transcript"  # a file of what was said: quotes are held against it


class NoteState(StrEnum):
    """What has become of a note."""

    OPEN = "open"
    IN_PROGRESS = "in-progress"
    RESOLVED = "resolved"
    WONT_FIX = "wont-fix"


class ClaimState(StrEnum):
    """How far the checking of a claim is."""

    OPEN = "open"
    IN_PROGRESS = "in-progress"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the library keeps by the hash of its bytes."""

    name: str  # as it was called where it came from
    sha256: str  # lower-case hexadecimal
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Note:
    """Something said about a stretch of a story, or about the whole of it."""

    uid: str
    story: int
    by: str
    at: str  # ISO 8601 time, UTC
    kind: NoteKind = NoteKind.NOTE
    anchor: Anchor | None = None  # None: about the whole story
    text: str = ""  # Markdown
    suggestion: str = ""  # of a correction: what should stand there
    state: NoteState = NoteState.OPEN
    assignee: str = ""
    tags: tuple[str, ...] = ()
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a note or a claim."""

    uid: str
    story: int
    by: str
    at: str
    parent: str  # uid of the note or claim
    text: str = ""  # Markdown


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that a claim was held against."""

    address: str = ""  # as typed; nothing is ever fetched
    file: Attachment | None = None
    excerpt: str = ""
    archive: str = ""  # address of an archived copy, as typed
    accessed: str = ""  # ISO 8601 day


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that can be true or false, and what checking it came to."""

    uid: str
    story: int
    by: str
    at: str
    anchor: Anchor | None = None
    text: str = ""
    said_by: str = ""
    said_where: str = ""
    said_on: str = ""  # ISO 8601 day, or as typed
    state: ClaimState = ClaimState.OPEN
    verdict: str = ""  # one of the library's verdicts, or as it was when it was given
    rationale: str = ""  # Markdown
    evidence: tuple[Evidence, ...] = ()
    reviewer: str = ""
    assignee: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A checkable item that somebody has checked, or has waived with a reason."""

    uid: str
    story: int
    by: str
    at: str
    anchor: Anchor  # of the sentence: when its words change, the tick no longer counts
    kind: str  # of the item
    words: str  # of the item
    offset: int  # of the item in the sentence, code points
    value: str = ""  # of the item, normalised
    waived: str = ""  # the reason; "" where it was checked


@dataclass(frozen=True, slots=True)
class SignOff:
    """One person's word that all of a story is checked; it ends when the text is another."""

    uid: str
    story: int
    by: str
    at: str
    sha256: str  # of what was signed: headline, lead and text
    headline: str = ""
    lead: str = ""
    text: str = ""  # the clean paragraphs, apart by a blank line: for showing what changed since
    items: int = 0
    waived: int = 0
    claims: int = 0


Annotation = Note | Reply | Claim | Tick | SignOff
KINDS: dict[str, type[Annotation]] = {
    "note": Note,
    "reply": Reply,
    "claim": Claim,
    "tick": Tick,
    "sign-off": SignOff,
}


def kind_of(annotation: Annotation) -> str:
    """Return under which of KINDS an annotation goes."""
    return next(kind for kind, made in KINDS.items() if isinstance(annotation, made))


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that people say of one story, each kind from the oldest to the newest."""

    notes: tuple[Note, ...] = ()
    replies: tuple[Reply, ...] = ()
    claims: tuple[Claim, ...] = ()
    ticks: tuple[Tick, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()

    def replies_to(self, uid: str) -> tuple[Reply, ...]:
        """Return the answers to a note or a claim."""
        return tuple(reply for reply in self.replies if reply.parent == uid)

    @property
    def anchored(self) -> tuple[Note | Claim, ...]:
        """Return the notes and claims that are about a stretch of the story."""
        some: tuple[Note | Claim, ...] = (*self.notes, *self.claims)
        return tuple(one for one in some if one.anchor is not None)


def gathered(found: Iterable[Annotation]) -> Annotations:
    """Part annotations by their kind; of the same second, as they come."""
    some = sorted(found, key=lambda x: x.at)
    return Annotations(
        tuple(x for x in some if isinstance(x, Note)),
        tuple(x for x in some if isinstance(x, Reply)),
        tuple(x for x in some if isinstance(x, Claim)),
        tuple(x for x in some if isinstance(x, Tick)),
        tuple(x for x in some if isinstance(x, SignOff)),
    )
