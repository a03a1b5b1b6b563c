"""Values that a field has in the library: offered while one types, and renamed everywhere."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newsdesk.desk.bulk import Proposal
from newsdesk.desk.door import Stopped, Watch
from newsdesk.desk.editing import spec_of
from newsdesk.errors import InvalidValue
from newsdesk.metadata.values import LANGUAGES, check
from newsdesk.store import articles, field_values, finding, in_use, tags
from newsdesk.store.conditions import sql_of
from newsdesk.store.library import Library, Transaction
from newsdesk.store.strings import stored
from newsdesk.story.fields import Field, FieldKind, FieldSpec, joined, people
from newsdesk.text.fold import fold, sort_key
from newsdesk.text.query import Field as Asked

MOST = 12
_LOOKED_AT = 3000  # values whose later words are compared with what is typed
_NAMED = frozenset({"authors", "section", "outlet", "assignee"})


def offers(library: Library, name: str, typed: str, most: int = MOST) -> tuple[str, ...]:
    """Return values in use that begin with what is typed, then those with a word that does."""
    spec = spec_of(name)
    if spec.kind is FieldKind.LANGUAGE:
        return tuple(code for code in LANGUAGES if code.startswith(fold(typed)))[:most]
    wanted = fold(typed.strip())
    with library.reading() as at:
        found = dict.fromkeys(islice(_beginning(at, spec, wanted, most), most))
        if wanted and len(found) < most:
            among = _beginning(at, spec, "", _LOOKED_AT)
            found |= dict.fromkeys(value for value in among if _has_word(value, wanted))
    return tuple(found)[:most]


def _beginning(at: Transaction, spec: FieldSpec, typed: str, most: int) -> Iterator[str]:
    if spec.kind is FieldKind.TAGS:
        yield from (name for key, name, _ in tags.known(at) if key.startswith(typed))
    elif spec.kind is FieldKind.PEOPLE:
        for value in in_use.values(at, spec.name, typed, most):
            yield from (name for name in people(value) if fold(name).startswith(typed))
    elif spec.kind is FieldKind.TEXT and spec.name != "headline":
        yield from in_use.values(at, spec.name, typed, most)


def _has_word(value: str, wanted: str) -> bool:
    return any(word.startswith(wanted) for word in fold(value).split())


def renamable(name: str) -> bool:
    """Say whether a field's values recur, so that one can be renamed in all stories."""
    spec = spec_of(name)
    return name in _NAMED or (spec.kind is FieldKind.TEXT and spec.seldom)


def having(library: Library, name: str, values: Iterable[str]) -> list[int]:
    """Return the stories outside the bin that have one of some values in a field."""
    spec = spec_of(name)
    if not renamable(spec.name):
        raise InvalidValue(
            f"{spec.label} has no values that recur.", "Change it story by story, or together."
        )
    with library.reading() as at:
        return sorted({story for value in values for story in _having(at, spec, value)})


def _having(at: Transaction, spec: FieldSpec, value: str) -> Iterable[int]:
    if spec.name not in _NAMED:
        return field_values.stories_with(at, spec.name, [field_values.key_of(value)])
    if spec.kind is not FieldKind.PEOPLE:
        asked = f"SELECT id FROM article WHERE binned = 0 AND {spec.name}_key = ?"  # noqa: S608
        return [row[0] for row in at.exec_driver_sql(asked, (stored(sort_key(value)),))]
    test, bound = sql_of(finding.condition(Asked(spec.name, value, exact=True)))
    asked = f"SELECT a.id FROM article AS a WHERE a.binned = 0 AND ({test})"  # noqa: S608
    return [row[0] for row in at.exec_driver_sql(asked, bound)]


def proposals(
    library: Library,
    name: str,
    values: Sequence[str],
    to: str,
    watch: Watch = Watch(),  # noqa: B008
) -> tuple[Proposal, ...]:
    """Return what renaming values of a field would change, story by story."""
    spec = spec_of(name)
    gone = {fold(value) for value in values}
    try:
        found = [
            _proposed(library, spec, story, gone, to)
            for story in _watched(having(library, spec.name, values), watch)
        ]
    except Stopped:
        return ()
    return tuple(proposal for proposal in found if proposal is not None)


def _watched(ids: Sequence[int], watch: Watch) -> Iterator[int]:
    for done, story in enumerate(ids):
        watch.step(done, len(ids))
        yield story


def _proposed(
    library: Library, spec: FieldSpec, story: int, gone: set[str], to: str
) -> Proposal | None:
    with library.reading() as at:
        (row,) = articles.rows_of(at, [story])
        fields = articles.fields_of(at, story)
    old = next((f for f in fields if f.name == spec.name), Field(spec.name, "")).value
    checked = check(spec.name, _renamed(spec, old, gone, to))
    if checked.value == old:
        return None
    return Proposal(
        row.id, row.version, row.headline, spec.name, old, checked.value, checked.problem
    )


def _renamed(spec: FieldSpec, old: str, gone: set[str], to: str) -> str:
    if spec.kind is not FieldKind.PEOPLE:
        return to if fold(old) in gone else old
    named = [to if fold(name) in gone else name for name in people(old)]
    return joined(tuple(dict.fromkeys(named)))
