"""Stories go out: each under its own name, none over another file."""

from pathlib import Path

import pytest

from newsdesk.desk import editing, exporting
from newsdesk.errors import InvalidValue
from newsdesk.store.library import Library
from newsdesk.writers.registry import WRITERS
from stories import ANN, library, made, other_connection, put

__all__ = ["library"]


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(
        library, made(), made("Two\n"), made("Three\n", headline="FERRY to hollow BAY runs again")
    )


@pytest.mark.parametrize("name", [writer.name for writer in WRITERS])
def test_every_format_writes_every_story(
    library: Library, ids: list[int], tmp_path: Path, name: str, request: pytest.FixtureRequest
) -> None:
    if name == "pdf":  # drawn in the application that the tests share
        request.getfixturevalue("qapp")
    told: list[int] = []
    report = exporting.export(
        library, ids, name, tmp_path / "out", progress=lambda done, *_: told.append(done)
    )
    assert [item.id for item in report.items] == ids
    assert report.failed == 0
    assert told[-1] == 3
    files = sorted((tmp_path / "out").iterdir())
    assert files == sorted(report.written)
    assert all(path.stat().st_size for path in files)


def test_S34_names_are_unique_also_where_case_does_not_count(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    report = exporting.export(library, ids, "md", tmp_path / "out", pattern="{title}")
    names = [path.name.casefold() for path in report.written]
    assert len(set(names)) == 3


def test_nothing_is_overwritten_unless_told_to(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    (first,) = exporting.export(library, ids[:1], "md", tmp_path).written
    first.write_text("mine")
    (second,) = exporting.export(library, ids[:1], "md", tmp_path).written
    assert second != first
    assert first.read_text() == "mine"
    again = exporting.export(library, ids[:1], "md", tmp_path, overwrite=True)
    assert again.written == (first,)
    assert first.read_text() != "mine"


def test_a_damaged_story_is_left_out_with_its_reason(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    other = other_connection(library.path)
    other.execute("UPDATE article SET sha256 = x'00' WHERE id = 2")
    other.close()
    for name in ("md", "csv"):
        report = exporting.export(library, [*ids, 99], name, tmp_path / name)
        reasons = {item.id: item.reason for item in report.items if item.path is None}
        assert set(reasons) == {2, 99}
        assert "damaged" in reasons[2]


def test_cancelling_leaves_the_rest_out(library: Library, ids: list[int], tmp_path: Path) -> None:
    asked = iter([False, True, True, True])
    report = exporting.export(library, ids, "md", tmp_path, cancelled=lambda: next(asked))
    assert report.cancelled
    assert [bool(item.path) for item in report.items] == [True, False, False]
    assert report.items[2].reason == exporting.CANCELLED


def test_an_unknown_format_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="no format"):
        exporting.export(library, [1], "wordstar", tmp_path)


def test_what_is_written_is_the_story_as_it_is_now(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    editing.set_field(library, ids[0], "title", "Another headline", by=ANN)
    (path,) = exporting.export(library, ids[:1], "md", tmp_path).written
    assert "Another headline" in path.read_text("utf-8")
