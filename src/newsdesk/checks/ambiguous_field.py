"""Fields that may be read in two ways, or that the text contradicts."""

import re
from collections.abc import Iterator

from newsdesk.checks import calendar
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.fields import people
from newsdesk.story.findings import Severity
from newsdesk.story.items import ItemKind
from newsdesk.text import stems

_TOP, _LINE = 3, 120  # paragraphs at the top, and characters of one, that may be a byline
_POINTED = re.compile(r".*\d\.\d\d?\.\d.*: day or month first\?")
_SHORT_YEAR = re.compile(r".*[^\W\d]\s\d\d\b.*: no year is stated")
_MONTH_FIRST = ("en",)  # elsewhere a date with points has its day first
_BYLINE = re.compile(
    r"^\W*(?:by|text(?: by)?|author|reporter|written by|words by|story by|автор(?:ы)?|текст|"
    r"корреспондент|"
    r"подготовил[аи]?|материал подготовил[аи]?|беседовал[аи]?)"
    r"\s*[:—–-]?\s+((?-i:[A-ZА-ЯЁ]).{2,80})(?<!:)$",
    re.IGNORECASE,
)


def find(at: Examined) -> Iterator[Hit]:
    """Find fields that ask for a look, and lines at the top that say otherwise."""
    for one in at.story.fields:
        if one.problem and one.value and not _is_clear(one.problem, at.language):
            yield Hit(0, len(one.value), one.problem, one.name)
    for paragraph in at.paragraphs[:_TOP]:
        if len(paragraph.text) <= _LINE:
            yield from _other_author(at, paragraph.text, paragraph.start)
            yield from _other_day(at, paragraph.text, paragraph.start, paragraph.end)


def _is_clear(problem: str, language: str) -> bool:
    """Say whether a careful reader of the page would know, all the same."""
    pointed = language not in _MONTH_FIRST and _POINTED.fullmatch(problem)
    return bool(pointed or _SHORT_YEAR.fullmatch(problem))


def _other_author(at: Examined, text: str, shift: int) -> Iterator[Hit]:
    authors = people(at.story.value("authors"))
    found = _BYLINE.match(text)
    if not authors or found is None:
        return
    known = {stem for author in authors for stem in stems.stems(author, at.language)}
    if not known & set(stems.stems(found[1], at.language)):
        message = f"The text is by “{found[1].strip()}”, the byline says “{', '.join(authors)}”."
        yield Hit(shift + found.start(1), shift + found.end(1), message)


def _other_day(at: Examined, text: str, start: int, end: int) -> Iterator[Hit]:
    known = calendar.published(at)
    if known is None:
        return
    for item in at.of_kind(ItemKind.DATE):
        parts = calendar.parts(item.value)
        if not start <= item.start < end or parts is None or parts[2] is None or _is_prose(text):
            continue
        year = parts[0] or known.year
        if calendar.day(year, parts[1], parts[2]) not in (known, None):
            words = at.words_of(item)
            message = f"“{words}” stands over the text, the story is of {known.isoformat()}."
            yield Hit(item.start, item.end, message)


def _is_prose(text: str) -> bool:
    """Say whether a line is a sentence rather than a dateline."""
    return len(text.split()) > 12 and text.rstrip()[-1:] in ".!?…"


CHECK = Check(
    "AMBIGUOUS-FIELD",
    Severity.WARNING,
    "A field that may be read in two ways",
    "The page has the value in two readings, or the text says otherwise than the field.",
    "Published: 06/07/2025 (day or month first?)",
    "Published: 2025-07-06",
    find,
)
