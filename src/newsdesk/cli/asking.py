"""Ask before something is changed, where somebody is there to answer."""

import sys
from typing import Annotated

import typer

from newsdesk.cli.output import say

Yes = Annotated[bool, typer.Option("--yes", help="Do it without being asked.")]


def agreed(question: str, *, yes: bool) -> bool:
    """Say whether to go on; without a person at the terminal only --yes agrees."""
    if yes:
        return True
    if not sys.stdin.isatty():
        say("Nothing was changed. Give --yes to do it.")
        return False
    if typer.confirm(question, err=True):
        return True
    say("Nothing was changed.")
    return False
