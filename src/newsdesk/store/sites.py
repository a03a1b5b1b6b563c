"""What the library remembers of sites: the lines of a sample of their pages.

Counts are made of these pages when they are wanted, so the bin and undo leave none of them wrong.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select
from sqlmodel import col

from newsdesk.pipeline.sites import TELLING, is_same
from newsdesk.store.schema import Article, PageLines, SiteLine

SAMPLE = 50  # pages of a site that are kept: 60 kB, enough to tell 3 in 10 from 1 in 10
_AT_ONCE = 500  # lines in one question


@dataclass(frozen=True, slots=True)
class Sampled:
    """A page of a site and its story."""

    story: int
    rank: int
    lines: bytes
    outlet: str


def likest(at: Connection, lines: Sequence[int]) -> int | None:
    """Return the site that a page with these short lines is of, None for one that is not known."""
    shared: dict[int, int] = {}
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        asked = select(col(SiteLine.site), func.count()).where(col(SiteLine.key).in_(some))
        for site, times in at.execute(asked.group_by(col(SiteLine.site))):
            shared[site or 0] = shared.get(site or 0, 0) + times
    if not shared:
        return None
    best = max(shared, key=lambda site: (shared[site], -site))
    known = select(func.count()).where(col(SiteLine.site) == best)
    same = is_same(shared[best], len(lines), at.execute(known).scalar_one())
    return best if same else None


def site_of(at: Connection, story_id: int) -> int | None:
    """Return the site of a story whose page is in the sample."""
    asked = select(col(PageLines.site)).where(col(PageLines.article) == story_id)
    return at.execute(asked).scalar_one_or_none()


def sample(at: Connection, site: int) -> list[Sampled]:
    """Return the pages that are kept of a site, but for stories in the bin."""
    asked = (
        select(
            col(PageLines.article), col(PageLines.rank), col(PageLines.content), col(Article.outlet)
        )
        .join(Article, col(Article.id) == col(PageLines.article))
        .where(col(PageLines.site) == site, col(Article.binned) == False)  # noqa: E712
        .order_by(col(PageLines.rank), col(PageLines.article))
    )
    rows = at.execute(asked).all()
    return [Sampled(story or 0, rank, lines, outlet) for story, rank, lines, outlet in rows]


def remember(at: Connection, site: int, pages: Iterable[tuple[int, int, bytes]]) -> None:
    """Keep pages of a site, each a story, a rank and its lines; those of high rank make room."""
    rows = [
        {"article": story, "site": site, "rank": rank, "content": lines}
        for story, rank, lines in pages
    ]
    at.execute(insert(PageLines), rows)
    ranked = (
        select(col(PageLines.article))
        .join(Article, col(Article.id) == col(PageLines.article))
        .where(col(PageLines.site) == site)
        .order_by(col(Article.binned), col(PageLines.rank), col(PageLines.article))
    )
    if surplus := list(at.execute(ranked.offset(SAMPLE)).scalars()):
        at.execute(delete(PageLines).where(col(PageLines.article).in_(surplus)))


def know_by(at: Connection, site: int, lines: Sequence[int]) -> None:
    """Let a site be known again by these lines, the first of them."""
    at.execute(delete(SiteLine).where(col(SiteLine.site) == site))
    if rows := [{"key": number, "site": site} for number in lines[:TELLING]]:
        at.execute(insert(SiteLine), rows)
