from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.stems import stems, words


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Ёлка ёлки", "елка"),
        ("жители", "жителей"),
        ("Bridges", "bridge"),
        ("the mayor’s", "mayor"),
        ("п’ятниця", "п'ятниця"),
        ("по\u00adбеды", "победа"),
        ("край", "кра\u0438\u0306"),
    ],
)
def test_forms_of_a_word_meet(written: str, asked: str) -> None:
    assert set(stems(asked)) <= set(stems(written))


def test_no_word_gives_no_stem() -> None:
    assert stems(" — … *** ") == []


def test_underscores_and_hyphens_part_words() -> None:
    assert stems("one_two-three") == ["one", "two", "three"]


@given(st.text())
def test_spans_cover_their_words_and_agree_with_the_stems(text: str) -> None:
    found = words(text)
    assert [stem for _, _, stem in found] == stems(text)
    assert all(text[start].isalnum() for start, _, _ in found)
    assert all(left[1] <= right[0] for left, right in pairwise(found))
    assert all(stem for _, _, stem in found)


@given(st.text(alphabet="абвёйьиетс'abcings’\u0301", min_size=1))
def test_a_stem_does_not_depend_on_its_neighbours(text: str) -> None:
    assert [stem for start, end, stem in words(text) for stem in stems(text[start:end])] == stems(
        text
    )


def test_threads_do_not_disturb_each_other() -> None:
    with ThreadPoolExecutor(8) as threads:
        results = set(threads.map(lambda _: tuple(stems("мосты через реку bridges")), range(200)))
    assert len(results) == 1
