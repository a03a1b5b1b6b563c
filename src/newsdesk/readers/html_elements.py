"""What an element of a page means for its words, found once for each distinct start tag."""

import re
from dataclasses import dataclass
from html import unescape

from newsdesk.story.source import MarkKind

VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "keygen", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
    "listing", "main", "menu", "nav", "ol", "optgroup", "p", "pre", "search", "section",
    "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "td", "th",
})  # fmt: skip
# Around these a browser's copy has a blank line.
_APART = frozenset({
    "blockquote", "dir", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "listing",
    "menu", "ol", "p", "pre", "table", "ul",
})  # fmt: skip
_GAPS = dict.fromkeys(_BLOCKS, 1) | dict.fromkeys(_APART, 2)
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("dir", "menu", "ol", "ul"))
PREFORMATTED = frozenset(("listing", "pre"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MARKS = {
    "a": MarkKind.LINK,
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
}
_NEVER_HIDDEN = frozenset(("html", "body"))

_ATTRIBUTE = re.compile(
    r" (id|class|href|style|hidden|itemprop|itemtype|role|rel|datetime|content|start|value)"
    r'="([^"]*)"'
)
_CLAIMING = (
    "author",
    "byline",
    "by-line",
    "bread",
    "date",
    "itemprop",
    "published",
    "posted",
    "timestamp",
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PSEUDO = (("itemprop", ""), ("role", "role-"), ("rel", "rel-"))
_MOST_CLASSES = 4
_LONGEST_WORD = 40  # code points

_CRUMBS = re.compile(r"bread-?_?crumb", re.IGNORECASE)
_AUTHOR = re.compile(r"(?:^|[-_])(?:authors?|author-?name|by-?lines?)(?:$|[-_])")
_DATE = re.compile(
    r"(?:^|[-_])(?:date|dateline|datetime|pub-?date|published|posted|timestamp)(?:$|[-_])"
)
_ITEMPROPS = {
    "datepublished": "published",
    "datemodified": "modified",
    "author": "authors",
    "headline": "headline",
    "articlesection": "section",
}


@dataclass(frozen=True, slots=True)
class Element:
    """A start tag: where it stands in a path, how it parts the words, and what it claims."""

    tag: str
    step: str  # "div#main.story.@articlebody"
    gap: int  # line ends around it: 0 inside a line, 1 for a block, 2 with a blank line
    hidden: bool = False
    mark: MarkKind | None = None
    claims: tuple[tuple[str, str], ...] = ()  # (name, origin) of what its words say
    value: str = ""  # of datetime or content, which says more than the words
    void: bool = False  # has no end tag
    acts: bool = False  # does more than to stand in a path
    number: str = ""  # what a list or its item says that it begins with


def element(head: str) -> Element:
    """Return what the start tag `<head>` of a serialised page means."""
    tag, _, rest = head.partition(" ")
    named = _named(f" {rest}") if rest else {}
    claims = tuple(_claims(tag, named)) if tag == "h1" or _speaks(rest.lower()) else ()
    gap, mark, hidden = _GAPS.get(tag, 0), _MARKS.get(tag), bool(named) and _hidden(tag, named)
    return Element(
        tag,
        _step(tag, named) if named else tag,
        gap,
        hidden,
        mark if tag != "a" or "href" in named else None,
        claims,
        _value(tag, named) if claims else "",
        tag in VOID,
        bool(gap or mark or claims or hidden or tag in VOID),
        named.get("start", named.get("value", "")) if tag in ("ol", "li") else "",
    )


def _speaks(attributes: str) -> bool:
    """Say cheaply whether a closer look for claims is worth it."""
    return any([word in attributes for word in _CLAIMING])  # noqa: C419  # half as slow


def _named(rest: str) -> dict[str, str]:
    if "&" not in rest:
        return dict(_ATTRIBUTE.findall(rest))
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(rest)}


def _hidden(tag: str, named: dict[str, str]) -> bool:
    if tag in _NEVER_HIDDEN:
        return False
    return "hidden" in named or bool(_UNSEEN.search(named.get("style", "")))


def _step(tag: str, named: dict[str, str]) -> str:
    words = [tag]
    if name := named.get("id"):
        words.append(f"#{''.join(name.split())[:_LONGEST_WORD]}")
    if classes := named.get("class"):
        words += [f".{word[:_LONGEST_WORD]}" for word in classes.split()[:_MOST_CLASSES]]
    for attribute, before in _PSEUDO:
        if attribute in named:
            said = named[attribute].split()[:2]
            words += [f".@{before}{word[:_LONGEST_WORD]}" for word in said]
    return "".join(words).lower().replace("/", "-")


def _claims(tag: str, named: dict[str, str]) -> list[tuple[str, str]]:
    """Return which fields an element speaks of, and by what it says so."""
    found = []
    if tag == "h1":
        found.append(("headline", "h1"))
    if tag == "time" and named.get("datetime"):
        found.append(("published", "time"))
    for word in named.get("itemprop", "").split():
        if name := _ITEMPROPS.get(word.lower()):
            found.append((name, "itemprop"))
    if "author" in named.get("rel", "").lower().split():
        found.append(("authors", "rel-author"))
    classes = named.get("class", "")
    if words := classes.lower().split():
        if any(map(_AUTHOR.search, words)):
            found.append(("authors", "class"))
        elif any(map(_DATE.search, words)):
            found.append(("published", "class"))
    if _CRUMBS.search(f"{classes} {named.get('id', '')} {named.get('itemtype', '')}"):
        found.append(("section", "breadcrumb"))
    return found


def _value(tag: str, named: dict[str, str]) -> str:
    if tag == "time":
        return named.get("datetime", "")
    return named.get("content", "") or named.get("datetime", "")
