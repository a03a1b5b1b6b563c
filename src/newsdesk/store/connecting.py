"""Raw connections to SQLite, with safe pragmas, without SQLAlchemy: so the first rows come."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsdesk.store.driver import DRIVER
from newsdesk.text.fold import fold

Raw = Any  # a connection of whichever driver there is
PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
)


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
