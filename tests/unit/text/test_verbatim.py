"""Quotes are held against what was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.verbatim import Standing, held

SAID = (
    "Chair: Good morning. We shall open the bridge in May — not before, as some hoped. "
    "It has cost 2.4 million, and I would build it again.\n\nМы откроем мост в мае. Ещё вопросы?"
)


@pytest.mark.parametrize(
    ("quote", "standing", "there"),
    [
        ("“We shall open the bridge in May”", "verbatim", "We shall open the bridge in May"),
        ("we shall open the bridge in may - not before", "verbatim", None),
        ("«мы откроем мост в мае. Еще вопросы»", "verbatim", "Мы откроем мост в мае. Ещё вопросы"),
        ("It has cost 2.4 million … build it again", "verbatim", None),
        ("We will open the bridge in May", "altered", "We shall open the bridge in May"),
        ("It has cost 3.4 million, and I would build it again", "altered", None),
        ("build it again … We shall open the bridge", "altered", None),
        ("Nobody asked me about the harbour at all", "not-found", None),
        ("…", "not-found", None),
    ],
)
def test_a_quote_is_verbatim_altered_or_not_found(
    quote: str, standing: str, there: str | None
) -> None:
    found = held(quote, SAID)
    assert found.standing.value == standing
    if there is not None:
        assert SAID[found.start : found.end] == there


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_can_be_held_against_any(quote: str, said: str) -> None:
    found = held(quote, said)
    assert 0 <= found.start <= found.end <= len(said)


@given(st.lists(st.sampled_from(SAID.split()), min_size=3, max_size=30), st.data())
def test_what_was_said_is_verbatim(words: list[str], data: st.DataObject) -> None:
    said = " ".join(words)
    start = data.draw(st.integers(0, len(words) - 2))
    end = data.draw(st.integers(start + 1, len(words)))
    quote = " ".join(words[start:end])
    wanted = Standing.VERBATIM if any(c.isalnum() for c in quote) else Standing.NOT_FOUND
    assert held(quote, said).standing is wanted
