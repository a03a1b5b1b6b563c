"""Notes and claims in the window: made from what is chosen on the page, changed in their tabs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsdesk.desk import annotating, claiming
from newsdesk.desk.annotating import Selected
from newsdesk.errors import NewsdeskError
from newsdesk.story.annotations import Attachment, NoteKind
from newsdesk.story.changes import Changes
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.ui.session import Session


class Annotator(QObject):
    """Each kind of annotation through the desk."""

    made = Signal(str)  # uid of a note or a claim that is to be looked at and filled
    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, page: PagePane, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._page = page
        self._window = window

    # --- made of what is chosen on the page ---

    def highlight(self) -> None:
        """Highlight the chosen words."""
        if self._note(NoteKind.HIGHLIGHT) and self._page.story_view.story:
            self.done.emit(self.tr("Highlighted"), True)

    def note(self) -> None:
        """Write a note on the chosen words, or on the whole story."""
        self._open(self._note(NoteKind.NOTE))

    def question(self) -> None:
        """Ask something about the chosen words."""
        self._open(self._note(NoteKind.QUESTION))

    def correction(self) -> None:
        """Suggest other words for the chosen ones."""
        self._open(self._note(NoteKind.CORRECTION))

    def claim(self) -> None:
        """Make a claim of the chosen words."""
        chosen = self._chosen()
        if chosen is None:
            self._ask_for_words()
        else:
            self._open(self._made(claiming.add_claim, chosen))

    def story_note(self) -> None:
        """Write a note on the whole story."""
        self._open(self._made(annotating.add_note, None, kind=NoteKind.NOTE))

    def _note(self, kind: NoteKind) -> str:
        chosen = self._chosen()
        if chosen is None:
            self._ask_for_words()
            return ""
        return self._made(annotating.add_note, chosen, kind=kind)

    def _ask_for_words(self) -> None:
        self.done.emit(self.tr("Choose words on the page first."), False)

    def _chosen(self) -> Selected | None:
        """Return what is chosen on the page, without blanks at its rims."""
        view = self._page.story_view
        found = view.selected_stretch()
        if found is None or view.story is None:
            return None
        words = view.story.clean.text[found[0] : found[1]]
        start = found[0] + len(words) - len(words.lstrip())
        words = words.strip()
        return Selected(start, start + len(words), words) if words else None

    def _made(self, use_case: Callable[..., Any], chosen: Selected | None, **more: Any) -> str:
        story = self._page.story_view.story
        if story is None:
            return ""
        try:
            changes, uid = use_case(
                self._session.library, story.id, chosen, by=self._session.by, **more
            )
        except NewsdeskError as error:
            self._session.failed.emit(error)
            return ""
        self._session.tell(changes)
        return str(uid)

    def _open(self, uid: str) -> None:
        if uid:
            self.made.emit(uid)

    # --- changed in their tabs ---

    def change_note(self, uid: str, values: dict[str, Any]) -> bool:
        """Change what a note says; False where that was refused."""
        return bool(self._tried(annotating.change_note, uid, **values))

    def change_claim(self, uid: str, values: dict[str, Any]) -> bool:
        """Change what is known of a claim; False where that was refused."""
        return bool(self._tried(claiming.change_claim, uid, **values))

    def reply(self, parent: str, text: str) -> bool:
        """Answer a note or a claim; False where that was refused."""
        try:
            changes, _ = annotating.reply(self._session.library, parent, text, by=self._session.by)
        except NewsdeskError as error:
            self._session.failed.emit(error)
            return False
        self._session.tell(changes)
        return True

    def remove(self, uid: str) -> None:
        """Delete a note or a claim, with the answers to it."""
        if self._tried(annotating.remove, [uid]):
            self.done.emit(self.tr("Deleted"), True)

    def take_precedent(self, uid: str, other: str) -> None:
        """Take the verdict on another claim that says the same."""
        if self._tried(claiming.take_precedent, uid, other):
            self.done.emit(self.tr("The verdict was taken over"), True)

    def precedents(self, uid: str) -> tuple[claiming.Precedent, ...]:
        """Return decided claims that may say the same."""
        try:
            return claiming.precedents(self._session.library, uid)
        except NewsdeskError:  # it was deleted meanwhile
            return ()

    def verdicts(self) -> tuple[str, ...]:
        """Return the verdicts that the library offers."""
        return claiming.verdicts(self._session.library)

    def _tried(self, use_case: Callable[..., Changes], *args: Any, **more: Any) -> Changes | None:
        return self._session.change(use_case, *args, **more)

    # --- files ---

    def attach(self) -> Attachment | None:
        """Let a file be chosen, and keep it in the library."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Attach a file"))
        if not name:
            return None
        try:
            return annotating.attach(self._session.library, Path(name))
        except NewsdeskError as error:
            self._session.failed.emit(error)
            return None

    def save_file(self, file: Attachment) -> None:
        """Write an attached file where somebody wants it."""
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the file"), file.name)
        if not name:
            return
        try:
            annotating.save_attached(self._session.library, file, Path(name))
        except NewsdeskError as error:
            self._session.failed.emit(error)
            return
        self.done.emit(self.tr("The file is in %1").replace("%1", Path(name).name), False)
