"""What `make test` does: all tests; where Qt cannot be loaded, those without it, and a failure."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_QT = ("-p", "no:pytest-qt", "--ignore=tests/ui", "--ignore=tests/end2end")


def main(arguments: Sequence[str]) -> int:
    """Run pytest with the arguments and return its exit code."""
    if _python("-c", "import PySide6.QtWidgets", quiet=True) == 0:
        return _python("-m", "pytest", *arguments)
    system.say("Qt cannot be loaded here: only the tests that need no window are run.")
    _python("-m", "pytest", *arguments, *WITHOUT_QT)
    system.say("The window's tests were not run, so this counts as a failure.")
    return 1


def _python(*arguments: str, quiet: bool = False) -> int:
    command = [sys.executable, *arguments]
    output = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, cwd=ROOT, stdout=output, stderr=output, check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
