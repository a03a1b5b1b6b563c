"""What the word at the cursor could become: names of fields, and their values."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.text.fold import fold
from newsdesk.text.query import names, offers
from newsdesk.text.query.offers import Offer
from newsdesk.text.query.scanner import Kind, Token, tokens
from newsdesk.text.query.writing import quoted

_FEWEST = 2  # letters of a plain word that may become a field's name
_MOST_TEXT = 10_000  # code points, as the parser has it
_CYRILLIC = re.compile(r"[\u0400-\u052f]")

Values = Callable[[str, str], Sequence[str]]  # a field's name and a beginning → its values


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be put in, what it means, and its kind: field, value, status, period, …."""

    text: str
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Completion:
    """The stretch of a query that a choice replaces, in code points, and the choices."""

    start: int
    end: int
    choices: tuple[Choice, ...] = ()


def complete(text: str, cursor: int, values: Values) -> Completion:
    """Return what the word at the cursor could become.

    `values` is asked for the values of a field (section, outlet, tags, authors, language,
    assignee, check) that begin with what stands before the cursor.
    """
    cursor = max(0, min(cursor, len(text)))
    if len(text) <= _MOST_TEXT and (found := _at(text, cursor)):
        token, field = found
        if token.name and cursor < token.value_at - token.exact:
            return _name(token, token.name_at, token.name_at + len(token.name) + 1, cursor)
        if token.name or field:
            return _value(token, token.name or field, cursor, values)
        if not (token.quoted or token.exact) and cursor - token.value_at >= _FEWEST:
            return _name(token, token.value_at, token.end, cursor)
    return Completion(cursor, cursor)


def _at(text: str, cursor: int) -> tuple[Token, str] | None:
    """Return the term that the cursor is in or behind, and the field of its parentheses."""
    fields = [""]
    for token in tokens(text):
        if token.at <= cursor <= token.end and token.kind is Kind.TERM:
            return (token, fields[-1]) if cursor > token.at else None
        if token.at > cursor:
            return None
        if token.kind is Kind.OPEN:
            fields.append(token.name or fields[-1])
        elif token.kind is Kind.CLOSE:
            fields.pop()
    return None


def _name(token: Token, start: int, end: int, cursor: int) -> Completion:
    typed = names.plain(token.text[start:cursor])
    choices = (
        Choice(f"{found}:", offer.label, "field")
        for offer in offers.FIELDS
        if (found := _spelling(offer, typed))
    )
    return _all(token, start, end, choices)


def _spelling(offer: Offer, typed: str) -> str:
    """Return the name of a field that begins as typed, its usual one first; "" where none does."""
    name = names.FIELDS[offer.english]
    others = (other for other, known in names.FIELDS.items() if known == name)
    spelled = (offer.english, offer.russian, *others)
    return next((one for one in spelled if one.startswith(typed)), "") if typed else ""


def _value(token: Token, field: str, cursor: int, values: Values) -> Completion:
    name = names.FIELDS.get(names.plain(field), "")
    typed = token.text[token.value_at + token.quoted : cursor]
    if token.quoted and token.closed and cursor == token.end:
        return Completion(cursor, cursor)
    if known := offers.VALUES.get(name):
        choices = _known(known, names.plain(typed), bool(_CYRILLIC.search(field + typed)))
    elif name in offers.ASKED:
        given = dict.fromkeys(values(name, typed))
        choices = (Choice(quoted(value), value, "value") for value in given if value)
    else:
        return Completion(cursor, cursor)
    return _all(token, token.value_at, token.end, choices)


def _known(known: offers.Offers, typed: str, russian: bool) -> Iterator[Choice]:
    for offer in known.words:
        word = offer.russian if russian else offer.english
        if fold(word).startswith(typed):
            yield Choice(word, offer.label, known.kind)


def _all(token: Token, start: int, end: int, choices: Iterator[Choice]) -> Completion:
    """Return the choices without the one that stands there already."""
    there = token.text[start:end]
    return Completion(start, end, tuple(choice for choice in choices if choice.text != there))
