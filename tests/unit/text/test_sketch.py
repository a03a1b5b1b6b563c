"""A sketch of a text: small, the same everywhere, and telling how much two texts share."""

import random
from struct import unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.sketch import FEWEST, KEYS, SIZE, alike, hashes, keys, nearest, sketch, words

FIRST = (32649643, 83396974)
VOCABULARY = [f"w{number}" for number in range(5000)]


def drawn(number: int, seed: int) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=number)


def changed(text: list[str], share: float, seed: int) -> list[str]:
    chance, made = random.Random(seed), list(text)
    for place in chance.sample(range(len(made)), round(share * len(made))):
        made[place] = f"other{place}"
    return made


def shingles(text: list[str]) -> set[tuple[str, ...]]:
    return set(zip(text, text[1:], text[2:], strict=False))


def test_the_same_on_every_machine_and_python() -> None:
    made = sketch("Двадцать слов нужно, чтобы сравнить: " + " ".join(map(str, range(20))))
    assert unpack("<2I", made[:8]) == FIRST


def test_hashes_are_sorted_and_have_32_bits() -> None:
    made = hashes(sketch(" ".join(drawn(250, 1))))
    assert len(made) == SIZE
    assert list(made) == sorted(set(made))
    assert max(made) < 2**32
    assert keys(sketch(" ".join(drawn(250, 1)))) == made[:KEYS]


def test_a_short_text_has_fewer_hashes_or_none() -> None:
    assert sketch(" ".join(drawn(FEWEST - 1, 2))) == b""
    assert len(hashes(sketch(" ".join(drawn(FEWEST, 2))))) == FEWEST - 2
    assert sketch("") == b""
    assert keys(b"") == ()


def test_signs_case_and_yo_do_not_count() -> None:
    text = "Всё ещё идёт дождь над рекой, и паром стоит у берега. " * 2
    text += "Конец — не скоро" + " и" * 9
    plain = text.replace("ё", "е").replace(",", "").replace("—", "").upper()
    assert sketch(text) == sketch(plain)
    assert words("Всё, ЕЩЁ!") == ["все", "еще"]


@pytest.mark.parametrize("share", [0.0, 0.02, 0.05, 0.1, 0.3])
def test_the_estimate_is_near_the_truth(share: float) -> None:
    errors = []
    for seed in range(60):
        one = drawn(250, seed)
        other = changed(one, share, seed)
        here, there = shingles(one), shingles(other)
        truth = len(here & there) / len(here | there)
        errors.append(alike(sketch(" ".join(one)), sketch(" ".join(other))) - truth)
    assert abs(sum(errors) / len(errors)) < 0.03  # no bias
    assert max(map(abs, errors)) < 0.25  # four standard deviations


def test_of_short_texts_the_share_is_exact() -> None:
    one = drawn(50, 3)
    other = changed(one, 0.1, 3)
    here, there = shingles(one), shingles(other)
    truth = len(here & there) / len(here | there)
    assert alike(sketch(" ".join(one)), sketch(" ".join(other))) == pytest.approx(truth)


def test_unlike_texts_share_nothing() -> None:
    assert alike(sketch(" ".join(drawn(250, 5))), sketch(" ".join(drawn(250, 6)))) == 0
    assert alike(b"", b"") == 0
    assert alike(sketch(" ".join(drawn(250, 5))), b"") == 0


@given(st.text(max_size=400), st.text(max_size=400))
def test_S38_any_text_has_a_sketch(one: str, other: str) -> None:
    here, there = sketch(one), sketch(other)
    assert alike(here, there) == alike(there, here)
    assert 0 <= alike(here, there) <= 1
    assert alike(here, here) == (1 if here else 0)


def test_S38_half_a_surrogate_pair_is_a_word_like_others() -> None:
    assert sketch("\ud800" + " a" * 40) == sketch("\ud800" + " a" * 40)
    assert sketch("a\ud800b " * 30)


def test_the_nearest_are_those_that_are_alike_enough() -> None:
    one = drawn(250, 8)
    others = {n: sketch(" ".join(changed(one, n / 100, n))) for n in range(0, 60, 3)}
    others |= {60: sketch(" ".join(drawn(30, 1))), 61: b"", 62: sketch(" ".join(one[:30]))}
    mine = sketch(" ".join(one))
    wanted = {n: alike(mine, other) for n, other in others.items() if alike(mine, other) >= 0.25}
    assert nearest(mine, others, 0.25) == wanted
    assert 3 < len(wanted) < 15
    assert nearest(sketch(" ".join(drawn(30, 1))), others, 0.25) == {60: 1.0}
