"""File names that every system takes, and files that are whole or absent."""

import errno
import os
import signal
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.errors import NewsdeskError
from newsdesk.story.record import Story
from newsdesk.writers import files
from newsdesk.writers.files import MAX_STEM, cleaned_name, safe_name, write_atomically

MakeStory = Callable[..., Story]


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("/etc/passwd", "etc passwd"),
        ("C:\\Windows\\x", "C Windows x"),
        ("CON", "_CON"),
        ("con.md", "_con.md"),
        ("Lpt1", "_Lpt1"),
        ("COM¹", "_COM¹"),
        ("trailing dot. ", "trailing dot"),
        ("...", "story-7"),
        ("", "story-7"),
        (".hidden", "hidden"),
        ("-rf", "rf"),
        ('a<b>c:d"e|f?g*h', "a b c d e f g h"),
        ("a\0b\nc\x7fd", "a b c d"),
        ("e\u0301te\u0301", "été"),
        ("abc\u202efdp.exe", "abcfdp.exe"),
        ("Паром «вернулся»", "Паром «вернулся»"),
        ("{title.__class__}", "{title.__class__}"),
    ],
)
def test_S34_headlines_become_safe_names(make_story: MakeStory, headline: str, name: str) -> None:
    assert safe_name("{title}", make_story("x", headline=headline)) == name


@given(st.text(max_size=400))
def test_S34_any_headline_becomes_a_name_that_can_be_made(
    make_story: MakeStory, headline: str
) -> None:
    name = safe_name("{title}", make_story("x", headline=headline))
    assert name
    assert len(name.encode()) <= MAX_STEM + 1
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('/\\:*?"<>|\0\n\r')
    assert name.strip(" .") == name


def test_S34_a_long_headline_is_cut_between_words(make_story: MakeStory) -> None:
    name = safe_name("{title}", make_story("x", headline="Паромы снова ходят " * 40))
    assert len(name.encode()) <= MAX_STEM
    assert name.endswith(("Паромы", "снова", "ходят"))
    assert len(cleaned_name("й" * 300).encode()) <= MAX_STEM


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{published}-{title}", "2025-04-24-H"),
        ("{site}/{section} {id}", "Herald News 7"),
        ("{nothing} {title!r} {0} {}", "{nothing} {title!r} {0} {}"),
        ("{title.__class__.__mro__}", "{title.__class__.__mro__}"),
        ("{{title}}", "{H}"),
        ("%s %(title)s $title", "%s %(title)s $title"),
    ],
)
def test_S37_only_known_placeholders_are_filled(
    make_story: MakeStory, pattern: str, name: str
) -> None:
    story = make_story(
        "x", headline="H", published="2025-04-24T12:30", outlet="Herald", section="News"
    )
    assert safe_name(pattern, story) == name


def test_S37_a_headline_is_never_taken_for_a_pattern(make_story: MakeStory) -> None:
    assert safe_name("{title}", make_story("x", headline="{id}")) == "{id}"


def test_a_missing_day_leaves_no_dash_at_the_start(make_story: MakeStory) -> None:
    assert safe_name("{published}-{title}", make_story("x", headline="H")) == "H"


def test_a_file_is_written_whole_readable_and_alone(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "a.md"
    write_atomically(file, b"words")
    assert file.read_bytes() == b"words"
    assert [path.name for path in file.parent.iterdir()] == ["a.md"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o644 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_nothing_is_overwritten_unless_told(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    write_atomically(file, b"old")
    with pytest.raises(NewsdeskError, match="exists already"):
        write_atomically(file, b"new")
    assert file.read_bytes() == b"old"
    write_atomically(file, b"new", overwrite=True)
    assert file.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_R10_a_full_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    write_atomically(file, b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NewsdeskError, match="No space left"):
        write_atomically(file, b"new", overwrite=True)
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.skipif(os.name != "posix", reason="kills a process by signal")
def test_R4_a_killed_export_leaves_old_or_new_and_its_temporary_is_swept(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    write_atomically(file, b"old")
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from newsdesk.writers import files\n"
        "files._put = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)\n"
        "files.write_atomically(Path(sys.argv[1]), b'new', overwrite=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], env=_environment(), check=False)
    assert done.returncode == -signal.SIGKILL
    assert file.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2
    files.sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_R4_only_our_own_stale_temporaries_are_swept(tmp_path: Path) -> None:
    mine = tmp_path / f".newsdesk-{os.getpid()}-abc123.tmp"
    old = tmp_path / f".newsdesk-{os.getpid()}-abc124.tmp"
    foreign = tmp_path / ".newsdesk-notes.tmp"
    for file in (mine, old, foreign):
        file.write_bytes(b"x")
    os.utime(old, (0, 0))
    files.sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([mine.name, foreign.name])


def _environment() -> dict[str, str]:
    source = str(Path(files.__file__).parents[2])
    return {**os.environ, "PYTHONPATH": source}
