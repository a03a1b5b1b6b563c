"""Stories made for the page's tests."""

from collections.abc import Callable

import pytest

from newsdesk.story.edits import Edits
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning
from newsdesk.story.record import SourceInfo, Story
from newsdesk.story.source import Block, Reading

MakeStory = Callable[..., Story]


def make(text: str, blocks: tuple[Block, ...] = (), **fields: str) -> Story:
    reading = Reading(text, blocks, "text", 1, "utf-8")
    values = tuple(Field(name, value) for name, value in fields.items())
    info = SourceInfo("page.txt", "", "0" * 64, len(text))
    return Story(1, 1, "", False, info, reading, Cleaning((), (), 1), Edits(), values)


@pytest.fixture(scope="session")
def make_story() -> MakeStory:
    return make
