"""newsdesk notes-in: notes that another program or library has written, into a story."""

from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import say, show_json
from newsdesk.desk import taking_in
from newsdesk.desk.taking_in import TakenIn

EXAMPLES = """
newsdesk notes-in notes.jsonld --story 12
newsdesk notes-in notes.jsonld --story 12 --json
"""
NOTES = """
Reads W3C Web Annotations. What stands on words that are not surely found becomes a note on the
whole story; what is here already is passed over. undo takes all of it back.
"""
_FILE = Annotated[Path, typer.Argument(metavar="FILE", help="A file of Web Annotations.")]
_STORY = Annotated[int, typer.Option("--story", metavar="ID", min=1, help="The story.")]


def command(ctx: typer.Context, file: _FILE, *, story: _STORY, as_json: Json = False) -> int:
    """Take them in as one change; 1 where some could not be taken."""
    who = person(ctx)
    with opened(ctx) as library:
        report = taking_in.take_in_file(library, story, file.expanduser(), by=who)
    if as_json:
        show_json(_data(report))
    for one in report.refused:
        say(f"Annotation {one.number}{f' ({one.iri})' if one.iri else ''}: {one.reason}.")
    if not as_json:
        say(
            f"On their words: {report.placed}; on the whole story: {report.whole}; answers: "
            f"{report.answers}; here already: {report.known}; left out: {len(report.refused)}."
        )
    return 1 if report.refused else 0


def _data(report: TakenIn) -> dict[str, Any]:
    return {
        "change": report.changes.batch or None,
        "placed": report.placed,
        "whole": report.whole,
        "answers": report.answers,
        "known": report.known,
        "refused": [
            {"number": one.number, "id": one.iri, "reason": one.reason} for one in report.refused
        ],
    }
