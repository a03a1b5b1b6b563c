"""How long it takes from choosing a story to its painted page, and what a change costs.

QT_QPA_PLATFORM=offscreen python benchmarks/story_page.py LIBRARY [--stories 60]
"""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from newsdesk.desk import browsing
from newsdesk.settings import Settings
from newsdesk.ui import app
from newsdesk.ui.main_window import MainWindow


def timed(work: Callable[[], object]) -> float:
    """Return the processor time of this thread in ms."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def show(window: MainWindow, story: int) -> None:
    """Choose a story and paint what it changes."""
    window.browser.go_to(story)
    QCoreApplication.sendPostedEvents()
    window.page_pane.story_view.viewport().repaint()
    window.inspector.repaint()


def tell(name: str, times: list[float]) -> None:
    """Print median and the 95th of a hundred."""
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    print(f"{name:>28}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms")


def main() -> None:
    """Print what choosing, stepping and changing cost in the window's thread."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--stories", type=int, default=60)
    chosen = parser.parse_args()
    application = app.application(Settings())
    window = app.window(chosen.library, "Benchmark", Settings())
    window.show()
    QTest.qWait(1500)
    stories = window.list_pane.model.ids.some(0, chosen.stories)
    library = window.session.library
    tell("loading alone", [timed(lambda s=s: browsing.story(library, s)) for s in stories])
    tell("choosing, page painted", [timed(lambda s=s: show(window, s)) for s in stories])
    stepped = []
    show(window, stories[0])
    for story in stories[1:]:
        QTest.qWait(150)
        stepped.append(timed(lambda s=story: show(window, s)))
    tell("stepping, loaded ahead", stepped)
    flips = ["in-review", "new"] * 10
    tell(
        "setting a status",
        [timed(lambda f=f: window.corrections._mark(f)) for f in flips],
    )
    window.close()
    application.processEvents()
    library.close()


if __name__ == "__main__":
    main()
