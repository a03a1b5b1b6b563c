"""The ledger: one name, quote, figure or law over the whole library, contradictions first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from newsdesk.checks import event_elsewhere, name_elsewhere, quote_elsewhere
from newsdesk.checks.check import Check
from newsdesk.checks.event_elsewhere import otherwise
from newsdesk.checks.examined import Examined
from newsdesk.checks.mentions import name_keys
from newsdesk.checks.name_elsewhere import is_spelling
from newsdesk.checks.quote_elsewhere import SAME_QUOTE
from newsdesk.checks.registry import found_in
from newsdesk.desk.checking import Others
from newsdesk.store import articles, checked, finding, listing
from newsdesk.store.library import Library, Transaction
from newsdesk.story.findings import Finding
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind
from newsdesk.text.query.parser import parse
from newsdesk.text.stems import forms_of, query_stems
from newsdesk.text.tokens import words_of

MOST = 300  # things that are listed, and stories of one of them
_CHECKS: dict[MentionKind, Check] = {
    MentionKind.NAME: name_elsewhere.CHECK,
    MentionKind.QUOTE: quote_elsewhere.CHECK,
    MentionKind.FIGURE: event_elsewhere.CHECK,
}
_BY_VALUE = (MentionKind.NAME, MentionKind.LAW)  # what is the same where its value is
_ALIKE = 60  # of 100: how alike two sentences are that tell of one event


@dataclass(frozen=True, slots=True)
class Subject:
    """A name, quote, sentence with a figure or law, as one story has it."""

    mention: Mention
    story: int
    stories: int  # that have it as it stands here; 0 where that was not counted
    contradicted: bool  # whether another story has it otherwise


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger: where it is mentioned, and what is otherwise there."""

    at: Elsewhere
    odd: str  # the words in which it differs, "" where it says the same


# --- what there is ---


def subjects(library: Library, kind: MentionKind, words: str = "") -> list[Subject]:
    """Return what the library mentions of a kind, with some words; the contradicted first."""
    with library.reading() as at:
        found = list(_contradicted(at, kind, words))
        seen = {_identity(one) for one in found}
        rest = _valued(at, kind, words) if kind in _BY_VALUE else _worded(at, kind, words)
        found += [one for one in rest if _identity(one) not in seen]
    return found[:MOST]


def _identity(one: Subject) -> str:
    return one.mention.value if one.mention.kind in _BY_VALUE else one.mention.words


def _contradicted(at: Transaction, kind: MentionKind, words: str) -> Iterator[Subject]:
    """Yield what the checks have found to stand otherwise in other stories."""
    check = _CHECKS.get(kind)
    for number in checked.with_finding(at, check.code, MOST) if check else ():
        story, known = articles.load(at, number), checked.mentions_of(at, number)
        one = Examined(story, Others(at, number), mentioned=known)
        for hit in found_in(one, checks=(check,)) if check else ():
            mention = next((m for m in known if m.kind is kind and _holds(m, hit)), None)
            if mention is not None and _has(mention.words, words):
                yield Subject(mention, number, 0, contradicted=True)


def _holds(mention: Mention, hit: Finding) -> bool:
    return mention.start <= hit.start and hit.end <= mention.end


def _has(said: str, words: str) -> bool:
    """Say whether all words stand in a text, in whatever form."""
    there = {stem for word in words_of(said) for stem in query_stems(word)}
    return all(there & set(query_stems(word)) for word in words_of(words))


def _valued(at: Transaction, kind: MentionKind, words: str) -> Iterator[Subject]:
    part = min((query_stems(word)[-1] for word in words_of(words)), key=len, default="")
    for value, said, number in checked.usual(at, kind, part, MOST):
        if _has(f"{said} {value}", words):
            mention = Mention(kind, said, value, 0, 0, name_keys(value))
            yield Subject(mention, 0, number, contradicted=False)


def _worded(at: Transaction, kind: MentionKind, words: str) -> Iterator[Subject]:
    """Yield quotes or sentences of the stories that have all words; without words, none."""
    if not words.strip():
        return
    quoted = " ".join(f'"{word}"' for word in words_of(words))
    having = finding.condition(parse(quoted))
    rows = listing.rows(at, having, sort="published", descending=True, binned=False)
    for row in rows[:MOST]:
        for mention in checked.mentions_of(at, row.id):
            if mention.kind is kind and _has(mention.words, words):
                yield Subject(mention, row.id, 0, contradicted=False)


# --- one of it ---


def entries(library: Library, subject: Subject) -> list[Entry]:
    """Return where a thing is mentioned: what is otherwise first, then by date."""
    with library.reading() as at:
        some = _ENTRIES[subject.mention.kind](at, subject)
        found = sorted(some, key=lambda one: (not one.odd, one.at.published, one.at.story))
    return found[:MOST]


def _names(at: Transaction, subject: Subject) -> Iterable[Entry]:
    value = subject.mention.value
    near = (v for v in checked.spellings(at, name_keys(value)) if is_spelling(value, v))
    spelt = {
        one: checked.valued(at, 0, MentionKind.NAME, one, MOST)
        for one in dict.fromkeys((value, *near))
    }
    most = max(spelt, key=lambda one: len(spelt[one]))
    for spelling, where in spelt.items():
        for one in where:
            yield Entry(one, "" if spelling == most else one.mention.words)


def _laws(at: Transaction, subject: Subject) -> Iterable[Entry]:
    """Yield the papers of one number; those of another sort than most are odd."""
    where = checked.valued(at, 0, MentionKind.LAW, subject.mention.value, MOST)
    sorts = Counter(_sort(one.mention.words) for one in where)
    most = sorts.most_common(1)[0][0] if sorts else ""
    for one in where:
        yield Entry(one, "" if _sort(one.mention.words) == most else one.mention.words)


def _sort(words: str) -> str:
    """Return the stem of what sort of paper it is: act, decree."""
    first = next(iter(words_of(words)), "")
    return query_stems(first)[-1] if first else ""


def _quotes(at: Transaction, subject: Subject) -> Iterable[Entry]:
    mine = forms_of(subject.mention.words)
    for one in _both(at, subject):
        there = forms_of(one.mention.words)
        if mine == there:
            yield Entry(one, "")
        elif fuzz.ratio(" ".join(mine), " ".join(there)) >= SAME_QUOTE:
            yield Entry(one, one.mention.words)


def _figures(at: Transaction, subject: Subject) -> Iterable[Entry]:
    mine, language = subject.mention.words, _language(subject.mention.words)
    for one in _both(at, subject):
        differing = otherwise(mine, one.mention.words, language)
        if differing is not None:
            yield Entry(one, differing[1])
        elif fuzz.token_sort_ratio(mine, one.mention.words) >= _ALIKE:
            yield Entry(one, "")


def _both(at: Transaction, subject: Subject) -> Sequence[Elsewhere]:
    """Return the mention itself, and those of other stories that may be of the same."""
    mention = subject.mention
    own = checked.elsewhere(at, subject.story, mention.start, mention.end)
    return (*((own,) if own else ()), *checked.like(at, subject.story, mention))


def _language(words: str) -> str:
    return "en" if words.isascii() else "ru"


_ENTRIES = {
    MentionKind.NAME: _names,
    MentionKind.LAW: _laws,
    MentionKind.QUOTE: _quotes,
    MentionKind.FIGURE: _figures,
}
