"""Files and pasted text come in, through the real readers and the real cleaner."""

import random
from pathlib import Path

import pytest

from newsdesk.desk import browsing, duplicates, editing, ingest, safety, undoing
from newsdesk.desk.history import history
from newsdesk.errors import LibraryTrouble, NewsdeskError
from newsdesk.pipeline.walk import files_in
from newsdesk.store.library import Library
from newsdesk.story.fields import FIELDS
from stories import ANN, library

__all__ = ["library"]

PAGE = """Главная / Общество
Паром вернулся в Тихую бухту
24.04.2025 12:30
Мара Перова
Паром, который стоял на ремонте три недели, в четверг снова вышел в Тихую бухту.
Капитан сказал, что в гавани было тихо, а пассажиров набралось больше обычного.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    (made / "deep").mkdir(parents=True)
    (made / "a.txt").write_text(PAGE, "utf-8")
    (made / "b.txt").write_text(PAGE.replace("Тихую", "Синюю"), "cp1251")
    (made / "deep" / "same.txt").write_text(PAGE, "utf-8")
    (made / "link.txt").symlink_to(made / "a.txt")
    return made


def test_a_folder_is_imported_and_every_file_reported_once(library: Library, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    report = ingest.import_paths(
        library, [folder], by=ANN, progress=lambda done, total, _: told.append((done, total))
    )
    outcomes = {Path(item.path).name: (item.outcome, item.id) for item in report.items}
    assert outcomes == {
        "a.txt": ("added", 1),
        "b.txt": ("added", 2),
        "same.txt": ("duplicate", 1),
        "link.txt": ("failed", None),
    }
    assert len(report.items) == 4
    assert told == [(0, 3), (0, 3), (0, 3), (1, 3), (2, 3), (3, 3), (2, 2)]
    story = browsing.story(library, 2)
    assert story.reading.encoding in ("cp1251", "windows-1251")
    assert "снова вышел в Синюю бухту" in story.reading.text
    assert [field.name for field in story.fields] == [spec.name for spec in FIELDS]
    assert safety.verify(library).problems == ()


def test_R1_an_import_again_adds_nothing_and_reads_nothing(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    seen: list[object] = []

    def nothing(_pool: object, files: list[Path], *_: object) -> list[object]:
        seen.extend(files)
        return []

    monkeypatch.setattr(ingest, "look_at", nothing)
    report = ingest.import_paths(library, [folder], by=ANN)
    assert (report.added, report.duplicates, report.failed) == (0, 3, 1)
    assert seen == []
    assert not report.changes


def test_a_file_that_vanishes_is_set_aside(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def vanishing(*_: object) -> object:
        found = files_in([folder])
        (folder / "a.txt").unlink()
        return found

    monkeypatch.setattr(ingest, "files_in", vanishing)
    report = ingest.import_paths(library, [folder], by=ANN)
    assert {Path(i.path).name: i.outcome for i in report.items}["a.txt"] == "failed"
    assert report.added == 2


def test_a_cancelled_import_says_so(library: Library, folder: Path) -> None:
    told: list[str] = []
    report = ingest.import_paths(
        library,
        [folder],
        by=ANN,
        progress=lambda *step: told.append(step[2]),
        cancelled=lambda: bool(told),
    )
    assert report.cancelled
    assert (report.added, report.failed) == (0, 4)


def many_words(*places: int) -> str:
    words = random.Random(7).choices(
        [f"{a}{b}m{c}" for a in "klpr" for b in "aeo" for c in "dst"], k=150
    )
    said = ["else" if place in places else word for place, word in enumerate(words)]
    lines = (" ".join(said[n : n + 30]).capitalize() + "." for n in range(0, len(said), 30))
    return "\n\n".join(("Seven barges in a row", "By Mara Quill", *lines))


def test_what_comes_in_is_compared_with_what_is_there(library: Library, tmp_path: Path) -> None:
    assert ingest.import_text(library, many_words(), "one", by=ANN).alike == 0
    assert ingest.import_text(library, many_words(20), "two", by=ANN).alike == 1
    for name, places in (("three", (50,)), ("four", (80, 110))):
        (tmp_path / f"{name}.txt").write_text(many_words(*places), "utf-8")
    (tmp_path / "other.txt").write_text(PAGE, "utf-8")
    report = ingest.import_paths(
        library, [tmp_path / f"{n}.txt" for n in ("three", "four", "other")], by=ANN
    )
    assert (report.added, report.alike) == (3, 2)
    assert duplicates.group_of(library, 1) == (1, 2, 3, 5)  # files are taken in by name


def test_a_cancelled_import_compares_nothing(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(duplicates, "find", lambda *given: asked.append(given))
    told: list[int] = []
    report = ingest.import_paths(
        library,
        [folder],
        by=ANN,
        progress=lambda done, *_: told.append(done),
        cancelled=lambda: 2 in told,
    )
    assert report.cancelled
    assert report.added
    assert not asked


def test_what_cannot_be_compared_is_reported_all_the_same(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise LibraryTrouble("It cannot be written.")

    monkeypatch.setattr(duplicates, "find", broken)
    report = ingest.import_paths(library, [folder], by=ANN)
    assert (report.added, report.alike) == (2, 0)


def test_an_import_that_is_cancelled_before_any_file_is_found_names_none(
    library: Library, folder: Path
) -> None:
    report = ingest.import_paths(library, [folder], by=ANN, cancelled=lambda: True)
    assert (report.cancelled, report.items) == (True, ())


def test_pasted_text_becomes_a_story(library: Library) -> None:
    report = ingest.import_text(library, PAGE, "pasted", by=ANN)
    assert (report.added, report.items[0].path) == (1, "pasted")
    assert browsing.row(library, 1).file == "pasted"
    assert ingest.import_text(library, PAGE, "again", by=ANN).items[0].id == 1


def test_S31_pasted_text_with_half_a_letter_is_set_aside(library: Library) -> None:
    report = ingest.import_text(library, "a \udcff b", "odd", by=ANN)
    assert (report.added, report.failed) == (0, 1)
    assert "half a letter at character 3" in report.items[0].reason


def test_reading_again_in_another_encoding(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "koi.txt"
    file.write_bytes(PAGE.encode("koi8-r"))
    ingest.import_paths(library, [file], by=ANN, encoding="cp1251")
    wrong = browsing.story(library, 1)
    editing.cut(library, 1, 0, 3, by=ANN)
    editing.set_field(library, 1, "section", "Море", by=ANN)
    changes = ingest.reread(library, 1, "koi8-r", by=ANN)
    right = browsing.story(library, 1)
    assert "снова вышел в Тихую бухту" in right.reading.text
    assert right.edits.by_hand == ()
    assert right.value("section") == "Море"
    assert right.value("headline") != wrong.value("headline")
    assert changes.label == "reading as koi8-r; 1 edit by hand stays with cp1251"
    assert history(library, 1)[-1].what == "import"
    assert not ingest.reread(library, 1, "koi8-r", by=ANN)
    undoing.undo(library, by=ANN)
    undone = browsing.story(library, 1)
    assert undone.reading == wrong.reading
    assert len(undone.edits.by_hand) == 1
    undoing.redo(library, by=ANN)
    assert browsing.story(library, 1).body == right.body
    assert safety.verify(library).problems == ()
    with pytest.raises(NewsdeskError):
        ingest.reread(library, 1, "klingon", by=ANN)


def test_R11_nothing_is_read_for_a_library_that_cannot_be_written(
    library: Library, folder: Path
) -> None:
    library.close()
    library.path.chmod(0o400)
    opened = Library.open(library.path)
    with pytest.raises(NewsdeskError, match="read-only"):
        ingest.import_paths(opened, [folder], by=ANN)
    opened.close()
