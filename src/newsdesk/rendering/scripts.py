"""How the letters of a text are set: without italics, and so wide that fewer fill a line."""

import re

_READ = 400  # code points that say what a text is written in
_WIDE = re.compile("[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")


def is_wide(text: str) -> bool:
    """Say whether a text is mostly Chinese, Japanese or Korean."""
    return not text.isascii() and _most(_WIDE, text)


def is_upright(text: str) -> bool:
    """Say whether a text is mostly in letters that have no italics: these, Arabic, Hebrew."""
    return not text.isascii() and (_most(_WIDE, text) or _most(_RIGHT_TO_LEFT, text))


def _most(letters: re.Pattern[str], text: str) -> bool:
    begun = text[:_READ]
    return 2 * len(letters.findall(begun)) > len(_LETTER.findall(begun))
