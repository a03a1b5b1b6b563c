"""Which fonts a page asks for."""

from newsdesk.rendering.fonts import OTHERS, SANS, SERIFS, choices
from newsdesk.rendering.scripts import is_wide


def test_a_language_has_its_own_letters_beside_the_usual_ones() -> None:
    assert choices("serif", "ru") == (SERIFS, ())
    assert choices("serif", "ar") == (SERIFS, OTHERS["ar"])
    assert choices("serif", "ja") == (OTHERS["ja"], SERIFS)
    assert choices("sans", "ja") == ((), SANS)


def test_wide_letters_are_told_by_most_of_a_text() -> None:
    assert is_wide("静かな湾の両岸を結ぶ渡し船が、九年ぶりに運航を再開した。")
    assert is_wide("NHKは2025年に港を")
    assert not is_wide("The harbour of 東京 and its ferry")
    assert not is_wide("")
