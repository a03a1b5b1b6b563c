"""newsdesk check: what is wrong in stories or in pages, like a compiler's warnings."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.looked import look_through
from newsdesk.cli.opened import opened
from newsdesk.cli.options import INPUT, How, Json, person, words_of
from newsdesk.cli.output import one_line, say, show, show_json_list, table
from newsdesk.cli.pages import found, stories
from newsdesk.desk import browsing, checking, transcripts
from newsdesk.desk.transcripts import Transcript
from newsdesk.errors import InvalidValue
from newsdesk.story.findings import Finding
from newsdesk.story.lines import line_number
from newsdesk.story.record import Story
from newsdesk.story.whereabouts import Whereabouts, in_source, of_field

EXAMPLES = """
newsdesk check
newsdesk check status:new outlet:herald
newsdesk check page.txt dumps/ --json
newsdesk check page.txt --against press-release.html
newsdesk check --off DASH --outlet herald --reason "their own style"
newsdesk check --on DASH --outlet herald
newsdesk check --switched
"""
NOTES = """
--json prints an array of {"code", "severity", "line", "start", "end", "message", "fix"}, each with
its "story" or "path", its "words" and its "field" (null for the text).
severity: error, warning or note. fix: null, or {"start", "end", "replacement"}.
Lines count from 1 and offsets from 0, in the characters of the source; where a field's value
stands nowhere in it, they are null, and a fix has the offsets of the value.
Stories that are new or have changed are first looked through for what they mention, so that each is
held against the others; Ctrl+C leaves the rest of that for the next time.
Findings are no failure: the exit code is 0. It is 1 where a page could not be read.
"""
_WHAT = Annotated[
    list[str] | None, typer.Argument(metavar="[QUERY|FILE…]", help="Which stories, or which files.")
]
_OFF = Annotated[str, typer.Option("--off", metavar="CODE", help="Switch a check off.")]
_ON = Annotated[str, typer.Option("--on", metavar="CODE", help="Switch a check on again.")]
_REASON = Annotated[str, typer.Option("--reason", help="Why it is off; it is kept.")]
_OUTLET = Annotated[str, typer.Option("--outlet", help="Only for this outlet's stories.")]
_STORY = Annotated[int, typer.Option("--story", metavar="ID", help="Only in this story.")]
_AGAINST = Annotated[
    list[Path] | None,
    typer.Option("--against", metavar="FILE", help="A transcript that quotes are held against."),
]
_SWITCHED = Annotated[bool, typer.Option("--switched", help="List the checks that are off.")]
_Checked = Iterator[tuple[Story, tuple[Finding, ...]]]


def command(
    ctx: typer.Context,
    what: _WHAT = None,
    *,
    off: _OFF = "",
    on: _ON = "",
    reason: _REASON = "",
    outlet: _OUTLET = "",
    story: _STORY = 0,
    against: _AGAINST = None,
    switched: _SWITCHED = False,
    as_json: Json = False,
) -> int:
    """Print what the checks find, or switch one of them."""
    if off or on:
        return _switch(ctx, off, on, reason, outlet, story)
    if switched:
        return _list(ctx)
    said = [transcripts.from_file(file) for file in against or ()]
    words = what or []
    if words and all(word == INPUT or Path(word).exists() for word in words):
        return _check_files(words, said, as_json=as_json)
    with opened(ctx) as library:
        look_through(library)
        ids = [row.id for row in browsing.rows(library, words_of(what))]
        _print(checking.check_all(library, ids, said), as_json=as_json)
    if not ids:
        say("No stories.")
    return 0


def _check_files(names: Sequence[str], said: Sequence[Transcript], *, as_json: bool) -> int:
    failed: list[str] = []
    with found(names) as pages:

        def checked() -> _Checked:
            for made in stories(pages, How()):
                if isinstance(made, str):
                    failed.append(made)
                    say(made)
                else:
                    yield made, checking.check_story(made, said=said)

        _print(checked(), as_json=as_json)
    return 1 if failed else 0


# --- printed ---


def _print(checked: Iterable[tuple[Story, tuple[Finding, ...]]], *, as_json: bool) -> None:
    if as_json:
        show_json_list(_data(story, one) for story, all_ in checked for one in all_)
        return
    count = 0
    for story, all_ in checked:
        for one in all_:
            show(one_line(_line(story, one)))
            count += 1
    say("1 finding." if count == 1 else f"{count or 'No'} findings.")


def _line(story: Story, one: Finding) -> str:
    """Return a finding as compilers write it: where, how sure, code, one sentence."""
    data = _data(story, one)
    name = f"story {story.id}" if story.id else data["path"]
    where = f"{name}:{data['line']}" if data["line"] else f"{name}:{one.field or 'story'}"
    fixable = f" (fix: “{one.fix.replacement}”)" if one.fix else ""
    return f"{where}: {one.severity} {one.code}: {one.message}{fixable}"


def _data(story: Story, one: Finding) -> dict[str, Any]:
    line, start, end = _place(story, one) or (None, None, None)
    return {
        **({"story": story.id} if story.id else {"path": story.source.path}),
        "code": one.code,
        "severity": one.severity.value,
        "line": line,
        "start": start,
        "end": end,
        "message": one.message,
        "fix": _fix(story, one),
        "field": one.field or None,
        "words": one.words,
    }


def _place(story: Story, one: Finding) -> Whereabouts | None:
    if one.source is not None:
        return Whereabouts(line_number(story.reading.text, one.source[0]), *one.source)
    return in_source(story, one.start, one.end) if one.in_text else of_field(story, one.field)


def _fix(story: Story, one: Finding) -> dict[str, Any] | None:
    if one.fix is None:
        return None
    start, end = one.fix.start, one.fix.end
    if one.in_text:
        _, start, end = in_source(story, start, end)
    return {"start": start, "end": end, "replacement": one.fix.replacement}


# --- switched off and on ---


def _switch(  # noqa: PLR0917
    ctx: typer.Context, off: str, on: str, reason: str, outlet: str, story: int
) -> int:
    if off and on:
        raise InvalidValue("A check is switched either off or on.", "Say --off or --on.")
    with opened(ctx) as library:
        if off:
            code = off.upper()
            checking.switch_off(library, code, reason, by=person(ctx), outlet=outlet, story=story)
        else:
            one = checking.Off(on.upper(), "", "", "", outlet, story)
            checking.switch_on(library, one, by=person(ctx))
    return 0


def _list(ctx: typer.Context) -> int:
    with opened(ctx) as library:
        rows = checking.off(library)
    if rows:
        show(table(("CODE", "WHERE", "BY", "WHEN", "WHY"), map(_cells, rows), (24, 24, 16, 10)))
    else:
        say("All checks are on.")
    return 0


def _cells(one: checking.Off) -> tuple[str, ...]:
    where = f"story {one.story}" if one.story else one.outlet or "everywhere"
    return one.code, where, one.by, one.at[:10], one.reason
