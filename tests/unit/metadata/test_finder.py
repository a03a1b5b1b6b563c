"""Every field is there, with its place, its reason and what lost."""

import time

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.finder import find_fields
from newsdesk.story.fields import FIELDS, Field
from newsdesk.story.source import BlockKind, Reading
from pages import plain, written

PAGE = """desk@quiet-bay.example About us
  1. Home
  2. Harbour
  3. Article

Storm keeps the fishing boats in the port

Storm keeps the fishing boats in the port

By Ada Marlow

24/03/2025

Photo: Harbour Office

The harbour master said that the boats would stay in the port until the storm was over, and that
nobody should expect any fish before the weekend, whatever the market may say.

Down at the quay the nets had been taken in, and three crews were mending them under a tarpaulin.

© 2025 The Quiet Bay Post. All rights reserved.
"""


def found(reading: Reading) -> dict[str, Field]:
    return {field.name: field for field in find_fields(reading, clean(reading))}


def test_every_field_that_a_page_can_tell_is_there_always() -> None:
    names = [spec.name for spec in FIELDS if not (spec.inside or spec.seldom)]
    for text in ("", "x", PAGE):
        reading = plain(text)
        assert [field.name for field in find_fields(reading, clean(reading))] == names


def test_values_stand_at_their_places() -> None:
    reading = plain(PAGE)
    fields = found(reading)
    expected = {
        "headline": "Storm keeps the fishing boats in the port",
        "authors": "Ada Marlow",
        "section": "Harbour",
        "outlet": "quiet-bay.example",
    }
    for name, value in expected.items():
        field = fields[name]
        assert field.value == value
        assert reading.text[field.start : field.end] == value
        assert field.reason
    assert fields["published"].value == "2025-03-24"
    assert fields["language"].value == "en"


def test_losing_candidates_say_why() -> None:
    fields = found(plain(PAGE))
    assert [c.reason for c in fields["headline"].candidates][:1] == ["second copy of the headline"]
    assert "The Quiet Bay Post" in [c.value for c in fields["outlet"].candidates]
    assert all(c.reason for field in fields.values() for c in field.candidates)


def test_declared_values_win_and_keep_their_place() -> None:
    matter = "title: Fair opens\nauthors: Ada Marlow; Tom Reed\npublished: 2025-03-30"
    declared = (
        ("title", "Fair opens"),
        ("authors", "Ada Marlow; Tom Reed"),
        ("published", "2025-03-30"),
    )
    reading = written(
        (matter, BlockKind.META),
        ("By Somebody Else", BlockKind.PARAGRAPH),
        ("The fair opened on Monday with a parade of tractors.", BlockKind.PARAGRAPH),
        declared=declared,
    )
    fields = found(reading)
    assert fields["headline"].value == "Fair opens"
    assert fields["authors"].value == "Ada Marlow; Tom Reed"
    assert fields["published"].value == "2025-03-30"
    assert fields["headline"].rule == "declared"
    assert reading.text[fields["authors"].start : fields["authors"].end] == "Ada Marlow; Tom Reed"


def test_declared_nonsense_is_kept_and_marked() -> None:
    reading = written(
        ("published: soon", BlockKind.META),
        ("The fair opens soon.", BlockKind.PARAGRAPH),
        declared=(("published", "soon"),),
    )
    field = found(reading)["published"]
    assert (field.value, field.invalid) == ("soon", True)


@pytest.mark.parametrize(
    "text", ["a@b." * 20_000, "By A " * 20_000, "12/12/" * 16_000, "© A " * 20_000]
)
def test_S19_hostile_lines_are_searched_in_time(text: str) -> None:
    reading = plain(f"{text}\n\nBy A\n\n{text}")
    cleaning = clean(reading)
    find_fields(reading, cleaning)  # loads the language model
    start = time.process_time()
    find_fields(reading, cleaning)
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("label", ["Subject: ", "SUBJECT:", "Тема: ", "• ", "* "])
def test_a_headline_is_without_the_label_or_mark_before_it(label: str) -> None:
    headline = "Storm keeps the fishing boats in the port"
    page = PAGE.replace(f"{headline}\n\n{headline}", f"{label}{headline}")
    reading = plain(page)
    field = found(reading)["headline"]
    assert field.value == headline
    assert reading.text[field.start : field.end] == headline
