"""Annotations come in: on their words, on the whole story, never on wrong words, never twice."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.desk import annotating, claiming, taking_in, undoing
from newsdesk.desk.annotating import Selected
from newsdesk.errors import NewsdeskError, UnreadableSource
from newsdesk.store.library import Library
from newsdesk.story.anchors import Standing
from newsdesk.story.annotations import ClaimState, Evidence, NoteKind, NoteState
from newsdesk.story.exported import Exported
from newsdesk.writers.web_annotation import write_annotations
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


def annotation(number: int = 1, quote: str = "", **values: Any) -> dict[str, Any]:  # noqa: ANN401
    selector = {"type": "TextQuoteSelector", "exact": quote}
    selector |= {k: values.pop(k) for k in ("prefix", "suffix") if k in values}
    target = {"source": "https://bay.example/p", "selector": [selector] if quote else []}
    return {
        "id": f"https://notes.example/{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "bodyValue": "So?",
        "target": target,
    } | values


def take(library: Library, *found: dict[str, Any], story: int = 1) -> taking_in.TakenIn:
    return taking_in.take_in(library, story, json.dumps(found).encode(), by=BEN)


def test_words_are_found_and_undo_takes_all_back(library: Library) -> None:
    put(library, made())
    report = take(
        library,
        annotation(1, "three weeks", creator={"name": "Cy"}, created="2025-01-02T03:04:05Z"),
        annotation(2, "five weeks"),
        annotation(3, motivation="questioning"),
    )
    assert (report.placed, report.whole, report.refused) == (1, 2, ())
    found = annotating.of_story(library, 1)
    one, two, three = found.said.notes
    assert (one.by, one.at, one.text) == ("Cy", "2025-01-02T03:04:05.000Z", "So?")
    at = found.places[one.uid]
    assert found.story.text[at.start : at.end] == "three weeks"
    assert (two.anchor, two.text, two.by) == (None, "> five weeks\n\nSo?", "Ben")
    assert (three.anchor, three.kind) == (None, NoteKind.QUESTION)
    undoing.undo(library, by=ANN)
    assert annotating.of_story(library, 1).said.notes == ()


def test_the_same_is_not_taken_twice(library: Library) -> None:
    put(library, made(), made("Other words.\n"))
    note = annotation(1, "three weeks")
    assert take(library, note, note).known == 1
    again = take(library, note)
    assert (again.known, again.placed, bool(again.changes)) == (1, 0, False)
    assert take(library, note, story=2).known == 1
    assert len(annotating.of_story(library, 1).said.notes) == 1


def test_words_that_stand_twice_need_their_surroundings(library: Library) -> None:
    put(library, made("Ten boats came. Ten boats left.\nTen boats came back at last.\n"))
    report = take(
        library,
        annotation(1, "Ten boats"),
        annotation(2, "Ten boats", prefix="came. ", suffix=" left.\nTen"),
        annotation(3, "Ten boats", prefix="nothing like it ", suffix=" at all, no"),
        annotation(4, "oat"),
    )
    assert (report.placed, report.whole) == (1, 3)
    found = annotating.of_story(library, 1)
    (placed,) = found.places.values()
    assert placed.start == found.story.text.index("Ten boats left")


def test_offsets_count_only_in_the_very_text(library: Library) -> None:
    put(library, made("Ten boats came. Ten boats left.\n"))
    story = annotating.of_story(library, 1).story
    note = annotation(1)
    selectors = [{"type": "TextPositionSelector", "start": 16, "end": 25}]
    wrong = note | {"target": note["target"] | {"selector": selectors}}
    right = json.loads(json.dumps(wrong)) | {"id": "urn:x:right"}
    told = Exported(story, replace(annotating.of_story(library, 1).said))
    assert not json.loads(write_annotations([told]))
    from hashlib import sha256

    from newsdesk.story.annotation_ids import hash_name

    name = hash_name(sha256(story.text.encode()).hexdigest())
    right["target"]["state"] = {"type": "TimeState", "cached": name}
    outside = json.loads(json.dumps(right)) | {"id": "urn:x:outside"}
    outside["target"]["selector"][0]["end"] = 2**31 - 1
    report = take(library, wrong, right, outside)
    assert (report.placed, report.whole) == (1, 2)
    assert [
        note.anchor.quote for note in annotating.of_story(library, 1).said.notes if note.anchor
    ] == ["Ten boats"]


def test_answers_find_their_thread_whatever_their_order(library: Library) -> None:
    put(library, made())
    answer = {"motivation": "replying", "bodyValue": "Yes."}
    report = take(
        library,
        annotation(3, created="2025-01-03T00:00:00Z", **answer)
        | {"target": "https://notes.example/2"},
        annotation(2, created="2025-01-02T00:00:00Z", **answer)
        | {"target": "https://notes.example/1"},
        annotation(1, "three weeks"),
        annotation(4, **answer) | {"target": "https://notes.example/none"},
    )
    said = annotating.of_story(library, 1).said
    assert report.answers == 2
    assert len(said.replies_to(said.notes[0].uid)) == 2
    assert [(r.number, "not here" in r.reason) for r in report.refused] == [(4, True)]


def full(library: Library) -> bytes:
    """Put one of each on a story and write it."""
    put(library, made())
    text = annotating.of_story(library, 1).story.text

    def chosen(words: str) -> Selected:
        return Selected(text.index(words), text.index(words) + len(words), words)

    _, uid = annotating.add_note(
        library,
        1,
        chosen("three weeks"),
        by=ANN,
        kind=NoteKind.CORRECTION,
        text="It was *two*.",
        suggestion="two weeks",
        state=NoteState.RESOLVED,
        tags=("time", "ferry"),
        assignee="Ben",
    )
    annotating.reply(library, uid, "Right.", by=BEN)
    annotating.add_note(library, 1, chosen("harbour"), by=ANN, kind=NoteKind.HIGHLIGHT)
    claiming.add_claim(
        library,
        1,
        chosen("runs again after three weeks"),
        by=ANN,
        said_by="the harbour",
        verdict="false",
        state=ClaimState.DECIDED,
        rationale="It does not.",
        evidence=(Evidence("https://bay.example/t", excerpt="two", accessed="2025-05-02"),),
        reviewer="Ben",
    )
    found = annotating.of_story(library, 1)
    return write_annotations([Exported(found.story, found.said, found.places)])


def test_what_one_library_writes_another_takes_in_whole(library: Library, tmp_path: Path) -> None:
    data = full(library)
    before = annotating.of_story(library, 1)
    assert taking_in.take_in(library, 1, data, by=BEN).known == 4
    other = Library.open(tmp_path / "other.newsdesk")
    put(other, made())
    report = taking_in.take_in(other, 1, data, by=BEN)
    after = annotating.of_story(other, 1)
    other.close()
    assert (report.placed, report.answers, report.refused) == (3, 1, ())
    assert after.said.replies == before.said.replies
    assert after.said.claims == before.said.claims
    assert after.said.notes == before.said.notes
    assert after.places == before.places


def test_notes_of_another_source_stay_out(library: Library) -> None:
    data = full(library)
    put(library, made("The ferry to Hollow Bay runs again after three weeks. Once.\n"))
    reviewing_free = json.loads(data)
    for number, one in enumerate(reviewing_free):
        one["id"] = f"urn:x:{number}"
    report = taking_in.take_in(library, 2, json.dumps(reviewing_free).encode(), by=BEN)
    assert [r.reason for r in report.refused][:1] == ["it is about another page"]
    assert report.placed == report.whole == 0
    assert annotating.of_story(library, 2).said.notes == ()


def test_a_newer_version_of_the_page_takes_what_it_still_says(library: Library) -> None:
    old = made(address="https://bay.example/p")
    new = made(
        "New menu\nThe ferry to Hollow Bay runs again, after three weeks of work.\n",
        address="https://bay.example/p",
    )
    put(library, old, new)
    text = annotating.of_story(library, 1).story.text
    start = text.index("three weeks")
    annotating.add_note(library, 1, Selected(start, start + 11, "three weeks"), by=ANN)
    found = annotating.of_story(library, 1)
    data = json.loads(write_annotations([Exported(found.story, found.said, found.places)]))
    data[0]["id"] = "urn:x:1"
    report = taking_in.take_in(library, 2, json.dumps(data).encode(), by=BEN)
    assert report.refused == ()
    assert report.placed + report.whole == 1
    for at in annotating.of_story(library, 2).places.values():
        assert at.standing is Standing.EXACT


def test_files_that_cannot_be_read(library: Library, tmp_path: Path) -> None:
    put(library, made())
    with pytest.raises(UnreadableSource, match="no file"):
        taking_in.take_in_file(library, 1, tmp_path, by=ANN)
    bad = tmp_path / "x.jsonld"
    bad.write_text("[5]")
    report = taking_in.take_in_file(library, 1, bad, by=ANN)
    assert [r.reason for r in report.refused] == ["it is no object"]
    assert not report.changes
    with pytest.raises(NewsdeskError):
        taking_in.take_in_file(library, 9, bad, by=ANN)


TEXTS = st.text("ab .,1\n", max_size=12)


@settings(max_examples=30)
@given(quote=TEXTS, prefix=TEXTS, suffix=TEXTS)
def test_nothing_is_ever_put_on_other_words(
    quote: str, prefix: str, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    opened = Library.open(tmp_path_factory.mktemp("p") / "library.newsdesk")
    put(opened, made("ab ab, a1. ba 11.\nab. b1 ab ab\n"))
    take(opened, annotation(1, quote, prefix=prefix, suffix=suffix))
    found = annotating.of_story(opened, 1)
    opened.close()
    for note in found.said.notes:
        if note.anchor:
            assert note.anchor.quote.split() == quote.split()


def test_a_hostile_number_of_the_same_letter_takes_no_time(library: Library) -> None:
    put(library, made("a " * 50_000 + "\n"))
    report = take(library, *(annotation(n, "a") for n in range(50)))
    assert (report.placed, report.whole) == (0, 50)
