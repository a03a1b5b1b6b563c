"""The rules that are certain or nearly so: one row each, first match wins."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.units import Unit, folded
from newsdesk.story.lines import LineClass
from newsdesk.story.source import BlockKind

Find = Callable[[Page], Iterable[int]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of line, how it is recognised, and what an editor is told."""

    name: str
    line_class: LineClass
    reason: str
    find: Find
    certain: bool = True  # cut wherever it stands; otherwise only a hint to the sequence
    toll: float = 2.0  # what the body pays to go on behind such a line, in log odds


SEPARATORS = re.compile(r"\s[»>›→/|•·—\\]+\s|»|›|→|::")
_SIGNS = frozenset("»>›→/|•·—\\:")
_EMAIL = re.compile(r"[\w.+-]{1,64}@(?=[\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,200}", re.IGNORECASE)
_PHONE = re.compile(r"\+?\d[\d() -]{8,18}\d")
_HOST = re.compile(r"(?:[\w-]{1,40}\.){1,4}[^\W\d_]{2,12}/?")
_REACHED = re.compile(r"@|\.\w|://|\d")
_LETTER = re.compile(r"[^\W\d_]")
_NAME = re.compile(r"[^\W\d_a-zа-яё][^\W\d_]*[.’'-]?[^\W\d_]*\.?$")
_STOPS = (
    ".",
    "!",
    "?",
    "…",
    "。",
    "！",
    "？",
    ".»",
    ".”",
    '."',
    ".)",
    "!»",
    "?»",
    "!”",
    "?”",
    ":",
    ";",
)


def _under(*tables: str) -> Find:
    def find(page: Page) -> Iterator[int]:
        return (i for i, hit in enumerate(page.hits) if hit in tables)

    return find


def _front_matter(page: Page) -> Iterator[int]:
    return (u.index for u in page.units if u.kind is BlockKind.META)


