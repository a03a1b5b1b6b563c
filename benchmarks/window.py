"""How the real window behaves over a library of any size: frames, rows, gaps, memory.

    export QT_QPA_PLATFORM=offscreen
    python benchmarks/window.py build/million.newsdesk build/small.newsdesk
    python benchmarks/window.py --import 500 build/million.newsdesk

Each library has a process of its own. A timer of one millisecond watches the event loop: the gap
between two of its ticks is how long the window could not answer. With --import, so many dumps come
in while the list is scrolled and searched, into a copy of the library. The libraries come from
`million.py`; the times are of the clock, in milliseconds.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from million import words_of
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from newsdesk.settings import Settings
from newsdesk.story.view import Facet
from newsdesk.ui import app
from newsdesk.ui.garbage import Garbage
from newsdesk.ui.models.columns import BY_KEY

LONGEST = 30.0  # seconds that anything is waited for
SETTLED = 6.0  # seconds after which a window has read what it keeps in memory
PLACES = 120  # to which the scroll bar is dragged
STORIES = 60  # that are chosen one after the other


class Watchdog(QObject):
    """Notes how long the event loop could not answer."""

    def __init__(self) -> None:
        """Begin to watch."""
        super().__init__()
        self._last, self.longest = perf_counter(), 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self._last, self.longest = now, max(self.longest, now - self._last)

    def take(self) -> float:
        """Return the longest gap since this was asked last, in milliseconds."""
        found, self.longest = self.longest * 1000, 0.0
        return found


class Desk:
    """The window over a library, and what a person does in it."""

    def __init__(self, library: Path) -> None:
        """Open the window and wait until the list is whole."""
        for language in ("ru", "en"):
            words_of(language)  # invented now, for that takes a third of a second
        self.app = app.application(Settings())
        self.window = app.window(library, "Benchmark", Settings())
        self.window.show()
        Garbage(self.window).begin()
        self.watch = Watchdog()
        self.browser, self.list = self.window.browser, self.window.list_pane
        self.until(lambda: self.browser.facets is not None)

    def until(self, holds: Callable[[], object]) -> float:
        """Let the window work until something holds; return the milliseconds."""
        began = perf_counter()
        self.app.processEvents()
        if not holds():
            self._wait(lambda: holds() or perf_counter() - began > LONGEST)
        return 1000 * (perf_counter() - began)

    def _wait(self, ends: Callable[[], object]) -> None:
        """Let the event loop run as it does for a person, other threads beside it."""
        loop, timer = QEventLoop(), QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: ends() and loop.quit())
        timer.start()
        loop.exec()

    def rest(self, seconds: float) -> None:
        """Let the window work for some time."""
        end = perf_counter() + seconds
        self.until(lambda: perf_counter() > end)

    def rows_there(self) -> bool:
        """Say whether all rows in sight have come."""
        first, last = self.list.table.seen()
        return all(self.list.model.row_at(place) is not None for place in range(first, last + 1))

    def asked(self, change: Callable[[], object]) -> float:
        """Change what the list shows; return how long the first rows took."""
        number = self.browser._number
        change()
        return self.until(lambda: self.browser._number > number and self._answered())

    def _answered(self) -> bool:
        return self.browser._shown == self.browser.view and self.rows_there()


def _scrolled(desk: Desk, values: Iterable[int]) -> tuple[list[float], list[float]]:
    """Move the scroll bar; return how long frames took, and rows after them."""
    bar, frames, rows = desk.list.table.verticalScrollBar(), [], []
    for value in values:
        began = perf_counter()
        bar.setValue(value)
        desk.list.table.viewport().repaint()
        frames.append(1000 * (perf_counter() - began))
        rows.append(desk.until(desk.rows_there))
    return frames, rows


def _row(name: str, values: list[float], target: float, gap: float) -> str:
    cut = quantiles(values, n=20)
    middle, high, worst = cut[9], cut[18], max(values)
    return f"{name:34} {middle:8.1f} {high:8.1f} {worst:8.1f}   {target:6.0f} {gap:8.0f}"


def measured(desk: Desk) -> Iterator[str]:
    """Yield a line for each thing that is done."""
    chance = random.Random(5)
    desk.watch.take()
    bar = desk.list.table.verticalScrollBar()
    frames, rows = _scrolled(desk, range(0, 90 * PLACES, 90))
    yield _row("scrolling: frame", frames, 16, desk.watch.take())
    yield _row("scrolling: rows after it", rows, 30, 0)
    frames, rows = _scrolled(desk, (chance.randrange(bar.maximum() + 1) for _ in range(PLACES)))
    yield _row("dragging anywhere: frame", frames, 16, desk.watch.take())
    yield _row("dragging anywhere: rows after it", rows, 30, 0)
    for name, changes in (
        ("sort", _sorts(desk)),
        ("choice", _choices(desk)),
        ("search", _typed(desk)),
    ):
        times = [desk.asked(change) for change in changes]
        yield _row(f"{name}: first rows", times, 50, desk.watch.take())
    desk.asked(lambda: desk.browser.search(""))
    desk.rest(1)
    desk.watch.take()
    yield _row("story: painted page", _chosen(desk), 30, desk.watch.take())


def _sorts(desk: Desk) -> Iterator[Callable[[], object]]:
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        for key in ("headline", "outlet", "published", "words", "status", "section", "added"):
            yield lambda key=key, order=order: desk.list.table.sortByColumn(BY_KEY[key], order)


def _choices(desk: Desk) -> Iterator[Callable[[], object]]:
    words = words_of("en").words
    for facet in (
        Facet("status", "verified"),
        Facet("section", words[100].capitalize()),
        Facet("language", "ru"),
        Facet("published", "2021"),
        Facet("published", "2021-05"),
        Facet("outlet", f"{words[500].capitalize()} 24"),
    ):
        yield lambda facet=facet: desk.browser.narrow((facet,))
    yield lambda: desk.browser.narrow(())


def _typed(desk: Desk) -> Iterator[Callable[[], object]]:
    words = words_of("ru").words
    for rank in (2, 30, 400, 9_000, 45_000):
        for end in range(3, len(words[rank]) + 1):
            yield lambda text=words[rank][:end]: desk.browser.search(text, typing=True)
    yield lambda: desk.browser.search(f'"{words[0]} {words[1]}"')
    yield lambda: desk.browser.search(f"section:{words[100]} headline:{words[5]}")


def _chosen(desk: Desk) -> list[float]:
    ids, times = desk.list.model.ids.some(0, STORIES), []
    for story in ids:
        began = perf_counter()
        desk.browser.go_to(story)
        desk.window.page_pane.story_view.viewport().repaint()
        times.append(1000 * (perf_counter() - began))
        desk.rest(0.15)
    return times


def importing(desk: Desk, folder: Path) -> Iterator[str]:
    """Scroll and search while a folder comes in; yield the longest gap."""
    over: list[object] = []
    desk.window.runner.finished.connect(over.append)
    desk.window.traffic.import_paths([folder])
    desk.watch.take()
    began, chance, typed = perf_counter(), random.Random(6), list(_typed(desk))
    while not over and perf_counter() - began < 40 * LONGEST:
        bar = desk.list.table.verticalScrollBar()
        _scrolled(desk, [chance.randrange(bar.maximum() + 1) for _ in range(10)])
        desk.asked(chance.choice(typed))
    took = perf_counter() - began
    gap = desk.watch.take()
    yield f"importing, scrolling, searching for {took:.0f} s: longest gap {gap:.0f} ms"


def memory() -> float:
    """Return what this process keeps in memory, in MB."""
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def show(library: Path, dumps: int) -> None:
    """Print the table of one library."""
    with TemporaryDirectory() as folder:
        if dumps:
            import import_rate  # noqa: PLC0415  (it needs the pages beside the project)

            shutil.copyfile(library, Path(folder) / library.name)
            library = Path(folder) / library.name
            (Path(folder) / "pages").mkdir()
            import_rate.write(Path(folder) / "pages", dumps)
        desk = Desk(library)
        desk.rest(SETTLED)
        number, gap = len(desk.list.model.ids), desk.watch.take()
        print(f"{library.name}: {number:,} stories, gap at start {gap:.0f} ms")
        print(f"{'ms':34} {'middle':>8} {'95th':>8} {'worst':>8}   target      gap")
        lines = importing(desk, Path(folder) / "pages") if dumps else measured(desk)
        for line in lines:
            print(line, flush=True)
        print(f"memory {memory():.0f} MB", flush=True)
        desk.window.close()
        desk.window.session.library.close()


def main() -> None:
    """Read the command line; each library in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("libraries", type=Path, nargs="+")
    parser.add_argument("--import", type=int, default=0, dest="dumps", metavar="DUMPS")
    chosen = parser.parse_args()
    if len(chosen.libraries) == 1:
        show(chosen.libraries[0], chosen.dumps)
        return
    for library in chosen.libraries:
        command = [sys.executable, __file__, str(library), "--import", str(chosen.dumps)]
        subprocess.run(command, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
