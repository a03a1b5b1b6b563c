"""Long work off the window's thread; the runner owns its tasks until they are over."""

import logging
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from newsdesk.ui.models.report_lines import Report

log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
Work = Callable[[Progress, Callable[[], bool]], object]


class Task(QThread):
    """One piece of work: told to report its progress and asked, between steps, to stop."""

    progressed = Signal(int, int, str)  # done, of how many, what is at hand
    succeeded = Signal(object)  # what the work returned
    troubled = Signal(object)  # NewsdeskError

    def __init__(self, name: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.note = ""  # how it went, in one line; written by who tells of it
        self.report: Report | None = None
        self._work = work
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Say whether the work was asked to stop."""
        return self._stop.is_set()

    def run(self) -> None:
        """Do the work in the task's own thread; the result is delivered in the window's."""
        try:
            result = self._work(self._report, self._stop.is_set)
        except NewsdeskError as error:
            self.troubled.emit(error)
        except Exception as error:
            log.exception("The task %s broke off", self.name)
            trouble = broken_off(self.name)
            trouble.__cause__ = error
            self.troubled.emit(trouble)
        else:
            self.succeeded.emit(result)

    def _report(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total, what)


def note(helper: QObject, said: str, report: "Report | None" = None) -> None:
    """Write down how the task went whose end a helper is being told of."""
    task = helper.sender()
    if isinstance(task, Task):
        task.note, task.report = said, report


def broken_off(name: str) -> NewsdeskError:
    """Return what is said of work that ended by a fault of the program."""
    return NewsdeskError(
        f"{name} broke off by a fault of Newsdesk.",
        "What was done until then is in the library; the log says more.",
    )


class TaskRunner(QObject):
    """Starts tasks, holds them while they run, and says which one is at work."""

    started = Signal(object)  # Task
    progressed = Signal(object, int, int, str)
    finished = Signal(object)  # Task

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[Task] = []
        self._over = False

    @property
    def running(self) -> tuple[Task, ...]:
        """Return the tasks that are at work."""
        return tuple(self._tasks)

    def start(self, task: Task, *, quietly: bool = False) -> None:
        """Start a task; its slots must be bound methods of QObjects. A quiet one is not told of."""
        if self._over:
            return  # a window that closes starts nothing more
        task.setParent(self)
        self._tasks.append(task)
        task.finished.connect(self._finished)
        if not quietly:
            task.progressed.connect(self._progressed)
            self.started.emit(task)
        task.start()

    def cancel(self) -> None:
        """Ask all tasks to stop."""
        for task in self._tasks:
            task.cancel()

    def wait(self) -> None:
        """Ask all tasks to stop and wait until they have; none is started any more."""
        self._over = True
        self.cancel()
        for task in tuple(self._tasks):
            task.wait()

    def _progressed(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(self.sender(), done, total, what)

    def _finished(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._tasks:
            self._tasks.remove(task)
            self.finished.emit(task)
            task.deleteLater()
