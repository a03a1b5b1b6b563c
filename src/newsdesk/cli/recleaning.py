"""newsdesk clean-again: what the cleaner of today would do otherwise, and then that it does it."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import typer

from newsdesk.cli.asking import Yes, agreed
from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, Strict, person, strictness
from newsdesk.cli.output import one_line, progress, revealed, say, show, show_json
from newsdesk.desk import browsing, recleaning
from newsdesk.desk.opening import Library
from newsdesk.desk.recleaning import Recleaning
from newsdesk.story.fields import field_spec
from newsdesk.story.lines import LedgerLine

EXAMPLES = """
newsdesk clean-again
newsdesk clean-again 12 14
newsdesk clean-again outlet:herald status:new --strictness cautious
newsdesk clean-again --all --yes
"""
NOTES = """
It first shows what would change, then asks. What was done by hand stays, and undo takes all of it
back. Without words it looks at the stories that an older version of the cleaner went over.
"""
_WORDS = Annotated[
    list[str] | None, typer.Argument(metavar="[ID… | QUERY]", help="Stories, or what finds them.")
]
_ALL = Annotated[bool, typer.Option("--all", help="Look at every story that is not in the bin.")]
_STOPPED = 130


def command(
    ctx: typer.Context,
    words: _WORDS = None,
    *,
    every: _ALL = False,
    strict: Strict = None,
    yes: Yes = False,
    as_json: Json = False,
) -> int:
    """Show what would change, ask, and change it as one step that undo takes back."""
    who, how = person(ctx), strictness(strict)
    with opened(ctx) as library:
        ids = _ids(library, words or [], every=every)
        with stopping() as stopped:
            found = recleaning.proposed(library, ids, how, progress=progress, cancelled=stopped)
            if stopped():
                say("Stopped. Nothing was changed.")
                return _STOPPED
        changing = [one for one in found if one]
        if not as_json:
            _tell(changing, len(ids))
        done = bool(changing) and agreed("Clean them again?", yes=yes)
        changes = (
            recleaning.clean_again(library, ids, by=who, strictness=how, progress=progress)
            if done
            else None
        )
    if as_json:
        batch = changes.batch if changes else None
        show_json({"change": batch, "stories": [_data(one) for one in changing]})
    if changes:
        say(f"Done: {changes.label}.")
    return 0 if done or not changing else 1


def _ids(library: Library, words: Sequence[str], *, every: bool) -> Sequence[int]:
    """Return the stories that are meant: by number, by a query, all, or those of an old cleaner."""
    if words and all(word.isascii() and word.isdigit() for word in words):
        return [int(word) for word in words]
    if words or every:
        return [row.id for row in browsing.rows(library, " ".join(words))]
    return recleaning.outdated(library)


def _tell(changing: Sequence[Recleaning], total: int) -> None:
    for one in changing:
        show("\n".join(_lines(one)) + "\n")
    looked = "1 story" if total == 1 else f"{total} stories"
    say(f"Looked at {looked}; {len(changing) or 'nothing'} would change.")


def _lines(one: Recleaning) -> Iterator[str]:
    yield f"{one.story_id}  {one_line(one.headline) or '(no headline)'}"
    for name, now, then in one.fields:
        label = field_spec(name).label
        yield f"  {label}: {revealed(now) or '—'} → {revealed(then) or '—'}"
    yield from (_line("- cut ", line) for line in one.cut)
    yield from (_line("+ back", line) for line in one.restored)


def _line(sign: str, line: LedgerLine) -> str:
    return f"  {sign} {line.line:>4}  {revealed(line.text)}  [{revealed(line.reason)}]"


def _data(one: Recleaning) -> dict[str, Any]:
    return {
        "id": one.story_id,
        "headline": one.headline,
        "fields": {field_spec(name).key: [now, then] for name, now, then in one.fields},
        "cut": [_line_data(line) for line in one.cut],
        "restored": [_line_data(line) for line in one.restored],
    }


def _line_data(line: LedgerLine) -> dict[str, Any]:
    return {"line": line.line, "text": line.text, "rule": line.rule, "reason": line.reason}
