"""Packets in the window: handed over, looked into, taken with what somebody chose."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsdesk.desk import annotating, browsing, editing, opening, receiving
from newsdesk.desk.handing_over import write_packet
from newsdesk.story.changes import Person
from newsdesk.story.merging import Side
from newsdesk.ui.dialogs.receiving import ReceivingDialog
from newsdesk.ui.main_window import MainWindow

BEN = Person("Ben")


def number(window: MainWindow) -> int:
    assert window.browser.story is not None
    return window.browser.story.id


def there_and_back(window: MainWindow, tmp_path: Path) -> Path:
    """Hand the open story to another library, change it in both, and bring a packet back."""
    library, story = window.session.library, number(window)
    editing.set_field(library, story, "section", "Harbour", by=Person("Anna"))
    out, back = tmp_path / "out.newsdesk-packet", tmp_path / "back.newsdesk-packet"
    write_packet(library, [story], out, by=Person("Anna"))
    other = opening.open_library(tmp_path / "other.newsdesk")
    receiving.receive(other, out, by=BEN)
    (row,) = browsing.rows(other)
    editing.set_field(other, row.id, "title", "Ben's headline", by=BEN)
    editing.set_field(other, row.id, "outlet", "Ben's outlet", by=BEN)
    annotating.add_note(other, row.id, None, by=BEN, text="Called them")
    write_packet(other, [row.id], back, by=BEN)
    other.close()
    editing.set_field(library, story, "title", "Anna's headline", by=Person("Anna"))
    return back


def looked_into(window: MainWindow, path: Path, qtbot: QtBot) -> ReceivingDialog:
    window.packets.look_into(path)
    qtbot.waitUntil(lambda: window.packets.dialog is not None)
    dialog = window.packets.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def test_the_chosen_stories_are_handed_over(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_["file.hand-over"].trigger()
    chooser = window.packets.chooser
    assert isinstance(chooser, QFileDialog)
    path = tmp_path / "stories.newsdesk-packet"
    with qtbot.waitSignal(window.packets.done) as said:
        chooser.fileSelected.emit(str(path))
    chooser.close()
    assert said.args[0] == "1 story in stories.newsdesk-packet"
    assert path.is_file()


def test_what_both_changed_is_decided_side_by_side(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    story, back = number(window), there_and_back(window, tmp_path)
    dialog = looked_into(window, back, qtbot)
    tester = QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    texts = [dialog.model.index(0, column).data() for column in range(5)]
    assert texts[1:] == ["Headline", "Anna's headline", "Ben's headline", "as here"]
    assert dialog.stay.isChecked()
    QTest.keyClick(dialog.table, Qt.Key.Key_T)
    assert dialog.model.index(0, 4).data() == "from the packet"
    with qtbot.waitSignal(window.packets.done) as said:
        dialog.receive.click()
    assert said.args == ["Received: 1 story", True]
    found = browsing.story(window.session.library, story)
    assert (found.value("headline"), found.value("outlet")) == ("Ben's headline", "Ben's outlet")
    assert "Anna's headline" in [c.value for c in found.field("headline").candidates]
    assert annotating.of_story(window.session.library, story).said.notes[0].text == "Called them"
    window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(
        lambda: browsing.row(window.session.library, story).headline == "Anna's headline"
    )
    assert tester is not None


def test_a_packet_that_is_known_brings_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "same.newsdesk-packet"
    write_packet(window.session.library, [number(window)], path, by=Person("Anna"))
    dialog = looked_into(window, path, qtbot)
    assert not dialog.receive.isEnabled()
    dialog.close()
    with qtbot.waitSignal(window.packets.done) as said:
        window.packets.take(path, {"nothing": Side.MINE})
    assert said.args == ["The packet brought nothing new.", False]


def test_what_is_no_packet_is_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "no.newsdesk-packet"
    path.write_bytes(b"nothing of the kind")
    with qtbot.waitSignal(window.session.failed) as trouble:
        window.packets.look_into(path)
    assert "cannot be received" in str(trouble.args[0])
