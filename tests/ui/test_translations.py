"""Every word of the window has its Russian, and every number its forms."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import PySide6
import pytest
from PySide6.QtWidgets import QApplication

import newsdesk.ui
from newsdesk.cleaning import rules
from newsdesk.cleaning.reasons import KINDS, Facts, Kind
from newsdesk.readers.registry import READERS
from newsdesk.ui import languages
from newsdesk.ui.action_table import ACTIONS, MENUS, SUBMENUS
from newsdesk.ui.reasons import REASONS, SHAPES, said
from translations import FOLDER, read

UI = Path(newsdesk.ui.__file__).parent
Message = tuple[str, str, bool]  # context, text, whether it counts something


def words_of(node: ast.expr) -> str | None:
    """Return a text that stands in the code as such."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def asked(tree: ast.Module) -> Iterator[Message]:
    """Yield what a file asks to be translated."""
    for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for call in ast.walk(cls):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                text = words_of(call.args[0]) if call.args else None
                if call.func.attr == "tr" and text is not None:
                    yield cls.name, text, len(call.args) > 2
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        words = [words_of(argument) for argument in call.args[:2]]
        if len(words) == 2 and all(words) and names(call.func):
            yield str(words[0]), str(words[1]), len(call.args) > 3


def names(function: ast.expr) -> bool:
    """Say whether a function is one that translates, or marks a text for it."""
    if isinstance(function, ast.Name):
        return function.id in ("QT_TRANSLATE_NOOP", "say", "translate")
    return isinstance(function, ast.Attribute) and function.attr == "translate"


def messages() -> list[Message]:
    found = {
        message
        for file in UI.rglob("*.py")
        for message in asked(ast.parse(file.read_text(encoding="utf-8")))
    }
    return sorted(found | {("Formats", reader.label, False) for reader in READERS})


def test_every_text_of_the_window_is_translated() -> None:
    known = read("ru")
    assert [(c, t) for c, t, _ in messages() if (c, t) not in known] == []


@pytest.mark.parametrize("code", ["en", "ru"])
def test_nothing_is_translated_that_nobody_says(code: str) -> None:
    asked_for = {(context, text) for context, text, _ in messages()}
    asked_for |= {("Reasons", text) for text in (*REASONS, *SHAPES)}
    assert set(read(code)) - asked_for == set()


@pytest.mark.parametrize(("code", "forms"), [("ru", 3), ("en", 2)])
def test_every_number_has_its_forms(code: str, forms: int) -> None:
    known = read(code)
    counting = [(c, t) for c, t, counts in messages() if counts]
    wrong = [m for m in counting if len(known.get(m, ())) not in (0, forms)]
    missing = [m for m in counting if m not in known and (code == "ru" or "(s)" in m[1])]
    assert (wrong, missing) == ([], [])


@pytest.mark.parametrize("code", ["en", "ru"])
def test_what_the_window_reads_is_made_of_what_is_written(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    command = Path(PySide6.__file__).parent / "lrelease"
    written = FOLDER / f"newsdesk_{code}.ts"
    subprocess.run([command, "-silent", written, "-qm", made], check=True)
    current = written.with_suffix(".qm").read_bytes() == made.read_bytes()
    assert current, "the translations have changed: run `make translations`"


def test_no_translation_loses_what_is_put_in() -> None:
    for (_, text), forms in read("ru").items():
        for mark in ("%1", "%2", "%3", "%n"):
            if mark in text:
                assert all(mark in form for form in forms), text


def told(kind: Kind, where: str) -> str:
    """Return what a kind of junk says of the only line of a page."""
    facts = SimpleNamespace(runs=(5,), where=lambda _: where, number=lambda *_: 1.0)
    return kind.says(cast("Facts", facts), 0)


@pytest.mark.parametrize(
    "where", ["above the story", "below the story", "between paragraphs of the story"]
)
def test_every_reason_of_the_model_is_told_in_russian(
    qapp: QApplication, english: None, where: str
) -> None:
    languages.use(qapp, "ru")
    reasons = {told(kind, where) for kind in KINDS}
    assert {
        text for text in reasons if re.search("[a-z]{3}", said(text).replace("cookie", ""))
    } == set()


def test_every_rule_of_the_cleaner_tells_its_reason_in_russian() -> None:
    known = read("ru")
    reasons = {rule.reason for rule in rules.BY_NAME.values()}
    assert {reason for reason in reasons if ("Reasons", reason) not in known} == set()


@pytest.mark.parametrize("code", ["en", "ru"])
def test_no_letter_of_a_menu_stands_for_two_of_its_entries(code: str) -> None:
    known = read(code)
    texts = [(spec.menu, spec.text) for spec in ACTIONS] + [("", text) for text in MENUS.values()]
    texts += list(SUBMENUS.values())
    said = [(menu, known.get(("Actions", text), (text,))[0]) for menu, text in texts]
    letters = [(menu, text[text.index("&") + 1].lower()) for menu, text in said if "&" in text]
    assert {letter for letter in letters if letters.count(letter) > 1} == set()
