"""The wheel holds all that the program needs, and works where there is no checkout."""

import os
import shutil
import site
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ASK = """
import newsdesk
from newsdesk import paths
print(newsdesk.__file__)
print(paths.resource("icons", "newsdesk.svg"))
print(paths.seeds())
print(len(list(paths.seeds().iterdir())))
"""
SHIPPED = ("resources", "seeds", "docs")


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy, so that nothing of it is left in the checkout."""
    source = tmp_path_factory.mktemp("source") / "newsdesk"
    source.mkdir()
    for name in ("src", *SHIPPED):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / name, source / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md"):
        shutil.copy(root / name, source)
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel"]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next((source / "dist").glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a fresh environment with the wheel; its dependencies are lent to it."""
    place = tmp_path_factory.mktemp("installed")
    venv.create(place, with_pip=False)
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    subprocess.run([*install, "--no-deps", "--no-index", str(wheel)], check=True)
    own = next(place.rglob("site-packages"))
    # Plain folders, no .pth of theirs: an editable install there must not be found.
    lent = [path for path in site.getsitepackages() if Path(path).is_dir()]
    (own / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    return python


def ask(python: Path, *arguments: str, cwd: Path) -> str:
    """Run the installed program far from the checkout and return what it says."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [str(python), *arguments]
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("folder", SHIPPED)
def test_the_wheel_holds_every_shipped_file(root: Path, wheel: Path, folder: str) -> None:
    shipped = {
        f"newsdesk/_data/{path.relative_to(root).as_posix()}"
        for path in (root / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert shipped
    assert shipped <= names
    assert not [name for name in names if "test" in name.split("/")]


def test_an_installed_program_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    package, icon, seeds, count = ask(installed, "-c", ASK, cwd=tmp_path).splitlines()
    home = installed.parent.parent
    assert Path(package).is_relative_to(home)
    assert Path(icon).is_relative_to(home)
    assert Path(seeds).is_relative_to(home)
    assert int(count) >= 12


def test_an_installed_program_imports_and_lists(installed: Path, tmp_path: Path) -> None:
    seeds = ask(installed, "-c", ASK, cwd=tmp_path).splitlines()[2]
    ask(installed, "-m", "newsdesk", "import", seeds, cwd=tmp_path)
    listed = ask(installed, "-m", "newsdesk", "list", cwd=tmp_path)
    assert len(listed.splitlines()) >= 12


def test_its_command_says_how_it_is_used(installed: Path, tmp_path: Path) -> None:
    command = installed.parent / ("newsdesk.exe" if sys.platform == "win32" else "newsdesk")
    done = subprocess.run([command, "--help"], capture_output=True, text=True, check=True)
    assert "import" in done.stdout
