"""Tags: made, renamed, put on stories and taken off; each of them one change that undo knows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from newsdesk.desk.door import Batch, changing, in_stories
from newsdesk.desk.results import Tag
from newsdesk.desk.shelf import to_tag
from newsdesk.errors import InvalidValue, NotFound
from newsdesk.store import articles, steps
from newsdesk.store import tags as stored
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.edits import HAND
from newsdesk.story.fields import SEPARATOR, Field, joined, people

LONGEST = 80  # characters of a tag
Progress = Callable[[int, int, str], None]
Names = tuple[str, ...]


def tags(library: Library) -> tuple[Tag, ...]:
    """Return all tags in the order of the pane."""
    with library.reading() as at:
        return tuple(_known(at).values())


def uses(library: Library) -> tuple[tuple[Tag, int], ...]:
    """Return all tags in the order of the pane, each with the number of its stories."""
    with library.reading() as at:
        used = stored.uses(at)
        return tuple((tag, used.get(key, 0)) for key, tag in _known(at).items())


def _known(at: Transaction) -> dict[str, Tag]:
    return {tag.key: tag for tag in map(to_tag, stored.known(at))}


def checked(name: str) -> str:
    """Return a tag's name as it is kept; InvalidValue where it cannot be one."""
    name = " ".join(name.split())
    if not name or SEPARATOR.strip() in name or len(name) > LONGEST:
        raise InvalidValue(
            f"“{name[:LONGEST]}” cannot be a tag.",
            f"A tag has 1 to {LONGEST} characters and no semicolon.",
        )
    return name


def create(library: Library, name: str, *, by: Person) -> Changes:
    """Make a tag that no story has yet; nothing where it is there."""
    with changing(library, by) as batch:
        _make(batch, checked(name))
        batch.label = f"tag “{checked(name)}”"
    return batch.changes


def _make(batch: Batch, name: str) -> str:
    """Let a tag stay without stories too; return its name as it is written."""
    key = stored.key_of(name)
    known = {k: (called, place) for k, called, place in stored.known(batch.at)}
    called, place = known.get(key, (name, -stored.next_place(batch.at)))
    if place < 0:
        batch.take(_state(key, None, [called, -place]))
    return called


def _state(key: str, old: list[str | int] | None, new: list[str | int] | None) -> Step:
    def told(state: list[str | int] | None) -> dict[str, object]:
        return {"ids": [], "key": key, "words": state[0] if state else "", "state": state}

    return Step(None, steps.TAG, told(old), told(new))


