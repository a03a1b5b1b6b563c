"""Run migrations on the connection that was handed over, inside its transaction."""

from alembic import context
from sqlmodel import SQLModel

from newsdesk.store import schema  # noqa: F401  (fills the metadata)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=True,  # SQLite can, given an explicit BEGIN; a kill leaves the old schema
)
with context.begin_transaction():
    context.run_migrations()
