"""Where things stand: the environment first, then the system's own places."""

from pathlib import Path

import pytest

from newsdesk import paths
from newsdesk.errors import NewsdeskError


def test_the_library_is_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NEWSDESK_LIBRARY", str(tmp_path / "mine.newsdesk"))
    assert paths.library_path() == tmp_path / "mine.newsdesk"


def test_a_tilde_means_home(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setenv("NEWSDESK_LIBRARY", "~/desk.newsdesk")
    assert paths.library_path() == own_home / "desk.newsdesk"


@pytest.mark.parametrize("value", ["", "   "])
def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NEWSDESK_LIBRARY", value)
    assert paths.library_path().parent == paths.data_dir()
    assert paths.data_dir().name == "newsdesk"


def test_a_relative_path_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSDESK_LIBRARY", "here.newsdesk")
    assert paths.library_path() == Path.cwd() / "here.newsdesk"


def test_settings_are_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NEWSDESK_SETTINGS", str(tmp_path / "own.toml"))
    assert paths.settings_path() == tmp_path / "own.toml"
    monkeypatch.delenv("NEWSDESK_SETTINGS")
    assert paths.settings_path().name == "settings.toml"


def test_nothing_is_made_by_asking() -> None:
    for path in (paths.data_dir(), paths.log_dir(), paths.library_path(), paths.settings_path()):
        assert not path.exists()


def test_resources_and_seeds_are_found() -> None:
    assert paths.resource("icons", "newsdesk.svg").read_bytes().startswith(b"<")
    assert len(list(paths.seeds().iterdir())) >= 12


def test_a_missing_resource_is_said() -> None:
    with pytest.raises(NewsdeskError, match=r"icons/nothing\.svg is missing") as caught:
        paths.resource("icons", "nothing.svg")
    assert "again" in caught.value.hint


def test_a_wheel_has_its_own_copy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    icons = tmp_path / "newsdesk" / "_data" / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "only-here.svg").write_text("<svg/>")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "newsdesk")
    assert paths.resource("icons", "only-here.svg") == icons / "only-here.svg"


def test_icons_can_be_recoloured_and_fetch_nothing(root: Path) -> None:
    icons = sorted((root / "resources" / "icons").glob("*.svg"))
    assert len(icons) >= 40
    assert (root / "resources" / "icons" / "LICENSE").exists()
    for icon in icons:
        text = icon.read_text(encoding="utf-8")
        assert "currentColor" in text or icon.stem == "newsdesk", icon.name
        assert "href" not in text, icon.name
        assert "<script" not in text, icon.name
