"""Whether two texts say nearly the same, word by word."""

import pytest

from newsdesk.text import likeness, sketch

TEXT = sketch.words(
    "The ferry to Hollow Bay runs again after three weeks, the harbour office of Grauwinkel said "
    "on Monday. Its captain thanked the divers who had freed the screw from a net in cold water."
)
RATES = (
    "Rates of the day: crown {} florin {} ducat {} guilder {} mark {} penny {} groat {} noble {} "
    "shilling {} thaler {}, says the mint of Grauwinkel in its daily note to all banks"
)


def alike(one: list[str], other: list[str]) -> float:
    return likeness.alike(*(likeness.words(" ".join(words)) for words in (one, other)))


def test_the_same_words_are_wholly_alike() -> None:
    assert alike(TEXT, list(TEXT)) == 1
    assert alike(TEXT, [*TEXT[:9], "two", *TEXT[10:]]) == pytest.approx(1 - 1 / len(TEXT))


def test_of_long_texts_too_one_word_is_told() -> None:
    assert alike(TEXT * 300, [*TEXT * 300, "more"]) == 0.999


def test_what_shares_less_than_four_fifths_is_no_duplicate() -> None:
    assert alike(TEXT, TEXT[: len(TEXT) // 2]) == 0
    assert alike(TEXT, TEXT[::-1]) == 0
    assert alike(TEXT, []) == 0


def test_one_template_with_other_figures_is_no_duplicate() -> None:
    one, other = (sketch.words(RATES.format(*range(start, start + 10))) for start in (10, 40))
    assert alike(one, other) == 0
    mended = sketch.words(RATES.format(*range(10, 19), 20))
    assert alike(one, mended) > 0.9


def test_a_few_figures_may_all_be_others() -> None:
    one = [*TEXT, "3", "dead", "17", "hurt"]
    assert alike(one, [*TEXT, "5", "dead", "21", "hurt"]) > 0.9
