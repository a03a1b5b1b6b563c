"""newsdesk empty-bin: delete what lies in the bin for good, after a question with the number."""

import typer

from newsdesk.cli.asking import Yes, agreed
from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import progress, say, show_json
from newsdesk.desk import bin as waste
from newsdesk.desk import browsing

EXAMPLES = """
newsdesk list --bin
newsdesk empty-bin
"""
NOTES = """
The stories go with their sources, and undo cannot bring them back. Their history stays. `newsdesk
compact` then gives the space back to the disk.
"""
_NOT_DONE = 1
_STOPPED = 130


def command(ctx: typer.Context, *, yes: Yes = False, as_json: Json = False) -> int:
    """Delete the stories in the bin and say how many there were."""
    who = person(ctx)
    with opened(ctx) as library, stopping() as stopped:
        number = len(browsing.rows(library, binned=True))
        what = "1 story" if number == 1 else f"{number} stories"
        if number and not agreed(f"Delete {what} for good? This cannot be undone.", yes=yes):
            return _NOT_DONE
        gone = waste.empty(library, by=who, progress=progress, cancelled=stopped)
        ended = stopped()
    if as_json:
        show_json({"deleted": gone})
    say(f"Deleted for good: {gone}." if gone else "The bin is empty.")
    return _STOPPED if ended else 0
