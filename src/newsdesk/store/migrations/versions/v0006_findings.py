"""What checks have found, and what stories mention that others may mention otherwise."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables; nothing has been checked yet."""
    op.create_table(
        "checked",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("article"),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
    )
    op.create_table(
        "finding",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", "article"),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sqlite_with_rowid=False,
    )
    op.create_index("finding_by_article", "finding", ["article"])
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
    )
    op.create_index("mention_by_article", "mention", ["article"])
    op.create_index("mention_by_value", "mention", ["kind", "value"])
    op.create_table(
        "mention_key",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mention", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "mention"),
        sqlite_with_rowid=False,
    )
    op.create_index("mention_key_by_mention", "mention_key", ["mention"])
    op.create_table(
        "spelling",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False, unique=True),
    )
    op.create_table(
        "spelling_key",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("spelling", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "spelling"),
        sqlite_with_rowid=False,
    )
