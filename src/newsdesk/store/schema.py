"""The tables. Migrations make them; a test holds both to the same shape."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary
from sqlmodel import Field, SQLModel

from newsdesk.store.orders import SORTS
from newsdesk.store.words import Words


def _words(*, unique: bool = False) -> Column[str]:
    return Column(Words, nullable=False, unique=unique)


def _blob() -> Column[bytes]:
    return Column(LargeBinary, nullable=False)


class Source(SQLModel, table=True):
    """The bytes of a file as they came, written once."""

    id: int | None = Field(default=None, primary_key=True)
    sha256: str = Field(unique=True)
    size: int
    name: str = Field(sa_column=_words())
    path: str = Field(sa_column=_words())
    content: bytes = Field(sa_column=_blob())  # zlib


class Reading(SQLModel, table=True):
    """What one reader made of a source in one encoding, written once."""

    id: int | None = Field(default=None, primary_key=True)
    source: int = Field(foreign_key="source.id", index=True)
    reader: str
    version: int
    encoding: str
    mended: str
    content: bytes = Field(sa_column=_blob())  # text, zlib
    shape: bytes = Field(sa_column=_blob())  # blocks and declared fields, JSON, zlib
    sha256: bytes = Field(sa_column=_blob())  # of the text


class Cleaning(SQLModel, table=True):
    """What one version of the cleaner proposed for a reading, written once."""

    id: int | None = Field(default=None, primary_key=True)
    reading: int = Field(foreign_key="reading.id", index=True)
    version: int
    content: bytes = Field(sa_column=_blob())  # verdicts and related stories, JSON, zlib


class Article(SQLModel, table=True):
    """A story: what it is read and cleaned by, and what lists show and sort by."""

    __table_args__ = {"sqlite_autoincrement": True}  # the audit names ids for ever

    id: int | None = Field(default=None, primary_key=True)
    version: int
    batch: int = Field(index=True)  # of the import that brought it
    binned: bool
    added: str
    source: int = Field(foreign_key="source.id", index=True)
    reading: int = Field(foreign_key="reading.id")
    cleaning: int = Field(foreign_key="cleaning.id")
    headline: str = Field(sa_column=_words())
    authors: str = Field(sa_column=_words())
    published: str
    section: str = Field(sa_column=_words())
    outlet: str = Field(sa_column=_words())
    language: str = Field(sa_column=_words())
    status: str = Field(sa_column=_words())
    words: int
    file: str = Field(sa_column=_words())
    problems: int
    tags: str = Field(sa_column=_words())
    assignee: str = Field(sa_column=_words())
    urgency: str = Field(sa_column=_words())
    embargo: str = Field(sa_column=_words())
    headline_key: str = Field(sa_column=_words())  # folded, because SQLite sorts by code point
    authors_key: str = Field(sa_column=_words())
    section_key: str = Field(sa_column=_words())
    outlet_key: str = Field(sa_column=_words())
    assignee_key: str = Field(sa_column=_words())
    sha256: bytes = Field(sa_column=_blob())  # of the clean text


for _column in sorted({*SORTS.values()} - {"id"}):
    Index(f"article_by_{_column}", "binned", _column, _table=SQLModel.metadata.tables["article"])


class FieldSet(SQLModel, table=True):
    """The fields of a story with places and candidates: one small blob instead of seven rows."""

    __tablename__ = "fields"

    article: int | None = Field(default=None, primary_key=True, foreign_key="article.id")
    content: bytes = Field(sa_column=_blob())  # JSON, zlib


class HandEdit(SQLModel, table=True):
    """An edit by hand; only `superseded` ever changes: the batch that took it out of force."""

    __tablename__ = "hand_edit"

    id: int | None = Field(default=None, primary_key=True)
    article: int = Field(foreign_key="article.id", index=True)
    reading: int = Field(foreign_key="reading.id")
    start: int
    end: int
    replacement: str = Field(sa_column=_words())
    rule: str
    reason: str
    batch: int
    superseded: int | None = None


class Audit(SQLModel, table=True):
    """One change; rows are added and never altered, which triggers enforce."""

    __table_args__ = {"sqlite_autoincrement": True}

    seq: int | None = Field(default=None, primary_key=True)
    at: str
    who: str = Field(sa_column=_words())
    story: int | None = Field(default=None, index=True)
    what: str
    old: str = Field(sa_column=_words())  # JSON
    new: str = Field(sa_column=_words())  # JSON
    batch: int = Field(index=True)
    label: str = Field(sa_column=_words())
    undoes: int | None = Field(default=None, index=True)


class OutletRule(SQLModel, table=True):
    """A line that an editor wants cut in every story of an outlet; only `in_force` changes."""

    __tablename__ = "outlet_rule"

    id: int | None = Field(default=None, primary_key=True)
    outlet: str = Field(sa_column=_words())
    outlet_key: str = Field(sa_column=_words())  # as the article's own
    key: str = Field(sa_column=_words())  # the line, folded
    line: str = Field(sa_column=_words())  # as it stood where the editor met it
    who: str = Field(sa_column=_words())
    since: str
    in_force: bool


class PageLines(SQLModel, table=True):
    """Which lines a story's page has, for a sample of the stories of each site.

    A site is no name: it is the number of the first of the stories whose pages are alike.
    """

    __tablename__ = "page_lines"

    article: int | None = Field(default=None, primary_key=True, foreign_key="article.id")
    site: int = Field(index=True)
    rank: int  # by the hash of the bytes: the lowest stay, so that chance chooses the sample
    content: bytes = Field(sa_column=_blob())  # keys of lines, 8 bytes each


class SiteLine(SQLModel, table=True):
    """By which lines a site is known again: short ones that most of its pages have."""

    __tablename__ = "site_line"
    __table_args__ = (Index("site_line_by_site", "site"), {"sqlite_with_rowid": False})

    key: int | None = Field(default=None, sa_column=Column(BigInteger, primary_key=True))
    site: int | None = Field(default=None, primary_key=True)


class Tag(SQLModel, table=True):
    """A tag and where it stands in the library pane."""

    key: str = Field(sa_column=Column(Words, primary_key=True))  # its name, folded
    name: str = Field(sa_column=_words())
    place: int


class ArticleTag(SQLModel, table=True):
    """Which stories have which tags, kept in step with the field."""

    __tablename__ = "article_tag"
    __table_args__ = (Index("article_tag_by_article", "article"), {"sqlite_with_rowid": False})

    key: str = Field(sa_column=Column(Words, primary_key=True))
    article: int = Field(primary_key=True, foreign_key="article.id")


class FieldValue(SQLModel, table=True):
    """What stories say in fields that most of them lack."""

    __tablename__ = "field_value"
    __table_args__ = (Index("field_value_by_article", "article"), {"sqlite_with_rowid": False})

    name: str = Field(sa_column=Column(Words, primary_key=True))
    key: str = Field(sa_column=Column(Words, primary_key=True))  # the value, folded
    article: int = Field(primary_key=True, foreign_key="article.id")
    value: str = Field(sa_column=_words())


class SavedSearch(SQLModel, table=True):
    """A search with its choices and its layout, by a name."""

    __tablename__ = "saved_search"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_column=_words())
    query: str = Field(sa_column=_words())
    facets: str = Field(sa_column=_words())  # JSON, [[kind, value] …]
    sort: str
    descending: bool
    layout: str  # JSON of the list's columns, "" where none was kept
    place: int


class Sketch(SQLModel, table=True):
    """What a story's words are compared by: the smallest hashes of its shingles."""

    article: int | None = Field(default=None, primary_key=True, foreign_key="article.id")
    content: bytes = Field(sa_column=_blob())


