"""Clean stories to plant mistakes into: pages of ../shared that people have cleaned."""

import json
import lzma
import random
from collections.abc import Iterator
from typing import Any

from quality.places import SHARED
from quality.planting import Page

PAGES = SHARED / "dev.jsonl.xz"
LANGUAGES = ("ru", "en")
_LEAST_PARAGRAPHS, _LEAST_WORDS = 5, 120


def clean_pages(count: int, seed: int) -> list[tuple[str, Page]]:
    """Draw so many pages with their ids, half of each language as far as there are enough."""
    known = list(_pages())
    rng = random.Random(seed)
    pools = {one: [row for row in known if row[1].language == one] for one in LANGUAGES}
    half = min(len(pools["ru"]), count // 2)
    drawn = rng.sample(pools["ru"], half)
    drawn += rng.sample(pools["en"], min(len(pools["en"]), count - half))
    return rng.sample(drawn, len(drawn))


def _pages() -> Iterator[tuple[str, Page]]:
    """Yield the pages that are long enough."""
    with lzma.open(PAGES, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["tier"] == "gold" and row["lang"] in LANGUAGES and row["truth"].get("body"):
                page = _page(row["lang"], row["truth"])
                if _is_long(page):
                    yield row["id"], page


def _page(language: str, truth: dict[str, Any]) -> Page:
    section = truth.get("section") or ""
    return Page(
        language=language,
        title=truth.get("title") or "",
        authors=tuple(truth.get("authors") or ()),
        published=truth.get("published") or "",
        section=section if isinstance(section, str) else section[0],
        paragraphs=tuple(line.strip() for line in truth["body"].split("\n") if line.strip()),
    )


def _is_long(page: Page) -> bool:
    words = sum(len(text.split()) for text in page.paragraphs)
    return len(page.paragraphs) >= _LEAST_PARAGRAPHS and words >= _LEAST_WORDS
