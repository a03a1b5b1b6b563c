"""One source, from its bytes to a cleaned story with fields; no library needed."""

from dataclasses import dataclass
from hashlib import sha256

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.finder import find_fields
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
    memory: SiteMemory = NOTHING_KNOWN,
) -> Processed:
    """Read, clean and look through one source; the hash is that of these very bytes.

    Raises UnreadableSource, and InvalidValue for an encoding that there is not.
    """
    reading = read(data, name, encoding=encoding)
    cleaning = clean(reading, strictness, memory)
    source = SourceInfo(name, path, sha256(data).hexdigest(), len(data))
    return Processed(source, data, reading, cleaning, find_fields(reading, cleaning))
