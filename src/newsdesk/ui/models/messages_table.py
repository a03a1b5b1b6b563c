"""All that was said to the editor in this session, the newest first."""

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from newsdesk.ui import icons, theme
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip

KEPT = 500  # messages
KindRole = Qt.ItemDataRole.UserRole + 1


class Kind(NamedTuple):
    """What a message is."""

    id: str
    said: str
    icon: str
    tone: str

    @property
    def label(self) -> str:
        """Return the kind in the language of the window."""
        return QCoreApplication.translate("Messages", self.said)


DONE = Kind("done", QT_TRANSLATE_NOOP("Messages", "Done"), "circle-check", "verified")
WARNING = Kind("warning", QT_TRANSLATE_NOOP("Messages", "Warning"), "info", "warn")
TROUBLE = Kind("trouble", QT_TRANSLATE_NOOP("Messages", "Trouble"), "triangle-alert", "bad")
KINDS = (DONE, WARNING, TROUBLE)
COLUMNS = (
    QT_TRANSLATE_NOOP("Messages", "Time"),
    QT_TRANSLATE_NOOP("Messages", "Kind"),
    QT_TRANSLATE_NOOP("Messages", "Message"),
)


class Message(NamedTuple):
    """Something that was said, and when."""

    at: str  # time of day
    kind: Kind
    text: str
    details: str = ""  # of trouble, without a word of a story

    @property
    def cells(self) -> tuple[str, str, str]:
        """The texts of its columns."""
        return self.at, self.kind.label, self.text


class MessagesModel(FlatTable):
    """A row a message; the oldest make room."""

    context, titles = "Messages", COLUMNS

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.messages: list[Message] = []

    def add(self, message: Message) -> None:
        """Put a message on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.messages.insert(0, message)
        self.endInsertRows()
        if len(self.messages) > KEPT:
            self.beginRemoveRows(QModelIndex(), KEPT, KEPT)
            del self.messages[KEPT]
            self.endRemoveRows()

    def things(self) -> list[Message]:
        """Return them, the newest first."""
        return self.messages

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, the sign of its kind, or the kind."""
        message = self.messages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return message.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(message.cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(message.cells)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return icons.icon(message.kind.icon, getattr(theme.current(), message.kind.tone))
        return message.kind.id if role == KindRole else None
