"""Pages made to hang a parser, made harmless in one pass before they are parsed."""

import re
from collections import Counter

# A parser is quadratic in depth, in formatting left open and in attributes; 40,000 nested lists
# took 80 s, 40,000 attributes 13 s. The deepest of 1,169 news pages had 60 levels.
DEEPEST = 256
_MOST_FORMATTING = 64
_MOST_REPEATED = 100_000  # formatting that blocks take over from blocks
_MOST_ATTRIBUTES = 256
_HARMLESS = 20_000  # code points: no page as short as this costs more than 0.2 s
_FEW_TAGS = 3000
_LONG_TAG = 1500  # code points

_BLANK = r"[\t\n\f\r ]"
_ATTRIBUTE = (
    r"[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rf"(?:{_BLANK}*+={_BLANK}*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\t\n\f\r >\"'][^\t\n\f\r >]*+)?)?"
)
# As the standard reads a tag; possessive, so that each character is looked at once.
_ATTRIBUTES = rf"(?:[\t\n\f\r /]++(?:{_ATTRIBUTE})?|(?<=[\"']){_ATTRIBUTE})*+"
_TAG = re.compile(rf"</?[a-zA-Z][^\t\n\f\r />]*+{_ATTRIBUTES}")
_NAME = re.compile(r"</?[a-zA-Z][^\t\n\f\r />]*")
_ONE = re.compile(rf"[\t\n\f\r /]*+{_ATTRIBUTE}")
_COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
_RAW = r"<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?![^\t\n\f\r />])"
# Tags that are told from what only looks like one inside comments and scripts.
_SURE_TAG = re.compile(
    rf"{_COMMENT}|(?P<start>{_RAW}{_ATTRIBUTES})(?P<held>>.*?(?:</(?P=raw)|\Z))?|{_TAG.pattern}",
    re.IGNORECASE | re.DOTALL,
)
_PARTS = re.compile(
    rf"{_COMMENT}|{_RAW}.*?(?:</(?P=raw)|\Z)"
    r"|<(?P<close>/?)(?P<name>[a-zA-Z][^\t\n\f\r />]*)[^>]*>?",
    re.IGNORECASE | re.DOTALL,
)
_FORMATTING = frozenset({
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
})  # fmt: skip
# Such never nest without something else in between, and often nobody closes them.
_UNCOUNTED = frozenset({
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "option", "p", "param", "rp", "rt", "source", "tbody",
    "td", "tfoot", "th", "thead", "tr", "track", "wbr",
})  # fmt: skip


def without_bombs(page: str) -> str:
    """Return the page without nesting, open formatting and attributes that no person wrote."""
    if len(page) <= _HARMLESS:
        return page
    if any(len(tag) > _LONG_TAG and _crowded(tag) for tag in _TAG.findall(page)):
        page = _SURE_TAG.sub(_thinned, page)
    return _PARTS.sub(_Nesting().kept, page) if page.count("<") > _FEW_TAGS else page


def _crowded(tag: str) -> bool:
    """Say whether a tag may have too many attributes, or hides others that may."""
    if tag.count("=") + len(tag.replace("/", " ").split()) <= _MOST_ATTRIBUTES:
        return False
    return "<" in tag[1:] or len(_ONE.findall(tag)) > _MOST_ATTRIBUTES


def _thinned(match: re.Match[str]) -> str:
    tag, held = match["start"] or match[0], match["held"] or ""
    name = _NAME.match(tag)
    if name is None or len(tag) <= _LONG_TAG:
        return match[0]
    at = name.end()
    for _ in range(_MOST_ATTRIBUTES):
        attribute = _ONE.match(tag, at)
        if attribute is None:
            return match[0]
        at = attribute.end()
    return tag[:at] + held


class _Nesting:
    """The elements that are open at a place of a page, roughly as a parser keeps them."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._formatting: Counter[str] = Counter()
        self._formatted = 0
        self._repeated = 0
        self._left_out: Counter[str] = Counter()

    def kept(self, match: re.Match[str]) -> str:
        """Return a tag as it stands, or what stands for one that would nest too deep."""
        name = (match["name"] or "").lower()
        if not name:
            return match[0]
        if match["close"]:
            return match[0] if name in _UNCOUNTED or self._closes(name) else ""
        if name in _FORMATTING:
            return match[0] if self._formats(name) else ""
        return self._ended() + self._opened(name, match[0])

    def _opened(self, name: str, tag: str) -> str:
        if name in _UNCOUNTED:
            return tag
        if len(self._open) < DEEPEST:
            self._open.append(name)
            return tag
        self._left_out[name] += 1
        return "" if name == "span" else "<br>"

    def _formats(self, name: str) -> bool:
        if self._formatted >= _MOST_FORMATTING or self._repeated > _MOST_REPEATED:
            self._left_out[name] += 1
            return False
        self._formatting[name] += 1
        self._formatted += 1
        return True

    def _ended(self) -> str:
        """Return the end tags of all formatting, once too many blocks have taken it over."""
        self._repeated += self._formatted
        if self._repeated <= _MOST_REPEATED or not self._formatted:
            return ""
        ended = "".join(f"</{name}>" * number for name, number in self._formatting.items())
        self._formatting.clear()
        self._formatted = 0
        return ended

    def _closes(self, name: str) -> bool:
        if self._left_out[name]:
            self._left_out[name] -= 1
            return False
        if self._formatting[name]:
            self._formatting[name] -= 1
            self._formatted -= 1
        elif name in self._open:
            while self._open.pop() != name:
                pass
        return True
