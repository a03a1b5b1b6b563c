"""newsdesk notes: notes and claims of stories, for people, tables and other programs."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Language, Query, Tongue, words_of
from newsdesk.cli.output import drawn, one_line, say, show
from newsdesk.desk import browsing, outgoing
from newsdesk.writers.files import write_atomically

EXAMPLES = """
newsdesk notes
newsdesk notes id:12 --format md --to notes.md
newsdesk notes outlet:herald --format jsonld --to notes.jsonld
newsdesk notes --format claimreview
"""
NOTES = """
Formats: md and csv for people, json with every field, jsonld for other programs that annotate
(W3C Web Annotations), claimreview for decided claims (schema.org).
"""
_FORMAT = Annotated[
    str, typer.Option("--format", metavar="md|csv|json|jsonld|claimreview", help="The format.")
]
_TO = Annotated[
    Path | None, typer.Option("--to", metavar="FILE", help="A file; without it, they are printed.")
]
_OVERWRITE = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


def command(
    ctx: typer.Context,
    query: Query = None,
    *,
    format: _FORMAT = "md",
    to: _TO = None,
    language: Language = Tongue.EN,
    overwrite: _OVERWRITE = False,
) -> int:
    """Write the notes of what the query finds; 1 where it finds no story."""
    with opened(ctx) as library:
        ids = [row.id for row in browsing.rows(library, words_of(query))]
        data = outgoing.notes(library, ids, format, language=language.value)
    put(data, to, overwrite=overwrite)
    if not ids:
        say("No stories.")
    return 0 if ids else 1


def put(data: bytes, to: Path | None, *, overwrite: bool) -> None:
    """Write a file and print its name, or print what would be in it."""
    if to is not None:
        write_atomically(to.expanduser(), data, overwrite=overwrite)
        show(one_line(str(to)))
    elif sys.stdout.isatty():
        show(drawn(data.decode("utf-8-sig")))
    else:
        print(data.decode("utf-8-sig"), end="")
