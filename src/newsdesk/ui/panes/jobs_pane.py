"""The Jobs tab: what runs and what ran; beside it, what became of each item of a job."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui import theme
from newsdesk.ui.models.jobs_table import BEGAN, PROGRESS, Job, JobsModel, ShareRole
from newsdesk.ui.models.report_lines import Report, ReportLines
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

WIDTHS = (166, 112, 96, 80)
LOG_WIDTHS = (150, 110)
NARROW = 1200  # logical pixels
BAR = 6  # logical pixels


class ShareDelegate(QStyledItemDelegate):
    """Draws how much of a job is done."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a bar, nothing where nobody can tell."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        share = float(index.data(ShareRole))
        if share < 0:
            return
        rect: QRect = option.rect
        channel = QRect(rect.left() + 8, rect.center().y() - BAR // 2, rect.width() - 16, BAR)
        tokens = theme.current()
        painter.fillRect(channel, QColor(tokens.border))
        channel.setWidth(round(channel.width() * min(share, 1.0)))
        painter.fillRect(channel, QColor(tokens.accent))


class JobsPane(QWidget):
    """The session's jobs and the log of the chosen one."""

    report_asked = Signal(object)  # Report
    story_asked = Signal(int)
    details_asked = Signal(object)  # NewsdeskError

    def __init__(self, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[Job | None, object] = (None, None)
        self.table = PlainTable(self.tr("Jobs"), model, WIDTHS, self)
        self.table.setItemDelegateForColumn(PROGRESS, ShareDelegate(self.table))
        self.cancel = self._button(self.tr("Cancel the job"), self._cancel)
        self.report = self._button(self.tr("Show the report"), self._ask_report)
        self.details = self._button(self.tr("Copy details"), self._ask_details)
        self.said = plain_label("", "", self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log: PlainTable | None = None
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show)
        model.dataChanged.connect(self._show)
        model.rowsInserted.connect(self._follow)
        self._follow()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        self._side = QWidget(self)
        box = QVBoxLayout(self._side)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for button in (self.cancel, self.report, self.details):
            row.addWidget(button)
        box.addLayout(row)
        log = QWidget(self._side)
        box.addWidget(log, 1)
        self._log_place = QVBoxLayout(log)
        self._log_place.setContentsMargins(0, 0, 0, 0)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setChildrenCollapsible(False)
        across.addWidget(self.table)
        across.addWidget(self._side)
        across.setSizes([560, 440])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for how a job goes where the window is narrow."""
        super().resizeEvent(event)
        self.table.setColumnHidden(BEGAN, self.width() < NARROW)

    @property
    def job(self) -> Job | None:
        """Return the chosen job."""
        row = self.table.currentIndex().row()
        return self._model.jobs[row] if 0 <= row < len(self._model.jobs) else None

    def _follow(self) -> None:
        """Choose the job that began last, unless an older one is looked at."""
        if self._model.jobs and self.table.currentIndex().row() <= 1:
            self.table.selectRow(0)
        self._show()

    def _show(self) -> None:
        job = self.job
        self.cancel.setVisible(job is not None and job.task is not None)
        self.report.setVisible(job is not None and job.report is not None)
        self.details.setVisible(job is not None and job.trouble is not None)
        self.said.setText(self._words(job))
        if (job, job and job.report) != self._shown:
            self._shown = (job, job and job.report)
            self._show_log(job.report if job else None)

    def _words(self, job: Job | None) -> str:
        if job is None:
            return self.tr("No job has run in this session.")
        if job.task is not None and job.what:
            return self.tr("Now: %1").replace("%1", job.what)
        return job.said

    def _show_log(self, report: Report | None) -> None:
        if self.log is not None:
            self.log.hide()
            self.log.deleteLater()
            self.log = None
        if report is None:
            return
        headings = self.tr("Item"), self.tr("Outcome"), self.tr("Why")
        lines = ReportLines(report.number, report.line, headings, self)
        self.log = PlainTable(self.tr("Log of the job"), lines, LOG_WIDTHS, self._side)
        lines.setParent(self.log)
        self.log.activated.connect(self._ask_story)
        self._log_place.addWidget(self.log)

    def _ask_story(self, index: QModelIndex) -> None:
        lines = index.model()
        if isinstance(lines, ReportLines) and (story := lines.line(index.row()).story):
            self.story_asked.emit(story)

    def _cancel(self) -> None:
        if (job := self.job) is not None and job.task is not None:
            job.task.cancel()

    def _ask_report(self) -> None:
        if (job := self.job) is not None and job.report is not None:
            self.report_asked.emit(job.report)

    def _ask_details(self) -> None:
        if (job := self.job) is not None and job.trouble is not None:
            self.details_asked.emit(job.trouble)
