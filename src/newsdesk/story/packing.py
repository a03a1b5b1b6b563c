"""Frozen dataclasses as plain JSON objects and back; what an older version lacks is its default."""

from collections.abc import Callable, Hashable, Mapping
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
        return _unpacked(kind, data)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no {getattr(kind, '__name__', kind)}: {error}") from error


def _unpacked(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin is UnionType:
        return None if data is None else _unpacked(_beside_none(kind), data)
    if origin is tuple:
        return tuple(_unpacked(get_args(kind)[0], one) for one in _checked(data, list))
    if is_dataclass(kind):
        known = _hints(cast(Hashable, kind))
        given: Mapping[str, Any] = _checked(data, dict)
        make = cast(Callable[..., Any], kind)
        return make(**{k: _unpacked(known[k], given[k]) for k in known if k in given})
    if issubclass(kind, StrEnum):
        return kind(data)
    return _checked(data, kind)


def _checked(data: Any, kind: Any) -> Any:
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        raise TypeError(f"{type(data).__name__} where {kind.__name__} should be")
    return data


def _beside_none(kind: Any) -> Any:
    return next(one for one in get_args(kind) if one is not type(None))


@cache
def _hints(kind: Hashable) -> Mapping[str, Any]:
    return get_type_hints(kind)
