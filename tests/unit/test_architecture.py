"""The shape of the program: who may import whom, and what stands nowhere in it."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BUILTINS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "cPickle", "_pickle", "marshal", "shelve", "dill", "cloudpickle"}
NETWORK_MODULES = (
    "socket",
    "socketserver",
    "ssl",
    "http",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "telnetlib",
    "xmlrpc",
    "urllib.request",
    "requests",
    "httpx",
    "aiohttp",
    "urllib3",
    "webbrowser",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
)
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
SHELLS = {("os", "system"), ("os", "popen"), ("subprocess", "getoutput")}
LOADERS = {("yaml", "unsafe_load"), ("yaml", "full_load")}
SAFE_LOADERS = {"SafeLoader", "CSafeLoader", "BaseLoader"}
PLANTED = (
    ("story/planted.py", "import PySide6.QtCore\n", "newsdesk.story.planted -> PySide6"),
    ("desk/planted.py", "import sqlmodel\n", "newsdesk.desk.planted -> sqlmodel"),
    (
        "ui/planted.py",
        "from newsdesk.store import library\n",
        "newsdesk.ui.planted -> newsdesk.store",
    ),
    ("text/planted.py", "from newsdesk import desk\n", "newsdesk.text.planted -> newsdesk.desk"),
)


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter over a copy of the project, so that nothing is left in this one."""
    return subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-cache"],
        cwd=project,
        env={"PYTHONPATH": str(project / "src"), "PATH": "", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    project = tmp_path / "copy"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(root / "src", project / "src", ignore=ignored)
    shutil.copy(root / "pyproject.toml", project)
    return project


def test_imports_go_one_way(copy: Path) -> None:
    done = lint_imports(copy)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("place", "line", "report"), PLANTED, ids=[p[0] for p in PLANTED])
def test_a_planted_import_is_reported(copy: Path, place: str, line: str, report: str) -> None:
    (copy / "src" / "newsdesk" / place).write_text(line, encoding="utf-8")
    done = lint_imports(copy)
    assert done.returncode == 1, done.stdout + done.stderr
    assert report in done.stdout.replace("\n", " ")


def modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """Yield every file of the program, by its path in the package."""
    package = root / "src" / "newsdesk"
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the full names of all that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def dangerous(tree: ast.AST) -> Iterator[str]:
    """Yield what could run a string, load an object or start a shell."""
    for name in imported(tree):
        if name.split(".")[0] in FORBIDDEN_MODULES:
            yield f"import {name}"
    safe = set(_safe_loaders(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _dangerous_call(node)
            yield from _dangerous_loader(node, safe)


def _safe_loaders(tree: ast.AST) -> Iterator[str]:
    """Yield the names of loaders that make no objects: PyYAML's own and classes made from them."""
    yield from SAFE_LOADERS
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base).split(".")[-1] for base in node.bases}
            if bases & SAFE_LOADERS:
                yield node.name


def _dangerous_loader(node: ast.Call, safe: set[str]) -> Iterator[str]:
    if ast.unparse(node.func) != "yaml.load":
        return
    loaders = [*node.args[1:], *(k.value for k in node.keywords if k.arg == "Loader")]
    if not loaders or ast.unparse(loaders[0]).split(".")[-1] not in safe:
        yield f"yaml.load() in line {node.lineno}"


def _dangerous_call(node: ast.Call) -> Iterator[str]:
    function = node.func
    if isinstance(function, ast.Name) and function.id in BUILTINS:
        yield f"{function.id}() in line {node.lineno}"
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        called = (function.value.id, function.attr)
        if called in SHELLS | LOADERS:
            yield f"{'.'.join(called)}() in line {node.lineno}"
    for keyword in node.keywords:
        if keyword.arg == "shell" and not (
            isinstance(keyword.value, ast.Constant) and keyword.value.value is False
        ):
            yield f"shell= in line {node.lineno}"


def networking(tree: ast.AST) -> list[str]:
    """Return the imports that could reach another machine."""
    found = {
        name
        for name in imported(tree)
        for module in NETWORK_MODULES
        if name == module or name.startswith(f"{module}.")
    }
    return sorted(found)


def test_S40_no_pickle_eval_or_shell(root: Path) -> None:
    found = {place: list(dangerous(tree)) for place, tree in modules(root)}
    assert {place: what for place, what in found.items() if what} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import pickle",
        "from pickle import loads",
        "import shelve as s",
        "eval('1')",
        "exec(code)",
        "__import__('os')",
        "import os; os.system('ls')",
        "subprocess.run('ls', shell=True)",
        "subprocess.run('ls', shell=yes)",
        "yaml.load(text, Loader=yaml.Loader)",
    ],
)
def test_S40_what_is_forbidden_is_seen(line: str) -> None:
    assert list(dangerous(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        "subprocess.run(['ls'], shell=False)",
        "re.compile('x')",
        "window.exec()",
        "yaml.load(text, Loader=yaml.SafeLoader)",
        "class Own(yaml.SafeLoader): pass\nyaml.load(text, Own)",
    ],
)
def test_S40_what_is_harmless_passes(line: str) -> None:
    assert not list(dangerous(ast.parse(line)))


def test_S16_nothing_knows_the_network(root: Path) -> None:
    found = {place: networking(tree) for place, tree in modules(root)}
    assert {place: what for place, what in found.items() if what} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "from urllib import request",
        "import http.client",
        "import urllib.request",
        "from PySide6 import QtNetwork",
    ],
)
def test_S16_a_planted_network_import_is_seen(line: str) -> None:
    assert networking(ast.parse(line))


def test_S16_parsing_an_address_is_no_network() -> None:
    assert not networking(ast.parse("from urllib.parse import urlsplit"))


def test_only_the_store_knows_sqlmodel(root: Path) -> None:
    for place, tree in modules(root):
        known = {name.split(".")[0] for name in imported(tree)} & {"sqlmodel", "sqlalchemy"}
        assert not known or place.startswith("store/"), place


def test_files_stay_small(root: Path) -> None:
    package = root / "src" / "newsdesk"
    long = {
        path.relative_to(package).as_posix(): lines
        for path in package.rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert long == {}
