"""Fields that most stories lack: urgency and embargo in lists, the others in a table."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add columns and the table; no story has such fields yet."""
    for name in ("urgency", "embargo"):
        op.execute(f"ALTER TABLE article ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
    op.create_table(
        "field_value",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"]),
        sa.PrimaryKeyConstraint("name", "key", "article"),
        sqlite_with_rowid=False,
    )
    op.create_index("field_value_by_article", "field_value", ["article"])
