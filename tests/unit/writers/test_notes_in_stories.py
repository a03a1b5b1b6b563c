"""Notes and claims in a story's own file: at its end, or at their words, or not at all."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.readers.registry import read
from newsdesk.story.annotations import Annotations, Note
from newsdesk.story.exported import Exported, NotesAs
from newsdesk.story.record import Story
from newsdesk.writers.labels import ENGLISH, LANGUAGES, clock
from newsdesk.writers.registry import WRITERS, Writer
from newsdesk.writers.remarks import remarks

MakeStory = Callable[..., Story]
NOTED = tuple(writer for writer in WRITERS if writer.with_notes is not None)
TEXTS = tuple(writer for writer in NOTED if writer.name != "pdf")
HOWS = (NotesAs.APPENDIX, NotesAs.INLINE)


def written(writer: Writer, told: Exported) -> str:
    assert writer.with_notes is not None
    return writer.with_notes(told).decode("utf-8")


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("writer", TEXTS, ids=lambda writer: writer.name)
def test_the_output_is_the_golden_one(
    writer: Writer, how: NotesAs, told: Exported, root: Path
) -> None:
    golden = root / "tests" / "golden" / "writers" / f"notes-{how.value}.{writer.extension}"
    made = written(writer, replace(told, how=how))
    if os.environ.get("NEWSDESK_GOLDEN") == "write":
        golden.write_text(made, encoding="utf-8", newline="")
    assert made == golden.read_bytes().decode()


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("writer", TEXTS, ids=lambda writer: writer.name)
def test_every_word_of_every_note_is_there(writer: Writer, how: NotesAs, told: Exported) -> None:
    made = written(writer, replace(told, how=how))
    for words in ("понедельника", "Куда делся?", "Причалов пять", "О всём материале.", "ab" * 32):
        assert words in made


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("name", ["md", "html", "txt"])
def test_a_story_without_notes_is_as_ever(name: str, how: NotesAs, full_story: Story) -> None:
    writer = next(w for w in WRITERS if w.name == name)
    plain = writer.write([full_story]).decode()
    noted = written(writer, Exported(full_story, how=how))
    assert noted.partition("<body>")[2] == plain.partition("<body>")[2]
    assert noted == plain or name == "html"  # which has the notes' style as well


@pytest.mark.parametrize("how", HOWS)
def test_S1_S36_no_note_comes_alive(how: NotesAs, make_story: MakeStory) -> None:
    evil = "<img src=x onerror=y><script>z</script> [a](javascript:b) ![c](http://d.example/e)"
    story = make_story("Text.")
    note = Note("n", 7, evil, "2025", text=evil, suggestion=evil, tags=(evil,), assignee=evil)
    told = Exported(story, Annotations(notes=(note,)), how=how)
    page = next(w for w in WRITERS if w.name == "html")
    made = written(page, told)
    assert "<img" not in made
    assert "<script" not in made
    assert 'href="javascript' not in made
    markdown = written(next(w for w in WRITERS if w.name == "md"), told)
    again = read(markdown.encode(), "x.md")
    assert "<img src=x onerror=y>" in again.text


def test_a_note_that_is_lost_or_uncertain_marks_no_words(told: Exported) -> None:
    found = {remark.what.uid: remark for remark in remarks(told)}
    assert not found["a4"].placed
    assert [r.number for r in remarks(told)] == list(range(1, 8))
    made = written(next(w for w in WRITERS if w.name == "html"), replace(told, how=NotesAs.INLINE))
    assert made.count("<mark>") >= 4
    assert f'href="#note-{found["a4"].number}"' not in made
    assert f'id="note-{found["a4"].number}"' in made


def test_offsets_in_json_count_in_the_body(told: Exported) -> None:
    made = json.loads(written(next(w for w in WRITERS if w.name == "json"), told))
    for note in (*made["annotations"]["notes"], *made["annotations"]["claims"]):
        place = note.get("place", {"standing": "lost"})
        if place["standing"] == "exact":
            assert made["body"][place["start"] : place["end"]] == note["quote"]


def test_labels_say_the_same_in_every_language() -> None:
    for labels in LANGUAGES.values():
        for name in ENGLISH.__slots__:
            mine, english = getattr(labels, name), getattr(ENGLISH, name)
            assert type(mine) is type(english)
            if isinstance(mine, dict) and name != "verdicts":
                assert mine.keys() == english.keys()
            if isinstance(mine, str):
                assert mine.strip()
                assert mine.count("{") == english.count("{")


def test_a_time_is_shown_as_a_reader_has_it() -> None:
    assert clock("2025-05-01T10:00:00.000Z") == "2025-05-01 10:00 UTC"
    assert clock("some day") == "some day"
    assert clock("") == ""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("how", HOWS)
def test_paper_has_the_notes_too(how: NotesAs, told: Exported) -> None:
    from newsdesk.writers.qt.notes import beside
    from newsdesk.writers.qt.sheets import Sheets

    extra = beside(replace(told, how=how))
    plain, noted = Sheets(told.story, "A4"), Sheets(told.story, "A4", beside=extra)
    assert noted.count > plain.count
    made = noted.pdf()
    assert b"https://bay.example/p" in made
    assert b"#note" not in made
    assert bool(extra.beneath) is (how is NotesAs.INLINE)
