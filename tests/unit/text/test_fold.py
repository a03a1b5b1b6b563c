import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.fold import fold


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("Ёлка", "елка"),
        ("е\u0308лка", "елка"),
        ("ИЙ", "ий"),
        ("по\u00adбеда", "победа"),
        ("Straße", "STRASSE"),
        ("ＡＢＣ", "abc"),
        ("\ufeffслово\u200b", "СЛОВО"),
        ("ﬁnal", "FINAL"),
    ],
)
def test_what_people_take_for_the_same_is_the_same(written: str, same: str) -> None:
    assert fold(written) == fold(same)


def test_short_i_stays_a_letter_of_its_own() -> None:
    assert fold("край") != fold("краи")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.sampled_from([*map(chr, range(128)), *"АЯаяЁёЖж«»—–"])))
def test_the_short_way_for_plain_text_gives_what_the_long_one_gives(text: str) -> None:
    assert fold(text) == fold(f"{text}é")[:-1]
