"""A generator that runs in a thread of its own, a bounded number of results ahead."""

import threading
from collections.abc import Generator
from queue import Empty, Full, Queue
from typing import TypeVar

_Result = TypeVar("_Result")
_POLL = 0.05  # seconds between two looks at whether anybody still wants the results
_END = object()


def ahead(results: Generator[_Result, None, None], most: int) -> Generator[_Result, None, None]:
    """Yield what a generator yields; meanwhile it works on, `most` results ahead at the most.

    What it raises is raised here. Closing this one closes it too and waits until it is closed.
    """
    waiting: Queue[object] = Queue(most)
    unwanted = threading.Event()
    trouble: list[BaseException] = []

    def work() -> None:
        try:
            for result in results:
                if not _put(waiting, result, unwanted):
                    break
        except BaseException as error:
            trouble.append(error)
        finally:
            results.close()
            _put(waiting, _END, unwanted)

    thread = threading.Thread(target=work, name="ahead", daemon=True)
    thread.start()
    try:
        while (result := _next(waiting, thread)) is not _END:
            yield result  # type: ignore[misc]
    finally:
        unwanted.set()
        thread.join()
    if trouble:
        raise trouble[0]


def _put(waiting: "Queue[object]", result: object, unwanted: threading.Event) -> bool:
    while not unwanted.is_set():
        try:
            waiting.put(result, timeout=_POLL)
        except Full:
            continue
        return True
    return False


def _next(waiting: "Queue[object]", thread: threading.Thread) -> object:
    while True:
        try:
            return waiting.get(timeout=_POLL * 20)
        except Empty:
            if not thread.is_alive():
                return _END
