"""All values of a group: a list that is narrowed by typing, for thousands of outlets."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from newsdesk.story.view import Facet
from newsdesk.text.fold import fold
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.library_entries import Shown, label_of, translate
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.naming import offer_clearing
from newsdesk.ui.widgets.notice import plain_label

Index = QModelIndex | QPersistentModelIndex
WIDTH, HEIGHT = 300, 380  # logical pixels
AT_ONCE = 500  # values in the list; typing finds the others
Value = tuple[Facet, str, int, str]  # the choice, its name, its count, its name folded


class Values(QAbstractListModel):
    """Values with a box each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Value] = []
        self._found: list[Value] = []
        self._typed = ""
        self._folded: dict[str, str] = {}
        self.chosen: tuple[Facet, ...] = ()

    @property
    def hidden(self) -> int:
        """Return how many that were found are not in the list."""
        return max(0, len(self._found) - AT_ONCE)

    def show(self, shown: Shown, kind: str) -> None:
        """Show the values of a group."""
        self.chosen = shown.facets
        self._all = []
        for value, number in _values(shown, kind):
            facet = Facet(kind, value)
            label = label_of(facet, shown.shelf)
            if label not in self._folded:
                self._folded[label] = fold(label)
            self._all.append((facet, label, number, self._folded[label]))
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        """Show the values that have what was typed, those that begin with it first."""
        self._typed = typed
        wanted = fold(typed.strip())
        self.beginResetModel()
        found = [value for value in self._all if wanted in value[3]]
        self._found = sorted(found, key=lambda v: not v[3].startswith(wanted)) if wanted else found
        self.endResetModel()

    def facet(self, index: Index) -> Facet | None:
        """Return the choice behind an index."""
        return self._found[index.row()][0] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many values are in the list."""
        return 0 if parent.isValid() else min(len(self._found), AT_ONCE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or speaks."""
        if not index.isValid():
            return None
        facet, label, number, _ = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{label}  ·  {words.number(number)}"
        there = facet in self.chosen
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{label}, {words.number(number)}"
            return f"{said}, {translate('Library', 'chosen')}" if there else said
        if role == Qt.ItemDataRole.DecorationRole:
            tokens = theme.current()
            sign = ("square-check", tokens.accent) if there else ("square", tokens.muted)
            return icons.icon(*sign)
        return tip(label) if role == Qt.ItemDataRole.ToolTipRole else None


def _values(shown: Shown, kind: str) -> list[tuple[str, int]]:
    counted = {found.value: found.count for found in shown.values.get(kind, ()) if found.value}
    if kind != "tag":
        return list(counted.items())
    by_key = {fold(name): number for name, number in counted.items()}
    return [(tag.key, by_key.get(tag.key, 0)) for tag in shown.shelf.tags]


class MoreValues(QFrame):
    """Pops up beside More…; Enter chooses a value alone, Space or its box adds it."""

    taken = Signal(object)  # Facet
    toggled = Signal(object)  # Facet

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("All values"))
        self.kind = ""
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("Type to find"))
        self.typed.setAccessibleName(self.tr("Type to find"))
        offer_clearing(self.typed)
        self.values = Values(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("All values"))
        self.list.setModel(self.values)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = plain_label("", "muted", self)
        self.hint.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        for widget in (self.typed, self.list, self.hint):
            box.addWidget(widget)
        self.typed.textChanged.connect(self._narrow)
        self.list.clicked.connect(self._clicked)
        self.typed.installEventFilter(self)

    def open(self, shown: Shown, kind: str, place: QPoint) -> None:
        """Show all values of a group beside a place of the screen."""
        self.kind = kind
        self.typed.clear()
        self.values.show(shown, kind)
        self._begin()
        self.resize(WIDTH, HEIGHT)
        self.move(_on_screen(self, place))
        self.show()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_values(self, shown: Shown) -> None:
        """Show other counts while it is open; the row that the keyboard is on stays."""
        if self.isVisible():
            facet = self.values.facet(self.list.currentIndex())
            self.values.show(shown, self.kind)
            found = (self.values.index(n) for n in range(self.values.rowCount()))
            same = next((i for i in found if self.values.facet(i) == facet), None)
            self.list.setCurrentIndex(same or self.values.index(0))

    def _narrow(self, typed: str) -> None:
        self.values.narrow(typed)
        self._begin()

    def _begin(self) -> None:
        self.list.setCurrentIndex(self.values.index(0))
        hidden = self.values.hidden
        self.hint.setText(self.tr("%n more: type to find them", "", hidden) if hidden else "")
        self.hint.setVisible(bool(hidden))

    def _clicked(self, index: QModelIndex) -> None:
        self.toggled.emit(self.values.facet(index))

    def eventFilter(self, _watched: QObject, event: Any) -> bool:
        """Let the keys of the list work while one types."""
        if not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        if event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        ):
            self.list.keyPressEvent(event)
            return True
        return self._chose(event)

    def _chose(self, event: QKeyEvent) -> bool:
        facet = self.values.facet(self.list.currentIndex())
        several = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and facet is not None:
            (self.toggled if several else self.taken).emit(facet)
            if not several:
                self.hide()
            return True
        if event.key() == Qt.Key.Key_Space and not self.typed.text() and facet is not None:
            self.toggled.emit(facet)
            return True
        return False


def _on_screen(widget: QWidget, place: QPoint) -> QPoint:
    """Return where a popup is wholly on the screen."""
    room = widget.screen().availableGeometry()
    left = min(place.x(), room.right() - widget.width())
    top = min(place.y(), room.bottom() - widget.height())
    return QPoint(max(room.left(), left), max(room.top(), top))
