"""newsdesk hand-off: stories with all that was made of them, in one file for another library."""

from pathlib import Path
from typing import Annotated

import typer

from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, Query, person, words_of
from newsdesk.cli.output import one_line, progress, say, show, show_json
from newsdesk.desk import browsing
from newsdesk.desk.handing_over import write_packet

EXAMPLES = """
newsdesk hand-off status:in-review --to desk.newsdesk-packet
newsdesk hand-off assignee:quill --to quill.newsdesk-packet --overwrite
"""
NOTES = """
The file holds sources, edits, fields, notes and history. Whoever receives it works on, and hands
it back: both works are then merged, and what both changed is shown side by side.
"""
_TO = Annotated[Path, typer.Option("--to", metavar="FILE", help="The file, *.newsdesk-packet.")]
_OVERWRITE = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


def command(
    ctx: typer.Context,
    query: Query = None,
    *,
    to: _TO,
    overwrite: _OVERWRITE = False,
    as_json: Json = False,
) -> int:
    """Write what the query finds into one file; 1 if a story was left out or none found."""
    who, path = person(ctx), to.expanduser()
    with opened(ctx) as library, stopping() as stopped:
        ids = [row.id for row in browsing.rows(library, words_of(query))]
        if not ids:
            say("No stories.")
            return 1
        report = write_packet(
            library, ids, path, by=who, overwrite=overwrite, progress=progress, cancelled=stopped
        )
    for item in report.items:
        if item.path is None:
            say(f"Story {item.id} was left out: {item.reason}")
    written = len(report.items) - report.failed
    if as_json:
        show_json({"path": str(path) if written else None, "stories": written})
    elif written:
        show(one_line(str(path)))
    say(f"{'1 story' if written == 1 else f'{written} stories'} handed over.")
    return 1 if report.failed or report.cancelled else 0
