"""The search language: what people type becomes a tree, or an error that says where and why."""

import calendar
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from rapidfuzz import fuzz, process

from newsdesk.errors import InvalidValue
from newsdesk.story.fields import FIELDS, STATUSES
from newsdesk.text.tokens import WORD


@dataclass(frozen=True, slots=True)
class Word:
    """Any form of one word."""

    text: str
    at: int = 0  # where it stands in the query, in code points


@dataclass(frozen=True, slots=True)
class Prefix:
    """All words that begin like this."""

    text: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, one after the other."""

    text: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A field that holds a value; the name is one of `story.fields`, or "file"."""

    name: str
    value: str
    at: int = 0
    exact: bool = False  # the value was quoted


@dataclass(frozen=True, slots=True)
class Missing:
    """Stories that have no value in a field."""

    name: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """Stories of these days, both included; "" leaves an end open."""

    first: str  # ISO 8601 days
    last: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Not:
    """All but these."""

    child: "Query"
    at: int = 0


@dataclass(frozen=True, slots=True)
class And:
    """All of these at once; none at all means every story."""

    children: tuple["Query", ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class Or:
    """One of these."""

    children: tuple["Query", ...]
    at: int = 0


Query = Word | Prefix | Phrase | Field | Missing | Published | Not | And | Or


class WrongQuery(InvalidValue):
    """A query that means nothing, and where in it that shows."""

    def __init__(self, message: str, hint: str, at: int) -> None:
        super().__init__(f"At character {at + 1}: {message}", hint)
        self.at = at  # code points


@dataclass(frozen=True, slots=True)
class _Token:
    at: int
    minus: bool
    name: str  # before the colon, "" where there is none
    value: str
    quoted: bool

    @property
    def is_or(self) -> bool:
        return self.value == "OR" and not (self.minus or self.name or self.quoted)


_TOKEN = re.compile(
    r"""(?P<minus>-*)(?:(?P<name>[^\W\d_][\w-]*):(?!//))?(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]*))"""
)
_MOST_TOKENS = 200
_ALIASES = {
    "author": "authors", "byline": "authors", "lang": "language", "date": "published",
    "published": "published", "file": "file", "missing": "missing",
}  # fmt: skip
_NAMES = {spec.name: spec.name for spec in FIELDS} | {spec.key: spec.name for spec in FIELDS}
_NAMES |= _ALIASES
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{1,2}(?:-[0-9]{1,2})?)?")


def parse(text: str) -> Query:
    """Return the tree of a query; a blank one is an empty And, which means every story.

    Raises WrongQuery, an InvalidValue, for fields, values and dates that there are not.
    """
    tokens = list(_tokens(text))
    if len(tokens) > _MOST_TOKENS:
        raise WrongQuery(
            "This search is too long.",
            f"At most {_MOST_TOKENS} words can be searched for at once.",
            tokens[_MOST_TOKENS].at,
        )
    return _either(tokens)


def _tokens(text: str) -> Iterator[_Token]:
    reached = 0
    while reached < len(text):
        if text[reached].isspace() or not (found := _TOKEN.match(text, reached)) or not found[0]:
            reached += 1
            continue
        value = found["value"] if found["quoted"] is None else found["quoted"]
        at, reached = reached, found.end()
        token = _Token(
            at, bool(found["minus"]), found["name"] or "", value, found["quoted"] is not None
        )
        yield token


def _either(tokens: list[_Token]) -> Query:
    groups = [(is_or, list(run)) for is_or, run in groupby(tokens, lambda token: token.is_or)]
    for at, (is_or, run) in enumerate(groups):
        if is_or and (at in (0, len(groups) - 1) or len(run) > 1):
            raise WrongQuery(
                "OR needs something on both sides.",
                "To find the word itself, write it in quotes.",
                run[-1].at,
            )
    sides = [_all(run) for is_or, run in groups if not is_or]
    return sides[0] if len(sides) == 1 else Or(tuple(sides)) if sides else And(())


def _all(tokens: Iterable[_Token]) -> Query:
    terms = tuple(term for token in tokens if (term := _term(token)) is not None)
    return terms[0] if len(terms) == 1 else And(terms, terms[0].at if terms else 0)


