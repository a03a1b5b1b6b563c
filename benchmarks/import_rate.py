"""How fast a folder of dumps becomes stories: read, cleaned, indexed and committed.

    python benchmarks/import_rate.py                          # 3,000 stories, a fresh library
    python benchmarks/import_rate.py --stories 10000
    python benchmarks/import_rate.py --into large.newsdesk    # a copy of a library that is there

The pages are those of ../shared/cleaning with dumps of 6 to 12 kB, in both shapes. Each is used
many times: its numbers, the names inside its sentences and a third of the words of its long lines
are others each time, always the same for the same number, so that no copy is a duplicate.
"""

import argparse
import json
import lzma
import os
import re
import resource
import shutil
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import forkserver
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "cleaning"
LEAST, MOST = 6_000, 12_000  # bytes of a dump
LONG = 80  # characters of a line from which it is running text
CHANGED = 3  # one in so many of its longer words is another
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[^\W\d_A-ZА-ЯЁ] )[A-ZА-ЯЁ][^\W\d_A-ZА-ЯЁ]{2,}")
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_A-ZА-ЯЁ]{5,}")
_SAME = (range(13), range(13, 29), range(29, 60))  # so that days and hours stay such


@dataclass(frozen=True, slots=True)
class Dump:
    """A page as it was copied from a browser."""

    text: str
    lang: str


@dataclass(slots=True)
class Clock:
    """When an import took its first file, and when it began to clean."""

    began: float = field(default_factory=time.perf_counter)
    first: float = 0.0
    cleaned: float = 0.0

    def __call__(self, done: int, _total: int, _name: str) -> None:
        """Take notice of a step."""
        self.first = self.first or time.perf_counter()
        if done and not self.cleaned:
            self.cleaned = time.perf_counter()


def dumps() -> list[Dump]:
    """Return the dumps of real size, in an order that is always the same."""
    found = []
    with lzma.open(FOLDER / "dev.jsonl.xz", "rt", encoding="utf-8") as lines:
        for page in map(json.loads, lines):
            texts = (page.get("text_dump_rp"), page.get("text_dump"))
            found += [
                Dump(text, page["lang"])
                for text in texts
                if text and LEAST <= len(text.encode("utf-8", "replace")) <= MOST
            ]
    Random(4).shuffle(found)
    return found


def words_of(pages: Sequence[Dump]) -> dict[str, list[str]]:
    """Return the words of long lines by language, frequent ones more often."""
    found: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        for line in page.text.splitlines():
            if len(line) >= LONG:
                found[page.lang] += _WORD.findall(line)
    return found


def altered(page: Dump, chance: Random, words: Sequence[str]) -> str:
    """Return a page with other numbers, other names and, in its long lines, other words."""
    names: dict[str, str] = {}

    def number(match: re.Match[str]) -> str:
        old = match[0]
        own = next((kind for kind in _SAME if len(old) <= 2 and int(old) in kind), None)
        if own is not None:
            return f"{chance.choice(own):0{len(old)}d}"
        if len(old) == 4 and old[:2] in ("19", "20"):
            return str(chance.randrange(2001, 2026))
        return "".join(chance.choice("123456789") for _ in old)

    def name(match: re.Match[str]) -> str:
        if match[0] not in names:
            names[match[0]] = chance.choice(words).capitalize() if words else match[0]
        return names[match[0]]

    def word(match: re.Match[str]) -> str:
        return chance.choice(words) if words and not chance.randrange(CHANGED) else match[0]

    lines = page.text.splitlines()
    lines = [_WORD.sub(word, line) if len(line) >= LONG else line for line in lines]
    return "\n".join(_NUMBER.sub(number, _NAME.sub(name, line)) for line in lines) + "\n"


def write(folder: Path, number: int) -> int:
    """Write so many files, some hundreds to a folder; return their bytes."""
    pages = dumps()
    words, size = words_of(pages), 0
    for index in range(number):
        page = pages[index % len(pages)]
        place = folder / f"{index // 500:04d}"
        place.mkdir(exist_ok=True)
        chance = Random(index)
        data = altered(page, chance, words[page.lang]).encode("utf-8", "replace")
        size += (place / f"{index:06d}.txt").write_bytes(data)
    return size


def spent() -> tuple[float, float]:
    """Return the processor seconds of this process, and of those that files went through."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    pid = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    workers = children.ru_utime + children.ru_stime
    if pid is not None:  # the workers are its children, not ours
        rows = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        workers += sum(map(int, rows[11:15])) / os.sysconf("SC_CLK_TCK")
    return own.ru_utime + own.ru_stime, workers


def size_of(library: Path) -> int:
    """Return the bytes of a library, its journal put away."""
    return sum(file.stat().st_size for file in library.parent.glob(f"{library.name}*"))


def measured(folder: Path, library: Path) -> Iterator[str]:
    """Import a folder; yield what is to be printed."""
    from newsdesk.desk.ingest import import_paths  # noqa: PLC0415
    from newsdesk.store.library import Library  # noqa: PLC0415
    from newsdesk.story.changes import Person  # noqa: PLC0415

    with closing(Library.open(library)) as opened:
        before, (parent, workers), clock = size_of(library), spent(), Clock()
        report = import_paths(opened, [folder], by=Person("Benchmark"), progress=clock)
        ended, (parent_then, workers_then) = time.perf_counter(), spent()
    number = max(1, report.added)
    wall, taken = ended - clock.began, ended - clock.first
    yield f"{report.added} added, {report.duplicates} known already, {report.failed} set aside"
    yield f"{number / wall:7.1f} stories/s in all: {wall:.1f} s"
    yield f"{number / taken:7.1f} stories/s from the first taken file: {taken:.1f} s"
    yield f"        of that {clock.cleaned - clock.first:.1f} s until the first is cleaned"
    yield f"{1000 * (parent_then - parent) / number:7.2f} ms of processor a story: this process"
    yield f"{1000 * (workers_then - workers) / number:7.2f} ms of processor a story: the workers"
    yield f"{size_of(library) - before:>12,} bytes more in the library"


def main() -> int:
    """Measure and print; returns 0, and says so where the pages are not there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--stories", type=int, default=3000)
    parser.add_argument("--into", type=Path, help="a library; a copy of it is imported into")
    asked = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"The pages are not here: {FOLDER} is absent. Nothing was measured.")
        return 0
    with TemporaryDirectory(prefix="newsdesk-import-") as name:
        folder, library = Path(name) / "dumps", Path(name) / "library.newsdesk"
        folder.mkdir()
        size = write(folder, asked.stories)
        if asked.into:
            shutil.copyfile(asked.into, library)
        print(f"{asked.stories} files, {size:,} bytes", flush=True)
        for line in measured(folder, library):
            print(line, flush=True)
        print(f"{size_of(library) / size:7.2f} bytes of the library for a byte of all files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
