"""A story as it goes to the clipboard: as plain text, and words of it with where they are from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.story.clean import Paragraph
from newsdesk.story.record import Story
from newsdesk.story.source import Reading
from newsdesk.writers.text import set_paragraph


class Quotes(NamedTuple):
    """Quotation marks of a language: round words, and round what these quote themselves."""

    before: str
    after: str
    inner_before: str
    inner_after: str


_ENGLISH = Quotes("“", "”", "‘", "’")
_RUSSIAN = Quotes("«", "»", "„", "“")
_FRENCH = Quotes("«\u00a0", "\u00a0»", "“", "”")
_GERMAN = Quotes("„", "“", "‚", "‘")
QUOTES = (
    dict.fromkeys(("ru", "uk", "be", "kk", "bg", "hy"), _RUSSIAN)
    | dict.fromkeys(("de", "cs", "sk", "sl", "et", "lt", "is"), _GERMAN)
    | dict.fromkeys(("es", "it", "pt", "el", "ar", "fa"), Quotes("«", "»", "“", "”"))
    | dict.fromkeys(("sv", "fi"), Quotes("”", "”", "’", "’"))
    | {"fr": _FRENCH, "pl": Quotes("„", "”", "«", "»"), "ja": Quotes("「", "」", "『", "』")}
)
_HEAD = 5_000  # characters of a source in which it may say where it was published
_ADDRESS = re.compile(
    r"^[ \t>*_-]*"
    r"(?:url|link|source|source[ _]?url|canonical|permalink|address|ссылка|источник|адрес)"
    r"[ \t*_]*:[ \t*_\"'<]*(https?://[^\s\"'<>\\]+)",
    re.IGNORECASE | re.MULTILINE,
)


def address(reading: Reading) -> str:
    """Return the address that a source states for itself at its beginning, "" where it does not."""
    found = _ADDRESS.search(reading.text[:_HEAD])
    return found[1].rstrip(".,;)") if found else ""


def as_plain_text(story: Story, day: str, stretch: tuple[int, int] | None = None) -> str:
    """Return headline, byline · outlet · day and the paragraphs, apart by a blank line.

    `day` is the publication's as it is to be read; `stretch` picks words of the clean text.
    """
    known = (", ".join(story.row.authors), story.row.outlet, day)
    head = (" ".join(story.row.headline.split()), " · ".join(part for part in known if part))
    return "\n\n".join(part for part in (*head, *_paragraphs(story, stretch)) if part) + "\n"


def _paragraphs(story: Story, stretch: tuple[int, int] | None) -> Iterator[str]:
    for paragraph in story.clean.paragraphs:
        start, end = stretch or (paragraph.start, paragraph.end)
        if start <= paragraph.start and paragraph.end <= end:
            yield set_paragraph(paragraph)
        elif start < paragraph.end and paragraph.start < end:
            yield _clipped(paragraph, start, end)


def _clipped(paragraph: Paragraph, start: int, end: int) -> str:
    return paragraph.text[max(0, start - paragraph.start) : end - paragraph.start].strip()


def citation(story: Story, day: str, words: str = "") -> str:
    """Return words of a story in quotation marks and where they are from.

    Without words, only where the story is from. The marks are those of the story's language.
    """
    marks = QUOTES.get(story.row.language, _ENGLISH)
    headline = " ".join(story.row.headline.split())
    origin = ", ".join(
        part
        for part in (
            ", ".join(story.row.authors),
            _quoted(headline, marks) if headline else "",
            story.row.outlet,
            day,
            address(story.reading),
        )
        if part
    )
    quoted = _quoted(words.strip(), marks) if words.strip() else ""
    return " — ".join(part for part in (quoted, origin) if part)


def _quoted(words: str, marks: Quotes) -> str:
    """Put marks round words; marks of the same shape inside become the inner ones."""
    before, after = marks.before.strip(), marks.after.strip()
    inside = words.replace(before, marks.inner_before).replace(after, marks.inner_after)
    return f"{marks.before}{inside}{marks.after}"
