"""newsdesk backup: a checked copy of the library, also while it is in use."""

from pathlib import Path
from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json
from newsdesk.cli.output import say, show, show_json
from newsdesk.desk import safety

EXAMPLES = """
newsdesk backup
newsdesk backup --to /media/usb/newsdesk.backup
"""
_TO = Annotated[
    Path | None,
    typer.Option("--to", metavar="FILE", help="Where; by default in backups/ by the library."),
]


def command(ctx: typer.Context, to: _TO = None, as_json: Json = False) -> int:
    """Write the copy and print where it is."""
    with opened(ctx) as library:
        made = safety.backup(library, to)
    show_json({"path": str(made)}) if as_json else show(str(made))
    say("The copy was checked.")
    return 0
