"""Reports, notes and manifests in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsdesk.desk import annotating, editing, exporting, outgoing
from newsdesk.ui.dialogs.export import ExportDialog, Order
from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.main_window import MainWindow

from .conftest import ANNA


def number(window: MainWindow) -> int:
    assert window.browser.story is not None
    return window.browser.story.id


def choose(window: MainWindow, path: Path, kind: str, qtbot: QtBot) -> None:
    chooser = window.handing_on.chooser
    assert isinstance(chooser, QFileDialog)
    chooser.selectNameFilter(next(f for f in chooser.nameFilters() if kind in f))
    with qtbot.waitSignal(window.handing_on.done):
        chooser.fileSelected.emit(str(path))
    chooser.close()


@pytest.mark.parametrize(("kind", "begins"), [("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF")])
def test_the_report_of_a_story_is_written(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, kind: str, begins: bytes
) -> None:
    window.actions_["file.report"].trigger()
    choose(window, tmp_path / f"report.{kind}", kind, qtbot)
    assert (tmp_path / f"report.{kind}").read_bytes().startswith(begins)


def test_notes_of_the_chosen_stories_go_out_and_come_in(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    story = number(window)
    library = window.session.library
    annotating.add_note(library, story, None, by=ANNA, text="Call the council")
    window.actions_["file.notes"].trigger()
    path = tmp_path / "notes.jsonld"
    choose(window, path, "Web Annotations", qtbot)
    (note,) = annotating.of_story(library, story).said.notes
    annotating.remove(library, [note.uid], by=ANNA)
    with qtbot.waitSignal(window.handing_on.done) as said:
        window.handing_on.take_in(story, path)
    assert said.args == ["0 notes on their words, 1 on the whole story", True]
    assert "Call the council" in annotating.of_story(library, story).said.notes[0].text


def test_an_export_is_ordered_with_notes_and_a_manifest(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.traffic.export_selected()
    dialog = window.traffic.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.notes.setCurrentIndex(1)
    dialog.manifest.setChecked(True)
    with qtbot.waitSignal(dialog.ordered) as ordered:
        dialog.accept()
    order: Order = ordered.args[0]
    assert (order.notes.value, order.manifest) == ("appendix", True)
    qtbot.waitUntil(lambda: isinstance(window.traffic.dialog, ReportDialog))
    assert (tmp_path / "out" / "newsdesk-manifest.json").is_file()


def test_a_folder_is_held_against_its_manifest(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    story, library = number(window), window.session.library
    exporting.export(library, [story], "md", tmp_path / "out", manifest=True)
    with qtbot.waitSignal(window.handing_on.done) as said:
        window.handing_on.verify_folder(tmp_path / "out")
    assert said.args[0] == "The file is as it was written."
    editing.set_field(library, story, "title", "Another", by=ANNA)
    with qtbot.waitSignal(window.handing_on.done) as said:
        window.handing_on.verify_folder(tmp_path / "out")
    assert said.args[0] == "1 difference"
    report = window.traffic.dialog
    assert isinstance(report, ReportDialog)
    report.close()


def test_a_report_says_the_same_as_the_command(window: MainWindow) -> None:
    made = outgoing.report(window.session.library, number(window), "html", language="ru")
    assert "<html" in made.decode()
