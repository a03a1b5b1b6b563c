"""Authors are people and organisations; picture credits, jobs and dates are no part of a name."""

import time

import pytest

from newsdesk.metadata.names import Naming, readings

NAMES = {
    "Автор: Иван Петров": ("Иван Петров",),
    'Автор: ООО "Тихие вести", источник фото.': ('ООО "Тихие вести"',),
    "Текст: Анна Ли, Пётр Дуб и Олег Клён": ("Анна Ли", "Пётр Дуб", "Олег Клён"),
    "Текст: Иван Дуб, фото: Анна Клён": ("Иван Дуб",),
    "By Ada Marlow and Tom Reed": ("Ada Marlow", "Tom Reed"),
    "By Ada Marlow and Tom Reed | Quiet Bay Wire": ("Ada Marlow", "Tom Reed"),
    "By Ada Marlow, Staff Writer": ("Ada Marlow",),
    "By Ada Marlow Updated Nov 13, 2019, 10:28am EST": ("Ada Marlow",),
    "By April E. Stone@stone Dec 15, 2016": ("April E. Stone",),
    "By Ada MarlowAda Marlow": ("Ada Marlow",),
    "by oz on December 4, 2006": ("oz",),
    "Von Karl Meier und Eva Busch": ("Karl Meier", "Eva Busch"),
    "Von Jan Busch, 12. Mai 2025": ("Jan Busch",),
    "Autor: J. Kowalski": ("J. Kowalski",),
    "Par Léa Roux et Marc Petit": ("Léa Roux", "Marc Petit"),
    'Источник: Газета "Север, Юг и Запад"': ('Газета "Север, Юг и Запад"',),
    "Kolumnist*in: Eva Busch": ("Eva Busch",),
    "Ada Marlow, Political editor, 12 May 2025 09:30": ("Ada Marlow",),
    "26 May 2025 | Ada Marlow | Comments 3": ("Ada Marlow",),
    "Ada Marlow | Tom Reed": ("Ada Marlow", "Tom Reed"),
    "• Ada Marlow": ("Ada Marlow",),
    "ADA MARLOW": ("ADA MARLOW",),
    "Eva Busch – Journalist": ("Eva Busch",),
}


def first(text: str) -> tuple[str, ...]:
    whole = [naming for naming in readings(text, near=True) if naming.all]
    return whole[0].names if whole else ()


@pytest.mark.parametrize("text", NAMES)
def test_names_in_a_line(text: str) -> None:
    assert first(text) == NAMES[text]


@pytest.mark.parametrize("text", ["Фото: Анна Клён", "Photo: Ada Marlow", "© Ada Marlow", ""])
def test_who_made_the_picture_is_no_author(text: str) -> None:
    assert not list(readings(text, near=True))


@pytest.mark.parametrize("text", ["Ada Marlow", "12 March 2025 Ada Marlow"])
def test_far_from_the_story_a_name_needs_a_label(text: str) -> None:
    assert not list(readings(text, near=False))
    assert list(readings(f"By {text.rpartition('2025 ')[2]}", near=False))


def test_names_stand_at_their_places() -> None:
    for text in NAMES:
        for naming in readings(text, near=True):
            assert text[naming.start : naming.end].startswith(naming.names[0].split()[0])


@pytest.mark.parametrize(
    "text",
    ["A, " * 30_000, "By " + "и " * 50_000, '"' * 100_000, "A and " * 15_000, "By A/" * 20_000],
)
def test_S19_hostile_names_are_read_in_time(text: str) -> None:
    start = time.process_time()
    made: list[Naming] = list(readings(text, near=True))
    assert time.process_time() - start < 0.1
    assert len(made) < 200
