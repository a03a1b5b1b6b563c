"""Pairs of versions of a news story, with the truth of where each annotated stretch went.

A draft carries, for every character of the changing text, the stretch of the old text that it
stands for; the truth of an anchor is read off that map, never found by searching.
"""

import random
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]

# ---------------------------------------------------------------- what is offered


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of the old text, and where in the new text the same words stand now."""

    start: int
    end: int
    truth: Span | None
    altered: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a story, the anchors drawn from the old one, and what was done to it."""

    old: str
    new: str
    anchors: tuple[Anchor, ...]
    mutations: tuple[str, ...]


# ---------------------------------------------------------------- what counts as the same


_SHY = "\u00ad"
_NBSP = "\u00a0"
_ENTITIES: Mapping[str, str] = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&#39;",
    "<": "&lt;",
    ">": "&gt;",
    _NBSP: "&nbsp;",
    "«": "&laquo;",
    "»": "&raquo;",
    "“": "&ldquo;",
    "”": "&rdquo;",
    "„": "&bdquo;",
    "’": "&rsquo;",
    "—": "&mdash;",
    "–": "&ndash;",
    "…": "&hellip;",
}
_CHARACTERS: Mapping[str, str] = {entity: char for char, entity in _ENTITIES.items()}
_ENTITY = re.compile("|".join(map(re.escape, _CHARACTERS)))
_ANY_ENTITY = re.compile(r"&(?:amp;)*#?\w{1,31};")
_FOLDS = str.maketrans(
    {**dict.fromkeys("«»“”„", '"'), **dict.fromkeys("‘’", "'"), "…": "...", "ё": "е", "Ё": "Е"}
)
_DASHES = re.compile("[-‐‑‒–—―−]+")


def _decoded(text: str) -> str:
    """Decode the entities that the mutations know, however often they were encoded."""
    while (once := _ENTITY.sub(lambda found: _CHARACTERS[found[0]], text)) != text:
        text = once
    return text


def folded(text: str) -> str:
    """Fold all that a mere change of dress may change, as an unaltered anchor agrees up to it."""
    plain = _decoded(text.replace(_SHY, "")).translate(_FOLDS)
    return " ".join(_DASHES.sub("-", plain).split()).casefold()


def _visible(char: str) -> bool:
    """Tell whether a character is more than a blank or a soft hyphen."""
    return char != _SHY and not char.isspace()


# ---------------------------------------------------------------- the draft and its map


class Kind(IntEnum):
    """How a character of the new text came by its place."""

    SAME = 0
    FOLDED = 1
    CHANGED = 2
    ADDED = 3


class Origin(NamedTuple):
    """The stretch of the old text that a character stands for; empty but for a group's first."""

    low: int
    high: int
    kind: Kind


class Edit(NamedTuple):
    """A stretch of the current text to be replaced; dress marks a change that keeps the words."""

    start: int
    end: int
    text: str
    dress: bool = False


class Plant(NamedTuple):
    """A typo that was put into the old text, and the right spelling of it."""

    start: int
    end: int
    right: str


_ADDED = Origin(-1, -1, Kind.ADDED)


def _kind(replaced: Sequence[Origin], dress: bool) -> Kind:
    """Tell the kind of what replaces these characters."""
    if all(origin.kind is Kind.ADDED for origin in replaced):
        return Kind.ADDED
    if dress:
        return max(Kind.FOLDED, *(origin.kind for origin in replaced))
    return Kind.CHANGED


