"""Checks in the window: from finding to finding, mended by a key, switched off with a reason."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from newsdesk.desk import checking, transcripts
from newsdesk.desk.checking import Off
from newsdesk.story.findings import Finding, Severity
from newsdesk.ui.panes.checks_view import ChecksView
from newsdesk.ui.reviewing import Reviewing
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.checks_off import ChecksOffDialog
    from newsdesk.ui.dialogs.switching_off import SwitchingOffDialog
    from newsdesk.ui.main_window import MainWindow


class Checker(QObject):
    """Goes from finding to finding; what mends one is an edit like any other."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, reviewing: Reviewing, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._reviewing = reviewing
        self._window = window
        self.view = ChecksView(window.inspector)
        self.view.fix_asked.connect(self.fix)
        self.view.fix_all_asked.connect(self.fix_all)
        self.view.off_asked.connect(self.switch_off)
        self.view.list_asked.connect(self.list_off)
        self.view.shown_asked.connect(self.show_finding)
        self.switching: SwitchingOffDialog | None = None
        self.off: ChecksOffDialog | None = None
        self.chooser: QFileDialog | None = None

    # --- from finding to finding ---

    @property
    def _findings(self) -> tuple[Finding, ...]:
        known = self._reviewing.known
        return known.findings if known is not None else ()

    def next_finding(self) -> None:
        """Go to the next error or warning of the story; past the last, to a field with a flag."""
        self._step(1)

    def previous_finding(self) -> None:
        """Go to the previous error or warning; past the first, to a field with a flag."""
        self._step(-1)

    def _step(self, by: int) -> None:
        some = self._findings[::by]
        chosen = self.view.chosen()
        rest = some[some.index(chosen) + 1 :] if chosen in some else some
        found = next((one for one in rest if one.severity is not Severity.NOTE), None)
        if found is not None:
            self.show_finding(found)
            return
        self.view.table.clearSelection()
        triage = self._window.triage
        (triage.next_flag if by > 0 else triage.previous_flag)()

    def show_finding(self, one: Finding) -> None:
        """Show a finding on the page; one in a field, in the form."""
        inspector, page = self._window.inspector, self._window.page_pane
        if one.in_text:
            page.show_in_story()
            page.story_view.choose_stretch(one.start, one.end)
            inspector.tabs.setCurrentWidget(self.view)
        elif (row := inspector.form.rows.get(one.field)) is not None:
            inspector.edit_field(row)
        self.view.choose(self._findings.index(one) if one in self._findings else 0)

    # --- mended ---

    def fix_here(self) -> None:
        """Mend the finding that is chosen, or the one at the cursor."""
        if one := self._here():
            self.fix(one)

    def fix_all_here(self) -> None:
        """Mend all findings of the kind that is chosen, or at the cursor."""
        if one := self._here():
            self.fix_all(one)

    def off_here(self) -> None:
        """Switch off the check whose finding is chosen, or at the cursor."""
        if one := self._here():
            self.switch_off(one)

    def _here(self) -> Finding | None:
        if one := self.view.chosen():
            return one
        start, _ = self._window.page_pane.story_view.cursor_stretch()
        return next((x for x in self._findings if x.in_text and x.start <= start <= x.end), None)

    def fix(self, one: Finding) -> None:
        """Do what a finding proposes."""
        known = self._reviewing.known
        if known is None or one.fix is None:
            self.done.emit(self.tr("This has to be mended by hand."), False)
            return
        if self._session.change(checking.mend, known.story.id, one):
            self.done.emit(self.tr("Fixed"), True)

    def fix_all(self, one: Finding) -> None:
        """Do what all findings of a kind propose."""
        known = self._reviewing.known
        if known is None or one.fix is None:
            self.done.emit(self.tr("This has to be mended by hand."), False)
            return
        fixed = sum(x.code == one.code and x.fix is not None for x in known.findings)
        if self._session.change(checking.mend_all, known.story.id, one.code):
            self.done.emit(self.tr("%n finding(s) fixed", "", fixed), True)

    # --- held against what was said ---

    def attach_transcript(self) -> None:
        """Ask for a file that the quotes of the open story are held against."""
        known = self._reviewing.known
        if known is None:
            return
        number = known.story.id
        self.chooser = QFileDialog(self._window, self.tr("Attach a transcript"))
        self.chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.chooser.fileSelected.connect(lambda path: self.hold_against(number, Path(path)))
        self.chooser.open()

    def hold_against(self, story_id: int, file: Path) -> None:
        """Attach a transcript to a story."""
        if self._session.change(transcripts.attach, story_id, file):
            self.done.emit(self.tr("The quotes are held against %1").replace("%1", file.name), True)

    # --- switched off ---

    def switch_off(self, one: Finding) -> None:
        """Ask where and why a check is off."""
        from newsdesk.ui.dialogs.switching_off import SwitchingOffDialog  # noqa: PLC0415  (rare)

        known = self._reviewing.known
        if known is None:
            return
        story = known.story
        outlet = story.value("outlet")
        self.switching = SwitchingOffDialog(one.code, outlet, self._window)
        self.switching.given.connect(
            lambda where, why: self._switch(one.code, where, why, story.id, outlet)
        )
        self.switching.open()

    def _switch(self, code: str, where: str, why: str, story: int, outlet: str) -> None:
        own, theirs = (story if where == "story" else 0), (outlet if where == "outlet" else "")
        if self._session.change(checking.switch_off, code, why, outlet=theirs, story=own):
            self._reviewing.look_now()
            self.done.emit(self.tr("%1 is off").replace("%1", code), True)

    def list_off(self) -> None:
        """Show the checks that are off."""
        from newsdesk.ui.dialogs.checks_off import ChecksOffDialog  # noqa: PLC0415  (rare)

        self.off = ChecksOffDialog(checking.off(self._session.library), self._window)
        self.off.on_asked.connect(self._switch_on)
        self.off.open()

    def _switch_on(self, one: Off) -> None:
        if self._session.change(checking.switch_on, one):
            self._reviewing.look_now()
            if self.off is not None:
                self.off.show_off(checking.off(self._session.library))
