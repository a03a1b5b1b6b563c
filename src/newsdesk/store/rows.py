"""What an article's own row says of a story: for lists, for sorting, for facets. No SQL here."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from newsdesk.story.names import people
from newsdesk.story.row import Row
from newsdesk.text.fold import sort_key

if TYPE_CHECKING:  # lists are shown without them
    from newsdesk.story.fields import Field
    from newsdesk.story.record import Story

SHOWN = (
    *("id", "version", "headline", "authors", "published", "section", "outlet", "language"),
    *("status", "words", "added", "file", "problems", "binned", "tags", "assignee"),
    *("urgency", "embargo"),
)
_LISTS = ("authors", "tags")
_FROM_FIELDS = (
    *("headline", "authors", "section", "outlet", "language", "status"),
    *("tags", "assignee", "urgency", "embargo"),
)
_SORTED_BY_KEY = ("headline", "authors", "section", "outlet", "assignee")


def to_row(found: Mapping[Any, Any]) -> Row:
    """Make a row of what was selected with SHOWN."""
    return Row(**dict(found) | {name: people(found[name]) for name in _LISTS})


def columns(story: "Story") -> dict[str, Any]:
    """Return what the article's own row says of a story."""
    from newsdesk.store import codec  # noqa: PLC0415  (lists are shown without it)

    return field_columns(story.fields) | {
        "words": story.row.words,
        "added": story.added,
        "file": story.source.name,
        "binned": story.binned,
        "sha256": codec.hashed(story.text),
    }


def field_columns(fields: "tuple[Field, ...]") -> dict[str, Any]:
    """Return the part of an article's own row that its fields decide."""
    found = {field.name: field for field in fields}
    values = {name: found[name].value for name in _FROM_FIELDS}
    published = found["published"]
    keys = {f"{name}_key": sort_key(values[name]) for name in _SORTED_BY_KEY}
    return {
        **values,
        **keys,
        "published": "" if published.invalid else published.value,
        "problems": sum(bool(field.problem) for field in fields),
    }
