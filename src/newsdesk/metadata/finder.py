"""A Reading and its verdicts become fields: declared values win, then the best one found."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from newsdesk.metadata import byline, dates, headline, section, weights
from newsdesk.metadata.claims import claimed
from newsdesk.metadata.found import Found, Guess, chosen, weighed
from newsdesk.metadata.lines import Lines, lines_of
from newsdesk.metadata.outlet import outlets
from newsdesk.metadata.seldom import seldom_fields
from newsdesk.metadata.values import check
from newsdesk.story.fields import FIELDS, Candidate, Field, field_spec, is_field
from newsdesk.story.lines import Cleaning
from newsdesk.story.source import Reading
from newsdesk.text.language import guess

_SAMPLE = 800  # characters of the body that the language is guessed from
_LEAST = {"headline": 0.0, "authors": 0.15, "section": 0.05, "published": 0.03, "outlet": 0.4}
_WEIGHTS = {
    "headline": weights.HEADLINE,
    "authors": weights.AUTHORS,
    "published": weights.PUBLISHED,
    "section": weights.SECTION,
}
_GUESSES: dict[str, Callable[[Lines, str, date | None], Iterable[Guess]]] = {
    "headline": lambda lines, _language, _today: headline.guesses(lines),
    "authors": lambda lines, _language, _today: byline.guesses(lines),
    "published": dates.guesses,
    "section": lambda lines, _language, _today: section.guesses(lines),
}


def find_fields(
    reading: Reading, cleaning: Cleaning, today: date | None = None
) -> tuple[Field, ...]:
    """Return the fields that a page can tell; the value is "" where nothing was found."""
    lines = lines_of(reading, cleaning)
    language = _language(lines)
    declared = _declared(reading)
    finders: dict[str, Callable[[], Iterable[Found]]] = {
        "outlet": lambda: outlets(lines),
        "language": lambda: _languages(lines, language),
    }

    def rows(name: str) -> Iterable[Found]:
        if name in _GUESSES:
            return _weighed(lines, name, language, today)
        return finders[name]()

    names = (spec.name for spec in FIELDS if spec.name in _GUESSES or spec.name in finders)
    found = {name: _field(reading, name, rows(name), declared) for name in names}
    stated = [_stated(reading, n, v, ()) for n, v in declared.items() if n not in found]
    seldom = [*seldom_fields(reading, found["published"].value), *stated]
    return (*found.values(), *{field.name: field for field in seldom}.values())


def candidates(lines: Lines, name: str, language: str, today: date | None) -> Iterator[Guess]:
    """Yield all that may be a field's value, from the lines and from what markup claims."""
    yield from _GUESSES[name](lines, language, today)
    yield from claimed(lines, name)


def _weighed(lines: Lines, name: str, language: str, today: date | None) -> Iterator[Found]:
    table = _WEIGHTS[name]
    for row in candidates(lines, name, language, today):
        yield weighed(row, table)


def _declared(reading: Reading) -> dict[str, str]:
    specs = ((field_spec(key), v) for key, v in reading.declared if is_field(key) and v.strip())
    return {spec.name: value for spec, value in specs if not spec.inside}


def _field(reading: Reading, name: str, rows: Iterable[Found], declared: dict[str, str]) -> Field:
    rows = list(rows)
    if name in declared:
        return _stated(reading, name, declared[name], rows)
    field = chosen(name, rows, "Nothing on the page says so", _LEAST.get(name, 0.0))
    if name == "headline" and not field.value:
        return Field(name, "", problem="No headline was found")
    return field


def _stated(reading: Reading, name: str, value: str, rows: Sequence[Found]) -> Field:
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


def _languages(lines: Lines, language: str) -> Iterable[Found]:
    if language:
        yield Found(language, -1, -1, "language", "Guessed from the words of the story", 0.9)
    for claim in lines.reading.claims:
        low = claim.value.casefold().replace("_", "-").split("-")[0]
        if claim.name == "language" and len(low) == 2 and low != language:
            reason = f"Stated in the page's markup ({claim.origin})"
            yield Found(low, -1, -1, f"claim-{claim.origin}", reason, 0.3)
