"""Settings come back as they were saved, and a wrong file is refused with its line."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk import settings
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings, load, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_no_file_gives_the_defaults(file: Path) -> None:
    chosen = load(file)
    assert chosen == Settings()
    assert chosen.person
    assert (chosen.language, chosen.theme, chosen.page_font) == ("auto", "system", "serif")
    assert not file.exists()


def test_what_is_saved_is_loaded(file: Path) -> None:
    chosen = replace(Settings(), person="Анна Ё.", language="ru", theme="dark", page_size=16)
    save(file, chosen)
    assert load(file) == chosen
    assert "Анна Ё." in file.read_text(encoding="utf-8")


@given(
    person=st.text(min_size=1).filter(str.strip),
    size=st.integers(settings.MIN_PAGE_SIZE, settings.MAX_PAGE_SIZE),
    language=st.sampled_from(settings.LANGUAGES),
)
def test_any_settings_come_back(
    tmp_path_factory: pytest.TempPathFactory, person: str, size: int, language: str
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    chosen = Settings(person=person, page_size=size, language=language)
    save(path, chosen)
    assert load(path) == chosen


def test_unknown_keys_and_comments_stay(file: Path) -> None:
    written(file, '# mine\nfuture = ["x"]\ntheme = "light"  # by day\n[window]\nwide = true\n')
    save(file, replace(load(file), theme="dark"))
    text = file.read_text(encoding="utf-8")
    assert "# mine" in text
    assert 'future = ["x"]' in text
    assert "# by day" in text
    assert "[window]\nwide = true" in text
    assert load(file).theme == "dark"


def test_a_byte_order_mark_is_no_trouble(file: Path) -> None:
    written(file, '\ufefftheme = "dark"\n')
    assert load(file).theme == "dark"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('theme = "pink"', "theme must be one of system, light, dark, contrast-light, "),
        ("page_size = 400", "page_size must be a whole number from 8 to 40, not 400"),
        ("page_size = true", "page_size must be a whole number"),
        ('page_size = "12"', "page_size must be a whole number"),
        ("person = 5", "person must be text in quotes"),
        ('person = " "', "person must not be empty"),
        ("language = []", "language must be one of auto, en, ru"),
        ("snippets = 1", "snippets must be true or false, not 1"),
        ('shortcuts = "J"', 'shortcuts must be lines like "article.next" = ["J"]'),
        ('[shortcuts]\n"article.next" = "J"', "line 3: shortcuts must be lines like"),
    ],
)
def test_a_wrong_value_is_refused_with_its_line(file: Path, line: str, says: str) -> None:
    written(file, f"# first\n\n{line}\n")
    with pytest.raises(NewsdeskError) as caught:
        load(file)
    assert says in caught.value.message
    assert "line 3" in caught.value.message
    assert "settings.toml" in caught.value.hint


def test_a_file_that_is_not_toml_is_refused_with_its_line(file: Path) -> None:
    written(file, 'theme = "dark"\nlanguage = ru\n')
    with pytest.raises(NewsdeskError, match=r"not TOML.*line 2"):
        load(file)


def test_bytes_that_are_not_text_are_refused(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"theme = '\xff\xfe'\n")
    with pytest.raises(NewsdeskError, match="cannot be read"):
        load(file)


def test_a_folder_in_its_place_is_refused(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(NewsdeskError, match="cannot be read"):
        load(file)


def test_a_wrong_file_is_never_overwritten(file: Path) -> None:
    written(file, "theme = \n")
    with pytest.raises(NewsdeskError):
        save(file, Settings())
    assert file.read_text(encoding="utf-8") == "theme = \n"


def test_a_wrong_setting_is_never_saved(file: Path) -> None:
    with pytest.raises(NewsdeskError, match="theme must be one of"):
        save(file, replace(Settings(), theme="pink"))
    assert not file.exists()


def test_saving_leaves_no_other_file(file: Path) -> None:
    save(file, Settings())
    save(file, replace(Settings(), theme="dark"))
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_somebody_without_a_name_is_an_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert Settings().person == "editor"


def test_shortcuts_are_a_table_to_be_read(file: Path) -> None:
    written(file, '[shortcuts]  # mine\n"article.next" = ["J"]  # down\n"other" = ["K"]\n')
    chosen = load(file)
    assert chosen.shortcuts == {"article.next": ("J",), "other": ("K",)}
    save(file, replace(chosen, theme="dark", shortcuts={"article.next": ("J",), "a.b": ("X", "Y")}))
    text = file.read_text(encoding="utf-8")
    assert "[shortcuts]  # mine" in text
    assert '"article.next" = ["J"]  # down' in text
    assert '"a.b" = ["X", "Y"]' in text
    again = load(file)
    assert (again.theme, again.shortcuts) == ("dark", {"article.next": ("J",), "a.b": ("X", "Y")})


def test_a_library_has_its_own_of_some() -> None:
    own = {"export_format": "csv", "theme": "dark", "export_name": "", "nothing": "x"}
    held = settings.with_own(Settings(), own)
    assert (held.export_format, held.theme, held.export_name) == ("csv", "system", "")
