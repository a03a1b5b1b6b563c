"""What is drawn over a page: notes, findings, hits, what is looked for in it, and odd letters."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.story.findings import Finding
from newsdesk.story.record import Story
from newsdesk.ui import theme
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes import finding_marks, hits, note_marks, oddities
from newsdesk.ui.panes.finding_marks import FindingMark
from newsdesk.ui.panes.hits import Finds, Hit
from newsdesk.ui.panes.note_marks import NoteMark
from newsdesk.ui.panes.oddities import Oddity

AROUND = 500  # marks before and behind the current one that are drawn; a million took minutes
_Mark = TypeVar("_Mark")


class PageMarks(QObject):
    """Marks of five kinds, each found anew when another page is shown."""

    odd_found = Signal(int, int)  # how many hidden signs and words of mixed letters
    looked_for = Signal(int, int)  # which place is looked at, from 1, of how many

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self.story: Story | None = None
        self._page = Page("", (), ())
        self._finds: Finds | None = None
        self._hits: list[Hit] = []
        self._hit = -1  # the one that is looked at
        self._words = ""
        self._places: list[Hit] = []
        self._place = -1
        self._odd: list[Oddity] = []
        self._odd_place = -1
        self._said: Sequence[Said] = ()
        self._notes: list[NoteMark] = []
        self._findings: Sequence[Finding] = ()
        self._found: list[FindingMark] = []

    def show(self, story: Story | None, page: Page, *, same: bool) -> None:
        """Mark another page; of the same story, what was looked at still is."""
        self.story, self._page = story, page
        self._odd = oddities.oddities(page, self._view.document())
        if not same:
            self._hit = self._place = self._odd_place = -1
        self._odd_place = min(self._odd_place, len(self._odd) - 1)
        self._said = self._said if same else ()
        self._findings = self._findings if same else ()
        self._find_hits()
        self._find_places()
        self._find_notes()
        self._find_findings()
        self._draw()
        signs = sum(odd.sign is not None for odd in self._odd)
        self.odd_found.emit(signs, len(self._odd) - signs)

    # --- what people say of it ---

    def show_notes(self, said: Sequence[Said]) -> None:
        """Mark the words that notes and claims are about."""
        self._said = said
        self._find_notes()
        self._draw()

    def _find_notes(self) -> None:
        self._notes = note_marks.note_marks(self._page, self._view.document(), self._said)

    # --- what the checks find ---

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the words that findings are about."""
        self._findings = findings
        self._find_findings()
        self._draw()

    def _find_findings(self) -> None:
        document = self._view.document()
        self._found = finding_marks.finding_marks(self._page, document, self._findings)

    def note_at(self, position: int) -> str:
        """Return the shortest note or claim over a position of the document, "" for none."""
        over = [one for one in self._notes if one.place.start <= position < one.place.end]
        return over[-1].uid if over else ""

    # --- what was searched for in the library ---

    def show_hits(self, finds: Finds | None) -> None:
        """Mark the words that a search finds; None for none."""
        self._finds = finds
        self._hit = -1
        self._find_hits()
        self._draw()

    def _find_hits(self) -> None:
        self._hits = (
            hits.hits(self.story, self._page, self._view.document(), self._finds)
            if self.story is not None and self._finds is not None
            else []
        )
        self._hit = min(self._hit, len(self._hits) - 1)

    def step_hit(self, by: int) -> tuple[int, int] | None:
        """Go to the next or previous hit: its number, of how many; None past the last."""
        place = self._hit + by if self._hit >= 0 else (0 if by > 0 else len(self._hits) - 1)
        if not 0 <= place < len(self._hits):
            return None
        self._hit = place
        self._go_to(self._hits[place].start)
        self._draw()
        return place + 1, len(self._hits)

    # --- what is looked for in this story ---

    def look_for(self, words: str) -> None:
        """Mark words wherever they stand on the page; "" for none."""
        self._words = words
        at = self._places[self._place].start if self._place >= 0 else self._view.textCursor()
        self._find_places()
        start = at if isinstance(at, int) else at.selectionStart()
        later = (n for n, place in enumerate(self._places) if place.start >= start)
        self._place = next(later, 0 if self._places else -1)
        self._look()

    def _find_places(self) -> None:
        document = self._view.document()
        self._places = hits.places(self._page, document, self._words) if self._words else []
        self._place = min(self._place, len(self._places) - 1)
        if self._words:
            self.looked_for.emit(self._place + 1, len(self._places))

    def step_place(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        if self._places:
            place = self._place + by if self._place >= 0 or by > 0 else -1
            self._place = place % len(self._places)
            self._look()

    def _look(self) -> None:
        if self._place >= 0:
            self._go_to(self._places[self._place].start)
        self._draw()
        self.looked_for.emit(self._place + 1, len(self._places))

    # --- what cannot be seen, or not told apart ---

    def step_oddity(self, by: int) -> None:
        """Go to the next or previous hidden sign or word of mixed letters, round the end."""
        if self._odd:
            first = 0 if by > 0 else -1
            place = self._odd_place + by if self._odd_place >= 0 else first
            self._odd_place = place % len(self._odd)
            self._go_to(self._odd[self._odd_place].place.start)
            self._draw()

    def odd_at(self, position: int) -> Oddity | None:
        """Return the hidden sign or mixed word that holds a position of the document."""
        holding = (o for o in self._odd if o.place.start <= position < o.place.end)
        return next(holding, None)

    # --- drawn ---

    def _go_to(self, position: int) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(position)
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()

    def _draw(self) -> None:
        document, tokens = self._view.document(), theme.current()
        line = QTextCharFormat.UnderlineStyle
        drawn = finding_marks.drawn(document, self._found)
        drawn += note_marks.drawn(document, self._notes)
        drawn += oddities.marks(document, _near(self._odd, self._odd_place))
        if self._odd_place >= 0 and not self._words:
            drawn.append(hits.mark(document, self._odd[self._odd_place].place, hits.here()))
        drawn += hits.marks(document, self._hits, -1 if self._words else self._hit)
        look = hits.underlined(tokens.text, tokens.typed, line.DashUnderline)
        drawn += [hits.mark(document, hit, look) for hit in _near(self._places, self._place)]
        if self._place >= 0:
            drawn.append(hits.mark(document, self._places[self._place], hits.here()))
        self._view.setExtraSelections(drawn)


def _near(found: Sequence[_Mark], current: int) -> Sequence[_Mark]:
    """Return those around the current one, as far as that many are drawn."""
    return found[max(0, current - AROUND) : max(0, current) + AROUND]
