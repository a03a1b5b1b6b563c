"""The real dump beside the project comes out exactly as its editors expect."""

from pathlib import Path

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.finder import find_fields
from newsdesk.readers.registry import read
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits

pytestmark = pytest.mark.shared


def _seed(shared: Path) -> Path:
    return next((shared / "seeds").glob("*.txt"))


def test_real_seed_body_and_other_stories(shared: Path) -> None:
    path = _seed(shared)
    reading = read(path.read_bytes(), path.name)
    cleaning = clean(reading)
    body = CleanText(reading, Edits(cleaning.proposed)).paragraphs
    assert len(body) == 6
    assert body[0].text.split()[0] == "Калужская"
    assert body[-1].text.split()[-1] == "профессий."
    assert len(cleaning.related) == 5
    assert all(story.headline and story.summary and story.time for story in cleaning.related)


def test_real_seed_fields(shared: Path) -> None:
    path = _seed(shared)
    reading = read(path.read_bytes(), path.name)
    fields = {field.name: field for field in find_fields(reading, clean(reading))}
    assert fields["headline"].value.split()[:2] == ["Калужская", "область"]
    assert fields["headline"].value.split()[-1] == "импариантов"
    assert [c.reason for c in fields["headline"].candidates][:2] == [
        "second copy of the headline",
        "third copy of the headline",
    ]
    assert fields["authors"].value == 'ООО "Региональные новости"'
    assert fields["published"].value == "2025-04-24"
    assert not fields["published"].problem
    assert fields["section"].value == "Спецоперация"
    assert fields["outlet"].value.split(".") == ["32q", "ru"]
    assert fields["language"].value == "ru"
