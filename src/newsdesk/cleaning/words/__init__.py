"""The words that give junk away, folded (lower case, ё as е): a file a theme, a row a language."""

from newsdesk.cleaning.words import (
    comments,
    labels,
    legal,
    menu,
    notices,
    related,
    share,
    subscribe,
)
from newsdesk.cleaning.words.menu import HOME
from newsdesk.cleaning.words.sections import SECTIONS
from newsdesk.cleaning.words.stop_words import STOP_WORDS
from newsdesk.cleaning.words.table import phrases

__all__ = (
    "BYLINE",
    "COOKIE_INSIDE",
    "HOME",
    "IS",
    "LEGAL_INSIDE",
    "SECTIONS",
    "SOURCES",
    "STARTS",
    "STOP_WORDS",
    "phrases",
)

# The line is this and nothing else, but perhaps a count; of a phrase in two tables the last counts.
IS: dict[str, tuple[str, ...]] = {
    "weather": notices.WEATHER_IS,
    "poll": notices.POLL_IS,
    "menu": menu.MENU,
    "app": notices.APP_IS,
    "subscribe": subscribe.IS,
    "donate": notices.DONATE_IS,
    "account": menu.ACCOUNT,
    "share": share.IS,
    "comments": comments.IS,
    "advert": notices.ADVERT_IS,
    "legal": legal.IS,
    "read-also": related.IS,
}

# The line begins with this.
STARTS: dict[str, tuple[str, ...]] = {
    "share": share.STARTS,
    "subscribe": subscribe.STARTS,
    "donate": notices.DONATE_STARTS,
    "read-also": related.STARTS,
    "read-on": related.MAYBE,
    "comments": comments.STARTS,
    "credit": labels.CREDIT,
    "tags": labels.TAGS,
    "views": labels.VIEWS,
    "cookies": legal.COOKIE_STARTS,
    "legal": legal.STARTS,
    "advert": notices.ADVERT_STARTS,
    "updated": labels.UPDATED,
}
BYLINE = labels.BYLINE
SOURCES = labels.SOURCES
LEGAL_INSIDE = legal.INSIDE
COOKIE_INSIDE = legal.COOKIE_INSIDE
