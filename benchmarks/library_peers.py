"""The same folder into Newsdesk, Calibre and Recoll, and one word looked up in each.

    python benchmarks/library_peers.py --stories 500

Each runs as its own command, with a fresh library, so the time that a process takes to start
counts for all alike. A peer that is not installed is left out and named (Debian: calibre,
recollcmd). Calibre looks the word up in titles and file data, as its library does without its own
full-text index; Recoll has no fields to find and cuts nothing.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import import_rate

WORD = "2020"


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, how it takes a folder in, and how it looks a word up."""

    name: str
    needs: str
    take: Sequence[str]
    find: Sequence[str]


def peers(pages: Path, home: Path) -> tuple[Peer, ...]:
    """Return the programs; each keeps its library under `home`."""
    ours = (sys.executable, "-m", "newsdesk", "--library", str(home / "n.newsdesk"))
    books = ("--with-library", str(home / "calibre"))
    recoll = home / "recoll"
    recoll.mkdir()
    (recoll / "recoll.conf").write_text(f"topdirs = {pages}\nindexStoreDocText = 1\n", "utf-8")
    return (
        Peer("Newsdesk", sys.executable, (*ours, "import", str(pages)), (*ours, "list", WORD)),
        Peer(
            "Recoll",
            "recollindex",
            ("recollindex", "-c", str(recoll)),
            ("recollq", "-c", str(recoll), WORD),
        ),
        Peer(
            "Calibre",
            "calibredb",
            ("calibredb", "add", *books, "--recurse", str(pages)),
            ("calibredb", "search", *books, WORD),
        ),
    )


def timed(command: Sequence[str], home: Path) -> float:
    """Run a command; return its seconds."""
    began = perf_counter()
    env = os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=env, capture_output=True, check=False)  # noqa: S603
    if done.returncode not in (0, 1):
        print(done.stderr.decode(errors="replace")[-400:], file=sys.stderr)
    return perf_counter() - began


def lines(stories: int) -> Iterator[str]:
    """Yield the table."""
    with TemporaryDirectory() as folder:
        pages, home = Path(folder) / "pages", Path(folder) / "home"
        pages.mkdir()
        home.mkdir()
        size = import_rate.write(pages, stories)
        yield f"{stories:,} dumps, {size / 1e6:.1f} MB"
        yield f"{'':10} {'in: s':>8} {'a second':>9} {'find: s':>8}"
        for peer in peers(pages, home):
            if shutil.which(peer.needs) is None:
                yield f"{peer.name:10} is not installed"
                continue
            took, found = timed(peer.take, home), timed(peer.find, home)
            yield f"{peer.name:10} {took:8.1f} {stories / took:9.1f} {found:8.2f}"


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stories", type=int, default=500)
    for line in lines(parser.parse_args().stories):
        print(line, flush=True)


if __name__ == "__main__":
    main()
