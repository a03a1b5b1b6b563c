"""Site memory: which lines recur on the pages of an import and of the library, site by site."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.pipeline.fingerprint import Fingerprint, fingerprint, of_key, unpacked
from newsdesk.pipeline.known import Known, known_of
from newsdesk.pipeline.sites import Counts, groups, telling
from newsdesk.store import outlets, sites
from newsdesk.store.library import Transaction
from newsdesk.store.sites import SAMPLE, Sampled
from newsdesk.story.memory import SiteMemory
from newsdesk.story.source import Reading
from newsdesk.text.fold import sort_key

_ASKED = 400  # short lines that the library is asked for
_KIND = 3  # the bits of a line's number that say its kind


@dataclass(slots=True)
class _Site:
    """A site of an import: new, or one that the library knows."""

    number: int | None  # in the library
    outlet: str
    counts: Counts
    wanted: frozenset[str]  # hashes of the pages that the library is to keep
    telling: list[int]
    told: bool = False  # whether the library has those lines


class Memory:
    """What is known of some pages, by the hash of their bytes; their order changes nothing."""

    def __init__(
        self,
        at: Transaction,
        pages: Iterable[Fingerprint],
        *,
        apart_from: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Group the pages and look up what the library knows of their sites.

        `apart_from` is a story that is in the library already and is not held against itself.
        Where it is `cancelled` while there are many pages, less is known.
        """
        self._pages = {page.sha256: page for page in pages}
        self._rules = _rules(at)
        self._site: dict[str, _Site] = {}
        for number, members in _by_site(at, list(self._pages.values()), cancelled):
            if cancelled():
                break
            sampled = [] if number is None else sites.sample(at, number)
            others = [page for page in sampled if page.story != apart_from]
            site = _site(number, members, others)
            self._site |= {page.sha256: site for page in members}

    def known(self, sha256: str) -> Known | None:
        """Return what is known of a page; None for one that was not among the pages."""
        page, site = self._pages.get(sha256), self._site.get(sha256)
        if page is None or site is None:
            return None
        lines = page.numbers
        found = known_of(site.counts, lines, site.outlet)
        if not self._rules:
            return found
        plain = {number & ~_KIND for number in lines}
        rules = {outlet: keys & plain for outlet, keys in self._rules.items() if keys & plain}
        always = rules.get(sort_key(site.outlet), frozenset())
        return Known(found.outlet, found.stories, found.lines, always, rules)

    def remember(self, at: Transaction, added: Mapping[str, int]) -> None:
        """Let the library remember pages that became stories: hash of the bytes → story."""
        kept: dict[int, list[sites.Page]] = {}
        untold: dict[int, list[int]] = {}
        for sha256, story in added.items():
            site = self._site.get(sha256)
            if site is None:
                continue
            if site.number is None:
                site.number = story
            if sha256 in site.wanted:
                page = self._pages[sha256]
                kept.setdefault(site.number, []).append((story, page.rank, page.lines))
            if not site.told:
                untold[site.number] = site.telling
                site.told = True
        sites.remember(at, kept)
        if untold:
            sites.know_by(at, untold)


def _rules(at: Transaction) -> dict[str, frozenset[int]]:
    keys: dict[str, set[int]] = {}
    for _, outlet, key, *_ in outlets.rules(at):
        keys.setdefault(sort_key(outlet), set()).add(of_key(key))
    return {outlet: frozenset(numbers) for outlet, numbers in keys.items()}


def _by_site(
    at: Transaction, pages: Sequence[Fingerprint], cancelled: Callable[[], bool]
) -> list[tuple[int | None, list[Fingerprint]]]:
    """Return the pages by site; groups that the library takes for one site become one."""
    known: dict[int, list[Fingerprint]] = {}
    fresh: list[tuple[int | None, list[Fingerprint]]] = []
    for group in groups(pages, cancelled):
        if cancelled():
            break
        members = [pages[index] for index in group]
        number = sites.likest(at, telling([page.numbers for page in members])[:_ASKED])
        if number is None:
            fresh.append((None, members))
        else:
            known.setdefault(number, []).extend(members)
    return [*known.items(), *fresh]


def _site(number: int | None, members: list[Fingerprint], sampled: list[Sampled]) -> _Site:
    members = sorted(members, key=lambda page: page.sha256)
    lines = [page.numbers for page in members] + [unpacked(page.lines) for page in sampled]
    ranks = sorted([page.rank for page in members] + [page.rank for page in sampled])[:SAMPLE]
    wanted = frozenset(page.sha256 for page in members if page.rank <= ranks[-1])
    return _Site(number, _outlet(sampled), Counts(lines), wanted, telling(lines))


def _outlet(sampled: Sequence[Sampled]) -> str:
    """Return what most stories of a site say is their outlet, "" where they differ."""
    named = Counter(sort_key(page.outlet) for page in sampled if page.outlet)
    key, times = next(iter(named.most_common(1)), ("", 0))
    if 2 * times <= sum(named.values()):
        return ""
    return min(page.outlet for page in sampled if sort_key(page.outlet) == key)


def memory_of(at: Transaction, reading: Reading, outlet: str, story_id: int) -> SiteMemory:
    """Return what the library knows of a story of its own, for cleaning it again."""
    page = Fingerprint(f"{story_id:012x}", fingerprint(reading))
    known = Memory(at, [page], apart_from=story_id).known(page.sha256) or Known()
    always = known.by_outlet.get(sort_key(outlet), frozenset()) if outlet else known.always
    return Known(known.outlet, known.stories, known.lines, always).of(reading)
