"""Make the environment in which Newsdesk runs and is tested; instant when it is there already.

Standard library only: it is run by whatever Python the machine has, before anything is installed.
"""

import argparse
import hashlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "requirements" / "dev.txt"
DESCRIBED_BY = (PINS, ROOT / "pyproject.toml")
# Not sys.executable: that may stand inside the very environment that is made anew.
BASE_PYTHON = getattr(sys, "_base_executable", "") or sys.executable


def main(arguments: Sequence[str] | None = None) -> int:
    """Set up; 0 if everything is there, 3 if Qt lacks libraries of the system, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv")
    parser.add_argument("--tests", action="store_true", help="also what the window's tests need")
    chosen = parser.parse_args(arguments)
    venv = chosen.venv.absolute()
    if not make_environment(venv):
        return 1
    loads = prepare_qt(venv)
    if chosen.tests and (tools := system.screen_tools_needed()):
        system.install(tools)  # without them the tests that need a screen say so and are skipped
    return 0 if loads else 3


def make_environment(venv: Path) -> bool:
    """Make the virtual environment with the pinned packages, unless it is there."""
    stamp = venv / "newsdesk-stamp"
    wanted = fingerprint(venv)
    if _read(stamp) == wanted and _same_python(venv):
        return True
    system.say(f"Setting up {venv.name} with Python {platform.python_version()}, once ...")
    stamp.unlink(missing_ok=True)
    if not (_same_python(venv) or _create(venv)):
        return False
    pip = [str(python(venv)), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    done = _run([*pip, "--require-hashes", "-r", str(PINS)]) and _run(
        [*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    )
    if not done:
        system.say("The packages could not be installed; what pip said stands above.")
        return False
    stamp.write_text(wanted, encoding="utf-8")
    return True


def prepare_qt(venv: Path) -> bool:
    """See to it that Qt finds its libraries; the system is looked at until nothing is missing."""
    stamp = venv / "newsdesk-qt-stamp"
    if stamp.exists():
        return True
    site = _site_packages(venv)
    need = system.qt_needs(site)
    packages = (*need.packages, *system.fonts_needed())
    if packages:
        system.install(packages)
        need = system.qt_needs(site)
    if need.unknown:
        system.say(f"Qt cannot find {', '.join(need.unknown)}; install what has them.")
    if not _run([str(python(venv)), "-c", "import PySide6.QtWidgets"], quiet=True):
        system.say("Qt cannot be loaded, so there is no window here until that is mended.")
        return False
    if need:
        system.say("Qt loads, but cannot open a window on a screen until that is mended.")
    else:
        stamp.touch()
    return True


def fingerprint(venv: Path) -> str:
    """Return what the environment depends on; anything else in it means: set up again."""
    contents = b"".join(path.read_bytes() for path in DESCRIBED_BY)
    digest = hashlib.sha256(contents).hexdigest()
    return f"{platform.python_version()}\n{venv}\n{digest}\n"


def python(venv: Path) -> Path:
    """Return the environment's own Python."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _same_python(venv: Path) -> bool:
    """Whether the environment is alive, in its place, and of the Python that runs this."""
    code = "import platform, sys; print(platform.python_version(), sys.prefix)"
    try:
        done = subprocess.run(
            [str(python(venv)), "-c", code], capture_output=True, text=True, check=False
        )
    except OSError:  # none, or one whose base this person may not read
        return False
    return done.stdout.strip() == f"{platform.python_version()} {venv}"


def _create(venv: Path) -> bool:
    """Create the environment anew; Debian keeps what that needs in a package of its own."""
    if venv.exists() and not (venv / "pyvenv.cfg").exists() and any(venv.iterdir()):
        system.say(f"{venv} is not an environment; it is left as it is.")
        return False
    shutil.rmtree(venv, ignore_errors=True)
    command = [BASE_PYTHON, "-m", "venv", str(venv)]
    if _run(command, quiet=True):
        return True
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    shutil.rmtree(venv, ignore_errors=True)
    return system.install([version]) and _run(command)


def _site_packages(venv: Path) -> Path:
    code = "import sysconfig; print(sysconfig.get_path('platlib'))"
    done = subprocess.run(
        [str(python(venv)), "-c", code], capture_output=True, text=True, check=True
    )
    return Path(done.stdout.strip())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _run(command: Sequence[str], *, quiet: bool = False) -> bool:
    output = subprocess.DEVNULL if quiet else None
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
