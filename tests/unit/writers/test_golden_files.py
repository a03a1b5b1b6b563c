"""Each format's output for one full story, as it was looked at and found good.

NEWSDESK_GOLDEN=write makes the files anew; look at the difference before you commit them.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.story.record import Story
from newsdesk.writers.registry import WRITERS, Writer

MakeStory = Callable[..., Story]
TEXTS = tuple(writer for writer in WRITERS if writer.name != "pdf")  # that has a time in it


@pytest.mark.parametrize("writer", TEXTS, ids=lambda writer: writer.name)
def test_the_output_is_the_golden_one(writer: Writer, full_story: Story, root: Path) -> None:
    golden = root / "tests" / "golden" / "writers" / f"story.{writer.extension}"
    made = writer.write([full_story])
    if os.environ.get("NEWSDESK_GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_bytes(made)
    assert made.decode() == golden.read_bytes().decode()


def test_names_and_extensions_are_apart() -> None:
    assert [writer.name for writer in WRITERS] == ["md", "html", "txt", "pdf", "json", "csv"]
    assert len({writer.extension for writer in WRITERS}) == len(WRITERS)
    assert [writer.name for writer in WRITERS if writer.many] == ["csv"]


@pytest.mark.parametrize("writer", TEXTS, ids=lambda writer: writer.name)
def test_S30_S31_any_story_can_be_written(writer: Writer, make_story: MakeStory) -> None:
    odd = "a\0b\x1b[31m\ud800 \ufffe \u202e\u2028c\x85d"
    made = writer.write([make_story(odd, headline=odd, authors=odd, outlet=odd, section=odd)])
    assert made.decode("utf-8")
    assert make_story().body == ""
    assert writer.write([make_story()])
