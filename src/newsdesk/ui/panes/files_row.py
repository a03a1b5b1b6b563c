"""Files that go with a note or with evidence: each to be saved or taken off, more to be added."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.story.annotations import Attachment
from newsdesk.ui import words
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.flow import Flow
from newsdesk.ui.widgets.notice import QuietButton


class FilesRow(QWidget):
    """A button a file, and one to attach another."""

    added = Signal()
    removed = Signal(object)  # Attachment
    asked = Signal(object)  # Attachment that is to be saved

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self._row = Flow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._made: list[QuietButton] = []
        self.add = QuietButton("plus", self)
        self.add.setAccessibleName(self.tr("Attach a file…"))
        self.add.setToolTip(self.tr("Attach a file…"))
        self.add.clicked.connect(self.added)
        self._row.addWidget(self.add)

    def show_files(self, files: Iterable[Attachment]) -> None:
        """Show other files."""
        fresh = tuple(files)
        if fresh == self._files:
            return
        self._files = fresh
        for button in self._made:
            self._row.removeWidget(button)
            button.deleteLater()
        self._made = []
        self._row.removeWidget(self.add)
        for file in fresh:
            self._file(file)
        self._row.addWidget(self.add)

    def _file(self, file: Attachment) -> None:
        name = QuietButton("file-text", self)
        name.setText(file.name)
        name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        said = self.tr("Save %1 (%2)").replace("%2", words.size(file.size))
        name.setToolTip(tip(said.replace("%1", file.name)))
        name.setAccessibleName(self.tr("Save %1").replace("%1", file.name))
        name.clicked.connect(lambda: self.asked.emit(file))
        cross = QuietButton("x", self)
        cross.setAccessibleName(self.tr("Take %1 off").replace("%1", file.name))
        cross.clicked.connect(lambda: self.removed.emit(file))
        for button in (name, cross):
            self._row.addWidget(button)
            button.show()
            self._made.append(button)
