"""The program's way in: the window, or a command; only this file knows both."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newsdesk.cli.chosen import Chosen, split
from newsdesk.errors import NewsdeskError

NO_WINDOW = "A library of the system is missing; the commands work all the same."


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window where no command is given, else run the command; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    chosen, rest = split(words)
    return command(words) if rest else window(chosen)


def command(words: Sequence[str]) -> int:
    """Run a command; 130 where Ctrl+C ends it before it has begun."""
    try:
        from newsdesk.cli.app import main as run  # noqa: PLC0415 - the window needs no parser

        return run(words, draw)
    except KeyboardInterrupt:
        return 130


def draw(library: Path | None, file: Path, **how: Any) -> None:  # noqa: ANN401
    """Draw the window into a picture; NewsdeskError where the window cannot be had."""
    try:
        from newsdesk.ui.screenshot import take  # noqa: PLC0415 - other commands need no Qt
    except ImportError as trouble:
        raise NewsdeskError(f"The window cannot be drawn: {trouble}.", NO_WINDOW) from trouble
    take(library, file, **how)


def window(chosen: Chosen) -> int:
    """Open the window; typer and the commands stay out of it."""
    gc.disable()  # until the library is open: what is imported is no garbage, and walking it 20 ms
    try:
        from newsdesk.ui import plain_imports  # noqa: PLC0415 - commands need no Qt

        plain_imports.restore()
        from newsdesk.ui.app import run  # noqa: PLC0415 - after it

        return run(chosen.library_path, chosen.person or None)
    except NewsdeskError as trouble:
        print(trouble, file=sys.stderr)
    except ImportError as trouble:
        print(f"The window cannot be opened: {trouble}. {NO_WINDOW}", file=sys.stderr)
    finally:
        gc.enable()
    return 1


if __name__ == "__main__":
    sys.exit(main())
