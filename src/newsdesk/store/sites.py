"""What the library remembers of sites: the lines of a sample of their pages.

Counts are made of these pages when they are wanted, so the bin and undo leave none of them wrong.
An import asks of hundreds of sites: what SQLAlchemy makes of each question took a third of its
time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from newsdesk.pipeline.sites import TELLING, is_same
from newsdesk.store import codec
from newsdesk.store.strings import told

SAMPLE = 50  # pages of a site that are kept: 60 kB, enough to tell 3 in 10 from 1 in 10

_THESE = "(SELECT value FROM json_each(?))"
_SHARED = f"SELECT site, count(*) FROM site_line WHERE key IN {_THESE} GROUP BY site"  # noqa: S608
_KNOWN = "SELECT count(*) FROM site_line WHERE site = ?"
_OF = "SELECT site FROM page_lines WHERE article = ?"
_SAMPLE = """
    SELECT p.article, p.rank, p.content, a.outlet
    FROM page_lines AS p JOIN article AS a ON a.id = p.article
    WHERE p.site = ? AND a.binned = 0 ORDER BY p.rank, p.article
"""
_KEEP = "INSERT INTO page_lines (article, site, rank, content) VALUES (?, ?, ?, ?)"
_FULL = (
    f"SELECT site FROM page_lines WHERE site IN {_THESE} "  # noqa: S608
    f"GROUP BY site HAVING count(*) > {SAMPLE}"
)
_SURPLUS = f"""
    DELETE FROM page_lines WHERE article IN (
        SELECT p.article FROM page_lines AS p JOIN article AS a ON a.id = p.article
        WHERE p.site = ? ORDER BY a.binned, p.rank, p.article LIMIT -1 OFFSET {SAMPLE}
    )
"""  # noqa: S608
_FORGET = f"DELETE FROM site_line WHERE site IN {_THESE}"  # noqa: S608
_TELL = "INSERT INTO site_line (key, site) VALUES (?, ?)"

Page = tuple[int, int, bytes]  # story, rank, lines


@dataclass(frozen=True, slots=True)
class Sampled:
    """A page of a site and its story."""

    story: int
    rank: int
    lines: bytes
    outlet: str


def likest(at: Connection, lines: Sequence[int]) -> int | None:
    """Return the site that a page with these short lines is of, None for one that is not known."""
    found = at.exec_driver_sql(_SHARED, (codec.to_json(list(lines)),))
    shared = {int(site): int(times) for site, times in found}
    if not shared:
        return None
    best = max(shared, key=lambda site: (shared[site], -site))
    known = at.exec_driver_sql(_KNOWN, (best,)).scalar_one()
    return best if is_same(shared[best], len(lines), known) else None


def site_of(at: Connection, story_id: int) -> int | None:
    """Return the site of a story whose page is in the sample."""
    return at.exec_driver_sql(_OF, (story_id,)).scalar()


def sample(at: Connection, site: int) -> list[Sampled]:
    """Return the pages that are kept of a site, but for stories in the bin."""
    rows = at.exec_driver_sql(_SAMPLE, (site,))
    return [Sampled(story, rank, lines, told(outlet)) for story, rank, lines, outlet in rows]


def remember(at: Connection, pages: Mapping[int, Sequence[Page]]) -> None:
    """Keep pages of sites; where a site has too many, those of high rank make room."""
    rows = [
        (story, site, rank, lines) for site, some in pages.items() for story, rank, lines in some
    ]
    if not rows:
        return
    at.exec_driver_sql(_KEEP, rows)
    full = at.exec_driver_sql(_FULL, (codec.to_json(list(pages)),)).scalars().all()
    if full:
        at.exec_driver_sql(_SURPLUS, [(site,) for site in full])


def know_by(at: Connection, lines: Mapping[int, Sequence[int]]) -> None:
    """Let sites be known again by these lines, the first of each."""
    at.exec_driver_sql(_FORGET, (codec.to_json(list(lines)),))
    rows = [(key, site) for site, some in lines.items() for key in some[:TELLING]]
    if rows:
        at.exec_driver_sql(_TELL, rows)
