"""Mistakes in signs: quotation marks, dashes and blanks."""

import random
import re
from collections.abc import Callable, Sequence

from quality.planted_core import (
    Page,
    Planted,
    Span,
    changed,
    filled,
    found_in,
    is_open,
    put,
    quotes_of,
    shuffled,
    texts,
)

_QUOTED = {
    "«": re.compile("«[^«»]{3,}?»"),
    "“": re.compile("“[^“”]{3,}?”"),
    '"': re.compile(r'(?<![\w"])"[^"\s][^"]+?"(?!\w)'),
}


def quoted(page: Page) -> list[tuple[int, Span]]:
    """List what stands between a pair of the page's own quotation marks."""
    opening = quotes_of(page)[0]
    found = found_in(page, _QUOTED[opening])
    sound = {at for at, text in enumerate(page.paragraphs) if not is_open(text)}
    return [(at, one.span()) for at, one in found if at in sound]


def with_quoted(page: Page, rng: random.Random) -> Page:
    """Return a page that has something in quotation marks."""
    if quoted(page):
        return page
    opening, closing = quotes_of(page)
    values = {"o": opening, "c": closing}
    return put(page, filled(texts(page.language)["named"], page, values, rng), rng).page


# ---------------------------------------------------------------- one mark lost


def unpaired_quote(page: Page, rng: random.Random) -> Planted | None:
    """Lose the opening or the closing mark of a quote."""
    page = with_quoted(page, rng)
    for at, (start, end) in shuffled(quoted(page), rng):
        text = page.paragraphs[at]
        inner = text[start + 1 : end - 1]
        if rng.random() < 0.5:
            return changed("unpaired-quote", page, at, (start, end), inner + text[end - 1])
        if not _goes_on(page, at, end):
            return changed("unpaired-quote", page, at, (start, end), text[start] + inner)
    return None


def _goes_on(page: Page, at: int, end: int) -> bool:
    """Tell whether the next paragraph may go on with a quote that ends here."""
    rest = page.paragraphs[at][end:].strip(" .,!?")
    after = page.paragraphs[at + 1] if at + 1 < len(page.paragraphs) else ""
    return not rest and after[:1] in ("“", '"', "«")


# ---------------------------------------------------------------- marks of another style

_STYLES = {
    ("ru", "«"): (('"', '"'), ("“", "”"), ("„", "“"), ("“", "“"), ("'", "'")),
    ("ru", '"'): (("“", "”"), ("”", "”"), ("‘", "’")),
    ("ru", "“"): (('"', '"'), ("‘", "’")),
    ("en", "“"): (("«", "»"), ('"', '"'), ("„", "“"), ('"', '"')),
    ("en", '"'): (("«", "»"), ("“", "”"), ("„", "“"), ("“", "”")),
    ("en", "«"): (("“", "”"), ('"', '"')),
}


def quote_style(page: Page, rng: random.Random) -> Planted | None:
    """Set one quote in marks of another language or of another style than the story's."""
    page = with_quoted(page, rng)
    if len(quoted(page)) == 1 and rng.random() < 0.5:  # one more, that there be a style to break
        opening, closing = quotes_of(page)
        names = texts(page.language)["named"]
        page = put(page, filled(names, page, {"o": opening, "c": closing}, rng), rng).page
    spans = [(at, (a, b)) for at, (a, b) in quoted(page) if not _nested(page, at, a, b)]
    if not spans:
        return None
    at, (start, end) = rng.choice(spans)
    opening, closing = rng.choice(_STYLES[page.language, quotes_of(page)[0]])
    inner = page.paragraphs[at][start + 1 : end - 1]
    return changed("quote-style", page, at, (start, end), opening + inner + closing)


def _nested(page: Page, at: int, start: int, end: int) -> bool:
    """Tell whether a quote stands within another one, or has one within."""
    text = page.paragraphs[at]
    return is_open(text[:start]) or any(mark in text[start + 1 : end - 1] for mark in '«»“”„"')


# ---------------------------------------------------------------- dashes

