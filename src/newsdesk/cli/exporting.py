"""newsdesk export: stories as files."""

from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, Language, Query, Tongue, words_of
from newsdesk.cli.output import one_line, progress, say, show, show_json
from newsdesk.desk import browsing
from newsdesk.desk.exporting import export
from newsdesk.desk.results import ExportReport
from newsdesk.story.exported import NotesAs

EXAMPLES = """
newsdesk export --format md --to out/
newsdesk export status:verified --format html --to out/ --name "{published}-{title}"
newsdesk export --format csv --to out/ --overwrite
newsdesk export --format md --to out/ --notes appendix --manifest
"""
NOTES = """
With --manifest, `newsdesk verify out/` says later what is no longer as it was exported.
"""
_FORMAT = Annotated[
    str, typer.Option("--format", metavar="md|html|txt|pdf|json|csv", help="The format.")
]
_TO = Annotated[Path, typer.Option("--to", metavar="DIR", help="The folder; made if need be.")]
_NAME = Annotated[
    str,
    typer.Option("--name", metavar="PATTERN", help="{published} {title} {site} {section} {id} …"),
]
_NOTES = Annotated[
    NotesAs, typer.Option("--notes", help="Notes and claims: not at all, at the end, or inside.")
]
_MANIFEST = Annotated[
    bool, typer.Option("--manifest", help="Write down beside the files what they were made from.")
]
_OVERWRITE = Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")]


def command(
    ctx: typer.Context,
    query: Query = None,
    *,
    to: _TO,
    format: _FORMAT = "md",
    name: _NAME = "{published}-{title}",
    overwrite: _OVERWRITE = False,
    notes: _NOTES = NotesAs.NONE,
    language: Language = Tongue.EN,
    manifest: _MANIFEST = False,
    as_json: Json = False,
) -> int:
    """Export what the query finds and print the files; 1 if a story was left out or none found."""
    with opened(ctx) as library, stopping() as stopped:
        ids = [row.id for row in browsing.rows(library, words_of(query))]
        report = export(
            library,
            ids,
            format,
            to.expanduser(),
            pattern=name,
            overwrite=overwrite,
            notes=notes,
            language=language.value,
            manifest=manifest,
            progress=progress,
            cancelled=stopped,
        )
    show_json(_data(report)) if as_json else _tell(report)
    if report.unsigned:
        say(f"Not signed off: {report.unsigned} of {len(report.items) - report.failed}.")
    return 1 if report.failed or report.cancelled or not ids else 0


def _data(report: ExportReport) -> dict[str, Any]:
    return {
        "written": len(report.items) - report.failed,
        "failed": report.failed,
        "unsigned": report.unsigned,
        "manifest": str(report.manifest) if report.manifest else None,
        "items": [
            {"id": item.id, "path": str(item.path) if item.path else None, "reason": item.reason}
            for item in report.items
        ],
    }


def _tell(report: ExportReport) -> None:
    for path in report.written:
        show(one_line(str(path)))
    for item in report.items:
        if item.path is None:
            say(f"Story {item.id} was left out: {item.reason}")
    written = len(report.items) - report.failed
    stopped = " Stopped: what was written before stays." if report.cancelled else ""
    say(f"{written} written, {report.failed} left out.{stopped}" if report.items else "No stories.")
