"""newsdesk compact: make the library's file as small as what it holds."""

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json
from newsdesk.cli.output import say, show_json
from newsdesk.desk import bin as waste

EXAMPLES = """
newsdesk compact
"""
NOTES = """
It writes the file anew, so the disk must have room for two copies of it meanwhile.
"""


def command(ctx: typer.Context, as_json: Json = False) -> int:
    """Give free space back to the disk."""
    with opened(ctx) as library:
        freed = waste.compact(library)
    if as_json:
        show_json({"freed": freed})
    say(f"{freed / 1e6:.1f} MB became free.")
    return 0
