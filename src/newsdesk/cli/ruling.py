"""newsdesk rules: lines that are always cut in the stories of an outlet."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from newsdesk.cli.asking import Yes, agreed
from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import say, show, show_json, table
from newsdesk.desk import outlet_rules
from newsdesk.desk.outlet_rules import OutletRule, Rehearsal, RehearsedStory
from newsdesk.errors import InvalidValue

EXAMPLES = """
newsdesk rules
newsdesk rules --outlet "Harbour Herald"
newsdesk rules add "Harbour Herald" "Read the Herald every morning"
newsdesk rules forget 3
"""
NOTES = """
add first shows every story that would be touched, and the paragraphs that would be lost.
forget leaves what was cut until a story is cleaned again. undo takes either back.
"""
_WORDS = Annotated[
    list[str] | None,
    typer.Argument(metavar="[add OUTLET LINE | forget ID]", help="Without it, list the rules."),
]
_OUTLET = Annotated[str, typer.Option("--outlet", metavar="NAME", help="List those of this one.")]
_HEADER = ("ID", "OUTLET", "BY", "SINCE", "LINE")
_MOST = (6, 24, 16, 10)
_REHEARSAL = ("ID", "HEADLINE", "WHAT")
_WHATS = (6, 40)


def command(
    ctx: typer.Context,
    words: _WORDS = None,
    *,
    outlet: _OUTLET = "",
    yes: Yes = False,
    as_json: Json = False,
) -> int:
    """List the rules, add one or forget one."""
    match words or []:
        case [] | ["list"]:
            return _list(ctx, outlet or None, as_json=as_json)
        case ["add", site, line]:
            return _add(ctx, site, line, yes=yes, as_json=as_json)
        case ["forget", number] if number.isascii() and number.isdigit():
            return _forget(ctx, int(number), as_json=as_json)
    raise InvalidValue(
        f"“rules {' '.join(words or ())}” means nothing.",
        "Write rules, rules add OUTLET LINE, or rules forget ID.",
    )


def _list(ctx: typer.Context, outlet: str | None, *, as_json: bool) -> int:
    with opened(ctx) as library:
        rules = outlet_rules.rules(library, outlet)
    if as_json:
        show_json([asdict(rule) for rule in rules])
    elif rules:
        show(table(_HEADER, map(_cells, rules), _MOST))
    else:
        say("No rules.")
    return 0


def _cells(rule: OutletRule) -> tuple[str, ...]:
    return str(rule.id), rule.outlet, rule.by, rule.since[:10], rule.line


def _add(ctx: typer.Context, outlet: str, line: str, *, yes: bool, as_json: bool) -> int:
    who = person(ctx)
    with opened(ctx) as library:
        rehearsal = outlet_rules.rehearse(library, outlet, line)
        if not as_json:
            _tell(rehearsal)
        done = agreed("Always cut it?", yes=yes)
        changes = outlet_rules.always_cut(library, outlet, line, by=who) if done else None
    if as_json:
        show_json(_data(rehearsal) | {"change": changes.batch if changes else None})
    if changes:
        say(f"Done: {changes.label}.")
    elif done:
        say("Nothing changed: it is cut already.")
    return 0 if done else 1


def _tell(rehearsal: Rehearsal) -> None:
    touched = rehearsal.touched
    if touched:
        rows = ((str(t.story_id), t.headline, _what(t)) for t in touched)
        show(table(_REHEARSAL, rows, _WHATS))
    losing = sum(story.loses_paragraph for story in touched)
    stories = "1 story" if len(touched) == 1 else f"{len(touched)} stories"
    say(f"The line is kept in {stories} of {rehearsal.outlet}; {losing} would lose a paragraph.")


def _what(story: RehearsedStory) -> str:
    if story.by_hand:
        return "stays as it is: kept or altered by hand"
    if story.loses_paragraph:
        return f"loses a paragraph: {story.paragraph}"
    return "; ".join(words for *_, words in story.places)


def _data(rehearsal: Rehearsal) -> dict[str, Any]:
    return {
        "outlet": rehearsal.outlet,
        "line": rehearsal.line,
        "touched": [
            {
                "id": story.story_id,
                "headline": story.headline,
                "places": [
                    {"start": start, "end": end, "text": text} for start, end, text in story.places
                ],
                "loses_paragraph": story.loses_paragraph,
                "paragraph": story.paragraph,
                "by_hand": story.by_hand,
            }
            for story in rehearsal.touched
        ],
    }


def _forget(ctx: typer.Context, number: int, *, as_json: bool) -> int:
    who = person(ctx)
    with opened(ctx) as library:
        changes = outlet_rules.forget(library, number, by=who)
    if as_json:
        show_json({"change": changes.batch})
    say(f"Done: {changes.label}.")
    return 0
