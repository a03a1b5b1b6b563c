"""What a person types for a field: normalised, and told where it does not mean what it should."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from newsdesk.cleaning.calendar import FoundDate, dates_in
from newsdesk.metadata import typed_dates
from newsdesk.story.fields import FieldKind, FieldSpec, field_spec, joined, people
from newsdesk.text.fold import fold

LANGUAGES = (
    "ru",
    "uk",
    "en",
    "de",
    "fr",
    "es",
    "pl",
    "it",
    "pt",
    "be",
    "cs",
    "bg",
    "el",
    "tr",
    "zh",
    "ja",
)
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}")
_BLANKS = re.compile(r"[ \t\r\n\v\f]+")  # a no-break space is the editor's own choice and stays
_GAPS = re.compile(r"\n{3,}")
_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)
_WORDY = re.compile(r"[^\W\d_]{3}.*\d|\d.*[^\W\d_]{3}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?")


@dataclass(frozen=True, slots=True)
class Checked:
    """A typed value as it is stored, what to look at, and whether it means anything at all."""

    value: str
    problem: str = ""
    invalid: bool = False


def check(name: str, value: str) -> Checked:
    """Check a value for a field by its name or JSON key; KeyError where there is no such field."""
    spec = field_spec(name)
    flat = value if spec.kind is FieldKind.LONG else _BLANKS.sub(" ", value)
    return _CHECKS[spec.kind](spec, flat.strip())


def _text(spec: FieldSpec, value: str) -> Checked:
    if spec.required and not value:
        return Checked("", f"{spec.label} is empty", invalid=True)
    return Checked(value)


def _long(_spec: FieldSpec, value: str) -> Checked:
    lines = (_BLANKS.sub(" ", line).strip() for line in value.splitlines())
    return Checked(_GAPS.sub("\n\n", "\n".join(lines)))


def _address(_spec: FieldSpec, value: str) -> Checked:
    """Keep an address as it is typed; nothing ever goes there."""
    if not value or _ADDRESS.fullmatch(value):
        return Checked(value)
    return Checked(value, "An address begins with http:// or https://", invalid=True)


def _people(_spec: FieldSpec, value: str) -> Checked:
    return Checked(joined(people(value)))


def _tags(_spec: FieldSpec, value: str) -> Checked:
    named = {fold(name): name for name in reversed(people(value.replace(",", ";")))}
    return Checked(joined(tuple(reversed(named.values()))))


def _choice(spec: FieldSpec, value: str) -> Checked:
    low = "-".join(value.casefold().split())
    if low in spec.choices:
        return Checked(low)
    known = ", ".join(filter(None, spec.choices))
    return Checked(value, f"{spec.label} is one of {known}", invalid=True)


def _language(_spec: FieldSpec, value: str) -> Checked:
    low = value.strip().casefold().replace("_", "-")
    if not low or _CODE.fullmatch(low):
        return Checked(low)
    return Checked(value, "A language is a code such as ru, en or de", invalid=True)


def _date(_spec: FieldSpec, value: str) -> Checked:
    value = " ".join(value.split())
    if not value:
        return Checked("")
    if moment := _iso(value):
        return Checked(moment)
    if moment := _iso(typed_dates.moment(value, _now(), _plain_day) or ""):
        return Checked(moment)
    return _dated(value)


def _now() -> datetime:
    return datetime.now().astimezone()


def _plain_day(words: str) -> str | None:
    """Return the day that words say without a doubt; None where there is one."""
    found = _dated(words)
    return None if found.invalid or found.problem else found.value[:10]


def _dated(value: str) -> Checked:
    found = next((d for d in dates_in(value) if d.start <= 1 and len(value) - d.end <= 8), None)
    if found is not None and found.year:
        return _own(found, value)
    if (parsed := _parsed(value)) is not None:
        return Checked(parsed)
    return Checked(value, "Not a date; write it as 2025-04-24", invalid=True)


def _iso(value: str) -> str:
    """Return an ISO day or time as it is, "" for anything else."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return datetime.fromisoformat(value).date().isoformat()
        if _MOMENT.fullmatch(value):
            return datetime.fromisoformat(value).isoformat()
    except ValueError:
        return ""
    return ""


def _own(found: FoundDate, value: str) -> Checked:
    problem = f"{value}: day or month first?" if found.other is not None else ""
    day = found.iso()
    if found.time and "T" not in day:
        day = f"{day}T{found.time if len(found.time) > 5 else found.time + ':00'}"
    return Checked(day, problem)


def _parsed(value: str) -> str | None:
    """Ask dateparser, with languages named: without them one call takes over a second."""
    if len(value) > 60 or not _WORDY.search(value):
        return None
    from dateparser import parse  # noqa: PLC0415 — 60 ms to import, and rarely needed

    found = parse(
        value, languages=list(LANGUAGES), settings={"REQUIRE_PARTS": ["day", "month", "year"]}
    )
    return found.date().isoformat() if found else None


_CHECKS: dict[FieldKind, Callable[[FieldSpec, str], Checked]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG: _long,
    FieldKind.ADDRESS: _address,
    FieldKind.PEOPLE: _people,
    FieldKind.TAGS: _tags,
    FieldKind.DATE: _date,
    FieldKind.LANGUAGE: _language,
    FieldKind.CHOICE: _choice,
}
