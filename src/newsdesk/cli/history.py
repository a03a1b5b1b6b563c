"""newsdesk history: who changed what and when."""

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json
from newsdesk.cli.output import say, show, show_json, table
from newsdesk.desk.history import history
from newsdesk.desk.results import HistoryEntry

EXAMPLES = """
newsdesk history 12
newsdesk history --limit 20 --json
"""
_STORY = Annotated[
    int | None, typer.Argument(metavar="[ID]", help="A story's number; none for all.", min=1)
]
_LIMIT = Annotated[int, typer.Option("--limit", min=1, help="How many at most.")]
_HEADER = ("CHANGE", "WHEN", "WHO", "STORY", "WHAT", "FROM → TO")
_MOST = (7, 16, 16, 7, 12)


def command(
    ctx: typer.Context, story: _STORY = None, limit: _LIMIT = 200, as_json: Json = False
) -> int:
    """Print the audit, newest first."""
    with opened(ctx) as library:
        entries = history(library, story, limit=limit)
    if as_json:
        show_json([asdict(entry) for entry in entries])
    elif entries:
        show(table(_HEADER, map(_cells, entries), _MOST))
    else:
        say("Nothing was changed yet.")
    return 0


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    undone = "  (undone)" if entry.undone else ""
    undoes = f"  (takes back {entry.undoes})" if entry.undoes is not None else ""
    return (
        str(entry.batch),
        _local(entry.at),
        entry.who,
        "" if entry.story is None else str(entry.story),
        entry.what,
        f"{_short(entry.old)} → {_short(entry.new)}{undone}{undoes}",
    )


def _local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")


def _short(words: str) -> str:
    return "—" if not words else words if len(words) <= 80 else f"{words[:79]}…"
