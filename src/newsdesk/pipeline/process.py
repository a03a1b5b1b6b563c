"""One source, from its bytes to a cleaned story with fields; no library needed."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from newsdesk.cleaning.cleaner import clean
from newsdesk.cleaning.site_memory import remembered
from newsdesk.metadata.finder import find_fields
from newsdesk.pipeline.fingerprint import Fingerprint, lines_of, numbers_of
from newsdesk.pipeline.known import Known
from newsdesk.readers.registry import read
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning, Strictness
from newsdesk.story.memory import NOTHING_KNOWN, SiteMemory
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Reading


@dataclass(frozen=True, slots=True)
class Processed:
    """All that one source gave."""

    source: SourceInfo
    data: bytes
    reading: Reading
    cleaning: Cleaning
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """Some bytes, their reading, their hash, and the numbers of their lines in order."""

    data: bytes
    reading: Reading
    sha256: str
    numbers: Sequence[int]

    @property
    def fingerprint(self) -> Fingerprint:
        """Return the page as the set of its lines."""
        return Fingerprint(self.sha256, lines_of(self.numbers))


def look(data: bytes, name: str, *, encoding: str | None = None) -> Looked:
    """Read a source and number its lines; raises as `process` does."""
    reading = read(data, name, encoding=encoding)
    return Looked(data, reading, sha256(data).hexdigest(), array("q", numbers_of(reading)))


def looked_at(data: bytes, name: str, *, encoding: str | None = None) -> Fingerprint:
    """Read a source for its lines alone."""
    return look(data, name, encoding=encoding).fingerprint


def process(
    data: bytes,
    name: str,
    path: str = "",
    *,
    encoding: str | None = None,
    strictness: Strictness = Strictness.BALANCED,
    memory: SiteMemory | Known = NOTHING_KNOWN,
    looked: Looked | None = None,
) -> Processed:
    """Read, clean and look through one source; the hash is that of these very bytes.

    `looked` is what a look at them gave, so that they are not read twice.
    Raises UnreadableSource, and InvalidValue for an encoding that there is not.
    """
    if looked is None:
        reading, numbers, sha = read(data, name, encoding=encoding), None, sha256(data).hexdigest()
    else:
        reading, numbers, sha = looked.reading, looked.numbers, looked.sha256
    cleaning, fields = judged(reading, strictness, memory, numbers)
    return Processed(SourceInfo(name, path, sha, len(data)), data, reading, cleaning, fields)


def judged(
    reading: Reading,
    strictness: Strictness = Strictness.BALANCED,
    memory: SiteMemory | Known = NOTHING_KNOWN,
    numbers: Sequence[int] | None = None,
) -> tuple[Cleaning, tuple[Field, ...]]:
    """Clean a reading and find its fields, with what is known of its site and outlet.

    `numbers` are those of its lines, where somebody has them.
    """
    plain = clean(reading, strictness)
    if not isinstance(memory, Known):
        cleaning = remembered(reading, plain, memory)
        return cleaning, find_fields(reading, cleaning)
    cleaning = remembered(reading, plain, memory.about(reading, plain, numbers))
    fields = find_fields(reading, cleaning)
    more = memory.for_outlet(fields)
    if more is memory:
        return cleaning, fields
    again = remembered(reading, plain, more.about(reading, plain, numbers))
    return (cleaning, fields) if again == cleaning else (again, find_fields(reading, again))
