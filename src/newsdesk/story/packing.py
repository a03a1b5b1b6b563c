"""Frozen dataclasses as plain JSON objects and back; what an older version lacks is its default."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints


def packed(value: object) -> Any:
    """Return a value of dataclasses, tuples and plain values as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: packed(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [packed(one) for one in value]
    return value.value if isinstance(value, StrEnum) else value


def unpacked(kind: Any, data: Any) -> Any:
    """Return a value of a type from what `packed` made; ValueError where it is none of it.

    Names that the type does not have are passed over: a newer version may have written them.
    """
    try:
        return _reader(kind)(data)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no {getattr(kind, '__name__', kind)}: {error}") from error


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what makes values of a type; types are looked into once, for there are many values."""
    if get_origin(kind) is UnionType:
        inner = _reader(next(one for one in get_args(kind) if one is not type(None)))
        return lambda data: None if data is None else inner(data)
    if get_origin(kind) is tuple:
        each = _reader(get_args(kind)[0])
        return lambda data: tuple(map(each, _checked(data, list)))
    if is_dataclass(kind):
        return _reader_of_parts(cast(type, kind))
    if issubclass(kind, StrEnum):
        return cast(Callable[[Any], Any], kind)
    return lambda data: _checked(data, kind)


def _reader_of_parts(kind: type) -> Callable[[Any], Any]:
    readers = {name: _reader(part) for name, part in get_type_hints(kind).items()}

    def made(data: Any) -> Any:
        given = _checked(data, dict)
        return kind(**{k: readers[k](value) for k, value in given.items() if k in readers})

    return made


def _checked(data: Any, kind: Any) -> Any:
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        raise TypeError(f"{type(data).__name__} where {kind.__name__} should be")
    return data
