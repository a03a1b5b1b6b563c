"""Reading and correcting the story; nothing comes in, nothing goes out but plain text."""

from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing
from newsdesk.story.changes import Person
from newsdesk.ui.dialogs.conflict import ConflictDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.panes.page_pane import link_words
from newsdesk.ui.panes.paragraph_editor import ParagraphEditor
from newsdesk.ui.panes.story_view import StoryView, Typed

from .conftest import LEFT, find


def paragraphs(window: MainWindow) -> list[str]:
    story = window.browser.story
    assert story is not None
    stored = browsing.story(window.session.library, story.id)
    return [paragraph.text for paragraph in stored.clean.paragraphs]


def open_editor(window: MainWindow, number: int) -> ParagraphEditor:
    view = window.page_pane.story_view
    view.setFocus()
    QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.middle_of(number))
    assert view.editor is not None
    return view.editor


def go_to(window: MainWindow, words: str) -> StoryView:
    window.browser.go_to(find(window.session.library, words))
    return window.page_pane.story_view


def test_typing_after_an_emoji_lands_where_it_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    before = paragraphs(window)
    editor = open_editor(window, 0)
    cursor = editor.document().find("after nine")
    cursor.setPosition(cursor.selectionStart())
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "soon ")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = paragraphs(window)
    assert after[0] == before[0].replace("after nine", "soon after nine")
    assert after[1:] == before[1:]
    assert "🚢 soon after nine" in window.page_pane.story_view.toPlainText()


def test_an_emoji_is_typed_and_deleted_whole(window: MainWindow, qtbot: QtBot) -> None:
    before = paragraphs(window)
    editor = open_editor(window, 0)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" 🧭🧭")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    window.browser.finish()
    assert paragraphs(window)[0] == before[0] + " 🧭"


def test_enter_on_the_page_edits_and_escape_changes_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = paragraphs(window)
    view = window.page_pane.story_view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.editor is not None
    QTest.keyClicks(view.editor, "nvrx")
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)
    assert not view.editing
    assert paragraphs(window) == before


def test_typing_is_kept_when_another_story_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    editor = open_editor(window, 1)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " He smiled.")
    window.browser.next_story()
    stored = browsing.story(window.session.library, story.id)
    assert stored.clean.paragraphs[1].text.endswith("He smiled.")


def test_a_blank_line_makes_two_paragraphs(window: MainWindow, qtbot: QtBot) -> None:
    before = paragraphs(window)
    editor = open_editor(window, 1)
    cursor = editor.document().find("“This is")
    cursor.setPosition(cursor.selectionStart())
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    window.browser.finish()
    assert len(paragraphs(window)) == len(before) + 1


def test_the_page_does_not_jump_after_a_correction(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 600)
    view = window.page_pane.story_view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = view.verticalScrollBar().value()
    view.edit_here()
    assert view.editor is not None
    QTest.keyClicks(view.editor, "A ")
    view.finish()
    assert view.verticalScrollBar().value() == top


def test_R26_two_who_type_in_one_paragraph_lose_nothing(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    first = story.clean.paragraphs[0]
    editor = open_editor(window, 0)
    QTest.keyClicks(editor, "Mine: ")
    library = window.session.library
    editing.retype(library, story.id, first.start, first.end, "Theirs.", by=Person("Boris"))
    window.page_pane.finish()
    assert paragraphs(window)[0] == "Theirs."
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ConflictDialog))
    assert "Mine: " in dialog.mine
    dialog.close()


def test_S8_hostile_text_stays_literal(window: MainWindow) -> None:
    view = go_to(window, "Bold")
    shown = view.toPlainText()
    for literal in ("<b>Bold</b>", "<script>alert(1)</script>", '<a href="javascript:alert(1)">'):
        assert literal in shown
    cell = window.list_pane.table.currentIndex()
    assert "<b>Bold</b>" in str(cell.siblingAtColumn(1).data())


def test_S15_what_turns_letters_around_is_drawn_and_kept(window: MainWindow) -> None:
    go_to(window, "mill")
    story = window.browser.story
    assert story is not None
    first = story.clean.paragraphs[0]
    odd = f"\u202e{first.text}\u202c"
    window.page_pane.story_view.finish()
    typed = Typed(story.id, story.version, first.start, first.end, first.text, odd)
    assert window.corrections.retype(typed)
    assert f"⟨RLO⟩{first.text}⟨PDF⟩" in window.page_pane.story_view.toPlainText()
    editor = open_editor(window, 0)
    assert editor.words == f"←{first.text}↑"
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "!")
    window.page_pane.finish()
    assert paragraphs(window)[0] == f"{odd}!"


def test_S2_S3_the_page_loads_nothing(window: MainWindow) -> None:
    view = go_to(window, "Bold")
    image = QTextDocument.ResourceType.ImageResource
    sheet = QTextDocument.ResourceType.StyleSheetResource
    for holder in (view, view.document()):
        got = holder.loadResource(image.value, QUrl("file:///etc/passwd"))
        assert isinstance(got, QImage)
        assert got.width() == 1
        style = holder.loadResource(sheet.value, QUrl("x.css"))
        assert isinstance(style, QByteArray)
        assert bytes(style.data()).strip() == b""
    assert not any(tag in view.toHtml() for tag in ("<img", "<script", "<link", "url("))


def test_S7_copies_and_clones_hold_plain_text_only(window: MainWindow) -> None:
    view = go_to(window, "Bold")
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    story = window.browser.story
    assert story is not None
    assert data.text().endswith(story.clean.paragraphs[-1].text)
    copy = view.document().clone(view)
    assert isinstance(copy.loadResource(2, QUrl("file:///etc/passwd")), QImage)


def test_what_is_copied_is_the_story_to_the_code_point(window: MainWindow) -> None:
    view = window.page_pane.story_view
    found = view.document().find("🚢 after nine")
    assert not found.isNull()
    view.setTextCursor(found)
    assert view.selected_words() == "🚢 after nine"


def test_S9_a_link_is_named_and_never_opened(window: MainWindow, qtbot: QtBot) -> None:
    view = window.page_pane.story_view
    assert not view.openLinks()
    with qtbot.waitSignal(view.link_pressed, raising=False, timeout=50) as told:
        view._pressed(QUrl("file:///etc/passwd"))
    assert not told.signal_triggered
    assert "harbour.example" in link_words("https://user@harbour.example/a?b#c")
    assert "javascript:" in link_words("javascript:alert(1)")


def test_S10_only_plain_text_is_pasted(window: MainWindow) -> None:
    editor = open_editor(window, 0)
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    rich.setText("plain")
    editor.selectAll()
    editor.insertFromMimeData(rich)
    assert editor.words == "plain"
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    assert not editor.canInsertFromMimeData(files)
    window.page_pane.story_view.give_up()


def test_S12_an_unbroken_megabyte_is_shown_and_stored_exactly(
    window: MainWindow, qtbot: QtBot
) -> None:
    from newsdesk.desk import ingest

    text = (
        f"A long word is found\n\nBy Ines Talbach\n\n{'x' * 200_000} is a word that nobody uses.\n"
    )
    report = ingest.import_text(window.session.library, text, "long", by=Person("Anna"))
    window.session.tell(report.changes)
    story_id = report.items[0].id
    assert story_id
    window.browser.go_to(story_id)
    stored = browsing.story(window.session.library, story_id)
    assert stored.reading.text == text
