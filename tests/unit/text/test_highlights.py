from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.highlights import matcher
from newsdesk.text.query import And, Or, Phrase, Prefix, Word, parse

TEXT = "Новый мост через Лугу открыт. Мосты строили два года; новых мостов не будет."
LETTERS = "абмост Ё*-\n"


def hit(query: str, text: str = TEXT, language: str = "ru", *, typing: bool = False) -> list[str]:
    found = matcher(parse(query, typing=typing)).spans(text, language)
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("мост", ["мост", "Мосты", "мостов"]),
        ("=мост", ["мост"]),
        ("=МОСТЫ", ["Мосты"]),
        ('"новый мост"', ["Новый мост", "новых мостов"]),
        ('="новый мост"', ["Новый мост"]),
        ("стро*", ["строили"]),
        ("мост -год", ["мост", "Мосты", "мостов"]),
        ("-(мост OR год)", []),
        ("луга OR (год новый)", ["Новый", "Лугу", "года", "новых"]),
        ('новый мост OR "новый мост"', ["Новый мост", "Мосты", "новых мостов"]),
        ("section:мост", []),
        ("", []),
    ],
)
def test_what_a_query_hits(query: str, hits: list[str]) -> None:
    assert hit(query) == hits


def test_a_word_that_is_typed_hits_longer_ones() -> None:
    assert hit("стр", typing=True) == ["строили"]
    assert hit("стр") == []


def test_a_field_is_hit_in_its_own_text_only() -> None:
    found = matcher(parse("headline:мост outlet:вест* мэр"))
    assert found.spans("Мэр открыл мост", "ru", "headline") == [(0, 3), (11, 15)]
    assert found.spans("Мэр открыл мост", "ru") == [(0, 3)]
    assert found.spans("Вестник моста", "ru", "outlet") == [(0, 7)]


@pytest.mark.parametrize(
    ("query", "text", "language"),
    [
        ("Häuser", "In den Häusern", "de"),
        ("область", "у областях", "uk"),
        ("ёлка", "Елки", "ru"),
        ("mayor", "the mayor’s", "en"),
        ("победа", "по\u00adбеды", "ru"),
    ],
)
def test_words_are_hit_in_the_language_of_the_story(query: str, text: str, language: str) -> None:
    assert hit(query, text, language) == [text.rsplit(maxsplit=1)[-1]]


def test_a_snippet_stands_around_the_densest_hits() -> None:
    far = f"мост {'слово ' * 60}строили мост\nчерез Лугу {'слово ' * 60}"
    found = matcher(parse("мост лугу")).snippet(far, 60, "ru")
    assert found.text.startswith("…слово ")
    assert found.text.endswith(" слово…")
    assert [found.text[start:end] for start, end in found.spans] == ["мост", "Лугу"]
    assert len(found.text) <= 60


def test_a_snippet_without_hits_is_the_beginning() -> None:
    found = matcher(parse("река")).snippet(TEXT, 30, "ru")
    assert found.text == "Новый мост через Лугу…"
    assert found.spans == ()
    assert matcher(parse("река")).snippet("Коротко", 30).text == "Коротко"


QUERIES = st.builds(
    lambda kinds, text: [kind(text) for kind in kinds],
    st.lists(st.sampled_from([Word, Prefix, Phrase])),
    st.text(alphabet=LETTERS, max_size=9),
)


@given(QUERIES, st.text(alphabet=LETTERS) | st.text(), st.integers(-1, 90))
def test_S38_spans_are_in_the_text_and_apart(
    children: list[Word | Prefix | Phrase], text: str, width: int
) -> None:
    found = matcher(Or((And(tuple(children)), *children)))
    spans = found.spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    cut = found.snippet(text, width)
    assert len(cut.text) <= max(width, 3)
    assert all(0 <= start < end <= len(cut.text) for start, end in cut.spans)
    assert bool(cut.spans) == bool(spans)


@given(st.text(alphabet=LETTERS, min_size=1))
def test_every_word_is_hit_by_itself(text: str) -> None:
    assert matcher(Phrase(text)).spans(text) or not any(map(str.isalnum, text))
