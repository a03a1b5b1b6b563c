"""A Russian window says in Russian what is wrong with a query, and what it offers."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.text.query import WrongQuery, offers, parse
from newsdesk.ui import languages
from newsdesk.ui.reasons import said
from translations import read

WRONG = [
    "foo:bar", "staus:new", "status:nwe", "status:qqqq", "author:", "words:", "status: new", "OR a",
    "(" * 41, "я " * 201, "language:russian", "language:r2d2", "missing:status", "missing:qqqq",
    "has:qqqq", "has:ntoes", "claims:opn", "claims:qqqq", "check:!", "published:весной",
    "published:..", "published:2025..2024", "published:>9999", "words:x", "words:9..1", "id:1,",
    "id:x", "duplicate-of:x", "file:*", "headline:—*— OR",
]  # fmt: skip
EXAMPLES = re.compile(
    r"«.*»|[a-z-]+:[^ ,]*|\b(?:ru|en|de|OR)\b|new, in-review, verified, rejected"
    r"|open, in-progress, decided|Может быть, [^?]*\?"
)


@pytest.mark.parametrize("typed", WRONG)
def test_what_is_wrong_is_said_in_russian(qapp: QApplication, english: None, typed: str) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse(typed)
    languages.use(qapp, "ru")
    for text in (caught.value.message, caught.value.hint):
        assert said(text) != text
        assert re.search("[A-Za-z]{2}", EXAMPLES.sub("", said(text))) is None


def test_the_place_is_told_and_what_was_typed_is_left_alone(
    qapp: QApplication, english: None
) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse("status:“cut” two")
    languages.use(qapp, "ru")
    assert said(caught.value.message).startswith("Знак 8. ")
    with pytest.raises(WrongQuery) as caught:
        parse("status:nwe")
    assert said(caught.value.message) == "Знак 8. Нет статуса «nwe»."
    assert said(caught.value.hint) == "Может быть, status:new?"


def test_every_label_of_what_is_offered_is_said_in_russian(
    qapp: QApplication, english: None
) -> None:
    known = read("ru")
    words = [*offers.FIELDS, *(word for some in offers.VALUES.values() for word in some.words)]
    assert [word.label for word in words if ("Reasons", word.label) not in known] == []