def _origins(replaced: Sequence[Origin], length: int, dress: bool) -> list[Origin]:
    """Give the origins of a text of this length that stands where these characters stood."""
    kind = _kind(replaced, dress)
    known = [origin for origin in replaced if origin.low >= 0]
    if kind is Kind.ADDED or not known or not length:
        return [_ADDED] * length
    low, high = min(o.low for o in known), max(o.high for o in known)
    if sum(o.high - o.low for o in known) != high - low:
        return [_ADDED] * length
    return [Origin(low, high, kind)] + [Origin(high, high, kind)] * (length - 1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A text on its way from the old version to the new one, with its map to the old one."""

    old: str
    text: str
    origins: list[Origin] = field(repr=False)
    focus: tuple[Span, ...] = ()
    plants: tuple[Plant, ...] = ()

    @staticmethod
    def of(old: str, focus: tuple[Span, ...] = (), plants: tuple[Plant, ...] = ()) -> "Draft":
        """Begin with the old text unchanged."""
        same = [Origin(at, at + 1, Kind.SAME) for at in range(len(old))]
        return Draft(old, old, same, focus, plants)

    def edited(self, edits: Sequence[Edit]) -> "Draft":
        """Carry out edits in the order of their starts, leaving out any that meet an earlier one.

        Where edits share a start, the one given first goes first.
        """
        texts: list[str] = []
        origins: list[Origin] = []
        done = 0
        for edit in sorted(edits, key=lambda edit: edit.start):
            if edit.start < done:
                continue
            start, end, text, dress = self._widened(edit)
            texts += (self.text[done:start], text)
            origins += self.origins[done:start]
            if start == end and self._tail_at(start):
                origins += self.origins[start : start + 1] * len(text)
            else:
                origins += _origins(self.origins[start:end], len(text), dress)
            done = end
        texts.append(self.text[done:])
        origins += self.origins[done:]
        return replace(self, text="".join(texts), origins=origins)

    def _tail_at(self, at: int) -> bool:
        """Tell whether a group that stands for old text goes on at this place."""
        return at < len(self.origins) and 0 <= self.origins[at].low == self.origins[at].high

    def _widened(self, edit: Edit) -> Edit:
        """Keep the rest of a group in an edit that deletes its beginning, so it keeps its place."""
        end = edit.end
        if edit.start == end or edit.text or self._tail_at(edit.start):
            return edit
        while self._tail_at(end):
            end += 1
        return edit._replace(end=end, text=self.text[edit.end : end])

    def arranged(self, spans: Sequence[Span]) -> "Draft":
        """Put stretches of the text into a new order."""
        text = "".join(self.text[start:end] for start, end in spans)
        origins = [origin for start, end in spans for origin in self.origins[start:end]]
        return replace(self, text=text, origins=origins)

    def places(self, span: Span) -> list[int]:
        """List where the surviving characters of a stretch of the old text stand now."""
        start, end = span
        return [
            at
            for at, origin in enumerate(self.origins)
            if start <= origin.low < min(end, origin.high) and origin.kind <= Kind.FOLDED
        ]

    def anchors(self) -> tuple[Anchor, ...]:
        """Read the truth of every stretch in focus off the map."""
        survey = _Survey.of(self)
        return tuple(survey.anchor(span) for span in self.focus)


class _Member(NamedTuple):
    """A character of the new text that belongs to an anchor."""

    at: int
    low: int
    survivors: int


_LEAST_GAP = 80


@dataclass(frozen=True, slots=True)
class _Survey:
    """The map of a finished draft, turned round: from the old text to the new one."""

    draft: Draft
    place: Sequence[int]
    groups: Sequence[tuple[int, Origin]]

    @staticmethod
    def of(draft: Draft) -> "_Survey":
        """Turn the map of a draft round."""
        place = [-1] * len(draft.old)
        groups: list[tuple[int, Origin]] = []
        for at, origin in enumerate(draft.origins):
            if origin.kind is Kind.CHANGED and origin.low < origin.high:
                groups.append((at, origin))
            elif origin.kind <= Kind.FOLDED:
                place[origin.low : origin.high] = [at] * (origin.high - origin.low)
        return _Survey(draft, place, groups)

    def anchor(self, span: Span) -> Anchor:
        """Tell what became of a stretch of the old text."""
        start, end = span
        visible = [at for at in range(start, end) if _visible(self.draft.old[at])]
        survivors = [at for at in visible if self.place[at] >= 0]
        if not survivors or 2 * len(survivors) < len(visible):
            return Anchor(start, end, None, False)
        truth = self._stretch(max(self._runs(span, survivors), key=_weight))
        whole = len(survivors) == len(visible) and self._unbroken(survivors)
        return Anchor(start, end, truth, not (whole and self._own(span, survivors, truth)))

    def _members(self, span: Span, survivors: Sequence[int]) -> list[_Member]:
        """List what belongs to an anchor in the new text, in the order of the new text."""
        count: defaultdict[int, int] = defaultdict(int)
        for at in survivors:
            count[self.place[at]] += 1
        lows = {self.place[at]: at for at in reversed(survivors)}
        members = [_Member(at, low, count[at]) for at, low in lows.items()]
        members += [
            _Member(at, origin.low, 0)
            for at, origin in self.groups
            if span[0] <= origin.low and origin.high <= span[1]
        ]
        return sorted(members)

    def _runs(self, span: Span, survivors: Sequence[int]) -> list[list[_Member]]:
        """Part an anchor's members where they stand too far from each other."""
        runs: list[list[_Member]] = []
        reach = -1
        for member in self._members(span, survivors):
            if not runs or member.at - reach > max(_LEAST_GAP, span[1] - span[0]):
                runs.append([])
            runs[-1].append(member)
            reach = self._end(member.at)
        return runs

    def _end(self, at: int) -> int:
        """Give the end of the group that a character of the new text begins."""
        origins = self.draft.origins
        tail = Origin(origins[at].high, origins[at].high, origins[at].kind)
        end = at + 1
        while end < len(origins) and origins[end] == tail:
            end += 1
        return end

    def _stretch(self, run: Sequence[_Member]) -> Span:
        """Give the stretch of the new text from the first to the last of these members."""
        start, end = run[0].at, self._end(run[-1].at)
        while start < end and not _visible(self.draft.text[start]):
            start += 1
        while end > start and not _visible(self.draft.text[end - 1]):
            end -= 1
        return start, end

    def _unbroken(self, survivors: Sequence[int]) -> bool:
        """Tell whether the survivors stand in their old order."""
        places = [self.place[at] for at in survivors]
        return all(one <= two for one, two in pairwise(places))

    def _own(self, span: Span, survivors: Sequence[int], truth: Span) -> bool:
        """Tell whether the truth holds every survivor and no visible character beside them."""
        if not truth[0] <= self.place[survivors[0]] <= self.place[survivors[-1]] < truth[1]:
            return False
        return all(
            not _visible(self.draft.text[at]) or self._belongs(self.draft.origins[at], span)
            for at in range(*truth)
        )

    @staticmethod
    def _belongs(origin: Origin, span: Span) -> bool:
        """Tell whether a character stands for words of this stretch, unchanged."""
        return origin.kind <= Kind.FOLDED and span[0] <= origin.low <= origin.high <= span[1]


def _weight(run: Sequence[_Member]) -> int:
    """Count the old characters that survive in a run."""
    return sum(member.survivors for member in run)


# ---------------------------------------------------------------- the parts of a text


def _outside_entities(pattern: str) -> re.Pattern[str]:
    """Make a pattern whose only group is what matches outside entities."""
    return re.compile(f"{_ANY_ENTITY.pattern}|({pattern})")


_WORD = _outside_entities(r"[^\W_]+(?:[-'’\u00ad][^\W_]+)*")
_LETTER = _outside_entities(r"[^\W\d_]")
_LETTERS = _outside_entities(r"[^\W\d_]{5,}")
_FIGURE = _outside_entities(r"\d+(?:[.,:]\d+)*")
_NAME = _outside_entities(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁ][a-zа-яё]{3,}\b")
_BLANK_LINES = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*")
_NEWLINES = re.compile(r"[^\S\n]*\n\s*")
_SENTENCE_GAP = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"»”’)\]]))\s+(?=[\"«“„(\[—–-]?\s?[A-ZА-ЯЁ0-9])|\s*\n\s*"
)


def _parts(text: str, gap: re.Pattern[str], span: Span) -> list[Span]:
    """List the stretches between gaps within a span, blanks at their edges left off."""
    bounds = [span[0]]
    for found in gap.finditer(text, *span):
        bounds += found.span()
    bounds.append(span[1])
    spans = [_trimmed(text, bounds[at], bounds[at + 1]) for at in range(0, len(bounds), 2)]
    return [(start, end) for start, end in spans if start < end]


def _trimmed(text: str, start: int, end: int) -> Span:
    """Leave blanks off both edges of a stretch."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _by_blank_lines(text: str) -> bool:
    """Tell whether blank lines divide the paragraphs, rather than ends of lines."""
    return len(_BLANK_LINES.findall(text)) >= 2


def _paragraphs(text: str) -> list[Span]:
    """List the paragraphs of a text."""
    gap = _BLANK_LINES if _by_blank_lines(text) else _NEWLINES
    return _parts(text, gap, (0, len(text)))


def _gap(text: str) -> str:
    """Give what stands between two paragraphs."""
    return "\n\n" if _by_blank_lines(text) else "\n"


def _sentences(text: str, span: Span) -> list[Span]:
    """List the sentences within a stretch, a line of its own being one too."""
    return _parts(text, _SENTENCE_GAP, span)


def _words(text: str, span: Span) -> list[Span]:
    """List the words within a stretch."""
    return _found(_WORD, text, span)


def _found(pattern: re.Pattern[str], text: str, within: Span | None = None) -> list[Span]:
    """List where a pattern, or its group where it has one, matches within a stretch."""
    start, end = within or (0, len(text))
    spans = [found.span(pattern.groups) for found in pattern.finditer(text, start, end)]
    return [span for span in spans if span[0] >= 0]


def _read(text: str, spans: Sequence[Span]) -> list[str]:
    """Read several stretches."""
    return [text[start:end] for start, end in spans]


def _copied(text: str, span: Span, spans: Sequence[Span], others: Sequence[str]) -> str:
    """Copy a stretch with other texts in the place of some stretches within it."""
    parts, done = [], span[0]
    for (start, end), other in zip(spans, others, strict=True):
        parts += [text[done:start], other]
        done = end
    return "".join(parts) + text[done : span[1]]


def _headline(text: str) -> Span | None:
    """Find the headline: the first line near the top that is neither a menu's nor a paragraph."""
    for start, end in _parts(text, _NEWLINES, (0, len(text)))[:25]:
        if len(_words(text, (start, end))) >= 4 and end - start <= 160:
            return start, end
    return None


