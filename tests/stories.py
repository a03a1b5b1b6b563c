"""Stories built by hand, for tests that need no reader and no cleaner."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from newsdesk.store import adding, audit, codec, driver, preparing
from newsdesk.store.audit import Entry
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.story.fields import FIELDS, Candidate, Field
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict, source_lines
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind, Reading

ANN = Person("Ann")
BEN = Person("Ben")
LINES = """Menu
Ferry to Hollow Bay runs again
By Mara Quill
The ferry to Hollow Bay runs again after three weeks.
Menu
Its captain said the harbour was “quiet as a cup of tea”.
"""


@dataclass(frozen=True, slots=True)
class Made:
    """What the pipeline would make of a file."""

    source: SourceInfo
    data: bytes
    reading: Reading
    cleaning: Cleaning
    fields: tuple[Field, ...]


def made(text: str = LINES, name: str = "ferry.txt", path: str = "", **values: str) -> Made:
    """Make a story of a text: lines that say Menu are cut, fields are what the test says."""
    data = text.encode("utf-8", "surrogatepass")
    info = SourceInfo(name, path, sha256(data).hexdigest(), len(data))
    lines = [line for line in source_lines(text) if text[line.start : line.end].strip()]
    blocks = tuple(
        Block(line.start, line.end, BlockKind.PARAGRAPH, 0, "", "", _marks(line.start, line.end))
        for line in lines
    )
    verdicts = tuple(
        Verdict(line.start, line.end, LineClass.MENU, True, "menu", "A menu", 0.9)
        if text[line.start : line.end] == "Menu"
        else Verdict(line.start, line.end, LineClass.BODY, False, "body", "Body", 0.8)
        for line in lines
    )
    values = {"headline": "Ferry to Hollow Bay runs again", "authors": "Mara Quill"} | values
    fields = tuple(
        Field(
            spec.name,
            values.get(spec.name, ""),
            5,
            9,
            "first-line",
            "The first line",
            candidates=(Candidate("Another", 1, 4, "r", "lost", 0.5),),
        )
        for spec in FIELDS
        if spec.name != "status"
    )
    reading = Reading(text, blocks, "text", 1, "utf-8", "", (("title", "Ferry"),))
    cleaning = Cleaning(verdicts, (Related("Another ferry", "It sank.", "12:30"),), 1)
    return Made(info, data, reading, cleaning, fields)


def _marks(start: int, end: int) -> tuple[Mark, ...]:
    return (Mark(start, end, MarkKind.LINK, "https://example.org/"),) if end - start > 20 else ()


def put(library: Library, *stories: Made, by: Person = ANN) -> list[int]:
    """Add stories as an import does."""
    with library.writing() as at:
        batch = audit.next_batch(at)
        row = Entry(None, audit.IMPORT, "{}", codec.to_json({"files": len(stories)}))
        audit.write(at, [row], batch=batch, who=by.name, label="import")
        prepared = [preparing.prepare(new) for new in stories]
        return adding.add(at, prepared, batch=batch, added=audit.now())


def other_connection(path: Path) -> Any:  # noqa: ANN401
    """Open a library as another program would."""
    return driver.DRIVER.connect(str(path), isolation_level=None, timeout=0.05)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open a new library."""
    opened = Library.open(tmp_path / "library.newsdesk")
    yield opened
    opened.close()
