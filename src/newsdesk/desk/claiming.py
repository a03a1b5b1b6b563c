"""Claims: what a story states, what it was held against, and the verdict."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from newsdesk.desk.annotating import Selected, anchored, expected, new_uid, now
from newsdesk.desk.choosing import choose
from newsdesk.desk.door import changing
from newsdesk.errors import InvalidValue
from newsdesk.store import annotations as stored
from newsdesk.store import articles, choices, steps
from newsdesk.store.library import Library
from newsdesk.story.annotations import Claim, ClaimState, Evidence
from newsdesk.story.changes import Changes, Person
from newsdesk.text.same_claims import alike

VERDICTS = (
    "true",
    "mostly true",
    "misleading",
    "false",
    "unproven",
    "satire",
    "not checkable",
)
LIKE = 0.72  # from which on two claims may be the same; a person decides
_CHOICE = "verdicts"


class ClaimValues(TypedDict, total=False):
    """What can be said and changed of a claim."""

    text: str
    said_by: str
    said_where: str
    said_on: str
    state: ClaimState
    verdict: str
    rationale: str
    evidence: tuple[Evidence, ...]
    reviewer: str
    assignee: str


@dataclass(frozen=True, slots=True)
class Precedent:
    """A decided claim of another story that may be the same, the verdict to be taken or left."""

    claim: Claim
    headline: str
    alike: float  # 0 to 1


def add_claim(
    library: Library,
    story_id: int,
    selected: Selected | None,
    *,
    by: Person,
    **values: Unpack[ClaimValues],
) -> tuple[Changes, str]:
    """Add a claim, on chosen words or on the whole story; its text is by default those words."""
    with changing(library, by) as batch:
        place = anchored(batch, story_id, selected)
        words = " ".join(place.quote.split()) if place else ""
        made = replace(Claim(new_uid(), story_id, by.name, now(), place, words), **values)
        if not made.text.strip():
            raise InvalidValue("A claim needs words.", "Choose some on the page, or type them.")
        batch.take(steps.annotation_step(None, made))
        batch.label = "claim"
    return batch.changes, made.uid


def change_claim(
    library: Library, uid: str, *, by: Person, **values: Unpack[ClaimValues]
) -> Changes:
    """Change what is known of a claim; a verdict decides it, and no verdict opens it again."""
    with changing(library, by) as batch:
        old = expected(batch.at, uid, Claim)
        batch.take(steps.annotation_step(old, _changed(old, values, by)))
        batch.label = "verdict" if "verdict" in values else "change of a claim"
    return batch.changes


def _changed(old: Claim, values: ClaimValues, by: Person) -> Claim:
    new = replace(old, **values)
    if new.verdict == old.verdict:
        return new
    if not new.verdict:
        return replace(new, state=ClaimState.OPEN if new.state == old.state else new.state)
    reviewer = new.reviewer if new.reviewer != old.reviewer else by.name
    return replace(new, state=ClaimState.DECIDED, reviewer=reviewer)


def precedents(library: Library, uid: str, limit: int = 5) -> tuple[Precedent, ...]:
    """Return decided claims that may say the same, the most alike first."""
    with library.reading() as at:
        mine = expected(at, uid, Claim)
        others = [one for one in stored.of_kinds(at, ("claim",)) if isinstance(one, Claim)]
        decided = [one for one in others if one.verdict and one.uid != uid]
        found = [(alike(mine.text, one.text), one) for one in decided]
        near = sorted((x for x in found if x[0] >= LIKE), key=lambda x: -x[0])[:limit]
        rows = articles.rows_of(at, [one.story for _, one in near])
    headlines = {row.id: row.headline for row in rows}
    return tuple(Precedent(one, headlines.get(one.story, ""), like) for like, one in near)


def take_precedent(library: Library, uid: str, other: str, *, by: Person) -> Changes:
    """Give a claim the verdict of another, with its rationale and its evidence."""
    with changing(library, by) as batch:
        old, model = (expected(batch.at, one, Claim) for one in (uid, other))
        values: ClaimValues = {
            "verdict": model.verdict,
            "rationale": model.rationale,
            "evidence": (*old.evidence, *(x for x in model.evidence if x not in old.evidence)),
        }
        batch.take(steps.annotation_step(old, _changed(old, values, by)))
        batch.label = "verdict"
    return batch.changes


def verdicts(library: Library) -> tuple[str, ...]:
    """Return the verdicts that a library offers, from true to not checkable."""
    with library.reading() as at:
        kept = choices.known(at).get(_CHOICE)
    return tuple(json.loads(kept)) if kept else VERDICTS


def set_verdicts(library: Library, names: Sequence[str], *, by: Person) -> Changes:
    """Let these be the verdicts; claims keep those that they have."""
    wanted = [" ".join(name.split()) for name in names if name.strip()]
    if not wanted or len({name.casefold() for name in wanted}) < len(wanted):
        raise InvalidValue("Verdicts must differ, and there must be one.", "Name each once.")
    return choose(library, _CHOICE, json.dumps(wanted, ensure_ascii=False), by=by)
