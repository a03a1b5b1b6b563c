"""An import: together, once each, and undoable from its first commit on."""

import threading
from pathlib import Path

import pytest

from newsdesk.desk import browsing, editing, importing, safety, undoing
from newsdesk.desk.history import history
from newsdesk.desk.importing import Import
from newsdesk.errors import LibraryTrouble
from newsdesk.store.library import Library
from newsdesk.story.changes import Aspect
from stories import ANN, BEN, library, made, other_connection, put

__all__ = ["library"]


def pages(number: int) -> list[str]:
    return [f"/in/{n}.txt" for n in range(number)]


def run(library: Library, files: list[str], *, total: int = 0) -> Import:
    taken = Import(library, ANN, total or len(files))
    for n, file in enumerate(files):
        taken.take(made(f"Story {n}\nMenu\n", f"{n}.txt", file))
    return taken


def test_an_import_is_one_audit_row(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "TOGETHER", 10)
    files = pages(25)
    report = run(library, files).finish(files)
    assert (report.added, report.duplicates, report.failed) == (25, 0, 0)
    assert [item.path for item in report.items] == files
    assert report.changes.stories == tuple(item.id for item in report.items)
    assert report.changes.aspects == Aspect.PRESENCE | Aspect.HISTORY
    assert report.changes.label == "import of 25 stories"
    (row,) = history(library)
    assert (row.what, row.label, row.story) == ("import", "import of 25 stories", None)
    assert history(library, 7) == [row]
    assert undoing.undo(library, by=BEN).stories == report.changes.stories
    assert safety.verify(library).problems == ()


def test_the_same_bytes_become_one_story(library: Library) -> None:
    (old,) = put(library, made())
    taken = Import(library, ANN, 4)
    for path in ("/in/a.txt", "/in/b.txt"):
        taken.take(made("New\n", "new.txt", path))
    taken.take(made(path="/in/c.txt"))
    report = taken.finish(["/in/a.txt", "/in/b.txt", "/in/c.txt"])
    assert [(i.path[-5], i.outcome, i.id) for i in report.items] == [
        ("a", "added", old + 1),
        ("b", "duplicate", old + 1),
        ("c", "duplicate", old),
    ]
    assert report.items[1].reason == "The same bytes are story 2."
    editing.move_to_bin(library, [old], by=ANN)
    taken = Import(library, ANN, 1)
    taken.take(made(path="/in/c.txt"))
    report = taken.finish(["/in/c.txt"])
    assert report.items[0].reason == "The same bytes are story 1, which lies in the bin."
    assert not report.changes
    assert report.duplicates == 1


def test_a_cancelled_import_keeps_what_is_committed_and_names_every_file(library: Library) -> None:
    files = pages(5)
    report = run(library, files[:2], total=5).finish(files, cancelled=True)
    assert report.cancelled
    assert (report.added, report.failed) == (2, 3)
    assert report.items[4].reason == importing.CANCELLED
    assert browsing.counts(library).all == 2


def test_progress_is_told(library: Library) -> None:
    told: list[tuple[int, int, str]] = []
    taken = Import(library, ANN, 2, lambda *step: told.append(step))
    taken.step("a")
    taken.set_aside("b", "Not readable")
    taken.step("b")
    report = taken.finish(["b"])
    assert told == [(1, 2, "a"), (2, 2, "b")]
    assert report.items[0].reason == "Not readable"


def test_R9_R13_an_import_that_cannot_be_written_says_so(library: Library) -> None:
    library.close()
    opened = Library.open(library.path, patience=0.05)
    other = other_connection(library.path)
    other.execute("BEGIN IMMEDIATE")
    files = pages(3)
    with pytest.raises(LibraryTrouble, match="locked"):
        run(opened, files).finish(files)
    other.execute("ROLLBACK")
    taken = run(opened, files[:1])
    taken.commit()
    other.execute("BEGIN IMMEDIATE")
    taken.take(made("Late\n", path="/in/1.txt"))
    report = taken.finish(files)
    other.close()
    opened.close()
    assert [item.outcome for item in report.items] == ["added", "failed", "failed"]
    assert "locked" in report.items[1].reason
    assert "locked" in report.items[2].reason
    assert len(report.changes.stories) == 1


def test_two_programs_import_the_same_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "TOGETHER", 5)
    opened = [Library.open(tmp_path / "library.newsdesk") for _ in range(2)]
    files = pages(60)
    reports = []

    def work(library: Library) -> None:
        reports.append(run(library, files).finish(files))

    threads = [threading.Thread(target=work, args=(library,)) for library in opened]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(report.added for report in reports) == 60
    assert sum(report.duplicates for report in reports) == 60
    assert browsing.counts(opened[0]).all == 60
    assert safety.verify(opened[0]).problems == ()
    while undoing.undo(opened[1], by=ANN):
        pass
    assert browsing.counts(opened[0]).all == 0
    for each in opened:
        each.close()


def test_R25_the_order_is_that_of_the_audit_whatever_the_clock_says(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made())
    monkeypatch.setattr("newsdesk.store.audit.now", lambda: "1999-01-01T00:00:00Z")
    editing.set_field(library, 1, "title", "Later by order, earlier by clock", by=ANN)
    assert history(library)[0].what == "headline"
    assert undoing.undo(library, by=ANN).label == "change of headline"


def test_R9_a_full_disk_is_said_clearly_and_nothing_is_half_saved(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made())
    with library.reading() as at:
        pages_now = at.exec_driver_sql("PRAGMA page_count").scalar()
        at.exec_driver_sql(f"PRAGMA max_page_count = {pages_now}")
    files = pages(200)
    monkeypatch.setattr(importing, "TOGETHER", 1000)
    with pytest.raises(LibraryTrouble, match="disk is full"):
        run(library, files).finish(files)
    assert browsing.counts(library).all == 1
    assert browsing.story(library, 1).body
    assert safety.verify(library).problems == ()
