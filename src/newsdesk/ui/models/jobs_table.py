"""The jobs of a session, the newest first: what each does, how far it is, how it went."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from newsdesk.desk.pace import Pace
from newsdesk.errors import NewsdeskError
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.models.report_lines import Report
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.reasons import told
from newsdesk.ui.tasks import Task
from newsdesk.ui.tips import tip

KEPT = 50  # jobs
ENOUGH = 20  # steps from which a rate is told
ShareRole = Qt.ItemDataRole.UserRole + 1  # how much is done, 0 to 1; -1 where nobody can tell


class State(NamedTuple):
    """What has become of a job."""

    said: str
    icon: str
    tone: str


RUNNING = State(QT_TRANSLATE_NOOP("Jobs", "running"), "loader", "accent")
DONE = State(QT_TRANSLATE_NOOP("Jobs", "done"), "circle-check", "verified")
CANCELLED = State(QT_TRANSLATE_NOOP("Jobs", "cancelled"), "circle-x", "muted")
FAILED = State(QT_TRANSLATE_NOOP("Jobs", "failed"), "triangle-alert", "bad")


@dataclass(slots=True, eq=False)
class Job:
    """One piece of long work of this session."""

    name: str
    task: Task | None  # while it runs
    began: str  # time of day
    state: State = RUNNING
    done: int = 0
    total: int = 0
    what: str = ""  # at hand
    said: str = ""  # how it goes, or went
    report: Report | None = None
    trouble: NewsdeskError | None = None
    pace: Pace = field(default_factory=Pace)

    @property
    def share(self) -> float:
        """Return how much of it is done; -1 where nobody can tell."""
        if self.state is DONE:
            return 1.0
        return self.done / self.total if self.total else -1.0

    def step(self, done: int, total: int, what: str) -> None:
        """Take down how far it has come."""
        self.done, self.total, self.what = done, total, what
        rate, left = self.pace.step(done, total, monotonic())
        self.said = progress(done, total, rate, left) if total else ""

    def end(self, task: Task) -> None:
        """Take down how it went."""
        if self.state is RUNNING:
            self.state = CANCELLED if task.cancelled else DONE
        self.task, self.report = None, task.report
        self.said = task.note
        if self.trouble is not None:
            self.said = told(self.trouble)


def progress(done: int, total: int, rate: float, left: float | None) -> str:
    """Say how far something is, how fast it goes and how long it will still take."""
    translate = QCoreApplication.translate
    so_far = translate("Jobs", "%1 of %2")
    parts = [so_far.replace("%1", words.number(done)).replace("%2", words.number(total))]
    if rate >= 1 and total >= ENOUGH:
        parts.append(translate("Jobs", "%1 a second").replace("%1", words.number(round(rate))))
    if left and total >= ENOUGH:
        parts.append(_left(round(left)))
    return " · ".join(parts)


def _left(seconds: int) -> str:
    translate = QCoreApplication.translate
    if seconds < 120:
        return translate("Jobs", "%1 s left").replace("%1", words.number(seconds))
    return translate("Jobs", "%1 min left").replace("%1", words.number(round(seconds / 60)))


class JobColumn(NamedTuple):
    """One column: its title and what it says of a job."""

    title: str
    text: Callable[[Job], str]


COLUMNS = (
    JobColumn(QT_TRANSLATE_NOOP("Jobs", "Job"), lambda job: job.name),
    JobColumn(QT_TRANSLATE_NOOP("Jobs", "State"), lambda job: _say(job.state.said)),
    JobColumn(
        QT_TRANSLATE_NOOP("Jobs", "Progress"),
        lambda job: words.per_cent(int(100 * job.share)) if job.share >= 0 else "",
    ),
    JobColumn(QT_TRANSLATE_NOOP("Jobs", "Began"), lambda job: job.began),
    JobColumn(QT_TRANSLATE_NOOP("Jobs", "How it goes"), lambda job: job.said.replace("\n", " ")),
)
STATE, PROGRESS, BEGAN = 1, 2, 3


def _say(text: str) -> str:
    return QCoreApplication.translate("Jobs", text)


class JobsModel(FlatTable):
    """A row a job; the oldest that are over make room."""

    context, titles = "Jobs", tuple(column.title for column in COLUMNS)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []

    def add(self, job: Job) -> None:
        """Put a job on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.jobs.insert(0, job)
        self.endInsertRows()
        while len(self.jobs) > KEPT and (old := self._oldest()) is not None:
            self.beginRemoveRows(QModelIndex(), old, old)
            del self.jobs[old]
            self.endRemoveRows()

    def _oldest(self) -> int | None:
        over = [row for row, job in enumerate(self.jobs) if job.state is not RUNNING]
        return over[-1] if over else None

    def tell(self, job: Job) -> None:
        """Say that a job has come further, or to its end."""
        if job in self.jobs:
            row = self.jobs.index(job)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def things(self) -> list[Job]:
        """Return them, the newest first."""
        return self.jobs

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, the sign of the state, or how much is done."""
        job = self.jobs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].text(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(COLUMNS[index.column()].text(job))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(text for column in COLUMNS if (text := column.text(job)))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            return icons.icon(job.state.icon, getattr(theme.current(), job.state.tone))
        if role == ShareRole:
            return job.share
        return None
