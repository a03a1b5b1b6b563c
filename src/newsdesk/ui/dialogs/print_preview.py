"""How a story looks on paper, page by page, and the way into a PDF file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.errors import NewsdeskError
from newsdesk.story.record import Story
from newsdesk.ui import words
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.ui.widgets.notice import QuietButton, plain_label
from newsdesk.writers.files import write_atomically
from newsdesk.writers.qt.sheets import PAPERS, Sheets

AROUND = 16  # pixels round a page


class PrintPreview(QDialog):
    """One page at a time: whole, or as wide as the window."""

    saved = Signal(str)  # the file
    troubled = Signal(object)  # NewsdeskError

    def __init__(self, story: Story, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._story = story
        self._name = name
        self._number = 0
        self._sheets = Sheets(story)
        self._make()
        self._lay_out()
        self._serve()
        self.resize(760, min(860, max(480, parent.height())))

    @property
    def sheets(self) -> Sheets:
        """Return the pages that are shown."""
        return self._sheets

    def _make(self) -> None:
        self.sheet = QLabel(self)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet.setMargin(AROUND)
        self.area = QScrollArea(self)
        self.area.setObjectName("desk")
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Page"))
        self.back = self._button("chevron-left", self.tr("Previous page"), "PgUp")
        self.on = self._button("chevron-right", self.tr("Next page"), "PgDown")
        self.place = plain_label("", "muted", self)
        self.paper = QComboBox(self)
        name_choice(self.paper, self.tr("Paper"))
        for name in PAPERS:
            self.paper.addItem(name)
        self.paper.setCurrentText(self._sheets.paper)
        self.zoom = QComboBox(self)
        name_choice(self.zoom, self.tr("Size"))
        self.zoom.addItems([self.tr("Whole page"), self.tr("Page width")])
        self.save = QPushButton(self.tr("Save as PDF…"), self)
        self.save.setDefault(True)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)

    def _button(self, icon: str, name: str, key: str) -> QuietButton:
        button = QuietButton(icon, self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(key).toString(_NATIVE)})")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        left, right = (self.back, self.place, self.on), (self.paper, self.zoom, self.save)
        for widget in (*left, None, *right, self.close_button):
            row.addWidget(widget) if widget is not None else row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.area, 1)
        box.addLayout(row)

    def _serve(self) -> None:
        self.back.clicked.connect(lambda: self.go_to(self._number - 1))
        self.on.clicked.connect(lambda: self.go_to(self._number + 1))
        for key, by in (("PgUp", -1), ("PgDown", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=by: self.go_to(self._number + by))
        self.paper.currentTextChanged.connect(self._take_paper)
        self.zoom.currentIndexChanged.connect(self.draw)
        self.save.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.reject)

    def _take_paper(self, paper: str) -> None:
        self._sheets = Sheets(self._story, paper)
        self.go_to(min(self._number, self._sheets.count - 1))

    def go_to(self, number: int) -> None:
        """Show a page, counted from 0; there is none before the first or after the last."""
        if 0 <= number < self._sheets.count:
            self._number = number
            self.area.verticalScrollBar().setValue(0)
            self.draw()

    def draw(self) -> None:
        """Draw the page in the size that was chosen, as sharp as the screen."""
        ratio = self.devicePixelRatioF()
        drawn = self._sheets.image(self._number, round(self._width() * ratio))
        drawn.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(QPixmap.fromImage(drawn))
        said = self.tr("Page %1 of %2").replace("%1", words.number(self._number + 1))
        self.place.setText(said.replace("%2", words.number(self._sheets.count)))
        self.sheet.setAccessibleName(self.place.text())
        self.back.setEnabled(self._number > 0)
        self.on.setEnabled(self._number + 1 < self._sheets.count)

    def _width(self) -> int:
        """Return how wide the page is drawn, in logical pixels."""
        room = self.area.viewport().size()
        widest = room.width() - 2 * AROUND
        if self.zoom.currentIndex() == 1:
            return max(200, widest)
        shape = self._sheets.size
        fitting = (room.height() - 2 * AROUND) * shape.width() / shape.height()
        return max(120, min(widest, round(fitting)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the window."""
        super().resizeEvent(event)
        if self.isVisible():
            self.draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the first page once there is a size to fit it to."""
        super().showEvent(event)
        self.draw()

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, self.tr("Save as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter("PDF (*.pdf)")
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"{self._name}.pdf")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.save_to)
        chooser.open()

    def save_to(self, name: str) -> None:
        """Write the file; the chooser has asked about one that is there."""
        try:
            write_atomically(Path(name), self._sheets.pdf(), overwrite=True)
        except NewsdeskError as error:
            self.troubled.emit(error)
        else:
            self.saved.emit(name)


_NATIVE = QKeySequence.SequenceFormat.NativeText
