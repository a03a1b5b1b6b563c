"""How surely near duplicates are found, and how long it takes among a million stories.

    python benchmarks/duplicates.py                                     # the texts alone
    python benchmarks/duplicates.py --library build/d.newsdesk --stories 1000000

Words are invented, in Cyrillic and Latin letters, with frequencies after Zipf. The library's
stories are sketches of such texts, made of numbers of words instead of the words themselves, which
gives the same sketches a hundred times as fast; those that are compared are whole stories. The same
numbers give the same figures, but for the times.
"""

import argparse
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from newsdesk.desk import duplicates, opening
from newsdesk.store import adding, audit, preparing
from newsdesk.store import duplicates as stored
from newsdesk.store.audit import Entry
from newsdesk.store.connecting import connector
from newsdesk.store.library import Library
from newsdesk.store.preparing import Prepared
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Block, Reading
from newsdesk.text import likeness, sketch

VOCABULARY = 60_000  # words of each language
WORDS = 250  # of a story
PARAGRAPH = 40  # words that unrelated stories share
CHUNK = 20_000  # stories of the library that are made at once
_SYLLABLES = {
    "ru": "ба во ге ди жо за ки ло му не по ре са ту фи хо цы че ша щу эн юр яв ст пр кр гл ом",
    "en": "ba ve gi do ju ka le mi no pu ra se ti vo wy zo sha tre plo cru gle st er an om ing al",
}
_CHANCES = 1 / (np.arange(VOCABULARY) + 2.7)
_SUMS = np.cumsum(_CHANCES) / _CHANCES.sum()

Words = list[str]