class SketchKey(SQLModel, table=True):
    """By which hashes stories that may be alike are found."""

    __tablename__ = "sketch_key"
    __table_args__ = {"sqlite_with_rowid": False}

    key: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    article: int = Field(sa_column=Column(Integer, primary_key=True))


class Duplicate(SQLModel, table=True):
    """Two stories that say nearly the same, the smaller id first."""

    __table_args__ = (Index("duplicate_by_other", "other"), {"sqlite_with_rowid": False})

    one: int = Field(primary_key=True, foreign_key="article.id")
    other: int = Field(primary_key=True, foreign_key="article.id")
    alike: float  # 0 to 1


class NotDuplicate(SQLModel, table=True):
    """Two stories that a person has told apart, the smaller id first."""

    __tablename__ = "not_duplicate"
    __table_args__ = {"sqlite_with_rowid": False}

    one: int = Field(primary_key=True, foreign_key="article.id")
    other: int = Field(primary_key=True, foreign_key="article.id")


class Annotation(SQLModel, table=True):
    """Something that a person says of a story: a note, a claim, a tick, a sign-off."""

    __table_args__ = (Index("annotation_by_kind", "kind", "state"),)

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    article: int = Field(foreign_key="article.id", index=True)
    kind: str
    state: str
    content: str = Field(sa_column=_words())  # JSON


