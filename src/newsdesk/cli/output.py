"""Data goes to the standard output, messages to the standard error, both in UTF-8."""

import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import Any

from newsdesk.rendering.positions import Shown

_GAP = "  "
_ELLIPSIS = "…"
_NARROWEST = 12  # columns that the last column always gets


def set_up_streams() -> None:
    """Write UTF-8 whatever the system says; half a surrogate pair is escaped as JSON does it.

    Such halves come with file names that have no meaning in UTF-8.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(message: str) -> None:
    """Print a message for the person."""
    print(one_line(message), file=sys.stderr)


def show(text: str = "") -> None:
    """Print a line of data."""
    print(text)


def show_json(data: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Print data as JSON, its letters as they are."""
    print(json.dumps(data, ensure_ascii=False, indent=2))


def progress(done: int, total: int, name: str) -> None:
    """Show how far a long command is, where somebody watches."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        words = fitted(f"{done} of {total}  {one_line(name)}", _columns() - 1)
        print(f"\r\033[K{words}", end=end, file=sys.stderr, flush=True)


def one_line(text: str) -> str:
    """Return text for one line of a terminal: no line ends, control characters as pictures."""
    return drawn(" ".join(text.split()))


def drawn(text: str) -> str:
    """Return text in which nothing steers the terminal; tabs and line ends stay."""
    return "\n".join(Shown(line).shown.replace("\u200b", "") for line in text.splitlines())


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fitted(text: str, columns: int) -> str:
    """Return a text cut to some columns, with an ellipsis where it was cut."""
    if width(text) <= columns:
        return text
    kept, taken = [], 1
    for character in text:
        taken += _columns_of(character)
        if taken > columns:
            break
        kept.append(character)
    return "".join(kept).rstrip() + _ELLIPSIS


def padded(text: str, columns: int) -> str:
    """Return a text filled up to some columns."""
    return text + " " * max(0, columns - width(text))


def table(header: Sequence[str], rows: Iterable[Sequence[str]], most: Sequence[int]) -> str:
    """Return rows in columns; the last one takes what the terminal has left."""
    cells = [[one_line(cell) for cell in row] for row in (header, *rows)]
    cells = [
        [fitted(cell, limit) for cell, limit in zip(row, most, strict=False)] + row[len(most) :]
        for row in cells
    ]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    room = _room() - sum(widths[:-1]) - len(_GAP) * (len(widths) - 1)
    lines = []
    for row in cells:
        last = fitted(row[-1], max(_NARROWEST, room))
        padded_cells = [padded(cell, columns) for cell, columns in zip(row, widths, strict=True)]
        lines.append(_GAP.join([*padded_cells[:-1], last]).rstrip())
    return "\n".join(lines)


def _room() -> int:
    """Return the width to fit into: the terminal's; a file or a pipe takes all."""
    return _columns() if sys.stdout.isatty() or os.environ.get("COLUMNS") else 1_000_000


def _columns() -> int:
    return max(20, shutil.get_terminal_size().columns)
