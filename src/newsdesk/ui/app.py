"""Start the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from newsdesk import paths, settings
from newsdesk.desk import opening
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.changes import Person
from newsdesk.ui import crash, languages, theme
from newsdesk.ui.layout import Layout
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.single import OnlyWindow


def application(chosen: Settings, arguments: Sequence[str] = ()) -> QApplication:
    """Return the application with its theme and language, made if there is none yet."""
    existing = QApplication.instance()
    made = (
        existing if isinstance(existing, QApplication) else QApplication(["newsdesk", *arguments])
    )
    made.setApplicationName("newsdesk")
    made.setApplicationDisplayName("Newsdesk")
    made.setDesktopFileName("newsdesk")
    languages.use(made, chosen.language)
    theme.apply(made, chosen.theme)
    return made


def window(
    library: Path | None, person: str, chosen: Settings, layout: Layout | None = None
) -> MainWindow:
    """Return the window over a library, which is made where there is none."""
    opened = opening.open_library(library)
    return MainWindow(Session(opened, Person(person)), chosen, layout)


def run(library: Path | None = None, person: str | None = None) -> int:
    """Open the window and return the exit code."""
    crash.log_to_file()
    chosen = settings.load(paths.settings_path())
    app = application(chosen)
    crash.install()
    place = library or paths.library_path()
    only = OnlyWindow(place, app)
    if not only.take():
        sys.stderr.write(
            "Newsdesk is open on this library already; its window comes to the front.\n"
        )
        return 0
    try:
        shown = window(library, person or chosen.person, chosen, Layout())
    except NewsdeskError as error:
        return _refuse(error)
    only.asked_up.connect(shown.raise_up)
    shown.show()
    shown.focus_list()
    code = app.exec()
    only.release()
    shown.session.library.close()
    return code


def _refuse(error: NewsdeskError) -> int:
    """Say why the library cannot be opened."""
    sys.stderr.write(f"{error}\n")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Warning, "Newsdesk", error.message)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(error.hint)
        box.exec()
    return 1
