"""Sign-offs: a person's word that a story is checked, which ends when its text is another."""

import json
from hashlib import sha256

from newsdesk.desk.annotating import new_uid, now, said_of
from newsdesk.desk.choosing import choose
from newsdesk.desk.door import changing
from newsdesk.desk.ticking import coverage_of
from newsdesk.errors import InvalidValue
from newsdesk.store import choices, steps
from newsdesk.store.library import Library, Transaction
from newsdesk.story.annotations import Annotations, ClaimState, SignOff
from newsdesk.story.changes import Changes, Person
from newsdesk.story.coverage import Coverage, Signed, Signing
from newsdesk.story.record import Story
from newsdesk.text.fold import fold
from newsdesk.text.pairs import Pair, of_texts

_FOUR_EYES = "four-eyes"
_PARTS = ("headline", "lead")


def signed(library: Library, story_id: int) -> Signed:
    """Return the sign-off of a story."""
    with library.reading() as at:
        found = said_of(at, story_id)
        both = two_must_sign(at)
    return signed_of(found.story, found.said, coverage_of(found.story, found.said), both)


def signed_of(story: Story, said: Annotations, covered: Coverage, four_eyes: bool) -> Signed:
    """Return the sign-off of a story, of what is known of it."""
    key = digest(story)
    valid = tuple(one for one in said.sign_offs if one.sha256 == key)
    names = {fold(one.by) for one in valid}
    enough = len(names) >= (2 if four_eyes else 1)
    state = Signing.SIGNED if enough else Signing.HALF if names else Signing.NONE
    if state is Signing.NONE and said.sign_offs:
        state = Signing.ENDED
    last = said.sign_offs[-1] if said.sign_offs else None
    return Signed(state, valid, last, len(covered.open), open_claims(said))


def open_claims(said: Annotations) -> int:
    """Return how many claims have no verdict yet."""
    return sum(one.state is not ClaimState.DECIDED for one in said.claims)


def digest(story: Story) -> str:
    """Return the SHA-256 of what a sign-off is about: headline, lead and clean paragraphs."""
    signed = json.dumps([*(story.value(name) for name in _PARTS), story.body])
    return sha256(signed.encode()).hexdigest()


def sign_off(library: Library, story_id: int, *, by: Person) -> Changes:
    """Sign a story off; InvalidValue while something is unchecked, or it is signed already."""
    with changing(library, by) as batch:
        found = said_of(batch.at, story_id)
        covered = coverage_of(found.story, found.said)
        state = signed_of(found.story, found.said, covered, two_must_sign(batch.at))
        _check(state, by)
        made = SignOff(
            new_uid(),
            story_id,
            by.name,
            now(),
            digest(found.story),
            found.story.value("headline"),
            found.story.value("lead"),
            found.story.body,
            len(covered.items),
            covered.waived,
            len(found.said.claims),
        )
        batch.take(steps.annotation_step(None, made))
        batch.label = "sign-off"
    return batch.changes


def _check(state: Signed, by: Person) -> None:
    if state.open_items:
        raise InvalidValue(
            f"{state.open_items} items are neither ticked nor waived."
            if state.open_items > 1
            else "1 item is neither ticked nor waived.",
            "Check each, or say why it needs no check.",
        )
    if state.state is Signing.SIGNED:
        raise InvalidValue("The story is signed off already.", "Nothing is left to do.")
    if fold(by.name) in {fold(one.by) for one in state.valid}:
        raise InvalidValue(
            "You have signed this story; a second person must sign it, too.", "Hand it on."
        )


def withdraw(library: Library, story_id: int, *, by: Person) -> Changes:
    """Take the sign-offs of the text as it is now back."""
    with changing(library, by) as batch:
        found = said_of(batch.at, story_id)
        key = digest(found.story)
        valid = (one for one in found.said.sign_offs if one.sha256 == key)
        batch.take(*(steps.annotation_step(one, None) for one in valid))
        batch.label = "sign-off taken back"
    return batch.changes


def since(story: Story, last: SignOff) -> tuple[Pair, ...]:
    """Return what was signed beside what the story says now, with the words that differ."""
    before = [*filter(None, (last.headline, last.lead)), *last.text.split("\n\n")]
    after = [*filter(None, (story.value(name) for name in _PARTS)), *story.body.split("\n\n")]
    return of_texts(before, after)


def four_eyes(library: Library) -> bool:
    """Say whether two people must sign a story off in this library."""
    with library.reading() as at:
        return two_must_sign(at)


def two_must_sign(at: Transaction) -> bool:
    """Say whether two people must sign a story off, in an open transaction."""
    return choices.known(at).get(_FOUR_EYES) == "yes"


def set_four_eyes(library: Library, on: bool, *, by: Person) -> Changes:
    """Let two people sign a story off, or one."""
    return choose(library, _FOUR_EYES, "yes" if on else None, by=by)
