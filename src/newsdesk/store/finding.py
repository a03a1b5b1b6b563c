"""A query tree becomes a condition in SQL; whatever was typed is a bound value, never syntax."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, literal, not_, or_, select, table, true
from sqlalchemy import column as named_column
from sqlmodel import col

from newsdesk.store.schema import Article
from newsdesk.store.words import Words
from newsdesk.text import query
from newsdesk.text.fold import fold
from newsdesk.text.query import Query
from newsdesk.text.stems import stems

Condition = ColumnElement[bool]
_INDEX = table("search", named_column("rowid"))
_STEMMED = ("headline", "authors", "section", "outlet")
_AFTER_ANY_TIME = "~"  # sorts after a "T" and all that follows it


def condition(tree: Query) -> Condition:
    """Return what has to hold for a story to be found."""
    match = _match(tree)
    if match is not None:
        return _in_index(match)
    return _CONDITIONS[type(tree)](tree)


def _in_index(match: str) -> Condition:
    if not match:
        return false()
    ends = match.replace("\0", "")  # which would end the query inside a quotation
    found = named_column("search").op("MATCH")(literal(ends, Words()))
    return col(Article.id).in_(select(_INDEX.c.rowid).where(found))


def _match(tree: Query) -> str | None:
    """Return the full-text query of a tree, "" where nothing can match, None where SQL must ask."""
    how = _MATCHES.get(type(tree))
    return None if how is None else how(tree)


def _phrase(text: str) -> str:
    words = " ".join(stems(text)).replace('"', '""')
    return f'"{words}"' if words else ""


def _prefix(text: str) -> str:
    """Match what begins like this; stems in the index may be shorter than what is typed."""
    *before, last = stems(text) or [""]
    begun = " ".join([*before, fold(text).split()[-1] if last else ""]).replace('"', '""')
    return f'("{begun}" * OR {_phrase(text)})' if last else ""


def _field_match(tree: query.Field) -> str | None:
    if tree.name not in _STEMMED:
        return None
    begins = tree.value.endswith("*") and not tree.exact
    inner = _prefix(tree.value.rstrip("*")) if begins else _phrase(tree.value)
    return f"{tree.name} : {inner}" if inner else ""


def _joined(word: str) -> Callable[[Any], str | None]:
    def match(tree: query.And | query.Or) -> str | None:
        parts = [_match(child) for child in tree.children]
        known = [part for part in parts if part]
        if len(known) < len(parts) or not parts:
            return None
        return "(" + f" {word} ".join(known) + ")"

    return match


_MATCHES: dict[type[Query], Callable[[Any], str | None]] = {
    query.Word: lambda tree: _phrase(tree.text),
    query.Phrase: lambda tree: _phrase(tree.text),
    query.Prefix: lambda tree: _prefix(tree.text),
    query.Field: _field_match,
    query.And: _joined("AND"),
    query.Or: _joined("OR"),
}


def _field(tree: query.Field) -> Condition:
    if tree.name == "file":
        wanted = literal(fold(tree.value.strip("*")), Words())
        return func.instr(func.newsdesk_fold(col(Article.file)), wanted) > 0
    column = col(getattr(Article, tree.name))
    if tree.name == "language":
        return or_(column == tree.value, column.startswith(f"{tree.value}-", autoescape=True))
    return column == tree.value


def _published(tree: query.Published) -> Condition:
    column = col(Article.published)
    bounds = [column > "", column >= tree.first]
    if tree.last:
        bounds.append(column < tree.last + _AFTER_ANY_TIME)
    return and_(*bounds)


_CONDITIONS: dict[type[Query], Callable[[Any], Condition]] = {
    query.Field: _field,
    query.Missing: lambda tree: col(getattr(Article, tree.name)) == "",
    query.Published: _published,
    query.Not: lambda tree: not_(condition(tree.child)),
    query.And: lambda tree: and_(true(), *(condition(child) for child in tree.children)),
    query.Or: lambda tree: or_(false(), *(condition(child) for child in tree.children)),
}
