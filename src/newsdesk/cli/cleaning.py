"""newsdesk clean: pages without a library, one by one or as a stream."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from newsdesk.cli.options import Json
from newsdesk.cli.output import say, show, show_json
from newsdesk.cli.story_text import story_text
from newsdesk.desk.views import as_json as data_of
from newsdesk.errors import UnreadableSource
from newsdesk.pipeline.process import Processed, process
from newsdesk.pipeline.stream import prediction
from newsdesk.pipeline.walk import files_in
from newsdesk.story.edits import Edits
from newsdesk.story.record import Story

EXAMPLES = """
newsdesk clean page.txt
newsdesk clean - --json < page.txt
newsdesk clean --stream < pages.jsonl > stories.jsonl
"""
_FILES = Annotated[list[str] | None, typer.Argument(metavar="[FILE…|-]", help="- reads the input.")]
_STREAM = Annotated[
    bool, typer.Option("--stream", help='Read and print a JSON object a line: {"id", "text"}.')
]
_ENCODING = Annotated[
    str, typer.Option("--encoding", metavar="NAME", help="Read in this encoding.")
]
_IN_LIBRARY_ONLY = ("id", "status", "version")


def command(
    files: _FILES = None, stream: _STREAM = False, encoding: _ENCODING = "", as_json: Json = False
) -> int:
    """Clean pages and print the stories; 1 if one was set aside."""
    if stream:
        return _stream()
    names = files or ["-"]
    several = len(names) > 1 or (names != ["-"] and Path(names[0]).is_dir())
    stories: list[Story] = []
    failed = 0
    for found in _stories(names, encoding or None):
        if isinstance(found, str):
            say(found)
            failed += 1
        elif as_json:
            stories.append(found)
        else:
            show(f"{found.source.name}\n{story_text(found)}\n" if several else story_text(found))
    if as_json and (several or stories):
        data = [_data(story) for story in stories]
        show_json(data if several else data[0])
    return 1 if failed else 0


def _stories(names: Sequence[str], encoding: str | None) -> Iterator[Story | str]:
    """Yield a story for each page, or why it cannot be one."""
    for name in names:
        if name == "-":
            yield _cleaned("-", "input", sys.stdin.buffer.read(), encoding)
            continue
        found, failures = files_in([Path(name)])
        yield from (f"{failure.path}: {failure.reason}" for failure in failures)
        for file in found:
            try:
                data = file.read_bytes()
            except OSError as error:
                yield f"{file}: {error.strerror or error}"
            else:
                yield _cleaned(str(file), file.name, data, encoding)


def _cleaned(path: str, name: str, data: bytes, encoding: str | None) -> Story | str:
    try:
        return _story(process(data, name, path, encoding=encoding))
    except UnreadableSource as trouble:
        return f"{path}: {trouble}"


def _story(made: Processed) -> Story:
    edits = Edits(made.cleaning.proposed)
    return Story(0, 0, "", False, made.source, made.reading, made.cleaning, edits, made.fields)


def _data(story: Story) -> dict[str, Any]:
    """Return a story as `show --json` has it, without what only a library knows."""
    data = {key: value for key, value in data_of(story).items() if key not in _IN_LIBRARY_ONLY}
    return data | {"fields": {k: v for k, v in data["fields"].items() if k != "status"}}


def _stream() -> int:
    """Answer line by line; a bad line gets its error, and the next one is read."""
    failed = 0
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer = _answer(line)
        failed += "error" in answer
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return 1 if failed else 0


def _answer(line: bytes) -> dict[str, Any]:
    item: Any = None
    try:
        item = json.loads(line)
        if not isinstance(item, dict):
            return {"id": None, "error": "A line must be a JSON object."}
        return prediction(item)
    except UnreadableSource as trouble:
        error = str(trouble)
    except (ValueError, RecursionError) as trouble:
        error = f"This line is not JSON: {trouble}."
    except Exception as fault:  # one bad page among thousands stops nothing
        error = f"Cleaning this page failed: {type(fault).__name__}."
    return {"id": item.get("id") if isinstance(item, dict) else None, "error": error}
