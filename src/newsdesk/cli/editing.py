"""newsdesk edit: set fields of a story."""

from typing import Annotated

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, StoryId, person
from newsdesk.cli.output import say, show_json
from newsdesk.desk import browsing
from newsdesk.desk.editing import set_fields, spec_of
from newsdesk.desk.views import as_json as data_of
from newsdesk.errors import InvalidValue
from newsdesk.metadata.values import check

EXAMPLES = """
newsdesk edit 12 --set title="Ferry returns" --set published=2025-04-24
newsdesk edit 12 --set "authors=Mara Quill; Tom Reed" --as Ann
"""
_SET = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FIELD=VALUE", help="A field and its value; may be repeated."),
]


def command(ctx: typer.Context, story: StoryId, values: _SET = None, as_json: Json = False) -> int:
    """Set fields as one change; a value that means nothing is refused."""
    wanted = dict(map(_pair, values or ()))
    if not wanted:
        raise InvalidValue("There is nothing to set.", "Give --set FIELD=VALUE.")
    who = person(ctx)
    with opened(ctx) as library:
        changes = set_fields(library, {story: wanted}, by=who)
        row = browsing.row(library, story)
    say(f"Saved: {changes.label}." if changes else "Nothing changed: it says so already.")
    if as_json:
        show_json(data_of(row))
    return 0


def _pair(words: str) -> tuple[str, str]:
    """Return the field's name and its value; InvalidValue where either means nothing."""
    name, equals, value = words.partition("=")
    if not equals:
        raise InvalidValue(f"“{words}” sets nothing.", "Write --set FIELD=VALUE.")
    spec = spec_of(name.strip())
    checked = check(spec.name, value)
    if checked.invalid:
        raise InvalidValue(f"“{value}” cannot be set as {spec.key}.", f"{checked.problem}.")
    if checked.problem:
        say(f"{spec.key}: {checked.problem}")
    return spec.name, value
