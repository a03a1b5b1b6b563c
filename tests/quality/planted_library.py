"""Mistakes that only the neighbours of a story show: other names, quotes and facts of an event."""

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from quality.planted_core import (
    FIGURE,
    WORD,
    Page,
    Planted,
    Span,
    capital,
    filled,
    found_in,
    in_style,
    inserted,
    is_prose,
    prose,
    put,
    sentences,
    shuffled,
    texts,
    with_paragraph,
)
from quality.planted_marks import quoted
from quality.planted_paragraphs import with_said
from quality.planted_words import respelt, stem

# ---------------------------------------------------------------- making a neighbour


def neighbour(page: Page, kept: Sequence[int], rng: random.Random) -> Page:
    """Make another story of some paragraphs of this one, with a headline and a day of its own."""
    rest = [at for at in prose(page) if at not in kept]
    more = rng.sample(rest, min(len(rest), rng.randint(1, 3)))
    chosen = [page.paragraphs[at] for at in sorted({*kept, *more})]
    return replace(
        page,
        title=_headline(page, chosen[0], rng),
        published=_near(page.published, rng),
        authors=page.authors if rng.random() < 0.5 else (),
        paragraphs=tuple(chosen),
    )


def _headline(page: Page, text: str, rng: random.Random) -> str:
    """Write a headline of the first words of a paragraph, or one that fits any story."""
    if rng.random() < 0.4:
        return str(rng.choice(texts(page.language)["beside"]))
    start, end = sentences(text)[0]
    return " ".join(text[start:end].split()[: rng.randint(6, 10)]).strip(".,;:!?«»“”\"'()—–- ")


def _near(day: str, rng: random.Random) -> str:
    """Choose a day within a week before or after."""
    if not day:
        return ""
    return (date.fromisoformat(day[:10]) + timedelta(days=rng.randint(-7, 7))).isoformat()


# ---------------------------------------------------------------- names

_FULL = {
    "ru": re.compile(r"(?<=[а-яё,»–—] )([А-ЯЁ][а-яё]{2,}) ([А-ЯЁ][а-яё]{4,})\b(?! [А-ЯЁ])"),
    "en": re.compile(r"(?<![A-Z’'] )\b([A-Z][a-z]{2,}) ([A-Z][a-z]{4,})\b(?! [A-Z])"),
}


def _full_names(page: Page) -> list[tuple[str, list[int]]]:
    """List the second parts of full names, with the paragraphs where these stand in full."""
    known = {stem(one) for one in texts(page.language)["not_names"]}
    words = {stem(one) for one in WORD.findall(" ".join(page.paragraphs)) if one.islower()}
    places: defaultdict[str, set[int]] = defaultdict(set)
    for at, one in found_in(page, _FULL[page.language]):
        if not {stem(one[1]), stem(one[2])} & (known | words) and is_prose(page.paragraphs[at]):
            places[one[2]].add(at)
    return [(name, sorted(found)) for name, found in places.items()]


def name_elsewhere(page: Page, rng: random.Random) -> Planted | None:
    """Spell a full name otherwise than three or four neighbours do."""
    names = _full_names(page)
    if not names:
        return _name_brought(page, rng)
    name, places = rng.choice(names)
    made = respelt(name, page.language, rng)
    if made == name:
        return None
    old, new = _differing(name, made)
    others = [neighbour(page, [rng.choice(places)], rng) for _ in range(rng.randint(3, 4))]
    wrong = _respelt_all(page, old, new)
    at, one = next(
        (at, one) for at, one in found_in(wrong, re.compile(rf"\b{new}")) if at >= places[0]
    )
    text = wrong.paragraphs[at]
    end = one.end()
    while end < len(text) and text[end].isalpha():
        end += 1
    return Planted("name-elsewhere", wrong, "body", at, one.start(), end, tuple(others))


def _differing(name: str, made: str) -> tuple[str, str]:
    """Cut the ending that two spellings share, so that all inflected forms are found."""
    keep = 2 if name[-2:] == made[-2:] else 0
    return name[: len(name) - keep], made[: len(made) - keep]


def _respelt_all(page: Page, old: str, new: str) -> Page:
    """Spell a name otherwise wherever the page has it."""
    pattern = re.compile(rf"\b{old}(?=\w{{0,4}}\b)")
    return replace(
        page,
        title=pattern.sub(new, page.title),
        paragraphs=tuple(pattern.sub(new, text) for text in page.paragraphs),
    )


