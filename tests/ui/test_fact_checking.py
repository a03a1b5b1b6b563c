"""The fact-checker's desk in the whole window: notes, claims, ticks, sign-off."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.desk import annotating, claiming, editing, signing, ticking
from newsdesk.story.annotations import Note, NoteKind, NoteState
from newsdesk.story.coverage import Signing
from newsdesk.ui.dialogs.evidence import EvidenceDialog
from newsdesk.ui.dialogs.waiving import WaivingDialog
from newsdesk.ui.fact_checking import FactChecking
from newsdesk.ui.main_window import MainWindow

from .conftest import ANNA, find


@pytest.fixture
def checking(window: MainWindow, qtbot: QtBot) -> FactChecking:
    """Open the ferry's story, looked through."""
    window.browser.go_to(find(window.session.library, "Harbour"))
    known(window.fact_checking, qtbot)
    window.page_pane.story_view.setFocus()
    return window.fact_checking


def known(checking: FactChecking, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: checking.reviewing.known is not None and not checking.reviewing.busy)


def choose(checking: FactChecking, words: str) -> None:
    view = checking._window.page_pane.story_view
    assert view.story is not None
    start = view.story.clean.text.index(words)
    view.choose_stretch(start, start + len(words))


def press(checking: FactChecking, key: Qt.Key) -> None:
    QTest.keyClick(checking._window.page_pane.story_view, key)


def story_id(checking: FactChecking) -> int:
    assert checking.reviewing.known is not None
    return checking.reviewing.known.story.id


def note(checking: FactChecking) -> Note:
    (found,) = annotating.of_story(checking._session.library, story_id(checking)).said.notes
    return found


def test_chosen_words_are_highlighted_by_a_key(checking: FactChecking, qtbot: QtBot) -> None:
    choose(checking, "a bridge of water")
    press(checking, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(checking.notes.model.said) == 1)
    assert note(checking).kind is NoteKind.HIGHLIGHT
    view = checking._window.page_pane.story_view
    drawn = [one.cursor.selectedText() for one in view.extraSelections()]
    assert "a bridge of water" in drawn
    checking._window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: not checking.notes.model.said)
    assert not view.extraSelections()


