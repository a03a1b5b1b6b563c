"""Connections to SQLite as measured: explicit transactions, safe pragmas, no text in errors."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from newsdesk.store.connecting import connector
from newsdesk.store.driver import DRIVER

WRITES = "newsdesk_writes"
LONGEST = 25_000  # pages of a tended library's journal: 100 MB


def engine_for(path: Path, mode: str, patience: float, tended: bool = False) -> Engine:
    """Return an engine whose transactions begin at once, for writing with the lock taken.

    A read that becomes a write would get BUSY whatever the timeout, so writers say so first. Where
    the library is tended, a commit carries the journal over only if that was forgotten for long.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=DRIVER,
        creator=connector(path, mode, patience),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    if tended:
        event.listen(engine, "connect", _leave_journal)
    return engine


def _leave_journal(raw: Any, _record: object) -> None:  # noqa: ANN401
    raw.execute(f"PRAGMA wal_autocheckpoint = {LONGEST}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
