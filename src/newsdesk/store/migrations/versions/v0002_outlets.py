"""What a library knows of its outlets: lines that are always cut, and lines that recur."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables; stories that are there already are not read anew for them."""
    _outlet_rule()
    _page_lines()
    _site_line()


def _outlet_rule() -> None:
    op.create_table(
        "outlet_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("outlet_key", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _page_lines() -> None:
    op.create_table(
        "page_lines",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("site", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.PrimaryKeyConstraint("article"),
    )
    op.create_index("ix_page_lines_site", "page_lines", ["site"])


def _site_line() -> None:
    op.create_table(
        "site_line",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("site", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "site"),
        sqlite_with_rowid=False,
    )
    op.create_index("site_line_by_site", "site_line", ["site"])
