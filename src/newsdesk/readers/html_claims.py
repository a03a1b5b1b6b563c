"""What the head of a page says of its story's fields: title, meta elements and JSON-LD."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsdesk.readers.html_json import claims_in
from newsdesk.story.source import Claim

MOST_CLAIMS = 60
_MOST_OF_HEAD = 40
_LONGEST = 500  # code points
_MOST_METAS = 400
_MOST_SCRIPTS = 20

_OPEN_GRAPH, _META = "open-graph", "meta"
_NAMES = {
    "og:title": ("headline", _OPEN_GRAPH),
    "og:site_name": ("outlet", _OPEN_GRAPH),
    "og:locale": ("language", _OPEN_GRAPH),
    "og:published_time": ("published", _OPEN_GRAPH),
    "og:url": ("address", _OPEN_GRAPH),
    "og:updated_time": ("modified", _OPEN_GRAPH),
    "article:published_time": ("published", _OPEN_GRAPH),
    "article:published": ("published", _OPEN_GRAPH),
    "article:modified_time": ("modified", _OPEN_GRAPH),
    "article:modified": ("modified", _OPEN_GRAPH),
    "article:author": ("authors", _OPEN_GRAPH),
    "article:author_name": ("authors", _OPEN_GRAPH),
    "og:article:author": ("authors", _OPEN_GRAPH),
    "og:article:published_time": ("published", _OPEN_GRAPH),
    "article:section": ("section", _OPEN_GRAPH),
    "og:article:section": ("section", _OPEN_GRAPH),
    "twitter:title": ("headline", "twitter"),
    "title": ("headline", _META),
    "headline": ("headline", _META),
    "hdl": ("headline", _META),
    "dc.title": ("headline", _META),
    "dcterms.title": ("headline", _META),
    "parsely-title": ("headline", _META),
    "sailthru.title": ("headline", _META),
    "author": ("authors", _META),
    "authors": ("authors", _META),
    "byl": ("authors", _META),
    "byline": ("authors", _META),
    "article-author": ("authors", _META),
    "dc.creator": ("authors", _META),
    "dc.contributor": ("authors", _META),
    "dcterms.creator": ("authors", _META),
    "parsely-author": ("authors", _META),
    "sailthru.author": ("authors", _META),
    "cxenseparse:author": ("authors", _META),
    "citation_author": ("authors", _META),
    "date": ("published", _META),
    "pubdate": ("published", _META),
    "pub_date": ("published", _META),
    "publish_date": ("published", _META),
    "publish-date": ("published", _META),
    "publishdate": ("published", _META),
    "published": ("published", _META),
    "published_time": ("published", _META),
    "publication_date": ("published", _META),
    "originalpublicationdate": ("published", _META),
    "article_date_original": ("published", _META),
    "displaydate": ("published", _META),
    "datepublished": ("published", _META),
    "dc.date": ("published", _META),
    "dc.date.issued": ("published", _META),
    "dc.date.created": ("published", _META),
    "dcterms.created": ("published", _META),
    "dcterms.date": ("published", _META),
    "dcterms.issued": ("published", _META),
    "parsely-pub-date": ("published", _META),
    "sailthru.date": ("published", _META),
    "cxenseparse:recs:publishtime": ("published", _META),
    "cxenseparse:publishtime": ("published", _META),
    "citation_publication_date": ("published", _META),
    "last-modified": ("modified", _META),
    "lastmod": ("modified", _META),
    "modified": ("modified", _META),
    "revised": ("modified", _META),
    "dc.date.modified": ("modified", _META),
    "dcterms.modified": ("modified", _META),
    "datemodified": ("modified", _META),
    "section": ("section", _META),
    "category": ("section", _META),
    "article:category": ("section", _META),
    "parsely-section": ("section", _META),
    "cxenseparse:section": ("section", _META),
    "cxenseparse:category": ("section", _META),
    "dc.subject": ("section", _META),
    "application-name": ("outlet", _META),
    "apple-mobile-web-app-title": ("outlet", _META),
    "publisher": ("outlet", _META),
    "dc.publisher": ("outlet", _META),
    "dc.source": ("outlet", _META),
    "twitter:site": ("outlet", "twitter"),
    "content-language": ("language", _META),
    "dc.language": ("language", _META),
    "language": ("language", _META),
}
_ITEMPROPS = {
    "datepublished": "published",
    "datemodified": "modified",
    "author": "authors",
    "headline": "headline",
    "articlesection": "section",
    "inlanguage": "language",
}


def claims_of(tree: LexborHTMLParser) -> tuple[tuple[Claim, ...], str]:
    """Return what the markup claims, and the address against which links are to be read."""
    canonical = _href(tree.css_first('link[rel="canonical"]'))
    own = [Claim("address", canonical, "canonical")] if canonical else []
    claims = [*own, *_language(tree), *_scripts(tree), *_head(tree)]
    return tidy(claims, _MOST_OF_HEAD), _base(tree, canonical)


def tidy(claims: list[Claim], most: int) -> tuple[Claim, ...]:
    """Return claims trimmed, each said once, without endless ones."""
    found: dict[Claim, None] = {}
    for claim in claims:
        value = " ".join(claim.value.split())
        if value and len(value) <= _LONGEST:
            found[Claim(claim.name, value, claim.origin)] = None
    return tuple(found)[:most]


def _language(tree: LexborHTMLParser) -> Iterator[Claim]:
    root = tree.root
    stated = root.attributes if root is not None else {}
    if value := stated.get("lang") or stated.get("xml:lang"):
        yield Claim("language", value, "lang")


def _scripts(tree: LexborHTMLParser) -> Iterator[Claim]:
    for script in tree.css('script[type*="ld+json"]')[:_MOST_SCRIPTS]:
        yield from claims_in(script.text())


def _head(tree: LexborHTMLParser) -> Iterator[Claim]:
    for meta in tree.css("meta")[:_MOST_METAS]:
        yield from _meta(meta.attributes)
    title = tree.css_first("title")
    if title is not None:
        yield Claim("headline", title.text(), "title")


def _meta(stated: dict[str, str | None]) -> Iterator[Claim]:
    value = stated.get("content")
    if not value:
        return
    for key in ("property", "name", "http-equiv"):
        if found := _NAMES.get((stated.get(key) or "").strip().lower()):
            name, origin = found
            yield Claim(name, value, origin)
            return
    if name := _ITEMPROPS.get((stated.get("itemprop") or "").strip().lower(), ""):
        yield Claim(name, value, "itemprop")


def _base(tree: LexborHTMLParser, canonical: str) -> str:
    """Return the page's own address: where it says that links start, else where it lives."""
    base = _href(tree.css_first("base[href]"))
    return base if base.startswith(("http://", "https://")) else canonical


def _href(node: LexborNode | None) -> str:
    return "" if node is None else (node.attributes.get("href") or "").strip()
