"""What the writers share: bytes, line ends, and a story's fields by their JSON keys."""

import re
from collections.abc import Sequence
from typing import Any

from newsdesk.story.fields import OWN, field_spec
from newsdesk.story.record import Row, Story

_LINE_END = re.compile(r"\r\n|\r")
_SURROGATE = re.compile("[\ud800-\udfff]")


def utf8(text: str) -> bytes:
    """Return the text in UTF-8."""
    return whole_letters(text).encode("utf-8")


def whole_letters(text: str) -> str:
    """Return the text with U+FFFD for half of a surrogate pair, which has no bytes."""
    return _SURROGATE.sub("\ufffd", text)


def with_line_feeds(text: str) -> str:
    """Return the text with its line ends as a line feed."""
    return _LINE_END.sub("\n", text)


def only(stories: Sequence[Story]) -> Story:
    """Return the one story of a format that has a file for each; ValueError for more."""
    (story,) = stories
    return story


def fields_of(row: Row) -> dict[str, Any]:
    """Return the fields that JSON and exports carry, by their keys."""
    return {
        "title": row.headline,
        "authors": list(row.authors),
        "published": row.published or None,
        "section": row.section,
        "site": row.outlet,
        "language": row.language,
    }


def seldom_of(story: Story) -> dict[str, Any]:
    """Return what a story says in fields that most lack, a newsroom's own as a table by itself."""
    filled = [(field_spec(field.name), field.value) for field in story.fields if field.value]
    outside = [(spec, value) for spec, value in filled if spec.seldom and not spec.inside]
    own = {spec.label: value for spec, value in outside if spec.name.startswith(OWN)}
    usual = {spec.key: value for spec, value in outside if not spec.name.startswith(OWN)}
    return usual | ({"own": own} if own else {})
