"""What an element of a page means for its words, found once for each distinct start tag."""

import re
from dataclasses import dataclass
from html import unescape

from newsdesk.story.source import MarkKind

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source"
    " track wbr".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt"
    " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li"
    " listing main menu nav ol optgroup p pre search section summary table tbody tfoot thead tr ul"
    " td th".split()
)
# Around these a browser's copy has a blank line.
_APART = frozenset(
    "blockquote dir dl figure h1 h2 h3 h4 h5 h6 hr listing menu ol p pre table ul".split()
)
CELLS = frozenset(("td", "th"))
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

_ATTRIBUTE = re.compile(r' ([^\s=]+)="([^"]*)"')
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PSEUDO = (("itemprop", ""), ("role", "role-"), ("rel", "rel-"))
_MOST_CLASSES = 4
_LONGEST_WORD = 40  # code points

_CRUMBS = re.compile(r"bread-?_?crumb", re.IGNORECASE)
_AUTHOR_WORDS = frozenset(
    "author authors author-name author_name authorname article-author post-author entry-author"
    " article__author post__author byline by-line byline-name byline__name article-byline"
    " article__byline".split()
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
    href: str = ""
    claims: tuple[tuple[str, str], ...] = ()  # (name, origin) of what its words say
    value: str = ""  # of datetime or content, which says more than the words
    attributes: tuple[tuple[str, str], ...] = ()


def element(head: str) -> Element:
    """Return what the start tag `<head>` of a serialised page means."""
    tag, _, rest = head.partition(" ")
    named = {
        name: unescape(value) for name, value in _ATTRIBUTE.findall(f" {rest}")
    } if rest else {}  # fmt: skip
    claims = tuple(_claims(tag, named))
    return Element(
        tag,
        _step(tag, named),
        2 if tag in _APART else 1 if tag in _BLOCKS else 0,
        _hidden(tag, named),
        _MARKS.get(tag) if tag != "a" or "href" in named else None,
        named.get("href", "") if tag == "a" else "",
        claims,
        _value(tag, named) if claims else "",
        tuple(item for item in named.items() if item[0] in ("start", "value")),
    )


def _hidden(tag: str, named: dict[str, str]) -> bool:
    if tag in _NEVER_HIDDEN:
        return False
    return "hidden" in named or bool(_UNSEEN.search(named.get("style", "")))


def _step(tag: str, named: dict[str, str]) -> str:
    step = tag
    if name := "".join(named.get("id", "").split()):
        step += f"#{name[:_LONGEST_WORD]}"
    for word in named.get("class", "").split()[:_MOST_CLASSES]:
        step += f".{word[:_LONGEST_WORD]}"
    for attribute, before in _PSEUDO:
        if attribute in named:
            words = named[attribute].split()[:2]
            step += "".join(f".@{before}{word[:_LONGEST_WORD]}" for word in words)
    return step.lower().replace("/", "-") if rest_needed(step) else step


def rest_needed(step: str) -> bool:
    """Say whether a step has letters that a path cannot have."""
    return "/" in step or not step.islower()


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
    if not _AUTHOR_WORDS.isdisjoint(classes.lower().split()):
        found.append(("authors", "class"))
    if _CRUMBS.search(f"{classes} {named.get('id', '')} {named.get('itemtype', '')}"):
        found.append(("section", "breadcrumb"))
    return found


def _value(tag: str, named: dict[str, str]) -> str:
    if tag == "time":
        return named.get("datetime", "")
    return named.get("content", "") or named.get("datetime", "")
