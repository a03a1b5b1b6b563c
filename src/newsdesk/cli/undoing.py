"""newsdesk undo: take back the last change, of whoever and wherever it was made."""

from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import say, show_json
from newsdesk.desk import undoing
from newsdesk.story.changes import Changes

EXAMPLES = """
newsdesk undo
newsdesk undo --change 41
"""
_CHANGE = Annotated[
    int | None,
    typer.Option("--change", metavar="N", help="Take back this change; see `newsdesk history`."),
]


def command(ctx: typer.Context, change: _CHANGE = None, as_json: Json = False) -> int:
    """Undo, and say what."""
    who = person(ctx)
    with opened(ctx) as library:
        changes = undoing.undo(library, by=who, batch=change)
    return told(changes, "Undone", "undo", as_json=as_json)


def told(changes: Changes, done: str, wanted: str, *, as_json: bool) -> int:
    """Say what was undone or redone; the exit code is 1 where there was nothing."""
    if as_json:
        show_json(
            {"change": changes.batch, "label": changes.label, "stories": list(changes.stories)}
        )
    say(f"{done}: {changes.label}." if changes else f"There is nothing to {wanted}.")
    return 0 if changes else 1
