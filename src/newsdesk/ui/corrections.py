"""Changes that editors make in the window, and what is said when somebody else was first."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import browsing, drafts, editing, undoing
from newsdesk.desk.drafts import PARAGRAPH, Draft
from newsdesk.errors import NewsdeskError
from newsdesk.story.record import Row, Story
from newsdesk.ui import words
from newsdesk.ui.dialogs.conflict import ConflictDialog
from newsdesk.ui.panes.fields_form import Refusal
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.panes.story_view import Typed
from newsdesk.ui.reasons import said, told
from newsdesk.ui.session import Session


class Corrections(QObject):
    """Fields, text, lines, status and bin, each through the desk."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it
    marked = Signal(list)  # the stories that were given a status
    undone = Signal(object)  # Changes
    stale = Signal()  # the open story is not as it was: load it again
    troubled = Signal(object)  # NewsdeskError that is about to be told beside the field
    refused = Signal(object)  # Draft: what was typed and could not be stored

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._list: ListPane | None = None
        self._open = 0

    def serve(self, stories: ListPane) -> None:
        """Say whose selection is meant."""
        self._list = stories

    def _chosen(self) -> list[int]:
        return self._list.chosen() if self._list else []

    # --- fields ---

    def set_cell(self, row: Row, name: str, typed: str) -> bool:
        """Set a field that was typed in the list."""
        made = self._session.change(editing.set_field, row.id, name, typed, expected=row.version)
        if made is None:
            self._keep(Draft(row.id, name, self._stored(row.id, name), typed))
        return made is not None

    def _stored(self, story_id: int, name: str) -> str:
        try:
            return self._session.story(story_id).value(name)
        except NewsdeskError:  # what could not be written may not be readable either
            return ""

    def _keep(self, draft: Draft) -> None:
        """Hand on what nobody could store, so that it is kept elsewhere."""
        self.refused.emit(replace(draft, at=drafts.now()))

    def set_field(self, story: Story, name: str, was: str, typed: str) -> Refusal | None:
        """Set a field of the form; where another has set it meanwhile, say so and keep both."""
        try:
            fresh = browsing.story(self._session.library, story.id)
            if fresh.value(name) != was:
                self.stale.emit()
                return Refusal(self._first(fresh, name), insistable=True)
            self._session.change_or_raise(
                editing.set_field, story.id, name, typed, expected=fresh.version
            )
        except NewsdeskError as error:
            self._keep(Draft(story.id, name, was, typed))
            self.troubled.emit(error)
            return Refusal(told(error), insistable=False)
        return None

    def _first(self, fresh: Story, name: str) -> str:
        said = self.tr("%1 has set %2 to “%3” meanwhile. Yours stands in the field, unsaved.")
        field = fresh.field(name)
        for place, value in enumerate((words.who(field.set_by), words.field(name), field.value), 1):
            said = said.replace(f"%{place}", value)
        return said

    def take_candidate(self, name: str, place: int) -> None:
        """Give a field of the open story the value of a candidate."""
        self._session.change(editing.take_candidate, self._open, name, place)

    # --- text ---

    def opened(self, story: Story | None) -> None:
        """Know which story is open."""
        self._open = story.id if story else 0

    def retype(self, typed: Typed) -> bool:
        """Put typed words into the story; a paragraph that has moved meanwhile is found again."""
        try:
            fresh = browsing.story(self._session.library, typed.story)
            now = found_again(fresh, typed)
            if now is None:
                return self._settle(fresh, typed)
            self._session.change_or_raise(
                editing.retype,
                now.story,
                now.start,
                now.end,
                now.words,
                expected=fresh.version,
            )
        except NewsdeskError as error:
            self._keep(_draft(typed))
            self._session.failed.emit(error)
            return False
        return True

    def _settle(self, fresh: Story, typed: Typed) -> bool:
        """Show both texts; what was typed can be taken along."""
        theirs = fresh.clean.text[typed.start : typed.end]
        self._keep(_draft(typed))
        ConflictDialog.show_both(typed.words, theirs, self._window)
        self.stale.emit()
        return True

    def cut(self, stretches: Sequence[editing.Stretch]) -> None:
        """Cut source lines of the open story."""
        self._session.change(editing.cut_all, self._open, stretches)

    def keep(self, stretches: Sequence[editing.Stretch]) -> None:
        """Restore source lines of the open story."""
        self._session.change(editing.keep_all, self._open, stretches)

    def body_from(self, offset: int) -> None:
        """Let the body of the open story begin with a line."""
        if self._session.change(editing.body_from, self._open, offset):
            self.done.emit(self.tr("The body begins here; what stood above is cut."), True)

    def body_up_to(self, offset: int) -> None:
        """Let the body of the open story end with a line."""
        if self._session.change(editing.body_up_to, self._open, offset):
            self.done.emit(self.tr("The body ends here; what stood below is cut."), True)

    # --- status and bin ---

    def mark_new(self) -> None:
        """Set the selection's status to new."""
        self._mark("new")

    def mark_in_review(self) -> None:
        """Set the selection's status to in review."""
        self._mark("in-review")

    def mark_verified(self) -> None:
        """Set the selection's status to verified."""
        self._mark("verified")

    def mark_rejected(self) -> None:
        """Set the selection's status to rejected."""
        self._mark("rejected")

    def _mark(self, status: str) -> None:
        ids = self._chosen()
        if ids and self._session.change(editing.set_status, ids, status):
            said = self.tr("%n story(s) marked: %1", "", len(ids))
            self.marked.emit(ids)
            self.done.emit(said.replace("%1", words.status(status)), True)

    def move_to_bin(self) -> None:
        """Move the selection to the bin."""
        ids = self._chosen()
        if ids and self._session.change(editing.move_to_bin, ids):
            self.done.emit(self._binned(ids), True)

    def take_from_bin(self) -> None:
        """Take the selection out of the bin."""
        ids = self._chosen()
        if ids and self._session.change(editing.take_from_bin, ids):
            self.done.emit(self.tr("%n story(s) taken out of the bin", "", len(ids)), True)

    def _binned(self, ids: Sequence[int]) -> str:
        if len(ids) != 1:
            return self.tr("%n stories are in the bin", "", len(ids))
        headline = browsing.row(self._session.library, ids[0]).headline or self.tr("The story")
        return self.tr("“%1” is in the bin").replace("%1", _short(headline))

    # --- undo ---

    def undo(self) -> None:
        """Take back the last change."""
        label = self._session.undo_label()
        if changes := self._session.change(undoing.undo):
            self.undone.emit(changes)
            self.done.emit(self.tr("Undone: %1").replace("%1", said(label)), False)

    def redo(self) -> None:
        """Do again what was undone."""
        label = self._session.redo_label()
        if self._session.change(undoing.redo):
            self.done.emit(self.tr("Done again: %1").replace("%1", said(label)), False)


def _draft(typed: Typed) -> Draft:
    return Draft(typed.story, PARAGRAPH, typed.was, typed.words, start=typed.start, end=typed.end)


def found_again(fresh: Story, typed: Typed) -> Typed | None:
    """Return the typing in the offsets of the story as it is now; None where its words changed."""
    if fresh.clean.text[typed.start : typed.end] == typed.was:
        return typed
    same = [p for p in fresh.clean.paragraphs if p.text == typed.was]
    return replace(typed, start=same[0].start, end=same[0].end) if len(same) == 1 else None


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
