"""Start the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from newsdesk import paths, settings
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.changes import Person
from newsdesk.ui import crash, languages, start, theme
from newsdesk.ui.layout import Layout
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.single import OnlyWindow
from newsdesk.ui.windows import Windows

_TURN = 0.001  # seconds after which another thread lets the window's own go on


def application(chosen: Settings, arguments: Sequence[str] = ()) -> QApplication:
    """Return the application with its theme and language, made if there is none yet."""
    made = QApplication.instance()
    if isinstance(made, QApplication):
        made.setStyle("Fusion")
    else:  # asked for by an option: `setStyle` answers with a style, whose enums take 12 ms
        made = QApplication(["newsdesk", "-style", "Fusion", *arguments])
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
    return MainWindow(Session(start.prepared(library), Person(person)), chosen, layout)


def early_window(library: Path, person: str, chosen: Settings, layout: Layout) -> MainWindow | None:
    """Return a window whose library follows; None where that must come first."""
    if not _looks_well(library):
        return None
    made = MainWindow(Session(None, Person(person), path=library), chosen, layout)
    work = start.Preparation(library, made)
    work.ready.connect(made.session.open)
    work.refused.connect(made.refuse)
    seen = start.FirstPaint(*made.list_pane.surfaces, typed_in=made.list_pane.table)
    seen.done.connect(made.furnish)
    seen.done.connect(work.begin)
    made.opening = work
    return made


def _looks_well(library: Path) -> bool:
    """Say whether a library can be looked at as it is; what cannot is opened with all care."""
    from newsdesk.desk.looking import look  # noqa: PLC0415  (commands that draw need it not)

    try:
        look(library).close()
    except NewsdeskError:
        return False
    return True


def run(library: Path | None = None, person: str | None = None) -> int:
    """Open the window and return the exit code."""
    crash.log_to_file()
    chosen = settings.load(paths.settings_path())
    app = application(chosen)
    crash.install()
    place = (library or paths.library_path()).absolute()
    only = OnlyWindow(place, app)
    if not only.take():
        sys.stderr.write(
            "Newsdesk is open on this library already; its window comes to the front.\n"
        )
        return 0
    name, layout = person or chosen.person, Layout()
    try:
        shown = early_window(place, name, chosen, layout) or window(place, name, chosen, layout)
    except NewsdeskError as error:
        return _refuse(error)
    crash.install(shown.messages)
    windows = Windows(shown, lambda: _following(place, person))
    only.asked_up.connect(windows.raise_up)
    sys.setswitchinterval(_TURN)
    code = app.exec()
    windows.end()
    only.release()
    return code or (_refuse(shown.refused) if shown.refused else 0)


def _following(library: Path, person: str | None) -> MainWindow:
    """Return a window by the settings as they are now."""
    chosen = settings.load(paths.settings_path())
    application(chosen)
    made = window(library, person or chosen.person, chosen, Layout())
    crash.install(made.messages)
    return made


def _refuse(error: NewsdeskError) -> int:
    """Say why the library cannot be opened."""
    sys.stderr.write(f"{error}\n")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        from PySide6.QtCore import Qt  # noqa: PLC0415  (rare)
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        from newsdesk.ui.dialogs.about import offer_details  # noqa: PLC0415
        from newsdesk.ui.reasons import said  # noqa: PLC0415
        from newsdesk.ui.telling import told  # noqa: PLC0415

        box = QMessageBox(QMessageBox.Icon.Warning, "Newsdesk", said(error.message))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(said(error.hint))
        offer_details(box, told(error))
        box.exec()
    return 1
