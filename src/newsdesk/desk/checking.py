"""Checks of stories: what they find, what mends it, and which of them are off, and why."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.checks.examined import Examined, Transcript
from newsdesk.checks.mentions import mentions
from newsdesk.checks.registry import BY_CODE, STAMP, findings
from newsdesk.desk import editing, transcripts
from newsdesk.desk.annotating import now
from newsdesk.desk.door import Progress, changing
from newsdesk.desk.editing import take_layer
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store import articles, checked, choices, steps
from newsdesk.store.checked import Looked
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import State, Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.findings import Finding, Fix
from newsdesk.story.mentions import Elsewhere, Mention, Neighbours
from newsdesk.story.record import Story
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.text.diff import retypings
from newsdesk.text.fold import fold

TOGETHER = 20  # stories to a transaction, a second at most
_OFF = "checks-off"


@dataclass(frozen=True, slots=True)
class Off:
    """A check that is off: where, why, and who has said so."""

    code: str
    reason: str
    by: str
    at: str  # ISO 8601 time, UTC
    outlet: str = ""  # of which outlet's stories; "" for all
    story: int = 0  # in which story; 0 for all

    def holds_for(self, story: Story) -> bool:
        """Say whether the check is off for a story."""
        if self.story:
            return self.story == story.id
        return not self.outlet or fold(self.outlet) == fold(story.value("outlet"))


# --- what is found ---


def check(library: Library, story_id: int) -> tuple[Finding, ...]:
    """Return what the checks find in a story; about 40 ms for 600 words."""
    with library.reading() as at:
        return check_at(at, articles.load(at, story_id))


def check_at(at: Transaction, story: Story, more: Sequence[Transcript] = ()) -> tuple[Finding, ...]:
    """Return what is found in a story, held against the others of its library."""
    said = (*transcripts.of_story(at, story.id), *more)
    return check_story(story, _off(at), Others(at, story.id), said)


def check_story(
    story: Story,
    off: Iterable[Off] = (),
    neighbours: Neighbours | None = None,
    said: Sequence[Transcript] = (),
) -> tuple[Finding, ...]:
    """Return what the checks that are on find in a story."""
    codes = {one.code for one in off if one.holds_for(story)}
    return findings(story, off=codes, neighbours=neighbours, transcripts=said)


class Others:
    """What the other stories of a library say."""

    def __init__(self, at: Transaction, story: int) -> None:
        self._at = at
        self._story = story

    def like(self, mention: Mention) -> tuple[Elsewhere, ...]:
        """Return mentions in other stories that may be of the same thing."""
        return checked.like(self._at, self._story, mention)


def check_all(
    library: Library, ids: Iterable[int], said: Sequence[Transcript] = ()
) -> Iterator[tuple[Story, tuple[Finding, ...]]]:
    """Yield each story with what is found in it, one at a time; `said` counts for all of them."""
    for number in ids:
        with library.reading() as at:
            story = articles.load(at, number)
            found = check_at(at, story, said)
        yield story, found


def look_through(
    library: Library,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Check every story that was changed since the last time, and keep what is found.

    First all of them are asked what they mention, then each is held against the others. A few at a
    time are kept at once; one that was stopped goes on where it was. Returns how many were checked.
    """
    with library.reading() as at:
        total = checked.left(at, STAMP)
    done = 0
    for step in (_keep_mentions, _keep_findings):
        for some in _stale(library, cancelled):
            with library.writing() as at:
                for number in some:
                    step(at, articles.load(at, number))
            done += len(some)
            if progress is not None:
                progress(min(done, 2 * total), 2 * total, "")
    return done // 2


def _stale(library: Library, cancelled: Callable[[], bool] | None) -> Iterator[list[int]]:
    last = 0
    while cancelled is None or not cancelled():
        with library.reading() as at:
            some = checked.stale(at, STAMP, last, TOGETHER)
        if not some:
            return
        yield some
        last = some[-1]


def _keep_mentions(at: Transaction, story: Story) -> None:
    checked.keep_mentions(at, story.id, mentions(Examined(story)))


def _keep_findings(at: Transaction, story: Story) -> None:
    counts = Counter(one.code for one in check_at(at, story))
    checked.keep_findings(at, Looked(story.id, story.version, counts), STAMP)


# --- what is mended ---


