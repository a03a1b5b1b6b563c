"""Mistakes in what stands round the story: credits, fields, speakers, junk, whole paragraphs."""

import random
import re
from dataclasses import replace
from datetime import timedelta

from quality.planted_core import (
    Page,
    Planted,
    changed,
    dated,
    found_in,
    in_style,
    is_prose,
    prose,
    put,
    sentences,
    shuffled,
    texts,
    with_new,
)
from quality.planted_dates import day_of, short, written

# ---------------------------------------------------------------- quotes that nobody says

SPEECH = {
    "ru": re.compile(
        r"(?i)\b(?:сказал|заяв|сообщи|рассказ|отмет|отмеч|подчерк|поясн|объясн|добав|счита|слов(?:ам|а)\b|"
        r"говор|напис|пиш[еу]|призна|вспомн|вспомин|утвержд|напомин|напомн|ответил|отвеча|цитир|мнени[юя]\b|спросил|"
        r"уточнил|указал|указыва|обещал|предупрежд|предупредил|поделил|коммент|рассужд|заметил|"
        r"замечает|уверен|уверя|полага)"
    ),
    "en": re.compile(
        r"(?i)\b(?:sa(?:id|ys|ying)|told|tells?|add(?:ed|s)|explain|stress|recall|admit|not(?:ed|es)|wr(?:ote|ites)|"
        r"tweet|claim|argu|insist|ask|answer|repl|according|warn|call|state[ds]|statement|think|believ|"
        r"announc|comment|describ|joke|declar|report|remark|conclud|suggest|observ|quot)"
    ),
}
_SAID = {
    "ru": re.compile(
        r"(?P<quote>[«“\"][^«»“”\"]{25,}[»”\"]),? [—–-] (?P<who>[а-яё][^.!?«»“”\"]{3,140})\."
    ),
    "en": re.compile(
        r"(?P<quote>[“\"][^“”\"]{25,}),(?P<mark>[”\"]) (?P<who>[^.!?“”\"]{4,120})\.(?!\w)"
    ),
}
_MARKS = re.compile('[«»“”„"]')
_WORDS_SAID = re.compile('[«“„"](?:[^«»“”"]* ){4}[^«»“”"]*(?:[»”"]|$)')


def _silent(page: Page, at: int) -> bool:
    """Tell whether nobody speaks in a paragraph, or there is no such paragraph."""
    if not 0 <= at < len(page.paragraphs):
        return True
    text = page.paragraphs[at]
    return not SPEECH[page.language].search(text) and not _WORDS_SAID.search(text)


def no_speaker(page: Page, rng: random.Random) -> Planted | None:
    """Leave a quote without the one who says it."""
    made = _attribution_lost(page, rng)
    return made or _quote_put(page, rng)


def _attribution_lost(page: Page, rng: random.Random) -> Planted | None:
    """Take away who says a quote, where nothing else tells it."""
    for at, one in shuffled(found_in(page, _SAID[page.language]), rng):
        text = page.paragraphs[at]
        rest = text[: one.start()] + text[one.end() :]
        told = SPEECH[page.language].search(rest) or _MARKS.search(rest)
        if told or not SPEECH[page.language].search(one["who"]):
            continue
        if not (_silent(page, at - 1) and _silent(page, at + 1)):
            continue
        new = one["quote"] + "." if page.language == "ru" else f"{one['quote']}.{one['mark']}"
        return changed("no-speaker", page, at, one.span(), new)
    return None


def _quote_put(page: Page, rng: random.Random) -> Planted | None:
    """Put in a quote that nobody says, on its own or in the flow of a paragraph."""
    words = rng.choice(texts(page.language)["quotes"])
    quote = (
        in_style(f"«{words}».", page) if page.language == "ru" else in_style(f"“{words}.”", page)
    )
    flow = [at for at in prose(page) if all(_silent(page, at + step) for step in (-1, 0, 1))]
    if flow and rng.random() < 0.4:
        return _in_flow(page, rng.choice(flow), quote)
    gaps = [at for at in range(len(page.paragraphs) + 1) if _quiet_gap(page, at)]
    if not gaps:
        return None
    at = rng.choice(gaps)
    return Planted("no-speaker", with_new(page, at, quote), "body", at, 0, len(quote))


def _quiet_gap(page: Page, at: int) -> bool:
    """Tell whether neither the paragraph before a place nor the one after it has a speaker."""
    return _silent(page, at - 1) and _silent(page, at)