def _is_russian(text: str) -> bool:
    """Tell whether a text is written in Cyrillic rather than Latin letters."""
    return len(re.findall("[а-яё]", text)) > len(re.findall("[a-z]", text))


# ---------------------------------------------------------------- choosing where


def _spot(draft: Draft, rng: random.Random) -> int:
    """Choose a place in the text, oftener than not one where an anchor stands."""
    if draft.focus and rng.random() < 0.65:
        places = draft.places(rng.choice(draft.focus))
        if places:
            return rng.choice(places)
    return rng.randrange(max(1, len(draft.text)))


def _index_at(spans: Sequence[Span], spot: int) -> int:
    """Give the index of the last span that begins no later than a place."""
    return max(0, bisect_right(spans, spot, key=lambda span: span[0]) - 1)


def _pick(spans: Sequence[Span], draft: Draft, rng: random.Random) -> Span | None:
    """Choose a span, oftener than not at an anchor."""
    return spans[_index_at(spans, _spot(draft, rng))] if spans else None


def _sentence(draft: Draft, rng: random.Random, least: int) -> Span | None:
    """Choose a sentence of at least so many words."""
    paragraph = _pick(_paragraphs(draft.text), draft, rng)
    if paragraph is None:
        return None
    sentences = [
        span for span in _sentences(draft.text, paragraph) if len(_words(draft.text, span)) >= least
    ]
    return _pick(sentences, draft, rng)


def _run_of_words(
    draft: Draft, rng: random.Random, most: int
) -> tuple[list[Span], list[Span]] | None:
    """Choose up to so many neighbouring words, and give the words of their sentence too."""
    sentence = _sentence(draft, rng, 4)
    if sentence is None:
        return None
    words = _words(draft.text, sentence)
    first = _index_at(words, _spot(draft, rng))
    first = min(first, len(words) - 1)
    return words[first : first + rng.randint(1, most)], words


# ---------------------------------------------------------------- what is put in


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The words and templates of one language."""

    towns: tuple[str, ...]
    people: tuple[str, ...]
    words: tuple[str, ...]
    small: tuple[str, ...]
    sentences: tuple[str, ...]
    headlines: tuple[str, ...]
    menu: tuple[str, ...]
    others: tuple[str, ...]
    subscribe: tuple[str, ...]
    more: tuple[str, ...]
    updates: tuple[str, ...]
    leads: tuple[str, ...]


_ENGLISH = _Phrases(
    towns=("Harrowmere", "Fallowdene", "Quillbury", "Ostwick Sands", "Marrowgate", "Tarnholt"),
    people=("Ada Pellwick", "Tobin Garrish", "Marla Undercroft", "Idris Fennimoor"),
    words=(
        "council",
        "report",
        "bridge",
        "market",
        "officials",
        "residents",
        "decision",
        "budget",
        "harbour",
        "meeting",
        "statement",
        "workers",
        "river",
        "school",
        "plan",
        "evening",
    ),
    small=(
        "also",
        "reportedly",
        "in part",
        "so far",
        "on Monday",
        "at least",
        "still",
        "once more",
    ),
    sentences=(
        "The {word} was discussed in {town} for the {figure}th time this year.",
        "{person} of {town} said that the {word} would have to wait.",
        "About {figure} people signed a letter on the {word} last week.",
        "Nobody in {town} could say what the {word} would cost.",
        "It is the {figure}th such case since the {word} began, {person} said.",
        "A vote on the {word} is due in {town} in {figure} days.",
    ),
    headlines=(
        "{town} waits for word on {word}",
        "{figure} questions about {word} and {word}",
        "{person}: why {word} matters",
        "{word} in {town}: what is known",
    ),
    menu=("Home", "News", "World", "Sport", "Culture", "Weather", "Opinion", "Log in", "Search"),
    others=("Read also", "More news", "Most read", "Related stories"),
    subscribe=(
        "Subscribe to our newsletter and get the main news every morning.",
        "Follow us so as not to miss what matters in {town}.",
        "Share this story with your friends",
    ),
    more=("Read more", "… Read more", "... Continue reading", "… (full text for subscribers)"),
    updates=("UPDATED {clock}: ", "{clock} — ", "Live, {clock}. ", "Update. "),
    leads=("According to {person}, ", "In {town}, ", "As was said earlier, "),
)
_RUSSIAN = _Phrases(
    towns=("Заречнолугск", "Тихолесье", "Староозёрье", "Ветлодольск", "Каменнобродье"),
    people=("Анфиса Лугозёрова", "Платон Зоречин", "Марфа Тихобродова", "Ермил Косолугов"),
    words=(
        "совет",
        "отчёт",
        "мост",
        "рынок",
        "чиновники",
        "жители",
        "решение",
        "бюджет",
        "гавань",
        "встреча",
        "заявление",
        "рабочие",
        "школа",
        "план",
        "вечер",
        "дорога",
    ),
    small=("также", "по некоторым данным", "отчасти", "пока", "накануне", "по меньшей мере", "ещё"),
    sentences=(
        "Вопрос «{word}» обсудили в городе {town} уже {figure} раз за год.",
        "{person} считает, что {word} подождёт.",
        "Около {figure} человек подписали письмо на тему «{word}».",
        "В городе {town} не смогли сказать, во что обойдётся {word}.",
        "Это {figure}-й случай с тех пор, как появился {word}, отмечает {person}.",
        "Голосование по теме «{word}» пройдёт через {figure} дней.",
    ),
    headlines=(
        "{town} ждёт вестей: {word}",
        "{figure} вопросов про {word} и {word}",
        "{person}: зачем нужен {word}",
        "{word}, {town}: что известно",
    ),
    menu=("Главная", "Новости", "В мире", "Спорт", "Культура", "Погода", "Мнения", "Войти"),
    others=("Читайте также", "Другие новости", "Самое читаемое", "По теме"),
    subscribe=(
        "Подпишитесь на рассылку и получайте главные новости каждое утро.",
        "Следите за нами, чтобы не пропустить важное: {town}.",
        "Поделиться с друзьями",
    ),
    more=("Читать далее", "… Читать далее", "... Подробнее", "… (полный текст по подписке)"),
    updates=("ОБНОВЛЕНО в {clock}: ", "{clock} — ", "Онлайн, {clock}. ", "Дополнено. "),
    leads=("Как сообщает {person}, ", "В городе {town} ", "Как говорилось ранее, "),
)
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes new matter for a text, with words of the text mixed in."""

    phrases: _Phrases
    own: Sequence[str]
    rng: random.Random

    @staticmethod
    def of(text: str, rng: random.Random) -> "_Writer":
        """Make a writer for a text."""
        found = _found(_LETTERS, text)
        own = _read(text, rng.sample(found, min(40, len(found))))
        return _Writer(_RUSSIAN if _is_russian(text) else _ENGLISH, own, rng)

    def word(self) -> str:
        """Choose a word, as often one of the story as one of the list."""
        return self.rng.choice(self.own if self.own and self.rng.random() < 0.5 else self._listed)

    @property
    def _listed(self) -> Sequence[str]:
        """Give the words of the list."""
        return self.phrases.words

    def filled(self, templates: Sequence[str]) -> str:
        """Choose a template and fill its fields."""
        return _FIELD.sub(lambda found: self._value(found[1]), self.rng.choice(templates))

    def _value(self, name: str) -> str:
        """Make up the value of a field."""
        match name:
            case "town":
                return self.rng.choice(self.phrases.towns)
            case "person":
                return self.rng.choice(self.phrases.people)
            case "figure":
                return str(self.rng.randint(2, 990))
            case "clock":
                return f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}"
            case _:
                return self.word()

    def sentence(self) -> str:
        """Write a sentence."""
        return self.filled(self.phrases.sentences)

    def other(self, than: str) -> str:
        """Give a word that differs from this one, with a capital where it has one."""
        word = self.word()
        while folded(word) == folded(than):
            word = self.rng.choice(self._listed)
        return word[0].upper() + word[1:] if than[0].isupper() else word


