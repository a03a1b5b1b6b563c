"""Files and pasted text come in."""

from collections.abc import Callable, Sequence
from hashlib import file_digest
from pathlib import Path

from newsdesk import paths
from newsdesk.desk.door import changing
from newsdesk.desk.editing import found_again, without_place
from newsdesk.desk.importing import Import
from newsdesk.desk.results import ImportReport
from newsdesk.errors import UnreadableSource
from newsdesk.pipeline.pool import Failure, files_in, process_files
from newsdesk.pipeline.process import process
from newsdesk.readers.registry import pasted
from newsdesk.store import adding, articles, steps
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person


def import_paths(
    library: Library,
    paths: Sequence[Path],
    *,
    by: Person,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    encoding: str | None = None,
) -> ImportReport:
    """Import files and folders; what is committed stays, also when cancelled."""
    stopped = cancelled or (lambda: False)
    files, failures = files_in(paths)
    taken = Import(library, by, len(files), progress)
    fresh = _without_known(library, files, taken)

    def halted() -> bool:
        return stopped() or taken.trouble is not None

    results = process_files(fresh, cancelled=halted, encoding=encoding)
    for result in results:
        if isinstance(result, Failure):
            taken.set_aside(str(result.path), result.reason)
        else:
            taken.take(result)
        taken.step(str(result.path) if isinstance(result, Failure) else result.source.path)
    for failure in failures:
        taken.set_aside(str(failure.path), failure.reason)
    return taken.finish([str(file) for file in files], cancelled=stopped())


def _without_known(library: Library, files: Sequence[Path], taken: Import) -> list[Path]:
    """Leave out files whose bytes are in the library, so that a killed import resumes fast.

    The hash that counts is that of the bytes which become the story; this one only spares work.
    """
    with library.reading() as at:
        if not adding.any_stories(at):
            return list(files)
        hashes = {file: _hash_of(file) for file in files}
        known = adding.known(at, [sha for sha in hashes.values() if sha])
    for file, sha in hashes.items():
        if sha in known:
            taken.report_known(str(file), *known[sha])
            taken.step(str(file))
    return [file for file in files if hashes[file] not in known]


def _hash_of(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""  # the pipeline reports it


def import_text(library: Library, text: str, name: str, *, by: Person) -> ImportReport:
    """Import pasted text as one story."""
    taken = Import(library, by, 1)
    try:
        taken.take(process(pasted(text, name), name))
    except UnreadableSource as trouble:
        taken.set_aside(name, str(trouble))
    return taken.finish([name])


def reread(library: Library, story_id: int, encoding: str, *, by: Person) -> Changes:
    """Read a story's bytes again in another encoding.

    Edits by hand belong to their reading and stay with it; fields set by hand stay in force.
    """
    with library.reading() as at:
        info, data = articles.load(at, story_id).source, articles.data_of(at, story_id)
    read = process(data, info.name, info.path, encoding=encoding)
    with changing(library, by) as batch:
        story = articles.load(batch.at, story_id)
        if read.reading != story.reading:
            basis = articles.basis_of(batch.at, story_id)
            reading = adding.add_reading(batch.at, story_id, read.reading)
            cleaning = adding.add_cleaning(batch.at, reading, read.cleaning)
            left = len(story.edits.by_hand)
            stay = "1 edit by hand stays" if left == 1 else f"{left} edits by hand stay"
            rest = f"; {stay} with {story.reading.encoding}" if left else ""
            old = basis | {"words": story.reading.encoding}
            new = {"reading": reading, "cleaning": cleaning, "words": encoding + rest}
            batch.take(Step(story_id, steps.BASIS, old, new))
            fields = adding.with_status(read.fields)
            batch.take(*(found_again(story, field, without_place) for field in fields))
            batch.label = f"reading as {encoding}{rest}"
    return batch.changes


def samples() -> list[Path]:
    """Return the sample stories that come with the program."""
    return sorted(file for file in paths.seeds().iterdir() if file.is_file())
