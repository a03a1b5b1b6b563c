"""What commands share: their common options, the opened library, who is asking."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated

import typer

from newsdesk import paths, settings
from newsdesk.cli.chosen import Chosen
from newsdesk.cli.output import say
from newsdesk.desk.opening import Library, open_library
from newsdesk.story.changes import Person

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Query = Annotated[
    list[str] | None,
    typer.Argument(help='Such as: ferry "exact phrase" outlet:herald missing:author'),
]
StoryId = Annotated[int, typer.Argument(help="The story's number.", metavar="ID", min=1)]


def chosen(ctx: typer.Context) -> Chosen:
    """Return the library and the person that the command line names."""
    return ctx.obj if isinstance(ctx.obj, Chosen) else Chosen()


def person(ctx: typer.Context) -> Person:
    """Return who is asking: --as, else the person of the settings."""
    return Person(chosen(ctx).person.strip() or settings.load(paths.settings_path()).person)


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


def words_of(query: list[str] | None) -> str:
    """Return the query that several words of the command line make."""
    return " ".join(query or ())


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
