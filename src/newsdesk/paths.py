"""Where things stand on this machine: the library, the settings, what ships with the program."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

APP = "newsdesk"
LIBRARY_VARIABLE = "NEWSDESK_LIBRARY"
SETTINGS_VARIABLE = "NEWSDESK_SETTINGS"

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def data_dir() -> Path:
    """Return the folder of the user's own data; it need not exist yet."""
    return Path(_dirs().user_data_dir)


def log_dir() -> Path:
    """Return the folder for logs; it need not exist yet."""
    return Path(_dirs().user_log_dir)


def library_path() -> Path:
    """Return the library's file: NEWSDESK_LIBRARY if it is set, else one in the data folder."""
    return _from_environment(LIBRARY_VARIABLE) or data_dir() / "library.newsdesk"


def settings_path() -> Path:
    """Return the settings' file: NEWSDESK_SETTINGS if it is set, else one in the config folder."""
    return _from_environment(SETTINGS_VARIABLE) or Path(_dirs().user_config_dir) / "settings.toml"


def resource(*parts: str) -> Path:
    """Return a shipped resource, as in `resource("icons", "undo-2.svg")`; it must exist."""
    return _shipped("resources", *parts)


def seeds() -> Path:
    """Return the folder of the sample stories."""
    return _shipped("seeds")


def guide() -> Path:
    """Return the folder of the guide and its pictures."""
    return _shipped("docs")


def _dirs() -> "PlatformDirs":
    from platformdirs import PlatformDirs  # noqa: PLC0415  (not where all is in variables)

    return PlatformDirs(APP, appauthor=False)


def _from_environment(variable: str) -> Path | None:
    value = os.environ.get(variable, "").strip()
    return Path(value).expanduser().absolute() if value else None


def _shipped(*parts: str) -> Path:
    # The checkout comes second: a wheel's own copy can never be shadowed by a folder beside it.
    for root in (_PACKAGE / "_data", _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise NewsdeskError(
        f"Newsdesk's own file {'/'.join(parts)} is missing.", "Install Newsdesk again."
    )