class Attachment(SQLModel, table=True):
    """A file that annotations name, kept by the hash of its bytes."""

    sha256: str = Field(primary_key=True)
    size: int
    content: bytes = Field(sa_column=_blob())  # zlib


class Shared(SQLModel, table=True):
    """A state of a story that another library has had, too; only `in_force` changes."""

    __table_args__ = (Index("shared_by_article", "article", "sha256", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    article: int = Field(foreign_key="article.id")
    sha256: str  # of the content
    seq: int  # of the last change that the library had known then
    in_force: bool
    content: bytes = Field(sa_column=_blob())  # JSON, zlib


class Checked(SQLModel, table=True):
    """At which version, and by which checks, a story was last checked."""

    article: int | None = Field(default=None, primary_key=True, foreign_key="article.id")
    version: int
    stamp: str  # of the checks


class FoundByCheck(SQLModel, table=True):
    """How often a check has found something in a story."""

    __tablename__ = "finding"
    __table_args__ = (Index("finding_by_article", "article"), {"sqlite_with_rowid": False})

    code: str = Field(primary_key=True)
    article: int = Field(primary_key=True, foreign_key="article.id")
    number: int


class MentionRow(SQLModel, table=True):
    """Something that a story mentions: a name, a quote, a figure, a law."""

    __tablename__ = "mention"
    __table_args__ = (
        Index("mention_by_article", "article"),
        Index("mention_by_value", "kind", "value"),
    )

    id: int | None = Field(default=None, primary_key=True)
    article: int = Field(foreign_key="article.id")
    kind: str
    words: str = Field(sa_column=_words())
    value: str = Field(sa_column=_words())
    start: int  # code points of the clean text, end exclusive
    end: int


class MentionKey(SQLModel, table=True):
    """By which keys mentions of the same thing are found; names have spellings instead."""

    __tablename__ = "mention_key"
    __table_args__ = (
        Index("mention_key_by_mention", "mention"),
        {"sqlite_with_rowid": False},
    )

    key: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    mention: int = Field(sa_column=Column(Integer, primary_key=True))


class Spelling(SQLModel, table=True):
    """A name as it is spelt in some story, once for all of them."""

    id: int | None = Field(default=None, primary_key=True)
    value: str = Field(sa_column=_words(unique=True))


class SpellingKey(SQLModel, table=True):
    """By which keys other spellings of a name are found."""

    __tablename__ = "spelling_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    spelling: int = Field(sa_column=Column(Integer, primary_key=True))


class Setting(SQLModel, table=True):
    """What the library itself remembers of how it was made."""

    __table_args__ = {"sqlite_with_rowid": False}

    name: str = Field(primary_key=True)
    value: str
