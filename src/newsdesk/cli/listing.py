"""newsdesk list: the stories that a query finds."""

from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, Query, words_of
from newsdesk.cli.output import say, show, show_json, table
from newsdesk.desk import browsing
from newsdesk.desk.views import as_json as data_of
from newsdesk.story.record import Row

EXAMPLES = """
newsdesk list
newsdesk list status:new "storm warning" published:2025-04..2025-06
newsdesk list missing:author --json
"""
_BIN = Annotated[bool, typer.Option("--bin", help="List what is in the bin.")]
_SORT = Annotated[str, typer.Option("--sort", metavar="KEY", help="Sort by this; newest first.")]
_ASCENDING = Annotated[bool, typer.Option("--ascending", help="Sort the other way round.")]
_HEADER = ("ID", "PUBLISHED", "STATUS", "OUTLET", "HEADLINE")
_MOST = (8, 10, 10, 20)  # columns of the terminal


def command(
    ctx: typer.Context,
    query: Query = None,
    *,
    binned: _BIN = False,
    sort: _SORT = "added",
    ascending: _ASCENDING = False,
    as_json: Json = False,
) -> int:
    """Print the rows, newest first."""
    with opened(ctx) as library:
        rows = browsing.rows(
            library, words_of(query), sort=sort, descending=not ascending, binned=binned
        )
    if as_json:
        show_json([data_of(row) for row in rows])
    elif rows:
        show(table(_HEADER, map(_cells, rows), _MOST))
    else:
        say("No stories.")
    return 0


def _cells(row: Row) -> tuple[str, ...]:
    return str(row.id), row.published[:10], row.status, row.outlet, row.headline or "(no headline)"
