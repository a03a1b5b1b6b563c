"""A web page that stands alone: clean markup, its style inside, nothing loaded from anywhere."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, pairwise

from newsdesk.paths import resource
from newsdesk.rendering.positions import LINE_BREAK, Shown, first_strong
from newsdesk.story.clean import Paragraph
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind, Mark, MarkKind
from newsdesk.writers.plain import only, utf8

_TAGS = {
    MarkKind.STRONG: "strong",
    MarkKind.EMPHASIS: "em",
    MarkKind.STRIKE: "s",
    MarkKind.CODE: "code",
}
_ADDRESS = re.compile(r"(https?://|mailto:)[^\s\"'<>\\]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
# A page opened from disk may load nothing, whatever a later hand puts into it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(stories: Sequence[Story]) -> bytes:
    """Return one story as an HTML document in UTF-8."""
    story = only(stories)
    row = story.row
    language = row.language if _LANGUAGE.fullmatch(row.language) else ""
    style = resource("templates", "page.css").read_text(encoding="utf-8").strip()
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}" dir="{first_strong(row.headline + " " + story.body)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *_metadata(story),
        f"<title>{_attribute(row.headline)}</title>",
        f"<style>\n{style}\n</style>",
        "</head>",
        "<body>",
        "<article>",
        *_header(story),
        *_body(story.clean.paragraphs),
        "</article>",
        "</body>",
        "</html>",
    ]
    return utf8("\n".join(lines) + "\n")


def _literal(text: str) -> str:
    """Return text in which nothing is a tag and every character is one that HTML allows."""
    words = Shown(text).shown if len(text) < 500 else _drawn(text)
    return escape(words).replace(LINE_BREAK, "<br>")


def _drawn(text: str) -> str:
    """Return a long text as shown, without the soft breaks, which only a view needs."""
    return "".join(Shown(text[at : at + 400]).shown for at in range(0, len(text), 400))


def _metadata(story: Story) -> Iterator[str]:
    row = story.row
    for name, value in (
        ("author", ", ".join(row.authors)),
        ("date", row.published),
        ("publisher", row.outlet),
        ("source-sha256", story.source.sha256),
    ):
        if value:
            yield f'<meta name="{name}" content="{_attribute(value)}">'


def _attribute(text: str) -> str:
    return escape(" ".join(_drawn(text).split()))


def _header(story: Story) -> Iterator[str]:
    row = story.row
    yield "<header>"
    yield from _said(story, "kicker")
    if row.headline:
        yield f"<h1>{_literal(row.headline)}</h1>"
    day = _attribute(row.published)
    known = (
        f'<span class="byline">{_literal(", ".join(row.authors))}</span>' if row.authors else "",
        f'<span class="outlet">{_literal(row.outlet)}</span>' if row.outlet else "",
        f'<time datetime="{day}">{day[:10]}</time>' if day else "",
        f'<span class="section">{_literal(row.section)}</span>' if row.section else "",
    )
    if line := " · ".join(part for part in known if part):
        yield f"<p>{line}</p>"
    yield from _said(story, "lead")
    yield from _said(story, "credit")
    yield "</header>"


def _said(story: Story, name: str) -> Iterator[str]:
    if value := story.value(name):
        yield f'<p class="{name}"{_direction(value)}>{_literal(value)}</p>'


def _body(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for group, members in groupby(paragraphs, key=_group):
        if group in ("ul", "ol"):
            yield f"<{group}>"
            yield from (_item(paragraph, group) for paragraph in members)
            yield f"</{group}>"
        else:
            yield from (_set(paragraph) for paragraph in members)


def _number(item: Paragraph) -> str:
    number = item.label.rstrip(".)")
    return number if number.isascii() and number.isdigit() and len(number) < 7 else ""


def _group(paragraph: Paragraph) -> str:
    if paragraph.kind is not BlockKind.ITEM:
        return "one"
    return "ol" if _number(paragraph) else "ul"


def _item(item: Paragraph, group: str) -> str:
    number = f' value="{int(_number(item))}"' if group == "ol" else ""
    depth = f' class="depth-{min(item.level, 6)}"' if item.level > 1 else ""
    return f"<li{number}{depth}{_direction(item.text)}>{_words(item)}</li>"


def _set(paragraph: Paragraph) -> str:
    direction, words = _direction(paragraph.text), _words(paragraph)
    if paragraph.kind is BlockKind.HEADING:
        tag = f"h{min(max(paragraph.level, 2), 6)}"
        return f"<{tag}{direction}>{words}</{tag}>"
    before, after = _WRAPPERS.get(paragraph.kind, ("<p{}>", "</p>"))
    return before.format(direction) + words + after


_WRAPPERS = {
    BlockKind.QUOTE: ("<blockquote{}><p>", "</p></blockquote>"),
    BlockKind.CODE: ("<pre{}><code>", "</code></pre>"),
    BlockKind.IMAGE: ('<p class="image"{}>', "</p>"),
}


def _direction(text: str) -> str:
    return ' dir="rtl"' if first_strong(text) == "rtl" else ""


def _words(paragraph: Paragraph) -> str:
    """Part the words wherever a mark begins or ends, and wrap each part in its marks."""
    start, length = paragraph.start, len(paragraph.text)
    near = [(max(0, m.start - start), min(length, m.end - start), m) for m in paragraph.marks]
    rims = sorted({0, length, *(x for low, high, _ in near if low < high for x in (low, high))})
    html = ""
    for low, high in pairwise(rims):
        over = [mark for first, last, mark in near if first <= low and high <= last]
        html += _wrapped(_literal(paragraph.text[low:high]), over)
    return html


def _wrapped(html: str, marks: list[Mark]) -> str:
    for tag in dict.fromkeys(_TAGS[mark.kind] for mark in marks if mark.kind in _TAGS):
        html = f"<{tag}>{html}</{tag}>"
    for mark in marks:
        if mark.kind is MarkKind.LINK and _ADDRESS.fullmatch(mark.href):
            return f'<a href="{escape(mark.href)}" rel="noopener noreferrer">{html}</a>'
    return html
