"""Every pane and every dialog of the window, each with how it is opened."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import (
    annotating,
    browsing,
    checking,
    claiming,
    duplicates,
    editing,
    ingest,
    looking_through,
    opening,
    outlet_rules,
    own_fields,
    reviewing,
    signing,
    tagging,
    ticking,
)
from newsdesk.desk.annotating import Selected
from newsdesk.desk.outlet_rules import Rehearsal, RehearsedStory
from newsdesk.desk.receiving import Incoming, IncomingStory
from newsdesk.desk.recleaning import Recleaning
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.merging import Clash, Difference
from newsdesk.story.view import Facet
from newsdesk.ui import crash
from newsdesk.ui.dialogs.activity import ActivityDialog
from newsdesk.ui.dialogs.all_notes import AllNotesDialog
from newsdesk.ui.dialogs.bulk_edit import BulkEditDialog
from newsdesk.ui.dialogs.checks_off import ChecksOffDialog
from newsdesk.ui.dialogs.claims_board import ClaimsBoard
from newsdesk.ui.dialogs.conflict import ConflictDialog
from newsdesk.ui.dialogs.duplicates import DuplicatesDialog
from newsdesk.ui.dialogs.evidence import EvidenceDialog
from newsdesk.ui.dialogs.export import ExportDialog
from newsdesk.ui.dialogs.guide import Guide
from newsdesk.ui.dialogs.ledger import LedgerDialog
from newsdesk.ui.dialogs.outlet_rules import OutletRulesDialog
from newsdesk.ui.dialogs.own_fields import OwnFieldsDialog
from newsdesk.ui.dialogs.preferences import PreferencesDialog
from newsdesk.ui.dialogs.print_preview import PrintPreview
from newsdesk.ui.dialogs.receiving import ReceivingDialog
from newsdesk.ui.dialogs.recleaning import RecleaningDialog
from newsdesk.ui.dialogs.rehearsal import RehearsalDialog
from newsdesk.ui.dialogs.renaming import RenamingDialog
from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.dialogs.review_queue import ReviewQueue
from newsdesk.ui.dialogs.shortcuts import ShortcutsDialog
from newsdesk.ui.dialogs.signed_text import SignedTextDialog
from newsdesk.ui.dialogs.switching_off import SwitchingOffDialog
from newsdesk.ui.dialogs.verdicts import VerdictsDialog
from newsdesk.ui.dialogs.waiving import WaivingDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.report_lines import Line
from newsdesk.ui.session import Session

from .conftest import ANNA, FERRY, HOSTILE, MILL

Open = Callable[[MainWindow], object]
TAG = "Ferry"
SMALL = (1000, 650)  # logical pixels: the smallest screen that is served


def fill(place: Path) -> None:
    """Make a library of the samples and of stories with a copy, a rule and an own field."""
    library = opening.open_library(place)
    ingest.import_paths(library, ingest.samples(), by=ANNA, workers=1)
    near = FERRY.replace("nine years", "ten years").replace("By Maren Lindqvist\n", "")
    for name, text in (("ferry", FERRY), ("ferry-2", near), ("fair", HOSTILE), ("mill", MILL)):
        ingest.import_text(library, text, name, by=ANNA)
    duplicates.find(library)
    first = browsing.rows(library)[0].id
    tagging.add(library, [first], TAG, by=ANNA)
    own_fields.arrange(library, ["Budget line"], by=ANNA)
    outlet_rules.always_cut(library, "Hafenblatt", "Subscribe to our newsletter", by=ANNA)
    library.close()


@contextmanager
def window_on(
    place: Path, qtbot: QtBot, size: tuple[int, int] = (1440, 900)
) -> Iterator[MainWindow]:
    """Show a window over a library, its second story open and its counts there."""
    library = opening.open_library(place)
    window = MainWindow(Session(library, ANNA), Settings(person="Anna"))
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitSignal(window.browser.counted), qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.focus_list()
    if window.list_pane.model.rowCount():
        qtbot.waitUntil(window.list_pane.table.hasFocus)
        window.browser.next_story()
    yield window
    qtbot.waitUntil(lambda: not window.runner.running)
    window.close()
    library.close()


# --- panes ---


def _with_hits(window: MainWindow) -> None:
    window.search.setText("line")
    window.search.search()
    window.page_pane.show_story_tab()


def _more_fields(window: MainWindow) -> None:
    window.inspector.edit_fields()
    window.inspector.form.more.setChecked(True)


def _history(window: MainWindow) -> None:
    window.inspector.tabs.setCurrentWidget(window.inspector.history)


def _completing(window: MainWindow) -> None:
    window.go_to_search()
    window.search.setText("st")
    window.search.setCursorPosition(2)
    window.search.textEdited.emit("st")


def _naming(window: MainWindow) -> None:
    window.search.setText("line")
    window.search.ask_name()


def _chosen(window: MainWindow) -> None:
    window.library_pane.fold(())
    facets = (Facet("language", "en"), Facet("status", "new"))
    window.library_pane.choose(facets)
    window.library_pane.chosen.emit(facets, False)


def _messages(window: MainWindow) -> None:
    window.messages.refused(NewsdeskError("The file is gone.", "Choose another."))
    window.panel.show_messages()


def _banner(window: MainWindow) -> None:
    window.banner.say("Words", "Do it")
    window.banner.offer_details("details")


def _noting(window: MainWindow) -> None:
    _looked_through(window)
    _choose_words(window)
    window.fact_checking.annotator.note()
    _looked_through(window)


def _claiming(window: MainWindow) -> None:
    _looked_through(window)
    _choose_words(window)
    window.fact_checking.annotator.claim()
    _looked_through(window)


def _facts(window: MainWindow) -> None:
    _looked_through(window)
    window.inspector.tabs.setCurrentWidget(window.fact_checking.facts)
    window.fact_checking.facts.choose(0)


def _checks(window: MainWindow) -> None:
    _looked_through(window)
    view = window.fact_checking.checker.view
    window.inspector.tabs.setCurrentWidget(view)
    view.choose(0)


def _switching_off(window: MainWindow) -> None:
    _looked_through(window)
    checker = window.fact_checking.checker
    checker.switch_off(checker.view.model.findings[0])


def _checks_off(window: MainWindow) -> None:
    window.session.change(checking.switch_off, "DASH", "Their own style", outlet="Herald")
    window.fact_checking.checker.list_off()


def _looked_through(window: MainWindow) -> None:
    reviewing = window.fact_checking.reviewing
    seen = QSignalSpy(reviewing.shown)
    reviewing.look_now()
    for _ in range(100):
        if reviewing.known is not None and not reviewing.busy:
            return
        seen.wait(50)
    raise AssertionError("the story is still being looked through")


def _choose_words(window: MainWindow) -> None:
    view = window.page_pane.story_view
    view.choose_stretch(view.page.blocks[0].start, view.page.blocks[0].start + 9)


def _waiving(window: MainWindow) -> None:
    _looked_through(window)
    known, ticker = window.fact_checking.reviewing.known, window.fact_checking.ticker
    assert known is not None
    if not known.coverage.open:  # another dialog's room has ticked them all
        ticker.untick(list(known.coverage.items))
        _looked_through(window)
        known = window.fact_checking.reviewing.known
        assert known is not None
    ticker.waive(list(known.coverage.open[:1]))


def _evidence(window: MainWindow) -> None:
    _claiming(window)
    window.fact_checking.claim_card.evidence.add.click()


def _signed_text(window: MainWindow) -> None:
    _looked_through(window)
    session, known = window.session, window.fact_checking.reviewing.known
    assert known is not None
    number = known.story.id
    session.change(ticking.tick, number, ticking.coverage(session.library, number).items)
    session.change(signing.sign_off, number)
    session.change(editing.set_field, number, "title", "Another headline")
    _looked_through(window)
    window.fact_checking.ticker.show_difference()


def _receiving(window: MainWindow) -> None:
    fields = Difference("field", "outlet", "", "Here", "There")
    clash = Clash("0" * 64, "field", "headline", "", "Old", "Mine", "Theirs")
    story = IncomingStory(1, "Old mill", taken=(fields,), clashes=(clash,))
    incoming = Incoming("Ben", "2026-01-05T12:00:00Z", (story, IncomingStory(None, "New mill")))
    dialog = ReceivingDialog(incoming, window)
    dialog.open()


def _annotated(window: MainWindow) -> int:
    story = window.browser.story
    assert story is not None
    library, start = window.session.library, story.clean.paragraphs[0].start
    words = Selected(start, start + 9, story.clean.text[start : start + 9])
    annotating.add_note(library, story.id, words, by=ANNA, text="Sure?", tags=("Ferry",))
    claiming.add_claim(library, story.id, words, by=ANNA, text="It was opened on Saturday")
    return story.id


def _all_notes(window: MainWindow) -> None:
    _annotated(window)
    window.overview.show_notes()


def _ledger(window: MainWindow) -> None:
    looking_through.look_through(window.session.library)
    window.ledger.show_ledger()


def _board(window: MainWindow) -> None:
    _annotated(window)
    window.overview.show_board()


def _queue(window: MainWindow) -> None:
    number = _annotated(window)
    library = window.session.library
    start = browsing.story(library, number).clean.paragraphs[0].start
    editing.retype(library, number, start, start + 3, "Any", by=ANNA)
    window.overview._ask(reviewing.queue(library))


PANES: dict[str, Open] = {
    "story": lambda window: window.page_pane.show_story_tab(),
    "hits": _with_hits,
    "source": lambda window: window.page_pane.show_source_tab(),
    "compare": lambda window: window.page_pane.show_compare_tab(),
    "finder": lambda window: window.page_pane.find_words(),
    "more fields": _more_fields,
    "history": _history,
    "choices": _chosen,
    "completion": _completing,
    "name of a search": _naming,
    "jobs": lambda window: window.panel.show_jobs(),
    "messages": _messages,
    "banner": _banner,
    "samples": lambda window: window.samples.offer(),
    "notes": _noting,
    "claims": _claiming,
    "facts": _facts,
    "checks": _checks,
}

# --- dialogs ---


def _report(window: MainWindow) -> QDialog:
    line = Line("mill.txt", "added", "", "check", "muted", story=1)
    dialog = ReportDialog("Import", "1 of 1 added", 1, lambda _: line, window)
    dialog.offer_saving()
    dialog.open()
    return dialog


def _recleaning(window: MainWindow) -> QDialog:
    told = Recleaning(1, "Old mill", (), (), (("section", "Villages", "Culture"),))
    dialog = RecleaningDialog((told,), "balanced", window)
    dialog.open()
    return dialog


def _rehearsal(window: MainWindow) -> QDialog:
    touched = (
        RehearsedStory(1, "Old mill", ((0, 4, "Home"),), True, "Words", False),
        RehearsedStory(2, "New mill", ((0, 4, "Home"),), False, "", True),
    )
    dialog = RehearsalDialog(Rehearsal("Hafenblatt", "Home", touched), window)
    dialog.open()
    return dialog


def _bulk(way: str) -> Open:
    def opened(window: MainWindow) -> None:
        window.list_pane.table.selectAll()
        window.bulk_editor.edit()
        dialog = window.bulk_editor.dialog
        assert isinstance(dialog, BulkEditDialog)
        dialog.choose("headline", way)

    return opened


def _renaming(window: MainWindow) -> None:
    window.bulk_editor.rename("section", "Politics")


def _export(window: MainWindow) -> None:
    window.list_pane.table.selectAll()
    window.traffic.export_selected()


def _forget_tag(window: MainWindow) -> None:
    window.library_pane.tag_removed.emit(TAG)


def _empty_bin(window: MainWindow) -> None:
    window.purging.counted(SimpleNamespace(binned=2))
    window.purging.ask()


def _conflict(window: MainWindow) -> None:
    ConflictDialog.show_both("mine", "theirs", window)


def _crash(_window: MainWindow) -> None:
    crash._show("No", "Try", "details")


DIALOGS: dict[str, tuple[type[QDialog], Open]] = {
    "activity": (ActivityDialog, lambda window: window.past.show()),
    "edit together: replace": (BulkEditDialog, _bulk("replace")),
    "edit together: set": (BulkEditDialog, _bulk("set")),
    "edit together: derive": (BulkEditDialog, _bulk("derive")),
    "conflict": (ConflictDialog, _conflict),
    "duplicates": (DuplicatesDialog, lambda window: window.duplicates.show()),
    "export": (ExportDialog, _export),
    "outlet rules": (OutletRulesDialog, lambda window: window.outlet_lines.show_rules()),
    "guide": (Guide, lambda window: window.help.show_guide()),
    "own fields": (OwnFieldsDialog, lambda window: window.own_fields.show()),
    "preferences": (PreferencesDialog, lambda window: window.preferences.show()),
    "print preview": (PrintPreview, lambda window: window.reading.preview()),
    "cleaning again": (RecleaningDialog, _recleaning),
    "rehearsal": (RehearsalDialog, _rehearsal),
    "renaming": (RenamingDialog, _renaming),
    "report": (ReportDialog, _report),
    "shortcuts": (ShortcutsDialog, lambda window: window.preferences.show_keys()),
    "receiving": (ReceivingDialog, _receiving),
    "all notes": (AllNotesDialog, _all_notes),
    "claims board": (ClaimsBoard, _board),
    "ledger": (LedgerDialog, _ledger),
    "review queue": (ReviewQueue, _queue),
    "verdicts": (VerdictsDialog, lambda window: window.overview.edit_verdicts()),
    "waiving": (WaivingDialog, _waiving),
    "switching off": (SwitchingOffDialog, _switching_off),
    "checks off": (ChecksOffDialog, _checks_off),
    "evidence": (EvidenceDialog, _evidence),
    "signed text": (SignedTextDialog, _signed_text),
    "about": (QMessageBox, lambda window: window.show_about()),
    "trouble": (QMessageBox, lambda window: window.show_trouble(NewsdeskError("No", "Try"))),
    "crash": (QMessageBox, _crash),
    "forget a tag": (QMessageBox, _forget_tag),
    "empty the bin": (QMessageBox, _empty_bin),
}


@contextmanager
def dialog_of(name: str, window: MainWindow, qtbot: QtBot) -> Iterator[QDialog]:
    """Open a dialog over the window, and close it again."""
    kind, opened = DIALOGS[name]
    opened(window)
    tops = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    dialog = QApplication.activeModalWidget() or next(tops, None)
    assert isinstance(dialog, kind), f"{name}: {dialog}"
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: not window.runner.running)
    try:
        yield dialog
    finally:
        dialog.close()
        window.list_pane.table.setFocus(Qt.FocusReason.OtherFocusReason)


def seen(root: QWidget) -> list[QWidget]:
    """Return a widget and all in it that can be seen."""
    return [root, *(child for child in root.findChildren(QWidget) if child.isVisible())]
