"""Many ids at once: SQLite joins them to one text, which numpy reads.

A million take .2 s, a tenth of fetching row by row, and other threads work meanwhile.
"""

import numpy as np
from numpy.typing import NDArray

from newsdesk.store.conditions import Values
from newsdesk.store.connecting import Raw

Ids = NDArray[np.int32]
Mask = NDArray[np.bool_]  # by id, from 0 to the newest


def numbers(raw: Raw, sql: str, values: Values = ()) -> Ids:
    """Return the ids that a SELECT of one column gives, in its order."""
    joined = f"WITH found (id) AS ({sql}) SELECT group_concat(id) FROM found"  # noqa: S608
    return parsed(raw.execute(joined, values).fetchone()[0])


def parsed(joined: str | None) -> Ids:
    """Return ids that SQLite joined."""
    return np.fromstring(joined, np.int32, sep=",") if joined else np.zeros(0, np.int32)


def marked(ids: Ids, newest: int) -> Mask:
    """Return a mask in which some ids are marked."""
    mask = np.zeros(newest + 1, np.bool_)
    mask[ids[ids <= newest]] = True
    return mask
