"""newsdesk receive: stories that somebody handed over, merged with the work that was done here."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.opened import opened, stopping
from newsdesk.cli.options import Json, person
from newsdesk.cli.output import one_line, progress, revealed, say, show, show_json
from newsdesk.desk import receiving
from newsdesk.desk.receiving import Incoming, IncomingStory
from newsdesk.errors import InvalidValue
from newsdesk.story.fields import field_spec
from newsdesk.story.merging import Clash, Difference, Side
from newsdesk.story.reconciling import FIELD

EXAMPLES = """
newsdesk receive quill.newsdesk-packet --preview
newsdesk receive quill.newsdesk-packet
newsdesk receive quill.newsdesk-packet --theirs
"""
NOTES = """
Of what both changed, yours stays unless --theirs says otherwise; the other text is kept beside it,
as a candidate of the field, a correction or an answer. Undo takes all of it back.
"""
_FILE = Annotated[Path, typer.Argument(metavar="FILE", help="The file that was handed over.")]
_PREVIEW = Annotated[bool, typer.Option("--preview", help="Only show what would change.")]
_THEIRS = Annotated[bool, typer.Option("--theirs", help="Of what both changed, take theirs.")]
_MINE = Annotated[bool, typer.Option("--mine", help="Of what both changed, keep yours.")]
_STOPPED = 130


def command(
    ctx: typer.Context,
    file: _FILE,
    *,
    preview: _PREVIEW = False,
    theirs: _THEIRS = False,
    mine: _MINE = False,
    as_json: Json = False,
) -> int:
    """Show what the file brings and take it in as one change."""
    if theirs and mine:
        raise InvalidValue("It is either --theirs or --mine.", "Leave one of them out.")
    who, path = person(ctx), file.expanduser()
    with opened(ctx, create=True) as library, stopping() as stopped:
        shown = receiving.preview(library, path, cancelled=stopped)
        side = Side.THEIRS if theirs else Side.MINE
        choices = {clash.key: side for clash in shown.clashes} if theirs or mine else {}
        batch = None
        if not preview and not stopped():
            changes = receiving.receive(
                library, path, choices, by=who, progress=progress, cancelled=stopped
            )
            batch = changes.batch or None
    if as_json:
        show_json({"by": shown.by, "at": shown.at, "change": batch, "stories": _data(shown)})
    else:
        for story in shown.stories:
            show("\n".join(_lines(story)))
    if stopped():
        say("Stopped. Nothing was changed.")
        return _STOPPED
    _tell(shown, done=batch is not None, preview=preview)
    return 0


def _tell(shown: Incoming, *, done: bool, preview: bool) -> None:
    number = len(shown.clashes)
    both = f" Changed on both sides: {number}." if number else ""
    told = "Received." if done else "Nothing was changed."
    rest = "" if done or preview else " All of it is here already."
    say(f"A packet by {shown.by}.{both} {told}{rest}")


def _lines(story: IncomingStory) -> Iterator[str]:
    number = "new" if story.id is None else str(story.id)
    yield f"{number}  {one_line(story.headline) or '(no headline)'}"
    if story.known:
        yield "  nothing that is not here already"
    if story.id is None:
        yield f"  edits by hand: {story.edits}; notes, claims and ticks: {story.notes}"
    for one in story.taken:
        yield f"  {_name(one)}: {revealed(one.mine) or '—'} → {revealed(one.theirs) or '—'}"
    for clash in story.clashes:
        yield f"  ! {_name(clash)}"
        yield f"      before: {revealed(clash.base) or '—'}"
        yield f"      mine:   {revealed(clash.mine) or '—'}"
        yield f"      theirs: {revealed(clash.theirs) or '—'}"


def _name(one: Clash | Difference) -> str:
    if one.kind == FIELD:
        return field_spec(one.of).label
    return f"{one.kind}, {one.name.replace('_', ' ')}" if one.name else one.kind


def _data(shown: Incoming) -> list[dict[str, Any]]:
    return [
        {
            "id": story.id,
            "headline": story.headline,
            "known": story.known,
            "taken": [one._asdict() for one in story.taken],
            "conflicts": [{"key": clash.key, **asdict(clash)} for clash in story.clashes],
        }
        for story in shown.stories
    ]
