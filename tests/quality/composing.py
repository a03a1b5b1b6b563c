"""Pages of invented blocks: ten shapes, nine languages, as a dump and as HTML; truth known."""

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from random import Random
from typing import Any

BLOCKS = Path(__file__).resolve().parent / "blocks"
LANGUAGES = tuple(sorted(path.stem for path in BLOCKS.glob("*.toml")))

Words = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A line of a page: its words, and the element that it is in HTML."""

    text: str
    tag: str = "p"
    place: str = "div"  # class of the element around it


@dataclass(frozen=True, slots=True)
class Composed:
    """A page and what is true of it."""

    name: str
    language: str
    shape: str
    parts: tuple[Part, ...]
    headline: str
    author: str
    date: str
    body: tuple[str, ...]

    def dump(self) -> str:
        """Return what select-all and copy gives, paragraphs parted by blank lines."""
        wide = ("p", "h1", "h2")
        return "".join(f"{p.text}\n\n" if p.tag in wide else f"{p.text}\n" for p in self.parts)

    def html(self) -> str:
        """Return the page; neighbours of one place stand in one element."""
        rows, last = [], ""
        for part in self.parts:
            if part.place != last:
                rows.append(f"{'</div>' if last else ''}<div class='{part.place}'>")
                last = part.place
            rows.append(f"<{part.tag}>{escape(part.text)}</{part.tag}>")
        head = (
            f"<html lang='{self.language}'><head><meta charset='utf-8'><title>{{}}</title></head>"
        )
        return head.format(escape(self.headline)) + f"<body>{''.join(rows)}</div></body></html>"


def pages() -> Iterator[Composed]:
    """Yield every page: the same ones in every run."""
    for language in LANGUAGES:
        words = tomllib.loads((BLOCKS / f"{language}.toml").read_text(encoding="utf-8"))
        for number, story in enumerate(words["stories"]):
            for shape in SHAPES:
                name = f"{language}-{number + 1}-{shape}"
                yield _composed(name, language, shape, words, story)


def _composed(name: str, language: str, shape: str, words: Words, story: Words) -> Composed:
    drawn = Random(name)
    before, head, body, after = SHAPES[shape](words, story, drawn)
    parts = (*before, *head, *body, *after)
    told = tuple(story["body"])
    headline, author, date = story["headline"], story["author"], story["date"]
    return Composed(name, language, shape, parts, headline, author, date, told)


Shape = tuple[list[Part], list[Part], list[Part], list[Part]]


def _menu(words: Words) -> list[Part]:
    return [Part(word, "li", "nav") for word in words["menu"]]


def _head(words: Words, story: Words) -> list[Part]:
    lines = (story["section"], words["by"].format(story["author"]), story["written"])
    section, by, written = (Part(line, "div", "meta") for line in lines)
    return [section, Part(story["headline"], "h1", "article"), by, written]


def _body(story: Words) -> list[Part]:
    return [Part(line, "p", "article") for line in story["body"]]


def _teasers(words: Words) -> list[Part]:
    rows = [Part(words["others"], "div", "related")]
    for headline, summary in words["teasers"]:
        rows += [Part(headline, "p", "related"), Part(summary, "p", "related")]
    return rows


def _foot(words: Words) -> list[Part]:
    return [Part(line, "li", "share") for line in words["share"]] + [
        Part(words["legal"], "p", "footer")
    ]


def _plain(words: Words, story: Words, _: Random) -> Shape:
    return _menu(words), _head(words, story), _body(story), _foot(words)


def _long_menus(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    rates = [f"{name} {drawn.uniform(1, 99):.2f}" for name in ("USD", "EUR", "GBP", "CHF")]
    places = [Part(place, "li", "regions") for place in words["places"] * 2]
    drawn.shuffle(places)
    return before + places + [Part(r, "li", "rates") for r in rates], head, body, after + places * 3


def _junk_before(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    long = [Part(line, "p", "ticker") for line in (*words["ticker"], words["slogan"])]
    return [*before, *long, *_teasers(words)[1:5]], head, body, after


def _teasers_after(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    return before, head, body, [*_teasers(words), Part(words["popular"], "div", "related"), *after]


def _long_legal(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    return before, head, body, [*after, Part(f"© 2025. {words['legal']} " * 2, "p", "footer")]


def _short_lines(words: Words, story: Words, drawn: Random) -> Shape:
    """Return a page on which the story's short lines stand among little else."""
    return [], _head(words, story), _body(story), [*_teasers(words), *_foot(words)]


def _interrupted(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    inside = [
        words["also"].format(words["teasers"][0][0]),
        words["credit"],
        words["subscribe"],
        words["share"][0],
    ]
    places = sorted(drawn.sample(range(1, len(body)), len(inside)), reverse=True)
    for place, line in zip(places, inside, strict=True):
        body.insert(place, Part(line, "p", "article"))
    return before, head, body, after


def _headline_again(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    again = Part(story["headline"], "div", "again")
    return [again, *before], head, body, [again, *after]


def _many_dates(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    times = [Part(line, "div", "times") for line in (story["other"], *words["relative"])]
    return before + times, head, body, after


def _comments(words: Words, story: Words, drawn: Random) -> Shape:
    before, head, body, after = _plain(words, story, drawn)
    rows = [Part(words["said"], "div", "comments")]
    for comment in words["comments"]:
        rows += [Part(line, "p", "comments") for line in comment]
    return before, head, body, [*rows, *after]


def _cookies_and_glue(words: Words, story: Words, drawn: Random) -> Shape:
    """Return a page with glued menus and a notice; the byline stands only after the body."""
    head = [part for part in _head(words, story) if story["author"] not in part.text]
    by = Part(words["by"].format(story["author"]), "div", "meta")
    glued = [Part("".join(words["menu"]), "div", "nav"), Part("20:4104.01.2025", "div", "nav")]
    return [Part(words["cookies"], "p", "notice"), *glued], head, _body(story), [by, *_foot(words)]


SHAPES: dict[str, Callable[[Words, Words, Random], Shape]] = {
    "long-menus": _long_menus,
    "junk-before": _junk_before,
    "teasers-after": _teasers_after,
    "long-legal": _long_legal,
    "short-lines": _short_lines,
    "interrupted": _interrupted,
    "headline-again": _headline_again,
    "many-dates": _many_dates,
    "comments": _comments,
    "cookies-and-glue": _cookies_and_glue,
}
