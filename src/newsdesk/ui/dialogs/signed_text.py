"""What was signed off beside what the story says now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.annotations import SignOff
from newsdesk.text.pairs import Pair
from newsdesk.ui import words
from newsdesk.ui.models.compare_rows import CompareModel
from newsdesk.ui.panes.compare_delegate import CompareDelegate
from newsdesk.ui.panes.compare_view import CompareList
from newsdesk.ui.widgets.notice import plain_label


class SignedTextDialog(QDialog):
    """The signed text on the left, the text of today on the right, differences marked."""

    def __init__(self, rows: Sequence[Pair], last: SignOff, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed since the sign-off"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = self.tr("On the left what %1 signed on %2, on the right what the story says now.")
        said = said.replace("%1", last.by).replace("%2", words.moment(last.at))
        label = plain_label(said, "muted", self)
        label.setWordWrap(True)
        self.model = CompareModel(self)
        self.text = CompareList(self)
        self.text.setAccessibleName(self.tr("Compared paragraphs"))
        self.text.setModel(self.model)
        self.delegate = CompareDelegate(self.text)
        self.text.setItemDelegate(self.delegate)
        self.text.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setResizeMode(QListView.ResizeMode.Adjust)
        self.text.resized.connect(self.delegate.forget)
        self.model.show(tuple(rows))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(label)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        self.resize(860, 560)
        self.text.setFocus()
