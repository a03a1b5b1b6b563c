"""One change of one story, from an old state to a new one; undo is the same step backwards."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, insert, update
from sqlmodel import col

from newsdesk.errors import Conflict
from newsdesk.store import (
    annotations,
    articles,
    choices,
    codec,
    duplicates,
    outlets,
    own_fields,
    saved,
    search,
    sharing,
    tags,
)
from newsdesk.store.audit import Entry, Record
from newsdesk.store.indexing import INDEXED, indexed
from newsdesk.store.schema import HandEdit
from newsdesk.story.annotations import Annotation
from newsdesk.story.changes import Aspect
from newsdesk.story.edits import Edit, in_order
from newsdesk.story.fields import FIELDS, Field, arranged, field_spec, is_field

TEXT, BASIS, BIN, OUTLET_RULE = "text", "basis", "bin", "outlet-rule"
TAG, SAVED, APART = "tag", "saved-search", "not-duplicate"
OWN_FIELDS, CHOICE, ANNOTATION = "own-fields", "choice", "annotation"
PACKET = "packet"
_BESIDE = (ANNOTATION, PACKET)  # what leaves the story itself as it is
State = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """A change: what the old state must be, and what it becomes."""

    story: int | None  # None where it concerns many stories, named in the states
    what: str  # a field's name, TEXT, BASIS, BIN or OUTLET_RULE
    old: State
    new: State

    @property
    def backwards(self) -> "Step":
        """The step that takes this one back."""
        return Step(self.story, self.what, self.new, self.old)

    @property
    def stories(self) -> tuple[int, ...]:
        """Return the stories that it touches."""
        return (self.story,) if self.story is not None else tuple(self.new["ids"])

    @property
    def entry(self) -> Entry:
        """The step as the audit keeps it."""
        return Entry(self.story, self.what, codec.to_json(self.old), codec.to_json(self.new))


def step_of(entry: Record) -> Step:
    """Give a step back from the audit."""
    return Step(entry.story, entry.what, json.loads(entry.old), json.loads(entry.new))


def apply(at: Connection, steps: Iterable[Step], batch: int) -> None:
    """Make changes, or none of them: Conflict where a story is no longer in the old state."""
    made = list(steps)
    texts = {story for step in made if kind_of(step.what).text for story in step.stories}
    worded = {story for step in made if step.what in INDEXED for story in step.stories}
    before = {story: indexed(articles.present(at, story)) for story in sorted(texts | worded)}
    for step in made:
        kind_of(step.what).apply(at, step, batch)
    after = {story: articles.present(at, story) for story in before}
    for story in sorted(texts):
        articles.settle(at, after[story])
    search.take(at, before)
    search.add(at, {story: indexed(now) for story, now in after.items()})
    touched = {story for step in made if step.what not in _BESIDE for story in step.stories}
    articles.touch(at, sorted(touched))  # what people say of a story leaves it as it is


def _apply_field(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    story = _one(step)
    fields = articles.fields_of(at, story)
    present = next((field for field in fields if field.name == step.what), Field(step.what, ""))
    state = codec.field_to_dict(present)
    if any(state[key] != value for key, value in step.old.items()):
        label = field_spec(step.what).label
        raise Conflict(
            f"The {label.lower()} of story {story} was changed since: it is now "
            f"“{present.value}”, not “{step.old['value']}”.",
            "Nothing was changed; look at the story's history.",
        )
    changed = codec.field_from_dict(step.what, state | step.new)
    articles.write_fields(at, story, arranged((*fields, changed)))


def field_step(story: int, old: Field, new: Field) -> Step:
    """Return the step from one state of a field to another."""
    was, is_now = codec.field_to_dict(old), codec.field_to_dict(new)
    if was["candidates"] == is_now["candidates"]:
        del was["candidates"], is_now["candidates"]
    return Step(story, new.name, was, is_now)


def _apply_text(at: Connection, step: Step, batch: int) -> None:
    story = _one(step)
    there = {edit.id: edit for edit in articles.by_hand(at, story)}
    gone, come = set(step.old["edits"]), set(step.new["edits"])
    if not gone <= there.keys() or come & there.keys():
        raise _text_conflict(story)
    _set_force(at, gone, batch)
    _set_force(at, come, None)
    layer = articles.by_hand(at, story)
    if {edit.id for edit in layer} != (there.keys() - gone) | come:
        raise _text_conflict(story)  # the edits belong to another reading
    try:
        in_order(layer)
    except ValueError as error:
        raise _text_conflict(story) from error


def _text_conflict(story: int) -> Conflict:
    return Conflict(
        f"The text of story {story} was changed since at the same place.",
        "Nothing was changed; take back the later change first.",
    )


def _set_force(at: Connection, ids: Iterable[int], superseded: int | None) -> None:
    rows = [{"edit": number} for number in ids]
    if rows:
        changed = update(HandEdit).values(superseded=superseded)
        at.execute(changed.where(col(HandEdit.id) == bindparam("edit")), rows)


def text_step(
    at: Connection,
    story: int,
    batch: int,
    layers: tuple[tuple[Edit, ...], tuple[Edit, ...]],
    words: tuple[str, str],
) -> Step | None:
    """Store new edits by hand, out of force, and return the step that puts them in force.

    None where the new layer is the old one. `words` are what stood there and what stands there
    now, for the history.
    """
    before, after = layers
    staying = {edit.id for edit in after if edit.id}
    gone = [edit.id for edit in before if edit.id not in staying]
    made = [_store(at, story, batch, edit) for edit in after if not edit.id]
    if not gone and not made:
        return None
    return Step(
        story,
        TEXT,
        {"edits": gone, "words": words[0]},
        {"edits": made, "words": words[1]},
    )


def _store(at: Connection, story: int, batch: int, edit: Edit) -> int:
    made = HandEdit(
        article=story,
        reading=articles.basis_of(at, story)["reading"],
        start=edit.start,
        end=edit.end,
        replacement=edit.replacement,
        rule=edit.rule,
        reason=edit.reason,
        batch=batch,
        superseded=batch,
    )
    stored = at.execute(insert(HandEdit).values(made.model_dump(exclude={"id"})))
    return int(stored.lastrowid)


def _apply_basis(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    story = _one(step)
    present = articles.basis_of(at, story)
    if any(present[key] != step.old[key] for key in present):
        raise _text_conflict(story)
    articles.set_basis(at, story, step.new["reading"], step.new["cleaning"])


def _apply_bin(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    for story in step.stories:
        if not articles.set_binned(at, story, old=step.old["binned"], new=step.new["binned"]):
            where = "in" if step.new["binned"] else "not in"
            raise Conflict(
                f"Story {story} is already {where} the bin, or not there.",
                "Nothing was changed; look at the story's history.",
            )


def _apply_outlet_rule(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    if not outlets.set_force(at, step.new["rule"], old=step.old["force"], new=step.new["force"]):
        raise Conflict(
            "The rule of an outlet was changed since.",
            "Nothing was changed; look at the outlet's rules.",
        )


def _apply_tag(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    if not tags.set_state(at, step.new["key"], old=step.old["state"], new=step.new["state"]):
        raise Conflict("A tag was changed since.", "Nothing was changed; look at the tags.")


def _apply_saved(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    if not saved.set_state(at, step.new["number"], old=step.old["state"], new=step.new["state"]):
        raise Conflict(
            "A saved search was changed since.", "Nothing was changed; look at the saved searches."
        )


def _apply_apart(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    if not duplicates.set_apart(at, *step.new["ids"], on=step.new["apart"]):
        raise Conflict(
            "Whether two stories are duplicates was changed since.",
            "Nothing was changed; look at the duplicates.",
        )


def _apply_own_fields(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    if not own_fields.set_state(at, old=step.old["names"], new=step.new["names"]):
        raise Conflict(
            "The newsroom's own fields were changed since.", "Nothing was changed; look at them."
        )


def _apply_choice(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    old, new = step.old["chosen"], step.new["chosen"]
    if not choices.set_choice(at, step.new["name"], old=old, new=new):
        raise Conflict(
            "A setting of the library was changed since.",
            "Nothing was changed; look at the preferences.",
        )


def annotation_step(old: Annotation | None, new: Annotation | None) -> Step | None:
    """Return the step from one state of an annotation to another; None stands for its absence."""
    either = new or old
    if either is None or old == new:
        return None
    was, is_now = ({"uid": either.uid, **annotations.to_state(one)} for one in (old, new))
    return Step(either.story, ANNOTATION, was, is_now)


def _apply_annotation(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    uid, old, new = step.new["uid"], step.old.get("state"), step.new.get("state")
    if not annotations.set_state(at, _one(step), uid, old=old, new=new):
        raise Conflict(
            f"A note or claim on story {step.story} was changed since.",
            "Nothing was changed; look at it again.",
        )


def _apply_packet(at: Connection, step: Step, batch: int) -> None:  # noqa: ARG001
    """Let the states that came with a packet count as known, or no longer."""
    if not sharing.set_force(at, _one(step), old=step.old["states"], new=step.new["states"]):
        raise Conflict(
            f"What others have of story {step.story} was changed since.",
            "Nothing was changed; receive the packet again.",
        )


def _one(step: Step) -> int:
    if step.story is None:
        raise ValueError(f"a change of {step.what} concerns one story")
    return step.story


@dataclass(frozen=True, slots=True)
class Kind:
    """How a kind of change is made, what views see of it, and whether the text is another."""

    apply: Callable[[Connection, Step, int], None]
    aspect: Aspect
    text: bool = False


KINDS = {spec.name: Kind(_apply_field, Aspect.FIELDS) for spec in FIELDS} | {
    "status": Kind(_apply_field, Aspect.STATUS),
    TEXT: Kind(_apply_text, Aspect.TEXT, text=True),
    BASIS: Kind(_apply_basis, Aspect.TEXT, text=True),
    BIN: Kind(_apply_bin, Aspect.PRESENCE),
    OUTLET_RULE: Kind(_apply_outlet_rule, Aspect.NONE),
    TAG: Kind(_apply_tag, Aspect.FIELDS),
    SAVED: Kind(_apply_saved, Aspect.NONE),
    APART: Kind(_apply_apart, Aspect.NONE),
    OWN_FIELDS: Kind(_apply_own_fields, Aspect.FIELDS),
    CHOICE: Kind(_apply_choice, Aspect.NONE),
    ANNOTATION: Kind(_apply_annotation, Aspect.NOTES),
    PACKET: Kind(_apply_packet, Aspect.NONE),
}
_OF_FIELD = Kind(_apply_field, Aspect.FIELDS)


def kind_of(what: str) -> Kind:
    """Return how a kind of change is made; KeyError where there is none."""
    return KINDS[what] if what in KINDS or not is_field(what) else _OF_FIELD
