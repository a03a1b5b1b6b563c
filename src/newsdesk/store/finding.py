"""A query tree becomes conditions in SQL; whatever was typed is a bound value, never syntax."""

from collections.abc import Callable, Iterable
from typing import Any

from newsdesk.store import field_values, tags
from newsdesk.store.conditions import (
    EVERY,
    NONE,
    All,
    Condition,
    Leaf,
    Neither,
    among,
    column,
    parts_of,
    scanned,
)
from newsdesk.store.conditions import Any as AnyOf
from newsdesk.store.strings import stored
from newsdesk.story.fields import OWN
from newsdesk.story.view import Facet
from newsdesk.text import query
from newsdesk.text.fold import fold, sort_key
from newsdesk.text.query import Query
from newsdesk.text.stems import form, forms, query_phrases, stems

PREFIX = 3  # letters; `forms` was made with an index of such beginnings
_STEMMED = ("headline", "authors", "section", "outlet")
_AFTER_ANY_TIME = "~"  # sorts after a "T" and all that follows it
_LAST = "\U0010ffff"


def condition(tree: Query) -> Condition:
    """Return what has to hold for a story to be found."""
    return _CONDITIONS[type(tree)](tree)


# --- full text ---


def _match(table: str, expression: str) -> Condition:
    """Return the condition that a full-text expression of our own making matches."""
    if not expression:
        return NONE
    bound = (stored(expression.replace("\0", "")),)  # a NUL would end the expression
    asked = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"  # noqa: S608
    probe = f"EXISTS (SELECT 1 FROM {table} WHERE {table} MATCH ? AND rowid = a.id)"  # noqa: S608
    return Leaf(probe, bound, asked, bound, expression if table == "search" else "")


def _both(parts: Iterable[Condition]) -> Condition:
    """Return that all hold; what the index can answer at once is asked at once."""
    flat = [inner for part in parts for inner in parts_of(part)]
    asked = [part.match for part in flat if isinstance(part, Leaf) and part.match]
    if len(asked) < 2:
        return All(tuple(flat))
    rest = (part for part in flat if not (isinstance(part, Leaf) and part.match))
    return All((_match("search", " AND ".join(asked)), *rest))


def _stemmed(text: str) -> str:
    """Return the expression for words in any form: nobody knows in which language they are."""
    quoted = [_quoted(" ".join(way)) for way in query_phrases(text) if way]
    return f"({' OR '.join(quoted)})" if quoted else ""


def _quoted(words: str, end: str = "") -> str:
    doubled = words.replace('"', '""')
    return f'"{doubled}"{end}'


def _word(tree: query.Word) -> Condition:
    if tree.exact:
        return _match("forms", _quoted(form(tree.text)) if form(tree.text) else "")
    found = _match("search", _stemmed(tree.text))
    return AnyOf((found, _begun(tree.text))) if tree.begun else found


def _begun(text: str) -> Condition:
    """Return the condition for words that begin so; only three letters have an index."""
    begun = form(text)
    found = _match("forms", _quoted(begun, " *") if begun else "")
    return found._replace(is_dear=len(begun) > PREFIX) if isinstance(found, Leaf) else found


def _phrase(tree: query.Phrase) -> Condition:
    found = _match("search", _stemmed(tree.text))
    return All((found, *_very(tree.text))) if tree.exact else found


def _very(text: str) -> Iterable[Condition]:
    """Yield that each word stands in the story in this very form."""
    for word in forms(text):
        yield _match("forms", _quoted(word))


def _in_column(name: str, tree: query.Field) -> Condition:
    begins = tree.value.endswith("*") and not tree.exact
    inner = _stemmed(tree.value.rstrip("*"))
    if begins and inner:
        *before, last = fold(tree.value.rstrip("*")).split() or [""]
        begun = " ".join([*stems(" ".join(before)), form(last)]).strip()
        inner = f"({_quoted(begun, ' *')} OR {inner})"
    found = _match("search", f"({name} : {inner})" if inner else "")
    return All((found, *_very(tree.value))) if tree.form else found


# --- fields ---


def _field(tree: query.Field) -> Condition:
    if tree.name in _STEMMED:
        return _in_column(tree.name, tree)
    return _FIELDS[tree.name](tree)


