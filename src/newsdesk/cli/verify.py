"""newsdesk verify: look for damage in the library, or for what became of an export."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from newsdesk import paths
from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, chosen
from newsdesk.cli.output import one_line, say, show, show_json
from newsdesk.desk import safety
from newsdesk.desk.manifests import verify_export
from newsdesk.desk.results import Difference, ExportCheck, Finding

EXAMPLES = """
newsdesk verify
newsdesk verify --json
newsdesk verify out/
"""
NOTES = """
A folder that was exported with --manifest is held against its manifest: each file that was
changed, is missing or unknown is named, and each story that the library has otherwise by now.
"""
_FOLDER = Annotated[
    Path | None,
    typer.Argument(metavar="[DIR]", help="An exported folder; without it, the library."),
]
_WORDS = {
    Difference.CHANGED: "{file}: was changed.",
    Difference.MISSING: "{file}: is missing.",
    Difference.UNKNOWN: "{file}: is not in the manifest.",
    Difference.OUTSIDE: "{file}: is no name of a file here; it was not looked at.",
    Difference.STORY_CHANGED: "{file}: story {story} was changed since: {sides}.",
    Difference.STORY_GONE: "{file}: story {story} is no longer in the library.",
    Difference.STORY_OTHER: "{file}: the library has another story {story}.",
}


def command(ctx: typer.Context, folder: _FOLDER = None, as_json: Json = False) -> int:
    """Print each problem; the exit code is 1 where there is one."""
    if folder is not None:
        return _export(ctx, folder.expanduser(), as_json=as_json)
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


def _export(ctx: typer.Context, folder: Path, *, as_json: bool) -> int:
    check = _checked(ctx, folder)
    if as_json:
        show_json(asdict(check))
    else:
        for finding in check.findings:
            show(one_line(_words(finding)))
    where = "" if check.in_library else " There is no library; the stories were not looked at."
    number = len(check.findings) or "no"
    differences = "difference" if number == 1 else "differences"
    say(f"Files: {check.files}; stories: {check.stories}; {number} {differences}.{where}")
    return 1 if check.findings else 0


def _checked(ctx: typer.Context, folder: Path) -> ExportCheck:
    if not (chosen(ctx).library_path or paths.library_path()).exists():
        return verify_export(folder)
    with opened(ctx) as library:
        return verify_export(folder, library)


def _words(finding: Finding) -> str:
    return _WORDS[finding.what].format(
        file=finding.file, story=finding.story, sides=", ".join(finding.sides)
    )
