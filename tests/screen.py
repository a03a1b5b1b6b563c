"""A screen of our own, and what a person does on it with keys and mouse."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1440, 900)
Found = TypeVar("Found")
PATIENCE = 30.0  # seconds; the machine may be busy


def until(what: str, holds: Callable[[], Found]) -> Found:
    """Ask again until something holds, and return what it was."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := holds():
            return found
        time.sleep(0.1)  # another process: there is no signal to wait for
    pytest.fail(f"waited {PATIENCE:.0f} s in vain for {what}")


def missing_library() -> str:
    """Return what Qt's X11 plugin lacks on this system, "" if nothing."""
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    load = "import ctypes, sys; from PySide6 import QtGui; ctypes.CDLL(sys.argv[1])"
    command = [sys.executable, "-c", load, str(plugin)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


class Screen:
    """An X server of our own and what a person does on it."""

    def __init__(self, home: Path, size: tuple[int, int] = SIZE, **environment: str) -> None:
        """Start an X server of a size in pixels; the program sees the environment as well."""
        read, write = os.pipe()
        self._server = subprocess.Popen(
            # Without -noreset it begins anew when a client goes, and refuses the next meanwhile.
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                f"{size[0]}x{size[1]}x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        self._environment = os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]),
            "LC_ALL": "C.UTF-8",
            **environment,
        }
        self.pressed = 0  # keys, but for the letters of what is typed into fields
        self.library = home / "desk.newsdesk"
        self._window: subprocess.Popen[bytes] | None = None

    def open_window(self) -> None:
        """Start the program and wait until it can be typed to."""
        self._window = subprocess.Popen(
            [sys.executable, "-m", "newsdesk", "--library", str(self.library)],
            env=self._environment,
        )
        self.focus("^Newsdesk$")

    def kill(self) -> None:
        """Take the program down as a power cut would."""
        assert self._window is not None
        self._window.send_signal(signal.SIGKILL)
        self._window.wait()

    def close(self) -> None:
        """Stop everything that was started here."""
        for process in (self._window, self._server):
            if process is not None:
                process.terminate()
                process.wait(10)

    def focus(self, title: str) -> None:
        """Wait for a window by its title and give it the keyboard; no window manager does it."""
        found = until(f"the window {title}", lambda: self._windows(title))
        self.do("windowfocus", "--sync", found[-1])

    def _windows(self, title: str) -> list[str]:
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.split()

    def drag(self, title: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button from one place of a window to another, in pixels of it."""
        window = until(f"the window {title}", lambda: self._windows(title))[-1]
        to = [(start[0] + (end[0] - start[0]) * n // 8, start[1]) for n in range(1, 8)]
        self.do("mousemove", "--window", window, *map(str, start))
        self.do("mousedown", "1")
        for x, y in [*to, end]:
            self.do("mousemove", "--window", window, str(x), str(y))
            self.do("sleep", "0.1")  # a drag begins after some way and some time
        self.do("mouseup", "1")

    def focus_dialog(self) -> None:
        """Wait for the one window that stands over the main one, whatever it is called."""
        found = until("a dialog", lambda: [w for w in self._windows(".") if w not in self._main()])
        self.do("windowfocus", "--sync", found[-1])

    def dialog_gone(self) -> None:
        """Wait until the main window is alone, and go back to it."""
        until("the dialog to close", lambda: self._windows(".") == self._main())
        self.focus("^Newsdesk$")

    def _main(self) -> list[str]:
        return self._windows("^Newsdesk$")

    def gone(self, title: str) -> None:
        """Wait until no window has this title, then go back to the main one."""
        until(f"{title} to close", lambda: not self._windows(title))
        self.focus("^Newsdesk$")

    def do(self, *what: str) -> None:
        """Press, click or type."""
        subprocess.run(["xdotool", *what], env=self._environment, check=True)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.pressed += len(keys)
        self.do("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type over what stands in a field."""
        self.keys("ctrl+a")
        self.do("type", "--delay", "15", text)

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        self.do("type", "--delay", "15", text)

    def picture(self, file: Path) -> None:
        """Keep what is seen on the screen; ImageMagick draws it."""
        time.sleep(0.5)  # another process paints: there is no signal to wait for
        subprocess.run(["import", "-window", "root", file], env=self._environment, check=True)

    def quit(self) -> None:
        """Leave the program as a person does."""
        self.keys("ctrl+q")
        assert self._window is not None
        self._window.wait(PATIENCE)

    def click(self, x: int, y: int) -> None:
        """Click somewhere in the window."""
        self.do("mousemove", str(x), str(y), "click", "1")

    def ask(self, *arguments: str) -> Any:  # noqa: ANN401
        """Ask the command line and return its JSON."""
        command = [sys.executable, "-m", "newsdesk", "--library", str(self.library), *arguments]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False
        )
        return json.loads(done.stdout) if done.stdout.strip() else None

    def titles(self) -> list[str]:
        """Return the headlines in the library."""
        return [story["title"] for story in self.ask("list", "--json") or []]

    def story(self, number: int = 1) -> dict[str, Any]:
        """Return a story, whole."""
        shown: dict[str, Any] = self.ask("show", str(number), "--json")
        return shown

    def go_to_line(self, text: str) -> None:
        """Turn to the source of the first story in the list and put the keyboard on a line."""
        number = next(x["line"] for x in self.story()["ledger"] if x["text"] == text)
        self.keys("alt+2", "Home", "ctrl+2", "Home", *(["Down"] * (number - 1)))

    def import_by_dialog(self, file: Path) -> None:
        """Import a file as a person does who types its path."""
        self.keys("ctrl+i")
        self.focus("Import files")
        self.type(str(file))
        self.keys("Return")
        self.focus("^Import")
        self.keys("Escape")
        self.gone("^Import")
        until("the story", self.titles)

    def set_headline(self, headline: str) -> None:
        """Type a headline into the form and leave the field."""
        self.keys("alt+2", "e")
        self.type(headline)
        self.keys("Tab")
        until("the headline", lambda: self.titles() == [headline])


@pytest.fixture
def screen(own_home: Path) -> Iterator[Screen]:
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    if missing := missing_library():
        pytest.skip(f"Qt cannot open a window on this system: {missing}")
    screen = Screen(own_home)
    yield screen
    screen.close()
