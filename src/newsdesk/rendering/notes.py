"""An editor's note in Markdown becomes safe HTML; a note that could stall the window stays text."""

import re
from html import escape

MAX_NOTE = 10_000  # characters; longer notes are shown as they were typed
_MAX_MARKS = 500  # brackets, stars and the like: 2,000 "![a" took Python-Markdown four seconds
_MAX_BLANK = 3  # 20,000 empty lines took it forty

_TAGS = {"p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a"}
_TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto"}
_EXTENSIONS = ("fenced_code", "tables", "sane_lists", "nl2br")
_MARKS = re.compile(r"[\[\]*_`<>&|!~\\:{]")
_DEEP = re.compile(r"^[\s>]{40,}\S", re.MULTILINE)
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")


def note_html(markdown: str) -> str:
    """Return safe HTML: no image, no style, no script, links to web and mail addresses only."""
    note = _BLANK.sub("\n" * (_MAX_BLANK - 1), markdown)
    try:
        return _as_typed(markdown) if is_too_much(note) else _rendered(note)
    except RecursionError:
        return _as_typed(markdown)


def is_too_much(markdown: str) -> bool:
    """Say whether a note is so long, deep or full of marks that rendering could take seconds."""
    return (
        len(markdown) > MAX_NOTE
        or len(_MARKS.findall(markdown)) > _MAX_MARKS
        or bool(_DEEP.search(markdown))
    )


def _as_typed(markdown: str) -> str:
    return f"<pre>{escape(markdown)}</pre>"


def _rendered(markdown: str) -> str:
    import nh3  # noqa: PLC0415 - notes are rare; the page must open without these two
    from markdown import markdown as render  # noqa: PLC0415

    return nh3.clean(
        render(markdown, extensions=list(_EXTENSIONS), tab_length=2, output_format="html"),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        attribute_filter=_with_scheme,
        clean_content_tags={"script", "style"},
        link_rel="noopener noreferrer",
        strip_comments=True,
    )


def _with_scheme(tag: str, attribute: str, value: str) -> str | None:
    """Drop addresses without a scheme: `//host/x` would take the page's own."""
    if (tag, attribute) != ("a", "href"):
        return value
    scheme, colon, _ = value.strip().partition(":")
    return value if colon and scheme.lower() in _SCHEMES else None
