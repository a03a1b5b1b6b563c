"""Opening the library, and what is refused."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.desk import editing, safety
from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import articles, driver, header, migrating, places
from newsdesk.store.header import APPLICATION_ID, GENERATION
from newsdesk.store.library import Library
from stories import ANN, LINES, library, made, other_connection, put

__all__ = ["library"]


def test_a_story_comes_back_as_it_went_in(library: Library) -> None:
    new = made(published="2025-04-24", language="en")
    (story_id,) = put(library, new)
    with library.reading() as at:
        story = articles.load(at, story_id)
        assert articles.data_of(at, story_id) == new.data
        assert articles.rows_of(at, [99, story_id]) == [story.row]
    assert (story.source, story.reading, story.cleaning) == (new.source, new.reading, new.cleaning)
    assert [field for field in story.fields if field.name != "status"] == list(new.fields)
    assert story.value("status") == "new"
    assert story.row.words == len(story.body.split()) > 0


def test_S30_S31_nul_and_lone_surrogates_survive(library: Library) -> None:
    strange = "a\0b\x1b \ud83d\ude00 \udcff"
    new = made(LINES + strange, name=strange, headline=strange)
    (story_id,) = put(library, new)
    with library.reading() as at:
        story = articles.load(at, story_id)
    assert story.reading.text == LINES + strange
    assert story.value("headline") == story.row.headline == story.source.name == strange


def test_files_are_the_owners_alone(library: Library, tmp_path: Path) -> None:
    put(library, made())
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir() if p.is_file()}
    assert set(modes.values()) == {0o600}


def test_pragmas_are_those_that_were_measured(library: Library) -> None:
    wanted = {
        "journal_mode": "wal" if driver.wal_is_safe() else "delete",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "application_id": APPLICATION_ID,
        "user_version": GENERATION,
    }
    with library.reading() as at:
        found = {name: at.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    assert found == wanted


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        *(((3, 40, 1), False), ((3, 44, 6), True), ((3, 44, 5), False), ((3, 45, 9), False)),
        *(((3, 50, 7), True), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 4), True)),
    ],
)
def test_wal_is_used_only_where_it_is_safe(version: tuple[int, ...], safe: bool) -> None:
    assert driver.wal_is_safe(version) is safe


def test_a_tended_library_is_carried_over_when_it_is_told_to(library: Library) -> None:
    library.close()
    tended = Library.open(library.path, tended=True)
    put(tended, made("Body " * 2_000))
    wal = header.wal_of(library.path)
    if wal.exists():  # where SQLite is too old for it there is no such journal
        tended.tend()
        wal.rename(wal.with_suffix(".away"))  # the file has all of it by now
        with closing(other_connection(library.path)) as other:
            assert other.execute("SELECT count(*) FROM article").fetchone() == (1,)
    tended.close()


def test_an_error_carries_no_text_of_a_story(library: Library) -> None:
    put(library, made())
    with pytest.raises(LibraryTrouble) as caught, library.writing() as at:
        at.exec_driver_sql("UPDATE audit SET who = 'secret words'")
    assert "secret words" not in repr(caught.value.__cause__).split("[SQL", maxsplit=1)[0]
    put(library, made("One line"))
    with pytest.raises(LibraryTrouble) as caught:
        put(library, made("One line"))
    assert "One line" not in str(caught.value.__cause__)


@pytest.mark.parametrize("statement", ["UPDATE audit SET who = ''", "DELETE FROM audit"])
def test_the_audit_only_grows(library: Library, statement: str) -> None:
    put(library, made())
    with pytest.raises(LibraryTrouble), library.writing() as at:
        at.exec_driver_sql(statement)


def test_R19_a_missing_library_is_not_made_silently(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        Library.open(tmp_path / "gone" / "library.newsdesk", create=False)
    assert list(tmp_path.iterdir()) == []


def test_S39_a_foreign_database_is_refused_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "hostile.db"
    with sqlite3.connect(path) as foreign:
        foreign.execute("CREATE TABLE article (id)")
        foreign.execute("CREATE TRIGGER t AFTER INSERT ON article BEGIN SELECT 1; END")
    foreign.close()
    before = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(LibraryTrouble, match="not a Newsdesk library"):
        Library.open(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [p.name for p in tmp_path.iterdir()] == ["hostile.db"]


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\0" * 84])
def test_S39_a_file_that_is_no_database_is_refused_unchanged(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(LibraryTrouble):
        Library.open(path)
    assert path.read_bytes() == content


def test_S39_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryTrouble, match="not a file"):
        Library.open(tmp_path)


def test_R21_a_newer_library_is_refused_unchanged(library: Library) -> None:
    library.close()
    with other_connection(library.path) as newer:
        newer.execute(f"PRAGMA user_version = {GENERATION + 1}")
    newer.close()
    before = library.path.read_bytes()
    with pytest.raises(LibraryTrouble, match="newer Newsdesk"):
        Library.open(library.path)
    assert library.path.read_bytes() == before


def test_R18_a_truncated_library_is_refused_untouched(library: Library) -> None:
    put(library, made())
    library.close()
    whole = library.path.read_bytes()
    library.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(LibraryTrouble, match="cut short") as caught:
        Library.open(library.path)
    assert "backup" in caught.value.hint
    assert library.path.read_bytes() == whole[: len(whole) // 2]


def test_R11_a_read_only_file_opens_for_reading(library: Library) -> None:
    (story_id,) = put(library, made())
    library.close()
    library.path.chmod(0o400)
    opened = Library.open(library.path)
    try:
        assert opened.read_only
        assert "read-only" in opened.warnings[0]
        with opened.reading() as at:
            assert articles.load(at, story_id).id == story_id
        with pytest.raises(LibraryTrouble, match="read-only"):
            put(opened, made("Another"))
    finally:
        opened.close()


def test_R11_a_read_only_folder_opens_for_reading(library: Library, tmp_path: Path) -> None:
    put(library, made())
    library.close()
    tmp_path.chmod(0o500)
    try:
        opened = Library.open(library.path)
        assert opened.read_only
        with opened.reading() as at:
            assert len(articles.rows_of(at, [1])) == 1
        opened.close()
    finally:
        tmp_path.chmod(0o700)


def test_R13_a_locked_library_reads_and_refuses_to_write_clearly(library: Library) -> None:
    put(library, made())
    library.close()
    opened = Library.open(library.path, patience=0.05)
    other = other_connection(library.path)
    other.execute("BEGIN IMMEDIATE")
    try:
        with opened.reading() as at:
            assert len(articles.rows_of(at, [1])) == 1
        with pytest.raises(LibraryTrouble, match="locked by another program"):
            put(opened, made("Another"))
    finally:
        other.close()
        opened.close()


def test_R17_a_flipped_bit_in_a_text_is_flagged(library: Library) -> None:
    first, second = put(library, made(), made("Another story.\n"))
    other = other_connection(library.path)
    blob = bytearray(other.execute("SELECT content FROM reading WHERE id = 1").fetchone()[0])
    blob[len(blob) // 2] ^= 1
    other.execute("UPDATE reading SET content = ? WHERE id = 1", (bytes(blob),))
    other.close()
    with library.reading() as at:
        with pytest.raises(LibraryTrouble, match=f"story {first}"):
            articles.load(at, first)
        assert articles.load(at, second).id == second


def test_R17_altered_words_of_a_hand_are_flagged(library: Library) -> None:
    (story_id,) = put(library, made())
    with library.writing() as at:
        at.exec_driver_sql(
            "INSERT INTO hand_edit VALUES (1, 1, 1, 5, 10, 'Other', 'hand', '', 2, NULL)"
        )
    with library.reading() as at, pytest.raises(LibraryTrouble, match="damaged"):
        articles.load(at, story_id)


def test_R20_a_stale_journal_beside_a_copied_backup_is_put_away(
    library: Library, tmp_path: Path
) -> None:
    from newsdesk.store.backup import backup

    put(library, made())
    copy = backup(library)
    put(library, made("A later story.\n"))
    wal = header.wal_of(library.path).read_bytes() if driver.wal_is_safe() else b"junk"
    library.close()
    library.path.write_bytes(copy.read_bytes())
    header.wal_of(library.path).write_bytes(wal)
    opened = Library.open(library.path)
    with opened.reading() as at:
        assert [row.headline for row in articles.rows_of(at, [1, 2])] == [
            "Ferry to Hollow Bay runs again"
        ]
    opened.close()
    assert list(tmp_path.glob("*-wal-stale-*"))


def test_R12_network_and_cloud_folders_are_told() -> None:
    mounts = (
        "22 1 254:0 / / rw - ext4 /dev/vda rw\n"
        "30 22 0:40 / /mnt/news\\040room rw - nfs4 server:/x rw\n"
    )
    assert places.far_away(Path("/home/ann/library"), mounts) == ""
    assert "network" in places.far_away(Path("/mnt/news room/library"), mounts)
    assert "cloud" in places.far_away(Path("/home/ann/Dropbox/library"), mounts)
    assert "cloud" in places.far_away(Path("/home/ann/OneDrive - Paper/library"), mounts)
    assert places.far_away(Path("/home/ann/boxes/library"), mounts) == ""


def test_R12_a_cloud_folder_is_warned_of_and_never_wal(tmp_path: Path) -> None:
    opened = Library.open(tmp_path / "Dropbox" / "library.newsdesk")
    with opened.reading() as at:
        assert at.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
    assert "cloud folder" in opened.warnings[0]
    assert not opened.read_only
    opened.close()


def test_two_programs_make_the_library_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.newsdesk"
    first = Library.open(path)
    put(first, made())
    first.close()
    monkeypatch.setattr(Path, "exists", lambda self: os.path.lexists(self) and self != path)
    second = Library.open(path)
    with second.reading() as at:
        assert len(articles.rows_of(at, [1])) == 1
    second.close()


def test_head_is_the_newest_migration() -> None:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(migrating._SCRIPTS))
    assert scripts.get_current_head() == migrating.HEAD
    assert len(list(scripts.walk_revisions())) == GENERATION


def test_migrations_and_tables_have_the_same_shape(library: Library) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlmodel import SQLModel

    def ours(_thing: object, name: str | None, kind: str, *_rest: object) -> bool:
        return kind != "table" or name in SQLModel.metadata.tables

    with library.reading() as at:
        context = MigrationContext.configure(
            at, opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, SQLModel.metadata) == []


def test_an_index_of_another_format_is_made_anew(library: Library) -> None:
    put(library, made(), made("Second\n"))
    with library.writing() as at:
        for table in ("search", "forms"):
            erases = f"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1)"
            at.exec_driver_sql(erases)
    editing.set_field(library, 1, "headline", "Barge", by=ANN)
    library.close()
    opened = Library.open(library.path)
    with opened.reading() as at:
        kept = "SELECT k, v FROM search_config ORDER BY k"
        assert dict(tuple(row) for row in at.exec_driver_sql(kept)) == {"version": 4}
        found = at.exec_driver_sql("SELECT rowid FROM search WHERE search MATCH 'barg'").all()
    assert [tuple(row) for row in found] == [(1,)]
    assert safety.verify(opened).problems == ()
    opened.close()
