"""What a value means behind each field name."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from newsdesk.text.query import names
from newsdesk.text.query.names import plain
from newsdesk.text.query.numbers import between, number, ranges
from newsdesk.text.query.periods import period
from newsdesk.text.query.scanner import Token
from newsdesk.text.query.tree import (
    Added,
    Check,
    Claims,
    DuplicateOf,
    Field,
    Has,
    Ids,
    Missing,
    Not,
    Published,
    Query,
    Words,
)
from newsdesk.text.query.wrong import nearest, short

_CODE = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


def named(token: Token) -> str:
    """Return the name that `story.fields` or the search language has for a token's field."""
    typed = plain(token.name)
    found = names.FIELDS.get(typed)
    if found is None:
        near = nearest(typed, names.FIELDS)
        hint = "To find the words themselves, quote them."
        if near:
            hint = f"Did you mean {near}: here? {hint}"
        raise token.wrong_name(f"There is no field “{short(token.name)}”.", hint, put=near)
    return found


def meaning(token: Token, today: date) -> Query:
    """Return what a field and its value mean."""
    name = named(token)
    if not token.value.strip():
        raise _nothing(name, token)
    return _MEANINGS.get(name, _plain)(name, token, today)


def _nothing(name: str, token: Token) -> Exception:
    """Return the error of a colon with nothing behind it; what follows was probably meant."""
    rest = token.text[token.end :]
    follows = rest.strip() and not token.quoted
    better = token.text[: token.end] + rest.lstrip() if follows else ""
    hint = "Write what to look for right behind the colon."
    if name in names.MAY_BE_EMPTY:
        missing = f"{'missing' if token.name.isascii() else 'нет'}:{token.name}"
        hint = f"Write what to look for, or {missing} for stories without it."
        better = better or f"{token.text[: token.name_at]}{missing}{rest}"
    wrong = token.wrong_name(f"Nothing is said after “{short(token.name)}:”.", hint)
    wrong.suggestion, wrong.unfinished = better, not rest
    return wrong


def _plain(name: str, token: Token, _: date) -> Query:
    value = token.value.strip()
    if token.quoted or value.strip("*"):
        return Field(name, value, token.name_at, token.quoted or token.exact, token.exact)
    if name in names.MAY_BE_EMPTY:
        return Has(name, token.name_at)
    raise token.wrong(f"Every story has “{short(token.name)}”.", "Write what to look for in it.")


def _chosen(token: Token, known: dict[str, str], message: str, hint: str) -> str:
    """Return which of the known words was meant."""
    typed = plain(token.value)
    if typed in known:
        return known[typed]
    near = "" if typed in names.FIELDS else nearest(typed, known)  # a field, only not one for this
    begun = any(word.startswith(typed) for word in known)
    raise token.wrong(
        message.format(short(token.value)), "" if near else hint, put=near, unfinished=begun
    )


def _listed(words: Iterable[str]) -> str:
    return f"There are {', '.join(dict.fromkeys(words))}."


def _status(name: str, token: Token, _: date) -> Query:
    hint = _listed(names.STATES.values())
    found = _chosen(token, names.STATES, "There is no status “{}”.", hint)
    return Field(name, found, token.name_at, exact=True)


def _urgency(name: str, token: Token, _: date) -> Query:
    hint = _listed(names.URGENCIES.values())
    found = _chosen(token, names.URGENCIES, "There is no urgency “{}”.", hint)
    return Field(name, found, token.name_at, exact=True)


def _claims(_: str, token: Token, __: date) -> Query:
    hint = _listed(names.CLAIMS.values())
    return Claims(_chosen(token, names.CLAIMS, "No claim is “{}”.", hint), token.name_at)


def _language(name: str, token: Token, _: date) -> Query:
    code = token.value.strip().lower().replace("_", "-")
    if not _LANGUAGE.fullmatch(code):
        put = names.LANGUAGES.get(nearest(plain(code), names.LANGUAGES), "")
        raise token.wrong(
            f"“{short(token.value)}” is no language code.",
            "Two letters, such as ru, en or de.",
            put=put,
            unfinished=len(code) < 2,
        )
    return Field(name, code, token.name_at, exact=True)


def _missing(_: str, token: Token, __: date) -> Query:
    hint = "Such as missing:author or missing:published."
    found = _chosen(token, names.HAD, "No story can be without “{}”.", hint)
    if found in names.MAY_BE_EMPTY:
        return Missing(found, token.name_at)
    return Not(Has(found, token.name_at), token.name_at)


def _has(_: str, token: Token, __: date) -> Query:
    hint = "Such as has:tags, has:notes, has:edits, has:flags or has:duplicates."
    return Has(_chosen(token, names.HAD, "No story can have “{}”.", hint), token.name_at)


def _published(_: str, token: Token, today: date) -> Query:
    return Published(*period(token, today), token.name_at)


def _added(_: str, token: Token, today: date) -> Query:
    return Added(*period(token, today), token.name_at)


def _words(_: str, token: Token, __: date) -> Query:
    return Words(*between(token), token.name_at)


def _ids(_: str, token: Token, __: date) -> Query:
    return Ids(ranges(token), token.name_at)


def _duplicates(_: str, token: Token, __: date) -> Query:
    return DuplicateOf(number(token, token.value.strip(), "duplicate-of"), token.name_at)


def _check(_: str, token: Token, __: date) -> Query:
    code = plain(token.value).upper()
    if not _CODE.fullmatch(code):
        raise token.wrong(
            f"“{short(token.value)}” is no name of a check.", "Such as check:HEADLINE-TYPO."
        )
    return Check(code, token.name_at)


_MEANINGS: dict[str, Callable[[str, Token, date], Query]] = {
    "status": _status,
    "urgency": _urgency,
    "language": _language,
    "missing": _missing,
    "has": _has,
    "published": _published,
    "added": _added,
    "claims": _claims,
    "check": _check,
    "words": _words,
    "duplicate-of": _duplicates,
    "id": _ids,
}