def _story_sentence(text: str, rng: random.Random, avoid: Span | None = None) -> str | None:
    """Choose a sentence of the story of four words or more, outside a stretch to be avoided."""
    paragraphs = [span for span in _paragraphs(text) if span != avoid]
    for span in rng.sample(paragraphs, min(4, len(paragraphs))):
        sentences = [one for one in _sentences(text, span) if len(_words(text, one)) >= 4]
        if sentences:
            start, end = rng.choice(sentences)
            return text[start:end]
    return None


def _written(text: str, rng: random.Random, avoid: Span | None = None) -> str:
    """Write a sentence anew or, as often, copy one of the story."""
    copied = _story_sentence(text, rng, avoid) if rng.random() < 0.5 else None
    return copied or _Writer.of(text, rng).sentence()


def _put(draft: Draft, index: int, text: str) -> Draft:
    """Insert a paragraph before the one of this index, or after the last one."""
    spans, gap = _paragraphs(draft.text), _gap(draft.text)
    if index < len(spans):
        at = spans[index][0]
        return draft.edited([Edit(at, at, text + gap)])
    at = spans[-1][1] if spans else len(draft.text)
    return draft.edited([Edit(at, at, gap + text)])


def _other_figure(figure: str, taken: set[str], rng: random.Random) -> str | None:
    """Change at most half of a figure's digits, so as to give one that the story does not hold."""
    digits = [at for at, char in enumerate(figure) if char.isdecimal()]
    for _ in range(8):
        chars = list(figure)
        for at in rng.sample(digits, rng.randint(1, max(1, len(digits) // 2))):
            chars[at] = rng.choice("123456789")
        if (made := "".join(chars)) not in taken:
            return made
    return None


def _figures(draft: Draft) -> set[str]:
    """List the figures of the old text and of the current one."""
    return {one for text in (draft.old, draft.text) for one in _read(text, _found(_FIGURE, text))}


def _letter_edit(start: int, old: str, new: str) -> Edit:
    """Make the smallest edit that turns one spelling into another, adding nothing at the end."""
    short = min(len(old), len(new))
    head = next((at for at in range(short) if old[at] != new[at]), short)
    head = min(head, len(old) - 1)
    rest = short - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return Edit(start + head, start + len(old) - tail, new[head : len(new) - tail])


# ---------------------------------------------------------------- words and letters


def words_replaced(draft: Draft, rng: random.Random) -> Draft | None:
    """Replace one to three neighbouring words, each by another word."""
    chosen = _run_of_words(draft, rng, 3)
    if chosen is None:
        return None
    writer = _Writer.of(draft.text, rng)
    return draft.edited([Edit(*span, writer.other(draft.text[slice(*span)])) for span in chosen[0]])


def words_inserted(draft: Draft, rng: random.Random) -> Draft | None:
    """Insert one to three words before a word."""
    chosen = _run_of_words(draft, rng, 1)
    if chosen is None:
        return None
    writer, at = _Writer.of(draft.text, rng), chosen[0][0][0]
    words = [rng.choice(writer.phrases.small), *(writer.word() for _ in range(rng.randint(0, 2)))]
    return draft.edited([Edit(at, at, " ".join(words) + " ")])


def words_deleted(draft: Draft, rng: random.Random) -> Draft | None:
    """Delete one to three neighbouring words."""
    chosen = _run_of_words(draft, rng, 3)
    if chosen is None:
        return None
    gone, words = chosen
    after = words.index(gone[-1]) + 1
    if after < len(words):
        return draft.edited([Edit(gone[0][0], words[after][0], "")])
    before = words.index(gone[0]) - 1
    return draft.edited([Edit(words[before][1], gone[-1][1], "")]) if before >= 0 else None


def figure_corrected(draft: Draft, rng: random.Random) -> Draft | None:
    """Change one figure of the story."""
    span = _pick(_found(_FIGURE, draft.text), draft, rng)
    if span is None:
        return None
    old = draft.text[slice(*span)]
    new = _other_figure(old, _figures(draft), rng)
    return None if new is None else draft.edited([_letter_edit(span[0], old, new)])


_VOWELS: Mapping[str, str] = dict(zip("aeiouyаеиоуы", "oieauiоиеауи", strict=True))


def _respelled(word: str, rng: random.Random) -> str:
    """Spell a name otherwise: another vowel, or a letter within it doubled or no longer so."""
    inner = range(1, len(word) - 1)
    vowels = [at for at in inner if word[at] in _VOWELS]
    if vowels and rng.random() < 0.6:
        at = rng.choice(vowels)
        return word[:at] + _VOWELS[word[at]] + word[at + 1 :]
    at = rng.choice(inner)
    if word[at] == word[at - 1]:
        return word[:at] + word[at + 1 :]
    return word[: at + 1] + word[at:]


def name_respelled(draft: Draft, rng: random.Random) -> Draft | None:
    """Correct the spelling of a name, everywhere or in one place."""
    span = _pick(_found(_NAME, draft.text), draft, rng)
    if span is None:
        return None
    old = draft.text[slice(*span)]
    new = _respelled(old, rng)
    everywhere = _found(re.compile(rf"\b{re.escape(old)}\b"), draft.text)
    places = everywhere if rng.random() < 0.6 else [span]
    return draft.edited([_letter_edit(start, old, new) for start, _ in places])


def _mistyped(word: str, rng: random.Random) -> str:
    """Make a typo within a word of letters, never at its edges."""
    at = rng.randrange(1, len(word) - 2)
    match rng.randrange(4):
        case 0 if word[at] != word[at + 1]:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            near = "оаеинтсрл" if _is_russian(word.lower()) else "oaeintsrl"
            return word[:at] + rng.choice(near) + word[at + 1 :]
        case _:
            return word[:at] + word[at + 1 :]


def typo_made(draft: Draft, rng: random.Random) -> Draft | None:
    """Make a typo in one word."""
    span = _pick(_found(_LETTERS, draft.text), draft, rng)
    if span is None:
        return None
    right = draft.text[slice(*span)]
    wrong = _mistyped(right, rng)
    if folded(wrong) == folded(right):
        return None
    return draft.edited([_letter_edit(span[0], right, wrong)])


def typo_mended(draft: Draft, rng: random.Random) -> Draft | None:
    """Mend one of the typos that were put into the old text."""
    standing = []
    for start, end, right in draft.plants:
        places = draft.places((start, end))
        if places and places == list(range(places[0], places[0] + end - start)):
            standing.append(_letter_edit(places[0], draft.old[start:end], right))
    return draft.edited([rng.choice(standing)]) if standing else None


# ---------------------------------------------------------------- sentences


def sentence_deleted(draft: Draft, rng: random.Random) -> Draft | None:
    """Delete a sentence of a paragraph that has others."""
    paragraph = _pick(_paragraphs(draft.text), draft, rng)
    sentences = _sentences(draft.text, paragraph) if paragraph else []
    if len(sentences) < 2:
        return None
    at = _index_at(sentences, _spot(draft, rng))
    if at + 1 < len(sentences):
        return draft.edited([Edit(sentences[at][0], sentences[at + 1][0], "")])
    return draft.edited([Edit(sentences[at - 1][1], sentences[at][1], "")])


def sentence_inserted(draft: Draft, rng: random.Random) -> Draft | None:
    """Insert a sentence after another, newly written or copied from another paragraph."""
    paragraph = _pick(_paragraphs(draft.text), draft, rng)
    if paragraph is None:
        return None
    sentences = _sentences(draft.text, paragraph)
    end = sentences[_index_at(sentences, _spot(draft, rng))][1]
    return draft.edited([Edit(end, end, " " + _written(draft.text, rng, paragraph))])


def sentence_rewritten(draft: Draft, rng: random.Random) -> Draft | None:
    """Rewrite a sentence: its clauses turned, many of its words others, or all of it."""
    sentence = _sentence(draft, rng, 5)
    if sentence is None:
        return None
    ways = (_turned, _reworded, _reworded, _rewritten)
    return rng.choice(ways)(draft, sentence, rng)


def _turned(draft: Draft, sentence: Span, rng: random.Random) -> Draft | None:
    """Exchange what stands before and after a comma."""
    commas = [at for at in range(*sentence) if draft.text.startswith(", ", at)]
    words = _words(draft.text, sentence)
    commas = [at for at in commas if words[0][1] <= at < words[-1][0] - 1]
    if not commas:
        return None
    comma, (start, _), end = rng.choice(commas), words[0], words[-1][1]
    spans = ((0, start), (comma + 2, end), (comma, comma + 2), (start, comma))
    return draft.arranged([*spans, (end, len(draft.text))])


def _reworded(draft: Draft, sentence: Span, rng: random.Random) -> Draft:
    """Replace a share of the words of a sentence, and perhaps put a lead before it."""
    writer, rate = _Writer.of(draft.text, rng), rng.uniform(0.15, 0.6)
    edits = [
        Edit(*span, writer.other(draft.text[slice(*span)]))
        for span in _words(draft.text, sentence)
        if rng.random() < rate
    ]
    lead = [Edit(sentence[0], sentence[0], writer.filled(writer.phrases.leads))]
    return draft.edited(lead + edits if rng.random() < 0.4 else edits)


def _rewritten(draft: Draft, sentence: Span, rng: random.Random) -> Draft:
    """Put a wholly new sentence in the place of one."""
    return draft.edited([Edit(*sentence, _Writer.of(draft.text, rng).sentence())])


# ---------------------------------------------------------------- paragraphs


def paragraph_inserted(draft: Draft, rng: random.Random) -> Draft | None:
    """Insert a paragraph of one new sentence and up to two more, new or the story's own."""
    paragraphs = _paragraphs(draft.text)
    if not paragraphs:
        return None
    sentences = [_written(draft.text, rng) for _ in range(rng.randint(0, 2))]
    sentences.insert(rng.randint(0, len(sentences)), _Writer.of(draft.text, rng).sentence())
    index = _index_at(paragraphs, _spot(draft, rng)) + rng.randint(0, 1)
    return _put(draft, index, " ".join(sentences))


def paragraph_deleted(draft: Draft, rng: random.Random) -> Draft | None:
    """Delete a paragraph of a story that has others."""
    paragraphs = _paragraphs(draft.text)
    if len(paragraphs) < 3:
        return None
    at = _index_at(paragraphs, _spot(draft, rng))
    if at + 1 < len(paragraphs):
        return draft.edited([Edit(paragraphs[at][0], paragraphs[at + 1][0], "")])
    return draft.edited([Edit(paragraphs[at - 1][1], paragraphs[at][1], "")])


def _permuted(draft: Draft, paragraphs: Sequence[Span], order: Sequence[int]) -> Draft:
    """Put paragraphs into another order, leaving what stands between them in its place."""
    spans: list[Span] = [(0, paragraphs[0][0])]
    for at, index in enumerate(order):
        after = paragraphs[at + 1][0] if at + 1 < len(paragraphs) else len(draft.text)
        spans += (paragraphs[index], (paragraphs[at][1], after))
    return draft.arranged(spans)


def paragraph_moved(draft: Draft, rng: random.Random) -> Draft | None:
    """Move a paragraph elsewhere."""
    paragraphs = _paragraphs(draft.text)
    if len(paragraphs) < 3:
        return None
    order = list(range(len(paragraphs)))
    moved = order.pop(_index_at(paragraphs, _spot(draft, rng)))
    order.insert(rng.choice([at for at in range(len(paragraphs)) if at != moved]), moved)
    return _permuted(draft, paragraphs, order)


def paragraphs_swapped(draft: Draft, rng: random.Random) -> Draft | None:
    """Let two paragraphs change places, as often neighbours as not."""
    paragraphs = _paragraphs(draft.text)
    if len(paragraphs) < 3:
        return None
    order = list(range(len(paragraphs)))
    one = _index_at(paragraphs, _spot(draft, rng))
    near = one + 1 if one + 1 < len(order) else one - 1
    two = near if rng.random() < 0.5 else rng.choice([at for at in order if at != one])
    order[one], order[two] = two, one
    return _permuted(draft, paragraphs, order)


def paragraph_joined(draft: Draft, rng: random.Random) -> Draft | None:
    """Join a paragraph to the next."""
    paragraphs = _paragraphs(draft.text)
    if len(paragraphs) < 3:
        return None
    at = min(_index_at(paragraphs, _spot(draft, rng)), len(paragraphs) - 2)
    return draft.edited([Edit(paragraphs[at][1], paragraphs[at + 1][0], " ", dress=True)])


def paragraph_split(draft: Draft, rng: random.Random) -> Draft | None:
    """Split a paragraph in two between sentences."""
    paragraph = _pick(_paragraphs(draft.text), draft, rng)
    sentences = _sentences(draft.text, paragraph) if paragraph else []
    if len(sentences) < 2:
        return None
    at = rng.randrange(len(sentences) - 1)
    gap = _gap(draft.text)
    return draft.edited([Edit(sentences[at][1], sentences[at + 1][0], gap, dress=True)])


def paragraph_repeated(draft: Draft, rng: random.Random) -> Draft | None:
    """Repeat a paragraph further down, so that the first one remains the truth."""
    paragraphs = _paragraphs(draft.text)
    span = _pick(paragraphs, draft, rng)
    if span is None:
        return None
    index = rng.randint(paragraphs.index(span) + 1, len(paragraphs))
    return _put(draft, index, draft.text[slice(*span)])


def figures_doubled(draft: Draft, rng: random.Random) -> Draft | None:
    """Put a paragraph that has figures in again, before or after, with all its figures changed."""
    paragraphs = _paragraphs(draft.text)
    span = _pick([one for one in paragraphs if _found(_FIGURE, draft.text, one)], draft, rng)
    if span is None:
        return None
    taken, figures = _figures(draft), _found(_FIGURE, draft.text, span)
    made = [_other_figure(one, taken, rng) for one in _read(draft.text, figures)]
    others = [one for one in made if one is not None]
    if len(others) < len(figures):
        return None
    twin = _copied(draft.text, span, figures, others)
    near = paragraphs.index(span) + rng.randint(0, 1)
    far = rng.randint(0, len(paragraphs))
    return _put(draft, near if rng.random() < 0.6 else far, twin)


# ---------------------------------------------------------------- the top, the end, the page


def headline_repeated(draft: Draft, _rng: random.Random) -> Draft | None:
    """Repeat the headline right below itself."""
    span = _headline(draft.text)
    if span is None:
        return None
    return draft.edited([Edit(span[1], span[1], _gap(draft.text) + draft.text[slice(*span)])])


def headline_removed(draft: Draft, _rng: random.Random) -> Draft | None:
    """Remove the headline."""
    span = _headline(draft.text)
    if span is None or span[1] == len(draft.text.rstrip()):
        return None
    rest = draft.text[span[1] :]
    return draft.edited([Edit(span[0], span[1] + len(rest) - len(rest.lstrip()), "")])


def headline_uppercased(draft: Draft, _rng: random.Random) -> Draft | None:
    """Set the headline in capitals, or in small letters where it was in capitals."""
    span = _headline(draft.text)
    if span is None:
        return None
    lower = draft.text[slice(*span)].isupper()
    letters = _found(_LETTER, draft.text, span)
    return _dressed(
        draft, letters, [_cased(one, lower=lower) for one in _read(draft.text, letters)]
    )


def _cased(letter: str, lower: bool) -> str:
    """Give a letter in the other case, where that is one letter that folds the same."""
    cased = letter.lower() if lower else letter.upper()
    return cased if len(cased) == 1 and cased.casefold() == letter.casefold() else letter


def truncated(draft: Draft, rng: random.Random) -> Draft | None:
    """Cut the story off at a word and promise more."""
    words = _words(draft.text, (0, len(draft.text)))
    if len(words) < 12:
        return None
    at = words[rng.randint(len(words) * 2 // 5, len(words) - 2)][1]
    more = rng.choice(_Writer.of(draft.text, rng).phrases.more)
    glue = "" if more[0] in ".…" else rng.choice((" ", _gap(draft.text)))
    end = len(draft.text)
    return draft.edited([Edit(at, end, ""), Edit(end, end, glue + more)])


def live_update(draft: Draft, rng: random.Random) -> Draft | None:
    """Put an update with nearly the words of a paragraph above it or at the top."""
    paragraphs = _paragraphs(draft.text)
    span = _pick([one for one in paragraphs if len(_words(draft.text, one)) >= 8], draft, rng)
    if span is None:
        return None
    writer = _Writer.of(draft.text, rng)
    update = writer.filled(writer.phrases.updates) + _nearly(draft.text, span, writer)
    return _put(draft, rng.choice((0, paragraphs.index(span))), update)


def _nearly(text: str, span: Span, writer: _Writer) -> str:
    """Copy a stretch with every eighth word or so, and at least one, another."""
    words = _words(text, span)
    changed = sorted(writer.rng.sample(words, max(1, len(words) // 8)))
    return _copied(text, span, changed, [writer.other(one) for one in _read(text, changed)])


def _junk(text: str, rng: random.Random) -> str:
    """Write a block of a page that is no part of the story."""
    writer = _Writer.of(text, rng)
    phrases = writer.phrases
    match rng.randrange(3):
        case 0:
            lines = rng.sample(phrases.menu, rng.randint(4, len(phrases.menu)))
        case 1:
            lines = [rng.choice(phrases.others), *_other_news(text, writer)]
        case _:
            lines = [writer.filled(phrases.subscribe)]
    return "\n".join(lines)


def _other_news(text: str, writer: _Writer) -> list[str]:
    """Write headlines of other news, some of which begin as a sentence of the story does."""
    lines = [writer.filled(writer.phrases.headlines) for _ in range(writer.rng.randint(2, 5))]
    sentence = _story_sentence(text, writer.rng)
    if sentence is not None and writer.rng.random() < 0.6:
        words = sentence.split()
        shown = " ".join(words[: writer.rng.randint(min(4, len(words)), len(words))])
        lines.insert(writer.rng.randint(0, len(lines)), shown)
    return lines


def junk_before(draft: Draft, rng: random.Random) -> Draft:
    """Put a block of junk before the story."""
    return _put(draft, 0, _junk(draft.text, rng))


def junk_within(draft: Draft, rng: random.Random) -> Draft | None:
    """Put a block of junk between two paragraphs of the story."""
    paragraphs = _paragraphs(draft.text)
    if len(paragraphs) < 2:
        return None
    index = min(max(1, _index_at(paragraphs, _spot(draft, rng))), len(paragraphs) - 1)
    return _put(draft, index, _junk(draft.text, rng))


def junk_after(draft: Draft, rng: random.Random) -> Draft:
    """Put a block of junk after the story."""
    return _put(draft, len(_paragraphs(draft.text)), _junk(draft.text, rng))


# ---------------------------------------------------------------- the dress


def _dressed(draft: Draft, spans: Sequence[Span], texts: Sequence[str]) -> Draft:
    """Put texts in the place of stretches for which they are but another dress."""
    return draft.edited(
        [
            Edit(*span, text, dress=True)
            for span, text in zip(spans, texts, strict=True)
            if draft.text[slice(*span)] != text
        ]
    )


_QUOTE = re.compile('["«»“”„]')
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])")
_QUOTE_STYLES = (('"', '"', "'"), ("«", "»", "’"), ("“", "”", "’"))


def _opens(text: str, at: int) -> bool:
    """Tell whether the quote at this place opens."""
    return at == 0 or text[at - 1].isspace() or text[at - 1] in '([—–-«“„"'


def quotes_changed(draft: Draft, rng: random.Random) -> Draft:
    """Set all quotes in another style, and the apostrophes with them."""
    opening, closing, apostrophe = rng.choice(_QUOTE_STYLES)
    quotes = _found(_QUOTE, draft.text)
    marks = [opening if _opens(draft.text, at) else closing for at, _ in quotes]
    apostrophes = _found(_APOSTROPHE, draft.text)
    return _dressed(draft, quotes + apostrophes, marks + [apostrophe] * len(apostrophes))


_DASH = re.compile(r"(?<=\s)(?:—|–|--|-)(?=\s)|(?<=\d)[–—](?=\d)")


def dashes_changed(draft: Draft, rng: random.Random) -> Draft:
    """Set all dashes as one other sign."""
    dashes = _found(_DASH, draft.text)
    return _dressed(draft, dashes, [rng.choice(("—", "–", "-", "--"))] * len(dashes))


def ellipses_changed(draft: Draft, _rng: random.Random) -> Draft:
    """Set all ellipses as one sign, or as three dots where they were one sign."""
    signs = _found(re.compile("…"), draft.text)
    if signs:
        return _dressed(draft, signs, ["..."] * len(signs))
    dots = _found(re.compile(r"(?<!\.)\.\.\.(?!\.)"), draft.text)
    return _dressed(draft, dots, ["…"] * len(dots))


_BINDING = re.compile(r"(?<=\d) (?=\w)|(?<=\b\w) (?=\w)|(?<=\b\w\w) (?=\w)|(?<=\w) (?=[—–])")


def blanks_bound(draft: Draft, _rng: random.Random) -> Draft:
    """Set no-break spaces where they belong, or plain ones for them where there are any."""
    bound = _found(re.compile(_NBSP), draft.text)
    if bound:
        return _dressed(draft, bound, [" "] * len(bound))
    free = _found(_BINDING, draft.text)
    return _dressed(draft, free, [_NBSP] * len(free))


def yo_folded(draft: Draft, _rng: random.Random) -> Draft:
    """Write е for ё."""
    found = _found(re.compile("[ёЁ]"), draft.text)
    return _dressed(draft, found, ["е" if draft.text[at] == "ё" else "Е" for at, _ in found])


def breaks_folded(draft: Draft, rng: random.Random) -> Draft:
    """Set all breaks between lines alike: as one, as two, or as a blank."""
    core = _trimmed(draft.text, 0, len(draft.text))
    found = [one.span() for one in _NEWLINES.finditer(draft.text, *core)]
    return _dressed(draft, found, [rng.choice(("\n", "\n\n", " "))] * len(found))


def lines_wrapped(draft: Draft, rng: random.Random) -> Draft:
    """Break the lines at a width, as a reader of plain text does."""
    width, begin = rng.randint(50, 80), 0
    chosen: list[Span] = []
    for found in re.finditer(r"[ \n]", draft.text):
        if found[0] == "\n":
            begin = found.end()
        elif found.end() - begin > width:
            chosen.append(found.span())
            begin = found.end()
    return _dressed(draft, chosen, ["\n"] * len(chosen))


def blanks_doubled(draft: Draft, rng: random.Random) -> Draft:
    """Double some blanks, or fold the runs of blanks where there are any."""
    runs = _found(re.compile(" {2,}"), draft.text)
    if runs:
        return _dressed(draft, runs, [" "] * len(runs))
    rate = rng.uniform(0.05, 0.6)
    single = [span for span in _found(re.compile(" "), draft.text) if rng.random() < rate]
    return _dressed(draft, single, ["  "] * len(single))


def soft_hyphens(draft: Draft, rng: random.Random) -> Draft:
    """Put soft hyphens into long words, or take them out where there are any."""
    found = _found(re.compile(_SHY), draft.text)
    if found:
        return _dressed(draft, found, [""] * len(found))
    words = [span for span in _found(_LETTERS, draft.text) if span[1] - span[0] >= 7]
    places = [rng.randrange(start + 3, end - 2) for start, end in words]
    return _dressed(draft, [(at, at) for at in places], [_SHY] * len(places))


def entities_left(draft: Draft, rng: random.Random) -> Draft:
    """Leave some characters as HTML entities, or decode the entities where there are any."""
    entities = _found(_ENTITY, draft.text)
    if entities:
        texts = [_CHARACTERS[draft.text[slice(*span)]] for span in entities]
        return _dressed(draft, entities, texts)
    present = sorted(set(draft.text) & set(_ENTITIES))
    left = set(rng.sample(present, rng.randint(min(1, len(present)), len(present))))
    found = [(at, at + 1) for at, char in enumerate(draft.text) if char in left]
    return _dressed(draft, found, [_ENTITIES[draft.text[at]] for at, _ in found])


# ---------------------------------------------------------------- the registry


class Phase(IntEnum):
    """When a mutation has its turn, so that no copy outlives unchanged what it was copied from."""

    ALTER = 0
    CUT = 1
    INSERT = 2
    DRESS = 3
    ENCODE = 4
    REPEAT = 5


@dataclass(frozen=True, slots=True)
class Mutation:
    """A named change, which gives None where the text offers nothing to change."""

    name: str
    phase: Phase
    change: Callable[[Draft, random.Random], Draft | None]


MUTATIONS: tuple[Mutation, ...] = (
    Mutation("words_replaced", Phase.ALTER, words_replaced),
    Mutation("words_inserted", Phase.ALTER, words_inserted),
    Mutation("words_deleted", Phase.ALTER, words_deleted),
    Mutation("figure_corrected", Phase.ALTER, figure_corrected),
    Mutation("name_respelled", Phase.ALTER, name_respelled),
    Mutation("typo_made", Phase.ALTER, typo_made),
    Mutation("typo_mended", Phase.ALTER, typo_mended),
    Mutation("sentence_deleted", Phase.ALTER, sentence_deleted),
    Mutation("sentence_rewritten", Phase.ALTER, sentence_rewritten),
    Mutation("paragraph_deleted", Phase.ALTER, paragraph_deleted),
    Mutation("paragraph_moved", Phase.ALTER, paragraph_moved),
    Mutation("paragraphs_swapped", Phase.ALTER, paragraphs_swapped),
    Mutation("paragraph_joined", Phase.ALTER, paragraph_joined),
    Mutation("paragraph_split", Phase.ALTER, paragraph_split),
    Mutation("headline_removed", Phase.ALTER, headline_removed),
    Mutation("headline_uppercased", Phase.ALTER, headline_uppercased),
    Mutation("truncated", Phase.CUT, truncated),
    Mutation("sentence_inserted", Phase.INSERT, sentence_inserted),
    Mutation("paragraph_inserted", Phase.INSERT, paragraph_inserted),
    Mutation("figures_doubled", Phase.INSERT, figures_doubled),
    Mutation("live_update", Phase.INSERT, live_update),
    Mutation("junk_before", Phase.INSERT, junk_before),
    Mutation("junk_within", Phase.INSERT, junk_within),
    Mutation("junk_after", Phase.INSERT, junk_after),
    Mutation("quotes_changed", Phase.DRESS, quotes_changed),
    Mutation("dashes_changed", Phase.DRESS, dashes_changed),
    Mutation("ellipses_changed", Phase.DRESS, ellipses_changed),
    Mutation("blanks_bound", Phase.DRESS, blanks_bound),
    Mutation("blanks_doubled", Phase.DRESS, blanks_doubled),
    Mutation("yo_folded", Phase.DRESS, yo_folded),
    Mutation("breaks_folded", Phase.DRESS, breaks_folded),
    Mutation("lines_wrapped", Phase.DRESS, lines_wrapped),
    Mutation("soft_hyphens", Phase.DRESS, soft_hyphens),
    Mutation("entities_left", Phase.ENCODE, entities_left),
    Mutation("paragraph_repeated", Phase.REPEAT, paragraph_repeated),
    Mutation("headline_repeated", Phase.REPEAT, headline_repeated),
)
_BY_NAME: Mapping[str, Mutation] = {mutation.name: mutation for mutation in MUTATIONS}
_OLD_TOO: tuple[Mutation, ...] = tuple(
    _BY_NAME[name]
    for name in (
        "figures_doubled",
        "live_update",
        "junk_before",
        "junk_within",
        "quotes_changed",
        "dashes_changed",
        "blanks_bound",
        "blanks_doubled",
        "soft_hyphens",
        "headline_uppercased",
        "entities_left",
    )
)


# ---------------------------------------------------------------- drawing the anchors


def _word_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw a word."""
    words = _words(text, (0, len(text)))
    return rng.choice(words) if words else None


def _words_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw two to six neighbouring words."""
    sentence = _sentence_drawn(text, rng)
    words = _words(text, sentence) if sentence else []
    if len(words) < 2:
        return None
    first = rng.randrange(len(words) - 1)
    return words[first][0], words[min(first + rng.randint(1, 5), len(words) - 1)][1]


def _figure_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw a figure."""
    figures = _found(_FIGURE, text)
    return rng.choice(figures) if figures else None


def _sentence_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw a sentence of four words or more."""
    sentences = [span for span in _sentences(text, (0, len(text))) if len(_words(text, span)) >= 4]
    return rng.choice(sentences) if sentences else None


def _two_sentences_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw two neighbouring sentences, or from within the one to within the other."""
    sentences = _sentences(text, (0, len(text)))
    if len(sentences) < 2:
        return None
    at = rng.randrange(len(sentences) - 1)
    one, two = sentences[at], sentences[at + 1]
    starts = [one[0], *(start for start, _ in _words(text, one))]
    ends = [two[1], *(end for _, end in _words(text, two))]
    half = rng.random() < 0.5
    return (rng.choice(starts), rng.choice(ends)) if half else (one[0], two[1])


def _repeated_drawn(text: str, rng: random.Random) -> Span | None:
    """Draw one of the places of one to four words that occur several times."""
    words = _words(text, (0, len(text)))
    forms = [folded(text[start:end]) for start, end in words]
    for size in rng.sample((1, 2, 3, 4), 4):
        places: defaultdict[tuple[str, ...], list[Span]] = defaultdict(list)
        for at in range(len(words) - size + 1):
            span = words[at][0], words[at + size - 1][1]
            if size > 1 or len(forms[at]) >= 4:
                places[tuple(forms[at : at + size])].append(span)
        repeated = [spans for spans in places.values() if len(spans) > 1]
        if repeated:
            return rng.choice(rng.choice(repeated))
    return None


_DRAWERS: tuple[Callable[[str, random.Random], Span | None], ...] = (
    _word_drawn,
    _words_drawn,
    _figure_drawn,
    _sentence_drawn,
    _two_sentences_drawn,
    _repeated_drawn,
    _repeated_drawn,
    _repeated_drawn,
)


def _drawn(text: str, plants: Sequence[Plant], rng: random.Random) -> tuple[Span, ...]:
    """Draw about eight stretches, and one that was misspelt where there is such a one."""
    spans = {span for draw in _DRAWERS if (span := draw(text, rng))}
    spans |= {(plant.start, plant.end) for plant in plants[:1]}
    inside = {at for start, end in _found(_ANY_ENTITY, text) for at in range(start + 1, end)}
    fit = (span for span in spans if not inside & set(span) and _edged(text[slice(*span)]))
    return tuple(sorted(fit))


def _edged(words: str) -> bool:
    """Tell whether a stretch begins and ends with something visible, its entities decoded too."""
    plain = _decoded(words)
    return _visible(plain[0]) and _visible(plain[-1])


# ---------------------------------------------------------------- making the pairs


def _planted(text: str, rng: random.Random) -> tuple[str, tuple[Plant, ...]]:
    """Put up to three typos into a text, to be mended later."""
    words = _found(_LETTERS, text)
    parts: list[str] = []
    plants: list[Plant] = []
    done = length = 0
    for start, end in sorted(rng.sample(words, min(3, len(words)))):
        right = text[start:end]
        wrong = _mistyped(right, rng)
        parts += (text[done:start], wrong)
        length += start - done + len(wrong)
        done = end
        if folded(wrong) != folded(right):
            plants.append(Plant(length - len(wrong), length, right))
    return "".join(parts) + text[done:], tuple(plants)


_TRIES = 4


def _mutated(
    draft: Draft, mutations: Sequence[Mutation], rng: random.Random
) -> tuple[Draft, tuple[str, ...]]:
    """Carry out mutations by their phases, and name those that changed the text."""
    names: list[str] = []
    for mutation in sorted(mutations, key=lambda mutation: mutation.phase):
        for _ in range(_TRIES):
            changed = mutation.change(draft, rng)
            if changed is not None and changed.text != draft.text:
                draft = changed
                names.append(mutation.name)
                break
    return draft, tuple(names)


def _pair(story: str, rng: random.Random) -> Pair:
    """Make one pair of a story."""
    chosen = rng.sample(MUTATIONS, rng.randint(1, 8))
    before = rng.sample(_OLD_TOO, rng.randint(1, 2)) if rng.random() < 0.35 else []
    first, prepared = _mutated(Draft.of(story), before, rng)
    old = first.text
    plants: tuple[Plant, ...] = ()
    if _BY_NAME["typo_mended"] in chosen:
        old, plants = _planted(old, rng)
    draft = Draft.of(old, _drawn(old, plants, rng), plants)
    last, names = _mutated(draft, chosen, rng)
    if not names:
        last, names = _mutated(draft, [_BY_NAME["junk_after"]], rng)
    return Pair(old, last.text, last.anchors(), (*(f"old:{name}" for name in prepared), *names))


def pairs(stories: Sequence[str], seed: int, count: int) -> Iterator[Pair]:
    """Make so many pairs, taking the stories in turn; the same seed gives the same pairs."""
    usable = [story for story in stories if _words(story, (0, len(story)))]
    if not usable:
        raise ValueError("no story holds a word")
    for number in range(count):
        yield _pair(usable[number % len(usable)], random.Random(f"{seed}:{number}"))
