"""A library of a million stories: an index without text, tags, saved searches, duplicates.

The index, the sketches and the tags of stories that are there already are made when the library
is opened: they need the stories whole.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_BY_HAND = (
    "DROP TABLE search",
    "CREATE VIRTUAL TABLE search USING fts5(headline, authors, section, outlet, file, body, "
    "content='', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE forms USING fts5(words, content='', detail=none, columnsize=0, "
    "prefix=3, tokenize='unicode61 remove_diacritics 0')",
)


def upgrade() -> None:
    """Add columns and tables; the index is made anew."""
    for name in ("tags", "assignee", "assignee_key"):
        op.execute(f"ALTER TABLE article ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
    op.create_index("article_by_assignee_key", "article", ["binned", "assignee_key"])
    for statement in _BY_HAND:
        op.execute(statement)
    _tags()
    _saved_search()
    _sketches()
    _duplicates()
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_with_rowid=False,
    )


def _tags() -> None:
    op.create_table(
        "tag",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "article_tag",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.PrimaryKeyConstraint("key", "article"),
        sqlite_with_rowid=False,
    )
    op.create_index("article_tag_by_article", "article_tag", ["article"])


def _saved_search() -> None:
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("facets", sa.Text(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("descending", sa.Boolean(), nullable=False),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _sketches() -> None:
    op.create_table(
        "sketch",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.PrimaryKeyConstraint("article"),
    )
    op.create_table(
        "sketch_key",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "article"),
        sqlite_with_rowid=False,
    )


def _duplicates() -> None:
    for table, more in (
        ("duplicate", [sa.Column("alike", sa.Float(), nullable=False)]),
        ("not_duplicate", []),
    ):
        op.create_table(
            table,
            sa.Column("one", sa.Integer(), nullable=False),
            sa.Column("other", sa.Integer(), nullable=False),
            *more,
            sa.ForeignKeyConstraint(["one"], ["article.id"]),
            sa.ForeignKeyConstraint(["other"], ["article.id"]),
            sa.PrimaryKeyConstraint("one", "other"),
            sqlite_with_rowid=False,
        )
    op.create_index("duplicate_by_other", "duplicate", ["other"])
