"""The options that every command takes and the window too; kept free of heavy imports."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Draw = Callable[..., None]
_OPTIONS = {"--library": "library", "--as": "person"}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The library and the person that a command line names; "" for what it leaves open."""

    library: str = ""
    person: str = ""
    draw: Draw | None = None  # draws the window into a picture

    @property
    def library_path(self) -> Path | None:
        """The library's file, if one was named."""
        return Path(self.library).expanduser().absolute() if self.library else None


def split(arguments: Sequence[str]) -> tuple[Chosen, list[str]]:
    """Take --library and --as out of a command line, before or after the command's name.

    One that lacks its value stays, for the parser to complain of; nothing after "--" is looked at.
    """
    found: dict[str, str] = {}
    rest: list[str] = []
    words = list(arguments)
    while words:
        word = words.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            rest += [word, *words]
            break
        if name not in _OPTIONS or (not equals and not words) or (equals and not value):
            rest.append(word)
        else:
            found[_OPTIONS[name]] = value if equals else words.pop(0)
    return Chosen(found.get("library", ""), found.get("person", "")), rest
