"""How fast a library of any size answers: first rows, all ids, counts.

    python benchmarks/library.py build/million.newsdesk build/small.newsdesk

Each question is asked of many different words and choices, through what the window uses; of the
times in milliseconds the middle one, the 95th of a hundred and the worst are printed. The file is
warm: another connection has asked the same before, so that nothing is known in memory but what a
window knows that is open for a while. The libraries come from `million.py`.
"""

import argparse
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from million import Words, words_of

from newsdesk.desk import looking
from newsdesk.desk.looking import Looker
from newsdesk.store.orders import SORTS
from newsdesk.story.view import Facet, View

_TIMES = 60


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is asked, in many variants."""

    name: str
    target: float  # ms, of 95 in a hundred
    views: Callable[[random.Random], View]
    ask: Callable[[Looker, View], object]


def _first(looker: Looker, view: View) -> object:
    """Ask for the first rows; where they take long, for all ids and then the rows."""
    screen = looker.first(view)
    return looker.rows(looker.ids(view).ids[:100].tolist()) if screen is None else screen


def _ids(looker: Looker, view: View) -> object:
    return looker.ids(view)


def _facets(looker: Looker, view: View) -> object:
    return looker.facets(view)


def _rows(looker: Looker, view: View) -> object:
    """Fetch a page of rows anywhere, as the scroll bar does."""
    ids = looker.ids(View()).ids
    at = int(view.query) % max(1, len(ids) - 64)
    return looker.rows(ids[at : at + 64].tolist())


def _word(chance: random.Random, low: int, high: int) -> str:
    words: Words = words_of(chance.choice(("ru", "en")))
    return words.words[chance.randint(low, high)]


def _search(query: Callable[[random.Random], str], typing: bool = False) -> Callable[..., View]:
    return lambda chance: View(query(chance), sort="published", typing=typing)


def _common(chance: random.Random) -> str:
    return _word(chance, 0, 60)


def _phrase(chance: random.Random) -> str:
    words = words_of(chance.choice(("ru", "en"))).words
    return f'"{words[chance.randint(0, 12)]} {words[chance.randint(0, 12)]}"'


def _middling_phrase(chance: random.Random) -> str:
    words = words_of(chance.choice(("ru", "en"))).words
    return f'"{words[chance.randint(0, 40)]} {words[chance.randint(50, 300)]}"'


def _two(chance: random.Random) -> str:
    words = words_of("en").words
    section = words[100 + int(60 * chance.random() ** 2)].capitalize()
    return f"section:{section} headline:{words[chance.randint(0, 200)]}"


def _five(chance: random.Random) -> str:
    return _word(chance, 60, 5_000)[:5]


def _facet(chance: random.Random) -> View:
    words = words_of("en").words
    choice = chance.choice(
        (
            Facet("status", chance.choice(("new", "verified", "in-review"))),
            Facet("section", words[100 + int(60 * chance.random() ** 2)]),
            Facet("outlet", words[500 + int(400 * chance.random() ** 3)] + " 24"),
            Facet("language", chance.choice(("ru", "en"))),
            Facet("published", f"{chance.randint(2016, 2025)}-{chance.randint(1, 12):02}"),
            Facet("tag", words[900 + int(40 * chance.random() ** 2)]),
        )
    )
    return View(facets=(choice,), sort=chance.choice(("published", "added", "headline")))


QUESTIONS = (
    Question("first rows by any column", 50, lambda c: View(sort=c.choice(tuple(SORTS))), _first),
    Question("first rows of a choice", 50, _facet, _first),
    Question("first rows, common word", 50, _search(_common), _first),
    Question("first rows, word of 2%", 50, _search(lambda c: _word(c, 300, 2_000)), _first),
    Question("first rows, rare word", 50, _search(lambda c: _word(c, 20_000, 59_000)), _first),
    Question("first rows, common phrase", 50, _search(_phrase), _first),
    Question("first rows, phrase", 50, _search(_middling_phrase), _first),
    Question("first rows, 3 letters typed", 50, _search(lambda c: _common(c)[:3], True), _first),
    Question(
        "first rows, 5 letters typed", 50, _search(lambda c: _word(c, 60, 5_000)[:5], True), _first
    ),
    Question("first rows, two fields", 50, _search(_two), _first),
    Question("64 rows anywhere", 30, lambda c: View(str(c.randrange(10**9))), _rows),
    Question("all ids, common word", 1000, _search(_common), _ids),
    Question("all counts, common word", 1000, _search(_common), _facets),
    Question("all counts of a choice", 1000, _facet, _facets),
)


def measured(path: Path, looker: Looker, question: Question, times: int) -> list[float]:
    """Ask in many variants and return how long each took, in milliseconds."""
    chance = random.Random(question.name)
    views = [question.views(chance) for _ in range(times)]
    with closing(looking.look(path)) as other:
        for view in views:
            question.ask(other, view)
            other.ids(view)
    found = []
    for view in views:
        began = perf_counter()
        question.ask(looker, view)
        found.append(1000 * (perf_counter() - began))
    return found


def lines(paths: list[Path], times: int) -> Iterator[str]:
    """Yield the table."""
    lookers = [looking.look(path) for path in paths]
    for path, looker in zip(paths, lookers, strict=True):
        began = perf_counter()
        number = len(looker.ids(View()))
        took = 1000 * (perf_counter() - began)
        yield f"{path.name}: {number:,} stories, all ids in {took:.0f} ms"
        began = perf_counter()
        looker.facets(View())
        yield f"  first counts in {1000 * (perf_counter() - began):.0f} ms"
        began = perf_counter()
        while looker.read_ahead():
            pass
        yield f"  all orders in {1000 * (perf_counter() - began):.0f} ms"
    yield "ms, middle / 95th of a hundred / worst".rjust(30)
    for question in QUESTIONS:
        cells = []
        for path, looker in zip(paths, lookers, strict=True):
            times_ms = measured(path, looker, question, times)
            cut = quantiles(times_ms, n=20)
            cells.append(f"{cut[9]:7.1f} {cut[18]:7.1f} {max(times_ms):7.1f}")
        yield f"{question.name:30} {' | '.join(cells)}   target {question.target:.0f}"


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("libraries", type=Path, nargs="+")
    parser.add_argument("--times", type=int, default=_TIMES)
    chosen = parser.parse_args()
    for line in lines(chosen.libraries, chosen.times):
        print(line, flush=True)


if __name__ == "__main__":
    main()
