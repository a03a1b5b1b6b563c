"""Typed words kept aside: what goes into the file comes out of it, whatever happens to it."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk import paths
from newsdesk.desk import drafts
from newsdesk.desk.drafts import PARAGRAPH, Draft
from newsdesk.errors import NewsdeskError

HEADLINE = Draft(3, "headline", "Old mill", "Old mill grinds ag", drafts.now())
WORDS = Draft(
    3, PARAGRAPH, "Rain fell.", "Rain fell\u2028and\x00 fell.\ud800", drafts.now(), 40, 50
)

texts = st.text(st.characters(), max_size=40)
some = st.lists(
    st.builds(Draft, st.integers(1), texts, texts, texts, texts, st.integers(0), st.integers(0)),
    max_size=4,
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return drafts.place_for(tmp_path / "library.newsdesk")


def test_drafts_come_back_as_they_were(place: Path) -> None:
    drafts.write(place, (HEADLINE, WORDS))
    assert drafts.read(place) == (HEADLINE, WORDS)
    assert [path.name for path in place.parent.iterdir()] == [place.name]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some)
def test_any_drafts_come_back_as_they_were(place: Path, kept: list[Draft]) -> None:
    drafts.write(place, kept)
    assert drafts.read(place) == tuple(kept)


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_nobody_else_can_read_them(place: Path) -> None:
    drafts.write(place, (HEADLINE,))
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_no_drafts_leave_no_file(place: Path) -> None:
    drafts.write(place, ())
    assert not place.exists()
    drafts.write(place, (HEADLINE,))
    drafts.write(place, ())
    assert not place.exists()


def test_libraries_do_not_share_their_drafts(tmp_path: Path) -> None:
    here, there = tmp_path / "a.newsdesk", tmp_path / "b.newsdesk"
    assert drafts.place_for(here) != drafts.place_for(there)
    assert drafts.place_for(here).is_relative_to(paths.data_dir())


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"drafts": 3}',
        b'{"drafts": [{"story": "x"}, 5, null]}',
        b"[" * 100_000,
        b'{"drafts": [{"story": true, "name": "", "base": "", "text": "", "at": "",'
        b' "start": 0, "end": 0}]}',
    ],
)
def test_a_file_of_nonsense_is_no_draft(place: Path, written: bytes) -> None:
    place.parent.mkdir(parents=True)
    place.write_bytes(written)
    assert drafts.read(place) == ()


def test_a_write_that_breaks_off_keeps_what_was_there(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts.write(place, (HEADLINE,))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NewsdeskError, match="No space left"):
        drafts.write(place, (WORDS,))
    monkeypatch.undo()
    assert drafts.read(place) == (HEADLINE,)
    assert [path.name for path in place.parent.iterdir()] == [place.name]
