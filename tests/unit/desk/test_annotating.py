"""Notes and claims: anchored, answered, undone, carried over."""

from pathlib import Path

import pytest

from newsdesk.desk import annotating, browsing, claiming, duplicates, editing, reviewing, undoing
from newsdesk.desk.annotating import Selected
from newsdesk.desk.history import history
from newsdesk.errors import Conflict, InvalidValue, LibraryTrouble, NewsdeskError, NotFound
from newsdesk.store.library import Library
from newsdesk.story.anchors import Standing
from newsdesk.story.annotations import ClaimState, Evidence, NoteKind, NoteState
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


def chosen(library: Library, words: str, story: int = 1) -> Selected:
    text = browsing.story(library, story).clean.text
    start = text.index(words)
    return Selected(start, start + len(words), words)


def noted(library: Library, words: str = "three weeks", **values: object) -> str:
    return annotating.add_note(library, 1, chosen(library, words), by=ANN, **values)[1]  # type: ignore[arg-type]


def test_a_note_stands_on_its_words_and_undo_takes_it_away(library: Library) -> None:
    put(library, made())
    changes, uid = annotating.add_note(
        library,
        1,
        chosen(library, "three weeks"),
        by=ANN,
        kind=NoteKind.QUESTION,
        text="Two, *says* the harbour.",
    )
    found = annotating.of_story(library, 1)
    (note,) = found.said.notes
    assert (note.uid, note.by, note.kind, note.state) == (
        uid,
        "Ann",
        NoteKind.QUESTION,
        NoteState.OPEN,
    )
    at = found.places[uid]
    assert found.story.clean.text[at.start : at.end] == "three weeks"
    assert changes.stories == (1,)
    undoing.undo(library, by=BEN)
    assert annotating.of_story(library, 1).said.notes == ()
    undoing.redo(library, by=BEN)
    assert annotating.of_story(library, 1).said.notes == (note,)
    assert history(library, 1)[-2].new == "Two, *says* the harbour."


def test_a_note_leaves_the_version_of_its_story_alone(library: Library) -> None:
    put(library, made())
    before = browsing.story(library, 1).version
    noted(library)
    assert browsing.story(library, 1).version == before


def test_no_note_lands_on_words_that_were_not_chosen(library: Library) -> None:
    put(library, made())
    words = chosen(library, "three weeks")
    paragraph = browsing.story(library, 1).clean.paragraphs[2]
    typed = paragraph.text.replace("The ferry", "The old ferry")
    editing.retype(library, 1, paragraph.start, paragraph.end, typed, by=BEN)
    with pytest.raises(Conflict, match="stand elsewhere now"):
        annotating.add_note(library, 1, words, by=ANN)
    with pytest.raises(Conflict):
        annotating.add_note(library, 1, Selected(3, 3, ""), by=ANN)


def test_answers_go_with_their_note_and_come_back_with_it(library: Library) -> None:
    put(library, made())
    uid = noted(library)
    annotating.reply(library, uid, "Who says so?", by=BEN)
    annotating.reply(library, uid, "The harbour.", by=ANN)
    said = annotating.of_story(library, 1).said
    assert [x.text for x in said.replies_to(uid)] == ["Who says so?", "The harbour."]
    annotating.remove(library, [uid], by=ANN)
    assert annotating.of_story(library, 1).said.replies == ()
    undoing.undo(library, by=ANN)
    assert [x.by for x in annotating.of_story(library, 1).said.replies] == ["Ben", "Ann"]
    with pytest.raises(InvalidValue, match="needs words"):
        annotating.reply(library, uid, "  ", by=BEN)


def test_two_people_who_change_one_note_do_not_overwrite_each_other(library: Library) -> None:
    put(library, made())
    uid = noted(library)
    batch = annotating.change_note(library, uid, by=ANN, assignee="Ben").batch
    annotating.set_states(library, [uid], NoteState.RESOLVED, by=BEN)
    with pytest.raises(Conflict, match="changed since"):
        undoing.undo(library, by=ANN, batch=batch)


def test_a_file_is_kept_by_its_hash(library: Library, tmp_path: Path) -> None:
    put(library, made())
    path = tmp_path / "timetable.txt"
    path.write_bytes(b"Hollow Bay 12:30")
    file = annotating.attach(library, path)
    assert annotating.attach(library, path) == file
    noted(library, files=(file,))
    (note,) = annotating.of_story(library, 1).said.notes
    assert annotating.attached(library, note.files[0]) == b"Hollow Bay 12:30"
    with pytest.raises(NewsdeskError, match="cannot be read"):
        annotating.attach(library, tmp_path / "nowhere")
    with library.writing() as at:
        at.exec_driver_sql("UPDATE attachment SET content = x'00'")
    with pytest.raises(LibraryTrouble, match="damaged"):
        annotating.attached(library, file)