def test_a_note_is_written_in_its_card_and_answered(checking: FactChecking, qtbot: QtBot) -> None:
    choose(checking, "14 votes to 3")
    press(checking, Qt.Key.Key_A)
    qtbot.waitUntil(checking.note_card.text.hasFocus)
    QTest.keyClicks(checking.note_card.text, "*Who* counted? <img src=file:///etc/passwd>")
    QTest.keyClick(checking.note_card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert note(checking).text.startswith("*Who* counted?")
    known(checking, qtbot)
    checking.note_card.answer.setFocus()
    QTest.keyClicks(checking.note_card.answer, "The clerk.")
    QTest.keyClick(checking.note_card.answer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The clerk." in checking.note_card.thread_view.toPlainText())
    shown = checking.note_card.thread_view.toPlainText()
    assert "Who counted?" in shown
    assert "file:///etc/passwd" not in checking.note_card.thread_view.toHtml().replace(
        "&lt;img src=file:///etc/passwd&gt;", ""
    )


def test_without_chosen_words_nothing_is_noted(checking: FactChecking, qtbot: QtBot) -> None:
    with qtbot.waitSignal(checking.annotator.done) as said:
        press(checking, Qt.Key.Key_C)
    assert said.args == ["Choose words on the page first.", False]


def test_what_is_typed_is_kept_when_another_story_is_opened(
    checking: FactChecking, qtbot: QtBot
) -> None:
    choose(checking, "nine years")
    press(checking, Qt.Key.Key_A)
    qtbot.waitUntil(checking.note_card.text.hasFocus)
    QTest.keyClicks(checking.note_card.text, "Eight, I think")
    number = story_id(checking)
    checking._window.browser.next_story()
    said = annotating.of_story(checking._session.library, number).said
    assert said.notes[0].text == "Eight, I think"


def test_a_correction_goes_into_the_text(checking: FactChecking, qtbot: QtBot) -> None:
    choose(checking, "nine years")
    press(checking, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(checking.notes.model.said) == 1)
    known(checking, qtbot)
    QTest.keyClicks(checking.note_card.suggestion, "eight years")
    checking.note_card.suggestion.finish()
    known(checking, qtbot)
    checking.note_card.take.click()
    qtbot.waitUntil(lambda: checking.notes.model.said[0].doubt == "words changed")
    view = checking._window.page_pane.story_view
    assert view.story is not None
    assert "after eight years" in view.story.body


def test_a_claim_gets_a_verdict_and_evidence(checking: FactChecking, qtbot: QtBot) -> None:
    choose(checking, "The line will cost 2.4 million a year")
    press(checking, Qt.Key.Key_C)
    qtbot.waitUntil(checking.claim_card.said_by.hasFocus)
    QTest.keyClicks(checking.claim_card.said_by, "The council")
    checking.claim_card.finish()
    box = checking.claim_card.verdict
    box.setCurrentIndex(box.findData("mostly true"))
    box.activated.emit(box.currentIndex())
    checking.claim_card.evidence.add.click()
    dialog = checking.claim_card.evidence.dialog
    assert isinstance(dialog, EvidenceDialog)
    dialog.address.setText("https://council.example/budget")
    dialog._keep()
    known(checking, qtbot)
    (claim,) = annotating.of_story(checking._session.library, story_id(checking)).said.claims
    assert (claim.said_by, claim.verdict, claim.reviewer) == ("The council", "mostly true", "Anna")
    assert claim.evidence[0].address == "https://council.example/budget"
    assert checking.claims.model.said[0].words.startswith("Mostly true · The line will cost")


def test_the_verdict_on_a_like_claim_is_offered(checking: FactChecking, qtbot: QtBot) -> None:
    library = checking._session.library
    mill = find(library, "Old mill")
    uid = claiming.add_claim(
        library, mill, None, by=ANNA, text="The line will cost 2.4 million each year"
    )[1]
    claiming.change_claim(library, uid, by=ANNA, verdict="false")
    choose(checking, "The line will cost 2.4 million a year")
    press(checking, Qt.Key.Key_C)
    qtbot.waitUntil(checking.claim_card.offer.isVisible)
    assert checking.claim_card.verdict.currentData() == ""
    checking.claim_card.offer.button.click()
    qtbot.waitUntil(lambda: checking.claim_card.verdict.currentData() == "false")


def test_facts_are_ticked_by_a_key_one_after_the_other(
    checking: FactChecking, qtbot: QtBot
) -> None:
    assert checking.reviewing.known is not None
    items = checking.reviewing.known.coverage.items
    assert {one.item.kind.value for one in items} >= {"number", "date", "quote"}
    press(checking, Qt.Key.Key_T)  # goes to the first one
    press(checking, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: checking.facts.state.text().startswith("1 of"))
    view = checking._window.page_pane.story_view
    second = items[1].item
    qtbot.waitUntil(lambda: view.cursor_stretch() == (second.start, second.end))
    press(checking, Qt.Key.Key_W)
    dialog = checking.ticker.waiving
    assert isinstance(dialog, WaivingDialog)
    assert not dialog.waive.isEnabled()
    dialog.reason.setText("Common knowledge")
    dialog._give()
    qtbot.waitUntil(lambda: checking.facts.state.text().startswith("2 of"))
    assert "Common knowledge" in checking.facts.model.index(1, 3).data()
    view.choose_stretch(items[0].item.start, items[0].item.end)
    checking._window.actions_["quality.untick"].trigger()
    qtbot.waitUntil(lambda: checking.facts.state.text().startswith("1 of"))


def test_a_sign_off_ends_when_a_sentence_is_edited(checking: FactChecking, qtbot: QtBot) -> None:
    library, number = checking._session.library, story_id(checking)
    assert not checking.facts.sign.isEnabled()
    found = ticking.coverage(library, number)
    checking._session.change(ticking.tick, number, found.items)
    qtbot.waitUntil(checking.facts.sign.isEnabled)
    checking._window.actions_["quality.sign-off"].trigger()
    qtbot.waitUntil(lambda: "Signed off by Anna" in checking.facts.signed.text())
    view = checking._window.page_pane.story_view
    assert view.story is not None
    paragraph = view.story.clean.paragraphs[0]
    typed = paragraph.text.replace("nine", "ten")
    checking._session.change(editing.retype, number, paragraph.start, paragraph.end, typed)
    qtbot.waitUntil(lambda: "has ended" in checking.facts.signed.text())
    assert checking.reviewing.known is not None
    assert checking.reviewing.known.coverage.ended
    assert not checking.reviewing.known.coverage.whole
    checking.ticker.show_difference()
    dialog = checking.ticker.signed_text
    assert dialog is not None
    assert dialog.model.rowCount() > 0
    dialog.close()
    checking._window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: "Signed off by Anna" in checking.facts.signed.text())
    assert signing.signed(library, number).state is Signing.SIGNED


def test_two_people_sign_where_the_library_asks_for_it(
    checking: FactChecking, qtbot: QtBot
) -> None:
    library, number = checking._session.library, story_id(checking)
    checking._window.actions_["quality.two-people"].setChecked(True)
    assert signing.four_eyes(library)
    checking._session.change(ticking.tick, number, ticking.coverage(library, number).items)
    checking.ticker.sign_off()
    qtbot.waitUntil(lambda: "one more must sign" in checking.facts.signed.text())


def test_the_strip_shows_and_leads_to_what_is_not_checked(
    checking: FactChecking, qtbot: QtBot
) -> None:
    strip = checking.page.strip
    assert strip.isVisible()
    sign = strip.signs()[0]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=sign.place.center())
    start, end = checking._window.page_pane.story_view.cursor_stretch()
    assert (start, end) == (sign.items[0].item.start, sign.items[0].item.end)
    assert strip.sign_at(QPoint(2, 2)) is None