def _in_flow(page: Page, at: int, quote: str) -> Planted:
    ends = [end for _, end in sentences(page.paragraphs[at])]
    end = ends[len(ends) // 2]
    return changed("no-speaker", page, at, (end, end), f" {quote}", (1, len(quote) + 1))


# ---------------------------------------------------------------- credits


def empty_credit(page: Page, rng: random.Random) -> Planted | None:
    """Put in a credit that names nobody."""
    credit = rng.choice(texts(page.language)["credits"])
    at = rng.randint(0, len(page.paragraphs))
    if rng.random() < 0.75:
        return Planted("empty-credit", with_new(page, at, credit), "body", at, 0, len(credit))
    at = rng.choice(prose(page))
    text = page.paragraphs[at]
    return changed(
        "empty-credit", page, at, (len(text), len(text)), f" {credit}", (1, len(credit) + 1)
    )


# ---------------------------------------------------------------- fields

_FIELDS = ("title", "authors", "published", "section")


def missing_field(page: Page, rng: random.Random) -> Planted | None:
    """Empty a field that the page has."""
    there = [name for name in _FIELDS if getattr(page, name)]
    if not there:
        return None
    name = rng.choice(there)
    made = {
        "title": replace(page, title=""),
        "authors": replace(page, authors=()),
        "published": replace(page, published=""),
        "section": replace(page, section=""),
    }[name]
    return Planted("missing-field", made, name, 0, 0, 0)


def ambiguous_field(page: Page, rng: random.Random) -> Planted | None:
    """Put a line above the story that names another author or another day than its field."""
    if page.authors and rng.random() < 0.5:
        names = [one for one in texts(page.language)["names"] if one not in page.authors]
        return _on_top(page, rng.choice(texts(page.language)["bylines"]), rng.choice(names), "name")
    page = dated(page)
    line, field = _dateline(page, rng)
    shift = rng.choice((rng.randint(20, 300), rng.randint(300, 1200)))
    day = day_of(page) - timedelta(days=shift)
    day = day.replace(day=rng.randint(13, 28)) if field == "short" else day
    said = short(day, page.language, rng) if field == "short" else written(day, page.language, rng)
    return _on_top(page, line, said, field)


def _dateline(page: Page, rng: random.Random) -> tuple[str, str]:
    """Choose a line with a day, its clock set; tell how the day is written in it."""
    line = rng.choice(texts(page.language)["datelines"])
    clock = f"{rng.randint(6, 23):02}:{rng.randint(0, 59):02}"
    return line.replace("{clock}", clock), "short" if "{short}" in line else "date"


def _on_top(page: Page, line: str, said: str, field: str) -> Planted:
    before, after = line.split(f"{{{field}}}")
    made = with_new(page, 0, before + said + after)
    return Planted("ambiguous-field", made, "body", 0, len(before), len(before) + len(said))


# ---------------------------------------------------------------- paragraphs


def repeated_paragraph(page: Page, rng: random.Random) -> Planted | None:
    """Say a paragraph twice, in the same words or nearly."""
    at = rng.choice(prose(page))
    text = page.paragraphs[at]
    again = text if rng.random() < 0.6 else _touched(text, rng)
    to = at + 1 if rng.random() < 0.5 else rng.randint(at + 1, len(page.paragraphs))
    return Planted("repeated-paragraph", with_new(page, to, again), "body", to, 0, len(again))


def _touched(text: str, rng: random.Random) -> str:
    """Change blanks and signs of a text, but none of its words."""
    changes = (
        lambda: text.rstrip(".!?…") if len(text) > 2 else text,
        lambda: text.replace(" ", "\u00a0", 3),
        lambda: text.replace(", ", " , ", 1),
        lambda: text.replace("«", '"').replace("»", '"').replace("“", '"').replace("”", '"'),
        lambda: text.replace(" — ", " - ").replace(" – ", " - "),
        lambda: text.replace(". ", ".  ", 1) + " ",
        lambda: text.replace("ё", "е").replace("’", "'"),
    )
    return rng.choice(changes)()


def junk_left(page: Page, rng: random.Random) -> Planted | None:
    """Leave a line in the body that belongs to the page round it."""
    own = texts(page.language)
    line = rng.choice(own["junk"]).replace("{headline}", rng.choice(own["headlines"]))
    if rng.random() < 0.85:
        at = rng.randint(0, len(page.paragraphs))
        return Planted("junk-left", with_new(page, at, line), "body", at, 0, len(line))
    at = rng.choice(prose(page))
    text = page.paragraphs[at]
    return changed("junk-left", page, at, (len(text), len(text)), f" {line}", (1, len(line) + 1))


def cut_text(page: Page, rng: random.Random) -> Planted | None:
    """Mark a paragraph in the middle of the story as cut."""
    middle = [at for at in range(1, len(page.paragraphs) - 1) if is_prose(page.paragraphs[at])]
    if not middle:
        return None
    at = rng.choice(middle)
    made = replace(page, cut=tuple(sorted({*page.cut, at})))
    return Planted("cut-text", made, "body", at, 0, len(page.paragraphs[at]))


def with_said(page: Page, rng: random.Random) -> Page:
    """Put a quote with its speaker into the body."""
    own = texts(page.language)
    words, who = rng.choice(own["quotes"]), rng.choice(own["speakers"])
    said = f"«{words}», — {who}." if page.language == "ru" else f"“{words},” {who}."
    return put(page, in_style(said, page), rng).page
