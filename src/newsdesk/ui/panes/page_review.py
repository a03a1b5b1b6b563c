"""What the fact-checker's desk shows on the page: marks, the strip of ticks, the small bar."""

from PySide6.QtCore import QObject, Signal

from newsdesk.desk.reviewed import Reviewed
from newsdesk.story.annotations import Claim, Note
from newsdesk.story.coverage import Coverage
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes.page_ticks import TickStrip
from newsdesk.ui.panes.selection_bar import SelectionBar
from newsdesk.ui.panes.story_view import StoryView


class PageReview(QObject):
    """Joined to one page for good."""

    note_met = Signal(str)  # uid of a note or a claim that the cursor was put in

    def __init__(self, view: StoryView) -> None:
        super().__init__(view)
        self._view = view
        self.strip = TickStrip(view)
        self.bar = SelectionBar(view)
        view.cursorPositionChanged.connect(self._moved)

    def show_known(self, known: Reviewed | None) -> None:
        """Show what is known of the story on the page; None while that is nothing."""
        if known is None:
            self.strip.show_coverage(Coverage(()))
            return
        if self._view.story is None or self._view.story.id != known.story.id:
            return
        if self._view.story.clean.text != known.story.clean.text:
            return  # the page shows another text: what belongs to it is being worked out
        self._view.marks.show_notes(said_of(known))
        self._view.marks.show_findings(known.findings)
        self.strip.show_coverage(known.coverage)

    def _moved(self) -> None:
        cursor = self._view.textCursor()
        if not cursor.hasSelection() and (uid := self._view.marks.note_at(cursor.position())):
            self.note_met.emit(uid)


def said_of(known: Reviewed) -> list[Said]:
    """Return the notes and claims of a story, each with its place."""
    some: tuple[Note | Claim, ...] = (*known.said.notes, *known.said.claims)
    return [Said(one, known.places.get(one.uid)) for one in some]
