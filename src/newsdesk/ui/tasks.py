"""Long work off the window's thread; the runner owns its tasks until they are over."""

import logging
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from newsdesk.errors import NewsdeskError

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
        self._work = work
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def run(self) -> None:
        """Do the work in the task's own thread; the result is delivered in the window's."""
        try:
            result = self._work(self._report, self._stop.is_set)
        except NewsdeskError as error:
            self.troubled.emit(error)
        except Exception:
            log.exception("The task %s broke off", self.name)
            self.troubled.emit(broken_off(self.name))
        else:
            self.succeeded.emit(result)

    def _report(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total, what)


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