def _name_brought(page: Page, rng: random.Random) -> Planted | None:
    """Bring a person into the story and its neighbours, spelt otherwise in the story."""
    own = texts(page.language)
    person = rng.choice(own["men"])
    first, last = person.split(" ")
    made = respelt(last, page.language, rng)
    if made == last:
        return None
    others = []
    for _ in range(rng.randint(3, 4)):
        sentence = in_style(rng.choice(own["plain"]).format(name=person), page)
        place = put(page, sentence, rng)
        others.append(neighbour(place.page, [place.paragraph], rng))
    said = in_style(rng.choice(own["plain"]), page).format(name=f"{first} [[{made}]]")
    return replace(inserted("name-elsewhere", page, said, rng), others=tuple(others))


# ---------------------------------------------------------------- quotes


def _synonym(words: str, language: str, rng: random.Random) -> str:
    for one, other in shuffled(texts(language)["synonyms"], rng):
        for old, new in ((one, other), (other, one)):
            found = re.search(rf"\b{old}\b", words, 0 if old == "I" else re.I)
            if found:
                made = capital(new) if found[0][0].isupper() and old != "I" else new
                return words[: found.start()] + made + words[found.end() :]
    return words


def _denied(words: str, language: str, rng: random.Random) -> str:
    """Drop a negation."""
    pattern = r"\b(?:не|никогда) " if language == "ru" else r"n['’]t\b|\bnot |\bnever "
    found = list(re.finditer(pattern, words))
    if not found:
        return words
    one = rng.choice(found)
    return words[: one.start()] + words[one.end() :]


def _miscounted(words: str, _language: str, rng: random.Random) -> str:
    found = list(FIGURE.finditer(words))
    if not found:
        return words
    one = rng.choice(found)
    return words[: one.start()] + other_figure(one[0], rng) + words[one.end() :]


def _word_dropped(words: str, _language: str, rng: random.Random) -> str:
    found = list(re.finditer(r"(?<= )[^\W\d_]{4,} ", words))
    if not found:
        return words
    one = rng.choice(found)
    return words[: one.start()] + words[one.end() :]


