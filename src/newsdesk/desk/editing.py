"""Change stories: fields, text, status, bin."""

from collections.abc import Iterable, Mapping

from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person


def set_field(
    library: Library,
    story_id: int,
    name: str,
    value: str,
    *,
    by: Person,
    expected: int | None = None,
) -> Changes:
    """Set one field by its name or JSON key; text that is not valid is kept and marked."""
    raise NotImplementedError


def set_fields(
    library: Library,
    values: Mapping[int, Mapping[str, str]],
    *,
    by: Person,
    expected: Mapping[int, int] | None = None,
) -> Changes:
    """Set fields of many stories as one batch; all of it or nothing."""
    raise NotImplementedError


def take_candidate(
    library: Library, story_id: int, name: str, candidate_index: int, *, by: Person
) -> Changes:
    """Give a field the value of one of its candidates."""
    raise NotImplementedError


def cut(library: Library, story_id: int, start: int, end: int, *, by: Person) -> Changes:
    """Cut a stretch of the source, in offsets of the reading."""
    raise NotImplementedError


def keep(library: Library, story_id: int, start: int, end: int, *, by: Person) -> Changes:
    """Keep a stretch of the source as it is, in offsets of the reading."""
    raise NotImplementedError


def retype(
    library: Library,
    story_id: int,
    start: int,
    end: int,
    typed: str,
    *,
    by: Person,
    expected: int | None = None,
) -> Changes:
    """Put typed words in the place of a stretch of the clean text; the fewest edits are made."""
    raise NotImplementedError


def set_status(library: Library, ids: Iterable[int], status: str, *, by: Person) -> Changes:
    """Give stories a status, as one batch."""
    raise NotImplementedError


def move_to_bin(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Put stories into the bin, as one batch."""
    raise NotImplementedError


def take_from_bin(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Take stories out of the bin, as one batch."""
    raise NotImplementedError


def clean_again(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Clean stories anew with the rules of today; what a person did stays."""
    raise NotImplementedError
