"""Clean stories again: first what would change, then, if it is wanted, the change itself."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from newsdesk.cleaning.cleaner import VERSION, clean
from newsdesk.cleaning.site_memory import remembered
from newsdesk.desk.door import Batch, changing, in_stories
from newsdesk.desk.editing import found_again, without_place
from newsdesk.desk.remembering import memory_of
from newsdesk.desk.reviewing import carried
from newsdesk.errors import NewsdeskError
from newsdesk.metadata.finder import find_fields
from newsdesk.readers.registry import READERS, read
from newsdesk.store import adding, articles, preparing, steps
from newsdesk.store import recleaning as stored
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.edits import Edits
from newsdesk.story.fields import BY_CLEANER, Field
from newsdesk.story.lines import LedgerLine, LineState, Strictness
from newsdesk.story.record import Story
from newsdesk.story.source import Reading

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Recleaning:
    """What cleaning a story again would change; all empty where nothing that can be seen."""

    story_id: int
    headline: str
    cut: tuple[LedgerLine, ...]  # lines that would go
    restored: tuple[LedgerLine, ...]  # lines that would come back
    fields: tuple[tuple[str, str, str], ...]  # name, value now, value then

    def __bool__(self) -> bool:
        """Say whether anything would change."""
        return bool(self.cut or self.restored or self.fields)


def outdated(library: Library) -> tuple[int, ...]:
    """Return the stories that an older version of the cleaner went over."""
    with library.reading() as at:
        return tuple(stored.outdated(at, VERSION))


def proposed(
    library: Library,
    ids: Iterable[int],
    strictness: Strictness = Strictness.BALANCED,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Recleaning, ...]:
    """Return what cleaning stories again would change, one for each story; nothing is changed."""
    return tuple(
        _difference(now, then) for now, then in _both(library, ids, strictness, progress, cancelled)
    )


def preview(library: Library, story_id: int, strictness: Strictness) -> tuple[Story, Story]:
    """Return a story as it is and as cleaning again would leave it."""
    return next(iter(_both(library, [story_id], strictness)))


def clean_again(
    library: Library,
    ids: Iterable[int],
    *,
    by: Person,
    strictness: Strictness = Strictness.BALANCED,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Clean stories anew as one change; what a person did stays.

    The work is done before the library is locked; a story that was changed in between is done
    again. Cancelled before the end, nothing is changed.
    """
    stopped = cancelled or (lambda: False)
    ready = list(_both(library, ids, strictness, progress, cancelled))
    with changing(library, by) as batch:
        for now, then in () if stopped() else ready:
            _take(batch, now, then, strictness)
        batch.label = in_stories("cleaning again", (s for t in batch.steps for s in t.stories))
    return batch.changes


