"""What is said of stories goes out: as notes by themselves, and as fact-check reports."""

from collections.abc import Iterable
from typing import TypeVar

from newsdesk.desk.annotating import now, said_of
from newsdesk.desk.claiming import verdicts
from newsdesk.desk.signing import signed_of, two_must_sign
from newsdesk.desk.ticking import coverage_of
from newsdesk.errors import InvalidValue
from newsdesk.store.library import Library, Transaction
from newsdesk.story.coverage import Coverage, Signed
from newsdesk.story.exported import Checked, Exported, NotesAs
from newsdesk.writers.notes_registry import NOTES_WRITERS, NotesWriter
from newsdesk.writers.report_registry import REPORT_WRITERS, ReportWriter

_Format = TypeVar("_Format", NotesWriter, ReportWriter)


def told_of(
    at: Transaction, story_id: int, how: NotesAs = NotesAs.APPENDIX, language: str = "en"
) -> Exported:
    """Return a story with all that is said of it, in an open transaction."""
    found = said_of(at, story_id)
    return Exported(found.story, found.said, found.places, how, language)


def sign_off_of(at: Transaction, told: Exported) -> Signed:
    """Return whether a story is signed off, without looking for what is checkable in it."""
    return signed_of(told.story, told.said, Coverage(()), two_must_sign(at))


def notes(library: Library, ids: Iterable[int], format: str, *, language: str = "en") -> bytes:
    """Return the notes and claims of stories as a file; InvalidValue for no format of them."""
    writer = _format(NOTES_WRITERS, format)
    with library.reading() as at:
        stories = [told_of(at, story_id, language=language) for story_id in dict.fromkeys(ids)]
    return writer.write(stories, verdicts(library))


def report(library: Library, story_id: int, format: str, *, language: str = "en") -> bytes:
    """Return the fact-check report of a story; InvalidValue for no format of it."""
    return _format(REPORT_WRITERS, format).write(checked(library, story_id, language=language))


def checked(library: Library, story_id: int, *, language: str = "en") -> Checked:
    """Return what a report tells of a story."""
    with library.reading() as at:
        told = told_of(at, story_id, language=language)
        both = two_must_sign(at)
    coverage = coverage_of(told.story, told.said)
    return Checked(told, coverage, signed_of(told.story, told.said, coverage, both), now())


def _format(known: tuple[_Format, ...], name: str) -> _Format:
    found = next((writer for writer in known if writer.name == name), None)
    if found is None:
        names = ", ".join(writer.name for writer in known)
        raise InvalidValue(f"There is no format “{name}”.", f"Formats are {names}.")
    return found