_DASH = re.compile(r"(?<=[^\s—–-]) [—–] (?=[^\s—–-])")
_TIGHT = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")
_RANGE = re.compile(r"(?<![\w.,–-])(\d{1,4})–(\d{1,4})(?![\w.,–-])")
_WRONG = {
    "ru": (" - ", " - ", " -- ", "—", "—", " —", "— "),
    "en": (" - ", " - ", "--", " -- "),
}


def dash(page: Page, rng: random.Random) -> Planted | None:
    """Set a hyphen or a dash without its blanks where a dash belongs."""
    made = _range(page, rng) if rng.random() < 0.4 else _between_words(page, rng)
    made = made or _between_words(page, rng) or _range(page, rng)
    if made is None:
        sentence = rng.choice(texts(page.language)["dashes"])
        return dash(put(page, sentence, rng).page, rng)
    return made


def _between_words(page: Page, rng: random.Random) -> Planted | None:
    patterns = (_DASH,) if page.language == "ru" else (_DASH, _TIGHT)
    found = [one for pattern in patterns for one in found_in(page, pattern)]
    found = [(at, one) for at, one in found if one.start() > 0]
    if not found:
        return None
    at, one = rng.choice(found)
    body = "\n".join(page.paragraphs)
    fresh = [wrong for wrong in _WRONG[page.language] if wrong not in body]
    wrong = rng.choice(fresh or _WRONG[page.language])
    if wrong.strip() == "—" and "—" not in one[0]:
        wrong = wrong.replace("—", one[0].strip())
    return changed("dash", page, at, one.span(), wrong)


def _range(page: Page, rng: random.Random) -> Planted | None:
    found = found_in(page, _RANGE)
    if not found:
        return None
    at, one = rng.choice(found)
    return changed(
        "dash", page, at, one.span(), rng.choice((f"{one[1]}-{one[2]}", f"{one[1]} - {one[2]}"))
    )


# ---------------------------------------------------------------- blanks

_Slip = tuple[re.Pattern[str], Callable[[str], str]]
_SLIPS: Sequence[_Slip] = (
    (re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])"), lambda _: "  "),
    (re.compile(r"(?<=[^\W\d_]{2}), (?=[^\W\d_])"), lambda _: " , "),
    (re.compile(r"(?<=[^\W\d_]{2}), (?=[^\W\d_])"), lambda _: ","),
    (re.compile(r"(?<=[a-zа-яё]{3})\. (?=[A-ZА-ЯЁ][a-zа-яё])"), lambda _: "."),
    (re.compile(r"(?<=[a-zа-яё]{3})\. (?=[A-ZА-ЯЁ][a-zа-яё])"), lambda _: " . "),
    (re.compile(r"(?<=[a-zа-яё]{3})\.$"), lambda _: " ."),
    (re.compile(r"(?<= )\((?=\w)"), lambda _: "( "),
    (re.compile(r"(?<=\w)\)(?=[\s.,;:]|$)"), lambda _: " )"),
    (re.compile(r"(?<= )[«“](?=\w)"), lambda mark: f"{mark} "),
    (re.compile(r"(?<=\w)[»”](?=[\s.,;:]|$)"), lambda mark: f" {mark}"),
    (re.compile(r"(?<=[^\W\d_]{2})[:;] (?=[^\W\d_])"), lambda mark: f" {mark}"),
    (re.compile(r"(?<=[^\W\d_]{3}) \((?=\w)"), lambda _: "("),
)


def spaces(page: Page, rng: random.Random) -> Planted | None:
    """Put in a blank too many, or leave one out."""
    for pattern, wrong in shuffled(_SLIPS, rng):
        found = found_in(page, pattern)
        if found:
            at, one = rng.choice(found)
            new = wrong(one[0])
            planted = changed("spaces", page, at, one.span(), new)
            return planted if len(new) > 1 else _widened(planted)
    return None


def _widened(one: Planted) -> Planted:
    """Take the words on both sides into what is wrong, where no blank can be shown."""
    text = one.page.paragraphs[one.paragraph]
    start, end = one.start, one.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Planted(one.code, one.page, one.where, one.paragraph, start, end)