def _both(
    library: Library,
    ids: Iterable[int],
    strictness: Strictness,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterable[tuple[Story, Story]]:
    """Yield each story as it is and as it would be."""
    wanted = list(dict.fromkeys(ids))
    for done, story_id in enumerate(wanted, 1):
        if cancelled is not None and cancelled():
            return
        with library.reading() as at:
            now = articles.load(at, story_id)
            then = _then(at, now, strictness)
        yield now, then
        if progress is not None:
            progress(done, len(wanted), now.value("headline"))


def _then(at: Transaction, now: Story, strictness: Strictness) -> Story:
    """Return a story as cleaning again leaves it; nothing is written."""
    reading = _read_again(at, now)
    memory = memory_of(at, reading, now.value("outlet"), now.id)
    cleaning = remembered(reading, clean(reading, strictness), memory)
    found = preparing.with_status(find_fields(reading, cleaning))
    keeping = without_place if reading.text != now.reading.text else _as_it_is
    return replace(
        now,
        reading=reading,
        cleaning=cleaning,
        edits=Edits(cleaning.proposed, now.edits.by_hand),
        fields=tuple(_field(now, field, keeping) for field in found),
    )


def _as_it_is(old: Field, _found: Field) -> Field:
    return old


def _field(now: Story, found: Field, keeping: Callable[[Field, Field], Field]) -> Field:
    old = now.field(found.name)
    by_hand = old.set_by != BY_CLEANER or found.name == "status"
    return keeping(old, found) if by_hand else found


def _read_again(at: Transaction, story: Story) -> Reading:
    """Read the bytes anew where a newer reader would read them otherwise.

    Edits by hand stand on the text that they were made on: a story that has some keeps its text.
    """
    if not _outread(story.reading, story.source.name):
        return story.reading
    data = articles.data_of(at, story.id)
    try:
        fresh = read(data, story.source.name)
        if fresh.encoding != story.reading.encoding:  # somebody chose another one
            fresh = read(data, story.source.name, encoding=story.reading.encoding)
    except NewsdeskError:  # what was readable once stays as it was read
        return story.reading
    bound = bool(story.edits.by_hand) and fresh.text != story.reading.text
    return story.reading if bound else fresh


def _outread(reading: Reading, name: str) -> bool:
    """Say whether a reader of today would read a source otherwise than it was."""
    extension = PurePath(name).suffix.lower()
    for reader in READERS:
        if reader.name == reading.reader and reader.version > reading.version:
            return True
        if extension and extension in reader.extensions and reader.name != reading.reader:
            return True
    return False


def _take(batch: Batch, now: Story, then: Story, strictness: Strictness) -> None:
    """Take one story's changes, made anew where it is no longer as it was read."""
    if articles.versions(batch.at, [now.id])[now.id] != now.version:
        now = articles.load(batch.at, now.id)
        then = _then(batch.at, now, strictness)
    batch.take(*_basis(batch, now, then))
    if then.reading.text != now.reading.text:
        batch.take(*carried(batch, then))
    keeping = without_place if then.reading.text != now.reading.text else _as_it_is
    batch.take(*(found_again(now, field, keeping) for field in then.fields))


def _basis(batch: Batch, now: Story, then: Story) -> Iterable[Step | None]:
    other = then.reading != now.reading
    if not other and preparing.cleaning_row(then.cleaning, then.reading) == preparing.cleaning_row(
        now.cleaning, now.reading
    ):
        return
    basis = articles.basis_of(batch.at, now.id)
    reading = adding.add_reading(batch.at, now.id, then.reading) if other else basis["reading"]
    made = adding.add_cleaning(batch.at, reading, then.reading, then.cleaning)
    words = f"cleaner {now.cleaning.version}", f"{then.cleaning.version}"
    old = basis | {"words": words[0]}
    yield Step(now.id, steps.BASIS, old, {"reading": reading, "cleaning": made, "words": words[1]})
    if reading != basis["reading"]:
        yield stored.carried(batch.at, now.id, reading, now.edits.by_hand, batch.number)


def _difference(now: Story, then: Story) -> Recleaning:
    fields = (
        (field.name, now.value(field.name), field.value)
        for field in then.fields
        if field.value != now.value(field.name)
    )
    before, after = _staying(now), _staying(then)
    return Recleaning(
        now.id,
        now.value("headline"),
        tuple(_missing(before, after, then.ledger)),
        tuple(_missing(after, before, then.ledger)),
        tuple(fields),
    )


def _staying(story: Story) -> list[LedgerLine]:
    return [x for x in story.ledger if x.text.strip() and x.state is not LineState.CUT]


def _missing(
    some: list[LedgerLine], others: list[LedgerLine], ledger: tuple[LedgerLine, ...]
) -> Iterable[LedgerLine]:
    """Yield the lines that the others lack, with what cleaning then says of them.

    Lines are told by place and words, or by words alone where another reading moved them.
    """
    places = {(line.start, line.text): line for line in ledger}
    moved = not all((x.start, x.text) in places for x in (*some, *others))
    left = Counter(_key(line, moved) for line in others)
    for line in some:
        key = _key(line, moved)
        if left[key]:
            left[key] -= 1
        else:
            yield places.get((line.start, line.text), line)


def _key(line: LedgerLine, moved: bool) -> tuple[int, str]:
    return (-1 if moved else line.start), line.text.strip()
