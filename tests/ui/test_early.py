"""The first paint in a process of its own: what is not imported by then, and what works after."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.desk import browsing, ingest, opening
from newsdesk.store.library import Library

from .conftest import ANNA, FERRY, MILL

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "selectolax",
    "numpy",
    "rapidfuzz",
    "Stemmer",
    "typer",
)
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from newsdesk.ui import app, start

told = {}
early = app.early_window

def watched(*given):
    window = early(*given)
    told["early"] = window is not None
    if window is not None:
        seen = start.FirstPaint(window.list_pane.table.viewport())
        seen.done.connect(lambda: painted(window))
    else:
        QTimer.singleShot(0, app.QApplication.quit)
    return window

def painted(window):
    told["rows"] = window.list_pane.model.rowCount()
    told["imported"] = [name for name in json.loads(sys.argv[2]) if name in sys.modules]
    told["open"] = window.session.is_open
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_V)  # it waits for the library
    told["waited"] = window.session.is_open
    QTimer.singleShot(0, lambda: after(window))

def after(window):
    told["page"] = window.page_pane.story_view.toPlainText()
    window.close()

app.early_window = watched
told["code"] = app.run(Path(sys.argv[1]))
print(json.dumps(told))
"""


def run(script: str, place: Path) -> subprocess.CompletedProcess[str]:
    """Run a script on a library in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", script, str(place), json.dumps(HEAVY)],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(place.parent)},
        check=False,
    )


def started(place: Path) -> dict[str, object]:
    """Start the window on a library in a process of its own; return what it told."""
    done = run(SCRIPT, place)
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.fixture
def filled(empty: Library, place: Path) -> Path:
    for name, text in (("mill", MILL), ("ferry", FERRY)):
        ingest.import_text(empty, text, name, by=ANNA)
    empty.close()
    return place


def test_rows_are_painted_before_the_desk_is_imported(filled: Path) -> None:
    told = started(filled)
    assert told["early"]
    assert told["rows"] == 2
    assert told["imported"] == []
    assert not told["open"]
    assert told["waited"]
    assert "mill" in str(told["page"])  # the verdict that was asked for early leads on to it
    library = opening.open_library(filled)
    assert [row.status for row in browsing.rows(library)] == ["verified", "new"]
    library.close()


EMPTY = """
import sys
from pathlib import Path
from newsdesk.ui import app

early = app.early_window

def watched(*given):
    window = early(*given)
    window.browser.counted.connect(lambda _: told(window))
    return window

def told(window):
    print(window.session.is_open, window.welcome.isVisible(), window.welcome.button.hasFocus())
    window.close()

app.early_window = watched
app.run(Path(sys.argv[1]))
"""


def test_an_empty_library_is_opened_although_no_row_is_painted(empty: Library, place: Path) -> None:
    empty.close()
    done = run(EMPTY, place)
    assert done.stdout.split()[:2] == ["True", "True"], done.stderr


CLOSED = """
import json, sys, threading
from pathlib import Path
from newsdesk.desk import opening
from newsdesk.ui import app, start

told = {"closed": 0}
early, opened = app.early_window, opening.open_library

def counting(path, **how):
    library = opened(path, **how)
    told["thread"] = threading.current_thread() is not threading.main_thread()
    close = library.close
    def closed():
        told["closed"] += 1
        close()
    object.__setattr__(library, "close", closed)
    return library

def watched(*given):
    window = early(*given)
    window.opening.started.connect(window.close)
    told["running"] = lambda: window.opening.isRunning() or window.session.is_open
    return window

opening.open_library = counting
app.early_window = watched
told["code"] = app.run(Path(sys.argv[1]))
told["running"] = told["running"]()
print(json.dumps(told))
"""
REFUSED = """
import sys
from pathlib import Path
from newsdesk.errors import LibraryTrouble
from newsdesk.ui import app, start

def refusing(path):
    raise LibraryTrouble("The library is held by another program.", "Close that first.")

start.prepared = refusing
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_window_that_is_closed_at_once_leaves_no_thread_and_no_open_library(
    filled: Path,
) -> None:
    done = run(CLOSED, filled)
    assert done.returncode == 0, done.stderr
    assert "QThread" not in done.stderr
    told = json.loads(done.stdout)
    assert told == {"closed": 1, "thread": True, "running": False, "code": 0}


def test_a_library_that_is_refused_after_the_first_paint_is_told_as_ever(filled: Path) -> None:
    done = run(REFUSED, filled)
    assert done.returncode == 1
    assert "held by another program. Close that first." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_library_that_is_not_there_yet_is_made_first(tmp_path: Path) -> None:
    told = started(tmp_path / "new.newsdesk")
    assert not told["early"]
    assert (tmp_path / "new.newsdesk").is_file()
