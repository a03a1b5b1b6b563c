"""newsdesk restore: put a backup in the library's place."""

from pathlib import Path
from typing import Annotated

import typer

from newsdesk import paths
from newsdesk.cli.options import chosen
from newsdesk.cli.output import say
from newsdesk.desk import safety

EXAMPLES = """
newsdesk restore backups/library-20250424.newsdesk
"""
_BACKUP = Annotated[Path, typer.Argument(metavar="BACKUP", help="A file that backup wrote.")]


def command(ctx: typer.Context, backup: _BACKUP) -> int:
    """Restore; the library that was there is kept beside it."""
    place = chosen(ctx).library_path or paths.library_path()
    aside = safety.restore(backup.expanduser().absolute(), place)
    say(f"Restored {place}." + (f" The previous library is kept as {aside}." if aside else ""))
    return 0
