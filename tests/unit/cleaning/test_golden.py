"""The sample stories come out as the golden file says: fields, body and other stories."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.finder import find_fields
from newsdesk.readers.registry import read
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits

ROOT = Path(__file__).resolve().parents[3]
GOLDEN: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "tests" / "golden" / "cleaning.json").read_text(encoding="utf-8")
)
FIELDS = ("headline", "authors", "published", "section", "outlet", "language")


def test_every_sample_has_its_golden_row() -> None:
    samples = {path.name for path in (ROOT / "seeds").iterdir() if path.suffix in (".txt", ".md")}
    assert samples == set(GOLDEN)


@pytest.mark.parametrize("name", GOLDEN)
def test_sample_comes_out_as_expected(name: str) -> None:
    expected = GOLDEN[name]
    reading = read((ROOT / "seeds" / name).read_bytes(), name)
    cleaning = clean(reading)
    fields = {field.name: field for field in find_fields(reading, cleaning)}
    assert {key: fields[key].value for key in FIELDS} == {key: expected[key] for key in FIELDS}
    assert fields["published"].problem == expected["problem"]
    body = CleanText(reading, Edits(cleaning.proposed)).paragraphs
    assert len(body) == expected["paragraphs"]
    assert body[0].text.startswith(expected["first"])
    assert body[-1].text.endswith(expected["last"])
    assert [story.headline for story in cleaning.related] == expected["related"]
    assert [story.time for story in cleaning.related] == expected["times"]
