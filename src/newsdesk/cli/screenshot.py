"""newsdesk screenshot: the real window as a picture; how it is drawn is handed in by __main__."""

import re
from pathlib import Path
from typing import Annotated

import typer

from newsdesk.cli.options import chosen
from newsdesk.cli.output import one_line, show
from newsdesk.errors import InvalidValue, NewsdeskError
from newsdesk.settings import THEMES

EXAMPLES = """
newsdesk screenshot window.png
newsdesk screenshot window.png --select 12 --theme dark --size 1440x900
"""
_FILE = Annotated[Path, typer.Argument(metavar="FILE.png", help="The picture.")]
_SELECT = Annotated[
    int | None, typer.Option("--select", metavar="ID", min=1, help="The story to open.")
]
_THEME = Annotated[str, typer.Option("--theme", metavar="|".join(THEMES), help="The colours.")]
_SIZE = Annotated[str, typer.Option("--size", metavar="WxH", help="In pixels.")]
_LANGUAGE = Annotated[str, typer.Option("--language", metavar="en|ru", help="The window's words.")]
_SOURCE = Annotated[bool, typer.Option("--source", help="Show the source, cut lines greyed.")]
_LARGEST = 8192  # pixels a side


def command(
    ctx: typer.Context,
    file: _FILE,
    *,
    select: _SELECT = None,
    theme: _THEME = "",
    size: _SIZE = "1440x900",
    language: _LANGUAGE = "",
    source: _SOURCE = False,
) -> int:
    """Draw the window and print the picture's path."""
    if theme and theme not in THEMES:
        raise InvalidValue(f"There is no theme “{theme}”.", f"Themes are {', '.join(THEMES)}.")
    pixels = _pixels(size)
    draw = chosen(ctx).draw
    if draw is None:
        raise NewsdeskError("The window is not part of this installation.")
    draw(
        chosen(ctx).library_path,
        file.expanduser(),
        select=select,
        theme=theme or None,
        size=pixels,
        language=language or None,
        source=source,
    )
    show(one_line(str(file)))
    return 0


def _pixels(size: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", size, re.ASCII)
    width, height = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 0 < width <= _LARGEST or not 0 < height <= _LARGEST:
        raise InvalidValue(f"“{size}” is no size.", "Write it as 1440x900.")
    return width, height
