"""The fields that a newsroom has added itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.widgets.notice import plain_label

Arrange = Callable[[Sequence[str]], str]  # what went wrong, "" if nothing


class OwnFieldsDialog(QDialog):
    """A list that is typed into, put in order by dragging, and saved at once."""

    def __init__(self, names: Sequence[str], arrange: Arrange, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own fields"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange = arrange
        note = plain_label(
            self.tr("These fields stand in every story, below the others. Drag them into order."),
            "muted",
            self,
        )
        note.setWordWrap(True)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Own fields"))
        self.names.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.names.addItems(list(names))
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(self.tr("Name of a new field"))
        self.typed.setPlaceholderText(self.tr("Name of a new field"))
        self.wrong = plain_label("", "bad", self)
        self.wrong.setWordWrap(True)
        self.add = QPushButton(self.tr("Add"), self)
        self.add.setDefault(True)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAutoDefault(False)
        line = QHBoxLayout()
        for widget in (self.typed, self.add, self.remove):
            line.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(note)
        box.addWidget(self.names, 1)
        box.addLayout(line)
        box.addWidget(self.wrong)
        box.addWidget(buttons)
        self.resize(420, 380)
        self.wrong.hide()
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.names.model().rowsMoved.connect(self._moved)
        self.typed.textChanged.connect(self._allow)
        self._allow()
        self.typed.setFocus()

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.typed.text().strip()))

    def _listed(self) -> list[str]:
        return [self.names.item(row).text() for row in range(self.names.count())]

    def _save(self, names: Sequence[str]) -> bool:
        wrong = self._arrange(names)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        return not wrong

    def _moved(self) -> None:
        self._save(self._listed())

    def _add(self) -> None:
        name = " ".join(self.typed.text().split())
        if self._save([*self._listed(), name]):
            self.names.addItem(name)
            self.typed.clear()

    def _remove(self) -> None:
        row = self.names.currentRow()
        names = self._listed()
        if row >= 0 and self._save(names[:row] + names[row + 1 :]):
            self.names.takeItem(row)