def mend(library: Library, story_id: int, found: Finding, *, by: Person) -> Changes:
    """Do what a finding proposes, as an ordinary edit; Conflict where it is no longer there."""
    fix = found.fix
    if fix is None:
        raise InvalidValue("This finding has no fix.", "Mend it by hand.")
    with library.reading() as at:
        story = articles.load(at, story_id)
        present = check_at(at, story)
    if found not in present:
        raise Conflict(
            f"The text of story {story_id} was changed meanwhile: “{found.words}” is no longer "
            "where it was.",
            "Look at it again.",
        )
    seen = story.version
    if found.in_text:
        start, end, new = fix.start, fix.end, fix.replacement
        return editing.retype(library, story_id, start, end, new, by=by, expected=seen)
    old = story.value(found.field)
    value = old[: fix.start] + fix.replacement + old[fix.end :]
    return editing.set_field(library, story_id, found.field, value, by=by, expected=seen)


def mend_all(library: Library, story_id: int, code: str, *, by: Person) -> Changes:
    """Do what all findings of one check propose for the text of a story, as one change."""
    with changing(library, by) as batch:
        story = articles.load(batch.at, story_id)
        some = [one for one in check_at(batch.at, story) if one.code == code and one.in_text]
        fixes = [one.fix for one in some if one.fix is not None]
        layer = typed_over(story.clean, list(_retypings(story.clean.text, fixes)))
        words = "; ".join(one.words for one in some), "; ".join(fix.replacement for fix in fixes)
        take_layer(batch, story, layer, words)
        batch.label = "fixes of a check"
    return batch.changes


def _retypings(text: str, fixes: Iterable[Fix]) -> Iterator[Retyping]:
    """Yield what fixes change, in order and apart; of two that overlap, the first."""
    reached = -1
    for fix in sorted(fixes, key=lambda fix: (fix.start, fix.end)):
        if fix.start >= reached:
            yield from retypings(text[fix.start : fix.end], fix.replacement, fix.start)
            reached = fix.end


# --- what is off ---


def off(library: Library) -> tuple[Off, ...]:
    """Return the checks that are off, in the order in which they were switched off."""
    with library.reading() as at:
        return _off(at)


def _off(at: Transaction) -> tuple[Off, ...]:
    told = choices.known(at).get(_OFF, "[]")
    return tuple(Off(**one) for one in json.loads(told))


def switch_off(
    library: Library,
    code: str,
    reason: str,
    *,
    by: Person,
    outlet: str = "",
    story: int = 0,
) -> Changes:
    """Make a check no longer: in the library, for an outlet, or in a story; the reason is kept."""
    if code not in BY_CODE:
        raise InvalidValue(f"There is no check “{code}”.", f"There are {', '.join(BY_CODE)}.")
    if not reason.strip():
        raise InvalidValue("Switching a check off needs a reason.", "Say why it is off.")
    one = Off(code, reason.strip(), by.name, now(), outlet.strip(), story)
    with changing(library, by) as batch:
        before = _off(batch.at)
        kept = tuple(other for other in before if not _same_scope(other, one))
        batch.take(_choice(before, (*kept, one)))
        batch.label = f"check {code} off"
    return batch.changes


def switch_on(library: Library, one: Off, *, by: Person) -> Changes:
    """Make a check again."""
    with changing(library, by) as batch:
        before = _off(batch.at)
        after = tuple(other for other in before if not _same_scope(other, one))
        if after != before:
            batch.take(_choice(before, after))
            batch.label = f"check {one.code} on"
    return batch.changes


def _same_scope(one: Off, other: Off) -> bool:
    return (one.code, fold(one.outlet), one.story) == (other.code, fold(other.outlet), other.story)


def _choice(before: tuple[Off, ...], after: tuple[Off, ...]) -> Step:
    return Step(None, steps.CHOICE, _told(before), _told(after))


def _told(some: tuple[Off, ...]) -> State:
    chosen = json.dumps([_as_dict(one) for one in some]) if some else None
    words = ", ".join(dict.fromkeys(one.code for one in some))
    return {"ids": [], "name": _OFF, "words": words, "chosen": chosen}


def _as_dict(one: Off) -> dict[str, str | int]:
    return {name: getattr(one, name) for name in Off.__slots__}
