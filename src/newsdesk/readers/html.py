"""HTML: what a browser would show of a page, as blocks, and what its markup says of fields."""

import re

from selectolax.lexbor import LexborHTMLParser

from newsdesk.errors import UnreadableSource
from newsdesk.readers.encoding import Decoded
from newsdesk.readers.html_blocks import Found, blocks_of
from newsdesk.readers.html_claims import MOST_CLAIMS, claims_of, tidy
from newsdesk.readers.html_links import Links
from newsdesk.readers.html_safety import without_bombs
from newsdesk.story.source import Reading

NAME = "html"
VERSION = 1

_MOST_TAGS = 500_000  # 10 s; the longest of 1,169 news pages had 19,437

_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
# Their words are not for readers; those with raw text would also break the walk.
_UNREAD = [
    "script", "style", "svg", "template", "iframe", "select", "datalist", "textarea",
    "object", "audio", "video", "canvas", "xmp", "noembed", "noframes", "plaintext", "title", "rp",
]  # fmt: skip
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOSCRIPT = re.compile(r"<noscript\b[^<>]{0,1000}>.*?</noscript", re.IGNORECASE | re.DOTALL)


def looks_like(text: str) -> bool:
    """Say whether a file without a telling name begins as a page does."""
    return bool(_START.match(text))


def read_html(decoded: Decoded) -> Reading:
    """Read a page; raises UnreadableSource where it shows no words."""
    tags = decoded.text.count("<")
    if tags > _MOST_TAGS:
        raise UnreadableSource(
            f"The page has too many tags ({tags:,}).", "Save the story alone, or as plain text."
        )
    page = without_bombs(_encodable(decoded.text))
    found = _found(_without_noscript(page)) or _found(page, hidden=True)
    if found is None:
        raise UnreadableSource(
            "The page shows no text.", "It may need scripts: copy the story from a browser."
        )
    return Reading(
        found.text,
        found.blocks,
        NAME,
        VERSION,
        decoded.encoding,
        decoded.mended,
        claims=found.claims,
    )


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _without_noscript(page: str) -> str:
    """Drop what a browser with scripts never shows, up to the last that is closed."""
    last = max(page.rfind("</noscript"), page.rfind("</NOSCRIPT"))
    if last < 0:
        return page
    last += len("</noscript")
    return _NOSCRIPT.sub("</noscript", page[:last]) + page[last:]


def _found(page: str, *, hidden: bool = False) -> Found | None:
    """Return what stands on a page, with what it hides where so wished; None if nothing does."""
    tree = LexborHTMLParser(page)
    stated, base = claims_of(tree)
    tree.strip_tags(_UNREAD if hidden else [*_UNREAD, "noscript"])
    body = tree.body.html if tree.body is not None else None
    if not body:
        return None
    found = blocks_of(_COMMENT.sub("", body), Links(base), hidden=hidden)
    return (
        Found(found.text, found.blocks, tidy([*stated, *found.claims], MOST_CLAIMS))
        if found.blocks
        else None
    )
