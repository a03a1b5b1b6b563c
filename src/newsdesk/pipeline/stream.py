"""One line of the cleaning benchmark's protocol: a page in, a story out."""

from collections.abc import Callable
from typing import Any

from newsdesk.errors import UnreadableSource
from newsdesk.pipeline.process import Processed, process
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from newsdesk.story.fields import FIELDS, FieldKind, people

_SHAPED = (("html", "page.html"), ("text", "page.txt"))


def prediction(item: dict[str, Any]) -> dict[str, Any]:
    """Return the story of {"id", "text"} or {"id", "html"}; raises UnreadableSource."""
    given = ((item.get(key), name) for key, name in _SHAPED if isinstance(item.get(key), str))
    text, name = next(given, (None, ""))
    if text is None:
        raise UnreadableSource(
            "There is no text in the line.",
            "Give the page's text as “text”, or its HTML as “html”.",
        )
    found = process(text.encode("utf-8", "replace"), name)
    clean = CleanText(found.reading, Edits(found.cleaning.proposed))
    return {"id": item.get("id"), "body": clean.body} | dict(_fields(found))


def _fields(found: Processed) -> list[tuple[str, Any]]:
    values = {field.name: "" if field.invalid else field.value for field in found.fields}
    return [
        (spec.key, _SHAPES.get(spec.kind, str)(values.get(spec.name, "")))
        for spec in FIELDS
        if not (spec.inside or spec.seldom)
    ]


def _people(value: str) -> list[str]:
    return list(people(value))


def _date(value: str) -> str | None:
    return value or None


_SHAPES: dict[FieldKind, Callable[[str], Any]] = {
    FieldKind.PEOPLE: _people,
    FieldKind.DATE: _date,
}
