"""newsdesk ledger: one name, quote, figure or law over the whole library."""

from typing import Annotated, Any

import typer

from newsdesk.cli.looked import look_through
from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, words_of
from newsdesk.cli.output import one_line, say, show, show_json, table
from newsdesk.desk import ledger
from newsdesk.desk.ledger import Entry, Subject
from newsdesk.story.mentions import MentionKind

EXAMPLES = """
newsdesk ledger
newsdesk ledger Quillfeather
newsdesk ledger --kind figure ferry passengers
newsdesk ledger --kind law 702 --json
"""
NOTES = """
Without words: what stories contradict each other in comes first, then what is mentioned most.
With words: each name, quote, sentence with a figure, or law that has them, story by story; what is
otherwise than most comes first.
--json prints an array of {"kind", "words", "contradicted", "entries"}; an entry has its "story",
"outlet", "published", "words", and "otherwise", null where it says the same.
"""
_WORDS = Annotated[list[str] | None, typer.Argument(metavar="[WORDS…]", help="Words it has.")]
_KIND = Annotated[MentionKind, typer.Option("--kind", help="What is looked for.")]
_FEW = 20  # things that are told in full


def command(
    ctx: typer.Context,
    words: _WORDS = None,
    *,
    kind: _KIND = MentionKind.NAME,
    as_json: Json = False,
) -> int:
    """Print where a thing is mentioned, and where it is said otherwise."""
    with opened(ctx) as library:
        look_through(library)
        found = ledger.subjects(library, kind, words_of(words))
        if as_json:
            show_json([_data(one, ledger.entries(library, one)) for one in found[:_FEW]])
        elif words:
            for one in found[:_FEW]:
                _print(one, ledger.entries(library, one))
        elif found:
            show(table(("STORIES", "WHAT", ""), map(_line, found), (8, 60, 20)))
    if not found:
        say("Nothing of that is mentioned.")
    return 0


def _line(one: Subject) -> tuple[str, ...]:
    return str(one.stories or ""), one_line(one.mention.words), _told(one)


def _told(one: Subject) -> str:
    return "said otherwise elsewhere" if one.contradicted else ""


def _print(one: Subject, entries: list[Entry]) -> None:
    show(one_line(one.mention.words))
    rows = [
        (f"{x.at.story}", x.at.published[:10], x.at.outlet, x.at.headline, one_line(x.odd))
        for x in entries
    ]
    show(table(("STORY", "DATE", "OUTLET", "HEADLINE", "OTHERWISE"), rows, (6, 10, 18, 30, 30)))
    show()


def _data(one: Subject, entries: list[Entry]) -> dict[str, Any]:
    return {
        "kind": one.mention.kind.value,
        "words": one.mention.words,
        "contradicted": one.contradicted,
        "entries": [
            {
                "story": x.at.story,
                "outlet": x.at.outlet,
                "published": x.at.published or None,
                "words": x.at.mention.words,
                "otherwise": x.odd or None,
            }
            for x in entries
        ],
    }
