"""Backups, restoring, and damage that is found before it spreads."""

import os
import sqlite3
import stat
import time
from pathlib import Path

import pytest

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import articles, damage
from newsdesk.store import backup as backups
from newsdesk.store.backup import backup, restore
from newsdesk.store.library import Library
from stories import library, made, other_connection, put

__all__ = ["library"]


def headlines(path: Path) -> list[str]:
    opened = Library.open(path, create=False)
    try:
        with opened.reading() as at:
            return [row.headline for row in articles.rows_of(at, range(10))]
    finally:
        opened.close()


def ruin(path: Path) -> None:
    """Spoil one page of the stories' lists, as a failing disk does."""
    raw = other_connection(path)
    asked = "SELECT rootpage FROM sqlite_master WHERE name = 'article_by_words'"
    page = raw.execute(asked).fetchone()[0]
    raw.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : (page - 1) * 4096 + 12] = b"\xff" * 12
    path.write_bytes(bytes(data))


def test_R28_a_backup_of_an_open_library_opens_and_its_hashes_are_equal(library: Library) -> None:
    put(library, made())
    copy = backup(library)
    assert copy.parent == library.path.parent / "backups"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [p.name for p in copy.parent.iterdir()] == [copy.name]
    opened = Library.open(copy, create=False)
    assert list(damage.problems(opened)) == []
    opened.close()
    assert headlines(copy) == ["Ferry to Hollow Bay runs again"]


def test_a_backup_goes_where_it_is_told_and_never_over_another_file(
    library: Library, tmp_path: Path
) -> None:
    put(library, made())
    folder = tmp_path / "stick"
    folder.mkdir()
    assert backup(library, folder).parent == folder
    named = backup(library, folder / "mine.newsdesk")
    put(library, made("Later\n", headline="Later"))
    assert backup(library, named) == named
    assert headlines(named) == ["Ferry to Hollow Bay runs again", "Later"]
    precious = tmp_path / "letter.txt"
    precious.write_text("Dear reader")
    for target in (precious, library.path):
        with pytest.raises(LibraryTrouble, match="no backup"):
            backup(library, target)
    assert precious.read_text() == "Dear reader"


def test_R5_only_the_newest_backups_are_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "KEPT", 2)
    folder = library.path.parent / "backups"
    folder.mkdir()
    migration = folder / "library-20200101-000000-000000-before-0002.newsdesk"
    migration.write_text("kept")
    left = folder / ".killed.partial"
    left.touch()
    os.utime(left, (time.time() - 9999, time.time() - 9999))
    made_ones = [backup(library) for _ in range(4)]
    assert set(folder.iterdir()) == {migration, *made_ones[2:]}


def test_R16_a_damaged_library_is_never_rotated_over_a_good_backup(library: Library) -> None:
    put(library, *(made(f"Story {n}\n" * 200) for n in range(30)))
    good = backup(library)
    library.close()
    ruin(library.path)
    opened = Library.open(library.path)
    try:
        with pytest.raises(LibraryTrouble):
            backup(opened, good)
        assert list(damage.problems(opened)) != []
    finally:
        opened.close()
    assert len(headlines(good)) == 9
    assert [p.name for p in good.parent.iterdir()] == [good.name]


def test_R17_verify_names_the_story_whose_text_was_flipped(library: Library) -> None:
    put(library, made(), made("Another story.\n"))
    assert list(damage.problems(library)) == []
    other = other_connection(library.path)
    blob = bytearray(other.execute("SELECT content FROM source WHERE id = 2").fetchone()[0])
    blob[-1] ^= 1
    other.execute("UPDATE source SET content = ? WHERE id = 2", (bytes(blob),))
    other.execute("UPDATE article SET headline = 'Other' WHERE id = 1")
    other.execute("DELETE FROM search_docsize WHERE id = 2")
    other.close()
    found = list(damage.problems(library))
    assert any("story 2" in problem for problem in found)
    assert any("Story 2 is missing from the search index" in problem for problem in found)
    assert any("of story 1" in problem for problem in found)
    assert damage.number_of_stories(library) == 2


def test_R6_restore_keeps_the_previous_library(library: Library) -> None:
    put(library, made())
    copy = backup(library)
    put(library, made("Later\n", headline="Later"))
    library.close()
    aside = restore(copy, library.path)
    assert aside is not None
    assert headlines(library.path) == ["Ferry to Hollow Bay runs again"]
    assert headlines(aside) == ["Ferry to Hollow Bay runs again", "Later"]
    assert stat.S_IMODE(library.path.stat().st_mode) == 0o600


def test_restore_where_there_is_no_library_yet(library: Library, tmp_path: Path) -> None:
    put(library, made())
    copy = backup(library)
    assert restore(copy, tmp_path / "new" / "library.newsdesk") is None
    assert len(headlines(tmp_path / "new" / "library.newsdesk")) == 1


def test_R18_a_damaged_library_is_set_aside_and_the_backup_put_in_its_place(
    library: Library,
) -> None:
    put(library, made())
    copy = backup(library)
    library.close()
    library.path.write_bytes(library.path.read_bytes()[:5000])
    aside = restore(copy, library.path)
    assert aside is not None
    assert aside.stat().st_size == 5000
    assert len(headlines(library.path)) == 1


def test_R16_a_damaged_backup_is_not_restored(library: Library) -> None:
    put(library, *(made(f"Story {n}\n" * 200) for n in range(30)))
    copy = backup(library)
    library.close()
    before = library.path.read_bytes()
    ruin(copy)
    with pytest.raises(LibraryTrouble):
        restore(copy, library.path)
    assert library.path.read_bytes() == before
    assert not list(library.path.parent.glob("*before-restore*"))


def test_a_library_in_use_is_not_replaced(library: Library) -> None:
    put(library, made())
    copy = backup(library)
    with pytest.raises(LibraryTrouble, match="in use"):
        restore(copy, library.path)
    assert len(headlines(library.path)) == 1


def test_what_is_no_backup_is_not_restored(library: Library, tmp_path: Path) -> None:
    library.close()
    with pytest.raises(NotFound):
        restore(tmp_path / "gone", library.path)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(LibraryTrouble, match="not a Newsdesk library"):
        restore(foreign, library.path)
    with pytest.raises(LibraryTrouble, match="the library itself"):
        restore(library.path, library.path)


def test_R22_a_backup_is_made_before_a_migration_and_a_failure_rolls_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made())
    with library.writing() as at:
        at.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    library.close()
    with pytest.raises(LibraryTrouble, match="up to date"):
        Library.open(library.path)  # there never was a 0000
    (kept,) = (library.path.parent / "backups").iterdir()
    assert "-before-" in kept.name
    raw = other_connection(library.path)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]
    raw.close()
    monkeypatch.setattr("newsdesk.store.migrating.HEAD", "0000")
    assert len(headlines(library.path)) == 1