def vocabulary(language: str) -> Words:
    """Invent the words of a language, the frequent ones short and first."""
    chance, syllables = random.Random(language), _SYLLABLES[language].split()
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(chance.choices(syllables, k=2 + min(3, len(found) // 300)))] = None
    return list(found)


class Texts:
    """Invented texts of one language; the same seed gives the same ones."""

    def __init__(self, language: str, seed: int) -> None:
        """Invent the words."""
        self.words = vocabulary(language)
        self.chance = np.random.default_rng(seed)

    def numbers(self, stories: int, words: int) -> np.ndarray:
        """Draw the numbers of the words of many stories."""
        return np.searchsorted(_SUMS, self.chance.random((stories, words))).astype(np.int64)

    def draw(self, words: int) -> Words:
        """Draw a text."""
        return [self.words[number] for number in self.numbers(1, words)[0]]

    def changed(self, text: Sequence[str], share: float) -> Words:
        """Replace, insert or delete a share of the words, at random places."""
        made: list[Words] = [[word] for word in text]
        number = round(share * len(text))
        for place in self.chance.choice(len(text), number, replace=False):
            new = self.draw(1)
            how = self.chance.integers(3)
            made[place] = [new, [text[place], *new], []][how]
        return [word for some in made for word in some]

    def template(self, figures: int) -> Callable[[], Words]:
        """Return what fills one text with other figures each time, such as a day's rates."""
        text = self.draw(WORDS - figures)
        places = sorted(self.chance.choice(len(text), figures, replace=False))

        def filled() -> Words:
            made = list(text)
            for place in reversed(places):
                made.insert(place, f"{self.chance.integers(100, 9999)}")
            return made

        return filled


# --- texts alone ---


@dataclass(slots=True)
class Score:
    """How many of some pairs pass each of the three questions."""

    pairs: int = 0
    keys: int = 0  # they share one of the eight
    sketches: int = 0
    found: int = 0  # the words agree too
    shares: float = 0.0  # the estimates, summed

    def take(self, one: Words, other: Words) -> None:
        """Compare two texts."""
        texts = [" ".join(words) for words in (one, other)]
        here, there = map(sketch.sketch, texts)
        self.pairs += 1
        met = not set(sketch.keys(here)).isdisjoint(sketch.keys(there))
        share = sketch.alike(here, there)
        near = met and share >= stored.LEAST
        self.keys += met
        self.shares += share
        self.sketches += near
        self.found += near and likeness.alike(*map(likeness.words, texts)) > 0


def compared(texts: Texts, pairs: int) -> Iterator[tuple[str, Score]]:
    """Yield what became of each kind of pair."""
    for words in (60, 120, WORDS, 600):
        for share in (0.02, 0.05, 0.1, 0.15, 0.2):
            if share == 0.05 or words == WORDS:
                originals = (texts.draw(words) for _ in range(pairs))
                made = ((text, texts.changed(text, share)) for text in originals)
                yield f"{words} words, {share:.0%} changed", _score(made)
    yield "unrelated", _score((texts.draw(WORDS), texts.draw(WORDS)) for _ in range(pairs))
    rest = WORDS - PARAGRAPH
    feet = (texts.draw(PARAGRAPH) for _ in range(pairs))
    some = ((texts.draw(rest) + foot, texts.draw(rest) + foot) for foot in feet)
    yield f"unrelated, one paragraph of {PARAGRAPH} words the same", _score(some)
    for figures in (12, 25, 50):
        templates = (texts.template(figures) for _ in range(pairs))
        yield f"one template, {figures} other figures", _score((f(), f()) for f in templates)


def _score(pairs: Iterator[tuple[Words, Words]]) -> Score:
    score = Score()
    for one, other in pairs:
        score.take(one, other)
    return score


def texts_alone(pairs: int) -> None:
    """Print how many pairs of each kind are found, and what a sketch costs."""
    for language in ("ru", "en"):
        texts = Texts(language, 7)
        print(f"\n{language}, {pairs} pairs each\n")
        print("| pairs | shingles shared | a key shared | sketches alike | found |")
        print("|---" * 5 + "|")
        for name, score in compared(texts, pairs):
            cells = [f"{score.shares / score.pairs:.2f}"]
            cells += [f"{n / score.pairs:.2%}" for n in (score.keys, score.sketches, score.found)]
            print(f"| {name} | {' | '.join(cells)} |", flush=True)
        many = [" ".join(texts.draw(WORDS)) for _ in range(4000)]
        for text in many[:2000]:
            sketch.sketch(text)
        began = process_time()
        for text in many[2000:]:
            sketch.sketch(text)
        print(f"\nA sketch of {WORDS} words: {(process_time() - began) / 2:.2f} ms", flush=True)


# --- a large library ---


@dataclass(frozen=True, slots=True)
class Made:
    """What the pipeline would make of a file."""

    source: SourceInfo
    data: bytes
    reading: Reading
    cleaning: Cleaning
    fields: tuple[Field, ...]


def prepared(words: Sequence[str], name: str) -> Prepared:
    """Return a story of these words, in paragraphs, with a name that nothing else has."""
    lines = [" ".join(words[start : start + 50]) for start in range(0, len(words), 50)]
    text = "\n\n".join(lines)
    data = f"{text}\n\n{name}\n".encode()
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(at, at + len(line)))
        at += len(line) + 2
    why = "Running text of the story"
    verdicts = tuple(
        Verdict(block.start, block.end, LineClass.BODY, False, "body", why, 0.98)
        for block in blocks
    )
    info = SourceInfo(name, f"/{name}", sha256(data).hexdigest(), len(data))
    reading = Reading(text, tuple(blocks), "text", 1, "utf-8", "")
    return preparing.prepare(
        Made(info, data, reading, Cleaning(verdicts, (), 2), (Field("headline", name),))
    )


def sketches(texts: Texts, stories: int) -> list[bytes]:
    """Return the sketches of stories of 250 words, without making the texts."""
    tables = np.array([sketch._numbers(word) for word in texts.words], dtype=np.uint64)
    found: list[bytes] = []
    while len(found) < stories:
        drawn = texts.numbers(min(CHUNK, stories - len(found)), WORDS)
        first, second, third = (tables[drawn[:, n : WORDS - 2 + n], n] for n in range(3))
        rows = np.sort(first ^ second ^ third, axis=1)
        found += [np.unique(row)[: sketch.SIZE].astype("<u8").tobytes() for row in rows]
    return found


def fill(path: Path, stories: int) -> None:
    """Fill an empty library with the sketches of so many stories."""
    opening.open_library(path).close()
    with closing(connector(path, "rw", 5)()) as raw:
        for pragma in ("foreign_keys = OFF", "synchronous = OFF", "cache_size = -400000"):
            raw.execute(f"PRAGMA {pragma}")
        done = 0
        languages = [Texts(language, 11) for language in ("ru", "en")]
        while done < stories:
            texts = languages[done // CHUNK % 2]
            made = list(enumerate(sketches(texts, min(CHUNK, stories - done)), done + 1))
            keyed = sorted((key, story) for story, of in made for key in sketch.keys(of))
            raw.execute("BEGIN")
            raw.executemany("INSERT INTO sketch (article, content) VALUES (?, ?)", made)
            raw.executemany("INSERT INTO sketch_key (key, article) VALUES (?, ?)", keyed)
            raw.execute("COMMIT")
            done += len(made)
        raw.execute("DELETE FROM sqlite_sequence WHERE name = 'article'")
        raw.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('article', ?)", (done,))
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def put(library: Library, stories: Sequence[Prepared]) -> list[int]:
    """Add stories as an import does, 100 to a commit."""
    found: list[int] = []
    with library.writing() as at:
        batch = audit.next_batch(at)
        audit.write(at, [Entry(None, "import", "{}", "{}")], batch=batch, who="-", label="import")
    for start in range(0, len(stories), 100):
        with library.writing() as at:
            some = stories[start : start + 100]
            found += adding.add(at, some, batch=batch, added=audit.now())
    return found


def timed(name: str, number: int, work: Callable[[], object]) -> object:
    """Do something and print what it took for each of some stories."""
    began, processor = perf_counter(), process_time()
    made = work()
    each = (perf_counter() - began) / number * 1000, (process_time() - processor) / number * 1000
    print(f"| {name} | {number:,} | {each[0]:.3f} | {each[1]:.3f} |", flush=True)
    return made


def in_library(path: Path, stories: int, number: int) -> None:
    """Print what is found among many stories, and what it costs."""
    began = perf_counter()
    if not path.exists():
        fill(path, stories)
    size = path.stat().st_size / 1e6
    print(f"\n{stories:,} stories, {size:,.0f} MB, filled in {perf_counter() - began:.0f} s\n")
    print("| what | stories | ms each | of it processor |")
    print("|---" * 4 + "|")
    with closing(opening.open_library(path)) as library:
        mark = f"{perf_counter()}"
        for language in ("ru", "en"):
            _try(library, Texts(language, random.randrange(10**9)), number, f"{language}-{mark}")
        timed("all groups, without their rows", 1, lambda: duplicates.number(library))


def _try(library: Library, texts: Texts, number: int, name: str) -> None:
    originals = [texts.draw(WORDS) for _ in range(number)]
    copies = [texts.changed(text, 0.05) for text in originals]
    foot = texts.draw(PARAGRAPH)
    footed = [texts.draw(WORDS - PARAGRAPH) + foot for _ in range(number)]
    filled = texts.template(25)
    same = texts.draw(WORDS)

    def made(some: Sequence[Words], what: str) -> list[Prepared]:
        return [prepared(words, f"{name}-{what}-{n}") for n, words in enumerate(some)]

    def added(what: str, some: Sequence[Words]) -> list[int]:
        ready = made(some, what)
        return timed(f"{name[:2]}: add {what}", number, lambda: put(library, ready))  # type: ignore[return-value]

    def found(what: str, ids: list[int]) -> None:
        told = timed(f"{name[:2]}: find {what}", number, lambda: duplicates.find(library, ids))
        print(f"| | found {told} of {number} | | |", flush=True)

    found("unrelated", added("unrelated", originals))
    new = added("with 5% changed", copies)
    found("with 5% changed", new)
    with library.reading() as at:
        pairs = {
            (one, other) for one, other, _ in stored.among(at, range(new[0] - number, new[-1] + 1))
        }
    right = sum((story - number, story) in pairs for story in new)
    print(f"| | {right} with their originals, {len(pairs) - right} wrong pairs | | |")
    found("with one paragraph the same", added("with one paragraph the same", footed))
    found("of one template", added("of one template", [filled() for _ in range(number)]))
    found("copies of one text", added("copies of one text", [same] * number))


def main() -> None:
    """Print the tables that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--stories", type=int, default=1_000_000)
    parser.add_argument("--new", type=int, default=1_000, help="stories that are compared")
    parser.add_argument("--pairs", type=int, default=2_000)
    chosen = parser.parse_args()
    if chosen.library is None:
        texts_alone(chosen.pairs)
    else:
        in_library(chosen.library, chosen.stories, chosen.new)


if __name__ == "__main__":
    main()