def _term(token: _Token) -> Query | None:
    if token.name:
        term: Query | None = _field(token)
    else:
        term = _words(token)
    return Not(term, token.at) if token.minus and term is not None else term


def _words(token: _Token) -> Query | None:
    """Return what plain words mean; None for signs only, which no story can be searched for."""
    found = WORD.findall(token.value)
    if not found:
        return None
    if token.quoted:
        return Phrase(token.value, token.at)
    if token.value.endswith("*") and len(found) == 1:
        return Prefix(found[0], token.at)
    return Word(found[0], token.at) if len(found) == 1 else Phrase(token.value, token.at)


def _field(token: _Token) -> Query:
    name = _named(token.name, token.at)
    if not token.value.strip():
        raise WrongQuery(
            f"Nothing is said after “{token.name}:”.",
            f"Write what to look for, or missing:{name} for stories without it.",
            token.at,
        )
    return _MEANINGS.get(name, _plain)(name, token)


def _plain(name: str, token: _Token) -> Query:
    return Field(name, token.value.strip(), token.at, token.quoted)


def _status(name: str, token: _Token) -> Query:
    wanted = token.value.strip().lower().replace(" ", "-")
    if wanted not in STATUSES:
        near = _nearest(wanted, STATUSES)
        raise WrongQuery(
            f"There is no status “{token.value}”.",
            f"Did you mean {near}?" if near else f"There are {', '.join(STATUSES)}.",
            token.at,
        )
    return Field(name, wanted, token.at, exact=True)


def _language(name: str, token: _Token) -> Query:
    code = token.value.strip().lower()
    if not re.fullmatch(r"[a-z]{2,3}", code):
        raise WrongQuery(
            f"“{token.value}” is no language code.", "Two letters, such as ru, en or de.", token.at
        )
    return Field(name, code, token.at, exact=True)


def _missing(_: str, token: _Token) -> Query:
    name = _named(token.value.strip(), token.at + len(token.name) + 1)
    if name in ("missing", "file", "status"):
        raise WrongQuery(
            f"No story can be without “{token.value}”.",
            "Such as missing:author or missing:published.",
            token.at,
        )
    return Missing(name, token.at)


def _published(_: str, token: _Token) -> Query:
    first, dots, last = token.value.strip().partition("..")
    if not dots:
        last = first
    if not (first or last):
        raise WrongQuery(
            "A period needs a beginning or an end.", "Such as published:2025-04..2025-06.", token.at
        )
    begins, ends = (_bound(day, token, end) for end, day in ((False, first), (True, last)))
    if begins and ends and begins > ends:
        raise WrongQuery(
            f"{first} comes after {last}.", f"Did you mean published:{last}..{first}?", token.at
        )
    return Published(begins, ends, token.at)


def _bound(day: str, token: _Token, last: bool) -> str:
    """Return the first or last day of a day, month or year; "" for an open end."""
    if not day:
        return ""
    numbers = [int(number) for number in day.split("-")] if _DAY.fullmatch(day) else []
    try:
        return _completed(last, *numbers).isoformat()
    except (TypeError, ValueError) as error:
        raise WrongQuery(
            f"“{day}” is no day, month or year.",
            "Write 2025, 2025-04 or 2025-04-24, or a period such as 2025-04..2025-06.",
            token.at,
        ) from error


def _completed(last: bool, year: int, month: int | None = None, day: int | None = None) -> date:
    month = (12 if last else 1) if month is None else month
    latest = calendar.monthrange(year, month)[1]
    return date(year, month, (latest if last else 1) if day is None else day)


_MEANINGS: dict[str, Callable[[str, _Token], Query]] = {
    "status": _status,
    "language": _language,
    "missing": _missing,
    "published": _published,
}


def _named(name: str, at: int) -> str:
    found = _NAMES.get(name.lower())
    if found is None:
        near = _nearest(name.lower(), tuple(_NAMES))
        raise WrongQuery(
            f"There is no field “{name}”.",
            f"Did you mean {near}? " * bool(near) + "To find the words themselves, quote them.",
            at,
        )
    return found


def _nearest(name: str, names: tuple[str, ...]) -> str:
    found = process.extractOne(name, names, scorer=fuzz.ratio, score_cutoff=50)
    return found[0] if found else ""
