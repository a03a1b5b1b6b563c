"""A story as the layers hand it on: whole for the page, and as a row for lists."""

from dataclasses import dataclass
from functools import cached_property

from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from newsdesk.story.fields import Field, people
from newsdesk.story.lines import Cleaning, LedgerLine, Related, ledger
from newsdesk.story.row import Row
from newsdesk.story.source import Reading

__all__ = ["Row", "SourceInfo", "Story"]


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """Where a story's bytes came from, their hash and their number."""

    name: str  # file name, or what the paste was called
    path: str  # absolute, "" for a paste
    sha256: str  # of the bytes, lower-case hexadecimal
    size: int  # bytes


@dataclass(frozen=True)
class Story:
    """A story whole: its source, its reading, its edits and its fields."""

    id: int  # 0 while it is in no library
    version: int
    added: str  # ISO 8601 time, UTC
    binned: bool
    source: SourceInfo
    reading: Reading
    cleaning: Cleaning
    edits: Edits
    fields: tuple[Field, ...]

    @cached_property
    def clean(self) -> CleanText:
        """The reading seen through its edits."""
        return CleanText(self.reading, self.edits)

    @cached_property
    def ledger(self) -> tuple[LedgerLine, ...]:
        """Every source line and what became of it."""
        return ledger(self.reading, self.cleaning, self.edits)

    @property
    def text(self) -> str:
        """All that is left of the source, blank lines too."""
        return self.clean.text

    @property
    def body(self) -> str:
        """The clean paragraphs, joined by a blank line."""
        return self.clean.body

    @property
    def related(self) -> tuple[Related, ...]:
        """Other stories that the page points to."""
        return self.cleaning.related

    def field(self, name: str) -> Field:
        """Return a field by its name; an empty one where nothing was found."""
        return next((f for f in self.fields if f.name == name), Field(name, ""))

    def value(self, name: str) -> str:
        """Return a field's value, "" where nothing was found; it may not be valid."""
        return self.field(name).value

    @cached_property
    def row(self) -> Row:
        """The story as lists show it."""
        published = self.field("published")
        return Row(
            id=self.id,
            version=self.version,
            headline=self.value("headline"),
            authors=people(self.value("authors")),
            published="" if published.invalid else published.value,
            section=self.value("section"),
            outlet=self.value("outlet"),
            language=self.value("language"),
            status=self.value("status") or "new",
            words=len(self.body.split()),
            added=self.added,
            file=self.source.name,
            problems=sum(bool(f.problem) for f in self.fields),
            binned=self.binned,
            tags=people(self.value("tags")),
            assignee=self.value("assignee"),
            urgency=self.value("urgency"),
            embargo=self.value("embargo"),
        )