def test_the_small_bar_stands_by_chosen_words(checking: FactChecking, qtbot: QtBot) -> None:
    choose(checking, "a bridge of water")
    bar = checking.page.bar
    qtbot.waitUntil(bar.isVisible)
    assert "(H)" in bar.buttons["highlight"].toolTip()
    QTest.mouseClick(bar.buttons["highlight"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(checking.notes.model.said) == 1)
    assert not bar.isVisible()


def test_a_note_on_the_story_and_its_state(checking: FactChecking, qtbot: QtBot) -> None:
    checking._window.actions_["quality.story-note"].trigger()
    qtbot.waitUntil(checking.note_card.text.hasFocus)
    QTest.keyClicks(checking.note_card.text, "Call them")
    checking.note_card.text.finish()
    box = checking.note_card.state
    box.setCurrentIndex(box.findData(NoteState.RESOLVED))
    box.activated.emit(box.currentIndex())
    assert note(checking).state is NoteState.RESOLVED
    assert note(checking).anchor is None


def test_letters_are_typed_where_text_is_typed(checking: FactChecking, qtbot: QtBot) -> None:
    checking._window.actions_["quality.story-note"].trigger()
    qtbot.waitUntil(checking.note_card.text.hasFocus)
    checking._window.inspector.tabs.setCurrentWidget(checking.notes)
    field: QLineEdit = checking.note_card.assignee
    field.setFocus()
    QTest.keyClicks(field, "hat")
    assert field.text() == "hat"
    assert QApplication.focusWidget() is field


def test_the_models_are_sound(checking: FactChecking, qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, fatal)
        for model in (checking.notes.model, checking.facts.model)
    ]
    number = story_id(checking)
    checking._session.change(ticking.tick, number, checking.facts.model.coverage.items[:1])
    choose(checking, "nine years")
    press(checking, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(checking.notes.model.said) == 1)
    assert len(testers) == 2
