"""Queries written by the program: a value in quotes where needed, a term more in a query."""

import re
from collections.abc import Iterator

from newsdesk.text.query.scanner import Kind, Token, tokens

_BARE = re.compile(r"[^\W_][\w.-]*")


def quoted(value: str) -> str:
    """Return a value as the grammar needs it behind a field's colon."""
    return value if _BARE.fullmatch(value) else '"{}"'.format(value.replace('"', '""'))


def with_term(text: str, term: str) -> str:
    """Return a query that asks for a term too; as it is where it asks for it already."""
    found, term = list(tokens(text)), term.strip()
    closed = _closed(text, found)
    if not closed:
        return term
    if _has_sides(found):
        tail = closed[len(text.strip()) :]
        return f"({_enclosed(text, found).strip()}{tail}) {term}"
    return closed if any(_same(token, term) for token in _outside(found)) else f"{closed} {term}"


def without_term(text: str, term: str) -> str:
    """Return a query that no longer asks for a term; as it is where it does not."""
    found = list(tokens(text))
    if _has_sides(found):
        return text
    for token in _outside(found):
        if _same(token, term.strip()):
            return f"{text[: token.at].rstrip()} {text[token.end :].lstrip()}".strip()
    return text


def _closed(text: str, found: list[Token]) -> str:
    """Return a query with its last quotation and its parentheses closed."""
    mark = "" if not found or found[-1].closed else '"'
    return f"{text.strip()}{mark}{')' * sum(map(_step, found))}"


def _enclosed(text: str, found: list[Token]) -> str:
    """Return a query whose own signs do not close parentheses that are put around it."""
    for token in reversed(found):
        if token.kind is Kind.TERM and not (token.quoted or _balanced(token.value)):
            text = f'{text[: token.value_at]}"{token.value}"{text[token.end :]}'
    return text


def _balanced(value: str) -> bool:
    """Say whether every closing parenthesis has its own before it."""
    depth = 0
    for sign in value:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return True


def _step(token: Token) -> int:
    return (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)


def _outside(found: list[Token]) -> Iterator[Token]:
    """Yield the tokens outside all parentheses."""
    depth = 0
    for token in found:
        if not depth:
            yield token
        depth += _step(token)


def _has_sides(found: list[Token]) -> bool:
    return any(token.kind is Kind.OR for token in _outside(found))


def _same(token: Token, term: str) -> bool:
    return token.kind is Kind.TERM and token.text[token.at : token.end] == term
