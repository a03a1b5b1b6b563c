"""Mistakes in words: headlines, names, alphabets and words said twice."""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from quality.planted_core import (
    WORD,
    Page,
    Planted,
    Span,
    changed,
    found_in,
    sentences,
    shuffled,
    texts,
    titled,
)

# ---------------------------------------------------------------- spelling a word otherwise

_NEAR = {
    "ru": (
        "оа",
        "ие",
        "эе",
        "иы",
        "бп",
        "тд",
        "гк",
        "вф",
        "зс",
        "шщ",
        "ую",
        "ёе",
        "цс",
        "жш",
        "мн",
    ),
    "en": ("ae", "ei", "ou", "iy", "sz", "ck", "mn", "bp", "dt", "gj", "vw", "rl", "ao", "fv"),
}
_SOUNDS = {
    "ru": (
        ("э", "е"),
        ("е", "э"),
        ("и", "ы"),
        ("ы", "и"),
        ("о", "а"),
        ("а", "о"),
        ("ш", "щ"),
        ("ье", "ие"),
        ("ия", "ья"),
        ("ю", "у"),
        ("дж", "ж"),
        ("йо", "ё"),
        ("ё", "йо"),
        ("сс", "с"),
        ("лл", "л"),
        ("нн", "н"),
        ("е", "и"),
        ("х", "г"),
        ("в", "ф"),
        ("д", "т"),
    ),
    "en": (
        ("ph", "f"),
        ("f", "ph"),
        ("ck", "k"),
        ("c", "k"),
        ("k", "c"),
        ("ei", "ie"),
        ("ie", "ei"),
        ("y", "i"),
        ("i", "y"),
        ("sen", "son"),
        ("son", "sen"),
        ("s", "z"),
        ("z", "s"),
        ("ll", "l"),
        ("tt", "t"),
        ("nn", "n"),
        ("e", "a"),
        ("a", "e"),
        ("o", "u"),
        ("ough", "ow"),
        ("th", "t"),
        ("w", "v"),
    ),
}


def _dropped(word: str, at: int, _language: str, _rng: random.Random) -> str:
    return word[:at] + word[at + 1 :]


def _swapped(word: str, at: int, _language: str, _rng: random.Random) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _doubled(word: str, at: int, _language: str, _rng: random.Random) -> str:
    return word[: at + 1] + word[at:]


def _replaced(word: str, at: int, language: str, rng: random.Random) -> str:
    near = [pair for pair in _NEAR[language] if word[at] in pair]
    if not near:
        return word
    return word[:at] + rng.choice(near).replace(word[at], "") + word[at + 1 :]


def _syllable_lost(word: str, at: int, _language: str, _rng: random.Random) -> str:
    return word[:at] + word[at + 2 :] if len(word) >= 8 else word


def _syllable_added(word: str, at: int, _language: str, _rng: random.Random) -> str:
    return word[: at + 2] + word[at:] if len(word) >= 7 else word


_SLIPS: Sequence[Callable[[str, int, str, random.Random], str]] = (
    _dropped,
    _dropped,
    _swapped,
    _doubled,
    _replaced,
    _replaced,
    _syllable_lost,
    _syllable_added,
)


def misspelt(word: str, language: str, rng: random.Random, first: int = 1) -> str:
    """Misspell a word inside, leaving its beginning and its ending; the word itself where not."""
    last = len(word) - 3
    for _ in range(12):
        if last < first:
            break
        made = rng.choice(_SLIPS)(word, rng.randint(first, last), language, rng)
        if made != word and not re.search(r"(.)\1\1", made):
            return made
    return word


def respelt(name: str, language: str, rng: random.Random) -> str:
    """Spell a name as it might be heard, or misspell it."""
    if rng.random() < 0.65:
        stem = name[1:-2]
        fit = [pair for pair in _SOUNDS[language] if pair[0] in stem]
        if fit:
            old, new = rng.choice(fit)
            return name[0] + stem.replace(old, new, 1) + name[-2:]
    if rng.random() < 0.4:
        at = [at for at in range(1, len(name) - 1) if name[at] in "лнстмкlnstrm"]
        if at:
            spot = rng.choice(at)
            return name[:spot] + name[spot] + name[spot:]
    return misspelt(name, language, rng)


def stem(word: str) -> str:
    """Cut the ending off a word, as inflected forms share what is left."""
    low = re.sub("['’]s?$", "", word.lower().replace("ё", "е"))
    return low[: max(4, len(low) - 2)] if len(low) <= 7 else low[: len(low) - 3]


# ---------------------------------------------------------------- the headline


