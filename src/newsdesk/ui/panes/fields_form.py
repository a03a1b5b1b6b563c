"""The Fields tab: a form that is saved field by field, on leaving each."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.story.fields import FIELDS, FieldSpec, own, specs_of
from newsdesk.story.record import Story
from newsdesk.ui import icons, theme
from newsdesk.ui.panes.field_row import LABEL, FieldRow
from newsdesk.ui.panes.value_editors import Offers
from newsdesk.ui.widgets.naming import announce
from newsdesk.ui.widgets.notice import Notice


class Refusal(NamedTuple):
    """Why what was typed was not stored, and whether it may be stored all the same."""

    why: str
    insistable: bool  # somebody else was first


# story, field, what it was, what was typed; None where it was stored
SetField = Callable[[Story, str, str, str], Refusal | None]
NARROW, WIDEST = 540, 130  # logical pixels: of a narrow form, of a label


class FieldsForm(QScrollArea):
    """All fields of one story; those that most stories lack are seen where they are filled."""

    place_asked = Signal(int, int)
    candidate_asked = Signal(str, int)
    own_asked = Signal()
    done = Signal()  # Enter was pressed: back to where one came from

    def __init__(self, set_field: SetField, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_field = set_field
        self._offers = offers
        self._story: Story | None = None
        self._mine: tuple[str, str] = ("", "")
        self._own: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Fields"))
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._box = QVBoxLayout(self._sheet)
        self._box.setContentsMargins(8, 12, 16, 12)
        self._box.setSpacing(5)
        self.notice = Notice("trouble", self._sheet)
        self.notice.asked.connect(self._insist)
        self._box.addWidget(self.notice)
        self.rows: dict[str, FieldRow] = {}
        for spec in FIELDS:
            self._add(spec)
        self._add_buttons()
        self._box.addStretch(1)
        self.setWidget(self._sheet)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._reveal()

    def _add(self, spec: FieldSpec) -> None:
        row = FieldRow(spec, self._offers, self._sheet)
        row.left.connect(self._left)
        row.place_asked.connect(self.place_asked)
        row.candidate_asked.connect(self.candidate_asked)
        row.done.connect(self.done)
        row.set_compact(self.width() < NARROW)
        self._box.insertWidget(len(self.rows) + 1, row)
        self.rows[spec.name] = row
        if self._story is not None:
            row.show_field(self._story, fresh=True)

    def _align(self) -> None:
        """Give all labels the room that the widest one needs."""
        widest = max(row.widest_word() for row in self.rows.values())
        for row in self.rows.values():
            row.label.setFixedWidth(min(WIDEST, max(LABEL, widest)))

    def _add_buttons(self) -> None:
        self.more = QPushButton(self.tr("More fields"), self._sheet)
        self.more.setCheckable(True)
        self.more.setObjectName("quiet")
        self.own = QPushButton(self.tr("Own fields…"), self._sheet)
        self.own.setObjectName("quiet")
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addWidget(self.own)
        line.addStretch(1)
        self._box.addLayout(line)
        self._align()
        self.more.toggled.connect(self._reveal)
        self.own.clicked.connect(self.own_asked)
        self.redraw()

    def redraw(self) -> None:
        """Draw the signs in the colours of the theme."""
        self.more.setIcon(icons.icon("chevron-down", theme.current().muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to the values where the form is narrow."""
        super().resizeEvent(event)
        for row in self.rows.values():
            row.set_compact(self.width() < NARROW)

    def set_own(self, names: Sequence[str]) -> None:
        """Offer the fields that the newsroom has added itself."""
        self._own = tuple(names)
        self._keep_own(self._own)

    def _keep_own(self, names: Sequence[str]) -> None:
        """Have rows for these own fields, and for no others."""
        wanted = [own(name) for name in names]
        if [name for name in self.rows if name not in _USUAL] == [spec.name for spec in wanted]:
            return
        for name in [name for name in self.rows if name not in _USUAL]:
            row = self.rows.pop(name)
            row.leave()
            row.hide()
            row.deleteLater()
        for spec in wanted:
            self._add(spec)
        self._align()
        self._reveal()

    def _reveal(self) -> None:
        """Show what most stories lack where it is filled, typed in or asked for."""
        for row in self.rows.values():
            row.setVisible(not row.spec.seldom or self.more.isChecked() or row.filled)

    def show_story(self, story: Story | None) -> None:
        """Show a story's fields."""
        fresh = story is None or self._story is None or story.id != self._story.id
        self._story = story
        self.setEnabled(story is not None and not story.binned)
        if fresh:
            self.notice.hide()
        if story is None:
            return
        theirs = [spec.label for spec in specs_of(story.fields) if spec.name not in _USUAL]
        self._keep_own(tuple(dict.fromkeys((*self._own, *theirs))))
        for row in self.rows.values():
            row.show_field(story, fresh)
        self._reveal()

    def finish(self) -> None:
        """Keep what is being typed."""
        for row in self.rows.values():
            row.leave()

    def focus(self) -> None:
        """Give the keyboard to the first field that asks for a look, else to the first of all."""
        shown = [row for row in self.rows.values() if row.isVisibleTo(self)]
        self.focus_row(next((row for row in shown if row.asks), shown[0]))

    def flag_beside(self, by: int) -> FieldRow | None:
        """Return the field that asks for a look after the one with the keyboard, or before it."""
        rows = list(self.rows.values())[::by]
        here = next((at for at, row in enumerate(rows) if row.editor.hasFocus()), -1)
        return next((row for row in rows[here + 1 :] if row.asks), None)

    def focus_row(self, row: FieldRow) -> None:
        """Give the keyboard to a field."""
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(row)

    def _left(self, name: str, typed: str) -> None:
        if self._story is None:
            return
        row = self.rows[name]
        if refusal := self._set_field(self._story, name, row.base, typed):
            self._mine = (name, typed)
            row.refuse(refusal.why)
            self.notice.say(refusal.why, self.tr("Keep mine") if refusal.insistable else "")
        else:
            self.notice.hide()
            row.put(self._story.value(name))  # as it was stored, such as a date in ISO
            announce(row.editor, row.problem.text())

    def _insist(self) -> None:
        """Set what was typed although somebody else was first."""
        name, typed = self._mine
        self.notice.hide()
        if name and self._story is not None:
            self.rows[name].base = self._story.value(name)
            self._left(name, typed)


_USUAL = frozenset(spec.name for spec in FIELDS)
