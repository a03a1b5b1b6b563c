"""Authors are people and organisations; picture credits, jobs and dates are no part of a name."""

import time

import pytest

from newsdesk.metadata.byline import names_in

NAMES = {
    " Иван Петров": ("Иван Петров",),
    ' ООО "Тихие вести", источник фото.': ('ООО "Тихие вести"',),
    " Анна Ли, Пётр Дуб и Олег Клён": ("Анна Ли", "Пётр Дуб", "Олег Клён"),
    " Ada Marlow and Tom Reed": ("Ada Marlow", "Tom Reed"),
    " Ada Marlow, Staff Writer": ("Ada Marlow",),
    " Ada Marlow Updated Nov 13, 2019, 10:28am EST": ("Ada Marlow",),
    " Karl Meier und Eva Busch": ("Karl Meier", "Eva Busch"),
    " Léa Roux et Marc Petit": ("Léa Roux", "Marc Petit"),
    ' газета "Север, Юг и Запад"': (),
    ' Газета "Север, Юг и Запад"': ('Газета "Север, Юг и Запад"',),
    " фото автора": (),
    " 12 марта 2025": (),
}


@pytest.mark.parametrize("text", NAMES)
def test_names_behind_a_label(text: str) -> None:
    assert names_in(text, labelled=True) == NAMES[text]


@pytest.mark.parametrize("text", [" then the river had risen", " the numbers", " 3 March", ""])
def test_words_that_are_no_name(text: str) -> None:
    assert names_in(text, labelled=False) == ()


def test_S19_hostile_names_are_read_in_time() -> None:
    start = time.process_time()
    for text in ("A, " * 30_000, "и " * 50_000, '"' * 100_000, "A and " * 15_000):
        names_in(text, labelled=True)
    assert time.process_time() - start < 0.1
