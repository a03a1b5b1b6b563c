"""Thousands of notes in one library: listed, filtered, sorted, jumped to, and the gaps meanwhile.

    python benchmarks/million.py build/small.newsdesk --stories 2000
    QT_QPA_PLATFORM=offscreen python benchmarks/notes.py build/small.newsdesk --notes 5000

Works in a copy of the library. Times are of the clock in milliseconds; a gap is the longest time in
which the window could not have answered a key.
"""

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from window import SETTLED, Desk

from newsdesk.desk import browsing, opening
from newsdesk.desk.annotating import new_uid, now
from newsdesk.desk.door import changing
from newsdesk.store import articles, steps
from newsdesk.story.anchors import anchor
from newsdesk.story.annotations import Note, NoteKind, NoteState
from newsdesk.story.changes import Person

BY = Person("Benchmark")
KINDS, STATES = tuple(NoteKind), tuple(NoteState)
WORDS = "Who says so? The harbour office has another figure, and the council has none at all."


def annotate(library: Path, number: int) -> None:
    """Put notes on the first words of many stories, as one change."""
    own = opening.open_library(library)
    ids = [row.id for row in browsing.rows(own)][: max(1, number // 5)]
    with changing(own, BY) as batch:
        for place in range(number):
            story = articles.load(batch.at, ids[place % len(ids)])
            start = story.clean.paragraphs[0].start
            made = Note(
                new_uid(),
                story.id,
                BY.name,
                now(),
                KINDS[place % len(KINDS)],
                anchor(story.clean, start, start + 12),
                f"{place}. {WORDS}",
                state=STATES[place % len(STATES)],
            )
            batch.take(steps.annotation_step(None, made))
        batch.label = "notes"
    own.close()


def told(desk: Desk, name: str, do: Callable[[], object], ends: Callable[[], object]) -> None:
    """Do something, and print how long it took and the longest gap meanwhile."""
    desk.rest(0.5)
    desk.watch.take()
    do()
    took = desk.until(ends)
    desk.rest(0.3)
    print(f"{name:34} {took:8.1f} {desk.watch.take():8.1f}")


def measure(desk: Desk, number: int) -> None:
    """Go through the list of notes and print the table."""
    overview, checking = desk.window.overview, desk.window.fact_checking
    print(f"{'ms':34} {'until it':>8} {'gap':>8}")
    told(
        desk,
        f"{number} notes listed",
        overview.show_notes,
        lambda: overview.notes and overview.notes.model.rowCount() == number,
    )
    dialog = overview.notes
    assert dialog is not None
    model = dialog.model
    for typed in ("h", "harbour", "49"):
        told(
            desk,
            f"filtered by “{typed}”",
            lambda typed=typed: dialog.words.setText(typed),  # type: ignore[misc]
            lambda: not dialog._soon.isActive(),
        )
    told(desk, "all shown again", dialog.words.clear, lambda: model.rowCount() == number)
    for column in range(4):
        told(
            desk,
            f"sorted by {model.titles[column].lower()}",
            lambda column=column: dialog.table.sortByColumn(  # type: ignore[misc]
                column, Qt.SortOrder.AscendingOrder
            ),
            lambda: True,
        )
    for row in (0, number // 2):
        wanted = model.things()[row].listed.what

        def jumped(wanted: object = wanted) -> bool:
            chosen = checking.notes.chosen
            return chosen is not None and chosen.what == wanted

        dialog.table.selectRow(row)
        told(desk, "jumped to", dialog.go.click, jumped)
    told(desk, "scrolled to the end", dialog.table.scrollToBottom, lambda: True)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--notes", type=int, default=5000)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        library = Path(folder) / chosen.library.name
        shutil.copyfile(chosen.library, library)
        annotate(library, chosen.notes)
        desk = Desk(library)
        desk.rest(SETTLED)
        measure(desk, chosen.notes)
        desk.window.close()
        desk.window.session.library.close()


if __name__ == "__main__":
    main()
