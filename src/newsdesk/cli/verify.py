"""newsdesk verify: look for damage in the library."""

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json
from newsdesk.cli.output import one_line, say, show, show_json
from newsdesk.desk import safety

EXAMPLES = """
newsdesk verify
newsdesk verify --json
"""


def command(ctx: typer.Context, as_json: Json = False) -> int:
    """Print each problem; the exit code is 1 where there is one."""
    with opened(ctx) as library:
        report = safety.verify(library)
    if as_json:
        show_json({"stories": report.stories, "problems": list(report.problems)})
    else:
        for problem in report.problems:
            show(one_line(problem))
    number = len(report.problems)
    found = "no problem" if not number else "1 problem" if number == 1 else f"{number} problems"
    say(f"Stories looked at: {report.stories}; {found}.")
    return 1 if report.problems else 0
