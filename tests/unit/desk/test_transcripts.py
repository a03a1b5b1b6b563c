"""Quotes are held against the transcripts that are attached to a story."""

from pathlib import Path

import pytest

from newsdesk.desk import annotating, browsing, checking, transcripts, undoing
from newsdesk.desk.reviewed import reviewed
from newsdesk.errors import NewsdeskError
from newsdesk.store.library import Library
from newsdesk.story.annotations import NoteKind
from newsdesk.text.verbatim import Standing
from stories import ANN, library, made, put

__all__ = ["library"]
PAGE = """Bridge
“We will open the bridge in May,” said Mara Quill. “It cost 2.4 million.”
“Nobody asked me about the harbour at all,” said Ben Holt.
"""
SAID = "Chair: We shall open the bridge in May. It cost 2.4 million, and I would build it again.\n"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    file = tmp_path / "release.txt"
    file.write_text(SAID, encoding="utf-8")
    return file


def found(library: Library, number: int) -> dict[str, str]:
    some = [one for one in checking.check(library, number) if one.code.startswith("QUOTE-")]
    return {one.code: one.message for one in some}


def test_quotes_are_verbatim_altered_or_unheard(library: Library, release: Path) -> None:
    (number,) = put(library, made(PAGE, language="en", headline="Bridge"))
    assert found(library, number) == {}
    transcripts.attach(library, number, release, by=ANN)
    assert found(library, number) == {
        "QUOTE-ALTERED": "release.txt has it as “We shall open the bridge in May”.",
        "QUOTE-UNHEARD": "These words are not in release.txt.",
    }
    assert reviewed(library, number).quotes == {
        Standing.VERBATIM: 1,
        Standing.ALTERED: 1,
        Standing.NOT_FOUND: 1,
    }
    altered = next(x for x in checking.check(library, number) if x.code == "QUOTE-ALTERED")
    assert altered.words == "We will open the bridge in May"
    checking.mend(library, number, altered, by=ANN)
    assert "“We shall open the bridge in May,” said" in browsing.story(library, number).body
    assert set(found(library, number)) == {"QUOTE-UNHEARD"}


def test_a_transcript_is_a_note_that_can_be_taken_back(library: Library, release: Path) -> None:
    (number,) = put(library, made(PAGE, language="en", headline="Bridge"))
    transcripts.attach(library, number, release, by=ANN)
    (note,) = annotating.of_story(library, number).said.notes
    assert (note.kind, note.text, note.files[0].name) == (
        NoteKind.TRANSCRIPT,
        "release.txt",
        "release.txt",
    )
    release.unlink()  # the library has its own copy
    assert found(library, number)
    undoing.undo(library, by=ANN)
    assert found(library, number) == {}


def test_what_cannot_be_read_is_not_kept(library: Library, tmp_path: Path) -> None:
    (number,) = put(library, made(PAGE, language="en", headline="Bridge"))
    with pytest.raises(NewsdeskError):
        transcripts.attach(library, number, tmp_path / "nowhere.txt", by=ANN)
    assert annotating.of_story(library, number).said.notes == ()