def _file(tree: query.Field) -> Condition:
    wanted = stored(fold(tree.value.strip("*")))
    return scanned("instr(newsdesk_fold(a.file), ?) > 0", wanted)


def _language(tree: query.Field) -> Condition:
    code = stored(tree.value)
    return AnyOf((column("language", "= ?", code), _range("language", f"{tree.value}-")))


def _assignee(tree: query.Field) -> Condition:
    if tree.value.endswith("*") and not tree.exact:
        return _range("assignee_key", sort_key(tree.value.rstrip("*")))
    return column("assignee_key", "= ?", stored(sort_key(tree.value)))


def _range(name: str, beginning: str) -> Condition:
    """Return that a column's value begins like this, as its index can tell."""
    return column(name, "BETWEEN ? AND ?", stored(beginning), stored(beginning + _LAST))


def _tags(tree: query.Field) -> Condition:
    if tree.value.endswith("*") and not tree.exact:
        key = tags.key_of(tree.value.rstrip("*"))
        bounds = stored(key), stored(key + _LAST)
        return among("SELECT article FROM article_tag WHERE key BETWEEN ? AND ?", *bounds)
    return _tag(tree.value)


def _tag(name: str) -> Condition:
    key = stored(tags.key_of(name))
    asked = "SELECT article FROM article_tag WHERE key = ?"
    probe = "EXISTS (SELECT 1 FROM article_tag WHERE key = ? AND article = a.id)"
    return Leaf(probe, (key,), asked, (key,))


_VALUES = "SELECT article FROM field_value WHERE name = ?"


def _value(tree: query.Field) -> Condition:
    """Return that a field of those that most stories lack has these words."""
    key = stored(field_values.key_of(tree.value.strip("*")))
    test = "key = ?" if tree.exact else "instr(key, ?) > 0"
    return among(f"{_VALUES} AND {test}", tree.name, key)


def _own(tree: query.Field) -> Condition:
    """Return that one of the newsroom's own fields has these words."""
    key = stored(field_values.key_of(tree.value.strip("*")))
    asked = "SELECT article FROM field_value WHERE name BETWEEN ? AND ? AND instr(key, ?) > 0"
    return among(asked, OWN, OWN + _LAST, key)


_FIELDS: dict[str, Callable[[query.Field], Condition]] = {
    "file": _file,
    "language": _language,
    "assignee": _assignee,
    "tags": _tags,
    "status": lambda tree: column("status", "= ?", stored(tree.value)),
    "kicker": _value,
    "credit": _value,
    "place": _value,
    "urgency": _value,
    "lead": _value,
    "notes": _value,
    "embargo": _value,
    "own": _own,
}

# --- everything else ---

_KEYED = {name: f"{name}_key" for name in ("headline", "authors", "section", "outlet", "assignee")}


def _missing(name: str) -> Condition:
    if name == "tags":
        return scanned("a.tags = ''")
    if name in field_values.LISTED:
        return Neither(_filled(name))
    return column(_KEYED.get(name, name), "= ''")


def _filled(name: str) -> Condition:
    return among(_VALUES, name)


def _published(tree: query.Published) -> Condition:
    return _between("published", tree.first, tree.last)


def _between(name: str, first: str, last: str) -> Condition:
    bounds = (first or "!", last + _AFTER_ANY_TIME if last else _LAST)
    if name == "added":  # it grows with the id, and has no index of its own
        return scanned("a.added BETWEEN ? AND ?", *bounds)
    return column(name, "BETWEEN ? AND ?", *bounds)


