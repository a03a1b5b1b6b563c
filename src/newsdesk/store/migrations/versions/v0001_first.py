"""The first library: sources, readings, cleanings, stories, edits by hand, audit and search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_BY_HAND = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "headline, authors, section, outlet, file, body, tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER audit_is_not_altered BEFORE UPDATE ON audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit is never altered'); END",
    "CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit is never shortened'); END",
)


def upgrade() -> None:
    """Make all tables."""
    _audit()
    _source()
    _reading()
    _cleaning()
    _article()
    _fields()
    _hand_edit()
    for statement in _BY_HAND:
        op.execute(statement)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("story", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_batch", "audit", ["batch"])
    op.create_index("ix_audit_story", "audit", ["story"])
    op.create_index("ix_audit_undoes", "audit", ["undoes"])


def _source() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256"),
    )


def _reading() -> None:
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("encoding", sa.String(), nullable=False),
        sa.Column("mended", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("shape", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["source"], ["source.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_reading_source", "reading", ["source"])


def _cleaning() -> None:
    op.create_table(
        "cleaning",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_cleaning_reading", "cleaning", ["reading"])


def _article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("cleaning", sa.Integer(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("problems", sa.Integer(), nullable=False),
        sa.Column("headline_key", sa.Text(), nullable=False),
        sa.Column("authors_key", sa.Text(), nullable=False),
        sa.Column("section_key", sa.Text(), nullable=False),
        sa.Column("outlet_key", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["cleaning"], ["cleaning.id"]),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"]),
        sa.ForeignKeyConstraint(["source"], ["source.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("article_by_authors_key", "article", ["binned", "authors_key"])
    op.create_index("article_by_file", "article", ["binned", "file"])
    op.create_index("article_by_headline_key", "article", ["binned", "headline_key"])
    op.create_index("article_by_language", "article", ["binned", "language"])
    op.create_index("article_by_outlet_key", "article", ["binned", "outlet_key"])
    op.create_index("article_by_problems", "article", ["binned", "problems"])
    op.create_index("article_by_published", "article", ["binned", "published"])
    op.create_index("article_by_section_key", "article", ["binned", "section_key"])
    op.create_index("article_by_status", "article", ["binned", "status"])
    op.create_index("article_by_words", "article", ["binned", "words"])
    op.create_index("ix_article_batch", "article", ["batch"])
    op.create_index("ix_article_source", "article", ["source"])


def _fields() -> None:
    op.create_table(
        "fields",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.PrimaryKeyConstraint("article"),
    )


def _hand_edit() -> None:
    op.create_table(
        "hand_edit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("replacement", sa.Text(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.ForeignKeyConstraint(["reading"], ["reading.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_hand_edit_article", "hand_edit", ["article"])
