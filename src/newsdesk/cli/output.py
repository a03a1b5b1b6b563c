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
_JOINERS = "\u200c\u200d"  # Persian, Hindi and many emoji need them inside words


def _code(character: str) -> str:
    return f"<U+{ord(character):04X}>"


# These turn letters around them, also those of the next column, until they are taken back.
_TURNERS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_TURNING = {code: _code(chr(code)) for code in _TURNERS}
_ESCAPED = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *_TURNERS)}


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
    print(_as_json(data))


def show_json_list(items: Iterable[Any]) -> None:
    """Print items as a JSON array, each as soon as it is there."""
    print("[", end="")
    end = "]"
    for number, item in enumerate(items):
        words = _as_json(item).replace("\n", "\n  ")
        print(f"{',' if number else ''}\n  {words}", end="")
        end = "\n]"
    print(end)


def _as_json(data: Any) -> str:  # noqa: ANN401
    return json.dumps(data, ensure_ascii=False, indent=2).translate(_ESCAPED)


def progress(done: int, total: int, name: str) -> None:
    """Show how far a long command is, where somebody watches."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        words = fitted(f"{done} of {total}  {one_line(name)}", _columns() - 1)
        print(f"\r\033[K{words}", end=end, file=sys.stderr, flush=True)


def no_progress() -> None:
    """Wipe what `progress` wrote, so that other words can stand there."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def painted(line: str, colour: str) -> str:
    """Return a line in a colour of the terminal, where one is there and colours are wanted."""
    wanted = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    if not colour or not wanted or os.environ.get("TERM") == "dumb":
        return line
    return f"\033[{colour}m{line}\033[0m"


def one_line(text: str) -> str:
    """Return text for one line of a terminal: no line ends, control characters as pictures."""
    return drawn(" ".join(text.split()))


def drawn(text: str) -> str:
    """Return text in which nothing steers the terminal; tabs and line ends stay."""
    lines = (Shown(line).shown.replace("\u200b", "") for line in text.splitlines())
    return "\n".join(lines).translate(_TURNING)


def revealed(text: str) -> str:
    """Return text for one line in which also characters without a picture can be seen."""
    if not text.isascii():
        text = "".join(_code(c) if _hidden(c) else c for c in text)
    return one_line(text)


def _hidden(character: str) -> bool:
    return unicodedata.category(character) == "Cf" and character not in _JOINERS


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


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """Return a text filled up to some columns, in front of it if it is to end at the right."""
    blanks = " " * max(0, columns - width(text))
    return blanks + text if right else text + blanks


def table(
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    most: Sequence[int],
    *,
    right: Sequence[int] = (),
) -> str:
    """Return rows in columns; the last one takes what the terminal has left.

    Columns whose index is in `right` end straight, not begin.
    """
    cells = [[one_line(cell) for cell in row] for row in (header, *rows)]
    cells = [
        [fitted(cell, limit) for cell, limit in zip(row, most, strict=False)] + row[len(most) :]
        for row in cells
    ]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    left = room() - sum(widths[:-1]) - len(_GAP) * (len(widths) - 1)
    lines = []
    for row in cells:
        last = fitted(row[-1], max(_NARROWEST, left))
        padded_cells = [
            padded(cell, columns, right=index in right)
            for index, (cell, columns) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(_GAP.join([*padded_cells[:-1], last]).rstrip())
    return "\n".join(lines)


def room() -> int:
    """Return the width to fit into: the terminal's; a file or a pipe takes all."""
    return _columns() if sys.stdout.isatty() or os.environ.get("COLUMNS") else 1_000_000


def _columns() -> int:
    return max(20, shutil.get_terminal_size().columns)
