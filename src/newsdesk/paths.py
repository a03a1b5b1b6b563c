"""Where things stand on this machine: the library, the settings, what ships with the program."""

import os
import sys
from pathlib import Path

from newsdesk.errors import NewsdeskError

APP = "newsdesk"
LIBRARY_VARIABLE = "NEWSDESK_LIBRARY"
SETTINGS_VARIABLE = "NEWSDESK_SETTINGS"

_XDG = {  # of platformdirs' names: the variable, where it stands without, what follows the name
    "user_data_dir": ("XDG_DATA_HOME", ".local/share", ""),
    "user_config_dir": ("XDG_CONFIG_HOME", ".config", ""),
    "user_log_dir": ("XDG_STATE_HOME", ".local/state", "log"),
}
_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def data_dir() -> Path:
    """Return the folder of the user's own data; it need not exist yet."""
    return _folder("user_data_dir")


def log_dir() -> Path:
    """Return the folder for logs; it need not exist yet."""
    return _folder("user_log_dir")


def library_path() -> Path:
    """Return the library's file: NEWSDESK_LIBRARY if it is set, else one in the data folder."""
    return _from_environment(LIBRARY_VARIABLE) or data_dir() / "library.newsdesk"


def settings_path() -> Path:
    """Return the settings' file: NEWSDESK_SETTINGS if it is set, else one in the config folder."""
    return _from_environment(SETTINGS_VARIABLE) or _folder("user_config_dir") / "settings.toml"


def resource(*parts: str) -> Path:
    """Return a shipped resource, as in `resource("icons", "undo-2.svg")`; it must exist."""
    return _shipped("resources", *parts)


def seeds() -> Path:
    """Return the folder of the sample stories."""
    return _shipped("seeds")


def _folder(kind: str) -> Path:
    """Return one of the user's folders; on Linux without platformdirs, 5 ms of each start."""
    if sys.platform == "linux":
        variable, usual, below = _XDG[kind]
        named = Path(os.environ.get(variable, ""))
        return (named if named.is_absolute() else Path.home() / usual) / APP / below
    from platformdirs import PlatformDirs  # noqa: PLC0415  (see above)

    return Path(getattr(PlatformDirs(APP, appauthor=False), kind))


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
