"""What a library chooses for itself, beside the settings of each person."""

from newsdesk.desk.door import changing
from newsdesk.store import choices, steps
from newsdesk.store.library import Library
from newsdesk.store.steps import State, Step
from newsdesk.story.changes import Changes, Person


def own(library: Library) -> dict[str, str]:
    """Return the settings that the library has chosen for itself."""
    with library.reading() as at:
        return choices.known(at)


def choose(library: Library, name: str, value: str | None, *, by: Person) -> Changes:
    """Let the library have its own value of a setting; None lets each person's hold again."""
    with changing(library, by) as batch:
        old = choices.known(batch.at).get(name)
        if old != value:
            batch.take(Step(None, steps.CHOICE, _told(name, old), _told(name, value)))
            batch.label = "change of a setting of the library"
    return batch.changes


def _told(name: str, value: str | None) -> State:
    return {"ids": [], "name": name, "words": value or "", "chosen": value}
