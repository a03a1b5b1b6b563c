"""Change stories: fields, text, status, bin."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsdesk.desk.door import Batch, Watch, changing, in_stories
from newsdesk.errors import InvalidValue
from newsdesk.metadata.values import check
from newsdesk.store import articles, steps
from newsdesk.store.library import Library
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person
from newsdesk.story.edits import HAND, Edit, cut_by_hand, keep_by_hand, widened
from newsdesk.story.fields import BY_CLEANER, FIELDS, Candidate, Field, FieldSpec, field_spec
from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.story.record import Story
from newsdesk.story.retyping import typed_over
from newsdesk.text.diff import differing, retypings

Stretch = tuple[int, int]  # offsets of the reading, end exclusive


def set_field(
    library: Library,
    story_id: int,
    name: str,
    value: str,
    *,
    by: Person,
    expected: int | None = None,
) -> Changes:
    """Set one field by its name or JSON key; text that is not valid is kept and marked."""
    versions = None if expected is None else {story_id: expected}
    return set_fields(library, {story_id: {name: value}}, by=by, expected=versions)


def set_fields(
    library: Library,
    values: Mapping[int, Mapping[str, str]],
    *,
    by: Person,
    expected: Mapping[int, int] | None = None,
    label: str = "",
    watch: Watch = Watch(),  # noqa: B008
) -> Changes:
    """Set fields of many stories as one batch; all of it or nothing."""
    wanted = {
        story_id: {spec_of(name): value for name, value in fields.items()}
        for story_id, fields in values.items()
    }
    with changing(library, by, watch) as batch:
        for story_id, fields in wanted.items():
            present = {field.name: field for field in articles.fields_of(batch.at, story_id)}
            version = (expected or {}).get(story_id)
            for spec, value in fields.items():
                old = present.get(spec.name) or Field(spec.name, "")
                batch.expect(story_id, version, old.value, value)
                batch.take(_setting(story_id, spec, old, value, by))
        batch.label = in_stories(label, _touched(batch)) if label else _label(batch.steps)
    return batch.changes


def _touched(batch: Batch) -> list[int]:
    return [story for step in batch.steps for story in step.stories]


def spec_of(name: str) -> FieldSpec:
    """Return a field by its name or JSON key; InvalidValue where there is none."""
    try:
        return field_spec(name)
    except KeyError:
        known = ", ".join(spec.key for spec in FIELDS)
        raise InvalidValue(f"There is no field “{name}”.", f"Fields are {known}.") from None


def _label(made: list[Step]) -> str:
    names = {step.what for step in made}
    stories = [story for step in made for story in step.stories]
    if len(names) == 1:
        return in_stories(f"change of {field_spec(names.pop()).label.lower()}", stories)
    return in_stories(f"change of {len(names)} fields", stories)


def _setting(story_id: int, spec: FieldSpec, old: Field, value: str, by: Person) -> Step | None:
    """Return the step that sets a field; a value set again only confirms a doubtful one."""
    checked = check(spec.name, value)
    if checked.value == old.value and (not old.problem or checked.problem):
        return None
    if checked.invalid and spec.choices:
        raise InvalidValue(
            f"“{value}” is no {spec.label.lower()}.",
            f"Choose one of {', '.join(filter(None, spec.choices))}.",
        )
    found = next((c for c in old.candidates if c.value == checked.value), None)
    place = (found.start, found.end) if found else (-1, -1)
    if checked.value == old.value:
        place = (old.start, old.end)
    new = Field(
        spec.name,
        checked.value,
        *place,
        HAND,
        "Set by hand",
        by.name,
        checked.problem,
        checked.invalid,
        _candidates(old, checked.value),
    )
    return steps.field_step(story_id, old, new)


def _candidates(old: Field, value: str) -> tuple[Candidate, ...]:
    """Keep what the cleaner had found as a candidate, so that one click takes it back."""
    lost = Candidate(old.value, old.start, old.end, old.rule, "What cleaning found", 1.0)
    known = {candidate.value for candidate in old.candidates}
    if old.set_by != BY_CLEANER or not old.value or old.value in known | {value}:
        return old.candidates
    return (lost, *old.candidates)


def take_candidate(
    library: Library, story_id: int, name: str, candidate_index: int, *, by: Person
) -> Changes:
    """Give a field the value of one of its candidates."""
    spec = spec_of(name)
    with changing(library, by) as batch:
        fields = articles.fields_of(batch.at, story_id)
        old = next((f for f in fields if f.name == spec.name), Field(spec.name, ""))
        if not 0 <= candidate_index < len(old.candidates):
            raise InvalidValue(
                f"The {spec.label.lower()} of story {story_id} has no candidate "
                f"{candidate_index + 1}.",
                f"It has {len(old.candidates)}.",
            )
        batch.take(_setting(story_id, spec, old, old.candidates[candidate_index].value, by))
        batch.label = f"change of {spec.label.lower()}"
    return batch.changes


def cut(library: Library, story_id: int, start: int, end: int, *, by: Person) -> Changes:
    """Cut a stretch of the source, in offsets of the reading."""
    return cut_all(library, story_id, [(start, end)], by=by)


def keep(library: Library, story_id: int, start: int, end: int, *, by: Person) -> Changes:
    """Keep a stretch of the source as it is, in offsets of the reading."""
    return keep_all(library, story_id, [(start, end)], by=by)


def cut_all(
    library: Library, story_id: int, stretches: Sequence[Stretch], *, by: Person
) -> Changes:
    """Cut stretches of the source as one change."""
    with changing(library, by) as batch:
        story, words = _stretches(batch, story_id, stretches)
        take_layer(batch, story, _overlaid(story, cut=stretches), (words, ""))
        batch.label = "cut"
    return batch.changes


def keep_all(
    library: Library, story_id: int, stretches: Sequence[Stretch], *, by: Person
) -> Changes:
    """Keep stretches of the source as they are, as one change."""
    with changing(library, by) as batch:
        story, words = _stretches(batch, story_id, stretches)
        take_layer(batch, story, _overlaid(story, keep=stretches), ("", words))
        batch.label = "return of a cut"
    return batch.changes


def body_from(library: Library, story_id: int, offset: int, *, by: Person) -> Changes:
    """Let the body begin with the line at an offset: what is kept above it is cut by hand."""
    return _bound(library, story_id, offset, by, above=True)


def body_up_to(library: Library, story_id: int, offset: int, *, by: Person) -> Changes:
    """Let the body end with the line at an offset: what is kept below it is cut by hand."""
    return _bound(library, story_id, offset, by, above=False)


def _bound(library: Library, story_id: int, offset: int, by: Person, *, above: bool) -> Changes:
    with changing(library, by) as batch:
        story = articles.load(batch.at, story_id)
        here = _line_at(story, offset)
        outside = tuple(_outside(story, here, above=above))
        kept = [(here.start, here.end)] if here.state is LineState.CUT else []
        layer = _overlaid(story, cut=outside, keep=kept)
        gone = "\n".join(story.reading.text[start:end] for start, end in outside)
        take_layer(batch, story, layer, (gone, here.text if kept else ""))
        batch.label = "body from here" if above else "body up to here"
    return batch.changes


def _line_at(story: Story, offset: int) -> LedgerLine:
    for line in story.ledger:
        if line.start <= offset <= line.end and line.text.strip():
            return line
    raise InvalidValue(f"Story {story.id} has no words at {offset}.", "Choose a line with words.")


def _outside(story: Story, here: LedgerLine, *, above: bool) -> Iterator[Stretch]:
    """Yield what is not cut yet on one side, neighbours as one; words joined to `here` stay."""
    start, end = widened(story.edits.by_hand, here.start, here.end, story.reading.text)
    run: list[LedgerLine] = []
    for line in story.ledger:
        beyond = line.end <= start if above else line.start >= end
        if not (line.text.strip() or _typed(line)):
            continue
        if beyond and line.state is not LineState.CUT:
            run.append(line)
        elif run:
            yield run[0].start, run[-1].end
            run = []
    if run:
        yield run[0].start, run[-1].end


def _typed(line: LedgerLine) -> bool:
    return line.state is LineState.CORRECTED and line.start < line.end


def _overlaid(
    story: Story, cut: Iterable[Stretch] = (), keep: Iterable[Stretch] = ()
) -> tuple[Edit, ...]:
    """Return the hand layer with cuts and keeps laid over it; keeps come last."""
    layer, source = story.edits.by_hand, story.reading.text
    for start, end in cut:
        layer = cut_by_hand(layer, start, end, source)
    for start, end in keep:
        layer = keep_by_hand(layer, start, end, source)
    return layer


def _stretches(batch: Batch, story_id: int, stretches: Sequence[Stretch]) -> tuple[Story, str]:
    story = articles.load(batch.at, story_id)
    text = story.reading.text
    for start, end in stretches:
        if not 0 <= start < end <= len(text):
            raise InvalidValue(
                f"Story {story_id} has no stretch from {start} to {end}.",
                f"Its source has {len(text)} characters.",
            )
    return story, "\n".join(text[start:end] for start, end in stretches)


def retype(
    library: Library,
    story_id: int,
    start: int,
    end: int,
    typed: str,
    *,
    by: Person,
    expected: int | None = None,
) -> Changes:
    """Put typed words in the place of a stretch of the clean text; the fewest edits are made."""
    with changing(library, by) as batch:
        story = articles.load(batch.at, story_id)
        if not 0 <= start <= end <= len(story.clean.text):
            batch.expect(story_id, expected, "", typed)
            raise InvalidValue(
                f"Story {story_id} has no words from {start} to {end}.",
                f"Its clean text has {len(story.clean.text)} characters.",
            )
        old = story.clean.text[start:end]
        batch.expect(story_id, expected, old, typed)
        layer = typed_over(story.clean, retypings(old, typed, start))
        take_layer(batch, story, layer, differing(old, typed))
        batch.label = "typing"
    return batch.changes


def take_layer(batch: Batch, story: Story, layer: tuple[Edit, ...], words: tuple[str, str]) -> None:
    """Let a story have other edits by hand; `words` are what stood there and what does now."""
    layers = (story.edits.by_hand, layer)
    batch.take(steps.text_step(batch.at, story.id, batch.number, layers, words))


def set_status(library: Library, ids: Iterable[int], status: str, *, by: Person) -> Changes:
    """Give stories a status, as one batch."""
    return set_fields(library, {story: {"status": status} for story in ids}, by=by)


def move_to_bin(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Put stories into the bin, as one batch."""
    return _bin(library, ids, by, binned=True)


