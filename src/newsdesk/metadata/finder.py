"""A Reading and its verdicts become fields: declared values win, then the best one found."""

from collections.abc import Callable, Iterable
from datetime import date

from newsdesk.metadata.byline import bylines
from newsdesk.metadata.dates import dates
from newsdesk.metadata.found import Found, chosen
from newsdesk.metadata.headline import headlines
from newsdesk.metadata.lines import Lines, lines_of
from newsdesk.metadata.outlet import outlets
from newsdesk.metadata.section import sections
from newsdesk.metadata.values import check
from newsdesk.story.fields import FIELDS, Candidate, Field, field_spec
from newsdesk.story.lines import Cleaning
from newsdesk.story.source import Reading
from newsdesk.text.language import guess

_SAMPLE = 800  # characters of the body that the language is guessed from
_LEAST = {"authors": 0.45, "section": 0.3, "published": 0.15, "outlet": 0.4}


def find_fields(
    reading: Reading, cleaning: Cleaning, today: date | None = None
) -> tuple[Field, ...]:
    """Return one field for each of FIELDS but the status; the value is "" where none was found."""
    lines = lines_of(reading, cleaning)
    language = _language(lines)
    finders: dict[str, Callable[[], Iterable[Found]]] = {
        "headline": lambda: headlines(lines),
        "authors": lambda: bylines(lines),
        "published": lambda: dates(lines, language, today),
        "section": lambda: sections(lines),
        "outlet": lambda: outlets(lines),
        "language": lambda: _languages(language),
    }
    declared = _declared(reading)
    return tuple(_field(reading, name, find(), declared) for name, find in finders.items())


def _declared(reading: Reading) -> dict[str, str]:
    known = {spec.name for spec in FIELDS} | {spec.key for spec in FIELDS}
    return {field_spec(k).name: v for k, v in reading.declared if k in known and v.strip()}


def _field(reading: Reading, name: str, rows: Iterable[Found], declared: dict[str, str]) -> Field:
    least = _LEAST.get(name, 0.0)
    rows = list(rows)
    strong = [row for row in rows if row.score >= least]
    if name in declared:
        return _stated(reading, name, declared[name], rows)
    field = chosen(name, strong, "Nothing on the page says so")
    if name == "headline" and not field.value:
        return Field(name, "", problem="No headline was found")
    return field


def _stated(reading: Reading, name: str, value: str, rows: list[Found]) -> Field:
    """Return a field that the source declares; what the page says instead is a candidate."""
    checked = check(name, value)
    at = reading.text.find(value)
    lost = tuple(
        Candidate(
            row.value,
            row.start,
            row.end,
            row.rule,
            "The front matter states another value",
            row.score,
        )
        for row in sorted(rows, key=lambda row: -row.score)[:5]
        if row.value != checked.value
    )
    return Field(
        name,
        checked.value,
        at,
        at + len(value) if at >= 0 else -1,
        "declared",
        "Stated in the front matter",
        problem=checked.problem,
        invalid=checked.invalid,
        candidates=lost,
    )


def _language(lines: Lines) -> str:
    body = " ".join(spot.text for spot in lines.spots if not spot.verdict.cut)
    return guess(body[:_SAMPLE] or lines.reading.text[:_SAMPLE])


def _languages(language: str) -> Iterable[Found]:
    if language:
        yield Found(language, -1, -1, "language", "Guessed from the words of the story", 0.9)
