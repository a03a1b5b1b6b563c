"""Two editors without a server: packets go out, come back, and nothing that either did is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.desk import (
    annotating,
    browsing,
    claiming,
    editing,
    ingest,
    own_fields,
    receiving,
    safety,
    signing,
    ticking,
    undoing,
)
from newsdesk.desk.annotating import Selected
from newsdesk.desk.handing_over import write_packet
from newsdesk.desk.history import history
from newsdesk.desk.receiving import Incoming
from newsdesk.errors import NewsdeskError
from newsdesk.store.library import Library
from newsdesk.story.anchors import Standing
from newsdesk.story.annotations import Claim, Evidence, Note, NoteKind, NoteState
from newsdesk.story.changes import Changes, Person
from newsdesk.story.merging import Side
from newsdesk.story.record import Story
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """Open a second library, which has a story of its own."""
    opened = Library.open(tmp_path / "other.newsdesk")
    put(opened, made("Nobody reads this.\n", "nobody.txt"), by=BEN)
    yield opened
    opened.close()


def sent(library: Library, path: Path, by: Person, *ids: int) -> Path:
    report = write_packet(library, ids or (1,), path, by=by, overwrite=True)
    assert not report.failed
    return path


def handed(
    one: Library, other: Library, path: Path, *ids: int, by: Person = ANN, to: Person = BEN
) -> Changes:
    return receiving.receive(other, sent(one, path, by, *ids), by=to)


def retyped(library: Library, story: int, old: str, new: str, by: Person) -> None:
    text = browsing.story(library, story).clean.text
    start = text.index(old)
    editing.retype(library, story, start, start + len(old), new, by=by)


def noted(library: Library, story: int, words: str, by: Person, **values: object) -> str:
    start = browsing.story(library, story).clean.text.index(words)
    place = Selected(start, start + len(words), words)
    return annotating.add_note(library, story, place, by=by, **values)[1]  # type: ignore[arg-type]


def notes(library: Library, story: int) -> dict[str, Note]:
    return {note.uid: note for note in annotating.of_story(library, story).said.notes}


def same(one: Story, other: Story) -> bool:
    fields = [[(f.name, f.value) for f in story.fields] for story in (one, other)]
    return one.body == other.body and fields[0] == fields[1] and one.reading == other.reading


def test_a_new_story_comes_whole(library: Library, other: Library, tmp_path: Path) -> None:
    put(library, made())
    retyped(library, 1, "three weeks", "four weeks", ANN)
    editing.keep(library, 1, 0, 4, by=ANN)
    editing.set_fields(library, {1: {"section": "Sea", "own:Desk": "North"}}, by=ANN)
    typed = noted(library, 1, "four weeks", ANN, text="Sure?")
    annotating.reply(library, typed, "Yes.", by=ANN)
    path = tmp_path / "timetable.txt"
    path.write_bytes(b"Hollow Bay 12:30")
    proof = Evidence("log 3", annotating.attach(library, path))
    _, claim = claiming.add_claim(library, 1, None, by=ANN, text="It runs.")
    claiming.change_claim(library, claim, by=ANN, verdict="true", evidence=(proof,))
    packet = sent(library, tmp_path / "a.newsdesk-packet", ANN)
    shown = receiving.preview(other, packet)
    assert (shown.by, [story.id for story in shown.stories]) == ("Ann", [None])
    assert (shown.stories[0].edits, shown.stories[0].notes) == (2, 3)
    assert "change of 2 fields" in {deed.label for deed in shown.stories[0].history}
    before = browsing.story(other, 1)
    changes = receiving.receive(other, packet, by=BEN)
    assert (changes.label, changes.stories) == ("packet by Ann", (2,))
    mine, theirs = browsing.story(library, 1), browsing.story(other, 2)
    assert same(mine, theirs)
    assert theirs.cleaning == mine.cleaning
    assert own_fields.own(other) == ("Desk",)
    found = annotating.of_story(other, 2)
    assert found.places[typed].standing is Standing.EXACT
    assert [x.text for x in found.said.replies_to(typed)] == ["Yes."]
    file = found.said.claims[0].evidence[0].file
    assert file is not None
    assert annotating.attached(other, file) == b"Hollow Bay 12:30"
    assert any("three weeks" in entry.new for entry in history(other, 2) if entry.what == "packet")
    assert safety.verify(other).problems == ()
    assert [row.id for row in browsing.rows(other, "four")] == [2]
    assert browsing.story(other, 1) == before
    undoing.undo(other, by=BEN)
    assert [row.id for row in browsing.rows(other)] == [1]
    assert annotating.of_story(other, 2).said.notes == ()
    undoing.redo(other, by=BEN)
    assert same(mine, browsing.story(other, 2))
    assert safety.verify(other).problems == ()


def test_what_two_people_did_in_different_places_is_united_twice(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    first = noted(library, 1, "three weeks", ANN, text="Sure?")
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    editing.set_field(library, 1, "section", "Sea", by=ANN)
    editing.set_field(library, 1, "tags", "boats; ferry", by=ANN)
    retyped(library, 1, "three weeks", "four weeks", ANN)
    editing.set_field(other, 2, "outlet", "The Bay", by=BEN)
    editing.set_field(other, 2, "tags", "bay", by=BEN)
    retyped(other, 2, "harbour was", "harbour had been", BEN)
    second = noted(other, 2, "had been", BEN, text="Better.")
    annotating.change_note(other, first, by=BEN, state=NoteState.RESOLVED, assignee="Ann")
    annotating.reply(other, first, "The log says so.", by=BEN)
    back = sent(other, packet, BEN, 2)
    shown = receiving.preview(library, back)
    assert shown.clashes == ()
    assert {(x.kind, x.name) for x in shown.stories[0].taken} == {
        ("field", ""),
        ("text", ""),
        ("note", ""),
        ("note", "state"),
        ("note", "assignee"),
        ("reply", ""),
    }
    receiving.receive(library, back, by=ANN)
    mine = browsing.story(library, 1)
    assert "after four weeks" in mine.body
    assert "harbour had been" in mine.body
    assert (mine.value("section"), mine.value("outlet")) == ("Sea", "The Bay")
    assert mine.value("tags") == "boats; ferry; bay"
    found = annotating.of_story(library, 1)
    assert found.places[second].standing is Standing.EXACT
    assert notes(library, 1)[first].state is NoteState.RESOLVED
    handed(library, other, packet)
    assert same(browsing.story(library, 1), browsing.story(other, 2))
    assert notes(other, 2).keys() == notes(library, 1).keys()
    annotating.remove(other, [second], by=BEN)
    editing.set_field(other, 2, "tags", "bay", by=BEN)
    editing.set_field(library, 1, "section", "Coast", by=ANN)
    handed(other, library, packet, 2, by=BEN, to=ANN)
    assert browsing.story(library, 1).value("tags") == "bay"
    assert browsing.story(library, 1).value("section") == "Coast"
    assert notes(library, 1).keys() == {first}
    for one in (library, other):
        assert safety.verify(one).problems == ()


@pytest.fixture
def clashing(library: Library, other: Library, tmp_path: Path) -> Path:
    """Return a packet from the other library that clashes in every way."""
    put(library, made())
    note = noted(library, 1, "captain", ANN, text="Name?")
    claim = claiming.add_claim(library, 1, None, by=ANN, text="It runs.")[1]
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    for one, story, by in ((library, 1, ANN), (other, 2, BEN)):
        editing.set_field(one, story, "headline", f"Ferry, says {by.name}", by=by)
        retyped(one, story, "three weeks", f"weeks, says {by.name}", by)
        annotating.change_note(one, note, by=by, text=f"Name, says {by.name}?")
        verdict = "true" if by is ANN else "false"
        claiming.change_claim(one, claim, by=by, verdict=verdict)
    return sent(other, packet, BEN, 2)


def clashes(shown: Incoming) -> dict[tuple[str, str], tuple[str, str, str]]:
    return {(x.kind, x.name): (x.base, x.mine, x.theirs) for x in shown.clashes}


def test_undecided_mine_stays_and_theirs_is_kept_beside_it(
    library: Library, clashing: Path
) -> None:
    shown = clashes(receiving.preview(library, clashing))
    assert shown.keys() == {("field", ""), ("text", ""), ("note", "text"), ("claim", "verdict")}
    assert shown["note", "text"] == ("Name?", "Name, says Ann?", "Name, says Ben?")
    assert shown["text", ""] == (
        "The ferry to Hollow Bay runs again after three weeks.",
        "The ferry to Hollow Bay runs again after weeks, says Ann.",
        "The ferry to Hollow Bay runs again after weeks, says Ben.",
    )
    before = browsing.story(library, 1)
    receiving.receive(library, clashing, by=ANN)
    after = browsing.story(library, 1)
    assert after.body == before.body
    headline = after.field("headline")
    assert headline.value == "Ferry, says Ann"
    assert (headline.candidates[0].value, headline.candidates[0].reason) == (
        "Ferry, says Ben",
        "From a packet by Ben",
    )
    said = annotating.of_story(library, 1).said
    (correction,) = (note for note in said.notes if note.kind is NoteKind.CORRECTION)
    assert correction.suggestion == shown["text", ""][2]
    assert (correction.by, correction.anchor and correction.anchor.quote) == (
        "Ben",
        shown["text", ""][1],
    )
    assert sorted(reply.text for reply in said.replies) == ["Name, says Ben?", "verdict: false"]
    assert (said.claims[0].verdict, said.claims[0].reviewer) == ("true", "Ann")
    undoing.undo(library, by=ANN)
    assert browsing.story(library, 1).fields == before.fields
    assert annotating.of_story(library, 1).said.replies == ()


def test_theirs_stands_where_somebody_chose_it_and_mine_is_kept(
    library: Library, other: Library, clashing: Path
) -> None:
    found = receiving.preview(library, clashing).clashes
    choices = {clash.key: Side.THEIRS for clash in found}
    receiving.receive(library, clashing, choices, by=ANN)
    mine = browsing.story(library, 1)
    assert same(mine, browsing.story(other, 2))
    assert mine.field("headline").candidates[0].value == "Ferry, says Ann"
    said = annotating.of_story(library, 1).said
    assert (said.claims[0].verdict, said.claims[0].reviewer) == ("false", "Ben")
    (correction,) = (note for note in said.notes if note.kind is NoteKind.CORRECTION)
    assert (correction.by, correction.suggestion[-16:]) == ("Ann", "weeks, says Ann.")
    handed(library, other, clashing)
    assert not receiving.preview(library, sent(other, clashing, BEN, 2)).clashes


def test_the_same_packet_twice_changes_nothing_more(library: Library, clashing: Path) -> None:
    assert receiving.receive(library, clashing, by=ANN)
    assert receiving.preview(library, clashing).stories[0].known
    assert not receiving.receive(library, clashing, by=ANN)
    undoing.undo(library, by=ANN)
    shown = receiving.preview(library, clashing)
    assert len(shown.clashes) == 4
    assert receiving.receive(library, clashing, by=ANN)


def test_a_deletion_against_an_answer_keeps_the_note(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    uid = noted(library, 1, "captain", ANN, text="Name?")
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    annotating.remove(library, [uid], by=ANN)
    annotating.reply(other, uid, "Quill.", by=BEN)
    handed(other, library, packet, 2, by=BEN, to=ANN)
    said = annotating.of_story(library, 1)
    assert [x.text for x in said.said.replies_to(uid)] == ["Quill."]
    assert said.places[uid].standing is Standing.EXACT


def test_both_had_the_story_before_they_ever_met(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    put(other, made(section="Land"), by=BEN)
    editing.set_field(library, 1, "section", "Sea", by=ANN)
    retyped(library, 1, "three weeks", "four weeks", ANN)
    retyped(other, 2, "harbour was", "harbour had been", BEN)
    editing.set_field(other, 2, "lead", "It runs.", by=BEN)
    assert not receiving.preview(other, sent(library, tmp_path / "a.newsdesk-packet", ANN)).clashes
    handed(library, other, tmp_path / "a.newsdesk-packet")
    found = browsing.story(other, 2)
    assert (found.value("section"), found.value("lead")) == ("Sea", "It runs.")
    assert "four weeks" in found.body
    assert "had been" in found.body


def test_a_story_in_the_bin_comes_out_of_it(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    editing.move_to_bin(other, [2], by=BEN)
    assert not handed(library, other, packet)
    editing.set_field(library, 1, "section", "Sea", by=ANN)
    handed(library, other, packet)
    assert browsing.row(other, 2).binned is False


def test_another_reading_is_taken_where_only_they_chose_it(
    library: Library, other: Library, tmp_path: Path
) -> None:
    path = tmp_path / "паром.txt"
    path.write_bytes("Паром вернулся\n\nПаром вернулся в бухту.\n".encode("cp1251"))
    ingest.import_paths(library, [path], by=ANN, workers=1)
    ingest.reread(library, 1, "koi8-r", by=ANN)
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    before = browsing.story(other, 2)
    ingest.reread(library, 1, "cp1251", by=ANN)
    retyped(library, 1, "вернулся в", "пришёл в", ANN)
    shown = receiving.preview(other, sent(library, packet, ANN))
    assert not shown.clashes
    assert "пришёл в бухту" in shown.stories[0].taken[-1].theirs
    handed(library, other, packet)
    assert same(browsing.story(library, 1), browsing.story(other, 2))
    undoing.undo(other, by=BEN)
    assert same(before, browsing.story(other, 2))
    assert safety.verify(other).problems == ()


def test_edits_on_two_readings_are_merged_by_paragraph(
    library: Library, other: Library, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.txt"
    words = "The ferry runs again\n\nIt is “quiet” in the bay.\n\nThe captain said nothing.\n"
    path.write_bytes(words.encode("cp1252"))
    ingest.import_paths(library, [path], by=ANN, workers=1)
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    ingest.reread(other, 2, "koi8-r", by=BEN)
    second = browsing.story(other, 2).body
    assert browsing.story(library, 1).body != second
    retyped(library, 1, "nothing", "a word", ANN)
    assert not receiving.preview(other, sent(library, packet, ANN)).clashes
    handed(library, other, packet)
    assert browsing.story(other, 2).body == second.replace("nothing", "a word")
    retyped(library, 1, "in the bay", "at sea", ANN)
    (clash,) = receiving.preview(other, sent(library, packet, ANN)).clashes
    assert clash.base.endswith("It is “quiet” in the bay.")
    assert clash.theirs.endswith("It is “quiet” at sea.")
    assert clash.mine in second
    receiving.receive(other, packet, {clash.key: Side.THEIRS}, by=BEN)
    assert "It is “quiet” at sea." in browsing.story(other, 2).body
    assert safety.verify(other).problems == ()


def test_a_third_library_finds_what_two_had_in_common(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    third = Library.open(tmp_path / "third.newsdesk")
    try:
        editing.set_field(other, 2, "section", "Sea", by=BEN)
        handed(other, third, packet, 2, by=BEN)
        editing.set_field(third, 1, "lead", "It runs.", by=BEN)
        editing.set_field(library, 1, "outlet", "The Bay", by=ANN)
        assert not receiving.preview(library, sent(third, packet, BEN)).clashes
        handed(third, library, packet, by=BEN, to=ANN)
        found = browsing.story(library, 1)
        assert [found.value(name) for name in ("section", "lead", "outlet")] == [
            "Sea",
            "It runs.",
            "The Bay",
        ]
    finally:
        third.close()


def test_stopped_nothing_is_written_and_nothing_is_taken(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made())
    packet = tmp_path / "a.newsdesk-packet"
    assert write_packet(library, [1], packet, by=ANN, cancelled=lambda: True).cancelled
    assert not packet.exists()
    sent(library, packet, ANN)
    assert not receiving.receive(other, packet, by=BEN, cancelled=lambda: True)
    assert [row.id for row in browsing.rows(other)] == [1]


def test_what_cannot_be_sent_is_said(library: Library, tmp_path: Path) -> None:
    put(library, made())
    packet = tmp_path / "a.newsdesk-packet"
    report = write_packet(library, [1, 9], packet, by=ANN)
    assert [item.reason for item in report.items if item.path is None] == [
        "There is no story 9 in the library. See `newsdesk list`."
    ]
    with pytest.raises(NewsdeskError, match="exists already"):
        write_packet(library, [1], packet, by=ANN)


def test_ticks_of_two_people_are_united_and_a_sign_off_stays_in_force(
    library: Library, other: Library, tmp_path: Path
) -> None:
    put(library, made(language="en"))
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    items = ticking.coverage(library, 1).items
    assert len(items) > 1
    ticking.tick(library, 1, items[:1], by=ANN)
    ticking.tick(other, 2, ticking.coverage(other, 2).items, by=BEN)
    signing.sign_off(other, 2, by=BEN)
    handed(other, library, packet, 2, by=BEN, to=ANN)
    found = ticking.coverage(library, 1)
    assert found.whole
    assert found.ended == ()
    assert len(annotating.of_story(library, 1).said.ticks) == len(items) + 1
    assert [one.by for one in signing.signed(library, 1).valid] == ["Ben"]


def test_claims_keep_the_evidence_of_both(library: Library, other: Library, tmp_path: Path) -> None:
    put(library, made())
    uid = claiming.add_claim(library, 1, None, by=ANN, text="It runs.")[1]
    packet = tmp_path / "a.newsdesk-packet"
    handed(library, other, packet)
    claiming.change_claim(library, uid, by=ANN, evidence=(Evidence("log 1"),))
    claiming.change_claim(other, uid, by=BEN, evidence=(Evidence("log 2"),), said_by="Quill")
    handed(other, library, packet, 2, by=BEN, to=ANN)
    (claim,) = annotating.of_story(library, 1).said.claims
    assert isinstance(claim, Claim)
    assert [proof.address for proof in claim.evidence] == ["log 1", "log 2"]
    assert claim.said_by == "Quill"
