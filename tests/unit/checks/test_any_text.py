"""Whatever stands in a story, the checks answer, and what they mark and mend is there."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.checks.registry import findings
from quality.checks_scoring import story_of
from quality.planting import Page

_PIECES = (
    '«Паром “old “ » " ” „ - -- – — 12 12-14 3,5 % 5% млн рублей $5 million of the the Анна Ида',
    "Quill, 52, born 1963 (1950–2020) Monday 24 April 2025 24 апреля понедельник : ; , . ! ? … ",
    "Фото: Photo: Subscribe пять регионов: Тула, Орёл и Клин сказал said километров 40 м аa оo",
)
WORDS = st.sampled_from([word for line in _PIECES for word in line.split(" ")])
TEXTS = st.lists(
    st.one_of(st.lists(WORDS, max_size=25).map(" ".join), st.text(max_size=60)), max_size=6
)


def page(language: str, title: str, paragraphs: list[str]) -> Page:
    kept = tuple(filter(None, (" ".join(text.split()) for text in paragraphs)))
    return Page(language, title, ("Ida Quill",), "2025-04-26", "Sea", kept)


@given(st.sampled_from(["ru", "en", "de", ""]), st.text(max_size=40), TEXTS)
def test_every_finding_stands_in_the_story(language: str, title: str, texts: list[str]) -> None:
    story = story_of(page(language, title, texts))
    for one in findings(story):
        there = story.clean.text if one.in_text else story.value(one.field)
        assert 0 <= one.start <= one.end <= len(there)
        assert there[one.start : one.end] == one.words
        assert one.message
        if one.fix is not None:
            assert 0 <= one.fix.start <= one.fix.end <= len(there)
            assert there[one.fix.start : one.fix.end] != one.fix.replacement


def test_an_empty_story_misses_its_fields_only() -> None:
    empty = story_of(Page("en", "", (), "", "", ()))
    assert {one.code for one in findings(empty)} == {"MISSING-FIELD"}
