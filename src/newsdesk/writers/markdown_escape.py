"""Words become Markdown that reads as exactly these words, with few backslashes."""

import re

# Both Python-Markdown and CommonMark would take these for marks, wherever they stand.
_INLINE = re.compile(
    r"[\\`*\[\]<|]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|~(?=~)|(?<=~)~"
    r"|\{(?=:)"
)
_REFERENCE = re.compile(r"&(?=[#\w])")
_AT_LINE_START = re.compile(r"[#>=:]|[-+](?=\s|-|$)")
_NUMBER = re.compile(r"(\d+)([.)])(?=\s|$)")
_LEADING = re.compile(r"^[ \t\x1c-\x1f\x0b\x0c]+")
_TRAILING = re.compile(r"[ \t\x1c-\x1f\x0b\x0c]+$")
HARD_BREAK = "  \n"


def escaped_line(line: str, *, starts: bool = True, ends: bool = True) -> str:
    """Return a line, or a part that need not start or end it, as Markdown.

    Blanks at a line's rims, which Markdown drops, go as references.
    """
    lead = _LEADING.match(line) if starts else None
    line = line[lead.end() :] if lead else line
    trail = _TRAILING.search(line) if ends else None
    words = line[: trail.start()] if trail else line
    before = _references(lead.group() if lead else "")
    return before + _words(words, starts=starts) + _references(trail.group() if trail else "")


def _words(words: str, *, starts: bool) -> str:
    made = inline(words)
    if not starts:
        return made
    if number := _NUMBER.match(made):
        return f"{number[1]}\\{made[number.start(2) :]}"
    return f"\\{made}" if _AT_LINE_START.match(made) else made


def inline(words: str) -> str:
    """Escape what is a mark anywhere in a line; tabs go as references, for they are expanded."""
    words = _INLINE.sub(r"\\\g<0>", _REFERENCE.sub("&amp;", words))
    return words.replace("\t", "&#9;")


def _references(blanks: str) -> str:
    return "".join(f"&#{ord(blank)};" for blank in blanks)
