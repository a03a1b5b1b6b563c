"""The Messages tab: all that was said in this session, narrowed by kind and words, copied."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.models.messages_table import KINDS, KindRole, Message, MessagesModel
from newsdesk.ui.widgets.naming import name_choice, offer_clearing
from newsdesk.ui.widgets.plain_table import PlainTable

WIDTHS = (84, 150)


class Narrowed(QSortFilterProxyModel):
    """The messages of one kind that have some words."""

    def __init__(self, model: MessagesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = ""
        self.setSourceModel(model)
        self.setFilterKeyColumn(2)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def choose(self, kind: str) -> None:
        """Show one kind only, "" for all."""
        self._kind = kind
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether a message is of the kind and has the words."""
        kind = self.sourceModel().index(row, 0, parent).data(KindRole)
        return self._kind in ("", kind) and super().filterAcceptsRow(row, parent)


class MessagesPane(QWidget):
    """The session's messages."""

    def __init__(self, model: MessagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.proxy = Narrowed(model, self)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find a message"))
        self.words.setAccessibleName(self.tr("Find a message"))
        offer_clearing(self.words)
        self.kind = QComboBox(self)
        name_choice(self.kind, self.tr("Kind of message"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in KINDS:
            self.kind.addItem(kind.label, kind.id)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.details = QPushButton(self.tr("Copy details"), self)
        self.details.setToolTip(self.tr("For whoever mends Newsdesk; without a word of any story"))
        self.table = PlainTable(self.tr("Messages"), self.proxy, WIDTHS, self)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for widget in (self.kind, self.copy, self.details):
            row.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.table)

    def _join(self) -> None:
        self.words.textChanged.connect(self.proxy.setFilterFixedString)
        self.kind.currentIndexChanged.connect(self._choose)
        self.copy.clicked.connect(self.copy_chosen)
        self.details.clicked.connect(self._copy_details)
        key = QAction(self.tr("Copy"), self.table)
        key.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        key.triggered.connect(self.copy_chosen)
        self.table.addAction(key)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.proxy.rowsRemoved.connect(self._refresh)
        self._refresh()

    def _choose(self) -> None:
        self.proxy.choose(str(self.kind.currentData()))

    def _chosen(self) -> list[Message]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        places = [self.proxy.mapToSource(self.proxy.index(row, 0)).row() for row in rows]
        return [self._model.messages[place] for place in places]

    def _refresh(self) -> None:
        chosen = self._chosen()
        self.copy.setEnabled(bool(chosen))
        self.details.setEnabled(any(message.details for message in chosen))

    def copy_chosen(self) -> None:
        """Put the chosen messages on the clipboard, a line each."""
        if chosen := self._chosen():
            QGuiApplication.clipboard().setText(
                "\n".join("\t".join(message.cells) for message in chosen)
            )

    def _copy_details(self) -> None:
        details = [message.details for message in self._chosen() if message.details]
        QGuiApplication.clipboard().setText("\n\n".join(details))
