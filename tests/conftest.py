"""What every test shares: no screen, no user data, no silent log errors, no network."""

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("untimed")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt reads it once; the window's tests expect English
os.environ["COLUMNS"] = "200"  # the same tables wherever the tests run
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a job in the background hands that on
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

_HOME_VARIABLES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_STATE_HOME": "home/state",
    "NEWSDESK_LIBRARY": "home/library.newsdesk",
    "NEWSDESK_SETTINGS": "home/settings.toml",
}


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know pytest-qt's settings where Qt cannot be loaded and it is switched off."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "unused without Qt")
        parser.addini("qt_log_ignore", "unused without Qt", type="linelist")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip, with its reason, what this machine cannot have."""
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        pytest.skip("needs ../shared beside the project")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test its own home, library and settings, so that none touches the user's."""
    base = tmp_path_factory.mktemp("own")
    for variable, place in _HOME_VARIABLES.items():
        monkeypatch.setenv(variable, str(base / place))
    (base / "home").mkdir()
    return base / "home"


@pytest.fixture(autouse=True)
def no_log_errors(
    caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Fail a test during which anything was logged as an error, unless it is marked log_errors."""
    yield
    if request.node.get_closest_marker("log_errors"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    errors = [record for record in records if record.levelno >= logging.ERROR]
    assert not errors, "\n".join(record.getMessage() for record in errors)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder beside the project; tests that use it carry the mark `shared`."""
    return SHARED


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the project's own folder."""
    return ROOT