def test_corrected_words_wait_in_the_queue_until_somebody_decides(library: Library) -> None:
    put(library, made())
    uid = noted(library, text="Sure?")
    paragraph = browsing.story(library, 1).clean.paragraphs[2]
    typed = paragraph.text.replace("three", "four")
    editing.retype(library, 1, paragraph.start, paragraph.end, typed, by=BEN)
    (doubtful,) = reviewing.queue(library)
    assert (doubtful.at.standing, doubtful.words) == (Standing.UNCERTAIN, "four weeks")
    reviewing.accept(library, uid, by=ANN)
    assert reviewing.queue(library, 1) == []
    (note,) = annotating.of_story(library, 1).said.notes
    assert note.anchor is not None
    assert note.anchor.quote == "four weeks"
    undoing.undo(library, by=ANN)
    reviewing.let_go(library, uid, by=ANN)
    (note,) = annotating.of_story(library, 1).said.notes
    assert (note.anchor, note.text) == (None, "> three weeks\n\nSure?")


def test_notes_of_a_duplicate_go_over_to_the_story_that_is_kept(library: Library) -> None:
    put(library, made(), made("Home\n" + made().reading.text, "other.txt"))
    uid = noted(library)
    annotating.reply(library, uid, "Yes.", by=BEN)
    duplicates.keep(library, [1, 2], 2, by=ANN)
    found = annotating.of_story(library, 2)
    assert found.places[uid].standing is Standing.EXACT
    assert [x.text for x in found.said.replies_to(uid)] == ["Yes."]
    undoing.undo(library, by=ANN)
    assert annotating.of_story(library, 1).places[uid].standing is Standing.EXACT


def test_a_verdict_decides_a_claim(library: Library) -> None:
    put(library, made())
    uid = claiming.add_claim(library, 1, chosen(library, "after three weeks"), by=ANN)[1]
    proof = Evidence("https://harbour.example/log", None, "Back since Monday", "", "2025-04-24")
    claiming.change_claim(library, uid, by=BEN, verdict="false", evidence=(proof,))
    (claim,) = annotating.of_story(library, 1).said.claims
    assert (claim.text, claim.state, claim.reviewer) == (
        "after three weeks",
        ClaimState.DECIDED,
        "Ben",
    )
    assert claim.evidence == (proof,)
    claiming.change_claim(library, uid, by=BEN, verdict="")
    (claim,) = annotating.of_story(library, 1).said.claims
    assert claim.state is ClaimState.OPEN


def test_the_verdict_on_the_same_claim_is_offered_and_never_taken_unasked(library: Library) -> None:
    put(library, made(), made("Menu\nПаром вернулся в бухту.\n", "паром.txt"))
    said = "The ferry stood still for 3 weeks."
    old = claiming.add_claim(library, 2, None, by=ANN, text=said)[1]
    claiming.change_claim(library, old, by=ANN, verdict="true", rationale="The log says so.")
    uid = claiming.add_claim(library, 1, None, by=BEN, text="For 3 weeks the ferry stood still")[1]
    (precedent,) = claiming.precedents(library, uid)
    assert precedent.claim.uid == old
    assert annotating.of_story(library, 1).said.claims[0].verdict == ""
    claiming.take_precedent(library, uid, old, by=BEN)
    (claim,) = annotating.of_story(library, 1).said.claims
    assert (claim.verdict, claim.rationale, claim.reviewer) == ("true", "The log says so.", "Ben")
    other = claiming.add_claim(library, 1, None, by=BEN, text="For 5 weeks the ferry stood still")[
        1
    ]
    assert claiming.precedents(library, other)[0].alike < precedent.alike


def test_a_library_has_its_own_verdicts(library: Library) -> None:
    assert claiming.verdicts(library) == claiming.VERDICTS
    claiming.set_verdicts(library, ["right", " half  right ", "wrong"], by=ANN)
    assert claiming.verdicts(library) == ("right", "half right", "wrong")
    with pytest.raises(InvalidValue):
        claiming.set_verdicts(library, ["right", "Right"], by=ANN)
    undoing.undo(library, by=ANN)
    assert claiming.verdicts(library) == claiming.VERDICTS


def test_notes_are_listed_over_the_library_without_the_bin(library: Library) -> None:
    put(library, made(), made("Menu\nПаром вернулся в бухту.\n", "паром.txt"))
    uid = noted(library)
    annotating.reply(library, uid, "Hm.", by=BEN)
    annotating.add_note(library, 2, None, by=BEN, text="Whole story")
    assert [(x.what.by, x.replies, x.what.story) for x in annotating.listed(library)] == [
        ("Ann", 1, 1),
        ("Ben", 0, 2),
    ]
    editing.move_to_bin(library, [1], by=ANN)
    assert len(annotating.listed(library)) == 1
    with pytest.raises(NotFound):
        annotating.change_note(library, "nobody", by=ANN, text="x")
