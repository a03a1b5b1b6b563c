"""Connections to SQLite as measured: explicit transactions, safe pragmas, no text in errors."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from newsdesk.store.driver import DRIVER
from newsdesk.text.fold import fold

PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
)
WRITES = "newsdesk_writes"


def connector(path: Path, mode: str, patience: float) -> Callable[[], Any]:
    """Return what opens a raw connection; mode is "rw", "ro", or "immutable"."""
    how = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    address = f"{path.absolute().as_uri()}?{how}"

    def connect() -> Any:  # noqa: ANN401
        raw = DRIVER.connect(
            address, uri=True, isolation_level=None, check_same_thread=False, timeout=patience
        )
        for pragma in PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        raw.create_function("newsdesk_fold", 1, lambda text: fold(text or ""), deterministic=True)
        return raw

    return connect


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
