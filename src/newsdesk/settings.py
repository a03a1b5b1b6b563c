"""What a person has chosen: a frozen dataclass, kept in settings.toml."""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

LANGUAGES = ("auto", "en", "ru")
THEMES = ("system", "light", "dark", "contrast-light", "contrast-dark")
PAGE_FONTS = ("serif", "sans")
STRICTNESS = ("cautious", "balanced", "strict")
MIN_PAGE_SIZE, MAX_PAGE_SIZE = 8, 40  # points
MIN_MEASURE, MAX_MEASURE = 40, 120  # characters in a line of the page
MIN_LINE_HEIGHT, MAX_LINE_HEIGHT = 120, 200  # per cent of the letters' size


def system_person() -> str:
    """Return the system's name for the user, or "editor" where there is none."""
    import getpass  # noqa: PLC0415  (only where nobody is named)

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "editor"


def _choice(default: str, *choices: str) -> str:
    return field(default=default, metadata={"choices": choices})


def _between(default: int, low: int, high: int) -> int:
    return field(default=default, metadata={"range": (low, high)})


_OF_LIBRARY = {"library": True}  # a library may have its own


@dataclass(frozen=True, slots=True)
class Settings:
    """All that can be chosen; each field's metadata says which values it takes."""

    person: str = field(default_factory=system_person)
    language: str = _choice("auto", *LANGUAGES)
    theme: str = _choice("system", *THEMES)
    page_font: str = _choice("serif", *PAGE_FONTS)
    page_size: int = _between(13, MIN_PAGE_SIZE, MAX_PAGE_SIZE)
    measure: int = _between(70, MIN_MEASURE, MAX_MEASURE)
    line_height: int = _between(150, MIN_LINE_HEIGHT, MAX_LINE_HEIGHT)
    strictness: str = _choice("balanced", *STRICTNESS)  # of the cleaner
    auto_advance: bool = True  # to the next story after a status
    snippets: bool = False  # in the list
    export_folder: str = field(default="", metadata=_OF_LIBRARY)
    export_format: str = field(default="md", metadata=_OF_LIBRARY)
    export_name: str = field(default="{published}-{title}", metadata=_OF_LIBRARY)
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # keys by action


def default(name: str) -> object:
    """Return what a setting is where nobody has chosen."""
    value: object = getattr(Settings(), name)
    return value


def of_library(name: str) -> bool:
    """Say whether a library can have its own value of a setting."""
    spec = next(item for item in fields(Settings) if item.name == name)
    return bool(spec.metadata.get("library"))


def with_own(chosen: Settings, own: Mapping[str, str]) -> Settings:
    """Return the settings with a library's own; what cannot be used of them is left out."""
    taken = {
        spec.name: own[spec.name]
        for spec in fields(Settings)
        if spec.name in own and of_library(spec.name) and not _problem(spec.name, own[spec.name])
    }
    return replace(chosen, **taken)  # type: ignore[arg-type]


def load(path: Path) -> Settings:
    """Read the settings; no file gives the defaults, a wrong one is refused with its line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise NewsdeskError(
            f"The settings in {path} cannot be read: {error}.", _hint(path)
        ) from error
    import tomllib  # noqa: PLC0415  (not where there are no settings)

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # tomllib's message ends with "(at line 3, column 7)".
        raise NewsdeskError(
            f"The settings in {path} are not TOML: {error}.", _hint(path)
        ) from error
    return Settings(**_checked(table, text, path))


def save(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; comments and unknown keys of the file stay."""
    import tomlkit  # noqa: PLC0415 - only saving needs it; it stays off the start-up path

    load(path)  # a file that cannot be understood is never overwritten
    document = (
        tomlkit.parse(path.read_text(encoding="utf-8-sig")) if path.exists() else tomlkit.document()
    )
    for spec in fields(Settings):
        value = getattr(settings, spec.name)
        problem = _problem(spec.name, value)
        if problem:
            raise NewsdeskError(f"The setting {spec.name} {problem}, not {value!r}.")
        if spec.name == "shortcuts":
            _put_shortcuts(document, value)
        elif document.get(spec.name) != value:
            document[spec.name] = value
    _replace(path, tomlkit.dumps(document))


def _put_shortcuts(document: "TOMLDocument", keys: Mapping[str, tuple[str, ...]]) -> None:
    """Write only what differs, so that comments between the lines stay."""
    there: Any = document.setdefault("shortcuts", {}) if keys else document.get("shortcuts", {})
    for name in [name for name in there if name not in keys]:
        del there[name]
    for name, chosen in keys.items():
        if name not in there or tuple(there[name]) != chosen:
            there[name] = list(chosen)


def _checked(table: dict[str, Any], text: str, path: Path) -> dict[str, Any]:
    """Return the known keys of the table, each one checked."""
    known = {spec.name: table[spec.name] for spec in fields(Settings) if spec.name in table}
    for name, value in known.items():
        problem = _problem(name, value)
        if problem:
            raise NewsdeskError(
                f"{path}, line {_line(text, name)}: {name} {problem}, not {value!r}.", _hint(path)
            )
    if "shortcuts" in known:
        known["shortcuts"] = {name: tuple(keys) for name, keys in table["shortcuts"].items()}
    return known


def _problem(name: str, value: object) -> str:
    """Say what is wrong with the value of one setting; "" if nothing is."""
    spec = next(item for item in fields(Settings) if item.name == name)
    if spec.type is int:
        low, high = spec.metadata["range"]
        good = type(value) is int and low <= value <= high
        return "" if good else f"must be a whole number from {low} to {high}"
    if spec.type is bool:
        return "" if type(value) is bool else "must be true or false"
    if name == "shortcuts":
        return "" if _are_shortcuts(value) else 'must be lines like "article.next" = ["J"]'
    choices = spec.metadata.get("choices")
    if choices:
        return "" if value in choices else f"must be one of {', '.join(choices)}"
    if not isinstance(value, str):
        return "must be text in quotes"
    return "must not be empty" if name == "person" and not value.strip() else ""


def _are_shortcuts(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(keys, list | tuple) and all(isinstance(key, str) for key in keys)
        for keys in value.values()
    )


def _line(text: str, name: str) -> int:
    """Return the number of the line that sets the key; 1 if it is written in some unusual way."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.partition("=")[0].strip().strip("\"'[]") == name:
            return number
    return 1


def _hint(path: Path) -> str:
    return f"Mend the line, or move {path.name} away to start with the defaults."


def _replace(path: Path, text: str) -> None:
    import tempfile  # noqa: PLC0415  (only saving needs it)

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
