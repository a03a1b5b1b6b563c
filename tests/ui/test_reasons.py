"""Rules and the audit speak the language of the window."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk import paths
from newsdesk.pipeline.process import process
from newsdesk.ui import languages
from newsdesk.ui.reasons import said

QUOTED = re.compile(r"“.*”|«.*»|\d+|cp1251|koi8-r|new|in-review")


def reasons_of_the_samples() -> set[str]:
    found: set[str] = set()
    for file in sorted(paths.seeds().iterdir()):
        done = process(file.read_bytes(), file.name)
        found |= {verdict.reason for verdict in done.cleaning.verdicts}
        for field in done.fields:
            found |= {field.reason, field.problem}
            found |= {candidate.reason for candidate in field.candidates}
    return found - {""}


def test_every_reason_of_the_samples_is_said_in_russian(qapp: QApplication, english: None) -> None:
    found = reasons_of_the_samples()
    languages.use(qapp, "ru")
    english_left = {text for text in found if re.search("[A-Za-z]{3}", QUOTED.sub("", said(text)))}
    assert english_left - {text for text in found if "cookie" in said(text)} == set()


@pytest.mark.parametrize(
    ("text", "russian"),
    [
        ("change of byline in 41 stories", "правка автора, материалов: 41"),
        ("move to the bin of 3 stories", "перемещение в корзину, материалов: 3"),
        ("Stands twice, above the story", "Стоит дважды, над материалом"),
        (
            "reading as koi8-r; 2 edits by hand stay with cp1251",
            "чтение в кодировке koi8-r; правок вручную осталось с cp1251: 2",
        ),
        ("Stands behind “By”; less likely than the one chosen", None),
        ("Nobody has said this before", "Nobody has said this before"),
    ],
)
def test_phrases_are_put_together(
    qapp: QApplication, english: None, text: str, russian: str | None
) -> None:
    assert said(text) == text
    languages.use(qapp, "ru")
    assert said(text) == (russian or "Стоит после «By»; менее вероятно, чем выбранное")
