"""Every line gets one verdict, with a reason; the body is told from what surrounds it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.cleaning.cleaner import clean
from newsdesk.story.lines import Verdict, source_lines
from newsdesk.story.source import BlockKind, Reading
from pages import plain, written

PARAGRAPH = (
    "The harbour master said that the boats would stay where they were until the wind dropped, "
    "and that nobody should expect fish before the weekend."
)
PAGE = f"""Home
News
Sport

Storm keeps the fishing boats in port

Storm keeps the fishing boats in port

By Ada Marlow

3 March 2025

{PARAGRAPH}

Down at the quay the nets had been taken in, and three crews were mending them under a tarpaulin.

Read also: Lifeboat gets a new engine

The last storm of this strength, in 1991, sank two boats that had been left outside the mole.

Share
Most read

Lighthouse to be painted red again
Bakery runs out of buns by nine
"""

LINES = st.lists(
    st.sampled_from(
        [
            "",
            " ",
            "News",
            "Читайте также",
            PARAGRAPH,
            "12.03.2025",
            "1. Home",
            "© 2025",
            "a",
            "\x0c",
            "🙂" * 9,
        ]
    )
    | st.text(max_size=30),
    max_size=25,
)


def _by_words(reading: Reading) -> dict[str, Verdict]:
    return {reading.text[v.start : v.end]: v for v in clean(reading).verdicts}


def test_body_is_kept_and_the_rest_is_cut_with_reasons() -> None:
    reading = plain(PAGE)
    kept = [reading.text[v.start : v.end] for v in clean(reading).verdicts if not v.cut]
    assert len(kept) == 3
    assert kept[0] == PARAGRAPH
    assert all(v.reason and v.rule for v in clean(reading).verdicts)


def test_repeated_headline_says_how_often_it_stands() -> None:
    verdict = _by_words(plain(PAGE))["Storm keeps the fishing boats in port"]
    assert verdict.reason == "Stands twice; kept as the headline field"
    assert verdict.rule == "headline-repeat"


def test_other_stories_are_recognised_not_just_dropped() -> None:
    headlines = [story.headline for story in clean(plain(PAGE)).related]
    assert headlines == ["Lighthouse to be painted red again", "Bakery runs out of buns by nine"]


@settings(deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_line_that_is_not_blank_has_exactly_one_verdict(lines: list[str], end: str) -> None:
    reading = plain(end.join(lines))
    verdicts = clean(reading).verdicts
    for line in source_lines(reading.text):
        if reading.text[line.start : line.end].strip():
            assert sum(v.start < line.end and line.start < v.end for v in verdicts) == 1


def test_lines_outside_all_blocks_are_judged_too() -> None:
    reading = Reading("One line.\n\nAnother line.", (), "text", 1, "utf-8")
    assert len(clean(reading).verdicts) == 2


def test_empty_text_has_no_verdicts() -> None:
    assert clean(plain("")).verdicts == ()


def test_cleaning_again_says_the_same() -> None:
    assert clean(plain(PAGE)) == clean(plain(PAGE))


def test_written_markdown_keeps_its_whole_body() -> None:
    reading = written(
        ("title: Fair", BlockKind.META),
        ("Subscribe to our newsletter", BlockKind.PARAGRAPH),
        ("© is a sign, not a rule.", BlockKind.PARAGRAPH),
        ("Home", BlockKind.ITEM),
        declared=(("title", "Fair"),),
    )
    verdicts = clean(reading).verdicts
    assert [v.cut for v in verdicts] == [True, False, False, False]
    assert verdicts[0].rule == "front-matter"


def test_title_of_undeclared_markdown_becomes_the_headline() -> None:
    reading = written(("Fair opens", BlockKind.HEADING), (PARAGRAPH, BlockKind.PARAGRAPH))
    assert [v.line_class for v in clean(reading).verdicts] == ["headline", "body"]
