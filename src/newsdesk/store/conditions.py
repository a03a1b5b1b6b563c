"""Conditions on stories: SQL to ask of one story, and SQL that gathers all that fulfil it."""

from dataclasses import dataclass
from typing import NamedTuple

Values = tuple[object, ...]


class Leaf(NamedTuple):
    """One condition; whatever was typed is a bound value, never syntax."""

    sql: str  # holds or not for the article `a`
    values: Values = ()
    ids: str = ""  # a SELECT of all stories for which it holds; "" where only a scan tells
    id_values: Values = ()
    match: str = ""  # what the index of stems is asked, so that several become one question
    equals: tuple[str, object] | None = None  # a column of the article, and its only value
    is_dear: bool = False  # to ask of one story takes as long as to gather all


@dataclass(frozen=True, slots=True)
class All:
    """All of these; none at all holds for every story."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Any:
    """One of these at least; none at all holds for no story."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Neither:
    """Not this."""

    part: "Condition"


Condition = Leaf | All | Any | Neither
EVERY = All(())
NONE = Any(())
_JOINED = {All: (" AND ", "1"), Any: (" OR ", "0")}


def sql_of(condition: Condition) -> tuple[str, Values]:
    """Return what to ask of the article `a`, and the values that are bound."""
    if isinstance(condition, Leaf):
        return condition.sql, condition.values
    if isinstance(condition, Neither):
        inner, values = sql_of(condition.part)
        return f"NOT ({inner})", values
    word, empty = _JOINED[type(condition)]
    asked = [sql_of(part) for part in condition.parts]
    whole = word.join(f"({sql})" for sql, _ in asked) or empty
    return whole, tuple(value for _, values in asked for value in values)


def gathered(condition: Condition) -> tuple[str, Values] | None:
    """Return a SELECT of all stories for which a condition holds; None where there is none."""
    if isinstance(condition, Leaf):
        return (condition.ids, condition.id_values) if condition.ids else None
    if isinstance(condition, Any) and condition.parts:
        parts = [gathered(part) for part in condition.parts]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):
            whole = " UNION ".join(f"SELECT * FROM ({sql})" for sql, _ in known)  # noqa: S608
            return whole, tuple(value for _, values in known for value in values)
    return None


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions that must all hold."""
    if isinstance(condition, All):
        return tuple(inner for part in condition.parts for inner in parts_of(part))
    return (condition,)


def inner_of(condition: All | Any | Neither) -> tuple[Condition, ...]:
    """Return the conditions that a condition is made of."""
    return (condition.part,) if isinstance(condition, Neither) else condition.parts


def has_dear(condition: Condition) -> bool:
    """Say whether to ask of one story takes as long as to gather all."""
    if isinstance(condition, Leaf):
        return condition.is_dear
    return any(has_dear(part) for part in inner_of(condition))


def column(name: str, sign: str, *values: object) -> Leaf:
    """Return a condition on a column of the article that has an index of its own."""
    test = f"{name} {sign}"
    return Leaf(
        f"a.{test}",
        values,
        f"SELECT id FROM article WHERE binned IN (0, 1) AND {test}",  # noqa: S608
        values,
        equals=(name, values[0]) if sign == "= ?" else None,
    )


def scanned(sql: str, *values: object) -> Leaf:
    """Return a condition that only reading the stories' rows can tell."""
    return Leaf(sql, values)


def among(ids: str, *values: object) -> Leaf:
    """Return the condition to be among the stories of a SELECT."""
    return Leaf(f"a.id IN ({ids})", values, ids, values)
