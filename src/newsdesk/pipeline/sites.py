"""Pages become sites by the lines that they share, without the name of any.

Short lines tell a site: menus, footers and labels stand on all of its pages, while a story that
two outlets print is made of long ones. Of 638 pages of 43 outlets with at least five pages each,
85% came together with three others or more, and 21 to 27 of 850 groups held two names, nearly
always two papers of one house on the same pages.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from newsdesk.pipeline.fingerprint import Fingerprint, Kind

ALIKE = 0.3  # of the short lines that the smaller of two pages has
AT_LEAST = 5  # short lines that two pages of a site share
TELLING = 50  # short lines by which a site is known again: 1.4 kB in the library
_COMMON = 64  # sites; a line of more of them tells nothing
_KIND = 3  # the bits of a number that say its kind; to make a Kind of them takes longer
_SHORT, _LONG, _SPOKEN = int(Kind.SHORT), int(Kind.LONG), int(Kind.SPOKEN)


@dataclass(slots=True)
class _Site:
    members: list[int] = field(default_factory=list)
    size: float = 0.0  # short lines of a page, on average


def recurring(pages: Iterable[Iterable[int]]) -> set[int]:
    """Return the lines that stand on two pages or more; eight bytes a line while it lasts."""
    import numpy as np  # noqa: PLC0415  (off the window's way to its first rows)

    numbers = np.fromiter(chain.from_iterable(pages), np.int64)
    numbers.sort()
    return set(numbers[1:][numbers[1:] == numbers[:-1]].tolist())


def groups(
    pages: Sequence[Fingerprint], cancelled: Callable[[], bool] = lambda: False
) -> list[list[int]]:
    """Return which pages belong together; the order of the pages changes nothing.

    One page after the other, by their hashes, joins the site that it is most like. Where it is
    `cancelled`, those that were not looked at are left out.
    """
    again = recurring(_short(page) for page in pages)
    sites: list[_Site] = []
    having: dict[int, dict[int, int]] = {}  # line → site → its pages with it
    for index in sorted(range(len(pages)), key=lambda index: pages[index].sha256):
        if cancelled():
            break
        short = _short(pages[index])
        shared = [number for number in short if number in again]
        site = _likest(sites, len(short), _votes(sites, having, shared))
        if site is None:
            site = len(sites)
            sites.append(_Site())
        _join(sites[site], index, len(short))
        for number in shared:
            row = having.setdefault(number, {})
            row[site] = row.get(site, 0) + 1
    return [site.members for site in sites]


def _short(page: Fingerprint) -> list[int]:
    return [number for number in page.numbers.tolist() if number & _KIND == _SHORT]


def _votes(
    sites: list[_Site], having: dict[int, dict[int, int]], shared: Iterable[int]
) -> dict[int, float]:
    votes: dict[int, float] = defaultdict(float)
    for number in shared:
        row = having.get(number)
        if row and len(row) <= _COMMON:
            for site, pages in row.items():
                votes[site] += pages / len(sites[site].members)
    return votes


def _likest(sites: list[_Site], size: int, votes: dict[int, float]) -> int | None:
    best: tuple[float, int] | None = None
    for site, shared in votes.items():
        likeness = shared / max(1.0, min(size, sites[site].size))
        if shared >= AT_LEAST and likeness >= ALIKE:
            best = max(best or (0.0, 0), (likeness, -site))
    return None if best is None else -best[1]


def _join(site: _Site, index: int, size: int) -> None:
    site.members.append(index)
    site.size += (size - site.size) / len(site.members)


def telling(pages: Collection[Sequence[int]]) -> list[int]:
    """Return the short lines by which a site is known again, those of most pages first."""
    again = recurring(pages) if len(pages) > 1 else set(*pages)
    short = {number for number in again if number & _KIND == _SHORT}
    counted = Counter(chain.from_iterable(filter(short.__contains__, page) for page in pages))
    lasting = list(counted)
    return sorted(lasting, key=lambda number: (-counted[number], number))


def is_same(shared: int, asked: int, known: int) -> bool:
    """Say whether a page that shares lines with a site is of that site."""
    return shared >= AT_LEAST and shared >= ALIKE * min(asked, known)


class Counts:
    """In how many stories of one site each line stands; copies of one story count once."""

    def __init__(self, pages: Sequence[Sequence[int]]) -> None:
        """Count; a line that stands but once is not kept."""
        again = recurring(pages)
        stories: dict[int, list[Iterable[int]]] = defaultdict(list)
        for page, story in zip(pages, stories_of(pages), strict=True):
            stories[story].append(filter(again.__contains__, page))
        counted: Counter[int] = Counter()
        for copies in stories.values():
            counted.update(set().union(*copies) if len(copies) > 1 else copies[0])
        self.stories = len(stories)
        self._counted = {n: times for n, times in counted.items() if times > 1}

    def others(self, page: Iterable[int]) -> dict[int, int]:
        """Return in how many other stories the lines of a page that was counted stand."""
        counted = self._counted
        return {n: counted[n] - 1 for n in page if n in counted and n & _KIND != _SPOKEN}


def stories_of(pages: Sequence[Sequence[int]]) -> list[int]:
    """Return a number for each page, the same for pages of one story.

    Pages of one story share most of their long lines, but for those that different pages have.
    """
    long = [frozenset([n for n in page if n & _KIND == _LONG]) for page in pages]
    if not recurring(long):
        return list(range(len(long)))
    for _ in range(_ROUNDS):
        furniture = _furniture(long)
        if not furniture:
            break
        long = [lines - furniture for lines in long]
    return _united(long)


_ROUNDS = 2
_LOOKED_AT = 12  # pages of those that have a line
_DIFFERENT = 3  # of them that make it furniture
_PAIRS = 50  # pages with a line that are held against each other; of more, each against the first


def _furniture(long: Sequence[frozenset[int]]) -> frozenset[int]:
    """Return the long lines that pages of quite different stories share."""
    return frozenset(
        number
        for number, having in _having(long).items()
        if len(having) >= _DIFFERENT and _differ(long, having)
    )


def _having(long: Sequence[frozenset[int]]) -> dict[int, list[int]]:
    again = recurring(long)
    having: dict[int, list[int]] = defaultdict(list)
    for page, lines in enumerate(long):
        for number in lines & again:
            having[number].append(page)
    return having


def _differ(long: Sequence[frozenset[int]], having: Sequence[int]) -> bool:
    different: list[int] = []
    step = max(1, len(having) // _LOOKED_AT)
    for page in having[::step][:_LOOKED_AT]:
        if not any(_same_story(long[page], long[other]) for other in different):
            different.append(page)
            if len(different) == _DIFFERENT:
                return True
    return False


def _same_story(one: frozenset[int], other: frozenset[int]) -> bool:
    return bool(one & other) and 4 * len(one & other) >= len(one) + len(other)


def _united(long: Sequence[frozenset[int]]) -> list[int]:
    leader = list(range(len(long)))

    def first(page: int) -> int:
        while leader[page] != page:
            leader[page] = leader[leader[page]]
            page = leader[page]
        return page

    for one, other in _pairs(long):
        if first(one) != first(other) and _same_story(long[one], long[other]):
            low, high = sorted((first(one), first(other)))
            leader[high] = low
    return [first(page) for page in range(len(long))]


def _pairs(long: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    for pages in _having(long).values():
        ahead = pages if len(pages) <= _PAIRS else pages[:1]
        for place, one in enumerate(ahead, 1):
            for other in pages[place:]:
                yield one, other
