"""Bring a library to the schema of this version; alembic is imported only where that is needed."""

from pathlib import Path

from sqlalchemy import Connection

from newsdesk.store.header import APPLICATION_ID, GENERATION

HEAD = "0006"  # the newest migration; known here because importing alembic takes 257 ms
_SCRIPTS = Path(__file__).with_name("migrations")


def revision_of(connection: Connection) -> str:
    """Return the migration that a library is at, "" for one that has no tables yet."""
    known = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
    if not connection.exec_driver_sql(known).scalar_one():
        return ""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or "")


def migrate(connection: Connection) -> None:
    """Run all missing migrations in the transaction that is open."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {GENERATION}")
