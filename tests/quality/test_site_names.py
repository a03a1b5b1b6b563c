"""No outlet that the cleaner is measured on is named in code, rules or weights."""

import json
import lzma
import re
from collections.abc import Iterator

import pytest

from quality.places import ROOT, SHARED

PAGES = SHARED / "dev.jsonl.xz"
FOLDERS = ("src", "resources", "training")
SUFFIXES = {".py", ".json", ".toml", ".txt", ".ts", ".qss", ".html", ".md", ".svg"}
LEAST = 5  # letters of a brand that is looked for; a shorter one is a word or a sign somewhere
# Brands that are words of the language too, or names that everybody's page has.
WORDS: dict[str, str] = {
    "admin": "who signs where nobody signs",
    "blogger": "a button to share",
    "brigitte": "a first name",
    "carta": "a law of old",
    "china": "a country",
    "cricket": "a sport",
    "express": "without the express written consent",
    "focus": "where the keyboard is",
    "forward": "a button to share, and a pass through a network",
    "google": "buttons to share and to install",
    "google.com": "an address there says nothing of the outlet",
    "independent": "what a paper that asks for money calls itself",
    "island": "land in the sea, and what such places are named with",
    "kicker": "the words above a headline",
    "mixed": "a line of which a part is cut",
    "money": "a section of many papers",
    "observer": "what many papers are named with",
    "onet.pl": "mail is kept there, so an address says nothing of the outlet",
    "politics": "a section of many papers",
    "polityka": "a section of many papers, and the policy of a page that speaks of privacy",
    "space": "a character, and a section of many papers",
    "three": "a number",
    "tribune": "what many papers are named with",
    "tumblr": "a button to share",
}
"""Brand or domain → why it may stand in the code."""

_WORD = re.compile(r"[\w-]+(?:\.[\w-]+)*")


def named() -> dict[str, str]:
    """Return each brand and domain as it would stand in code, and where it comes from."""
    found = {}
    with lzma.open(PAGES, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for name in {row["brand"], row["domain"], row["domain"].removeprefix("www.")}:
                found[name.casefold()] = row["id"]
    return {name: page for name, page in found.items() if len(name) >= LEAST}


def words() -> Iterator[tuple[str, str]]:
    """Yield each word of the code, dotted names whole and in parts, and the file it stands in."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in SUFFIXES and path.is_file():
                text = path.read_text(encoding="utf-8").casefold()
                place = str(path.relative_to(ROOT))
                for word in set(_WORD.findall(text)):
                    yield word, place


@pytest.mark.shared
@pytest.mark.skipif(not PAGES.is_file(), reason="needs ../shared/cleaning")
def test_no_site_is_named_in_code_rules_or_weights() -> None:
    outlets = named()
    hits = {
        f"{word} in {place}"
        for word, place in words()
        for name in {word, *word.split("."), *re.findall(r"[\w-]+\.[\w-]+$", word)}
        if name in outlets and name not in WORDS
    }
    assert sorted(hits) == []


@pytest.mark.shared
@pytest.mark.skipif(not PAGES.is_file(), reason="needs ../shared/cleaning")
def test_every_exception_is_an_outlet_and_has_its_reason() -> None:
    assert set(WORDS) <= set(named())
    assert all(reason for reason in WORDS.values())
