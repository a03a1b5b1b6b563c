"""The keys of one action: pressed to be chosen, and who has them already."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QWidget,
)

from newsdesk.ui import keys
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.actions import plain
from newsdesk.ui.widgets.notice import plain_label

_NONE = Qt.KeyboardModifier.NoModifier
TEXTS = {spec.id: spec.text for spec in ACTIONS}


class KeyField(QKeySequenceEdit):
    """Takes any keys but those that lead out of it: Tab, Enter and Esc."""

    taken = Signal()  # Enter was pressed

    def event(self, event: QEvent) -> bool:
        """Go on with Tab; let Esc take away what was pressed, and then close the dialog."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().event(event)
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._held(event):
            self.taken.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and not self.keySequence().isEmpty():
            self.clear()
            return True
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return False
        return super().event(event)

    def _held(self, event: QKeyEvent) -> bool:
        return event.modifiers() not in (_NONE, Qt.KeyboardModifier.KeypadModifier)


class KeyEditor(QWidget):
    """Waits for keys to be pressed, says whose they are, and takes them when told to."""

    chosen = Signal(str)  # a key; "" for none
    back = Signal()  # to the table's keys

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = ""
        self._all: keys.Keys = {}
        self.label = plain_label("", "", self)
        self.field = KeyField(self)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setFinishingKeyCombinations([])
        self.said = plain_label("", "muted", self)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())  # nothing jumps
        self.take = QPushButton(self.tr("Use these keys"), self)
        self.none = QPushButton(self.tr("No keys"), self)
        self.reset = QPushButton(self.tr("As at first"), self)
        self._lay_out()
        self.field.keySequenceChanged.connect(self._pressed)
        self.field.taken.connect(self.take.click)
        self.take.clicked.connect(lambda: self.chosen.emit(self.key))
        self.none.clicked.connect(lambda: self.chosen.emit(""))
        self.reset.clicked.connect(self.back)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.label, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        for button in (self.take, self.none, self.reset):
            button.setAutoDefault(False)
            line.addWidget(button)
        grid.addLayout(line, 1, 0)
        grid.addWidget(self.said, 2, 0)

    @property
    def key(self) -> str:
        """Return what was pressed."""
        return keys.written(self.field.keySequence().toString())

    def show_action(self, action: str, chosen: keys.Keys) -> None:
        """Show an action of the table, "" for what has keys that stay."""
        self._action, self._all = action, chosen
        text = plain(TEXTS[action]) if action else ""
        said = self.tr("Press keys for “%1”:").replace("%1", text)
        self.label.setText(said if action else self.tr("These keys stay as they are."))
        for named in (self.field, *self.field.findChildren(QLineEdit)):
            named.setAccessibleName(self.label.text())
        self.field.clear()
        self.field.setEnabled(bool(action))
        self.none.setEnabled(bool(action) and bool(keys.in_force(chosen)[action]))
        self.reset.setEnabled(action in chosen)
        self._pressed()

    def begin(self) -> None:
        """Wait for keys."""
        QTimer.singleShot(0, self, self._listen)  # the key that asked for it is let go first

    def _listen(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, _keys: QKeySequence | None = None) -> None:
        """Say who has the keys, and whether they can be had."""
        key, whose = self.key, keys.owner(self.key, self._all)
        self.take.setEnabled(keys.is_free(key) and whose != self._action)
        if key and not keys.is_free(key):
            said = self.tr("%1 is needed for typing and moving.").replace("%1", keys.native(key))
        elif whose and whose != self._action:
            said = self.tr("%1 belongs to “%2” now, which would be without it.")
            said = said.replace("%1", keys.native(key)).replace("%2", plain(TEXTS[whose]))
        else:
            said = ""
        self.said.setText(said)
