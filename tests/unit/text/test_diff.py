import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.retyping import Retyping
from newsdesk.text import diff
from newsdesk.text.diff import differing, retypings

TEXTS = st.text(alphabet="аб в.\u00a0\u0301\u0306😀e\r\n-_'\ud800", max_size=60) | st.text()


def applied(old: str, changes: list[Retyping], shift: int = 0) -> str:
    for change in reversed(changes):
        old = old[: change.start - shift] + change.typed + old[change.end - shift :]
    return old


@given(TEXTS, TEXTS, st.integers(0, 1000))
def test_the_changes_lead_from_the_old_text_to_the_new(old: str, new: str, shift: int) -> None:
    changes = retypings(old, new, shift)
    assert applied(old, changes, shift) == new
    assert all(a.end < b.start for a, b in pairwise(changes))


@given(TEXTS, TEXTS)
def test_a_text_too_large_for_one_table_is_compared_in_two_steps(old: str, new: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(diff, "_MOST_PAIRS", 40)
        assert applied(old, retypings(old, new)) == new


def test_equal_texts_need_no_change() -> None:
    assert retypings("то же", "то же") == []


def test_one_word_is_one_change() -> None:
    assert retypings("Мэр открыл мост.", "Мэр закрыл мост.", 100) == [Retyping(104, 110, "закрыл")]


def test_typed_spaces_stay_exactly() -> None:
    assert retypings("a b", "a\u00a0 b") == [Retyping(1, 2, "\u00a0 ")]


def test_an_accent_belongs_to_its_letter() -> None:
    assert retypings("и", "и\u0306") == [Retyping(0, 1, "и\u0306")]


def test_a_large_paragraph_is_fast() -> None:
    old = " ".join(f"слово{n % 997}" for n in range(20_000))
    new = "Раз " + old.replace("слово500", "иное") + " два"
    began = time.perf_counter()
    assert applied(old, retypings(old, new)) == new
    assert time.perf_counter() - began < 3


def test_what_differs_is_told_with_a_little_around_it() -> None:
    old = "The council met on Thursday night and agreed to keep the old ferry running till March."
    new = old.replace("keep the old", "scrap the old")
    assert differing(old, new, 12) == (
        "…and agreed to keep the old ferry…",
        "…and agreed to scrap the old ferry…",
    )
    assert differing("one", "two") == ("one", "two")
    assert differing("same", "same") == ("same", "same")
