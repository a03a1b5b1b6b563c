"""newsdesk tags: list tags, put them on stories, take them off, rename and forget them."""

from collections.abc import Sequence
from typing import Annotated

import typer

from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, person, words_of
from newsdesk.cli.output import say, show, show_json, table
from newsdesk.desk import browsing, tagging
from newsdesk.desk.opening import Library
from newsdesk.errors import InvalidValue
from newsdesk.story.changes import Changes

EXAMPLES = """
newsdesk tags
newsdesk tags add "second source" outlet:herald published:2025-04
newsdesk tags remove "second source" id:12
newsdesk tags rename "second source" sources
newsdesk tags forget sources
"""
_WORDS = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[add TAG QUERY | remove TAG QUERY | rename TAG NAME | forget TAG]",
        help="Without it, list the tags.",
    ),
]
_HEADER = ("STORIES", "TAG")
_MOST = (8,)
_PUT = {"add": tagging.add, "remove": tagging.remove}


def command(ctx: typer.Context, words: _WORDS = None, *, as_json: Json = False) -> int:
    """List the tags, or change them as one change that undo takes back."""
    match words or []:
        case [] | ["list"]:
            return _list(ctx, as_json=as_json)
        case ["add" | "remove" as verb, tag, *query] if query:
            return _put(ctx, verb, tag, query, as_json=as_json)
        case ["rename", tag, name]:
            who = person(ctx)
            with opened(ctx) as library:
                changes = tagging.rename(library, tag, name, by=who)
            return _told(changes, as_json=as_json)
        case ["forget", tag]:
            who = person(ctx)
            with opened(ctx) as library:
                changes = tagging.forget(library, tag, by=who)
            return _told(changes, as_json=as_json)
    raise InvalidValue(
        f"“tags {' '.join(words or ())}” means nothing.",
        "Write tags, tags add TAG QUERY, tags remove TAG QUERY, tags rename TAG NAME, "
        "or tags forget TAG.",
    )


def _list(ctx: typer.Context, *, as_json: bool) -> int:
    with opened(ctx) as library:
        used = tagging.uses(library)
    if as_json:
        show_json([{"tag": tag.name, "stories": number} for tag, number in used])
    elif used:
        show(table(_HEADER, ((str(number), tag.name) for tag, number in used), _MOST))
    else:
        say("No tags.")
    return 0


def _put(ctx: typer.Context, verb: str, tag: str, query: Sequence[str], *, as_json: bool) -> int:
    who = person(ctx)
    with opened(ctx) as library, stopping() as stopped:
        ids = _found(library, query)
        changes = _PUT[verb](library, ids, tag, by=who, cancelled=stopped)
    return _told(changes, as_json=as_json)


def _found(library: Library, query: Sequence[str]) -> list[int]:
    return [row.id for row in browsing.rows(library, words_of(list(query)))]


def _told(changes: Changes, *, as_json: bool) -> int:
    if as_json:
        show_json({"change": changes.batch or None, "stories": list(changes.stories)})
    say(f"Done: {changes.label}." if changes else "Nothing changed.")
    return 0
