"""What `make run` does: the window with the samples; without a screen, the same job in files."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import system
from newsdesk import paths

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "run"


def main() -> int:
    """Open the window if there is a screen, else do its work without one."""
    return with_screen() if has_screen() else without_screen()


def has_screen() -> bool:
    """Whether Qt can open a window: asked of Qt itself, since DISPLAY may name a dead screen."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    return done.returncode == 0


def with_screen() -> int:
    """Open the person's own library; a first one starts with the samples."""
    library = paths.library_path()
    if not library.exists():
        system.say(f"A first library, with the sample stories: {library}")
        newsdesk(os.environ, "import", str(paths.seeds()))
    else:
        system.say(f"Opening {library}")
    return newsdesk(os.environ)


def without_screen() -> int:
    """Import the samples into a library under build/run, list them, export them, draw the window.

    It is a demonstration that nobody sits at: the person's own library is left alone unless
    NEWSDESK_LIBRARY names one.
    """
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    library = os.environ.get(paths.LIBRARY_VARIABLE) or str(OUT / "library.newsdesk")
    environment = {**os.environ, paths.LIBRARY_VARIABLE: library, "QT_QPA_PLATFORM": "offscreen"}
    system.say("There is no screen, so the samples are imported, listed, exported and drawn.")
    picture, export = OUT / "window.png", OUT / "export"
    steps = (
        ("import", str(paths.seeds())),
        ("list",),
        ("export", "--format", "md", "--to", str(export)),
        ("screenshot", str(picture)),
    )
    failed = [step[0] for step in steps if newsdesk(environment, *step)]
    _say_what_is_there(Path(library), export, picture)
    if failed:
        system.say(f"Not everything was done: {', '.join(failed)} (see above).")
    return 1 if failed else 0


def newsdesk(environment: Mapping[str, str], *arguments: str) -> int:
    """Run the program with some arguments and return its exit code."""
    sys.stdout.flush()
    command = [sys.executable, "-m", "newsdesk", *arguments]
    return subprocess.run(command, env=dict(environment), check=False).returncode


def _say_what_is_there(library: Path, export: Path, picture: Path) -> None:
    stories = len(list(export.glob("*.md")))
    system.say(f"The library is {_short(library)}")
    system.say(f"{stories} clean stories are in {_short(export)}/*.md")
    if picture.exists():
        system.say(f"The window is drawn in {_short(picture)}")


def _short(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


if __name__ == "__main__":
    sys.exit(main())
