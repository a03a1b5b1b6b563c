"""Typing that was kept is offered over the page, and put back where it was typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from newsdesk.desk import browsing
from newsdesk.desk.drafts import PARAGRAPH, Draft
from newsdesk.errors import NewsdeskError, NotFound
from newsdesk.story.record import Story
from newsdesk.ui import words
from newsdesk.ui.corrections import found_again
from newsdesk.ui.dialogs.conflict import ConflictDialog
from newsdesk.ui.drafts import Drafts
from newsdesk.ui.panes.story_view import Typed
from newsdesk.ui.widgets.notice import Offer

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

_LONGEST = 40


class PuttingBack(QObject):
    """Joins drafts to the window."""

    def __init__(self, drafts: Drafts, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._drafts = drafts
        self._draft: Draft | None = None
        self.notice = Offer(self.tr("Put it back"), self.tr("Discard"), window.page_pane)
        if isinstance(above := window.page_pane.layout(), QVBoxLayout):
            above.insertWidget(0, self.notice)
        self.notice.asked.connect(self._put_back)
        self.notice.declined.connect(self._discard)
        drafts.offered.connect(self._offer)

    def _offer(self, draft: Draft | None, of: int) -> None:
        self._draft = draft
        if draft is None:
            self.notice.hide()
            return
        said = (
            self.tr("Unsaved typing from %1 was kept: %2 of “%3”")
            if draft.name
            else self.tr("Unsaved typing from %1 was kept: a paragraph of “%3”")
        )
        what = words.field(draft.name).lower() if draft.name else ""
        said = said.replace("%1", _when(draft.at)).replace("%2", what)
        said = said.replace("%3", self._headline(draft.story))
        more = self.tr("%n more", "", of - 1) if of > 1 else ""
        self.notice.offer(f"{said} ({more})" if more else said)

    def _headline(self, story_id: int) -> str:
        try:
            found = browsing.row(self._window.session.library, story_id).headline
        except NewsdeskError:
            found = ""
        found = found or self.tr("Story %1").replace("%1", words.number(story_id))
        return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1]}…"

    def _discard(self) -> None:
        if self._draft is not None:
            self._drafts.discard(self._draft)

    def _put_back(self) -> None:
        if (draft := self._draft) is None:
            return
        try:
            story = browsing.story(self._window.session.library, draft.story)
        except NotFound:
            self._show_both(draft, "", self.tr("The story is not in the library any more."))
            return
        except NewsdeskError as error:
            self._window.session.failed.emit(error)
            return
        if story.binned:
            self._show_both(draft, _stored(story, draft), self.tr("The story is in the bin."))
        elif self._put(story, draft):
            self._drafts.discard(draft)  # it stands in its editor now, and is kept from there
        else:
            changed = self.tr("What is stored was changed since you typed. Nothing is overwritten.")
            self._show_both(draft, _stored(story, draft), changed)

    def _put(self, story: Story, draft: Draft) -> bool:
        """Open the story and its editor; False where something else is stored by now."""
        if draft.name == PARAGRAPH:
            typed = Typed(story.id, story.version, draft.start, draft.end, draft.base, draft.text)
            now = found_again(story, typed)
            if now is None:
                return False
            self._window.browser.go_to(story.id)
            page = self._window.page_pane
            page.show_story_tab()
            return page.story_view.put_back(now.start, now.words)
        if story.value(draft.name) != draft.base:
            return False
        self._window.browser.go_to(story.id)
        return self._put_field(draft)

    def _put_field(self, draft: Draft) -> bool:
        self._window.inspector.edit_fields()
        row = self._window.inspector.form.rows.get(draft.name)
        if row is None:
            return False
        row.editor.put_typed(draft.text)  # Esc gives it up
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_both(self, draft: Draft, theirs: str, why: str) -> None:
        ConflictDialog.show_both(draft.text, theirs, self._window, why)


def _stored(story: Story, draft: Draft) -> str:
    if draft.name:
        return story.value(draft.name)
    found = next((p for p in story.clean.paragraphs if p.end > draft.start), None)
    return found.text if found else ""


def _when(at: str) -> str:
    """Return the time of day, with the day where it is not today."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    if moment.date() != QDate.currentDate():
        return words.moment(at)
    return moment.toString("HH:mm")
