"""Checks of stories: what they find, what mends it, and which of them are off, and why."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.checks.examined import Examined, Transcript
from newsdesk.checks.held_quotes import standings
from newsdesk.checks.registry import BY_CODE, findings
from newsdesk.desk import editing, transcripts
from newsdesk.desk.annotating import now
from newsdesk.desk.door import changing
from newsdesk.desk.editing import take_layer
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store import articles, checked, choices, steps
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import State, Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.findings import Finding, Fix
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind, Neighbours
from newsdesk.story.record import Story
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.text.diff import retypings
from newsdesk.text.fold import fold
from newsdesk.text.verbatim import Standing

_SCORE = 20  # stories in which a name is spelt so: more say no more
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
    return check_story(story, off_at(at), Others(at, story.id), said)


def quotes_at(at: Transaction, story: Story) -> Mapping[Standing, int]:
    """Count how the quotes of a story stand to its transcripts; empty where it has none."""
    said = transcripts.of_story(at, story.id)
    return standings(Examined(story, transcripts=said)) if said else {}


def check_story(
    story: Story,
    off: Iterable[Off] = (),
    neighbours: Neighbours | None = None,
    said: Sequence[Transcript] = (),
) -> tuple[Finding, ...]:
    """Return what the checks that are on find in a story."""
    codes = codes_off(off, story)
    return findings(story, off=codes, neighbours=neighbours, transcripts=said)


def codes_off(off: Iterable[Off], story: Story) -> frozenset[str]:
    """Return the codes of the checks that are off for a story."""
    return frozenset(one.code for one in off if one.holds_for(story))


class Others:
    """What the other stories of a library say."""

    def __init__(self, at: Transaction, story: int) -> None:
        self._at = at
        self._story = story

    def like(self, mention: Mention) -> tuple[Elsewhere, ...]:
        """Return quotes or sentences in other stories that may be of the same thing."""
        return checked.like(self._at, self._story, mention)

    def spellings(self, keys: Sequence[int]) -> tuple[str, ...]:
        """Return how names of the library are spelt that share a key."""
        return checked.spellings(self._at, keys)

    def spelt(self, value: str) -> tuple[Elsewhere, ...]:
        """Return where other stories spell a name so; a score of them, if there are more."""
        return checked.valued(self._at, self._story, MentionKind.NAME, value, _SCORE)


def check_all(
    library: Library, ids: Iterable[int], said: Sequence[Transcript] = ()
) -> Iterator[tuple[Story, tuple[Finding, ...]]]:
    """Yield each story with what is found in it, one at a time; `said` counts for all of them."""
    for number in ids:
        with library.reading() as at:
            story = articles.load(at, number)
            found = check_at(at, story, said)
        yield story, found


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
        return off_at(at)


def off_at(at: Transaction) -> tuple[Off, ...]:
    """Return the checks that are off, within a transaction."""
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
        before = off_at(batch.at)
        kept = tuple(other for other in before if not _same_scope(other, one))
        batch.take(_choice(before, (*kept, one)))
        batch.label = f"check {code} off"
    return batch.changes


def switch_on(library: Library, one: Off, *, by: Person) -> Changes:
    """Make a check again."""
    with changing(library, by) as batch:
        before = off_at(batch.at)
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
