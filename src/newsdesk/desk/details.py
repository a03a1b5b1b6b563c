"""What a person may send to whoever mends Newsdesk: never a word of a story, never a file's name.

Nothing is masked that was let in first. A sentence is told by its shape alone, and only where the
program itself knows that shape; of a traceback, files of the program, lines and functions.
"""

import platform
import re
import traceback
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import metadata
from pathlib import Path

import newsdesk
from newsdesk.errors import NewsdeskError
from newsdesk.store.driver import DRIVER

WITHHELD = "(words that may be of a story are left out)"
_MARKS = re.compile("%[0-9n]")
_PACKAGES = Path(newsdesk.__file__).resolve().parent.parent
_DEEPEST = 10  # causes of causes


def versions(window: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what runs here: Newsdesk, what `window` adds, Python, SQLite and the system."""
    try:
        own = metadata.version("newsdesk")
    except metadata.PackageNotFoundError:
        own = "?"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return {
        "Newsdesk": own,
        **(window or {}),
        "Python": platform.python_version(),
        "SQLite": str(DRIVER.sqlite_version),
        "System": system,
    }


def details(
    error: BaseException,
    *,
    shapes: Sequence[str],
    actions: Sequence[str],
    runs: Mapping[str, str],
) -> str:
    """Return all that may be told of an error.

    `shapes` are sentences of the program with %1, %2 … for what was put in; `actions` what was
    done last, each by the program's own name for it; `runs` as from `versions`.
    """
    parts = [f"{name}: {version}" for name, version in runs.items()]
    for one in _with_causes(error):
        parts += ["", *_told(one, shapes)]
    if actions:
        parts += ["", "Last actions:", *(f"  {action}" for action in actions)]
    return "\n".join(parts) + "\n"


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    for _ in range(_DEEPEST):
        yield error
        cause = error.__cause__ or error.__context__
        if cause is None:
            return
        error = cause


def _told(error: BaseException, shapes: Sequence[str]) -> Iterator[str]:
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, NewsdeskError):
        yield from (f"  {shape_of(text, shapes)}" for text in (error.message, error.hint) if text)
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        yield f"  {_place(code.co_filename)}:{line} in {code.co_name}"


def _place(file: str) -> str:
    """Return where a file stands in its package; of others the name alone, without its folder."""
    path = Path(file)
    if path.is_relative_to(_PACKAGES):
        return path.relative_to(_PACKAGES).as_posix()
    if "site-packages" in path.parts:
        at = path.parts.index("site-packages")
        return "/".join(path.parts[at + 1 :])
    return path.name


def shape_of(text: str, shapes: Sequence[str]) -> str:
    """Return the sentence of the program that a text is made of, without what was put in."""
    fitting = [shape for shape in shapes if _pattern(shape).fullmatch(text)]
    return max(fitting, key=lambda shape: len(_MARKS.sub("", shape)), default=WITHHELD)


@lru_cache(maxsize=1024)
def _pattern(shape: str) -> re.Pattern[str]:
    return re.compile(_MARKS.sub("(?:.+)", re.escape(shape)), re.DOTALL)
