"""Notes and claims of a story in the order of its text, in the words that every format sets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsdesk.story.anchors import Anchored, Standing
from newsdesk.story.annotations import Attachment, Claim, Evidence, Note, NoteKind, Reply
from newsdesk.story.clean import Paragraph
from newsdesk.story.exported import Exported
from newsdesk.story.record import Story
from newsdesk.writers.labels import Labels, clock, labels_in


@dataclass(frozen=True, slots=True)
class Remark:
    """A note or a claim with its number in the file, and where it surely stands."""

    number: int
    what: Note | Claim
    replies: tuple[Reply, ...]
    at: Anchored | None  # None for one about the whole story

    @property
    def placed(self) -> bool:
        """Say whether its words can be shown marked: they are there, and no others are meant."""
        sure = (Standing.EXACT, Standing.MOVED)
        return self.at is not None and self.at.standing in sure and not self.at.hidden

    def share(self, paragraph: Paragraph) -> tuple[int, int] | None:
        """Return its stretch of a paragraph, offsets in the paragraph's text; None for none."""
        if self.at is None or not self.placed:
            return None
        start, end = max(self.at.start, paragraph.start), min(self.at.end, paragraph.end)
        return (start - paragraph.start, end - paragraph.start) if start < end else None

    def ends_in(self, paragraph: Paragraph) -> bool:
        """Say whether its last word stands in a paragraph."""
        return self.at is not None and paragraph.start < self.at.end <= paragraph.end


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of what is said, with its label, "" for none."""

    label: str
    text: str
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A remark in words."""

    title: str  # "Question"
    facts: tuple[str, ...]  # who, when, state …
    quote: str
    parts: tuple[Part, ...]
    replies: tuple[Part, ...]  # label: who and when


def remarks(told: Exported) -> tuple[Remark, ...]:
    """Return notes and claims in the order of the text, then those that stand nowhere in it."""
    all_of_them: tuple[Note | Claim, ...] = (*told.said.notes, *told.said.claims)
    found = [
        Remark(0, one, told.said.replies_to(one.uid), _trimmed(told, one.uid))
        for one in all_of_them
    ]
    ordered = sorted(found, key=_order)
    return tuple(Remark(n, r.what, r.replies, r.at) for n, r in enumerate(ordered, 1))


def _trimmed(told: Exported, uid: str) -> Anchored | None:
    """Return where a remark stands, without blanks behind its words: they are in no paragraph."""
    at = told.places.get(uid)
    if at is None or at.hidden:
        return at
    words = told.story.text[at.start : at.end]
    return replace(at, end=at.start + (len(words.rstrip()) or len(words)))


def _order(remark: Remark) -> tuple[bool, int, int, str, str]:
    start, end = (remark.at.start, remark.at.end) if remark.at and remark.placed else (0, 0)
    return not remark.placed, start, end, remark.what.at, remark.what.uid


def ending_in(found: Sequence[Remark], paragraphs: Sequence[Paragraph]) -> list[list[Remark]]:
    """Return for each paragraph the remarks whose words end in it."""
    placed = [remark for remark in found if remark.placed]
    return [[r for r in placed if r.ends_in(paragraph)] for paragraph in paragraphs]


def in_body(story: Story, at: Anchored) -> tuple[int, int] | None:
    """Return a stretch of the clean text as one of Story.body; None where nothing of it is seen."""
    start, end, reached = -1, -1, 0
    for paragraph in story.clean.paragraphs:
        low, high = max(at.start, paragraph.start), min(at.end, paragraph.end)
        if low < high:
            start = reached + low - paragraph.start if start < 0 else start
            end = reached + high - paragraph.start
        reached += len(paragraph.text) + 2
    return (start, end) if start >= 0 else None


def standing_words(remark: Remark, labels: Labels) -> str:
    """Return what a reader must know of where a remark stands, "" where all is well."""
    if remark.at is None:
        return ""
    return labels.cut if remark.at.hidden else labels.standings.get(remark.at.standing, "")


def words_of(remark: Remark, language: str) -> Words:
    """Return what a file says of a remark."""
    labels, what = labels_in(language), remark.what
    title = labels.kinds[what.kind] if isinstance(what, Note) else labels.claim
    parts = _note(what, labels) if isinstance(what, Note) else _claim(what, labels)
    return Words(
        title,
        tuple(filter(None, _facts(remark, labels))),
        what.anchor.quote if what.anchor else "",
        tuple(part for part in parts if part.text.strip()),
        tuple(Part(f"{r.by}, {clock(r.at)}", r.text, markdown=True) for r in remark.replies),
    )


def _facts(remark: Remark, labels: Labels) -> Iterator[str]:
    what = remark.what
    yield what.by
    yield clock(what.at)
    yield "" if _is_highlight(what) else labels.states[what.state]
    yield labels.assignee.format(name=what.assignee) if what.assignee else ""
    if isinstance(what, Note):
        yield ", ".join(f"#{tag}" for tag in what.tags)
    yield standing_words(remark, labels)


def _is_highlight(what: Note | Claim) -> bool:
    return isinstance(what, Note) and what.kind is NoteKind.HIGHLIGHT


def _note(note: Note, labels: Labels) -> Iterator[Part]:
    yield Part("", note.text, markdown=True)
    yield Part(labels.suggestion, note.suggestion)
    yield Part(labels.files, "\n".join(map(file_words, note.files)))


def _claim(claim: Claim, labels: Labels) -> Iterator[Part]:
    yield Part("", claim.text)
    yield Part(labels.said_by, said_words(claim))
    yield Part(labels.verdict, verdict_words(claim, labels))
    yield Part(labels.rationale, claim.rationale, markdown=True)
    for one in claim.evidence:
        yield Part(labels.evidence, "\n".join(evidence_words(one, labels)))
    yield Part(labels.reviewer, claim.reviewer)


def said_words(claim: Claim) -> str:
    """Return who said it, where and when."""
    return ", ".join(filter(None, (claim.said_by, claim.said_where, claim.said_on)))


def verdict_words(claim: Claim, labels: Labels) -> str:
    """Return a claim's verdict, in the language of the labels where it is a usual one."""
    return labels.verdicts.get(claim.verdict, claim.verdict)


def evidence_words(one: Evidence, labels: Labels) -> Iterator[str]:
    """Yield a line for each thing that is known of a piece of evidence."""
    known = (one.address, labels.accessed.format(day=one.accessed) if one.accessed else "")
    lines = (
        ", ".join(filter(None, known)),
        f"{labels.archive}: {one.archive}" if one.archive else "",
        file_words(one.file) if one.file else "",
        f"{labels.excerpt}: {one.excerpt}" if one.excerpt else "",
    )
    yield from filter(None, lines)


def file_words(file: Attachment) -> str:
    """Return a file's name and its hash."""
    return f"{file.name} (SHA-256 {file.sha256})"
