"""The rules that are certain or nearly so: one row each, first match wins."""

from collections.abc import Iterable

from newsdesk.cleaning.page import UNASKED, Look, Page
from newsdesk.cleaning.rules.breadcrumbs import SEPARATORS, breadcrumbs, is_breadcrumb
from newsdesk.cleaning.rules.bylines import bylines, label_of
from newsdesk.cleaning.rules.contacts import contacts, links
from newsdesk.cleaning.rules.figures import date_lines, numbers
from newsdesk.cleaning.rules.legal import cookies, legal, mentions_cookies
from newsdesk.cleaning.rules.others import headings, listed, sections
from newsdesk.cleaning.rules.pictures import captions
from newsdesk.cleaning.rules.rule import INLINE, Alone, Rule, under
from newsdesk.cleaning.units import Unit
from newsdesk.story.lines import LineClass
from newsdesk.story.source import BlockKind

__all__ = ("BY_NAME", "RULES", "SEPARATORS", "Rule", "is_breadcrumb", "label_of", "matches")

_META = BlockKind.META


def _front_matter(page: Page) -> Iterable[int]:
    return [unit.index for unit in page.units if unit.kind is _META]


C = LineClass
RULES = (
    Rule(
        "front-matter", C.FRONT_MATTER, "Front matter: its values are kept as fields", _front_matter
    ),
    Rule("breadcrumb", C.SECTION, "The path to this page: front page, section, story", breadcrumbs),
    Rule(
        "share", C.SHARE, "A button to share, print or save the page", under("share"), toll=INLINE
    ),
    Rule(
        "subscribe",
        C.SUBSCRIBE,
        "Asks the reader to subscribe, follow or write in",
        under("subscribe"),
        toll=INLINE,
    ),
    Rule("donate", C.SUBSCRIBE, "Asks the reader for money", under("donate"), toll=INLINE),
    Rule("app", C.SUBSCRIBE, "Leads to the outlet's app", under("app")),
    Rule("read-also", C.RELATED, "Stands over a list of other stories", headings),
    Rule("read-line", C.RELATED, "Leads to another story", under("read-also"), toll=INLINE),
    Rule("comments", C.COMMENT, "Belongs to the comments under the story", under("comments")),
    Rule("credit", C.CREDIT, "Says whose picture it is", under("credit"), toll=INLINE),
    Rule("caption", C.CAPTION, "Stands under a picture, above its credit", captions, False),
    Rule("tags", C.SECTION, "A list of tags, topics or sections", under("tags")),
    Rule("views", C.OTHER, "A counter of views, votes or minutes", under("views"), toll=INLINE),
    Rule("cookies", C.LEGAL, "Speaks of cookies", cookies),
    Rule("legal", C.LEGAL, "Copyright, terms or the outlet's registration", legal),
    Rule("byline", C.BYLINE, "Names the author; kept as the byline field", Alone(bylines)),
    Rule(
        "date-line",
        C.DATE,
        "A date and little else; kept as the date field where it is the story's",
        date_lines,
    ),
    Rule("contact", C.CONTACT, "A mail address, web address or telephone", Alone(contacts)),
    Rule("account", C.MENU, "Asks the reader to sign in or register", under("account")),
    Rule("menu-word", C.MENU, "A word of the page's menus", under("menu")),
    Rule("weather", C.OTHER, "Weather, rates or traffic", under("weather")),
    Rule("poll", C.OTHER, "Belongs to a poll", under("poll")),
    Rule("advert", C.OTHER, "Marks an advertisement", under("advert"), toll=INLINE),
    Rule(
        "numbers",
        C.OTHER,
        "Only figures and signs: a counter, a rate or a page number",
        Alone(numbers),
        toll=INLINE,
    ),
    Rule("updated", C.DATE, "Says when the page was published or changed", under("updated")),
    Rule("read-on", C.RELATED, "Says that the story goes on", under("read-on"), certain=False),
    Rule("section-word", C.MENU, "The name of a section", Alone(sections), certain=False),
    Rule("link", C.CONTACT, "The address of a page", Alone(links), certain=False),
    Rule("listed-story", C.RELATED, "Stands under the heading of a list of stories", listed, False),
    Rule("cookie-words", C.LEGAL, "Speaks of cookies", mentions_cookies, certain=False),
)
BY_NAME = {rule.name: rule for rule in RULES}


_NONE = len(RULES)
_ALONE = tuple(
    (number, rule.find.holds) for number, rule in enumerate(RULES) if isinstance(rule.find, Alone)
)
_TOGETHER = tuple(
    (number, rule.find) for number, rule in enumerate(RULES) if not isinstance(rule.find, Alone)
)


def matches(page: Page) -> list[Rule | None]:
    """Return, for every unit, the first rule that knows it."""
    found = [look.alone for look in page.looks]
    if UNASKED in found:
        found = list(map(_asked, page.looks, page.units))
    for number, find in _TOGETHER:
        for index in find(page):
            found[index] = min(found[index], number)
    return [RULES[number] if number < _NONE else None for number in found]


def _asked(look: Look, unit: Unit) -> int:
    if look.alone == UNASKED:
        look.alone = _alone(unit.text, unit.mark, unit.key, look.size)
    return look.alone


def _alone(text: str, mark: str, key: str, size: int) -> int:
    """Return the number of the first rule that knows a line by itself."""
    for number, holds in _ALONE:
        if holds(text, mark, key, size):
            return number
    return _NONE
