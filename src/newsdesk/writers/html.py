"""A web page that stands alone: clean markup, its style inside, nothing loaded from anywhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby, pairwise

from newsdesk.paths import resource
from newsdesk.rendering.positions import first_strong
from newsdesk.story.clean import Paragraph
from newsdesk.story.exported import Exported, NotesAs
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind, Mark, MarkKind
from newsdesk.writers.html_literal import attribute, literal
from newsdesk.writers.html_notes import notes_markup, remarks_markup
from newsdesk.writers.plain import only, utf8
from newsdesk.writers.remarks import Remark, ending_in, remarks

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
    return document(story, [*header(story), *_body(story.clean.paragraphs)])


def write_html_with_notes(told: Exported) -> bytes:
    """Return a story with what is said of it: under each paragraph, or all at the end."""
    found, paragraphs = remarks(told), told.story.clean.paragraphs
    beside = ending_in(found, paragraphs) if told.how is NotesAs.INLINE else []
    lines: list[str] = []
    first = 0
    for number, some in enumerate(beside, 1):
        if some:
            lines += _body(paragraphs[first:number], found)
            lines += remarks_markup(some, told.language)
            first = number
    lines += _body(paragraphs[first:], found if beside else ())
    shown = [remark for some in beside for remark in some]
    lines += notes_markup([r for r in found if r not in shown], told.language)
    return document(told.story, [*header(told.story), *lines], "page.css", "notes.css")


def document(
    story: Story, body: Iterable[str], *styles: str, title: str = "", language: str = ""
) -> bytes:
    """Return own markup as a page; title and language are the story's where none are given."""
    row, wanted = story.row, language or story.row.language
    styles = styles or ("page.css",)
    sheets = (resource("templates", name).read_text(encoding="utf-8").strip() for name in styles)
    direction = first_strong(row.headline + " " + story.body)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{wanted if _LANGUAGE.fullmatch(wanted) else ""}" dir="{direction}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *_metadata(story),
        f"<title>{attribute(title or row.headline)}</title>",
        "<style>\n{}\n</style>".format("\n".join(sheets)),
        "</head>",
        "<body>",
        "<article>",
        *body,
        "</article>",
        "</body>",
        "</html>",
    ]
    return utf8("\n".join(lines) + "\n")


def _metadata(story: Story) -> Iterator[str]:
    row = story.row
    for name, value in (
        ("author", ", ".join(row.authors)),
        ("date", row.published),
        ("publisher", row.outlet),
        ("source-sha256", story.source.sha256),
    ):
        if value:
            yield f'<meta name="{name}" content="{attribute(value)}">'


def header(story: Story) -> Iterator[str]:
    """Yield the story's headline and what is known of it."""
    row = story.row
    yield "<header>"
    yield from _said(story, "kicker")
    if row.headline:
        yield f"<h1>{literal(row.headline)}</h1>"
    day = attribute(row.published)
    known = (
        f'<span class="byline">{literal(", ".join(row.authors))}</span>' if row.authors else "",
        f'<span class="outlet">{literal(row.outlet)}</span>' if row.outlet else "",
        f'<time datetime="{day}">{day[:10]}</time>' if day else "",
        f'<span class="section">{literal(row.section)}</span>' if row.section else "",
    )
    if line := " · ".join(part for part in known if part):
        yield f"<p>{line}</p>"
    yield from _said(story, "lead")
    yield from _said(story, "credit")
    yield "</header>"


def _said(story: Story, name: str) -> Iterator[str]:
    if value := story.value(name):
        yield f'<p class="{name}"{_direction(value)}>{literal(value)}</p>'


def _body(paragraphs: Sequence[Paragraph], said: Sequence[Remark] = ()) -> Iterator[str]:
    for group, members in groupby(paragraphs, key=_group):
        if group in ("ul", "ol"):
            yield f"<{group}>"
            yield from (_item(paragraph, group, said) for paragraph in members)
            yield f"</{group}>"
        else:
            yield from (_set(paragraph, said) for paragraph in members)


def _number(item: Paragraph) -> str:
    number = item.label.rstrip(".)")
    return number if number.isascii() and number.isdigit() and len(number) < 7 else ""


def _group(paragraph: Paragraph) -> str:
    if paragraph.kind is not BlockKind.ITEM:
        return "one"
    return "ol" if _number(paragraph) else "ul"


def _item(item: Paragraph, group: str, said: Sequence[Remark]) -> str:
    number = f' value="{int(_number(item))}"' if group == "ol" else ""
    depth = f' class="depth-{min(item.level, 6)}"' if item.level > 1 else ""
    return f"<li{number}{depth}{_direction(item.text)}>{_words(item, said)}</li>"


def _set(paragraph: Paragraph, said: Sequence[Remark]) -> str:
    direction, words = _direction(paragraph.text), _words(paragraph, said)
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


def _words(paragraph: Paragraph, said: Sequence[Remark]) -> str:
    """Part the words wherever a mark or a remark begins or ends, and wrap each part in its own."""
    start, length = paragraph.start, len(paragraph.text)
    near = [(max(0, m.start - start), min(length, m.end - start), m) for m in paragraph.marks]
    held = [(*share, r) for r in said if (share := r.share(paragraph)) is not None]
    inside = [(low, high) for low, high, _ in (*near, *held) if low < high]
    rims = sorted({0, length, *(x for stretch in inside for x in stretch)})
    html = ""
    for low, high in pairwise(rims):
        over = [mark for first, last, mark in near if first <= low and high <= last]
        words = _wrapped(literal(paragraph.text[low:high]), over)
        noted = any(first <= low and high <= last for first, last, _ in held)
        html += f"<mark>{words}</mark>" if noted else words
        html += "".join(
            _reference(r) for _, last, r in held if last == high and r.ends_in(paragraph)
        )
    return html


def _reference(remark: Remark) -> str:
    return f'<sup><a href="#note-{remark.number}">{remark.number}</a></sup>'


def _wrapped(html: str, marks: list[Mark]) -> str:
    for tag in dict.fromkeys(_TAGS[mark.kind] for mark in marks if mark.kind in _TAGS):
        html = f"<{tag}>{html}</{tag}>"
    for mark in marks:
        if mark.kind is MarkKind.LINK and _ADDRESS.fullmatch(mark.href):
            return f'<a href="{escape(mark.href)}" rel="noopener noreferrer">{html}</a>'
    return html
