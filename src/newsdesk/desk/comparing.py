"""Stories are compared with those that may be like them: by keys, by sketches, by words."""

from collections import Counter, OrderedDict
from collections.abc import Collection, Iterator, Mapping, Sequence

from newsdesk.errors import LibraryTrouble
from newsdesk.store import articles
from newsdesk.store import duplicates as stored
from newsdesk.store.library import Transaction
from newsdesk.story.grouping import Groups, Pair
from newsdesk.text import likeness, sketch

_SKETCHES = 16  # compared for each story, those that share most keys; a duplicate shares 6 of 8
_TEXTS = 4  # compared for each story, the most alike first: of one template all are others
_KEPT = 128  # texts in memory: copies of one text stand close together


class Comparing:
    """One search; it knows which stories are joined already, so that copies make no square."""

    def __init__(self, among: Collection[int] | None) -> None:
        """Of `among`, a pair is looked at once; None stands for all stories."""
        self._among = among
        self._groups = Groups()
        self._texts: OrderedDict[int, likeness.Words] = OrderedDict()

    def found(self, at: Transaction, ids: Sequence[int]) -> list[Pair]:
        """Return the new pairs of some stories with others."""
        known = stored.sketches(at, ids)
        near = {
            story: self._earlier(story, others)
            for story, others in stored.candidates(at, known).items()
        }
        others = {other for some in near.values() for other in some}
        known |= stored.sketches(at, others - known.keys())
        likely = {story: _likely(story, some, known) for story, some in near.items()}
        likely = {story: some for story, some in likely.items() if some}
        return list(self._pairs(at, likely)) if likely else []

    def _earlier(self, story: int, others: Counter[int]) -> list[int]:
        mine = self._among
        return [
            other
            for other, _ in sorted(others.items(), key=lambda found: (-found[1], found[0]))
            if other < story or (mine is not None and other not in mine)
        ][:_SKETCHES]

    def _pairs(self, at: Transaction, likely: Mapping[int, list[int]]) -> Iterator[Pair]:
        touched = {other for some in likely.values() for other in some} | likely.keys()
        apart = {pair for pair in stored.separate(at) if touched.issuperset(pair)}
        for one, other, share in stored.among(at, touched):
            self._groups.join(one, other, share)
        shas = stored.hashes(at, touched)
        for story, others in likely.items():
            looked = 0
            for other in others:
                pair = min(story, other), max(story, other)
                if pair in apart or self._groups.together(story, other) or looked == _TEXTS:
                    continue
                looked += 1
                same = shas.get(story) == shas.get(other)
                share = 1.0 if same else self._share(at, story, other)
                if share:
                    self._groups.join(*pair, share)
                    yield *pair, share

    def _share(self, at: Transaction, one: int, other: int) -> float:
        try:
            return likeness.alike(self._words(at, one), self._words(at, other))
        except LibraryTrouble:  # a damaged story is like no other
            return 0.0

    def _words(self, at: Transaction, story: int) -> likeness.Words:
        if story not in self._texts:
            self._texts[story] = likeness.words(articles.body_of(at, story))
            if len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(story)
        return self._texts[story]


def _likely(story: int, others: Sequence[int], known: Mapping[int, bytes]) -> list[int]:
    """Return those of some stories whose sketches are alike enough, the most alike first."""
    sketches = {other: known[other] for other in others if other in known}
    shares = sketch.nearest(known[story], sketches, stored.LEAST)
    return sorted(shares, key=lambda other: (-shares[other], other))
