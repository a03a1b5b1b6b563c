from hashlib import sha256

import pytest

from newsdesk.errors import InvalidValue, UnreadableSource
from newsdesk.pipeline.process import process
from newsdesk.pipeline.stream import prediction
from newsdesk.story.fields import FIELDS
from newsdesk.story.lines import source_lines

PAGE = """\
  1. Главная
  2. Город

Мост через реку Тихую открыли в Верхних Лугах

24.04.2025

Мост через реку Тихую открыли в четверг в посёлке Верхние Луги. Его ждали девять лет, и строили \
его две зимы, рассказала глава посёлка Анна Лугова на открытии.

Паром будет ходить до конца лета: многие к нему привыкли, и билеты на него стоят дешевле, чем \
проезд на автобусе через новый мост, добавила глава посёлка.

Подпишитесь на нас
"""


def test_a_page_becomes_all_that_a_story_needs() -> None:
    data = PAGE.encode("cp1251")
    found = process(data, "page.txt", "/news/page.txt")
    assert found.data == data
    assert found.source.sha256 == sha256(data).hexdigest()
    assert (found.source.size, found.source.path) == (len(data), "/news/page.txt")
    assert found.reading.encoding == "cp1251"
    assert {field.name for field in found.fields} >= {
        spec.name for spec in FIELDS if not (spec.inside or spec.seldom)
    }
    lines = [line for line in source_lines(PAGE) if PAGE[line.start : line.end].strip()]
    assert len(found.cleaning.verdicts) == len(lines)


def test_the_encoding_can_be_chosen() -> None:
    assert process(PAGE.encode("koi8-r"), "a.txt", encoding="koi8-r").reading.text == PAGE
    with pytest.raises(InvalidValue):
        process(b"a", "a.txt", encoding="none")


def test_a_line_of_the_benchmark() -> None:
    told = prediction({"id": "p1", "text": PAGE})
    assert list(told) == [
        "id", "body", "title", "authors", "published", "section", "site", "language",
    ]  # fmt: skip
    assert told["id"] == "p1"
    assert told["title"] == "Мост через реку Тихую открыли в Верхних Лугах"
    assert told["published"] == "2025-04-24"
    assert told["language"] == "ru"
    assert told["body"].startswith("Мост через реку Тихую открыли в четверг")
    assert "Подпишитесь" not in told["body"]
    assert isinstance(told["authors"], list)


@pytest.mark.parametrize(
    "item", [{"id": 1, "html": "<p></p>"}, {"id": 1, "html": 7}, {"id": 1}, {"id": 1, "text": None}]
)
def test_a_line_without_text_is_refused(item: dict[str, object]) -> None:
    with pytest.raises(UnreadableSource):
        prediction(item)


def test_S31_half_letters_in_a_line_do_no_harm() -> None:
    assert "\ud83d" not in prediction({"id": 1, "text": PAGE + "\ud83d"})["body"]
