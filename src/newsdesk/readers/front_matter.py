"""Front matter: the fields that a Markdown file states about itself."""

import re
from collections.abc import Iterator
from datetime import date, datetime

import yaml

from newsdesk.story.fields import OWN, joined

_FRONT = re.compile(
    r"\A---[ \t]*(?:\r\n|\n|\r)(?P<yaml>.*?)(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|\Z)",
    re.DOTALL,
)
_MOST = 65_536  # code points
_KEY = re.compile(r"(?m)^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)")

# A field of story.fields, and the keys that mean it, the surest first.
_KEYS = (
    ("headline", ("title", "headline")),
    ("authors", ("authors", "author", "byline")),
    ("published", ("published", "date", "date_published", "publishdate", "created")),
    ("section", ("section", "category", "categories", "rubric")),
    ("outlet", ("site", "outlet", "publisher", "source")),
    ("language", ("language", "lang", "locale")),
    ("status", ("status",)),
    ("kicker", ("kicker",)),
    ("lead", ("lead", "standfirst", "description", "summary")),
    ("credit", ("credit", "photo_credit")),
    ("place", ("place", "location")),
    ("address", ("url", "link", "canonical")),
    ("updated", ("updated", "modified", "lastmod")),
    ("embargo", ("embargo",)),
    ("urgency", ("urgency",)),
)
_OWN = "own"  # the key of a table of fields that a newsroom has added itself


class _Plain(yaml.BaseLoader):
    """Words, lists and tables only: no tags, no dates, no `no` for Norwegian, no aliases."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse aliases, which can make a gigabyte of a kilobyte."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("front matter needs no aliases")
        return super().compose_node(parent, index)


def split(text: str) -> tuple[str, str]:
    """Return the front matter with its fences, "" where there is none, and the rest."""
    match = _FRONT.match(text, 0, _MOST)
    if match is None or not _KEY.search(match["yaml"]):
        return "", text
    return text[: match.end()], text[match.end() :]


def declared(front: str) -> tuple[tuple[str, str], ...] | None:
    """Return the known fields that front matter states; None where it cannot be read."""
    match = _FRONT.match(front)
    if match is None:
        return None
    try:
        # The loader knows plain words only; it is a stricter one than SafeLoader.
        found = yaml.load(match["yaml"], _Plain)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    return tuple(_fields(found)) if isinstance(found, dict) else None


def _fields(found: dict[object, object]) -> Iterator[tuple[str, str]]:
    stated = {str(key).strip().lower(): value for key, value in found.items()}
    if "sha256" in stated:
        stated.pop("source", None)  # our own exports name the file there
    for name, keys in _KEYS:
        words = next((said for key in keys if (said := _words(stated.get(key)))), "")
        if words:
            yield name, _SHAPES.get(name, str)(words)
    own = stated.get(_OWN)
    for label, value in own.items() if isinstance(own, dict) else ():
        if (name := OWN + str(label).strip()) != OWN and (words := _words(value)):
            yield name, words


def _words(value: object) -> str:
    if isinstance(value, list):
        return joined(tuple(words for part in value if (words := _words(part))))
    if isinstance(value, dict):
        return _words(value.get("name"))
    words = "" if value is None else str(value)
    return words if words.strip() else ""


def _day(words: str) -> str:
    """Return an ISO day or time; words that are none stay as they are, for metadata to judge."""
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(words).isoformat()
    except ValueError:
        return words


def _language(words: str) -> str:
    return re.split(r"[-_]", words.lower())[0]


_SHAPES = {
    "published": _day,
    "updated": _day,
    "embargo": _day,
    "language": _language,
}
