"""The opened library, and Ctrl+C while something long is done in it."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import typer

from newsdesk.cli.options import chosen
from newsdesk.cli.output import say
from newsdesk.desk.opening import Library, open_library


@contextmanager
def opened(ctx: typer.Context, *, create: bool = False) -> Iterator[Library]:
    """Open the chosen library; only an import makes a new one."""
    library = open_library(chosen(ctx).library_path, create=create)
    try:
        for warning in library.warnings:
            say(warning)
        yield library
    finally:
        library.close()


@contextmanager
def stopping() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl+C into an answer to "cancelled?", so that what is done is told."""
    asked = False

    def ask(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        say("Stopping; press Ctrl+C again to stop at once.")

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
