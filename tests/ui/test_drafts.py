"""What is typed survives: kept every second, offered again, put back or shown beside the stored."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, drafts, editing
from newsdesk.desk.drafts import PARAGRAPH, Draft
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.ui import languages
from newsdesk.ui.dialogs.conflict import ConflictDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.columns import BY_KEY
from stories import other_connection

from .conftest import LEFT, OpenWindow, find

TYPED = "The ferry sails ag"


@pytest.fixture
def kept(place: Path) -> Path:
    return drafts.place_for(place)


@pytest.fixture
def locked(library: Library) -> Iterator[tuple[Library, Any]]:
    """Return a library whose patience is short, and another program that can lock it."""
    library.close()
    mine = Library.open(library.path, patience=0.05)
    with closing(other_connection(library.path)) as other:
        yield mine, other
    mine.close()


def line_of(window: MainWindow, name: str) -> QLineEdit:
    editor = window.inspector.form.rows[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def type_headline(window: MainWindow, text: str = TYPED) -> None:
    line = line_of(window, "headline")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def open_id(window: MainWindow) -> int:
    assert window.browser.story is not None
    return window.browser.story.id


def texts(place: Path) -> list[str]:
    return [draft.text for draft in drafts.read(place)]


def dialogs() -> list[ConflictDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ConflictDialog)]


def test_R24_a_field_is_kept_while_it_is_typed(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    type_headline(window)
    qtbot.waitUntil(lambda: texts(kept) == [TYPED])
    QTest.keyClick(line_of(window, "headline"), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not kept.exists())
    assert not window.putting_back.notice.isVisible()


def test_R24_what_is_given_up_is_not_kept(window: MainWindow, qtbot: QtBot, kept: Path) -> None:
    type_headline(window)
    qtbot.waitUntil(kept.exists)
    QTest.keyClick(line_of(window, "headline"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not kept.exists())


def test_R24_a_paragraph_is_kept_while_it_is_typed(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    window.edit_text()
    page = window.page_pane.story_view
    assert page.editor is not None
    QTest.keyClicks(page.editor, "Rain. ")
    qtbot.waitUntil(lambda: any("Rain. " in text for text in texts(kept)))
    assert drafts.read(kept)[0].name == PARAGRAPH
    page.finish()
    qtbot.waitUntil(lambda: not kept.exists())


def test_R24_a_cell_is_kept_while_it_is_typed(window: MainWindow, qtbot: QtBot, kept: Path) -> None:
    window.edit_cell()
    table = window.list_pane.table
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, TYPED)
    qtbot.waitUntil(lambda: texts(kept) == [TYPED])
    assert drafts.read(kept)[0].name == "headline"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not kept.exists())


def left_over(library: Library, kept: Path, **more: str) -> Draft:
    story = browsing.story(library, find(library, "ferry"))
    draft = Draft(
        story.id, "headline", more.get("base", story.value("headline")), TYPED, drafts.now()
    )
    drafts.write(kept, (draft,))
    return draft


def test_R24_what_is_left_over_is_offered_and_put_back(
    library: Library, kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    draft = left_over(library, kept)
    window = open_window(library)
    notice = window.putting_back.notice
    assert notice.isVisible()
    assert "headline of “Harbour council" in notice.text.text()
    window.browser.next_story()
    QTest.mouseClick(notice.button, LEFT)
    line = line_of(window, "headline")
    assert (open_id(window), line.text()) == (draft.story, TYPED)
    assert browsing.story(library, draft.story).value("headline") == draft.base
    assert not notice.isVisible()
    assert texts(kept) == [TYPED]  # it is not stored yet
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert browsing.story(library, draft.story).value("headline") == TYPED
    qtbot.waitUntil(lambda: not kept.exists())


def test_R24_a_paragraph_is_put_back(
    library: Library, kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    story = browsing.story(library, find(library, "mill"))
    words = story.clean.paragraphs[1]
    draft = Draft(story.id, PARAGRAPH, words.text, f"{words.text} Rain\n\nfell.", drafts.now())
    drafts.write(kept, (draft,))  # its offsets are of an older state: the words are found
    window = open_window(library)
    QTest.mouseClick(window.putting_back.notice.button, LEFT)
    page = window.page_pane.story_view
    assert page.typed is not None
    assert (page.typed.words, open_id(window)) == (draft.text, story.id)
    page.finish()
    assert "Rain\n\nfell." in browsing.story(library, story.id).clean.text
    qtbot.waitUntil(lambda: not kept.exists())


def test_R24_a_long_field_is_put_back_and_can_be_given_up(
    library: Library, kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    story = find(library, "mill")
    drafts.write(kept, (Draft(story, "notes", "", "Ask the\nmiller", drafts.now()),))
    window = open_window(library)
    QTest.mouseClick(window.putting_back.notice.button, LEFT)
    editor = window.inspector.form.rows["notes"].editor
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "Ask the\nmiller"
    qtbot.waitUntil(lambda: texts(kept) == ["Ask the\nmiller"])
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.toPlainText() == ""
    qtbot.waitUntil(lambda: not kept.exists())


def test_R24_what_is_discarded_is_gone(
    library: Library, kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    left_over(library, kept)
    window = open_window(library)
    QTest.mouseClick(window.putting_back.notice.other, LEFT)
    assert not window.putting_back.notice.isVisible()
    qtbot.waitUntil(lambda: not kept.exists())


def test_R26_where_something_else_is_stored_by_now_both_are_shown(
    library: Library, kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    draft = left_over(library, kept)
    editing.set_field(library, draft.story, "headline", "Theirs", by=Person("Boris"))
    window = open_window(library)
    QTest.mouseClick(window.putting_back.notice.button, LEFT)
    (dialog,) = dialogs()
    assert (dialog.mine, dialog.theirs) == (TYPED, "Theirs")
    dialog.close()
    assert window.putting_back.notice.isVisible()
    assert texts(kept) == [TYPED]


def test_R24_of_a_story_that_is_gone_the_words_are_shown(
    library: Library, kept: Path, open_window: OpenWindow
) -> None:
    drafts.write(kept, (Draft(99, "headline", "", TYPED, drafts.now()),))
    window = open_window(library)
    QTest.mouseClick(window.putting_back.notice.button, LEFT)
    (dialog,) = dialogs()
    assert dialog.mine == TYPED
    dialog.close()


def test_what_is_typed_is_saved_when_a_job_changes_the_story(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.edit_text()
    page = window.page_pane.story_view
    assert page.editor is not None
    QTest.keyClicks(page.editor, "Rain. ")
    story = open_id(window)
    changes = editing.set_field(
        window.session.library, story, "section", "Port", by=window.session.by
    )
    window.session.tell(changes)  # as at the end of a job
    assert "Rain. " in browsing.story(window.session.library, story).clean.text


def test_drafts_that_cannot_be_written_are_told_once_and_tried_again(
    window: MainWindow, qtbot: QtBot, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def full(_handle: int) -> None:
        tried.append(1)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    type_headline(window)
    qtbot.waitUntil(window.banner.isVisible)
    assert "No space left on device" in window.banner.text.text()
    assert line_of(window, "headline").hasFocus()
    window.banner.hide()
    qtbot.waitUntil(lambda: len(tried) > 1)
    monkeypatch.undo()
    qtbot.waitUntil(lambda: texts(kept) == [TYPED])
    assert not window.banner.isVisible()


def test_R26_a_paragraph_that_somebody_else_changed_is_kept(
    window: MainWindow, qtbot: QtBot, kept: Path
) -> None:
    library, story = window.session.library, open_id(window)
    window.edit_text()
    page = window.page_pane.story_view
    assert page.editor is not None
    QTest.keyClicks(page.editor, "Rain. ")
    words = browsing.story(library, story).clean.paragraphs[0]
    editing.retype(library, story, words.start, words.end, "Snow.", by=Person("Boris"))
    page.finish()
    (dialog,) = dialogs()
    dialog.close()
    qtbot.waitUntil(window.putting_back.notice.isVisible)
    assert "a paragraph of" in window.putting_back.notice.text.text()
    assert texts(kept)[0].startswith("Rain. ")


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_R11_a_library_that_can_only_be_read_says_so_and_loses_no_word(
    library: Library, open_window: OpenWindow, qtbot: QtBot, kept: Path, qapp: QApplication
) -> None:
    library.close()
    library.path.chmod(0o444)
    languages.use(qapp, "ru")
    readable = Library.open(library.path)
    window = open_window(readable)
    assert window.banner.isVisible()
    assert "доступен только для чтения" in window.banner.text.text()
    first = open_id(window)
    type_headline(window)
    QTest.keyClick(line_of(window, "headline"), Qt.Key.Key_Tab)
    assert "Ничего не сохранено." in window.inspector.form.notice.text.text()
    window.browser.next_story()
    assert open_id(window) != first
    qtbot.waitUntil(window.putting_back.notice.isVisible)
    assert texts(kept) == [TYPED]
    said = [message.text for message in window.messages.model.messages]
    assert any("Уцелел" in text for text in said)
    assert any("доступен только для чтения" in text for text in said)
    window.close()
    readable.close()


def test_R13_a_field_that_cannot_be_saved_is_kept_over_a_restart(
    locked: tuple[Library, Any], kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    library, other = locked
    window = open_window(library)
    first = open_id(window)
    type_headline(window)
    other.execute("BEGIN IMMEDIATE")
    QTest.keyClick(line_of(window, "headline"), Qt.Key.Key_Tab)
    assert "locked by another program" in window.inspector.form.notice.text.text()
    assert line_of(window, "headline").text() == TYPED
    window.browser.next_story()  # reading works
    assert open_id(window) != first
    qtbot.waitUntil(window.putting_back.notice.isVisible)
    window.close()
    assert texts(kept) == [TYPED]
    other.execute("ROLLBACK")
    again = open_window(library)
    QTest.mouseClick(again.putting_back.notice.button, LEFT)
    assert (open_id(again), line_of(again, "headline").text()) == (first, TYPED)
    again.browser.next_story()
    assert browsing.story(library, first).value("headline") == TYPED


def test_R13_a_cell_and_a_paragraph_that_cannot_be_saved_are_kept(
    locked: tuple[Library, Any], kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    library, other = locked
    window = open_window(library)
    row = window.list_pane.model.row_at(0)
    assert row is not None
    other.execute("BEGIN IMMEDIATE")
    index = window.list_pane.model.index(0, BY_KEY["headline"])
    assert not window.list_pane.model.setData(index, TYPED)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "locked by another program" in box.text()
    box.close()
    qtbot.waitUntil(window.putting_back.notice.isVisible)
    window.edit_text()
    page = window.page_pane.story_view
    assert page.editor is not None
    QTest.keyClicks(page.editor, "Rain. ")
    page.finish()
    assert page.editing  # still there
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    window.browser.next_story()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    qtbot.waitUntil(lambda: len(texts(kept)) == 2)
    other.execute("ROLLBACK")
    window.close()
