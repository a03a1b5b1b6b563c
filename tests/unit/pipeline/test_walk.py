import os
import socket
from pathlib import Path

import pytest

from newsdesk.errors import UnreadableSource
from newsdesk.pipeline import walk
from newsdesk.pipeline.walk import files_in, read_bytes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "a.txt", "b/1.md", ".hidden"):
        (tmp_path / name).write_text("Мост", encoding="utf-8")
    return tmp_path


def test_folders_are_walked_and_files_sorted(folder: Path) -> None:
    files, failures = files_in([folder, folder / "a.txt"])
    assert files == [folder / "a.txt", folder / "b" / "1.md", folder / "b" / "2.txt"]
    assert failures == []


def test_paths_become_absolute(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert files_in([Path("a.txt")])[0] == [folder / "a.txt"]


def test_a_missing_path_is_reported(tmp_path: Path) -> None:
    files, failures = files_in([tmp_path / "none.txt"])
    assert files == []
    assert failures[0].path == tmp_path / "none.txt"
    assert "No such file" in failures[0].reason


def test_S27_links_in_folders_are_reported_and_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "b" / "out.txt").symlink_to("/etc/hostname")
    (folder / "gone").symlink_to(folder / "nowhere")
    files, failures = files_in([folder])
    assert len(files) == 3
    assert {failure.path.name for failure in failures} == {"loop", "out.txt", "gone"}
    assert all("link" in failure.reason for failure in failures)


def test_S27_a_link_to_a_file_is_taken_where_it_is_named(folder: Path) -> None:
    link = folder / "named.txt"
    link.symlink_to(folder / "a.txt")
    assert files_in([link]) == ([link], [])


def test_S27_a_link_to_a_folder_is_reported(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "b")
    files, failures = files_in([folder / "link"])
    assert files == []
    assert "link to a folder" in failures[0].reason


def test_S27_pipes_sockets_and_devices_are_reported(folder: Path, own_home: Path) -> None:
    os.mkfifo(folder / "pipe")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(own_home / "s"))
    server.close()
    files, failures = files_in([folder / "pipe", own_home / "s", Path("/dev/null")])
    assert files == []
    reasons = {failure.path.name: failure.reason for failure in failures}
    assert "pipe" in reasons["pipe"]
    assert "socket" in reasons["s"]
    assert "device" in reasons["null"]


def test_S27_a_pipe_that_took_the_place_of_a_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(UnreadableSource, match="pipe"):
        read_bytes(tmp_path / "a.txt")


def test_no_more_is_read_than_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MOST_BYTES", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 100)
    assert len(read_bytes(tmp_path / "a.txt")) == 11


def test_a_name_in_no_encoding_is_reported_readably(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_bytes(b"a")
    files, failures = files_in([tmp_path])
    assert files == []
    assert "Rename" in failures[0].reason
    str(failures[0].path).encode("utf-8")
