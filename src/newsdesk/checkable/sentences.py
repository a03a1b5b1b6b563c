"""Where the sentences of a paragraph begin and end."""

from functools import lru_cache


@lru_cache(maxsize=256)
def sentences(text: str) -> list[tuple[int, int]]:
    """Return the sentences of a text as stretches of it, code points, end exclusive."""
    from razdel import sentenize  # noqa: PLC0415  (12 ms, when facts are first looked for)

    return [(one.start, one.stop) for one in sentenize(text)]
