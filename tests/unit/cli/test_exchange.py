"""Notes out and in, reports, and exports that can be checked, on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.app import main
from newsdesk.desk import annotating, claiming
from newsdesk.desk.annotating import Selected
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.annotations import ClaimState
from newsdesk.story.changes import Person
from newsdesk.writers.notes_registry import NOTES_WRITERS

Capture = pytest.CaptureFixture[str]
ANN = Person("Ann")
PAGE = """Boat {0} leaves the harbour

Boat {0} left the harbour at dawn with twelve people on board, and the harbour master waved.
"""


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with two stories, one of them with a note and a claim."""
    library = open_library()
    for number in (1, 2):
        import_text(library, PAGE.format(number), f"{number}.txt", by=ANN)
    text = annotating.of_story(library, 1).story.text
    start = text.index("twelve people")
    words = Selected(start, start + 13, "twelve people")
    annotating.add_note(library, 1, words, by=ANN, text="Who counted?")
    claiming.add_claim(
        library, 1, words, by=ANN, text="Twelve", verdict="true", state=ClaimState.DECIDED
    )
    library.close()


def data(capsys: Capture, *words: str, code: int = 0) -> Any:  # noqa: ANN401
    """Run a command and return the JSON that it prints."""
    capsys.readouterr()
    assert main(list(words)) == code
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("name", [writer.name for writer in NOTES_WRITERS])
def test_notes_are_printed_and_written(name: str, capsys: Capture, tmp_path: Path) -> None:
    assert main(["notes", "id:1", "--format", name]) == 0
    shown = capsys.readouterr()
    assert ("Twelve" in shown.out) or ("twelve" in shown.out)
    file = tmp_path / "notes"
    assert main(["notes", "id:1", "--format", name, "--to", str(file)]) == 0
    assert file.read_bytes().decode("utf-8-sig").splitlines() == shown.out.splitlines()
    assert main(["notes", "--format", name, "--to", str(file)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert main(["notes", "--format", name, "--to", str(file), "--overwrite"]) == 0


def test_what_there_is_not(capsys: Capture, tmp_path: Path) -> None:
    assert main(["notes", "--format", "stone"]) == 2
    assert main(["notes", "nothinglikeit"]) == 1
    assert main(["report", "1", "--format", "stone", "--to", str(tmp_path / "r")]) == 2
    assert main(["report", "9", "--to", str(tmp_path / "r")]) == 1
    assert main(["export", "--format", "csv", "--to", str(tmp_path), "--notes", "inline"]) == 2
    assert "no room for notes" in capsys.readouterr().err
    assert main(["verify", str(tmp_path)]) == 1
    assert "no manifest" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_notes_go_from_one_story_to_its_like(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonld"
    assert main(["notes", "id:1", "--format", "jsonld", "--to", str(file)]) == 0
    again = data(capsys, "notes-in", str(file), "--story", "1", "--json")
    assert (again["known"], again["change"]) == (2, None)
    found = json.loads(file.read_text("utf-8"))
    for number, one in enumerate(found):
        one["id"] = f"urn:x:{number}"
        del one["target"]["source"]["newsdesk:sha256"]
    file.write_text(json.dumps([*found, {"id": "urn:x:bad", "type": "Annotation"}]), "utf-8")
    assert main(["notes-in", str(file), "--story", "2"]) == 1
    told = capsys.readouterr().err
    assert "Annotation 3 (urn:x:bad): it has no target." in told
    assert "On their words: 2; on the whole story: 0" in told
    assert main(["undo"]) == 0
    assert "import of 2 notes" in capsys.readouterr().err


def test_a_report_is_written_in_both_languages(tmp_path: Path, capsys: Capture) -> None:
    for language, words in (("en", "Fact-check report"), ("ru", "Отчёт о проверке фактов")):
        file = tmp_path / f"{language}.html"
        assert main(["report", "1", "--to", str(file), "--language", language]) == 0
        assert words in file.read_text("utf-8")
        assert str(file) in capsys.readouterr().out


@pytest.mark.usefixtures("qapp")
def test_a_report_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    assert main(["report", "1", "--format", "pdf", "--to", str(file)]) == 0
    assert file.read_bytes().startswith(b"%PDF-1.")


def test_an_export_is_checked_later(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["export", "--to", str(out), "--notes", "appendix", "--manifest"]) == 0
    assert "Not signed off: 2 of 2." in capsys.readouterr().err
    assert any("Who counted?" in path.read_text("utf-8") for path in out.glob("*.md"))
    assert main(["verify", str(out)]) == 0
    assert "Files: 2; stories: 2; no differences." in capsys.readouterr().err
    assert main(["edit", "1", "--set", "site=The Herald"]) == 0
    (out / "more.md").write_text("x")
    capsys.readouterr()
    assert main(["verify", str(out)]) == 1
    shown = capsys.readouterr()
    assert "more.md: is not in the manifest." in shown.out
    assert "story 1 was changed since: fields." in shown.out
    assert "2 differences." in shown.err
    check = data(capsys, "verify", str(out), "--json", code=1)
    assert [one["what"] for one in check["findings"]] == ["unknown", "story-changed"]


def test_an_export_is_checked_without_a_library(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert main(["export", "--to", str(out), "--manifest"]) == 0
    monkeypatch.setenv("NEWSDESK_LIBRARY", str(tmp_path / "none.newsdesk"))
    assert main(["verify", str(out)]) == 0
    assert "There is no library" in capsys.readouterr().err
    assert not (tmp_path / "none.newsdesk").exists()


def test_the_warning_does_not_mix_with_data(capsys: Capture, tmp_path: Path) -> None:
    assert main(["export", "--to", str(tmp_path), "--json"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["unsigned"] == 2
    assert "Not signed off: 2 of 2." in shown.err


def test_nobody_is_warned_where_nobody_checks(capsys: Capture, tmp_path: Path) -> None:
    library = open_library()
    said = annotating.of_story(library, 1).said
    uids = [*(note.uid for note in said.notes), *(claim.uid for claim in said.claims)]
    annotating.remove(library, uids, by=ANN)
    library.close()
    assert main(["export", "--to", str(tmp_path)]) == 0
    assert "signed off" not in capsys.readouterr().err
