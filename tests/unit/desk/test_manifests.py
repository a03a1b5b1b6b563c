"""A manifest names whatever is no longer as it was exported, and never leads out of its folder."""

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from newsdesk.desk import annotating, claiming, editing, exporting, manifests, signing
from newsdesk.desk.annotating import Selected
from newsdesk.desk.manifests import NAME, verify_export
from newsdesk.desk.results import Difference
from newsdesk.desk.ticking import coverage, tick
from newsdesk.errors import InvalidValue, NewsdeskError, NotFound
from newsdesk.store.library import Library
from newsdesk.story.exported import NotesAs
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def out(library: Library, tmp_path: Path) -> Path:
    put(library, made(), made("Two words.\n", headline="Two"))
    folder = tmp_path / "out"
    report = exporting.export(library, [1, 2], "md", folder, manifest=True)
    assert report.manifest == folder / NAME
    return folder


def found(folder: Path, library: Library | None = None) -> list[tuple[Difference, str]]:
    return [(one.what, one.file) for one in verify_export(folder, library).findings]


def record(folder: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((folder / NAME).read_text("utf-8"))
    return data


def planted(folder: Path, **values: object) -> None:
    """Change the first entry of a manifest."""
    data = record(folder)
    data["files"][0] |= values
    (folder / NAME).write_text(json.dumps(data), "utf-8")


def test_what_nobody_touched_is_as_it_was(library: Library, out: Path) -> None:
    check = verify_export(out, library)
    assert (check.findings, check.files, check.stories, check.in_library) == ((), 2, 2, True)
    assert verify_export(out).in_library is False
    first = record(out)["files"][0]
    assert first["sha256"] == sha256((out / first["name"]).read_bytes()).hexdigest()
    (story,) = first["stories"]
    assert story["reader"] == "text"
    assert (story["lines_cut"], story["edits_by_hand"], story["signed"]) == (2, 0, "none")


def test_each_file_that_differs_is_named(out: Path) -> None:
    one, two = sorted(path.name for path in out.glob("*.md"))
    (out / one).write_text("mine")
    (out / two).unlink()
    (out / "more").mkdir()
    (out / "other.md").write_text("x")
    (out / "Thumbs.db").write_text("x")
    assert found(out) == [
        (Difference.CHANGED, one),
        (Difference.MISSING, two),
        (Difference.UNKNOWN, "more"),
        (Difference.UNKNOWN, "other.md"),
    ]


def test_a_file_of_the_same_size_is_not_the_same(out: Path) -> None:
    path = sorted(out.glob("*.md"))[0]
    path.write_bytes(b"x" * path.stat().st_size)
    assert found(out) == [(Difference.CHANGED, path.name)]


def test_each_story_that_changed_since_says_where(library: Library, out: Path) -> None:
    editing.set_field(library, 1, "outlet", "The Herald", by=ANN)
    claiming.add_claim(library, 1, None, by=ANN, text="It runs.")
    paragraph = annotating.of_story(library, 2).story.clean.paragraphs[0]
    editing.retype(library, 2, paragraph.start, paragraph.end, "Three words.", by=ANN)
    one, two = verify_export(out, library).findings
    assert (one.what, one.story, one.sides) == (Difference.STORY_CHANGED, 1, ("fields", "claims"))
    assert (two.story, two.headline, two.sides) == (2, "Two", ("text",))
    assert found(out) == []


def test_a_sign_off_that_ended_is_a_difference(library: Library, tmp_path: Path) -> None:
    put(library, made("The harbour opened.\n", headline="Harbour"))
    tick(library, 1, coverage(library, 1).items, by=ANN)
    signing.sign_off(library, 1, by=ANN)
    report = exporting.export(library, [1], "txt", tmp_path / "out", manifest=True)
    assert report.unsigned == 0
    (story,) = record(tmp_path / "out")["files"][0]["stories"]
    assert story["signed"] == "signed"
    assert [one["by"] for one in story["signed_by"]] == ["Ann"]
    paragraph = annotating.of_story(library, 1).story.clean.paragraphs[0]
    editing.retype(library, 1, paragraph.start, paragraph.end, "The harbour closed.", by=BEN)
    (one,) = verify_export(tmp_path / "out", library).findings
    assert one.sides == ("text", "sign-off")
    again = exporting.export(library, [1], "txt", tmp_path / "again")
    assert (again.unsigned, again.manifest) == (1, None)


def test_nobody_is_warned_where_nobody_signs(library: Library, tmp_path: Path) -> None:
    put(library, made())
    assert exporting.export(library, [1], "txt", tmp_path).unsigned is None
    claiming.add_claim(library, 1, None, by=ANN, text="It runs.")
    assert exporting.export(library, [1], "txt", tmp_path).unsigned == 1


def test_a_story_of_another_library_is_told_from_one_that_is_gone(
    library: Library, out: Path, tmp_path: Path
) -> None:
    other = Library.open(tmp_path / "other.newsdesk")
    put(other, made("Another story.\n"))
    assert [what for what, _ in found(out, other)] == [
        Difference.STORY_OTHER,
        Difference.STORY_GONE,
    ]
    other.close()


def test_a_second_export_keeps_what_the_first_wrote_down(library: Library, out: Path) -> None:
    report = exporting.export(library, [1, 2], "csv", out, manifest=True)
    assert report.failed == 0
    check = verify_export(out, library)
    assert (check.files, check.stories, check.findings) == (3, 2, ())
    exporting.export(library, [1], "md", out, manifest=True, overwrite=True)
    assert verify_export(out, library).findings == ()


def test_notes_travel_where_there_is_room_for_them(library: Library, tmp_path: Path) -> None:
    put(library, made())
    text = annotating.of_story(library, 1).story.text
    start = text.index("three weeks")
    words = Selected(start, start + 11, "three weeks")
    annotating.add_note(library, 1, words, by=ANN, text="Two, says the harbour.")
    for how, seen in ((NotesAs.NONE, False), (NotesAs.APPENDIX, True), (NotesAs.INLINE, True)):
        report = exporting.export(library, [1], "txt", tmp_path / how.value, notes=how)
        assert ("Two, says the harbour." in report.written[0].read_text("utf-8")) is seen
    with pytest.raises(InvalidValue, match="no room"):
        exporting.export(library, [1], "csv", tmp_path, notes=NotesAs.INLINE)


def test_no_story_takes_the_name_of_the_manifest(library: Library, tmp_path: Path) -> None:
    put(library, made(headline="Newsdesk-manifest"))
    out = tmp_path / "out"
    report = exporting.export(library, [1], "json", out, pattern="{title}", manifest=True)
    assert report.written[0].name.casefold() != NAME
    assert verify_export(out, library).findings == ()


@pytest.mark.parametrize(
    "name",
    ["../secret", "/etc/passwd", "a/b", "a\\b", "..", ".", "", "C:secret", "..\\secret", "a\0b"],
)
def test_S22_no_name_leads_out_of_the_folder(
    out: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (out.parent / "secret").write_text("x")
    planted(out, name=name)
    opened: list[Path] = []
    real = manifests._opened

    def watched(path: Path) -> int:
        opened.append(path)
        return real(path)

    monkeypatch.setattr(manifests, "_opened", watched)
    check = verify_export(out)
    assert (Difference.OUTSIDE, name) in [(one.what, one.file) for one in check.findings]
    assert {path.parent for path in opened} == {out}


@pytest.mark.skipif(os.name != "posix", reason="needs links and pipes")
def test_S27_links_and_pipes_are_not_followed(out: Path) -> None:
    one, two = sorted(out.glob("*.md"))
    kept = out.parent / "kept"
    one.rename(kept)
    one.symlink_to(kept)
    two.unlink()
    os.mkfifo(two)
    assert found(out) == [(Difference.CHANGED, one.name), (Difference.CHANGED, two.name)]
    (out / NAME).rename(out.parent / NAME)
    (out / NAME).symlink_to(out.parent / NAME)
    with pytest.raises(NewsdeskError, match="cannot be understood"):
        verify_export(out)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[" * 200_000,
        b"[]",
        b'{"files": []}',
        b'{"newsdesk_manifest": 2, "files": []}',
        b'{"newsdesk_manifest": 1, "files": {}}',
        b'{"newsdesk_manifest": 1, "files": [5]}',
        b'{"newsdesk_manifest": 1, "files": [{"name": 5}]}',
        b'{"newsdesk_manifest": 1, "files": [{"name": "a"}]}',
        b'{"newsdesk_manifest": NaN, "files": []}',
        b'{"newsdesk_manifest": ' + b"9" * 5_000 + b', "files": []}',
    ],
)
def test_S25_a_manifest_that_is_none_is_refused_and_kept(
    library: Library, out: Path, data: bytes
) -> None:
    (out / NAME).write_bytes(data)
    before = sorted(out.iterdir())
    with pytest.raises(NewsdeskError, match="cannot be understood"):
        verify_export(out, library)
    with pytest.raises(NewsdeskError, match="cannot be understood"):
        exporting.export(library, [1], "md", out, manifest=True)
    assert sorted(out.iterdir()) == before
    assert (out / NAME).read_bytes() == data


def test_a_manifest_that_is_too_large_is_not_read(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifests, "_LARGEST", 10)
    with pytest.raises(NewsdeskError, match="cannot be understood"):
        verify_export(out)


def test_numbers_that_no_story_has_are_of_no_story(library: Library, out: Path) -> None:
    data = record(out)
    data["files"][0]["stories"][0]["id"] = 10**30
    data["files"][1]["stories"][0]["id"] = -1
    (out / NAME).write_text(json.dumps(data), "utf-8")
    assert {what for what, _ in found(out, library)} == {Difference.STORY_GONE}


def test_without_a_manifest_nothing_can_be_checked(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(NotFound, match="no manifest"):
            verify_export(folder)
