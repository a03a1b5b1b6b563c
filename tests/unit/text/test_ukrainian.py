import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.ukrainian import stem


@pytest.mark.parametrize(
    "forms",
    [
        "місто міста місту містом місті міст містам містами містах",
        "новий нового новому новим нова нової нову новою нове нові нових новими",
        "питання питанню питанням питань питаннях питаннями",
        "область області областю областей областям",
        "батько батька батькові батьком батьки батьків",
        "уряд уряду урядом уряді урядові",
        "історія історії історію історією історій історіями",
        "вулиця вулиці вулицю вулицею вулиць",
        "президент президента президентові президентом",
    ],
)
def test_cases_of_a_word_meet(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_words_that_differ_stay_apart() -> None:
    nouns = [
        "місто",
        "міська",
        "місяць",
        "школа",
        "шкода",
        "область",
        "обласний",
        "політика",
        "поліція",
    ]
    assert len({stem(noun) for noun in nouns}) == len(nouns)


@given(st.text(alphabet="абвіїєяюьйенмго'", max_size=12))
def test_something_is_left_of_every_word(word: str) -> None:
    assert word.startswith(stem(word))
    assert bool(stem(word)) == bool(word)
    assert len(word) < 4 or len(stem(word)) >= 3
