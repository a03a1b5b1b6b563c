"""Stories go out as files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsdesk.desk.results import ExportItem, ExportReport
from newsdesk.errors import InvalidValue, NewsdeskError
from newsdesk.store import articles
from newsdesk.store.library import Library
from newsdesk.story.record import Story
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
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write stories into a folder under safe, unique names; nothing is overwritten unasked."""
    writer = _writer(format)
    stopped = cancelled or (lambda: False)
    names = _Names(folder, writer.extension, overwrite)
    wanted = tuple(dict.fromkeys(ids))
    job = _Job(library, wanted, writer, names, pattern, stopped)
    items: list[ExportItem] = []
    for item in _together(job) if writer.many else _apart(job):
        items.append(item)
        if progress is not None:
            progress(len(items), len(wanted), item.path.name if item.path else "")
    done = {item.id for item in items}
    rest = [ExportItem(number, None, CANCELLED) for number in wanted if number not in done]
    return ExportReport((*items, *rest), cancelled=bool(rest))


def _writer(format: str) -> Writer:
    found = next((writer for writer in WRITERS if writer.name == format), None)
    if found is None:
        known = ", ".join(writer.name for writer in WRITERS)
        raise InvalidValue(f"There is no format “{format}”.", f"Formats are {known}.")
    return found


class _Names:
    """File names that no other story of this export has, and no file that is there already."""

    def __init__(self, folder: Path, extension: str, overwrite: bool) -> None:
        self.folder = folder
        self.overwrite = overwrite
        self._extension = extension
        self._given: set[str] = set()

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

    def stories(self) -> Iterator[Story | ExportItem]:
        """Yield the stories, or why one cannot be had."""
        for story_id in self.ids:
            if self.stopped():
                return
            try:
                with self.library.reading() as at:
                    story = articles.load(at, story_id)
            except NewsdeskError as trouble:
                yield ExportItem(story_id, None, str(trouble))
            else:
                yield story


def _apart(job: _Job) -> Iterator[ExportItem]:
    for story in job.stories():
        if isinstance(story, ExportItem):
            yield story
            continue
        try:
            path = job.names.free(safe_name(job.pattern, story))
            write_atomically(path, job.writer.write([story]), overwrite=job.names.overwrite)
        except NewsdeskError as trouble:
            yield ExportItem(story.id, None, str(trouble))
        else:
            yield ExportItem(story.id, path)


def _together(job: _Job) -> Iterator[ExportItem]:
    stories: list[Story] = []
    for story in job.stories():
        if isinstance(story, ExportItem):
            yield story
        else:
            stories.append(story)
    if stories and not job.stopped():
        path = job.names.free("newsdesk")
        write_atomically(path, job.writer.write(stories), overwrite=job.names.overwrite)
        yield from (ExportItem(story.id, path) for story in stories)