def add(
    library: Library,
    ids: Iterable[int],
    name: str,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Put a tag on stories; those that have it stay as they are."""
    with changing(library, by) as batch:
        _put(batch, _each(ids, progress, cancelled), checked(name))
    return batch.changes


def remove(
    library: Library,
    ids: Iterable[int],
    name: str,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Take a tag off stories; the tag stays."""
    with changing(library, by) as batch:
        _take_off(batch, _each(ids, progress, cancelled), checked(name))
    return batch.changes


def toggle(
    library: Library,
    ids: Sequence[int],
    name: str,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Take a tag off stories that all have it, else put it on all."""
    with changing(library, by) as batch:
        having = stored.stories_with(batch.at, stored.key_of(checked(name)))
        change = _take_off if set(ids) <= set(having) else _put
        change(batch, _each(ids, progress, cancelled), checked(name))
    return batch.changes


class _Stopped(Exception):
    """Somebody has asked to stop; nothing is changed."""


def _each(
    ids: Iterable[int], progress: Progress | None, cancelled: Callable[[], bool] | None
) -> Iterable[int]:
    wanted = list(dict.fromkeys(ids))
    for done, story in enumerate(wanted, 1):
        if cancelled is not None and cancelled():
            raise _Stopped
        yield story
        if progress is not None and done % 20 == 0:
            progress(done, len(wanted), "")


def _put(batch: Batch, ids: Iterable[int], name: str) -> None:
    called = _make(batch, name)
    key = stored.key_of(name)
    _retag(batch, ids, lambda names: names if key in _keys(names) else (*names, called))
    batch.label = in_stories(f"tag “{called}”", _touched(batch))


def _take_off(batch: Batch, ids: Iterable[int], name: str) -> None:
    key = stored.key_of(name)
    if key in _known(batch.at):
        _make(batch, name)  # a tag that is in use does not go with the last story that loses it
    _retag(batch, ids, lambda names: _without(names, key))
    batch.label = in_stories(f"removal of tag “{name}”", _touched(batch))


def _touched(batch: Batch) -> list[int]:
    return [story for step in batch.steps for story in step.stories]


def _keys(names: Names) -> set[str]:
    return {stored.key_of(name) for name in names}


def _without(names: Names, key: str) -> Names:
    return tuple(name for name in names if stored.key_of(name) != key)


def _retag(batch: Batch, ids: Iterable[int], change: Callable[[Names], Names]) -> bool:
    """Take the steps that change the tags of stories; stopped midway, there is no step at all."""
    try:
        for story in ids:
            old = next(f for f in articles.fields_of(batch.at, story) if f.name == "tags")
            batch.take(_setting(story, old, change(people(old.value)), batch.by))
    except _Stopped:
        batch.steps.clear()
        return False
    return True


def _setting(story: int, old: Field, names: Names, by: Person) -> Step | None:
    if names == people(old.value):
        return None
    new = replace(
        old,
        value=joined(names),
        start=-1,
        end=-1,
        rule=HAND,
        reason="Set by hand",
        set_by=by.name,
        problem="",
    )
    return steps.field_step(story, old, new)


def rename(
    library: Library,
    name: str,
    to: str,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Give a tag another name in all stories; one that is there already takes them over."""
    new = checked(to)
    with changing(library, by) as batch:
        old = _of(batch.at, name)
        if new != old.name:
            _rename(batch, old, new, progress, cancelled)
            batch.label = in_stories(f"new name of tag “{old.name}”", _touched(batch))
    return batch.changes


def _rename(
    batch: Batch,
    old: Tag,
    new: str,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    key = stored.key_of(new)
    _make(batch, old.name)
    there = _known(batch.at).get(key)
    if key == old.key:
        batch.take(_state(key, [old.name, old.place], [new, old.place]))
    elif there is None:
        batch.take(_state(key, None, [new, old.place]))
    else:
        new = _make(batch, there.name)
    having = stored.stories_with(batch.at, old.key)
    done = _retag(
        batch, _each(having, progress, cancelled), lambda names: _renamed(names, old.key, new)
    )
    if done and key != old.key:
        batch.take(_state(old.key, [old.name, old.place], None))


def _renamed(names: Names, key: str, new: str) -> Names:
    """Put another name in a tag's place, once."""
    changed = [new if stored.key_of(name) == key else name for name in names]
    return tuple({stored.key_of(name): name for name in reversed(changed)}.values())[::-1]


def forget(
    library: Library,
    name: str,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Changes:
    """Take a tag off all stories and out of the pane."""
    with changing(library, by) as batch:
        old = _of(batch.at, name)
        _make(batch, old.name)
        having = stored.stories_with(batch.at, old.key)
        each = _each(having, progress, cancelled)
        if _retag(batch, each, lambda names: _without(names, old.key)):
            batch.take(_state(old.key, [old.name, old.place], None))
        batch.label = in_stories(f"removal of tag “{old.name}”", _touched(batch))
    return batch.changes


def arrange(library: Library, names: Sequence[str], *, by: Person) -> Changes:
    """Put tags in this order; the others stand behind them as they did."""
    with changing(library, by) as batch:
        known = _known(batch.at)
        first = dict.fromkeys(stored.key_of(name) for name in names)
        order = [known[key] for key in first if key in known]
        order += [tag for key, tag in known.items() if key not in first]
        for place, tag in enumerate(order, 1):
            if tag.place != place:
                _make(batch, tag.name)
                batch.take(_state(tag.key, [tag.name, tag.place], [tag.name, place]))
        batch.label = "order of the tags"
    return batch.changes


def _of(at: Transaction, name: str) -> Tag:
    found = _known(at).get(stored.key_of(name))
    if found is None:
        raise NotFound(f"There is no tag “{name}”.", "It may be gone already.")
    return found
