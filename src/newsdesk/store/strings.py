"""Strings as SQLite takes them: what UTF-8 cannot hold is stored as a blob. No SQLAlchemy here."""


def stored(value: str) -> str | bytes:
    """Return a text as it is stored."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")
    return value


def told(value: str | bytes) -> str:
    """Return a stored text as it was."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value
