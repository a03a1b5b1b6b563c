"""What a page says of its story in JSON-LD, however brokenly."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from newsdesk.story.source import Claim

ORIGIN = "json-ld"
_STORIES = frozenset({
    "advertisercontentarticle", "analysisnewsarticle", "article", "askpublicnewsarticle",
    "backgroundnewsarticle", "blogposting", "liveblogposting", "newsarticle",
    "opinionnewsarticle", "report", "reportagenewsarticle", "reviewnewsarticle",
    "scholarlyarticle", "socialmediaposting", "techarticle",
})  # fmt: skip
_PAGES = frozenset(("itempage", "webpage"))
_CRUMBS = "breadcrumblist"
_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("headline", ("headline", "name")),
    ("published", ("datePublished", "dateCreated")),
    ("modified", ("dateModified",)),
    ("section", ("articleSection",)),
    ("authors", ("author", "creator")),
    ("outlet", ("publisher",)),
    ("language", ("inLanguage",)),
)
_OF_PAGES = ("headline", "published", "modified", "outlet", "language")
_MOST_NODES = 2000
_DEEPEST = 8
_LONGEST = 2_000_000  # code points of one script; longer ones hold data, not a story
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|"
                       r"(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*$|;\s*$")  # fmt: skip
_CONTROLS = re.compile(r"[\x00-\x1f]+")
_TRAILING = re.compile(r",(?=\s*[}\]])")
# Where the whole cannot be read: these keys, wherever they stand.
_LOOSE = re.compile(
    r'"(headline|datePublished|dateModified|articleSection)"\s*:\s*"((?:[^"\\]|\\.){1,500})"'
)


def claims_in(script: str) -> Iterator[Claim]:
    """Yield what one JSON-LD script claims."""
    script = _WRAPPING.sub("", script[:_LONGEST])
    found = _loaded(script)
    if found is None:
        yield from _loosely(script)
        return
    for node in _nodes(found):
        yield from _of(node)


def _loaded(script: str) -> Any:  # noqa: ANN401
    for attempt in (str, _mended, lambda words: unescape(_mended(words))):
        try:
            return json.loads(attempt(script), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(script: str) -> str:
    return _TRAILING.sub("", _CONTROLS.sub(" ", _WRAPPING.sub("", script)))


def _loosely(script: str) -> Iterator[Claim]:
    names = {key: name for name, keys in _KEYS for key in keys}
    for key, value in _LOOSE.findall(script):
        yield Claim(names[key], value.replace('\\"', '"').replace("\\/", "/"), ORIGIN)


def _nodes(found: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Yield the objects of a page's data, the outer ones first, without recursion."""
    level, seen = [found], 0
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for node in level:
            seen += 1
            if seen > _MOST_NODES:
                return
            if isinstance(node, dict):
                yield node
                below += [node[key] for key in _DEEPER if isinstance(node.get(key), (dict, list))]
            elif isinstance(node, list):
                below += node[:_MOST_NODES]
        level = below


_DEEPER = ("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb", "hasPart", "itemListElement")


def _of(node: dict[str, Any]) -> Iterator[Claim]:
    kinds = {str(kind).rpartition("/")[2].lower() for kind in _listed(node.get("@type"))}
    if kinds & _STORIES:
        wanted = _KEYS
    elif kinds & _PAGES:
        wanted = tuple(row for row in _KEYS if row[0] in _OF_PAGES)
    else:
        wanted = ()
    origin = ORIGIN if kinds & _STORIES else f"{ORIGIN}-page"
    for name, keys in wanted:
        said = (list(_words(node.get(key))) for key in keys)
        for value in next((words for words in said if words), ()):
            yield Claim(name, value, origin)
    if _CRUMBS in kinds:
        crumbs = " › ".join(_crumbs(node))
        if crumbs:
            yield Claim("section", crumbs, "breadcrumb")


def _crumbs(node: dict[str, Any]) -> Iterator[str]:
    for part in _listed(node.get("itemListElement"))[:12]:
        if isinstance(part, dict):
            item = part.get("item")
            inner = item.get("name") if isinstance(item, dict) else None
            yield from list(_words(part.get("name") or inner))[:1]


def _listed(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any, depth: int = 0) -> Iterator[str]:  # noqa: ANN401
    """Yield the words of a value, which may be a string, an object with a name, or a list."""
    if depth > 3:
        return
    if isinstance(value, str):
        if value.strip():
            yield unescape(value) if "&" in value else value
    elif isinstance(value, dict):
        yield from _words(value.get("name") or value.get("@value"), depth + 1)
    elif isinstance(value, list):
        for part in value[:20]:
            yield from _words(part, depth + 1)
