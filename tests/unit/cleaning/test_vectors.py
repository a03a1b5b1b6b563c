"""Numbers of lines: one row a line, the same names always, nothing that is no number."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.cleaning.bags import WORD_ROOMS
from newsdesk.cleaning.concepts import NAMES, concept
from newsdesk.cleaning.letters import DIGIT, UPPER, WIDE, Letters
from newsdesk.cleaning.markup import MARKUP_ROOMS
from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import matches
from newsdesk.cleaning.vectors import DENSE_NAMES, Vectors, vectors
from newsdesk.readers.registry import read
from pages import plain


def _vectors(text: str) -> Vectors:
    page = page_of(plain(text))
    return vectors(page, matches(page))


def _column(found: Vectors, name: str) -> list[float]:
    return [round(float(x), 3) for x in found.dense[:, DENSE_NAMES.index(name)]]


@settings(deadline=None)
@given(st.lists(st.text(max_size=80), max_size=12))
def test_any_text_has_finite_numbers_a_row_for_each_line(lines: list[str]) -> None:
    page = page_of(plain("\n".join(lines)))
    found = vectors(page, matches(page))
    assert found.dense.shape == (len(page.units), len(DENSE_NAMES))
    assert np.isfinite(found.dense).all()
    assert found.words.max(initial=0) < WORD_ROOMS
    assert len(found.words) == len(found.word_lines)
    assert (np.diff(found.word_lines) >= 0).all()
    assert found.term_lines.max(initial=0) < max(1, len(page.units))


def test_letters_are_counted_line_by_line() -> None:
    found = Letters.of(["Mill 12", "水车", "ÄÖ"])
    assert found.counts[:, DIGIT].tolist() == [2, 0, 0]
    assert found.counts[:, UPPER].tolist() == [1, 0, 2]
    assert found.counts[:, WIDE].tolist() == [0, 2, 0]
    assert found.capital_words().tolist() == [0.5, 0, 1]


def test_letters_beyond_the_first_plane_are_counted_once() -> None:
    assert Letters.of(["𝔐ill 🙂"]).counts.sum() == 6


def test_a_line_that_stands_twice_is_a_copy_from_the_second_on() -> None:
    found = _vectors("Mill\nRiver\nMill")
    assert _column(found, "copies") == [0.25, 0, 0.25]
    assert _column(found, "copies-before") == [0, 0, 0.333]


def test_words_that_long_lines_share_overlap() -> None:
    long = "The millers of Aldermere grind barley again " * 3
    found = _vectors(f"{long}\n{long}once more\nTickets for the circus")
    overlap = _column(found, "overlap-long")
    assert overlap[0] > 0.8
    assert overlap[2] == 0


def test_concepts_hold_across_languages() -> None:
    legal = NAMES.index("legal")
    words = ("copyright", "авторские", "vorbehalten", "réservés", "reservados", "zastrzeżone")
    assert [concept(word) for word in words] == [legal] * 6
    assert concept("barley") == -1


def test_markup_is_read_where_there_is_any() -> None:
    page = page_of(
        read(
            b"<main><p>Bread is <a href=/x>dear</a></p><nav><a href=/>Home</a></nav></main>",
            "page.html",
        )
    )
    found = vectors(page, matches(page))
    assert _column(found, "markup") == [1, 1]
    assert _column(found, "links")[0] < _column(found, "links")[1] == 1
    assert found.markup.max() < MARKUP_ROOMS
    assert not len(_vectors("Plain").markup)
