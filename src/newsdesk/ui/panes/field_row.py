"""One field in the form: its value, where it was found, who set it, what lost and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.fields import Candidate, Field, FieldKind, FieldSpec
from newsdesk.story.record import Story
from newsdesk.ui import icons, theme, words
from newsdesk.ui.panes.value_editors import LineEditor, Offers, ValueEditor, editor_for
from newsdesk.ui.reasons import said
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.notice import plain_label

SIDE, COMPACT_SIDE = 206, 132  # logical pixels for provenance and candidates
LABEL = 82


class FieldRow(QWidget):
    """Label, editor, provenance and candidates of one field."""

    left = Signal(str, str)  # the field's name and what was typed
    place_asked = Signal(int, int)  # source offsets
    candidate_asked = Signal(str, int)
    done = Signal()  # Enter was pressed: back to where one came from

    def __init__(self, spec: FieldSpec, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._compact = False
        self._origin = ("", "")  # who set it, and the line it was found in
        self.base = ""  # the stored value that the editor began with
        self._field = Field(spec.name, "")
        self._told: Field | None = None  # what label, problem and candidates tell of
        self.label = plain_label(words.field(spec.name), "muted", self)
        self.editor = self._make_editor(offers)
        self.origin = _quiet(self)
        self.more = _quiet(self)
        self.more.setCheckable(True)
        self.problem = plain_label("", "warn", self)
        self.problem.setWordWrap(True)
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self.card.setLayout(QVBoxLayout())
        self.card.hide()
        self.label.setBuddy(self.editor)
        self._lay_out()
        self.origin.clicked.connect(self._ask_place)
        self.more.toggled.connect(self.card.setVisible)

    def _make_editor(self, offers: Offers) -> ValueEditor:
        editor = editor_for(self.spec, offers, self)
        editor.setAccessibleName(words.field(self.spec.name))
        editor.left.connect(self.leave)
        editor.reverted.connect(self.revert)
        editor.done.connect(self.done)
        example, explained = self._hint()
        if isinstance(editor, LineEditor):
            editor.setPlaceholderText(example)
            editor.setAccessibleDescription(explained)
        return editor

    def _hint(self) -> tuple[str, str]:
        """Return how a value of this kind is typed: short as it looks, and in words."""
        hints = {
            FieldKind.DATE: (
                self.tr("24.4.25, yesterday 14:30"),
                self.tr("2025-04-24, 24.4.25 or yesterday 14:30"),
            ),
            FieldKind.PEOPLE: (
                self.tr("Name (role); name"),
                self.tr("Names, parted by semicolons; a role in brackets"),
            ),
            FieldKind.TAGS: (self.tr("Tag; tag"), self.tr("Tags, parted by semicolons")),
            FieldKind.ADDRESS: ("https://", ""),
        }
        return hints.get(self.spec.kind, ("", ""))

    def _lay_out(self) -> None:
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setWordWrap(True)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self.side = QWidget(self)
        self.side.setFixedWidth(SIDE)
        side = QHBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(2)
        side.addWidget(self.origin)
        side.addWidget(self.more)
        side.addStretch(1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.side, 0, 2)
        grid.addWidget(self.problem, 1, 1, 1, 2)
        grid.addWidget(self.card, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def set_compact(self, compact: bool) -> None:
        """Leave more room to the value; who set it moves into the tooltip."""
        self._compact = compact
        self.side.setFixedWidth(COMPACT_SIDE if compact else SIDE)
        self._say_origin()

    def widest_word(self) -> int:
        """Return how much room the label needs, in logical pixels: it is wrapped at blanks."""
        measure = self.label.fontMetrics().horizontalAdvance
        return max((measure(word) for word in self.label.text().split()), default=0) + 2

    @property
    def value(self) -> str:
        """Return what stands in the editor."""
        return self.editor.value()

    @property
    def asks(self) -> bool:
        """Say whether an editor should look at the field."""
        return bool(self._field.problem)

    @property
    def filled(self) -> bool:
        """Say whether the field has a value, stored or typed."""
        return bool(self._field.value) or self.dirty

    @property
    def dirty(self) -> bool:
        """Say whether somebody has typed something that is not stored yet."""
        return self.value != self.base.strip()

    def show_field(self, story: Story, fresh: bool) -> None:
        """Show the field as it is stored; what is being typed stays unless the story is another."""
        field = story.field(self.spec.name)
        typing = self.dirty and not fresh
        told, self._field, self._told = not fresh and field == self._told, field, field
        if not typing:
            self.put(field.value)
        if told:
            return
        if fresh:
            self.more.setChecked(False)
        self._show_origin(field, story)
        self._show_problem(field)
        self._show_candidates(field)

    def put(self, value: str) -> None:
        """Put a stored value into the editor."""
        self.editor.put(value)
        self.base = value if self.spec.kind is not FieldKind.CHOICE else self.value

    def revert(self) -> None:
        """Put back what is stored."""
        self.put(self._field.value)

    def leave(self) -> None:
        """Hand on what was typed, if it is something new."""
        if self.dirty:
            self.left.emit(self.spec.name, self.value)

    def _show_origin(self, field: Field, story: Story) -> None:
        line = _line_of(story, field.start)
        who = words.who(field.set_by) if field.value or field.set_by else ""
        place = self.tr("line %1").replace("%1", str(line)) if line else ""
        self._origin = (who, place)
        self._say_origin()
        self.origin.setEnabled(bool(line))
        why = said(field.reason) or self.tr("Nothing in the source says this.")
        self.origin.setToolTip(tip(f"{who}: {why}" if who else why))
        self.origin.setAccessibleName(
            self.tr("%1: where it was found").replace("%1", words.field(self.spec.name))
        )
        self.origin.setVisible(bool(field.value) and self.spec.kind is not FieldKind.CHOICE)

    def _say_origin(self) -> None:
        parts = self._origin[1:] if self._compact and self._origin[1] else self._origin
        self.origin.setText(" · ".join(part for part in parts if part))
        self.more.setText(self._others())

    def _others(self) -> str:
        count = len(self._field.candidates)
        return str(count) if self._compact else self.tr("%n other(s)", "", count)

    def _show_problem(self, field: Field) -> None:
        self._say_problem(said(field.problem), "bad" if field.invalid else "warn")

    def refuse(self, why: str) -> None:
        """Say why what was typed was not stored, until the field is shown again."""
        self._told = None
        self._say_problem(why, "bad")

    def _say_problem(self, text: str, look: str) -> None:
        """Say under the editor what is wrong; "" if nothing."""
        before = self.problem.objectName(), self.editor.property("state") or ""
        self.problem.setText(("⚑ " if look == "warn" else "✕ ") + text if text else "")
        self.problem.setObjectName(look)
        self.problem.setVisible(bool(text))
        self.editor.setProperty("state", look if text else "")
        self.editor.setAccessibleDescription(text or self._hint()[1])
        if before == (look, look if text else ""):
            return  # the style sheet is not asked again: that took a third of showing a story
        for widget in (self.problem, self.editor):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _show_candidates(self, field: Field) -> None:
        box = self.card.layout()
        assert box is not None
        while item := box.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        count = len(field.candidates)
        for place, candidate in enumerate(field.candidates):
            box.addWidget(self._candidate(place, candidate))
        self.more.setText(self._others())
        self.more.setIcon(icons.icon("chevron-down", theme.current().muted))
        self.more.setAccessibleName(
            self.tr("%1: what else it could be").replace("%1", words.field(self.spec.name))
        )
        self.more.setVisible(bool(count) and self.spec.kind is not FieldKind.CHOICE)
        if not count:
            self.more.setChecked(False)

    def _candidate(self, place: int, candidate: Candidate) -> QWidget:
        row = QWidget(self.card)
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 0, 0, 0)
        value = plain_label(_short(candidate.value), "", row)
        value.setToolTip("")
        reason = plain_label(said(candidate.reason), "muted", row)
        for label in (value, reason):
            label.setWordWrap(True)
        use = QPushButton(self.tr("Use this"), row)
        use.setAccessibleName(self.tr("Use %1").replace("%1", _short(candidate.value)))
        use.clicked.connect(_asker(self, place))
        line.addWidget(value, 3)
        line.addWidget(reason, 2)
        line.addWidget(use)
        return row

    def _ask_place(self) -> None:
        if self._field.start >= 0:
            self.place_asked.emit(self._field.start, self._field.end)


def _asker(row: FieldRow, place: int) -> Callable[[], None]:
    return lambda: row.candidate_asked.emit(row.spec.name, place)


def _quiet(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("quiet")
    button.setFont(theme.small(button.font(), 0.5))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _line_of(story: Story, offset: int) -> int:
    if offset < 0:
        return 0
    return next((x.line for x in story.ledger if x.start <= offset <= x.end), 0)


def _short(value: str) -> str:
    return value if len(value) <= 120 else value[:119] + "…"
