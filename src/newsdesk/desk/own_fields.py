"""Fields that a newsroom adds itself: made, renamed, put in order, given up."""

from collections.abc import Sequence

from newsdesk.desk.door import changing
from newsdesk.errors import InvalidValue
from newsdesk.store import own_fields, steps
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.fields import FIELDS
from newsdesk.text.fold import fold

LONGEST = 40  # characters of a name
MOST = 30


def own(library: Library) -> tuple[str, ...]:
    """Return what the newsroom's own fields are called, in their order."""
    with library.reading() as at:
        return tuple(own_fields.known(at))


def arrange(library: Library, names: Sequence[str], *, by: Person) -> Changes:
    """Let these be the newsroom's own fields; what stories say in the others stays with them."""
    wanted = _checked(names)
    with changing(library, by) as batch:
        present = own_fields.known(batch.at)
        if wanted != present:
            batch.take(Step(None, steps.OWN_FIELDS, _told(present), _told(wanted)))
        batch.label = "own fields"
    return batch.changes


def _told(names: list[str]) -> dict[str, object]:
    return {"ids": [], "words": ", ".join(names), "names": names}


def _checked(names: Sequence[str]) -> list[str]:
    wanted = [" ".join(name.split()) for name in names]
    taken = {fold(word) for spec in FIELDS for word in (spec.name, spec.label, spec.key)}
    for name in wanted:
        if not name or len(name) > LONGEST:
            raise InvalidValue(
                f"“{name[:LONGEST]}” cannot be a field.",
                f"A field's name has 1 to {LONGEST} characters.",
            )
        if fold(name) in taken:
            raise InvalidValue(f"There is a field “{name}” already.", "Choose another name.")
        taken.add(fold(name))
    if len(wanted) > MOST:
        raise InvalidValue(f"There are more than {MOST} fields.", "Give some up.")
    return wanted
