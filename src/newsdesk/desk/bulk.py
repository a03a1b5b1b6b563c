"""One field of many stories changed together: shown story by story first, then one change."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsdesk.desk.door import NOTHING, Stopped, Watch
from newsdesk.desk.editing import set_fields, spec_of
from newsdesk.errors import InvalidValue
from newsdesk.metadata.values import check
from newsdesk.store import articles
from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person
from newsdesk.story.fields import FIELDS, Field, FieldKind, FieldSpec, joined, people
from newsdesk.story.record import Row
from newsdesk.text import templates
from newsdesk.text.fold import fold
from newsdesk.text.replacing import replacer

_OF_ROW = ("id", "file", "words", "added")  # what a template may name beside the fields
_LISTS = frozenset({FieldKind.PEOPLE, FieldKind.TAGS})
_WRITTEN = frozenset({FieldKind.TEXT, FieldKind.LONG, FieldKind.ADDRESS}) | _LISTS


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is to become of one field of many stories."""

    field: str
    way: str  # the name of one of WAYS
    value: str = ""  # what is set, added, taken off or found; the template
    put: str = ""  # what stands instead of what is found
    pattern: bool = False  # what is found is a regular expression
    match_case: bool = False


class Proposal(NamedTuple):
    """What a bulk edit makes of one story's field."""

    story: int
    version: int
    headline: str
    field: str
    old: str
    new: str
    problem: str  # what an editor should look at; "" if nothing


class Subject(NamedTuple):
    """A story as a bulk edit sees it."""

    row: Row
    fields: Mapping[str, Field]
    field: Field  # the one that is edited


Make = Callable[[Subject], str]


class Way(NamedTuple):
    """How a field can be edited in many stories: for which kinds, and what makes a value."""

    name: str
    label: str
    kinds: frozenset[FieldKind]
    make: Callable[[BulkEdit], Make]


def _set(edit: BulkEdit) -> Make:
    return lambda _: edit.value


def _clear(_: BulkEdit) -> Make:
    return lambda _: ""


def _add(edit: BulkEdit) -> Make:
    def added(subject: Subject) -> str:
        names = people(subject.field.value)
        known = {fold(name) for name in names}
        return joined((*names, *(n for n in people(edit.value) if fold(n) not in known)))

    return added


def _take_off(edit: BulkEdit) -> Make:
    gone = {fold(name) for name in people(edit.value)}
    return lambda subject: joined(
        tuple(name for name in people(subject.field.value) if fold(name) not in gone)
    )


def _replace(edit: BulkEdit) -> Make:
    replaced = replacer(edit.value, edit.put, pattern=edit.pattern, match_case=edit.match_case)
    return lambda subject: replaced(subject.field.value)


def _derive(edit: BulkEdit) -> Make:
    templates.check(edit.value, template_names())
    return lambda subject: templates.filled(edit.value, _named(subject))


def _candidate(_: BulkEdit) -> Make:
    def taken(subject: Subject) -> str:
        field = subject.field
        return next((c.value for c in field.candidates if c.value != field.value), field.value)

    return taken


WAYS = (
    Way("set", "Set to", frozenset(FieldKind), _set),
    Way("add", "Add", _LISTS, _add),
    Way("take-off", "Take off", _LISTS, _take_off),
    Way("replace", "Replace words", _WRITTEN, _replace),
    Way("derive", "Fill in from other fields", _WRITTEN | {FieldKind.DATE}, _derive),
    Way("clear", "Leave empty", frozenset(FieldKind) - {FieldKind.CHOICE}, _clear),
    Way("candidate", "Take the first candidate", frozenset(FieldKind), _candidate),
)


def ways_of(spec: FieldSpec) -> tuple[Way, ...]:
    """Return how a field can be edited in many stories."""
    return tuple(way for way in WAYS if spec.kind in way.kinds)


def template_names() -> list[str]:
    """Return what a template may name: fields by their keys, and what lists know of a story."""
    return [*(spec.key for spec in FIELDS), *_OF_ROW]


def _named(subject: Subject) -> dict[str, str]:
    values = {spec.key: subject.fields[spec.name].value for spec in FIELDS}
    return values | {name: str(getattr(subject.row, name)) for name in _OF_ROW}


def preview(
    library: Library,
    ids: Iterable[int],
    edit: BulkEdit,
    watch: Watch = Watch(),  # noqa: B008
) -> tuple[Proposal, ...]:
    """Return what would change, story by story; those that stay as they are are left out.

    InvalidValue where the edit cannot mean what it says. Stopped midway, there is none.
    """
    spec = spec_of(edit.field)
    way = next((way for way in ways_of(spec) if way.name == edit.way), None)
    if way is None:
        raise InvalidValue(
            f"{spec.label} cannot be edited that way.",
            f"Ways are {', '.join(way.name for way in ways_of(spec))}.",
        )
    make = way.make(edit)
    try:
        found = (_proposed(spec, subject, make) for subject in _subjects(library, ids, spec, watch))
        return tuple(proposal for proposal in found if proposal is not None)
    except Stopped:
        return ()


def _subjects(
    library: Library, ids: Iterable[int], spec: FieldSpec, watch: Watch
) -> Iterator[Subject]:
    wanted = list(dict.fromkeys(ids))
    for done, story_id in enumerate(wanted):
        watch.step(done, len(wanted))
        with library.reading() as at:
            (row,) = articles.rows_of(at, [story_id]) or (None,)
            if row is None:
                continue
            fields = {field.name: field for field in articles.fields_of(at, story_id)}
        yield Subject(row, fields, fields.get(spec.name) or Field(spec.name, ""))


def _proposed(spec: FieldSpec, subject: Subject, make: Make) -> Proposal | None:
    checked = check(spec.name, make(subject))
    row, old = subject.row, subject.field.value
    if checked.value == old:
        return None
    return Proposal(
        row.id, row.version, row.headline, spec.name, old, checked.value, checked.problem
    )


def apply(
    library: Library,
    proposals: Sequence[Proposal],
    *,
    by: Person,
    label: str = "",
    watch: Watch = Watch(),  # noqa: B008
) -> Changes:
    """Make what was shown, as one change; Conflict where a story was changed since."""
    if not proposals:
        return NOTHING
    return set_fields(
        library,
        {shown.story: {shown.field: shown.new} for shown in proposals},
        by=by,
        expected={shown.story: shown.version for shown in proposals},
        label=label,
        watch=watch,
    )
