"""Stories that say nearly the same: found, looked at in groups, one of them kept."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from newsdesk.desk.comparing import Comparing
from newsdesk.desk.door import Batch, changing
from newsdesk.desk.reviewing import taken_over
from newsdesk.errors import InvalidValue
from newsdesk.store import articles, steps
from newsdesk.store import duplicates as stored
from newsdesk.store import tags as known_tags
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.edits import HAND
from newsdesk.story.fields import FIELDS, Field, FieldKind, joined, people
from newsdesk.story.grouping import Alike, Pair
from newsdesk.story.row import Row
from newsdesk.text.pairs import Pair as Side
from newsdesk.text.pairs import of_texts

TOGETHER = 500  # stories to a transaction, a fraction of a second: nobody waits for it
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Group:
    """Stories that say nearly the same, the oldest first."""

    stories: tuple[Row, ...]
    alike: float  # 0 to 1, of the pair that is least alike
    exact: bool  # all have the same words


def find(
    library: Library,
    ids: Iterable[int] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Compare stories, by default all, with the others; return how many pairs were found.

    What is found is kept at once, a few stories at a time. A search of all that was stopped, also
    by a kill, goes on where it was.
    """
    wanted = None if ids is None else sorted(set(ids))
    comparing = Comparing(None if wanted is None else frozenset(wanted))
    some = _all(library, cancelled) if wanted is None else _slices(wanted, cancelled)
    found = done = 0
    total = _left(library) if wanted is None else len(wanted)
    for batch in some:
        with library.reading() as at:
            pairs = comparing.found(at, batch)
        _record(library, pairs, batch[-1] if wanted is None else None)
        found, done = found + len(pairs), done + len(batch)
        if progress is not None:
            progress(done, max(done, total), "")
    return found


def _slices(ids: Sequence[int], cancelled: Callable[[], bool] | None) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), TOGETHER):
        if cancelled is not None and cancelled():
            return
        yield ids[start : start + TOGETHER]


def _all(library: Library, cancelled: Callable[[], bool] | None) -> Iterator[list[int]]:
    """Yield all stories from where the last search was stopped."""
    while cancelled is None or not cancelled():
        with library.reading() as at:
            batch = stored.next_stories(at, stored.mark(at), TOGETHER)
        if not batch:
            with library.writing() as at:
                stored.set_mark(at, 0)
            return
        yield batch


def _left(library: Library) -> int:
    with library.reading() as at:
        return stored.number_after(at, stored.mark(at))


def _record(library: Library, pairs: Sequence[Pair], reached: int | None) -> None:
    if not pairs and reached is None:
        return
    with library.writing() as at:
        stored.record(at, pairs)
        if reached is not None:
            stored.set_mark(at, reached)


def groups(library: Library, limit: int | None = None) -> tuple[Group, ...]:
    """Return the groups, the one with the newest story first, at most as many as asked for."""
    with library.reading() as at:
        found = stored.groups(at)[:limit]
        rows = articles.rows_of(at, [story for group in found for story in group.ids])
    by_id = {row.id: row for row in rows}
    return tuple(_group(group, by_id) for group in found)


def _group(group: Alike, rows: dict[int, Row]) -> Group:
    return Group(tuple(rows[story] for story in group.ids), group.share, group.exact)


def number(library: Library) -> int:
    """Return how many groups there are."""
    with library.reading() as at:
        return len(stored.groups(at))


def group_of(library: Library, story_id: int) -> tuple[int, ...]:
    """Return the stories of the group that a story is in, itself among them; none without one."""
    with library.reading() as at:
        articles.versions(at, [story_id])
        found = stored.of_story(at, story_id)
    return found.ids if found else ()


def differences(library: Library, one: int, other: int) -> tuple[Side, ...]:
    """Return the paragraphs of two stories side by side, with the words that differ."""
    with library.reading() as at:
        texts = [
            [paragraph.text for paragraph in articles.load(at, story).clean.paragraphs]
            for story in (one, other)
        ]
    return of_texts(*texts)


def keep(
    library: Library,
    group_ids: Iterable[int],
    keep_id: int,
    *,
    by: Person,
    merge_fields: bool = True,
) -> Changes:
    """Keep one story of a group and put the others into the bin, as one change.

    Fields that the kept story lacks are filled from the others, tags are united, and what people
    say of the others goes over to it.
    """
    others = [story for story in dict.fromkeys(group_ids) if story != keep_id]
    with changing(library, by) as batch:
        articles.versions(batch.at, [keep_id, *others])
        if merge_fields:
            batch.take(*_merged(batch, keep_id, others))
            batch.take(*taken_over(batch, others, keep_id))
        rows = articles.rows_of(batch.at, [keep_id, *others])
        gone = [row.id for row in rows[1:] if not row.binned]
        old, new = {"binned": False}, {"binned": True}
        batch.take(*(Step(story, steps.BIN, old, new) for story in gone))
        batch.label = f"duplicates of “{rows[0].headline}”"
    return batch.changes


def _merged(batch: Batch, keep_id: int, others: Sequence[int]) -> Iterator[Step | None]:
    own = {field.name: field for field in articles.fields_of(batch.at, keep_id)}
    theirs = [
        {field.name: field for field in articles.fields_of(batch.at, story)} for story in others
    ]
    for spec in FIELDS:
        mine = own[spec.name]
        if spec.kind is FieldKind.TAGS:
            every = [mine.value, *(fields[spec.name].value for fields in theirs)]
            yield _taken(keep_id, mine, replace(mine, value=_united(every)), by=batch.by)
        elif not mine.value:
            full = (fields[spec.name] for fields in theirs if fields[spec.name].value)
            found = min(full, key=lambda field: field.invalid, default=mine)
            yield _taken(keep_id, mine, found, by=batch.by)


def _united(values: Sequence[str]) -> str:
    """Return all tags, each once; of two that are the same tag, the first as it is written."""
    names: dict[str, str] = {}
    for value in values:
        for name in people(value):
            names.setdefault(known_tags.key_of(name), name)
    return joined(tuple(names.values()))


def _taken(story: int, old: Field, found: Field, *, by: Person) -> Step | None:
    """Return the step to another story's value; its place in that story's source means nothing."""
    if found.value == old.value:
        return None
    new = replace(
        old,
        value=found.value,
        start=-1,
        end=-1,
        rule=HAND,
        reason="Taken from a duplicate",
        set_by=by.name,
        problem=found.problem,
        invalid=found.invalid,
    )
    return steps.field_step(story, old, new)


def not_duplicates(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Remember that these stories are no duplicates of each other."""
    wanted = sorted(set(ids))
    if len(wanted) < 2:
        raise InvalidValue("It takes two stories to tell them apart.", "Name two stories.")
    with changing(library, by) as batch:
        articles.versions(batch.at, wanted)
        known = set(stored.separate(batch.at))
        for pair in combinations(wanted, 2):
            if pair not in known:
                batch.take(_apart(*pair))
        batch.label = "telling stories apart"
    return batch.changes


def _apart(one: int, other: int) -> Step:
    old = {"ids": [one, other], "words": "", "apart": False}
    return Step(None, steps.APART, old, old | {"words": f"{one} ≠ {other}", "apart": True})
