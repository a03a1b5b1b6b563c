"""Words found and replaced in a value, plainly or by a pattern that cannot run away."""

from collections.abc import Callable

import regex

from newsdesk.errors import InvalidValue

LONGEST = 0.25  # seconds for one value: a pattern that takes longer would take for ever
_SIMPLER = "Write it with fewer signs that repeat, such as * and +."


def replacer(
    find: str, put: str, *, pattern: bool = False, match_case: bool = False
) -> Callable[[str], str]:
    r"""Return what replaces in a value; InvalidValue where the pattern is wrong or runs away.

    With `pattern`, `find` is a regular expression, and `put` may name its groups (\1, \g<name>).
    """
    if not find:
        raise InvalidValue("There is nothing to look for.", "Write the words to replace.")
    flags = regex.V0 | (0 if match_case else regex.IGNORECASE)
    try:
        known = regex.compile(find if pattern else regex.escape(find), flags)
    except regex.error as error:
        where = f" at its sign {error.pos + 1}" if error.pos is not None else ""
        raise InvalidValue(
            f"The pattern is wrong{where}: {error.msg}.", "Mend the pattern."
        ) from error

    def replaced(value: str) -> str:
        try:
            return str(known.sub(put if pattern else lambda _: put, value, timeout=LONGEST))
        except TimeoutError as error:
            raise InvalidValue("The pattern takes too long.", _SIMPLER) from error
        except (regex.error, IndexError) as error:
            raise InvalidValue(
                f"“{put}” cannot stand for what is found: {error}.",
                "Name only groups that the pattern has.",
            ) from error

    return replaced
