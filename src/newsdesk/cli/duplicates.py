"""newsdesk duplicates: stories that say nearly the same, in groups; keep one, or tell two apart."""

from typing import Annotated, Any

import typer

from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import progress, say, show, show_json, table
from newsdesk.desk import duplicates
from newsdesk.desk.duplicates import Group
from newsdesk.desk.opening import Library
from newsdesk.desk.views import as_json as data_of
from newsdesk.errors import InvalidValue
from newsdesk.story.changes import Changes, Person

EXAMPLES = """
newsdesk duplicates
newsdesk duplicates --find
newsdesk duplicates --keep 12
newsdesk duplicates --not-duplicates 12 14
"""
NOTES = """
New stories are compared when they are imported; --find compares all. --keep puts the others of the
story's group into the bin and fills its empty fields from them. undo takes either back.
"""
_FIND = Annotated[bool, typer.Option("--find", help="Compare all stories first.")]
_KEEP = Annotated[
    int | None, typer.Option("--keep", metavar="ID", min=1, help="Keep this one of its group.")
]
_APART = Annotated[
    tuple[int, int] | None,
    typer.Option("--not-duplicates", metavar="ID ID", help="Remember that these two are none."),
]
_ALONE = Annotated[bool, typer.Option("--leave-fields", help="With --keep, fill no fields.")]
_HEADER = ("ALIKE", "ID", "PUBLISHED", "OUTLET", "HEADLINE")
_MOST = (7, 8, 10, 20)
_STOPPED = 130


def command(
    ctx: typer.Context,
    *,
    find: _FIND = False,
    keep: _KEEP = None,
    leave_fields: _ALONE = False,
    apart: _APART = None,
    as_json: Json = False,
) -> int:
    """List the groups, or change one as one change that undo takes back."""
    if sum((find, keep is not None, apart is not None)) > 1:
        raise InvalidValue(
            "Only one thing can be done at once.", "Choose --find, --keep or --not-duplicates."
        )
    who = person(ctx)
    with opened(ctx) as library:
        if keep is not None:
            return _told(_keep(library, keep, who, fill=not leave_fields), as_json=as_json)
        if apart is not None:
            return _told(duplicates.not_duplicates(library, apart, by=who), as_json=as_json)
        stopped = find and _stopped(library)
        groups = duplicates.groups(library)
    _show(groups, as_json=as_json)
    return _STOPPED if stopped else 0


def _keep(library: Library, story: int, who: Person, *, fill: bool) -> Changes:
    group = duplicates.group_of(library, story)
    if not group:
        raise InvalidValue(
            f"Story {story} is in no group of duplicates.",
            "See `newsdesk duplicates`; `newsdesk duplicates --find` looks for more.",
        )
    return duplicates.keep(library, group, story, by=who, merge_fields=fill)


def _told(changes: Changes, *, as_json: bool) -> int:
    if as_json:
        data = {"change": changes.batch, "label": changes.label, "stories": list(changes.stories)}
        show_json(data)
    say(f"Done: {changes.label}." if changes else "Nothing changed: that is so already.")
    return 0


def _stopped(library: Library) -> bool:
    with stopping() as stopped:
        found = duplicates.find(library, progress=progress, cancelled=stopped)
        if stopped():
            say("Stopped. What was found stays; the next --find goes on from here.")
            return True
    say(f"{found} more found." if found != 1 else "1 more found.")
    return False


def _show(groups: tuple[Group, ...], *, as_json: bool) -> None:
    if as_json:
        show_json([_data(group) for group in groups])
    elif groups:
        show(table(_HEADER, (cells for group in groups for cells in _cells(group)), _MOST))
    else:
        say("No duplicates.")


def _cells(group: Group) -> list[tuple[str, ...]]:
    alike = "same" if group.exact else f"{int(group.alike * 100)}%"
    return [
        (
            "" if number else alike,
            str(row.id),
            row.published[:10],
            row.outlet,
            row.headline or "(no headline)",
        )
        for number, row in enumerate(group.stories)
    ]


def _data(group: Group) -> dict[str, Any]:
    return {
        "alike": round(group.alike, 3),
        "exact": group.exact,
        "stories": [data_of(row) for row in group.stories],
    }
