"""Facts to check are found as well as they were in sentences that people have labelled."""

import pytest

from quality.facts_scoring import PAGES, pages, score

PRECISION, RECALL = 0.9, 0.94  # on the half that the rules were written by
HELD_PRECISION, HELD_RECALL = 0.87, 0.83  # on sites that were never looked at, a little below


@pytest.mark.shared
@pytest.mark.skipif(not PAGES.is_file(), reason="needs ../shared/cleaning")
def test_facts_of_labelled_sentences_are_found() -> None:
    made = score("develop", pages())
    assert made.sentences == 220
    assert made.precision >= PRECISION, made
    assert made.recall >= RECALL, made


@pytest.mark.shared
@pytest.mark.skipif(not PAGES.is_file(), reason="needs ../shared/cleaning")
def test_facts_of_sites_that_were_never_looked_at_are_found() -> None:
    made = score("held", pages())
    assert made.sentences == 220
    assert made.precision >= HELD_PRECISION, made
    assert made.recall >= HELD_RECALL, made
