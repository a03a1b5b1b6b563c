"""The sample stories in a library: told by their bytes, put into the bin together."""

from hashlib import sha256

from newsdesk.desk import editing, ingest
from newsdesk.store import adding
from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person


def there(library: Library) -> list[int]:
    """Return the samples that lie in the library, outside the bin."""
    hashes = [sha256(file.read_bytes()).hexdigest() for file in ingest.samples()]
    with library.reading() as at:
        found = adding.known(at, hashes)
    return sorted(story for story, binned in found.values() if not binned)


def remove(library: Library, *, by: Person) -> Changes:
    """Put the samples into the bin, as one batch; undo brings them back."""
    return editing.move_to_bin(library, there(library), by=by)