def take_from_bin(library: Library, ids: Iterable[int], *, by: Person) -> Changes:
    """Take stories out of the bin, as one batch."""
    return _bin(library, ids, by, binned=False)


def _bin(library: Library, ids: Iterable[int], by: Person, *, binned: bool) -> Changes:
    wanted = list(dict.fromkeys(ids))
    with changing(library, by) as batch:
        articles.versions(batch.at, wanted)
        moved = [row.id for row in articles.rows_of(batch.at, wanted) if row.binned != binned]
        old, new = {"binned": not binned}, {"binned": binned}
        batch.take(*(Step(story, steps.BIN, old, new) for story in moved))
        label = "move to the bin" if binned else "return from the bin"
        batch.label = label if len(moved) < 2 else f"{label} of {len(moved)} stories"
    return batch.changes


def found_again(
    story: Story, found: Field, keeping: Callable[[Field, Field], Field] = lambda old, _: old
) -> Step | None:
    """Return the step to a field as found anew; what a person set stays, as `keeping` says."""
    old = story.field(found.name)
    by_hand = old.set_by != BY_CLEANER or found.name == "status"
    new = keeping(old, found) if by_hand else found
    return None if new == old else steps.field_step(story.id, old, new)


def without_place(old: Field, found: Field) -> Field:
    """Keep a value set by hand on another reading, where its old places mean nothing."""
    return replace(old, start=-1, end=-1, candidates=found.candidates)
