"""What was said in a session can be read again, narrowed and copied; details never tell a story."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.desk import editing
from newsdesk.errors import LibraryTrouble, NewsdeskError
from newsdesk.ui import crash
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models import messages_table
from newsdesk.ui.panes.messages_pane import MessagesPane

from .conftest import LEFT

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal

SECRET = "Elsbeth Auerhahn"


def texts(window: MainWindow) -> list[str]:
    return [message.text for message in window.messages.model.messages]


def pane_of(window: MainWindow) -> MessagesPane:
    window.panel.show_messages()
    assert window.panel.foot is not None
    return window.panel.foot.messages


def shown(pane: MessagesPane) -> list[str]:
    return [pane.proxy.index(row, 2).data() for row in range(pane.proxy.rowCount())]


def close_box(window: MainWindow) -> QMessageBox:
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.close()
    return box


def test_the_model_holds_to_qt(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = 40  # the testers look at all rows after each
    monkeypatch.setattr(messages_table, "KEPT", kept)
    models = window.messages.model, pane_of(window).proxy
    testers = [QAbstractItemModelTester(model, FATAL) for model in models]
    for number in range(kept + 3):
        window.messages.done(str(number))
    assert [tester.model().rowCount() for tester in testers] == [kept, kept]


def test_what_was_said_is_listed_with_its_kind(window: MainWindow) -> None:
    window.corrections.mark_verified()
    window.banner.say("The folder is far away.")
    window.show_trouble(NewsdeskError("No tag.", "Make one."))
    close_box(window)
    kinds = [(m.kind.id, m.text) for m in window.messages.model.messages]
    assert kinds == [
        ("trouble", "No tag. Make one."),
        ("warning", "The folder is far away."),
        ("done", "1 story marked: Verified"),
    ]


def test_messages_are_narrowed_and_copied(window: MainWindow) -> None:
    window.status.say("Imported 3 of 3 files")
    window.status.say("1 story marked: Verified")
    window.banner.say("The folder is far away.")
    pane = pane_of(window)
    QTest.keyClicks(pane.words, "VERIF")
    assert shown(pane) == ["1 story marked: Verified"]
    pane.words.clear()
    pane.kind.setCurrentIndex(pane.kind.findData("warning"))
    assert shown(pane) == ["The folder is far away."]
    pane.kind.setCurrentIndex(0)
    assert not pane.copy.isEnabled()
    pane.table.selectAll()
    QTest.mouseClick(pane.copy, LEFT)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert lines[0].endswith("Warning\tThe folder is far away.")


def test_where_one_is_among_hits_is_no_message(window: MainWindow) -> None:
    window.status.say_hit(2, 5)
    assert window.status.message.text() == "2 of 5"
    assert texts(window) == []


def test_details_of_trouble_are_copied_without_a_word_of_the_story(window: MainWindow) -> None:
    QTest.keyClicks(window, "4", Qt.KeyboardModifier.AltModifier)
    error = LibraryTrouble(f"The library /{SECRET}/a.newsdesk is damaged.", SECRET)
    window.show_trouble(error)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    copy = next(b for b in box.findChildren(QPushButton) if b.text() == "Copy details")
    QTest.mouseClick(copy, LEFT)
    copied = QApplication.clipboard().text()
    assert "The library %1 is damaged." in copied
    assert "view.inspector" in copied
    assert "Qt: " in copied
    assert SECRET not in copied
    pane = pane_of(window)
    pane.table.selectRow(0)
    QApplication.clipboard().clear()
    QTest.mouseClick(pane.details, LEFT)
    assert QApplication.clipboard().text() == copied


def test_a_notice_of_trouble_offers_its_details(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise LibraryTrouble("The disk is full; nothing was saved.", SECRET)

    monkeypatch.setattr(editing, "set_field", full)
    form = window.inspector.form
    form.rows["section"].left.emit("section", "Port")
    assert form.notice.copy is not None
    assert form.notice.copy.isVisible()
    QTest.mouseClick(form.notice.copy, LEFT)
    copied = QApplication.clipboard().text()
    assert "The disk is full; nothing was saved." in copied
    assert SECRET not in copied
    form.notice.say("Something else")
    assert not form.notice.copy.isVisible()


@pytest.mark.log_errors
def test_a_fault_is_listed_with_its_details(window: MainWindow, qtbot: QtBot) -> None:
    hook = sys.excepthook
    crash.install(window.messages)
    try:
        raise ValueError(SECRET)  # noqa: TRY301
    except ValueError as error:
        crash.caught(type(error), error, error.__traceback__)
    finally:
        crash.install()
        sys.excepthook = hook
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    message = window.messages.model.messages[0]
    assert "Something went wrong inside Newsdesk." in message.text
    assert "builtins.ValueError" in message.details
    assert SECRET not in message.details
