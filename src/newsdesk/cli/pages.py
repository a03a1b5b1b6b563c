"""Pages for `clean`: files, folders and the input, each with the pool's caps, in their order."""

import os
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict

from newsdesk.cli import forked
from newsdesk.cli.interrupts import shield_workers
from newsdesk.cli.options import INPUT, How
from newsdesk.pipeline.pool import process_files
from newsdesk.pipeline.process import Processed
from newsdesk.pipeline.walk import Failure, files_in
from newsdesk.readers.encoding import known
from newsdesk.readers.registry import MOST_BYTES
from newsdesk.story.edits import Edits
from newsdesk.story.lines import Strictness
from newsdesk.story.record import Story


class _About(TypedDict):
    encoding: str | None
    strictness: Strictness


@dataclass(frozen=True, slots=True)
class Found:
    """Files and what was set aside, in the order of their names; and the input's own file."""

    items: list[Path | Failure]
    input: Path

    @property
    def files(self) -> list[Path]:
        """Return what can be read."""
        return [item for item in self.items if isinstance(item, Path)]

    def name(self, index: int) -> str:
        """Return the name of what stands at an index, for the progress."""
        item = self.items[index]
        return (item.path if isinstance(item, Failure) else item).name


@contextmanager
def found(names: Sequence[str]) -> Iterator[Found]:
    """Find what stands under some names; the input becomes a file, so that a worker can read it."""
    with TemporaryDirectory(prefix="newsdesk-") as folder:
        place = Path(folder) / "input"
        yield Found([item for name in names for item in _under(name, place)], place)


def _under(name: str, place: Path) -> Iterable[Path | Failure]:
    if name != INPUT:
        files, failures = files_in([Path(os.fsdecode(name))])
        return [*failures, *files]
    if place.exists():
        return []
    place.write_bytes(sys.stdin.buffer.read(MOST_BYTES + 1))
    return [place]


def stories(pages: Found, how: How) -> Iterator[Story | str]:
    """Yield a story for each file, or why it cannot be one; nothing is remembered between them."""
    if how.encoding:
        known(how.encoding)  # a wrong name is told once, not for every file
    with closing(_processed(pages.files, how)) as results:
        for item in pages.items:
            result = item if isinstance(item, Failure) else next(results)
            yield _story(result, pages) if isinstance(result, Processed) else _told(result, pages)


def _processed(files: list[Path], how: How) -> Generator[Processed | Failure, None, None]:
    about: _About = {"encoding": how.encoding, "strictness": how.strictness}
    if len(files) == 1 and how.workers is None and forked.possible():
        yield forked.process_file(files[0], **about)
    else:
        shield_workers()
        yield from process_files(files, workers=how.workers, **about)


def _story(made: Processed, pages: Found) -> Story:
    source = made.source
    if source.path == str(pages.input):
        source = replace(source, path=INPUT)
    edits = Edits(made.cleaning.proposed)
    return Story(0, 0, "", False, source, made.reading, made.cleaning, edits, made.fields)


def _told(failure: Failure, pages: Found) -> str:
    return f"{INPUT if failure.path == pages.input else failure.path}: {failure.reason}"
