"""What goes to the clipboard: a story as plain text, and its words with where they are from."""

from collections.abc import Callable

import pytest

from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind
from newsdesk.writers.citation import address, as_plain_text, citation

MakeStory = Callable[..., Story]
FIELDS = {
    "headline": "Паром «Тихий» вернулся",
    "authors": "Мара Перова; О. Тихий",
    "published": "2025-04-24",
    "outlet": "Вестник бухты",
    "language": "ru",
}


def test_a_story_is_copied_with_its_head(make_story: MakeStory) -> None:
    item = ("третий причал", {"kind": BlockKind.ITEM, "level": 1, "label": "3."})
    story = make_story("Первый абзац.", item, **FIELDS)
    assert as_plain_text(story, "24 апреля 2025") == (
        "Паром «Тихий» вернулся\n\n"
        "Мара Перова, О. Тихий · Вестник бухты · 24 апреля 2025\n\n"
        "Первый абзац.\n\n3. третий причал\n"
    )


def test_only_what_is_chosen_is_copied(make_story: MakeStory) -> None:
    story = make_story("One two three.", "Four five.", "Six.", headline="H")
    start = story.clean.text.index("three")
    end = story.clean.text.index(" five")
    assert as_plain_text(story, "", (start, end)) == "H\n\nthree.\n\nFour\n"


def test_words_are_cited_in_the_marks_of_their_language(make_story: MakeStory) -> None:
    story = make_story("Текст.", **FIELDS)
    assert citation(story, "24 апреля 2025", "Это «мост», — сказал он.") == (
        "«Это „мост“, — сказал он.» — Мара Перова, О. Тихий, «Паром „Тихий“ вернулся», "
        "Вестник бухты, 24 апреля 2025"
    )
    english = make_story("Text.", headline="A “bridge”", authors="I. Talbach", language="en")
    assert citation(english, "", " So. ") == "“So.” — I. Talbach, “A ‘bridge’”"


def test_a_story_is_cited_without_words(make_story: MakeStory) -> None:
    assert citation(make_story("Text.", headline="H", outlet="O"), "1 May 2025") == (
        "“H”, O, 1 May 2025"
    )
    assert citation(make_story("Text."), "") == ""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("url: https://bay.example/ferry", "https://bay.example/ferry"),
        ("Source: <https://bay.example/a?b=1>", "https://bay.example/a?b=1"),
        ("**Источник:** https://bay.example/x.", "https://bay.example/x"),
        ("See https://bay.example/other for more", ""),
        ("url: javascript:alert(1)", ""),
    ],
)
def test_an_address_is_cited_where_the_source_states_one(
    make_story: MakeStory, line: str, found: str
) -> None:
    story = make_story(line, "Text.", headline="H")
    assert address(story.reading) == found
    assert citation(story, "").endswith(found or "“H”")


def test_an_address_far_down_is_not_the_sources_own(make_story: MakeStory) -> None:
    story = make_story("word " * 2_000, "url: https://bay.example/late")
    assert address(story.reading) == ""
