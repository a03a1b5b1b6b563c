"""newsdesk import: files and folders into the library."""

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.interrupts import shield_workers
from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, Strict, person, strictness
from newsdesk.cli.output import progress, say, show, show_json, table
from newsdesk.desk.ingest import import_paths, samples
from newsdesk.desk.results import ImportReport
from newsdesk.errors import InvalidValue

EXAMPLES = """
newsdesk import page.txt dumps/
newsdesk import --strictness cautious dumps/
newsdesk import --encoding cp1251 old/*.txt --json
"""
_PATHS = Annotated[list[str] | None, typer.Argument(help="Files and folders.", metavar="PATH…")]
_ENCODING = Annotated[
    str, typer.Option("--encoding", metavar="NAME", help="Read the files in this encoding.")
]
_SAMPLES = Annotated[bool, typer.Option("--samples", help="Import the sample stories too.")]


def command(
    ctx: typer.Context,
    files: _PATHS = None,
    *,
    encoding: _ENCODING = "",
    with_samples: _SAMPLES = False,
    strict: Strict = None,
    as_json: Json = False,
) -> int:
    """Import and say what became of every file."""
    wanted = [Path(os.fsdecode(name)) for name in files or ()] + (samples() if with_samples else [])
    if not wanted:
        raise InvalidValue("There is nothing to import.", "Name files or folders.")
    who, how = person(ctx), strictness(strict)
    shield_workers()
    with opened(ctx, create=True) as library, stopping() as stopped:
        report = import_paths(
            library,
            wanted,
            by=who,
            progress=progress,
            cancelled=stopped,
            encoding=encoding or None,
            strictness=how,
        )
    show_json(_data(report)) if as_json else _tell(report)
    return 1 if report.failed or report.cancelled else 0


def _data(report: ImportReport) -> dict[str, Any]:
    return {
        "added": report.added,
        "duplicates": report.duplicates,
        "failed": report.failed,
        "alike": report.alike,
        "items": [
            {"path": item.path, "id": item.id, "outcome": item.outcome, "reason": item.reason}
            for item in report.items
        ],
    }


def _tell(report: ImportReport) -> None:
    rows = [
        (
            item.outcome,
            "" if item.id is None else str(item.id),
            _with_reason(item.path, item.reason),
        )
        for item in report.items
    ]
    if rows:
        show(table(("OUTCOME", "ID", "FILE"), rows, (10, 8)))
    say(
        f"{report.added} added, {report.duplicates} known already, {report.failed} set aside."
        + _like_others(report.alike)
        + (" Stopped: what was imported before stays." if report.cancelled else "")
    )


def _like_others(number: int) -> str:
    return f" {number} {'is' if number == 1 else 'are'} much like others." if number else ""


def _with_reason(path: str, reason: str) -> str:
    return f"{path}: {reason}" if reason else path
