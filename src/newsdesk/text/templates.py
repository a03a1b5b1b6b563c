"""A pattern with names in braces, filled with words; never Python's own format language."""

import re
from collections.abc import Iterable, Mapping

from newsdesk.errors import InvalidValue

_NAME = re.compile(r"\{([^{}]*)\}")


def names_in(template: str) -> list[str]:
    """Return the names that a template asks for."""
    return _NAME.findall(template)


def check(template: str, known: Iterable[str]) -> None:
    """Raise InvalidValue where a template asks for a name that there is not."""
    allowed = set(known)
    wrong = next((name for name in names_in(template) if name not in allowed), None)
    if wrong is not None:
        raise InvalidValue(
            f"There is no “{{{wrong}}}”.", f"Names are {', '.join(sorted(allowed))}."
        )


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return the template with the values in place of their names, literally."""
    return _NAME.sub(lambda match: values.get(match[1], match[0]), template)
