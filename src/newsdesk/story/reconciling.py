"""Fields and annotations of one story that two people worked on, made one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields as parts_of
from dataclasses import replace
from typing import Any

from newsdesk.story.annotations import (
    Annotation,
    Claim,
    Note,
    Reply,
    SignOff,
    Tick,
    kind_of,
)
from newsdesk.story.fields import Candidate, Field, FieldKind, field_spec, joined, people
from newsdesk.story.merging import Difference, Judge, Side, settled, united

FIELD, TEXT = "field", "text"
_LOST = 1.0  # score of a candidate that a person had chosen
_FIXED = frozenset({"uid", "story", "by", "at", "parent", "anchor"})
_SETS = frozenset({"tags", "files", "evidence"})
_WITH_VERDICT = frozenset({"state", "reviewer"})
By = Mapping[str, Annotation]


def merged_fields(
    base: Sequence[Field],
    mine: Sequence[Field],
    theirs: Sequence[Field],
    judge: Judge,
    names: Mapping[Side, str],
) -> tuple[Field, ...]:
    """Return the fields of three sides as one; `names` tell whose a value was that lost."""
    before, here, there = ({one.name: one for one in side} for side in (base, mine, theirs))
    merged = []
    for name in dict.fromkeys((*here, *there)):
        old, own, other = (side.get(name, Field(name, "")) for side in (before, here, there))
        merged.append(_field(old, own, other, judge, names))
    return tuple(merged)


def _field(
    base: Field, mine: Field, theirs: Field, judge: Judge, names: Mapping[Side, str]
) -> Field:
    side = settled(base, mine, theirs)
    if side is None and field_spec(mine.name).kind is FieldKind.TAGS:
        new = _tags(base, mine, theirs)
    elif side is None and (side := settled(base.value, mine.value, theirs.value)) is not None:
        new = _with_candidates(*((theirs, mine) if side is Side.THEIRS else (mine, theirs)))
    elif side is None:
        return _decided(base, mine, theirs, judge, names)
    else:
        new = theirs if side is Side.THEIRS else mine
    if new.value != mine.value:
        judge.take(FIELD, mine.name, "", mine.value, new.value)
    return new


def _tags(base: Field, mine: Field, theirs: Field) -> Field:
    old, own, other = (people(field.value) for field in (base, mine, theirs))
    return replace(mine, value=joined(united(old, own, other, str.casefold)))


def _decided(
    base: Field, mine: Field, theirs: Field, judge: Judge, names: Mapping[Side, str]
) -> Field:
    what = Difference(FIELD, mine.name, "", mine.value, theirs.value)
    side = judge.side(what, base.value)
    won, lost, other = (
        (mine, theirs, Side.THEIRS) if side is Side.MINE else (theirs, mine, Side.MINE)
    )
    beside = Candidate(lost.value, lost.start, lost.end, lost.rule, names[other], _LOST)
    new = _with_candidates(won, lost)
    if not lost.value:
        return new
    rest = tuple(c for c in new.candidates if c.value != lost.value)
    return replace(new, candidates=(beside, *rest))


def _with_candidates(won: Field, lost: Field) -> Field:
    known = {candidate.value for candidate in won.candidates} | {won.value}
    more = tuple(c for c in lost.candidates if c.value not in known)
    return replace(won, candidates=(*won.candidates, *more))


def merged_annotations(base: By, mine: By, theirs: By, judge: Judge) -> dict[str, Annotation]:
    """Return what is said of a story on three sides as one, by uid.

    A deletion against a change, or against a new answer, keeps what was changed.
    """
    merged: dict[str, Annotation] = {}
    gone: set[str] = set()
    for root, here in _deleted_once(base, mine, theirs):
        kept = mine if here is Side.MINE else theirs
        if not _kept(root, base, kept, here, judge):
            gone |= _thread(root, kept).keys()
        else:
            merged |= _thread(root, kept)
    for uid in dict.fromkeys((*mine, *theirs)):
        if uid not in gone and uid not in merged:
            one = _annotation(base.get(uid), mine.get(uid), theirs.get(uid), judge)
            merged |= {} if one is None else {uid: one}
    return merged


def _deleted_once(base: By, mine: By, theirs: By) -> Iterator[tuple[str, Side]]:
    """Yield the notes and claims that one side has deleted, and who still has them."""
    for uid, one in base.items():
        if isinstance(one, Note | Claim) and (uid in mine) != (uid in theirs):
            yield uid, Side.MINE if uid in mine else Side.THEIRS


def _kept(root: str, base: By, kept: By, here: Side, judge: Judge) -> bool:
    """Say whether a note stays that one side has deleted: where the other had more to say."""
    old, new = base[root], kept[root]
    kind = kind_of(new)
    if _thread(root, kept) == _thread(root, base):
        if here is Side.MINE:
            judge.take(kind, root, "", said(new), "")
        return False
    words = (said(new), "") if here is Side.MINE else ("", said(new))
    return judge.side(Difference(kind, root, "", *words), said(old), here) is here


def _thread(root: str, side: By) -> dict[str, Annotation]:
    answers = {u: one for u, one in side.items() if isinstance(one, Reply) and one.parent == root}
    return {root: side[root], **answers}


def _annotation(
    base: Annotation | None, mine: Annotation | None, theirs: Annotation | None, judge: Judge
) -> Annotation | None:
    """Return one annotation of three sides, None where it was deleted."""
    if mine is not None and theirs is not None:
        return _both(base, mine, theirs, judge)
    one = mine if mine is not None else theirs
    if one is None or base is None:
        if one is not None and mine is None:
            judge.take(kind_of(one), one.uid, "", "", said(one))
        return one
    if one is mine and one == base:
        judge.take(kind_of(one), one.uid, "", said(one), "")
    return one if one != base else None


def _both(
    base: Annotation | None, mine: Annotation, theirs: Annotation, judge: Judge
) -> Annotation:
    side = settled(base, mine, theirs)
    if side is Side.MINE or type(mine) is not type(theirs) or isinstance(mine, Tick | SignOff):
        return mine
    before = base if type(base) is type(mine) else None
    parts: dict[str, Any] = {}
    verdict = _verdict(before, mine, theirs, judge, parts)
    for part in parts_of(mine):
        name = part.name
        if name in _FIXED or name in parts:
            continue
        old = getattr(before, name, None)
        values = old, getattr(mine, name), getattr(theirs, name)
        quiet = verdict if name in _WITH_VERDICT else None
        parts[name] = _part(mine, name, values, judge, quiet)
    if hasattr(mine, "anchor"):
        old, own, other = (getattr(one, "anchor", None) for one in (before, mine, theirs))
        moved = before is not None and settled(old, own, other) is Side.THEIRS
        parts["anchor"] = other if moved else own
    return replace(mine, **parts)


def _verdict(
    base: Annotation | None,
    mine: Annotation,
    theirs: Annotation,
    judge: Judge,
    parts: dict[str, Any],
) -> Side | None:
    """Decide on two verdicts first: whose it is decides who gave it, too."""
    if not isinstance(mine, Claim) or not isinstance(theirs, Claim):
        return None
    old = base.verdict if isinstance(base, Claim) else ""
    if settled(old, mine.verdict, theirs.verdict) is not None:
        return None
    what = Difference(kind_of(mine), mine.uid, "verdict", mine.verdict, theirs.verdict)
    side = judge.side(what, old)
    parts["verdict"] = mine.verdict if side is Side.MINE else theirs.verdict
    return side


def _part(
    one: Annotation, name: str, values: tuple[Any, Any, Any], judge: Judge, quiet: Side | None
) -> Any:  # noqa: ANN401  (whatever a part of an annotation holds)
    base, mine, theirs = values
    side = settled(base, mine, theirs)
    if side is None and name in _SETS:
        both = united(base or (), mine, theirs, lambda one: one)
        if set(both) != set(mine):
            judge.take(kind_of(one), one.uid, name, _told(mine), _told(both))
        return both
    what = Difference(kind_of(one), one.uid, name, _told(mine), _told(theirs))
    if side is None:
        side = judge.side(what, _told(base), quiet=quiet)
    elif side is Side.THEIRS:
        judge.take(*what)
    return mine if side is Side.MINE else theirs


def _told(value: object) -> str:
    """Return a part of an annotation in words."""
    if isinstance(value, tuple):
        return ", ".join(map(_told, value))
    if isinstance(value, str) or value is None:
        return value or ""
    found = (str(getattr(value, name, "") or "") for name in ("name", "address", "excerpt"))
    return next(filter(None, found), "")


def said(annotation: Annotation) -> str:
    """Return what an annotation says, or what it is about where it has no words."""
    anchor = getattr(annotation, "anchor", None)
    own = (str(getattr(annotation, name, "")) for name in ("words", "text", "suggestion"))
    return next(filter(None, own), "") or (anchor.quote if anchor is not None else "")
