"""Facts to check are found as well as they were in sentences that people have labelled."""

import pytest

from quality.facts_scoring import PAGES, pages, score

PRECISION, RECALL = 0.9, 0.94  # on the half that the rules were written by


@pytest.mark.shared
@pytest.mark.skipif(not PAGES.is_file(), reason="needs ../shared/cleaning")
def test_facts_of_labelled_sentences_are_found() -> None:
    made = score("develop", pages())
    assert made.sentences == 220
    assert made.precision >= PRECISION, made
    assert made.recall >= RECALL, made
