"""Where a query hits a text: spans for the page and the list, and a stretch around the hits."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsdesk.text import query
from newsdesk.text.query import Query
from newsdesk.text.stems import form, query_stems, words
from newsdesk.text.tokens import WORD

Span = tuple[int, int]  # code points, the end not included
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text in one line, and the hits in it."""

    text: str
    spans: tuple[Span, ...]  # in the stretch


@dataclass(frozen=True, slots=True)
class _Unit:
    """What one word has to be: one of these stems, this form, or begin like this."""

    stems: frozenset[str] = frozenset()
    form: str = ""
    begins: str = ""


@dataclass(frozen=True, slots=True)
class _Hit:
    """Words one after the other that a query asks for, in a field or, for "", anywhere."""

    units: tuple[_Unit, ...]
    field: str = ""


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds what a query asks for; what it shuts out is not looked for."""

    hits: tuple[_Hit, ...]

    def spans(self, text: str, language: str = "", field: str = "") -> list[Span]:
        """Return where words and phrases are hit, in order, none over another.

        The language is the story's. With a field's name what is asked of that field is hit too.
        """
        hits = [hit.units for hit in self.hits if hit.field in ("", field)]
        if not hits:
            return []
        found = [(start, end, stem, form(text[start:end])) for start, end, stem in
                 words(text, language)]  # fmt: skip
        return _apart(sorted(_found(hits, found)))

    def snippet(self, text: str, width: int = 120, language: str = "") -> Snippet:
        """Return at most so many code points around the densest hits, cut between words."""
        spans = self.spans(text, language)
        start, end = _stretch(text, spans, max(width - 2 * len(_CUT), 1))
        before, after = _CUT * (start > 0), _CUT * (end < len(text))
        line = "".join(" " if sign.isspace() else sign for sign in text[start:end])
        shift = len(before) - start
        inside = tuple(
            (max(left, start) + shift, min(right, end) + shift)
            for left, right in spans
            if left < end and right > start
        )
        return Snippet(f"{before}{line}{after}", inside)


def matcher(tree: Query) -> Matcher:
    """Return what finds the wanted words, phrases and beginnings of a query."""
    return Matcher(tuple(dict.fromkeys(hit for hit in _hits(tree) if hit.units)))


def _hits(tree: Query) -> Iterator[_Hit]:
    if isinstance(tree, query.And | query.Or):
        for child in tree.children:
            yield from _hits(child)
    elif how := _HITS.get(type(tree)):
        yield how(tree)


def _words(text: str, exact: bool) -> tuple[_Unit, ...]:
    found = WORD.findall(text)
    if exact:
        return tuple(_Unit(form=form(word)) for word in found)
    return tuple(_Unit(stems=frozenset(query_stems(word))) for word in found)


def _word(tree: query.Word) -> _Hit:
    units = _words(tree.text, tree.exact)
    if tree.begun and units:
        units = (*units[:-1], replace(units[-1], begins=form(tree.text)))
    return _Hit(units)


def _beginning(text: str) -> tuple[_Unit, ...]:
    *before, last = WORD.findall(text) or [""]
    return (*_words(" ".join(before), False), _Unit(begins=form(last))) if last else ()


def _field(tree: query.Field) -> _Hit:
    begins = tree.value.endswith("*") and not tree.exact
    return _Hit(_beginning(tree.value) if begins else _words(tree.value, tree.form), tree.name)


_HITS: dict[type, Callable[[Any], _Hit]] = {
    query.Word: _word,
    query.Phrase: lambda tree: _Hit(_words(tree.text, tree.exact)),
    query.Prefix: lambda tree: _Hit(_beginning(tree.text)),
    query.Field: _field,
}

_Known = tuple[int, int, str, str]  # start, end, stem, form


def _found(hits: Sequence[tuple[_Unit, ...]], known: Sequence[_Known]) -> Iterator[Span]:
    for units in hits:
        for at in range(len(known) - len(units) + 1):
            last = at + len(units) - 1
            if _is(units[0], known[at]) and all(map(_is, units[1:], known[at + 1 : last + 1])):
                yield known[at][0], known[last][1]


def _is(unit: _Unit, word: _Known) -> bool:
    _, _, stem, written = word
    if stem in unit.stems or (unit.form and unit.form == written):
        return True
    return bool(unit.begins) and written.startswith(unit.begins)


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Return sorted spans with those that lie over each other made one."""
    found: list[Span] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _stretch(text: str, spans: Sequence[Span], width: int) -> Span:
    """Return the ends of the stretch with the most hits, moved to the edges of words."""
    if len(text) <= width:
        return 0, len(text)
    first, last = _densest(spans, width)
    start = max(0, min(first - (width - (last - first)) // 2, len(text) - width))
    end = min(start + width, len(text))
    return _after_space(text, start, first), _before_space(text, end, max(last, start + 1))


def _densest(spans: Sequence[Span], width: int) -> Span:
    """Return the first and last code point of the most hits that fit; the earliest of equals."""
    best, most, last = (0, 0), 0, 0
    for at, (start, end) in enumerate(spans):
        last = max(last, at)
        while last + 1 < len(spans) and spans[last + 1][1] - start <= width:
            last += 1
        if last - at + 1 > most:
            best, most = (start, min(max(end, spans[last][1]), start + width)), last - at + 1
    return best


def _after_space(text: str, start: int, latest: int) -> int:
    """Return the beginning of the first whole word from here on, the latest where none begins."""
    if start == 0 or text[start - 1].isspace():
        return start
    return next((at + 1 for at in range(start, latest) if text[at].isspace()), start)


def _before_space(text: str, end: int, earliest: int) -> int:
    """Return the end of the last whole word up to here."""
    if end == len(text) or text[end].isspace():
        return end
    return next((at for at in range(end - 1, earliest - 1, -1) if text[at].isspace()), end)