def _word_added(words: str, language: str, rng: random.Random) -> str:
    found = list(re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", words))
    if not found:
        return words
    one = rng.choice(found)
    return f"{words[: one.end()]}{rng.choice(texts(language)['added_words'])} {words[one.end() :]}"


_MISQUOTES = (
    _synonym,
    _synonym,
    _denied,
    _denied,
    _miscounted,
    _miscounted,
    _word_dropped,
    _word_added,
)


def misquoted(words: str, language: str, rng: random.Random) -> str:
    """Change one word or two of a quote; the quote itself where nothing can be changed."""
    for misquote in shuffled(_MISQUOTES, rng):
        made = misquote(words, language, rng)
        if made != words:
            return made
    return words


def quote_elsewhere(page: Page, rng: random.Random) -> Planted | None:
    """Have a neighbour quote the same words otherwise."""
    if not _spoken(page):
        page = with_said(page, rng)
    for at, (start, end) in shuffled(_spoken(page), rng):
        text = page.paragraphs[at]
        words = text[start + 1 : end - 1]
        other = misquoted(words, page.language, rng)
        if other != words:
            beside = with_paragraph(page, at, text[: start + 1] + other + text[end - 1 :])
            others = (neighbour(beside, [at], rng),)
            return Planted("quote-elsewhere", page, "body", at, start + 1, end - 1, others)
    return None


def _spoken(page: Page) -> list[tuple[int, Span]]:
    """List the quotes of a sentence's length."""
    texts_ = page.paragraphs
    return [
        (at, (start, end))
        for at, (start, end) in quoted(page)
        if len(texts_[at][start:end].split()) >= 6
    ]


# ---------------------------------------------------------------- events


def other_figure(figure: str, rng: random.Random) -> str:
    """Write another figure of the same length."""
    digits = [at for at, char in enumerate(figure) if char.isdigit()]
    at = rng.choice(digits)
    fit = [one for one in "123456789" if one != figure[at]]
    return figure[:at] + rng.choice(fit) + figure[at + 1 :]


_COUNTED = re.compile(
    r"(?<![\w.,:/–-])\d{1,3}(?:[ ,.]\d{3})*(?= [^\W\d_]{3,})|(?<![\w.,])\d+(?= ?%)"
)
_IN = {
    "ru": re.compile(r"(?<=[а-яё] в )[А-ЯЁ][а-яё]{3,}е\b(?! [А-ЯЁ])"),
    "en": re.compile(r"(?<=[a-z] in )[A-Z][a-z]{3,}\b(?! [A-Z])"),
}


def event_elsewhere(page: Page, rng: random.Random) -> Planted | None:
    """Have a neighbour tell of the same event with another figure, day or place."""
    facts = _facts(page)
    if not facts:
        return _event_brought(page, rng)
    kinds = sorted({kind for kind, _, _ in facts})
    kind = rng.choice(kinds)
    _, at, span = rng.choice([one for one in facts if one[0] == kind])
    return _contradicted(page, at, span, kind, rng)


def _contradicted(page: Page, at: int, span: Span, kind: str, rng: random.Random) -> Planted:
    """Write the neighbour whose paragraph has something else in this stretch."""
    text = page.paragraphs[at]
    fact = text[slice(*span)]
    other = _other_fact(fact, kind, page.language, rng)
    beside = with_paragraph(page, at, _retold(text, span, other, page, rng))
    lead = prose(page)[0]
    others = [neighbour(beside, sorted({lead, at}), rng)]
    if rng.random() < 0.4:  # and one that says the same as the story
        others.insert(rng.randint(0, 1), neighbour(page, sorted({lead, at}), rng))
    return Planted("event-elsewhere", page, "body", at, *span, tuple(others))


def _other_fact(fact: str, kind: str, language: str, rng: random.Random) -> str:
    if kind == "place":
        places: list[str] = texts(language)["places"]
        return rng.choice([one for one in places if one[:4] != fact[:4]])
    if kind == "date":
        return str(rng.choice([one for one in range(1, 29) if abs(one - int(fact)) > 1]))
    return other_figure(fact, rng)


def _retold(text: str, span: Span, other: str, page: Page, rng: random.Random) -> str:
    """Tell a paragraph with another fact, its sentence begun in other words at times."""
    made = text[: span[0]] + other + text[span[1] :]
    start = max(start for start, _ in sentences(text) if start <= span[0])
    first = WORD.match(made, start)
    if start == span[0] or not first or len(first[0]) > 3 or first[0].isupper():
        return made
    rest = made[start].lower() + made[start + 1 :]
    told: str = rng.choice(texts(page.language)["told"])
    return made[:start] + told.format(rest=rest)


def _facts(page: Page) -> list[tuple[str, int, Span]]:
    """List the figures, days and places of the body that a neighbour may tell otherwise."""
    months = "|".join(texts(page.language)["months"])
    russian = page.language == "ru"
    day = rf"\b\d{{1,2}}(?= (?:{months})\b)" if russian else r"\b\d{1,2}\b(?=, \d{4})"
    days = [one for one in found_in(page, re.compile(day)) if is_prose(page.paragraphs[one[0]])]
    known = {(at, one.start()) for at, one in days}
    counted = [one for one in found_in(page, _COUNTED) if is_prose(page.paragraphs[one[0]])]
    skip = {stem(one) for one in texts(page.language)["not_names"]}
    placed = [one for one in found_in(page, _IN[page.language]) if stem(one[1][0]) not in skip]
    facts = [("date", at, one.span()) for at, one in days if russian or _after_month(page, at, one)]
    facts += [("figure", at, one.span()) for at, one in counted if (at, one.start()) not in known]
    return facts + [
        ("place", at, one.span()) for at, one in placed if is_prose(page.paragraphs[at])
    ]


def _after_month(page: Page, at: int, one: re.Match[str]) -> bool:
    before = page.paragraphs[at][: one.start()].split()
    return bool(before) and before[-1] in texts(page.language)["months"]


def _event_brought(page: Page, rng: random.Random) -> Planted | None:
    """Bring a fact into the story, and another into the neighbour."""
    events = texts(page.language)["events"]
    kind = rng.choice(("figure", "figure", "date"))
    right = rng.choice((5, 7, 8, 16, 17, 25)) if kind == "date" else rng.randint(3, 29) * 10 + 5
    fit = [template for template, one in events if one == kind]
    sentence = filled(fit, page, {"n": f"[[{right}]]"}, rng)
    made = inserted("event-elsewhere", page, sentence, rng)
    return _contradicted(made.page, made.paragraph, (made.start, made.end), kind, rng)
