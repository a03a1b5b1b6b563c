"""Files and pasted text come in."""

import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path

from newsdesk import paths
from newsdesk.desk import duplicates, settling
from newsdesk.desk.door import changing
from newsdesk.desk.editing import found_again, without_place
from newsdesk.desk.importing import Import
from newsdesk.desk.remembering import Memory
from newsdesk.desk.results import ImportReport
from newsdesk.errors import LibraryTrouble, UnreadableSource
from newsdesk.pipeline.ahead import ahead
from newsdesk.pipeline.fingerprint import Fingerprint
from newsdesk.pipeline.known import Known
from newsdesk.pipeline.pool import Failure, Workers, files_in, look_at, process_with
from newsdesk.pipeline.process import looked_at, process
from newsdesk.readers.registry import pasted
from newsdesk.store import adding, articles, preparing, steps
from newsdesk.store.duplicates import number_alike
from newsdesk.store.library import Library
from newsdesk.store.preparing import Prepared
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.lines import Strictness

log = logging.getLogger(__name__)

_AHEAD = 128  # stories that are ready before they are committed: workers go on during a commit

_TOGETHER = 200  # files that are hashed before the library is asked for them


def import_paths(
    library: Library,
    paths: Sequence[Path],
    *,
    by: Person,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    encoding: str | None = None,
    strictness: Strictness = Strictness.BALANCED,
    workers: int | None = None,
) -> ImportReport:
    """Import files and folders; what is committed stays, also when cancelled.

    All files are read before the first is cleaned, so that what recurs on the pages of a site is
    known from the start: neither their order nor the number of workers changes a story.
    """
    stopped = cancelled or (lambda: False)
    files, failures = files_in(paths, stopped)
    taken = Import(library, by, len(files), progress)

    def halted() -> bool:
        return stopped() or taken.trouble is not None

    fresh = _without_known(library, files, taken, stopped)
    with Workers(
        workers, encoding=encoding, strictness=strictness, finish=preparing.prepare
    ) as pool:
        pages = _looked_at(pool, fresh, taken, halted)
        if pages and not halted():
            with library.reading() as at:
                taken.memory = memory = Memory(at, pages.values(), cancelled=halted)
            hashes = {file: page.sha256 for file, page in pages.items()}
            results = process_with(pool, list(pages), lambda f: memory.known(hashes[f]), halted)
            with closing(ahead(results, _AHEAD)) as prepared:
                for file, result in zip(hashes, prepared, strict=False):
                    if halted():
                        break
                    _take(taken, file, result)
    for failure in failures:
        taken.set_aside(str(failure.path), failure.reason)
    report = taken.finish([str(file) for file in files], cancelled=stopped())
    return report if taken.trouble else _compared(library, report, progress, stopped)


def _compared(
    library: Library,
    report: ImportReport,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Find what is like the new stories, and merge the index they came into.

    Where that cannot be, they are there all the same.
    """
    added = report.changes.stories
    if report.cancelled or not added:
        return report
    try:
        duplicates.find(library, added, progress, cancelled)
        settling.settle(library, cancelled or (lambda: False))
        with library.reading() as at:
            return replace(report, alike=number_alike(at, added))
    except LibraryTrouble:
        log.warning("New stories could not be compared with others", exc_info=True)
        return report


def _looked_at(
    pool: Workers, files: Sequence[Path], taken: Import, halted: Callable[[], bool]
) -> dict[Path, Fingerprint]:
    """Return the lines of every file that can be read; the others are set aside."""
    pages: dict[Path, Fingerprint] = {}
    for file, result in zip(files, look_at(pool, files, halted), strict=False):
        if isinstance(result, Failure):
            _take(taken, file, result)
        else:
            pages[file] = result
            taken.look(str(file))
    return pages


def _take(taken: Import, file: Path, result: Prepared | Failure) -> None:
    if isinstance(result, Failure):
        taken.set_aside(str(result.path), result.reason)
    else:
        taken.put(result)
    taken.step(str(file))


def _without_known(
    library: Library, files: Sequence[Path], taken: Import, halted: Callable[[], bool]
) -> list[Path]:
    """Leave out files whose bytes are in the library, so that a killed import resumes fast.

    The hash that counts is that of the bytes which become the story; this one only spares work.
    """
    with library.reading() as at:
        if not adding.any_stories(at):
            return list(files)
        fresh: list[Path] = []
        for start in range(0, len(files), _TOGETHER):
            if halted():
                break
            hashes = {file: _hash_of(file) for file in files[start : start + _TOGETHER]}
            known = adding.known(at, [sha for sha in hashes.values() if sha])
            for file, sha in hashes.items():
                if sha in known:
                    taken.report_known(str(file), *known[sha])
                    taken.step(str(file))
                else:
                    fresh.append(file)
    return fresh


def _hash_of(file: Path) -> str:
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123  (a third of the time)
            return file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""  # the pipeline reports it


def import_text(
    library: Library,
    text: str,
    name: str,
    *,
    by: Person,
    strictness: Strictness = Strictness.BALANCED,
) -> ImportReport:
    """Import pasted text as one story."""
    taken = Import(library, by, 1)
    try:
        data = pasted(text, name)
        page = looked_at(data, name)
        with library.reading() as at:
            taken.memory = Memory(at, [page])
        known = taken.memory.known(page.sha256) or Known()
        taken.take(process(data, name, strictness=strictness, memory=known))
    except UnreadableSource as trouble:
        taken.set_aside(name, str(trouble))
    return _compared(library, taken.finish([name]))


def reread(
    library: Library,
    story_id: int,
    encoding: str,
    *,
    by: Person,
    strictness: Strictness = Strictness.BALANCED,
) -> Changes:
    """Read a story's bytes again in another encoding.

    Edits by hand belong to their reading and stay with it; fields set by hand stay in force.
    """
    with library.reading() as at:
        info, data = articles.load(at, story_id).source, articles.data_of(at, story_id)
        page = looked_at(data, info.name, encoding=encoding)
        known = Memory(at, [page], apart_from=story_id).known(page.sha256) or Known()
    read = process(
        data, info.name, info.path, encoding=encoding, strictness=strictness, memory=known
    )
    with changing(library, by) as batch:
        story = articles.load(batch.at, story_id)
        if read.reading != story.reading:
            basis = articles.basis_of(batch.at, story_id)
            reading = adding.add_reading(batch.at, story_id, read.reading)
            cleaning = adding.add_cleaning(batch.at, reading, read.reading, read.cleaning)
            left = len(story.edits.by_hand)
            stay = "1 edit by hand stays" if left == 1 else f"{left} edits by hand stay"
            rest = f"; {stay} with {story.reading.encoding}" if left else ""
            old = basis | {"words": story.reading.encoding}
            new = {"reading": reading, "cleaning": cleaning, "words": encoding + rest}
            batch.take(Step(story_id, steps.BASIS, old, new))
            fields = preparing.with_status(read.fields)
            batch.take(*(found_again(story, field, without_place) for field in fields))
            batch.label = f"reading as {encoding}{rest}"
    return batch.changes


def samples() -> list[Path]:
    """Return the sample stories that come with the program."""
    return sorted(file for file in paths.seeds().iterdir() if file.is_file())
