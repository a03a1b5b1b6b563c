"""The one door: whatever changes a library is written with its audit in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from newsdesk.errors import Conflict
from newsdesk.store import articles, audit, steps
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import Step
from newsdesk.story.changes import Aspect, Changes, Person

NOTHING = Changes(0, (), Aspect.NONE)
Progress = Callable[[int, int, str], None]  # done, of how many, with what
_AT_ONCE = 100  # changes between two looks at whether to go on


class Stopped(Exception):
    """Somebody has asked to stop; nothing is changed."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far a long change is, and who may stop it."""

    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def step(self, done: int, total: int) -> None:
        """Tell how far it is; Stopped where somebody has asked for that."""
        if self.cancelled is not None and self.cancelled():
            raise Stopped
        if self.progress is not None:
            self.progress(done, total, "")


class Batch:
    """The changes of one use case while its transaction is open."""

    def __init__(self, at: Transaction, by: Person) -> None:
        """Use `changing`."""
        self.at = at
        self.by = by
        self.number = audit.next_batch(at)
        self.label = ""
        self.undoes: int | None = None
        self.steps: list[Step] = []
        self.changes = NOTHING

    def take(self, *made: Step | None) -> None:
        """Add changes; None stands for one that would change nothing."""
        self.steps += [step for step in made if step is not None]

    def expect(self, story_id: int, version: int | None, present: str, wanted: str) -> None:
        """Raise Conflict where somebody changed a story since `version` was read."""
        if version is None:
            return
        counted = articles.versions(self.at, [story_id])[story_id]
        if counted != version:
            raise Conflict(
                f"Story {story_id} was changed by somebody else meanwhile. There it says "
                f"“{_short(present)}”, you have “{_short(wanted)}”.",
                "Nothing was overwritten; look at it and decide.",
            )

    def finish(self, watch: Watch) -> None:
        """Apply all changes and write them into the audit."""
        if not self.steps:
            return
        for done in range(0, len(self.steps), _AT_ONCE):
            watch.step(done, len(self.steps))
            steps.apply(self.at, self.steps[done : done + _AT_ONCE], self.number)
        audit.write(
            self.at,
            [step.entry for step in self.steps],
            batch=self.number,
            who=self.by.name,
            label=self.label,
            undoes=self.undoes,
        )
        self.changes = Changes(self.number, self._stories(), self._aspects(), self.label)

    def _stories(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(story for step in self.steps for story in step.stories))

    def _aspects(self) -> Aspect:
        aspects = Aspect.HISTORY
        for step in self.steps:
            aspects |= steps.kind_of(step.what).aspect
        return aspects


@contextmanager
def changing(library: Library, by: Person, watch: Watch = Watch()) -> Iterator[Batch]:
    """Open the door; what was taken is applied, written and committed on leaving it.

    Where it was stopped, the batch has no changes.
    """
    with suppress(Stopped), library.writing() as at:
        batch = Batch(at, by)
        yield batch
        batch.finish(watch)


def in_stories(label: str, ids: Iterable[int]) -> str:
    """Add to a label how many stories it concerns, where that is more than one."""
    number = len(set(ids))
    return label if number < 2 else f"{label} in {number} stories"


def _short(words: str, length: int = 200) -> str:
    return words if len(words) <= length else f"{words[:length].rstrip()}…"
