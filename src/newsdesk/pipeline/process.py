"""One source, from its bytes to a cleaned story with fields; no library needed."""

from dataclasses import dataclass
from hashlib import sha256

from newsdesk.cleaning.cleaner import clean
from newsdesk.cleaning.site_memory import remembered
from newsdesk.metadata.finder import find_fields
from newsdesk.pipeline.fingerprint import Fingerprint, fingerprint
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


def process(
    data: bytes,
    name: str,
    path: str = "",
    *,
    encoding: str | None = None,
    strictness: Strictness = Strictness.BALANCED,
    memory: SiteMemory | Known = NOTHING_KNOWN,
) -> Processed:
    """Read, clean and look through one source; the hash is that of these very bytes.

    Raises UnreadableSource, and InvalidValue for an encoding that there is not.
    """
    reading = read(data, name, encoding=encoding)
    cleaning, fields = judged(reading, strictness, memory)
    source = SourceInfo(name, path, sha256(data).hexdigest(), len(data))
    return Processed(source, data, reading, cleaning, fields)


def judged(
    reading: Reading,
    strictness: Strictness = Strictness.BALANCED,
    memory: SiteMemory | Known = NOTHING_KNOWN,
) -> tuple[Cleaning, tuple[Field, ...]]:
    """Clean a reading and find its fields, with what is known of its site and outlet."""
    if not isinstance(memory, Known):
        cleaning = remembered(reading, clean(reading, strictness), memory)
        return cleaning, find_fields(reading, cleaning)
    found = judged(reading, strictness, memory.of(reading))
    more = memory.for_outlet(found[1])
    return found if more is memory else judged(reading, strictness, more.of(reading))


def looked_at(data: bytes, name: str, *, encoding: str | None = None) -> Fingerprint:
    """Read a source for its lines alone."""
    lines = fingerprint(read(data, name, encoding=encoding))
    return Fingerprint(sha256(data).hexdigest(), lines)