def is_breadcrumb(text: str) -> bool:
    """Say whether a line is a path that begins at the front page."""
    if _SIGNS.isdisjoint(text):
        return False
    first = SEPARATORS.split(text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in words.HOME


def _breadcrumb(page: Page) -> Iterator[int]:
    """Yield paths in one line, and lists whose first item is the front page."""
    inside = False
    for unit in page.units:
        if unit.mark:
            crumb = unit.mark[0].isdigit()
            starts = crumb and unit.mark[:-1] == "1" and unit.key in words.HOME
            inside = starts or (inside and crumb and unit.mark[:-1] != "1" and len(unit.text) < 200)
        else:
            inside = False
        if inside or (len(unit.text) < 200 and is_breadcrumb(unit.text)):
            yield unit.index


def _holding(page: Page, phrases: tuple[str, ...], longest: int) -> set[int]:
    """Return the units up to a length that hold a phrase: one search a phrase, not a line."""
    keys = [unit.key for unit in page.units]
    ends = list(accumulate(len(key) + 1 for key in keys))
    text = "\n".join(keys)
    found = set()
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            index = bisect_right(ends, at)
            if len(page.units[index].text) < longest:
                found.add(index)
            at = text.find(phrase, ends[index])
    return found


def _cookies(page: Page) -> Iterator[int]:
    speaking = _holding(page, words.COOKIE_INSIDE, 1600)
    return (i for i in sorted(speaking) if page.hits[i] == "cookies")


def _mentions_cookies(page: Page) -> set[int]:
    return _holding(page, words.COOKIE_INSIDE, 600)


def _legal(page: Page) -> Iterator[int]:
    inside = _holding(page, words.LEGAL_INSIDE, 1500)
    for unit, hit in zip(page.units, page.hits, strict=True):
        signed = len(unit.text) < 120 and "©" in unit.text
        if signed or hit == "legal" or unit.index in inside:
            yield unit.index


def _caption(page: Page) -> Iterator[int]:
    """Yield what stands right above a picture's credit and is no paragraph."""
    for unit, hit in zip(page.units[1:], page.hits[1:], strict=True):
        above = page.units[unit.index - 1]
        fits = hit == "credit" and unit.gap == 0 and 12 < len(above.text) <= 160
        if fits and (above.gap == 0 or not above.text.endswith((".", "!", "?", ":"))):
            yield above.index


def _contact(page: Page) -> Iterator[int]:
    for unit in page.units:
        if len(unit.text) < 160 and is_contact(unit.text):
            yield unit.index


def is_contact(text: str) -> bool:
    """Say whether a line is little more than a mail address, a web address or a telephone."""
    if not _REACHED.search(text):
        return False
    if _HOST.fullmatch(text):
        return True
    rest = text
    for pattern in (_EMAIL, _ADDRESS, _PHONE):
        rest = pattern.sub("", rest)
    found = len(text) - len(rest)
    return (
        found > 6 and (found * 3 > len(text) or len(rest.split()) <= 6) and not text.endswith(".")
    )


def _numbers(page: Page) -> Iterator[int]:
    """Yield lines of counters, rates and marks: no word of three letters in them."""
    for unit in page.units:
        if (
            len(unit.text) <= 40
            and len(_LETTER.findall(unit.text)) < 3
            and not unit.text.endswith(("?", "!"))
        ):
            yield unit.index


def label_of(text: str) -> str:
    """Return the words before the name that make a line a byline, "" where there are none."""
    start = text[:40].casefold().replace("ё", "е").replace("\xa0", " ")
    labels = _LABELS.get(start[:2], ())
    return next((label for label in labels if start.startswith(label)), "")


def _arranged(labels: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Arrange labels by their first two letters, longest first."""
    starts = {label[:2] for label in labels}
    return {
        start: tuple(sorted((x for x in labels if x[:2] == start), key=len, reverse=True))
        for start in starts
    }


_LABELS = _arranged(words.BYLINE)


def byline_label(unit: Unit) -> str:
    """Return the label that a unit begins with, its list mark aside."""
    return label_of(unit.text[len(unit.mark) :].lstrip()) if unit.mark else label_of(unit.text)


def is_byline(unit: Unit) -> bool:
    """Say whether a line is a byline: a label, then little more than names."""
    if len(unit.text) > 140 or not (label := byline_label(unit)):
        return False
    rest = unit.text[len(unit.mark) :].lstrip()[len(label) :].replace(":", ": ", 1).split()
    if label.endswith((":", "—", "–", "-", ".")) or (rest and rest[0] == ":"):
        return 0 < len(rest) <= 14
    names = sum(bool(_NAME.match(word.strip(",;|()"))) for word in rest)
    few = len(rest) <= 5 or any(character.isdigit() for character in unit.text)
    return (
        few
        and names >= 1
        and _NAME.match(rest[0].strip(",;|")) is not None
        and not (unit.text.endswith(_STOPS) and len(rest) > 3)
    )


def _byline(page: Page) -> Iterator[int]:
    return (unit.index for unit in page.units if is_byline(unit))


def _date_line(page: Page) -> Iterator[int]:
    for unit, dates in zip(page.units, page.dates, strict=True):
        if dates and is_date_line(unit.text, sum(d.end - d.start for d in dates)):
            yield unit.index


def is_date_line(text: str, dated: int) -> bool:
    """Say whether a line is a date and little else, given how many characters are date."""
    rest = len(text) - dated
    return rest <= 14 or (rest <= 45 and not text.endswith(_STOPS) and dated * 3 > rest)


def _headings(page: Page) -> Iterator[int]:
    """Yield the words that stand over other stories; a line that names one itself is no heading."""
    for i, hit in enumerate(page.hits):
        if hit == "read-also" and len(page.units[i].text) <= 60 and is_heading(page.units[i]):
            yield i


def _listed(page: Page) -> Iterator[int]:
    """Yield the lines under the heading of such a list, where running text stood above it."""
    seen, left = False, 0
    for unit, size, hit in zip(page.units, page.sizes, page.hits, strict=True):
        text = size >= 110 and unit.text.endswith(_STOPS)
        seen = seen or text
        if seen and hit == "read-also" and is_heading(unit):
            left = _LISTED
        elif text or size > 200:
            left = 0
        elif left and not hit:
            left -= 1
            yield unit.index


def is_heading(unit: Unit) -> bool:
    """Say whether a line holds the words over a list of stories and nothing else."""
    return unit.key.rstrip(" 0123456789") in _OVER_STORIES


_LISTED = 6
_OVER_STORIES = frozenset(words.IS["read-also"])


C = LineClass
INLINE = 0.5  # the toll of what often stands between paragraphs
RULES = (
    Rule(
        "front-matter", C.FRONT_MATTER, "Front matter: its values are kept as fields", _front_matter
    ),
    Rule("breadcrumb", C.SECTION, "The path to this page: front page, section, story", _breadcrumb),
    Rule(
        "share", C.SHARE, "A button to share, print or save the page", _under("share"), toll=INLINE
    ),
    Rule(
        "subscribe",
        C.SUBSCRIBE,
        "Asks the reader to subscribe, follow or write in",
        _under("subscribe"),
        toll=INLINE,
    ),
    Rule("read-also", C.RELATED, "Stands over a list of other stories", _headings),
    Rule("read-line", C.RELATED, "Leads to another story", _under("read-also"), toll=INLINE),
    Rule("comments", C.COMMENT, "Belongs to the comments under the story", _under("comments")),
    Rule("credit", C.CREDIT, "Says whose picture it is", _under("credit"), toll=INLINE),
    Rule("caption", C.CAPTION, "Stands under a picture, above its credit", _caption, toll=INLINE),
    Rule("tags", C.SECTION, "A list of tags, topics or sections", _under("tags")),
    Rule("views", C.OTHER, "A counter of views, votes or minutes", _under("views"), toll=INLINE),
    Rule("cookies", C.LEGAL, "Speaks of cookies", _cookies),
    Rule("legal", C.LEGAL, "Copyright, terms or the outlet's registration", _legal),
    Rule("byline", C.BYLINE, "Names the author; kept as the byline field", _byline),
    Rule(
        "date-line",
        C.DATE,
        "A date and little else; kept as the date field where it is the story's",
        _date_line,
    ),
    Rule("contact", C.CONTACT, "A mail address, web address or telephone", _contact),
    Rule("menu-word", C.MENU, "A word of the page's menus", _under("menu")),
    Rule("advert", C.OTHER, "Marks an advertisement", _under("advert"), toll=INLINE),
    Rule(
        "numbers",
        C.OTHER,
        "Only figures and signs: a counter, a rate or a page number",
        _numbers,
        toll=INLINE,
    ),
    Rule(
        "listed-story",
        C.RELATED,
        "Stands under the heading of a list of stories",
        _listed,
        certain=False,
    ),
    Rule("updated", C.DATE, "Says when the page was published or changed", _under("updated")),
    Rule("cookie-words", C.LEGAL, "Speaks of cookies", _mentions_cookies, certain=False),
)
BY_NAME = {rule.name: rule for rule in RULES}


def matches(page: Page) -> list[Rule | None]:
    """Return, for every unit, the first rule that knows it."""
    found: list[Rule | None] = [None] * len(page.units)
    for rule in reversed(RULES):
        for index in rule.find(page):
            found[index] = rule
    return found
