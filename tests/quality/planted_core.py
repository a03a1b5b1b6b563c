"""What all planters of mistakes share: pages, sentences, and putting new ones between them."""

import random
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple, TypeVar

TEXTS = Path(__file__).resolve().parent / "planted"
Span = tuple[int, int]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """A clean story."""

    language: str  # "ru" or "en"
    title: str
    authors: tuple[str, ...]
    published: str  # ISO day or ""
    section: str
    paragraphs: tuple[str, ...]
    cut: tuple[int, ...] = ()  # the paragraphs that a cleaner has cut out


@dataclass(frozen=True, slots=True)
class Planted:
    """A story with one mistake, and where its wrong words are."""

    code: str
    page: Page
    where: str  # "title", "authors", "published", "section" or "body"
    paragraph: int
    start: int
    end: int
    others: tuple[Page, ...] = ()


Planter = Callable[[Page, random.Random], Planted | None]


class Marked(NamedTuple):
    """A text and the stretch of it that is wrong."""

    text: str
    start: int
    end: int


class Place(NamedTuple):
    """A page with a new sentence, and where it begins."""

    page: Page
    paragraph: int
    start: int


@cache
def texts(language: str) -> Mapping[str, Any]:
    """Return the templates of a language."""
    return tomllib.loads((TEXTS / f"{language}.toml").read_text(encoding="utf-8"))


# ---------------------------------------------------------------- reading a page

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_GAP = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"»”’)]))\s+(?=[\"«“„(\[—–-]?\s?[A-ZА-ЯЁ0-9])")
_SHORT = re.compile(
    r"(?:\b[A-ZА-ЯЁ]|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Prof|им|г|ул|т|стр|см|руб))\.$"
)
_END = re.compile(r"[.!?…][\"»”’)]*$")


def sentences(text: str) -> list[Span]:
    """List the sentences of a paragraph."""
    starts = [0]
    for gap in _GAP.finditer(text):
        if not _SHORT.search(text, 0, gap.start()):
            starts.append(gap.end())
    ends = [*starts[1:], len(text)]
    return [
        (start, start + len(text[start:end].rstrip()))
        for start, end in zip(starts, ends, strict=True)
        if text[start:end].strip()
    ]


def is_prose(text: str) -> bool:
    """Tell whether a paragraph is of whole sentences, not a subhead or a list."""
    return len(text.split()) >= 12 and bool(_END.search(text)) and text[0] not in "—–-•*"


def prose(page: Page) -> list[int]:
    """List the paragraphs of prose; all of them where none is."""
    found = [at for at, text in enumerate(page.paragraphs) if is_prose(text)]
    return found or list(range(len(page.paragraphs)))


def shuffled(things: Sequence[T], rng: random.Random) -> list[T]:
    """Return things in a chance order."""
    return rng.sample(list(things), len(things))


def found_in(page: Page, pattern: re.Pattern[str]) -> list[tuple[int, re.Match[str]]]:
    """List what a pattern finds in the body, with the paragraph of each."""
    return [(at, one) for at, text in enumerate(page.paragraphs) for one in pattern.finditer(text)]


def is_open(text: str) -> bool:
    """Tell whether a quote or a bracket is left open at the end of a text."""
    pairs = (("«", "»"), ("“", "”"), ("(", ")"))
    return text.count('"') % 2 == 1 or any(text.count(a) > text.count(b) for a, b in pairs)


# ---------------------------------------------------------------- the page's own style

_PAIRS = (("«", "»"), ("“", "”"), ('"', '"'))


def quotes_of(page: Page) -> tuple[str, str]:
    """Return the quotation marks that the page uses most, or those of its language."""
    body = "\n".join(page.paragraphs)
    best = max(_PAIRS, key=lambda pair: body.count(pair[0]) / (1 + (pair[0] == pair[1])))
    if body.count(best[0]):
        return best
    return _PAIRS[0] if page.language == "ru" else _PAIRS[1]


def dash_of(page: Page) -> str:
    """Return the dash that the page uses most, with its blanks."""
    body = "\n".join(page.paragraphs)
    known = (" — ", " – ", "—") if page.language == "en" else (" — ", " – ")
    best = max(known, key=body.count)
    return best if best in body else (" — " if page.language == "ru" else " – ")


def in_style(text: str, page: Page) -> str:
    """Dress a new text in the quotation marks and dashes of the page."""
    opening, closing = quotes_of(page)
    for found in "«“":
        text = text.replace(found, opening)
    for found in "»”":
        text = text.replace(found, closing)
    return re.sub(" [—–] ", dash_of(page), text)


# ---------------------------------------------------------------- words of the page

_PLACES = {
    "ru": re.compile(r"(?<=[а-яё,] )[Вв] [А-ЯЁ][а-яё]{3,}(?:е|ии)\b(?! [А-ЯЁ])"),
    "en": re.compile(r"(?<=[a-z,] )in [A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?\b(?! [A-Z])"),
}


def place_in(page: Page, rng: random.Random) -> str:
    """Return where the story happens, as "в Туле" or "in Leeds"; nothing where it does not say."""
    own = texts(page.language)
    days = {*own["months"], *own["days"], *(one.capitalize() for one in own["months_in"])}
    found = [one[0] for _, one in found_in(page, _PLACES[page.language])]
    fit = [one for one in found if not days & set(one.split())]
    return rng.choice(fit) if fit else ""