def headline_word(page: Page, rng: random.Random) -> Planted | None:
    """Misspell a word of the headline that the body spells right."""
    page = titled(page)
    body = " ".join(page.paragraphs).lower().replace("ё", "е")
    known = {stem(one) for one in WORD.findall(body)}
    words = [one for one in WORD.finditer(page.title) if len(one[0]) >= 6 and stem(one[0]) in known]
    for found in shuffled(words, rng):
        if not (found[0].isupper() or found[0][1:].islower()):
            continue
        made = _cased(misspelt(found[0].lower(), page.language, rng), found[0])
        if made.lower() == found[0].lower() or made.lower() in body:
            continue
        title = page.title[: found.start()] + made + page.title[found.end() :]
        end = found.start() + len(made)
        return Planted("headline-word", replace(page, title=title), "title", 0, found.start(), end)
    return None


def _cased(made: str, like: str) -> str:
    """Give a word the capitals of another."""
    if like.isupper():
        return made.upper()
    return made.capitalize() if like[0].isupper() else made


# ---------------------------------------------------------------- names


def _names(page: Page) -> dict[str, list[tuple[int, Span]]]:
    """List the names of the body by their stems, those at the start of a sentence too."""
    inside: set[str] = set()
    places: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
    for at, text in enumerate(page.paragraphs):
        firsts = {start for start, _ in sentences(text)} | {
            start + 1 for start, _ in sentences(text)
        }
        for found in WORD.finditer(text):
            word = found[0]
            if len(word) < 5 or not word[0].isupper() or not word[1:].islower():
                continue
            places[stem(word)].append((at, found.span()))
            if found.start() not in firsts and text[found.start() - 1] == " ":
                inside.add(stem(word))
    low = {stem(one) for text in page.paragraphs for one in WORD.findall(text) if one[0].islower()}
    known = {stem(one) for one in texts(page.language)["not_names"]}
    return {one: places[one] for one in places if one in inside and one not in low | known}


def _stands_alone(page: Page, at: int, span: Span) -> bool:
    """Tell whether no other word with a capital is beside a name, as in the name of a thing."""
    text = page.paragraphs[at]
    before, after = text[: span[0]].split(" ")[-2:-1], text[span[1] :].split(" ")[1:2]
    plain = span[0] > 1 and text[span[0] - 2].isalpha()
    return plain and not any(word[:1].isupper() for word in before + after)


def name_spelling(page: Page, rng: random.Random) -> Planted | None:
    """Spell a name otherwise in one of the places where it stands."""
    body = " ".join(page.paragraphs).lower()
    repeated = [spans for spans in _names(page).values() if len(spans) > 1]
    alone = [spans for spans in repeated if any(_stands_alone(page, *one) for one in spans)]
    for spans in shuffled(alone or repeated, rng):
        at, span = rng.choice(spans if rng.random() < 0.3 else spans[1:])
        made = respelt(page.paragraphs[at][slice(*span)], page.language, rng)
        if made.lower() not in body:
            return changed("name-spelling", page, at, span, made)
    return None


# ---------------------------------------------------------------- letters of another alphabet

_LOOKS = dict(zip("аеорсухАВЕКМНОРСТХ", "aeopcyxABEKMHOPCTX", strict=True))
_LOOKS_BACK = {latin: cyrillic for cyrillic, latin in _LOOKS.items()}


def mixed_alphabets(page: Page, rng: random.Random) -> Planted | None:
    """Put a letter of the other alphabet into a word, which looks the same."""
    looks = _LOOKS if page.language == "ru" else _LOOKS_BACK
    script = "[а-яёА-ЯЁ]" if page.language == "ru" else "[a-zA-Z]"
    words = found_in(page, re.compile(rf"\b{script}{{4,}}\b"))
    for at, found in shuffled(words, rng)[:20]:
        places = [spot for spot, char in enumerate(found[0]) if char in looks]
        if places:
            chosen = set(rng.sample(places, min(len(places), rng.choice((1, 1, 1, 2)))))
            made = (looks[c] if spot in chosen else c for spot, c in enumerate(found[0]))
            return changed("mixed-alphabets", page, at, found.span(), "".join(made))
    return None


# ---------------------------------------------------------------- words said twice


def doubled_word(page: Page, rng: random.Random) -> Planted | None:
    """Say a word twice."""
    own = texts(page.language)
    legal, little = set(own["doubles_legal"]), set(own["small"])
    fit = [
        (at, one)
        for at, one in found_in(page, re.compile(r"(?<![\w'’-])[^\W\d_]+(?= [^\W\d_])"))
        if one[0].lower() not in legal and (one[0].islower() or one.start() == 0)
    ]
    small = [(at, one) for at, one in fit if one[0].lower() in little]
    pool = small if small and rng.random() < 0.6 else fit
    for at, found in shuffled(pool, rng):
        word = found[0]
        after = page.paragraphs[at][found.end() + 1 :]
        before = page.paragraphs[at][: found.start()].lower().rstrip()
        if word.lower() in (one.lower() for one in after.split()[:1]) or before.endswith(
            word.lower()
        ):
            continue
        again = word.lower() if word.lower() in little else word
        return changed("doubled-word", page, at, found.span(), f"{word} {again}")
    return None
