"""Notes and claims as own, escaped HTML, for web pages and for paper."""

import re
from collections.abc import Iterator, Sequence

from newsdesk.rendering.notes import note_html
from newsdesk.writers.html_literal import literal
from newsdesk.writers.labels import labels_in
from newsdesk.writers.plain import whole_letters
from newsdesk.writers.remarks import Part, Remark, words_of

_HEADING = re.compile(r"<(/?)h[1-6]>")  # a note has no chapters of the page


def notes_markup(found: Sequence[Remark], language: str) -> Iterator[str]:
    """Yield a section of remarks, nothing where there are none."""
    if found:
        yield '<section class="notes">'
        yield f"<h2>{literal(labels_in(language).notes)}</h2>"
        yield from remarks_markup(found, language)
        yield "</section>"


def remarks_markup(found: Sequence[Remark], language: str) -> Iterator[str]:
    """Yield remarks, each a block that its number leads to."""
    for remark in found:
        words = words_of(remark, language)
        yield f'<div class="note" id="note-{remark.number}">'
        yield f'<p class="title"><b>{remark.number}. {literal(words.title)}</b></p>'
        yield f'<p class="facts">{literal(" · ".join(words.facts))}</p>'
        if words.quote:
            yield f"<blockquote><p>{literal(words.quote)}</p></blockquote>"
        for part in words.parts:
            yield from part_markup(part)
        for reply in words.replies:
            yield '<div class="reply">'
            yield from part_markup(reply)
            yield "</div>"
        yield "</div>"


def part_markup(part: Part) -> Iterator[str]:
    """Yield what is said; Markdown is rendered without anything that could load or run."""
    label = f"<b>{literal(part.label)}:</b> " if part.label else ""
    if not part.markdown:
        yield f"<p>{label}{literal(part.text)}</p>"
        return
    html = _HEADING.sub(r"<\1p>", note_html(whole_letters(part.text))).strip()
    inside = html.startswith("<p>")
    if label and not inside:
        yield f"<p>{label.strip()}</p>"
    yield html.replace("<p>", f"<p>{label}", 1) if inside else html