def fields(text: str) -> set[str]:
    """List the fields of a template."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def filled(
    templates: Sequence[str], page: Page, values: Mapping[str, str], rng: random.Random
) -> str:
    """Choose a template that can be filled, and fill it, in the style of the page."""
    place = place_in(page, rng)
    known = {**values, **({"place": place} if place else {})}
    known |= {name.capitalize(): capital(text) for name, text in known.items()}
    known["place_cap"] = capital(place)
    fit = [one for one in templates if fields(one) - {"place_cap"} <= set(known)]
    fit = [one for one in fit if place or "place_cap" not in fields(one)]
    return in_style(rng.choice(fit).format(**known), page)


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def marked(text: str) -> Marked:
    """Take the marks round the wrong words out of a text."""
    before, _, rest = text.partition("[[")
    inner, _, after = rest.partition("]]")
    return Marked(before + inner + after, len(before), len(before) + len(inner))


# ---------------------------------------------------------------- changing a page


def with_paragraph(page: Page, at: int, text: str) -> Page:
    """Put another text in the place of a paragraph."""
    return replace(page, paragraphs=(*page.paragraphs[:at], text, *page.paragraphs[at + 1 :]))


def with_new(page: Page, at: int, text: str) -> Page:
    """Put a new paragraph before one."""
    return replace(page, paragraphs=(*page.paragraphs[:at], text, *page.paragraphs[at:]))


def changed(
    code: str, page: Page, at: int, span: Span, new: str, wrong: Span | None = None
) -> Planted:
    """Replace a stretch of a paragraph; `wrong` is the wrong part of the new words."""
    text = page.paragraphs[at]
    made = with_paragraph(page, at, text[: span[0]] + new + text[span[1] :])
    low, high = wrong or (0, len(new))
    return Planted(code, made, "body", at, span[0] + low, span[0] + high)


def _slots(text: str) -> list[int]:
    """List where a sentence may be put into a paragraph: after a sentence, outside quotes."""
    return [
        end for _, end in sentences(text) if not is_open(text[:end]) and _END.search(text[:end])
    ]


def put(page: Page, sentence: str, rng: random.Random, low: int = 0) -> Place:
    """Put a sentence somewhere into the body, in no paragraph before `low`."""
    fit = [at for at in prose(page) if at >= low and _slots(page.paragraphs[at])]
    if not fit or rng.random() < 0.25:
        at = min(rng.choice(fit) + 1 if fit else len(page.paragraphs), len(page.paragraphs))
        return Place(with_new(page, at, sentence), at, 0)
    at = rng.choice(fit)
    text = page.paragraphs[at]
    slots = _slots(text)
    slot = slots[-1] if rng.random() < 0.6 else rng.choice(slots)
    return Place(with_paragraph(page, at, f"{text[:slot]} {sentence}{text[slot:]}"), at, slot + 1)


def inserted(code: str, page: Page, text: str, rng: random.Random, low: int = 0) -> Planted:
    """Put a sentence with marked wrong words into the body."""
    one = marked(text)
    place = put(page, one.text, rng, low)
    start = place.start
    return Planted(code, place.page, "body", place.paragraph, start + one.start, start + one.end)


def inserted_after(code: str, page: Page, first: str, second: str, rng: random.Random) -> Planted:
    """Put two sentences into the body, the second with marked wrong words after the first."""
    early = replace(page, paragraphs=page.paragraphs[: max(1, len(page.paragraphs) - 2)])
    place = put(early, first, rng)
    whole = replace(
        page, paragraphs=place.page.paragraphs + page.paragraphs[len(early.paragraphs) :]
    )
    return inserted(code, whole, second, rng, place.paragraph + 1)


def titled(page: Page) -> Page:
    """Give a page the headline that it lacks, always the same one."""
    return replace(page, title=page.title or _headline(page))


def dated(page: Page) -> Page:
    """Give a page the day of publication that it lacks, always the same one."""
    return replace(page, published=page.published or _day(page))


def _headline(page: Page) -> str:
    """Make a headline of the first sentence."""
    text = page.paragraphs[prose(page)[0]]
    start, end = sentences(text)[0]
    words = re.split(r"(?<=[^\s]{2})[,;:] | [—–-] ", text[start:end])[0].split()[:12]
    return " ".join(words).strip(".,;:!?«»“”\"'()")


def _day(page: Page) -> str:
    """Make a day that is after all years that the body tells of."""
    years = re.findall(r"\b(?:19[5-9]\d|20[0-2]\d)\b", "\n".join(page.paragraphs))
    return f"{min(2026, max([2009, *map(int, years)]))}-12-28"


def well_counted(low: int, high: int, language: str) -> list[int]:
    """List the numbers after which a Russian noun stands in the genitive plural."""
    numbers = range(low, high + 1)
    if language != "ru":
        return list(numbers)
    return [one for one in numbers if one % 10 in (0, 5, 6, 7, 8, 9) or 11 <= one % 100 <= 14]