_APART = "NOT EXISTS (SELECT 1 FROM not_duplicate AS n WHERE n.one = d.one AND n.other = d.other)"
_WITH_DUPLICATES = (
    f"SELECT d.one FROM duplicate AS d WHERE {_APART} "  # noqa: S608
    f"UNION SELECT d.other FROM duplicate AS d WHERE {_APART}"
)
_ALIKE = (
    "WITH RECURSIVE near (id) AS (VALUES (?) UNION "  # noqa: S608
    "SELECT CASE d.one WHEN near.id THEN d.other ELSE d.one END FROM near "
    f"JOIN duplicate AS d ON (d.one = near.id OR d.other = near.id) AND {_APART}) "
    "SELECT id FROM near"
)
_FINDING = "SELECT article FROM finding WHERE code = ?"
_HAS: dict[str, Callable[[], Condition]] = {
    "edits": lambda: among(
        "SELECT DISTINCT h.article FROM hand_edit AS h JOIN article AS b ON b.id = h.article "
        "WHERE h.superseded IS NULL AND h.reading = b.reading"
    ),
    "flags": lambda: column("problems", "> 0"),
    "duplicates": lambda: among(_WITH_DUPLICATES),
    "claims": lambda: _annotated("claim"),
    "sign-off": lambda: _annotated("sign-off"),
}


def _annotated(kind: str, *states: str) -> Condition:
    """Return that something of a kind is said of a story, in one of some states if they are given.

    An index gathers them: few stories of a library have any.
    """
    asked = "SELECT n.article FROM annotation AS n WHERE n.kind = ?"
    wanted = f" AND n.state IN ({', '.join('?' * len(states))})" if states else ""
    return among(f"{asked}{wanted}", kind, *states)


def _noted() -> Condition:
    """Return that there is a note on a story, or words in its field for notes."""
    return AnyOf((_annotated("note"), _filled("notes")))


def _has(tree: query.Has) -> Condition:
    known = _noted if tree.name == "notes" else _HAS.get(tree.name)
    if known is not None:
        return known()
    if tree.name in field_values.LISTED:
        return _filled(tree.name)
    if tree.name == "tags":
        return scanned("a.tags <> ''")
    return Neither(_missing(tree.name))


def _words(tree: query.Words) -> Condition:
    if tree.most is None:
        return column("words", ">= ?", tree.least)
    return column("words", "BETWEEN ? AND ?", tree.least, tree.most)


_MOST = 2**63 - 1


def _ids(tree: query.Ids) -> Condition:
    bounds = [tuple(min(end, _MOST) for end in ends) for ends in tree.ranges]
    test = " OR ".join(["{0}.id BETWEEN ? AND ?"] * len(bounds)) or "0"
    values = tuple(end for ends in bounds for end in ends)
    ids = f"SELECT b.id FROM article AS b WHERE {test.format('b')}"  # noqa: S608
    return Leaf(test.format("a"), values, ids, values)


def _duplicate_of(tree: query.DuplicateOf) -> Condition:
    return among(_ALIKE, min(tree.story, _MOST))


_CONDITIONS: dict[type[Query], Callable[[Any], Condition]] = {
    query.Word: _word,
    query.Phrase: _phrase,
    query.Prefix: lambda tree: _begun(tree.text),
    query.Field: _field,
    query.Missing: lambda tree: _missing(tree.name),
    query.Has: _has,
    query.Published: _published,
    query.Added: lambda tree: _between("added", tree.first, tree.last),
    query.Words: _words,
    query.Ids: _ids,
    query.DuplicateOf: _duplicate_of,
    query.Claims: lambda tree: _annotated("claim", tree.state),
    query.Check: lambda tree: among(_FINDING, tree.code),
    query.Not: lambda tree: Neither(condition(tree.child)),
    query.And: lambda tree: _both(condition(child) for child in tree.children),
    query.Or: lambda tree: AnyOf(tuple(condition(child) for child in tree.children)),
}

# --- choices of the library pane ---


def chosen(facets: Iterable[Facet]) -> Condition:
    """Return what has to hold for choices: of one kind one of them, of different kinds all."""
    by_kind: dict[str, list[Condition]] = {}
    for facet in facets:
        by_kind.setdefault(facet.kind, []).append(_facet(facet))
    kinds = [some[0] if len(some) == 1 else AnyOf(tuple(some)) for some in by_kind.values()]
    return All(tuple(kinds)) if kinds else EVERY


def _facet(facet: Facet) -> Condition:
    if facet.kind == "published":
        if not facet.value:
            return column("published", "= ''")
        return _between("published", facet.value, facet.value)
    if facet.kind == "tag":
        return _tag(facet.value)
    if facet.kind in _KEYED:
        return column(_KEYED[facet.kind], "= ?", stored(sort_key(facet.value)))
    return column(facet.kind, "= ?", stored(facet.value))
