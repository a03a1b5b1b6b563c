"""Stories made for the writers' tests."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from newsdesk.story.anchors import Anchor, anchor
from newsdesk.story.annotations import (
    Annotations,
    Attachment,
    Claim,
    ClaimState,
    Evidence,
    Note,
    NoteKind,
    NoteState,
    Reply,
)
from newsdesk.story.edits import Edits
from newsdesk.story.exported import Exported
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning, Related
from newsdesk.story.record import SourceInfo, Story
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind, Reading
from newsdesk.text.anchoring import resolved

MakeStory = Callable[..., Story]
AT = "2025-05-01T10:00:00.000Z"


def make(*parts: str | tuple[str, dict[str, Any]], **fields: str) -> Story:
    """Make a story of paragraphs, each a text or a text and what its block is."""
    text, blocks = "", []
    for part in parts:
        words, shape = (part, {}) if isinstance(part, str) else part
        start = len(text)
        marks = tuple(Mark(start + a, start + b, *rest) for a, b, *rest in shape.get("marks", ()))
        blocks.append(Block(start, start + len(words), **{**shape, "marks": marks}))
        text += words + "\n\n"
    reading = Reading(text, tuple(blocks), "text", 1, "utf-8")
    values = tuple(Field(name, value) for name, value in fields.items())
    info = SourceInfo("page.txt", "", "0" * 64, len(text))
    cleaning = Cleaning((), (Related("Another story", "Its summary.", "12:30"),), 1)
    return Story(7, 3, "2025-05-01T10:00:00Z", False, info, reading, cleaning, Edits(), values)


@pytest.fixture(scope="session")
def make_story() -> MakeStory:
    return make


@pytest.fixture(scope="session")
def full_story() -> Story:
    """A story with every kind of block and mark, and words that every format has to guard."""
    words = "См. отчёт & <b>«таблицу»</b>, важно: 5*3*2, a_b и snake_case_name."
    report, important = words.index("отчёт"), words.index("важно")
    return make(
        (
            words,
            {
                "marks": [
                    (report, report + 5, MarkKind.LINK, "https://ministry.example/a?b=1&c=(2)"),
                    (important, important + 5, MarkKind.STRONG),
                ]
            },
        ),
        ("Что изменилось", {"kind": BlockKind.HEADING, "level": 2}),
        ("паром ходит ежедневно", {"kind": BlockKind.ITEM, "level": 1, "label": "•"}),
        ("кроме понедельника", {"kind": BlockKind.ITEM, "level": 2, "label": "•"}),
        ("третий причал", {"kind": BlockKind.ITEM, "level": 1, "label": "3."}),
        ("— Тихо, как в чашке, —\n- рассказала она.", {"kind": BlockKind.QUOTE, "level": 1}),
        ("if a < b:\n    go()", {"kind": BlockKind.CODE}),
        "2024. Год ремонта\n# не заголовок\n> не цитата\n=1+1",
        "- рассказала смотрительница\u00a0маяка 🙂\t[x](javascript:y) &amp; ~~нет~~ | {: .c}",
        headline='Паром <вернулся> в "Тихую" бухту: =2+2',
        authors="Мара Перова; О. Тихий",
        published="2025-04-24T12:30",
        section="Общество",
        outlet="Вестник бухты",
        language="ru",
        kicker="Порт <сегодня>",
        lead="Первая строка.\n\nВторая: & «третья».",
        credit="Фото: О. Тихий",
        place="Тихая",
        address="https://bay.example/a?b=1&c=2",
        updated="2025-04-24T14:00:00+03:00",
        embargo="2025-04-25T06:00:00",
        urgency="high",
        notes="Перезвонить смотрительнице.",
        **{"own:Номер: полосы": "7, верх"},
    )


def stretch(story: Story, words: str) -> Anchor:
    """Anchor words of a story."""
    start = story.text.index(words)
    return anchor(story.clean, start, start + len(words))


@pytest.fixture(scope="session")
def told(full_story: Story) -> Exported:
    """A story with notes of every kind, an answer, claims, and words that must be guarded."""
    lost = replace(stretch(full_story, "третий причал"), quote="пятый причал", reading="0" * 32)
    said = Annotations(
        notes=(
            Note("a1", 7, "Анна", AT, NoteKind.HIGHLIGHT, stretch(full_story, "snake_case_name")),
            Note(
                "a2",
                7,
                "Анна",
                AT,
                NoteKind.QUESTION,
                stretch(full_story, "ежедневно"),
                "Точно *ежедневно*? <script>x</script>\n\n# нет\n\n- раз\n- два <b>",
                assignee="Борис",
                tags=("паром", "=сверка"),
            ),
            Note(
                "a3",
                7,
                "Борис",
                AT,
                NoteKind.CORRECTION,
                stretch(full_story, "важно"),
                suggestion="очень <важно>",
                state=NoteState.RESOLVED,
                files=(Attachment("план.pdf", "ab" * 32, 12),),
            ),
            Note("a4", 7, "Анна", AT, NoteKind.NOTE, lost, "Куда делся?"),
            Note("a5", 7, "=Борис", AT, text="=О всём материале."),
        ),
        replies=(Reply("b1", 7, "Борис", AT, "a2", "Кроме понедельника."),),
        claims=(
            Claim(
                "c1",
                7,
                "Анна",
                AT,
                stretch(full_story, "паром ходит ежедневно"),
                "Паром ходит ежедневно",
                "О. Тихий",
                "совет гавани",
                "2025-04-20",
                ClaimState.DECIDED,
                "mostly true",
                "По [расписанию](https://bay.example/p).",
                (
                    Evidence(
                        "https://bay.example/p",
                        Attachment("расписание.txt", "cd" * 32, 9),
                        "пн — выходной",
                        "https://archive.example/p",
                        "2025-05-02",
                    ),
                ),
                "Борис",
            ),
            Claim("c2", 7, "Анна", AT, text="Причалов пять"),
        ),
    )
    places = {
        one.uid: resolved(full_story.clean, one.anchor) for one in said.anchored if one.anchor
    }
    return Exported(full_story, said, places, language="ru")
