"""Saved searches: a search, its choices, its order and its columns, by a name."""

from collections.abc import Sequence
from dataclasses import replace

from newsdesk.desk.door import Batch, changing
from newsdesk.desk.results import Saved
from newsdesk.desk.shelf import BIN, State, to_saved
from newsdesk.errors import InvalidValue, NotFound
from newsdesk.store import saved as stored
from newsdesk.store import steps
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.view import View

LONGEST = 80  # characters of a name


def searches(library: Library) -> tuple[Saved, ...]:
    """Return all saved searches in the order of the pane."""
    with library.reading() as at:
        return tuple(to_saved(number, state) for number, state in stored.known(at).items())


def to_state(saved: Saved) -> State:
    """Return a saved search as it is stored."""
    pairs = [[facet.kind, facet.value] for facet in saved.view.facets]
    return {
        "name": saved.name,
        "query": saved.view.query,
        "facets": pairs + [BIN] * saved.view.binned,
        "sort": saved.view.sort,
        "descending": saved.view.descending,
        "layout": saved.layout,
        "place": saved.place,
    }


def save(library: Library, name: str, view: View, layout: str = "", *, by: Person) -> Changes:
    """Save a search by a name; one of that name becomes this one."""
    name = _checked(name)
    with changing(library, by) as batch:
        known = _known(batch)
        there = next((s for s in known if s.name.casefold() == name.casefold()), None)
        last = max((s.place for s in known), default=0)
        new = Saved(batch.number, name, view, layout, last + 1)
        if there is not None:
            new = replace(new, id=there.id, place=there.place)
        _take(batch, there, new)
        batch.label = f"saved search “{name}”"
    return batch.changes


def update(library: Library, number: int, view: View, layout: str = "", *, by: Person) -> Changes:
    """Let a saved search show what is shown now."""
    with changing(library, by) as batch:
        old = _of(batch, number)
        _take(batch, old, replace(old, view=view, layout=layout))
        batch.label = f"change of saved search “{old.name}”"
    return batch.changes


def rename(library: Library, number: int, name: str, *, by: Person) -> Changes:
    """Give a saved search another name."""
    name = _checked(name)
    with changing(library, by) as batch:
        old = _of(batch, number)
        _take(batch, old, replace(old, name=name))
        batch.label = f"new name of saved search “{old.name}”"
    return batch.changes


def remove(library: Library, number: int, *, by: Person) -> Changes:
    """Forget a saved search; its stories stay."""
    with changing(library, by) as batch:
        old = _of(batch, number)
        _take(batch, old, None)
        batch.label = f"removal of saved search “{old.name}”"
    return batch.changes


def reorder(library: Library, numbers: Sequence[int], *, by: Person) -> Changes:
    """Put saved searches in this order; the others stand behind them as they did."""
    with changing(library, by) as batch:
        known = {saved.id: saved for saved in _known(batch)}
        first = [number for number in dict.fromkeys(numbers) if number in known]
        for place, number in enumerate([*first, *(n for n in known if n not in first)], 1):
            _take(batch, known[number], replace(known[number], place=place))
        batch.label = "order of the saved searches"
    return batch.changes


def keep_layout(library: Library, number: int, view: View, layout: str) -> None:
    """Remember in which order and with which columns a saved search was looked at last.

    Nobody has edited anything by that, so nothing of it stands in the audit.
    """
    with library.writing() as at:
        state = stored.known(at).get(number)
        shown = {"sort": view.sort, "descending": view.descending, "layout": layout}
        if state is not None and state != state | shown:
            stored.put(at, number, state | shown)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST:
        raise InvalidValue(
            f"“{name[:LONGEST]}” cannot be a name.", f"A name has 1 to {LONGEST} characters."
        )
    return name


def _known(batch: Batch) -> list[Saved]:
    return [to_saved(number, state) for number, state in stored.known(batch.at).items()]


def _of(batch: Batch, number: int) -> Saved:
    found = next((saved for saved in _known(batch) if saved.id == number), None)
    if found is None:
        raise NotFound("That saved search is not there.", "It may be removed already.")
    return found


def _take(batch: Batch, old: Saved | None, new: Saved | None) -> None:
    if old != new:
        number = (new or old or Saved(0, "", View())).id
        batch.take(Step(None, steps.SAVED, _told(number, old), _told(number, new)))


def _told(number: int, saved: Saved | None) -> State:
    return {
        "ids": [],
        "number": number,
        "words": saved.name if saved else "",
        "state": to_state(saved) if saved else None,
    }
