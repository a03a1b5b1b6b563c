"""Trouble that can be expected, worded for an editor: what, where, what to do."""


class NewsdeskError(Exception):
    """Expected trouble: one sentence that says what is wrong, and one that says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UnreadableSource(NewsdeskError):
    """A file that cannot become a story; it is set aside and the rest goes on."""


class NotFound(NewsdeskError):
    """A story, file, backup or person that is not there."""


class InvalidValue(NewsdeskError):
    """A field, query or name pattern that cannot mean what it says."""


class Conflict(NewsdeskError):
    """Somebody else changed the story first; nothing was overwritten."""


class LibraryTrouble(NewsdeskError):
    """The library cannot be opened, read or written; the file is left as it is."""
