"""Lines that are little more than a mail address, a web address or a telephone."""

import re

_EMAIL = re.compile(r"[\w.+-]{1,64}@(?=[\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,200}", re.IGNORECASE)
_PHONE = re.compile(r"\d[\d() -]{8,18}\d")
_HOST = re.compile(r"(?:[\w-]{1,40}\.){1,4}[^\W\d_]{2,12}/?")
_FEWEST = 9  # figures of a telephone; fewer are a score or a year
_LONGEST = 160  # characters


def contacts(text: str, _mark: str, _key: str, _size: int) -> bool:
    """Say whether a line says how to reach somebody."""
    return len(text) < _LONGEST and is_contact(text) and not is_link(text)


def links(text: str, _mark: str, _key: str, _size: int) -> bool:
    """Say whether a line is the address of one page: in a story it may be a source."""
    return len(text) < _LONGEST and is_link(text)


def is_link(text: str) -> bool:
    """Say whether a line is the address of a page that is no front page, and nothing else."""
    return "://" in text and " " not in text and len(text.split("/", 3)) > 3


def is_contact(text: str) -> bool:
    """Say whether a line is little more than a mail address, a web address or a telephone."""
    if " " not in text and "." in text and _HOST.fullmatch(text):
        return True
    if not ("@" in text or "://" in text or "www." in text.lower() or _PHONE.search(text)):
        return False
    rest = _PHONE.sub(_figures, _ADDRESS.sub("", _EMAIL.sub("", text)))
    found = len(text) - len(rest)
    return (
        found > 6
        and (found * 3 > len(text) or (len(rest.split()) <= 6 and len(rest) <= 60))
        and not text.endswith((".", "。"))
    )


def _figures(match: re.Match[str]) -> str:
    enough = sum(character.isdigit() for character in match.group()) >= _FEWEST
    return "" if enough else match.group()
