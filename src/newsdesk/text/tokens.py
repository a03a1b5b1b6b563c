"""What a word is, the same for search, for highlights and for differences."""

import re
from functools import lru_cache

# \w knows no combining marks, so a decomposed й or a pointed Hebrew word would fall apart.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0900-\u0963\u0966-\u0d7f\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f"
)
_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTER = r"[^\W_]"
_APOSTROPHE = "['\u2019]"

WORD = re.compile(
    rf"{_LETTER}+(?:(?:[{_MARKS}{_INVISIBLE}]+|{_APOSTROPHE}(?={_LETTER})){_LETTER}*)*"
)
PIECE = re.compile(rf"{_LETTER}(?:{_LETTER}|[{_MARKS}])*|\s+|.[{_MARKS}]*", re.DOTALL)


@lru_cache(maxsize=2)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text; those of a story are asked for by the index, then by a sketch."""
    return tuple(WORD.findall(text))
