"""How readily doubtful lines are cut: as asked, else as the settings say."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsdesk import paths
from newsdesk.cli import forked, importing, pages
from newsdesk.cli.app import main
from newsdesk.cli.options import strictness
from newsdesk.desk.door import NOTHING
from newsdesk.desk.results import ImportReport
from newsdesk.pipeline.process import Processed, process
from newsdesk.settings import Settings, save
from newsdesk.story.lines import Strictness


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "page.txt"
    place.write_text("Boat leaves\n\nIt left at dawn, and nobody waved to it.\n", "utf-8")
    return place


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What every way of cleaning was told."""
    found: list[str] = []

    def one(file: Path, **about: Any) -> Processed:  # noqa: ANN401
        found.append(about["strictness"])
        return process(file.read_bytes(), file.name, str(file))

    def many(files: list[Path], **about: Any) -> Iterator[Processed]:  # noqa: ANN401
        del about["workers"]
        yield from (one(file, **about) for file in files)

    def imported(*_: object, **about: Any) -> ImportReport:  # noqa: ANN401
        found.append(about["strictness"])
        return ImportReport((), False, NOTHING)

    monkeypatch.setattr(forked, "process_file", one)
    monkeypatch.setattr(pages, "process_files", many)
    monkeypatch.setattr(importing, "import_paths", imported)
    return found


@pytest.mark.parametrize("command", ["clean", "import"])
@pytest.mark.parametrize("more", [[], ["--strictness", "cautious"], ["--strictness", "strict"]])
def test_it_goes_all_the_way(command: str, more: list[str], file: Path, used: list[str]) -> None:
    assert main([command, str(file), *more]) == 0
    assert used == [more[1] if more else "balanced"]


def test_many_files_are_told_too(file: Path, used: list[str]) -> None:
    assert main(["clean", str(file), str(file), "--strictness", "strict"]) == 0
    assert used == ["strict", "strict"]


@pytest.mark.parametrize("command", ["clean", "import", "clean-again"])
def test_another_word_is_refused(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "1", "--strictness", "brutal"]) == 2
    assert "cautious" in capsys.readouterr().err


def test_the_settings_say_what_nobody_asks(file: Path, used: list[str]) -> None:
    paths.settings_path().parent.mkdir(parents=True, exist_ok=True)
    save(paths.settings_path(), Settings(strictness="strict"))
    assert main(["clean", str(file)]) == 0
    assert main(["clean", str(file), "--strictness", "cautious"]) == 0
    assert used == ["strict", "cautious"]
    assert strictness(None) is Strictness.STRICT


@pytest.mark.skipif(not forked.possible(), reason="this process cannot be forked safely")
@pytest.mark.parametrize("level", Strictness)
def test_a_forked_page_is_the_page(file: Path, level: Strictness) -> None:
    made = forked.process_file(file, strictness=level)
    assert made == process(file.read_bytes(), file.name, str(file), strictness=level)
