"""Write a library of a million invented stories, through the store and without importing.

    python benchmarks/million.py build/million.newsdesk                 # 1,000,000 stories
    python benchmarks/million.py build/small.newsdesk --stories 10000

Words are invented from syllables, in Cyrillic and Latin letters, with frequencies after Zipf; a
story has about 250 of them. The same numbers give the same library.
"""

import argparse
import json
import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate, islice
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from newsdesk.desk import settling
from newsdesk.store import adding, audit, preparing
from newsdesk.store.audit import Entry
from newsdesk.store.library import Library
from newsdesk.store.preparing import Prepared
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.record import SourceInfo
from newsdesk.story.source import Block, Reading

VOCABULARY = 60_000  # words of each language
WORDS = 250  # of a story, on average
FIRST_DAY = date(2016, 1, 1)
DAYS = 3_600
CHUNK = 500  # stories to a commit
_SYLLABLES = {
    "ru": "ба во ге ди жо за ки ло му не по ре са ту фи хо цы че ша щу эн юр яв "
    "ст пр кр гл ом ан ер",
    "en": "ba ve gi do ju ka le mi no pu ra se ti vo wy zo sha tre plo cru gle st er an om ing "
    "al ous",
}
_STATUSES = ("new",) * 6 + ("in-review",) + ("verified",) * 2 + ("rejected",)


@dataclass(frozen=True, slots=True)
class Made:
    """What the pipeline would make of a file."""

    source: SourceInfo
    data: bytes
    reading: Reading
    cleaning: Cleaning
    fields: tuple[Field, ...]


class Words:
    """The invented words of a language, the frequent ones first."""

    def __init__(self, language: str) -> None:
        """Invent them; always the same."""
        syllables, chance = _SYLLABLES[language].split(), random.Random(language)
        found: dict[str, None] = {}
        while len(found) < VOCABULARY:
            longest = 2 if len(found) < 200 else 3 if len(found) < 4_000 else 6
            found["".join(chance.choices(syllables, k=chance.randint(2, longest)))] = None
        self.words = tuple(found)
        self._sums = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))

    def draw(self, chance: random.Random, number: int) -> list[str]:
        """Draw some words, after Zipf."""
        top = self._sums[-1]
        return [self.words[bisect_left(self._sums, chance.random() * top)] for _ in range(number)]


_LANGUAGES = ("ru", "en")
_known: dict[str, Words] = {}


def words_of(language: str) -> Words:
    """Return the words of a language."""
    if language not in _known:
        _known[language] = Words(language)
    return _known[language]


def story(number: int, paragraphs: int = 8) -> Made:
    """Invent a story of so many paragraphs at most; the same number gives the same one."""
    chance = random.Random(number)
    language = _LANGUAGES[number % 2]
    words = words_of(language)
    headline = " ".join(words.draw(chance, chance.randint(5, 10))).capitalize()
    body = [
        " ".join(words.draw(chance, chance.randint(25, 60))).capitalize() + "."
        for _ in range(chance.randint((paragraphs + 1) // 2, paragraphs))
    ]
    text = "\n\n".join([headline, *body]) + f"\n\n{number}\n"
    return _made(number, text, headline, language, chance)


def _made(number: int, text: str, headline: str, language: str, chance: random.Random) -> Made:
    data = text.encode()
    name = f"page-{number:07}.txt"
    info = SourceInfo(
        name, f"/pages/{number // 1000:04}/{name}", sha256(data).hexdigest(), len(data)
    )
    lines = _lines(text)
    verdicts = tuple(_verdict(text, start, end, headline) for start, end in lines)
    reading = Reading(
        text, tuple(Block(start, end) for start, end in lines), "text", 1, "utf-8", ""
    )
    return Made(info, data, reading, Cleaning(verdicts, (), 2), _fields(headline, language, chance))


def _lines(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in text.split("\n"):
        if line:
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _verdict(text: str, start: int, end: int, headline: str) -> Verdict:
    if text[start:end] == headline:
        reason = "Kept as the headline field"
        return Verdict(start, end, LineClass.HEADLINE, True, "headline", reason, 0.97)
    if end - start < 10:
        return Verdict(start, end, LineClass.OTHER, True, "numbers", "Only figures", 0.9)
    return Verdict(start, end, LineClass.BODY, False, "body", "Running text of the story", 0.98)


def _fields(headline: str, language: str, chance: random.Random) -> tuple[Field, ...]:
    words = words_of(language)
    day = FIRST_DAY + timedelta(days=int(DAYS * chance.random() ** 0.6))
    moment = f"{day}T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:00"
    values = {
        "headline": headline,
        "authors": " ".join(words.words[3000 + n].capitalize() for n in _pair(chance, 4000)),
        "published": moment if chance.random() < 0.95 else "",
        "section": words.words[100 + int(60 * chance.random() ** 2)].capitalize(),
        "outlet": words.words[500 + int(400 * chance.random() ** 3)].capitalize() + " 24",
        "language": language,
        "status": chance.choice(_STATUSES),
        "tags": words.words[900 + int(40 * chance.random() ** 2)] if chance.random() < 0.1 else "",
    }
    return tuple(
        Field(name, value, 0, len(value), "page", "Stands above the story")
        for name, value in values.items()
    )


def _pair(chance: random.Random, most: int) -> tuple[int, int]:
    return int(most * chance.random() ** 3), int(most * chance.random() ** 2)


def prepared(numbers: Sequence[int], paragraphs: int) -> list[Prepared]:
    """Invent and prepare some stories; runs in a process of its own."""
    return [preparing.prepare(story(number, paragraphs)) for number in numbers]


def chunks(stories: int) -> Iterator[range]:
    """Yield the numbers of the stories, some together."""
    yield from (range(at, min(at + CHUNK, stories)) for at in range(0, stories, CHUNK))


def write(path: Path, stories: int, *, processes: int = 2, paragraphs: int = 8) -> None:
    """Write a library of stories of so many paragraphs at most."""
    library = Library.open(path)
    with library.writing() as at:
        # Nobody else needs this file while it is made, and a broken one is made again.
        batch = audit.next_batch(at)
        audit.write(
            at,
            [Entry(None, audit.IMPORT, "{}", json.dumps({"files": stories}))],
            batch=batch,
            who="benchmark",
            label="import",
        )
    began, done = perf_counter(), 0
    with ProcessPoolExecutor(processes, get_context("forkserver")) as pool:
        waiting, rest = [], chunks(stories)
        waiting += [pool.submit(prepared, some, paragraphs) for some in islice(rest, processes * 3)]
        while waiting:
            made = waiting.pop(0).result()
            waiting += [pool.submit(prepared, some, paragraphs) for some in islice(rest, 1)]
            with library.writing() as at:
                adding.add(at, made, batch=batch, added=audit.now())
            done += len(made)
            if done % 20_000 == 0 or done == stories:
                rate = done / (perf_counter() - began)
                print(f"{done:,} stories, {rate:,.0f} a second", flush=True)
    settling.settle(library)
    library.close()


def main() -> None:
    """Read the command line and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--stories", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=2)
    chosen = parser.parse_args()
    if chosen.path.exists():
        raise SystemExit(f"{chosen.path} is there already.")
    write(chosen.path, chosen.stories, processes=chosen.processes)
    size = chosen.path.stat().st_size
    print(f"{chosen.path}: {size / 1e6:,.0f} MB, {size / chosen.stories:,.0f} bytes a story")


if __name__ == "__main__":
    main()
