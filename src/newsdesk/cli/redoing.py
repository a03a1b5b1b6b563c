"""newsdesk redo: bring back what was undone last."""

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, person
from newsdesk.cli.undoing import told
from newsdesk.desk import undoing

EXAMPLES = """
newsdesk redo
"""


def command(ctx: typer.Context, as_json: Json = False) -> int:
    """Redo, and say what."""
    who = person(ctx)
    with opened(ctx) as library:
        changes = undoing.redo(library, by=who)
    return told(changes, "Done again", "redo", as_json=as_json)
