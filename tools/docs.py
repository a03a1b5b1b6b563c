"""What `make docs` does: the pictures of the guide and of the README, in both languages.

The samples come into a library of their own, and the real window is drawn without a screen.
"""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import system
from newsdesk.desk import ingest, opening
from newsdesk.settings import Settings
from newsdesk.story.changes import Person
from newsdesk.ui import app
from newsdesk.ui.dialogs.bulk_edit import BulkEditDialog
from newsdesk.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SIZE = (1200, 750)
STORY = {"en": "ferry", "ru": "Музей"}  # a word of the headline that is shown
SOUGHT = "o"  # is replaced in the section of all of them
PEOPLE = {"en": "Ann", "ru": "Анна"}

Scene = Callable[[MainWindow], QWidget]


def wait(ms: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def window(at: MainWindow) -> QWidget:
    """Show the window as it opens."""
    return at


def source(at: MainWindow) -> QWidget:
    """Show every line of the page."""
    at.page_pane.tabs.setCurrentWidget(at.page_pane.source_view)
    return at


def together(at: MainWindow) -> QWidget:
    """Show what an edit of many stories would do."""
    at.list_pane.table.selectAll()
    at.actions_["edit.together"].trigger()
    dialog = _dialog()
    assert isinstance(dialog, BulkEditDialog)
    dialog.choose("section", "replace")
    dialog.sought.setText(SOUGHT)
    dialog.put.setText(SOUGHT.upper())
    return dialog


def preferences(at: MainWindow) -> QWidget:
    """Show the preferences."""
    at.preferences.show()
    return _dialog()


def _dialog() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


SCENES: tuple[Scene, ...] = (window, source, together, preferences)


def draw(library: Path, language: str) -> None:
    """Draw all scenes in one language."""
    chosen = Settings(language=language, theme="light", person=PEOPLE[language])
    app.application(chosen)
    shown = app.window(library, chosen.person, chosen)
    shown.resize(*SIZE)
    shown.show()
    wait(1500)
    rows = (shown.list_pane.model.row_at(n) for n in range(shown.list_pane.model.rowCount()))
    shown.browser.go_to(next(row.id for row in rows if row and STORY[language] in row.headline))
    folder = DOCS / "pictures" / language
    folder.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        widget = scene(shown)
        wait(600)
        widget.grab().save(str(folder / f"{scene.__name__}.png"))
        if widget is not shown:
            widget.close()
    shown.close()
    shown.session.close()
    system.say(f"{folder.relative_to(ROOT)}: {len(SCENES)} pictures")


def main() -> None:
    """Draw the pictures of the guide."""
    with TemporaryDirectory() as folder:
        library = Path(folder) / "samples.newsdesk"
        with closing(opening.open_library(library)) as made:
            ingest.import_paths(made, ingest.samples(), by=Person("Ann"), workers=1)
        for language in STORY:
            draw(library, language)


if __name__ == "__main__":
    main()
