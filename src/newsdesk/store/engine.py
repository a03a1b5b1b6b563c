"""Connections to SQLite as measured: explicit transactions, safe pragmas, no text in errors."""

from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from newsdesk.store.connecting import connector
from newsdesk.store.driver import DRIVER

WRITES = "newsdesk_writes"


def engine_for(path: Path, mode: str, patience: float) -> Engine:
    """Return an engine whose transactions begin at once, for writing with the lock taken.

    A read that becomes a write would get BUSY whatever the timeout, so writers say so first.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=DRIVER,
        creator=connector(path, mode, patience),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
