"""newsdesk report: what was checked in a story, by whom, against what, and who signed it."""

from pathlib import Path
from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Language, StoryId, Tongue
from newsdesk.cli.output import one_line, show
from newsdesk.desk import outgoing
from newsdesk.writers.files import write_atomically

EXAMPLES = """
newsdesk report 12 --to report.html
newsdesk report 12 --format pdf --to report.pdf --language ru
"""
_FORMAT = Annotated[str, typer.Option("--format", metavar="html|pdf", help="The format.")]
_TO = Annotated[Path, typer.Option("--to", metavar="FILE", help="The file.")]
_OVERWRITE = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


def command(
    ctx: typer.Context,
    story: StoryId,
    *,
    to: _TO,
    format: _FORMAT = "html",
    language: Language = Tongue.EN,
    overwrite: _OVERWRITE = False,
) -> int:
    """Write the report and print the file's name."""
    with opened(ctx) as library:
        data = outgoing.report(library, story, format, language=language.value)
    write_atomically(to.expanduser(), data, overwrite=overwrite)
    show(one_line(str(to)))
    return 0
