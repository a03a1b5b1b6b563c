"""W3C Web Annotations of any program: bytes → plain records, or why one cannot be taken."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NoReturn

from newsdesk.errors import UnreadableSource

MOST_BYTES = 20_000_000
MOST = 5_000  # annotations of a file
_LONGEST = 100_000  # characters of a text
_LONGEST_QUOTE = 10_000
_LONGEST_NAME = 2_000
_MOST_PARTS = 100  # bodies, tags, selectors of one annotation
_OWN = "newsdesk:"
_SURROGATE = re.compile("[\ud800-\udfff]")
_HOLDERS = ("@graph", "items", "first")
_Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Target:
    """What an annotation is about."""

    source: str = ""  # address or name of a page, or of the annotation that is answered
    sha256: str = ""  # of the source's bytes, where the file says it
    text: str = ""  # the name of the very text that the offsets count in
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1  # code points; -1 where it does not say
    end: int = -1


@dataclass(frozen=True, slots=True)
class Annotated:
    """One annotation as it came."""

    number: int  # in the file, from 1
    iri: str
    motivation: str  # without what stands before a colon; "" where there is none
    by: str
    at: str  # ISO 8601 time, UTC; "" where it does not say
    target: Target
    bodies: tuple[tuple[str, str], ...] = ()  # purpose and text
    own: dict[str, str] = field(default_factory=dict)  # of our context, by name
    evidence: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """An annotation that cannot be taken, and why."""

    number: int
    iri: str
    reason: str


class _Wrong(Exception):
    """What an annotation has that it may not have."""


def read_annotations(data: bytes) -> tuple[Annotated | Refused, ...]:
    """Read a file; UnreadableSource where it is none of annotations."""
    if len(data) > MOST_BYTES:
        raise UnreadableSource(
            f"This file has {len(data) // 1_000_000} MB, which is too much.",
            f"Files of up to {MOST_BYTES // 1_000_000} MB are read.",
        )
    found = list(_listed(_loaded(data)))
    if len(found) > MOST:
        raise UnreadableSource(
            f"This file has {len(found)} annotations, which is too many.",
            f"Split it: {MOST} are read at once.",
        )
    return tuple(_read(number, one) for number, one in enumerate(found, 1))


def _loaded(data: bytes) -> object:
    try:
        return json.loads(data, parse_constant=_no_number)
    except RecursionError as error:
        raise UnreadableSource("This file is nested too deeply.", "Export it again.") from error
    except ValueError as error:
        raise UnreadableSource(
            f"This file is not JSON: {str(error)[:200]}.", "Export it again as JSON-LD."
        ) from error


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _listed(found: object) -> Iterator[object]:
    """Yield the annotations of an array, a page, a collection, or the one there is."""
    for _ in range(3):
        if not isinstance(found, dict) or "target" in found:
            break
        holder = next((key for key in _HOLDERS if key in found), None)
        if holder is None:
            break
        found = found[holder]
    if isinstance(found, list):
        yield from found
    elif isinstance(found, dict) and "target" in found:
        yield found
    else:
        raise UnreadableSource(
            "There are no annotations in this file.", "Export them as W3C Web Annotations."
        )


def _read(number: int, record: object) -> Annotated | Refused:
    iri = ""
    try:
        if not isinstance(record, dict):
            raise _Wrong("it is no object")  # noqa: TRY301 - told like all that is wrong
        iri = _words(record.get("id", record.get("@id", "")), "its id", _LONGEST_NAME)
        return _annotated(number, iri, record)
    except _Wrong as wrong:
        return Refused(number, iri, str(wrong))


def _annotated(number: int, iri: str, record: _Record) -> Annotated:
    if not iri:
        raise _Wrong("it has no id")
    kinds = [_words(kind, "its type", _LONGEST_NAME) for kind in _many(record.get("type", ""))]
    if not any(kind.endswith("Annotation") for kind in kinds):
        raise _Wrong("its type is not Annotation")
    own = (item for item in record.items() if item[0].startswith(_OWN))
    return Annotated(
        number,
        iri,
        _motivation(record),
        _creator(record.get("creator", "")),
        _time(record.get("created", "")),
        _target(record.get("target")),
        tuple(_bodies(record)),
        {key.removeprefix(_OWN): _clean(value) for key, value in own if isinstance(value, str)},
        tuple(_evidence(record.get(f"{_OWN}evidence", []))),
    )


def _motivation(record: _Record) -> str:
    said = _many(record.get("motivation", ""))
    first = _words(said[0], "its motivation", _LONGEST_NAME) if said else ""
    return re.split(r"[:#/]", first)[-1]


def _creator(value: object) -> str:
    one = next(iter(_many(value)), "")
    if isinstance(one, dict):
        one = one.get("name") or one.get("nickname") or one.get("id") or ""
    name = next(iter(_many(one)), "")
    return " ".join(_words(name, "its creator", _LONGEST_NAME).split())[:200]


def _time(value: object) -> str:
    words = _words(value, "its time", 100)
    try:
        at = datetime.fromisoformat(words)
        known = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return known.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _bodies(record: _Record) -> Iterator[tuple[str, str]]:
    if "bodyValue" in record:
        yield "", _words(record["bodyValue"], "its text", _LONGEST)
    for body in _many(record.get("body", [])):
        if isinstance(body, str):
            yield "linking", _words(body, "its body", _LONGEST_NAME)
        elif isinstance(body, dict):
            purpose = next(iter(_many(body.get("purpose", ""))), "")
            yield _words(purpose, "a purpose", _LONGEST_NAME), _text_of(body)
        else:
            raise _Wrong("a body is neither text nor object")


def _text_of(body: _Record) -> str:
    source = body.get("source", body.get("id", ""))
    return _words(body.get("value", source), "the text of a body", _LONGEST)


def _target(value: object) -> Target:
    target = next(iter(_many(value)), None)
    if isinstance(target, str):
        return Target(source=_words(target, "its target", _LONGEST_NAME))
    if not isinstance(target, dict):
        raise _Wrong("it has no target")
    source = target.get("source", target.get("id", ""))
    known = source if isinstance(source, dict) else {"id": source}
    states = (one for one in _many(target.get("state", [])) if isinstance(one, dict))
    cached = next((one["cached"] for one in states if "cached" in one), "")
    return Target(
        _words(known.get("id", ""), "its source", _LONGEST_NAME),
        _words(known.get(f"{_OWN}sha256", ""), "the hash of its source", 64),
        _words(cached, "the copy of its source", _LONGEST_NAME),
        **_selected(target.get("selector", [])),
    )


def _selected(value: object) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for selector in _selectors(value):
        kind = selector.get("type")
        if kind == "TextQuoteSelector":
            found |= {
                "quote": _words(selector.get("exact", ""), "its quote", _LONGEST_QUOTE),
                "prefix": _words(selector.get("prefix", ""), "its prefix", _LONGEST_QUOTE),
                "suffix": _words(selector.get("suffix", ""), "its suffix", _LONGEST_QUOTE),
            }
        elif kind == "TextPositionSelector":
            start, end = (_offset(selector.get(name)) for name in ("start", "end"))
            if not start < end:
                raise _Wrong("its end stands before its start")
            found |= {"start": start, "end": end}
    return found


def _selectors(value: object) -> Iterator[_Record]:
    """Yield selectors, and those that refine them."""
    for selector in _many(value):
        if isinstance(selector, str):
            continue
        if not isinstance(selector, dict):
            raise _Wrong("a selector is no object")
        yield selector
        refined = selector.get("refinedBy")
        yield from (one for one in _many(refined) if isinstance(one, dict))


def _offset(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise _Wrong("an offset is not a whole number that a text can have")
    return value


def _evidence(value: object) -> Iterator[dict[str, str]]:
    for one in _many(value):
        if not isinstance(one, dict):
            raise _Wrong("a piece of evidence is no object")
        texts = ((key, item) for key, item in one.items() if isinstance(item, str))
        yield {key: _words(item, "evidence", _LONGEST) for key, item in texts}


def _many(value: object) -> list[Any]:
    """Return a value of JSON-LD, which is one or an array of them, as a list."""
    found = value if isinstance(value, list) else [] if value in ("", None) else [value]
    if len(found) > _MOST_PARTS:
        raise _Wrong(f"it has more than {_MOST_PARTS} parts of one kind")
    return found


def _words(value: object, what: str, most: int) -> str:
    if not isinstance(value, str):
        raise _Wrong(f"{what} is no text")
    if len(value) > most:
        raise _Wrong(f"{what} is longer than {most} characters")
    return _clean(value)


def _clean(value: str) -> str:
    return _SURROGATE.sub("\ufffd", value)
