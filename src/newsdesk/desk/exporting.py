"""Stories go out as files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsdesk.desk.manifests import NAME, Manifest, entry_of
from newsdesk.desk.outgoing import sign_off_of, told_of
from newsdesk.desk.results import ExportItem, ExportReport
from newsdesk.errors import InvalidValue, NewsdeskError
from newsdesk.store.annotations import any_of
from newsdesk.store.library import Library
from newsdesk.story.coverage import Signed, Signing
from newsdesk.story.exported import Exported, NotesAs
from newsdesk.text.fold import fold
from newsdesk.writers.files import safe_name, write_atomically
from newsdesk.writers.registry import WRITERS, Writer

CANCELLED = "Left out: the export was cancelled."


def export(
    library: Library,
    ids: Sequence[int],
    format: str,
    folder: Path,
    *,
    pattern: str = "{published}-{title}",
    overwrite: bool = False,
    notes: NotesAs = NotesAs.NONE,
    language: str = "en",
    manifest: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write stories into a folder under safe, unique names; nothing is overwritten unasked.

    `language` is that of the labels round notes; a manifest is written last, beside the files.
    """
    writer = _writer(format, notes)
    stopped = cancelled or (lambda: False)
    names = _Names(folder, writer.extension, overwrite)
    wanted = tuple(dict.fromkeys(ids))
    kept = Manifest(folder) if manifest else None
    job = _Job(library, wanted, writer, names, pattern, stopped, notes, language, kept)
    items: list[ExportItem] = []
    for item in _together(job) if writer.many else _apart(job):
        items.append(item)
        if progress is not None:
            progress(len(items), len(wanted), item.path.name if item.path else "")
    done = {item.id for item in items}
    rest = [ExportItem(number, None, CANCELLED) for number in wanted if number not in done]
    written = kept.write() if kept is not None and job.states else None
    return ExportReport((*items, *rest), bool(rest), job.unsigned, written)


def _writer(format: str, notes: NotesAs) -> Writer:
    found = next((writer for writer in WRITERS if writer.name == format), None)
    if found is None:
        known = ", ".join(writer.name for writer in WRITERS)
        raise InvalidValue(f"There is no format “{format}”.", f"Formats are {known}.")
    if notes is not NotesAs.NONE and found.with_notes is None:
        raise InvalidValue(
            f"The format “{format}” has no room for notes.",
            "Export without them; “newsdesk notes” writes them as a table of their own.",
        )
    return found


class _Names:
    """File names that no other story of this export has, and no file that is there already."""

    def __init__(self, folder: Path, extension: str, overwrite: bool) -> None:
        self.folder = folder
        self.overwrite = overwrite
        self._extension = extension
        self._given = {fold(NAME)}

    def free(self, stem: str) -> Path:
        """Return a free name; one that differs only by case counts as taken."""
        number = 1
        while True:
            name = f"{stem}{'' if number == 1 else f'-{number}'}.{self._extension.lstrip('.')}"
            path = self.folder / name
            if fold(name) not in self._given and (self.overwrite or not path.exists()):
                self._given.add(fold(name))
                return path
            number += 1


@dataclass(frozen=True, slots=True)
class _Job:
    library: Library
    ids: tuple[int, ...]
    writer: Writer
    names: _Names
    pattern: str
    stopped: Callable[[], bool]
    notes: NotesAs
    language: str
    manifest: Manifest | None
    states: list[Signing] = field(default_factory=list)  # of the stories that were written

    def stories(self) -> Iterator["_Story | ExportItem"]:
        """Yield the stories, or why one cannot be had."""
        for story_id in self.ids:
            if self.stopped():
                return
            try:
                with self.library.reading() as at:
                    told = told_of(at, story_id, self.notes, self.language)
                    found = _Story(told, sign_off_of(at, told))
            except NewsdeskError as trouble:
                yield ExportItem(story_id, None, str(trouble))
            else:
                yield found

    def write(self, stem: str, stories: Sequence["_Story"]) -> Path:
        """Write stories into one file, and down what it was made from."""
        path = self.names.free(stem)
        data = self._made([one.told for one in stories])
        write_atomically(path, data, overwrite=self.names.overwrite)
        self.states.extend(one.signed.state for one in stories)
        if self.manifest is not None:
            entries = (entry_of(one.told, one.signed) for one in stories)
            self.manifest.add(path, data, self.writer.name, self.notes.value, entries)
        return path

    def _made(self, stories: Sequence[Exported]) -> bytes:
        if self.notes is not NotesAs.NONE and self.writer.with_notes is not None:
            (one,) = stories
            return self.writer.with_notes(one)
        return self.writer.write([one.story for one in stories])

    @property
    def unsigned(self) -> int | None:
        """Return how many stories went out that nobody has signed off, where anybody ever does."""
        with self.library.reading() as at:
            if not any_of(at, ("tick", "claim", "sign-off")):
                return None
        return sum(state is not Signing.SIGNED for state in self.states)


@dataclass(frozen=True, slots=True)
class _Story:
    told: Exported
    signed: Signed


def _apart(job: _Job) -> Iterator[ExportItem]:
    for found in job.stories():
        if isinstance(found, ExportItem):
            yield found
            continue
        story = found.told.story
        try:
            path = job.write(safe_name(job.pattern, story), [found])
        except NewsdeskError as trouble:
            yield ExportItem(story.id, None, str(trouble))
        else:
            yield ExportItem(story.id, path)


def _together(job: _Job) -> Iterator[ExportItem]:
    stories: list[_Story] = []
    for found in job.stories():
        if isinstance(found, ExportItem):
            yield found
        else:
            stories.append(found)
    if stories and not job.stopped():
        path = job.write("newsdesk", stories)
        yield from (ExportItem(one.told.story.id, path) for one in stories)
