"""How long from the start of the process to a painted list, against an empty window of PySide6.

    python benchmarks/window_start.py LIBRARY [--repeats 15]

Both start alternately in processes of their own; medians of processor and wall time are told.
QT_QPA_PLATFORM chooses the screen (offscreen, or xcb under Xvfb).
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

EMPTY = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Paint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, told)
        return False

application = QApplication(["empty"])
window, table, paint = QMainWindow(), QTableView(), Paint()
window.setCentralWidget(table)
window.resize(1440, 900)
table.viewport().installEventFilter(paint)
window.show()
application.exec()
"""
NEWSDESK = """
import gc
gc.disable()  # as the program does before it imports the window
from newsdesk import __main__ as program
from newsdesk.ui import plain_imports
plain_imports.restore()  # likewise
from newsdesk.ui import app, start

early = app.early_window

def watched(*given):
    window = early(*given)
    if window is None:
        raise SystemExit("the library must be opened once before it is measured")
    seen = start.FirstPaint(window.list_pane.table.viewport())
    seen.done.connect(lambda: told(window.list_pane.model.rowCount()))
    return window

app.early_window = watched
program.main(["--library", sys.argv[1]])
"""
TELL = """
import os, sys, time
def told(rows=1):
    assert rows
    wall = time.clock_gettime(time.CLOCK_MONOTONIC) - float(os.environ["STARTED"])
    print(time.process_time(), wall, flush=True)
    os._exit(0)
"""


def started(script: str, library: Path) -> tuple[float, float]:
    """Return the seconds of processor and wall time that one start takes."""
    began = str(time.clock_gettime(time.CLOCK_MONOTONIC))
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    told = subprocess.run(  # noqa: S603  (our own words)
        [sys.executable, "-c", TELL + script, str(library)],
        env=environment | {"STARTED": began},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    ).stdout.split()
    return float(told[0]), float(told[1])


def main() -> None:
    """Print both medians and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--repeats", type=int, default=15)
    chosen = parser.parse_args()
    library = chosen.library.absolute()
    for script in (EMPTY, NEWSDESK):  # what is compiled once is not counted
        started(script, library)
    both = [(started(EMPTY, library), started(NEWSDESK, library)) for _ in range(chosen.repeats)]
    for place, name in enumerate(("processor", "wall")):
        empty = statistics.median(one[0][place] for one in both)
        ours = statistics.median(one[1][place] for one in both)
        print(
            f"{name:>10}: empty window {empty * 1000:.0f} ms, newsdesk {ours * 1000:.0f} ms, "
            f"ratio {ours / empty:.2f}"
        )


if __name__ == "__main__":
    main()
