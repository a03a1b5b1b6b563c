"""The Fields tab: a form that is saved field by field, on leaving each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from newsdesk.story.fields import FIELDS
from newsdesk.story.record import Story
from newsdesk.ui.panes.field_row import FieldRow
from newsdesk.ui.widgets.notice import Notice

# story, field, what it was, what was typed; what went wrong, "" if nothing
SetField = Callable[[Story, str, str, str], str]
NARROW = 540  # logical pixels


class FieldsForm(QScrollArea):
    """All fields of one story."""

    place_asked = Signal(int, int)
    candidate_asked = Signal(str, int)

    def __init__(self, set_field: SetField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_field = set_field
        self._story: Story | None = None
        self._mine: tuple[str, str] = ("", "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Fields"))
        sheet = QWidget()
        sheet.setObjectName("sheet")
        box = QVBoxLayout(sheet)
        box.setContentsMargins(8, 12, 16, 12)
        box.setSpacing(5)
        self.notice = Notice("trouble", sheet)
        self.notice.asked.connect(self._insist)
        box.addWidget(self.notice)
        self.rows = {spec.name: FieldRow(spec, sheet) for spec in FIELDS}
        for row in self.rows.values():
            box.addWidget(row)
            row.left.connect(self._left)
            row.place_asked.connect(self.place_asked)
            row.candidate_asked.connect(self.candidate_asked)
        box.addStretch(1)
        self.setWidget(sheet)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to the values where the form is narrow."""
        super().resizeEvent(event)
        for row in self.rows.values():
            row.set_compact(self.width() < NARROW)

    def show_story(self, story: Story | None) -> None:
        """Show a story's fields."""
        fresh = story is None or self._story is None or story.id != self._story.id
        self._story = story
        self.setEnabled(story is not None and not story.binned)
        if fresh:
            self.notice.hide()
        if story is None:
            return
        for row in self.rows.values():
            row.show_field(story, fresh)

    def finish(self) -> None:
        """Keep what is being typed."""
        for row in self.rows.values():
            row.leave()

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        row = self.rows[FIELDS[0].name]
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(row)

    def _left(self, name: str, typed: str) -> None:
        if self._story is None:
            return
        row = self.rows[name]
        theirs = self._set_field(self._story, name, row.base, typed)
        if theirs:
            self._mine = (name, typed)
            row.say_problem(theirs, "bad")
            self.notice.say(theirs, self.tr("Keep mine"))
        else:
            self.notice.hide()
            row.put(self._story.value(name))  # as it was stored, such as a date in ISO

    def _insist(self) -> None:
        """Set what was typed although somebody else was first."""
        name, typed = self._mine
        self.notice.hide()
        if name and self._story is not None:
            self.rows[name].base = self._story.value(name)
            self._left(name, typed)
