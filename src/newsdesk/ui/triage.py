"""Triage by keyboard: on after a verdict, stories taken on, fields that ask for a look."""

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import browsing, editing
from newsdesk.story.changes import Changes
from newsdesk.ui.browser import Browser
from newsdesk.ui.panes.inspector import Inspector
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.session import Session


class Triage(QObject):
    """Goes on to what is to be done next."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, browser: Browser, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._browser = browser
        self._list: ListPane | None = None
        self._inspector: Inspector | None = None

    def serve(self, stories: ListPane, inspector: Inspector) -> None:
        """Say whose selection and which form are meant."""
        self._list, self._inspector = stories, inspector

    def marked(self, ids: list[int]) -> None:
        """Go on to the next story once one has its verdict."""
        story = self._browser.story
        if self._session.auto_advance and story is not None and ids == [story.id]:
            self._browser.next_story()

    def undone(self, changes: Changes) -> None:
        """Go back to the story that a change was taken back in."""
        story = self._browser.story
        if len(changes.stories) == 1 and (story is None or story.id != changes.stories[0]):
            stories = self._list
            if stories is not None and stories.holds(changes.stories[0]):
                self._browser.go_to(changes.stories[0])

    def assign_to_me(self) -> None:
        """Give the chosen stories to whoever is at the desk; all mine already, to nobody."""
        ids = self._list.chosen() if self._list else []
        if not ids:
            return
        me = self._session.by.name
        mine = all(row.assignee == me for row in browsing.rows_of(self._session.library, ids))
        values = {story: {"assignee": "" if mine else me} for story in ids}
        if self._session.change(editing.set_fields, values):
            said = (
                self.tr("%n story(s) no longer yours", "", len(ids))
                if mine
                else self.tr("%n story(s) assigned to %1", "", len(ids)).replace("%1", me)
            )
            self.done.emit(said, True)

    # --- fields that ask for a look ---

    def next_flag(self) -> None:
        """Go to the next field that asks for a look, in this story or a later one."""
        self._step_flag(1)

    def previous_flag(self) -> None:
        """Go to the previous field that asks for a look, in this story or an earlier one."""
        self._step_flag(-1)

    def _step_flag(self, by: int) -> None:
        if self._inspector is None:
            return
        if self._inspector.focus_flag(by):
            return
        story = self._next_flagged(by)
        if story is None:
            self.done.emit(self.tr("No other story in this list asks for a look."), False)
            return
        self._browser.go_to(story)
        self._inspector.focus_flag(by)

    def _next_flagged(self, by: int) -> int | None:
        """Return the nearest story of the list with such a field, below the open one or above."""
        if self._list is None:
            return None
        flagged = browsing.flagged(self._session.library)
        ids, open_story = self._list.model.ids, self._browser.story
        place = ids.place_of(open_story.id) if open_story is not None else -1
        rest = range(place + 1, len(ids)) if by > 0 else range(place - 1, -1, -1)
        return next((ids[at] for at in rest if ids[at] in flagged), None)
