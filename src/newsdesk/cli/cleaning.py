"""newsdesk clean: pages without a library, side by side or as a stream."""

from typing import Annotated

import typer

from newsdesk.cli.options import INPUT, How, Json, Strict, strictness
from newsdesk.errors import InvalidValue

EXAMPLES = """
newsdesk clean page.txt
newsdesk clean dumps/ --json > stories.json
newsdesk clean page.txt --explain
newsdesk clean - --strictness cautious < page.txt
newsdesk clean --stream < pages.jsonl > stories.jsonl
"""
NOTES = """
--stream reads {"id", "text"} or {"id", "html"} a line and prints {"id", "body", "title", …}
or {"id", "error"} a line.

--explain --json prints {"file", "reader", "encoding", "lines", "fields", "sum"},
or an array of them for several pages.
lines: "line", "start", "end", "text", "state" (kept, cut, corrected, mixed), "class",
"confidence" (0 to 1), "rule", "reason".
fields, by name: "value", "line", "column", "start", "end", "rule", "reason", "problem",
"candidates" (the same, with "score").
sum: "lines" and "characters", each "kept", "cut", "corrected", "source"; lines also "mixed"
(cut in part) and "blank".
Offsets count characters from 0; lines and columns count from 1.
"""
_FILES = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH", help="Files and folders; - reads a page from the input."),
]
_STREAM = Annotated[bool, typer.Option("--stream", help="Read and print a JSON object a line.")]
_EXPLAIN = Annotated[
    bool, typer.Option("--explain", help="List every line: kept or cut, by which rule and why.")
]
_ENCODING = Annotated[
    str, typer.Option("--encoding", metavar="NAME", help="Read in this encoding.")
]
_WORKERS = Annotated[
    int | None,
    typer.Option("--workers", metavar="N", min=1, help="Pages at a time; by default all cores."),
]


def command(
    files: _FILES = None,
    *,
    stream: _STREAM = False,
    explain: _EXPLAIN = False,
    strict: Strict = None,
    encoding: _ENCODING = "",
    workers: _WORKERS = None,
    as_json: Json = False,
) -> int:
    """Clean pages and print the stories; 1 if one was set aside."""
    if stream:
        if files or explain or strict or encoding or workers:
            raise InvalidValue("--stream reads only the input.", "It takes no files and options.")
        from newsdesk.cli.streaming import answer_all  # noqa: PLC0415 - it starts without the rest

        return answer_all()
    from newsdesk.cli.printing import print_pages  # noqa: PLC0415 - a stream starts without it

    how = How(encoding or None, strictness(strict), workers)
    return print_pages(files or [INPUT], how, explain=explain, as_json=as_json)
