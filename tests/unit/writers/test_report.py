"""The fact-check report: what is said in it, in which language, and nothing that comes alive."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.story.annotations import Annotations, Claim, Note, SignOff, Tick
from newsdesk.story.coverage import Coverage, Covered, Signed, Signing
from newsdesk.story.exported import Checked, Exported
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.record import Story
from newsdesk.writers.report import write_report_html
from unit.writers.conftest import AT, stretch

MakeStory = Callable[..., Story]
MADE = "2025-06-01T09:00:00.000Z"


@pytest.fixture(scope="session")
def checked(told: Exported) -> Checked:
    story = told.story
    sentence = stretch(story, "паром ходит ежедневно")

    def covered(words: str, kind: ItemKind, value: str, tick: Tick | None) -> Covered:
        start = story.text.index(words)
        return Covered(Item(kind, start, start + len(words), value, 0, 1), words, tick)

    def tick(uid: str, words: str, waived: str = "") -> Tick:
        return Tick(uid, 7, "Анна", AT, sentence, "number", words, 0, waived=waived)

    items = (
        covered("5*3*2", ItemKind.NUMBER, "30", tick("t1", "5*3*2")),
        covered("третий причал", ItemKind.RANKING, "№3", tick("t2", "третий", "видно <самим>")),
        covered("2024", ItemKind.DATE, "2024", None),
    )
    last = SignOff("s1", 7, "Анна", AT, "ef" * 32, items=3, waived=1, claims=2)
    signed = Signed(Signing.ENDED, (), last, 1, 1)
    return Checked(told, Coverage(items, (tick("t3", "пять причалов"),)), signed, MADE)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_report_is_the_golden_one(checked: Checked, language: str, root: Path) -> None:
    golden = root / "tests" / "golden" / "writers" / f"report-{language}.html"
    made = write_report_html(replace(checked, told=replace(checked.told, language=language)))
    if os.environ.get("NEWSDESK_GOLDEN") == "write":
        golden.write_bytes(made)
    assert made.decode() == golden.read_bytes().decode()


def test_it_says_all_that_must_be_shown_later(checked: Checked) -> None:
    made = write_report_html(checked).decode()
    for words in (
        "0" * 64,
        "2025-06-01 09:00 UTC",
        "Вестник бухты",
        "в основном правда",
        "cd" * 32,
        "2025-05-02",
        "https://archive.example/p",
        "без проверки: Анна, 2025-05-01 10:00 UTC. видно &lt;самим&gt;",
        "Проверено: 2 из 3",
        "пять причалов",
        "Подпись больше не действует",
        "Точно <em>ежедневно</em>?",
    ):
        assert words in made
    assert "очень &lt;важно&gt;" not in made  # it is resolved
    assert made.count('class="unticked"') == 1


@pytest.mark.parametrize("state", Signing)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_state_of_a_sign_off_is_told(checked: Checked, state: Signing, language: str) -> None:
    last = checked.signed.last
    assert last is not None
    valid = (last,) if state in (Signing.HALF, Signing.SIGNED) else ()
    signed = Signed(state, valid, None if state is Signing.NONE else last)
    told = replace(checked.told, language=language)
    made = write_report_html(replace(checked, told=told, signed=signed)).decode()
    assert made.count('<p class="state ') == 1
    assert ("<li>Анна, 2025-05-01 10:00 UTC." in made) is (state is not Signing.NONE)


def test_S1_S8_S31_words_of_others_stay_words(make_story: MakeStory) -> None:
    odd = "<script>x</script>{0.__class__}\ud800\0\u202e"
    anchored = stretch(make_story("Text."), "Text")
    tick = Tick(odd, 7, odd, odd, anchored, odd, odd, 0, waived=odd)
    item = Covered(Item(ItemKind.NUMBER, 0, 4, odd, 0, 4), odd, tick)
    sign = SignOff(odd, 7, odd, odd, "0" * 64)
    said = Annotations(
        (Note(odd, 7, odd, odd, text=odd),), (), (Claim(odd, 7, odd, odd, text=odd),)
    )
    told = Exported(make_story("Text.", headline=odd, outlet=odd), said)
    signed = Signed(Signing.SIGNED, (sign,), sign)
    made = write_report_html(Checked(told, Coverage((item,), (tick,)), signed, odd)).decode()
    assert "<script" not in made
    assert "{0.__class__}" in made
    assert re.search(r"(src|href)=", made) is None


def test_an_empty_story_has_a_report(make_story: MakeStory) -> None:
    empty = Checked(Exported(make_story()), Coverage(()), Signed(Signing.NONE), MADE)
    made = write_report_html(empty).decode()
    for words in ("No headline", "No claims.", "Nothing checkable was found.", "No open notes."):
        assert words in made


@pytest.mark.usefixtures("qapp")
def test_paper_has_the_report(checked: Checked, make_story: MakeStory) -> None:
    from newsdesk.writers.qt.report import report_sheets, write_report_pdf

    assert report_sheets(checked, "A4").count >= 2
    assert write_report_pdf(checked).startswith(b"%PDF-1.")
    long = "я" * 20_000
    told = Exported(
        make_story(long, headline=long), Annotations((Note("n", 7, "A", AT, text=long),))
    )
    assert write_report_pdf(replace(checked, told=told)).rstrip().endswith(b"%%EOF")
