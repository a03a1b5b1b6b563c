"""A text column that gives back every string it was given, lone surrogates and NULs too."""

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from newsdesk.store.strings import stored, told


class Words(TypeDecorator[str]):
    """UTF-8 text; what UTF-8 cannot hold is stored as a blob, so that nothing is lost."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | bytes | None:  # noqa: ARG002
        """Store a lone surrogate, as old file names and broken pages have them, as bytes."""
        return None if value is None else stored(value)

    def process_result_value(self, value: str | bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the string back as it was."""
        return None if value is None else told(value)
