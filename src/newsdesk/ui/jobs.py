"""Keeps count of the window's jobs: each from its start to its end, and how it went."""

from PySide6.QtCore import QObject, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.ui import words
from newsdesk.ui.models.jobs_table import FAILED, Job, JobsModel
from newsdesk.ui.tasks import Task, TaskRunner


class Jobs(QObject):
    """Joins the runner of tasks to the model of jobs."""

    begun = Signal()
    told = Signal(object)  # the Job that has come further
    over = Signal()  # none is running

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._running: dict[Task, Job] = {}
        self.model = JobsModel(self)
        runner.started.connect(self._started)
        runner.progressed.connect(self._progressed)
        runner.finished.connect(self._finished)

    def _started(self, task: Task) -> None:
        job = self._running[task] = Job(task.name, task, words.clock())
        task.troubled.connect(self._troubled)
        self.model.add(job)
        self.begun.emit()
        self.told.emit(job)

    def _progressed(self, task: Task, done: int, total: int, what: str) -> None:
        if job := self._running.get(task):
            job.step(done, total, what)
            self.model.tell(job)
            self.told.emit(job)

    def _troubled(self, error: NewsdeskError) -> None:
        task = self.sender()
        if isinstance(task, Task) and (job := self._running.get(task)):
            job.state, job.trouble = FAILED, error

    def _finished(self, task: Task) -> None:
        if job := self._running.pop(task, None):
            job.end(task)
            self.model.tell(job)
        if not self._running:
            self.over.emit()
        else:
            self.told.emit(next(reversed(self._running.values())))
