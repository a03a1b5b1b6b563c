"""The outlet: from a mail domain, an address or the copyright line."""

import re
from collections import Counter
from collections.abc import Iterator

from newsdesk.cleaning.words import phrases
from newsdesk.metadata.found import Found
from newsdesk.metadata.lines import Lines, Spot

_HOST = re.compile(r"(?<![\w.-])(?:[^\W_][\w-]{0,40}\.){1,4}[^\W\d_]{2,12}(?![\w-])")
_DOTTED = re.compile(r"\.[^\W\d_]{2}")  # in every address; much faster to find than one
# A dot before letters, or what a copyright line has; begins with a set, which is searched fast.
_TELLING = re.compile(r"[.©(pP](?:(?<=\.)[^\W\d_]{2}|(?<=©)|(?<=\()[cC]\)|(?<=[oO][pP])[yY][rR])")
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)[\s:©]*(?:(?:19|20)\d\d[\s,–—-]*){0,3}", re.IGNORECASE)
_FREE = frozenset(
    phrases(
        """
        gmail.com | mail.ru | yandex.ru | ya.ru | bk.ru | list.ru | inbox.ru | rambler.ru |
        yahoo.com | hotmail.com | outlook.com | ukr.net | gmx.de | web.de | t-online.de |
        wp.pl | o2.pl | onet.pl | interia.pl | free.fr | orange.fr | icloud.com |
        googlemail.com
        """
    )
)
_OTHERS = frozenset(
    phrases(
        """
        facebook.com | twitter.com | x.com | vk.com | ok.ru | t.me | instagram.com |
        youtube.com | youtu.be | telegram.me | google.com | linkedin.com | pinterest.com |
        whatsapp.com | tiktok.com | bit.ly | pic.twitter.com | rutube.ru | dzen.ru |
        zen.yandex.ru | wordpress.com | wordpress.org | viber.com | feedburner.com |
        reddit.com | livejournal.com | apple.com | mailto.com
        """
    )
)
_FILES = frozenset(
    phrases(
        """
        jpg | jpeg | png | gif | html | htm | php | pdf | mp4 | mp3 | doc | docx | svg |
        webp | asp | aspx | js | css | xml
        """
    )
)
_NOISE = re.compile(
    r"\s*(?:[.,;|–—]\s.*|all rights reserved.*|все права.*|alle rechte.*"
    r"|tous droits.*|todos los.*|wszelkie.*)$",
    re.IGNORECASE,
)


def outlets(lines: Lines) -> Iterator[Found]:
    """Yield what may be the outlet, as a domain or a name."""
    hosts: Counter[str] = Counter()
    first: dict[str, Found] = {}
    for spot in _telling(lines):
        text = spot.text[:400]
        if _DOTTED.search(text):
            for row in _hosts(spot, text):
                hosts[row.value] += 1
                if row.value not in first or row.score > first[row.value].score:
                    first[row.value] = row
        low = text[:200].casefold()
        if "©" in low or "(c)" in low or "opyr" in low:
            yield from _rights(spot, text)
    for value, row in first.items():
        more = min(0.1, 0.03 * (hosts[value] - 1))
        yield Found(value, row.start, row.end, row.rule, row.reason, row.score + more)


def _telling(lines: Lines) -> Iterator[Spot]:
    """Yield the lines outside the story that hold what an outlet is told by: a page has few."""
    found = {lines.index_at(match.start()) for match in _TELLING.finditer(lines.reading.text)}
    for index in sorted(found):
        if index >= 0 and lines.is_outside(lines.spots[index]):
            yield lines.spots[index]


def _hosts(spot: Spot, text: str) -> Iterator[Found]:
    for match in _HOST.finditer(text):
        host = match.group().casefold().removeprefix("www.")
        tail = host.rsplit(".", 1)[-1]
        if host in _FREE or host in _OTHERS or tail in _FILES or len(host) < 4:
            continue
        mail = text[: match.start()].endswith("@")
        start = (
            spot.verdict.start
            + match.start()
            + (4 if match.group()[:4].casefold() == "www." else 0)
        )
        end = spot.verdict.start + match.end()
        if mail:
            yield Found(
                host, start, end, "mail-domain", "The domain of a mail address on the page", 0.85
            )
        else:
            yield Found(host, start, end, "address", "An address on the page", 0.45)


def _rights(spot: Spot, text: str) -> Iterator[Found]:
    match = _RIGHTS.search(text[:200])
    if match is None:
        return
    name = _NOISE.sub("", text[match.end() : match.end() + 80]).strip(' .,:;|–—-"«»“”')
    if 2 < len(name) <= 50 and not name[0].isdigit() and name[0].isupper():
        start = spot.verdict.start + text.find(name, match.end())
        yield Found(name, start, start + len(name), "copyright", "Named in the copyright line", 0.7)
