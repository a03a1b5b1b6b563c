"""What Qt needs of the system: which libraries are missing, which packages have them, apt."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# Each library that Qt's widgets and its X11 plugin link to, and Debian's package of it.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
FONTS = "fonts-dejavu-core"  # has Cyrillic; without any font Qt draws boxes
SCREEN_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}

_LINKED = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


@dataclass(frozen=True, slots=True)
class Need:
    """What is missing: libraries that no package is known for, and packages to install."""

    packages: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.packages or self.unknown)


def missing(ldd_output: str) -> Need:
    """Read what ldd says of Qt's files."""
    libraries = sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))
    known = {PACKAGES[name] for name in libraries if name in PACKAGES}
    return Need(tuple(sorted(known)), tuple(name for name in libraries if name not in PACKAGES))


def qt_needs(site_packages: Path) -> Need:
    """Ask ldd which of the system's libraries Qt lacks; nothing where there is no ldd."""
    ldd = shutil.which("ldd")
    files = [str(site_packages / "PySide6" / name) for name in _LINKED]
    if not sys.platform.startswith("linux") or ldd is None:
        return Need()
    done = subprocess.run([ldd, *files], capture_output=True, text=True, check=False)
    return missing(done.stdout)


def fonts_needed() -> tuple[str, ...]:
    """Return the package of a font where the system has none at all."""
    if not sys.platform.startswith("linux"):
        return ()
    folders = [Path(name).expanduser() for name in _FONT_FOLDERS]
    found = any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders if folder.is_dir())
    return () if found else (FONTS,)


def screen_tools_needed() -> tuple[str, ...]:
    """Return the packages of the tools with which the tests drive a window on a virtual screen."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(package for tool, package in SCREEN_TOOLS.items() if not shutil.which(tool))


def apt_prefix() -> list[str] | None:
    """Return how apt-get can be run without asking anybody; None if it cannot."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages, or print the command that does; return whether they are there."""
    prefix = apt_prefix()
    if prefix is None:
        say(f"Missing from the system: {', '.join(packages)}. {by_hand(packages)}")
        return False
    say(f"Installing from the system's packages: {' '.join(packages)}")
    command = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if _succeeds(command):
        return True
    _succeeds([*prefix, "apt-get", "update", "-qq"])  # a fresh machine has no lists yet
    if _succeeds(command):
        return True
    say(f"apt-get failed. {by_hand(packages)}")
    return False


def by_hand(packages: Iterable[str]) -> str:
    """Return what a person types to install the packages."""
    if shutil.which("apt-get"):
        return f"Type:\n\n    sudo apt-get install {' '.join(packages)}\n"
    return "Install what your system calls them (these are Debian's names)."


def say(text: str) -> None:
    """Tell the person at the terminal; data alone goes to the standard output."""
    sys.stderr.write(f"newsdesk: {text}\n")
    sys.stderr.flush()


def _succeeds(command: Sequence[str]) -> bool:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return done.returncode == 0
