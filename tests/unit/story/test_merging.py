"""Merging three sides: nothing that either wrote is lost, and an idle side changes nothing."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.annotations import (
    Annotation,
    Claim,
    ClaimState,
    Note,
    NoteState,
    Reply,
)
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edit, Edits
from newsdesk.story.fields import Field
from newsdesk.story.merging import Judge, Side, chunks, settled, united
from newsdesk.story.reconciling import merged_annotations, merged_fields
from newsdesk.story.retracing import merged_layers
from newsdesk.story.source import Block, Reading

NAMES = {Side.MINE: "before a packet", Side.THEIRS: "from a packet"}
VALUES = st.sampled_from(["", "a", "b", "c"])
LINES = st.lists(st.sampled_from("abcdef"), max_size=8)
TEXT = "\n".join(f"line {number} of the story" for number in range(5))
BLOCK = len("line 0 of the story") + 1
READING = Reading(
    TEXT, tuple(Block(n * BLOCK, (n + 1) * BLOCK - 1) for n in range(5)), "text", 1, "utf-8"
)


@st.composite
def fields(draw: st.DrawFn) -> tuple[Field, ...]:
    some = ("headline", "section", "tags", "lead")
    return tuple(Field(name, draw(VALUES), set_by=draw(VALUES)) for name in some)


@st.composite
def said(draw: st.DrawFn) -> dict[str, Annotation]:
    found: dict[str, Annotation] = {}
    for uid in draw(st.sets(st.sampled_from(["n1", "n2", "n3"]))):
        found[uid] = Note(
            uid,
            0,
            "Ann",
            "t",
            text=draw(VALUES),
            state=draw(st.sampled_from(NoteState)),
            tags=tuple(sorted(draw(st.sets(VALUES)))),
        )
        for number in draw(st.sets(st.integers(0, 1))):
            answer = f"{uid}r{number}"
            found[answer] = Reply(answer, 0, "Ben", "t", uid, "yes")
    for uid in draw(st.sets(st.sampled_from(["c1"]))):
        state, verdict = draw(st.sampled_from(ClaimState)), draw(VALUES)
        found[uid] = Claim(uid, 0, "Ann", "t", text="x", state=state, verdict=verdict)
    return found


@st.composite
def layers(draw: st.DrawFn) -> CleanText:
    edits: list[Edit] = []
    for number in sorted(draw(st.sets(st.integers(0, 4)))):
        start = number * BLOCK + draw(st.sampled_from([0, 5]))
        end = start + draw(st.sampled_from([0, 4, 4, 30]))
        if edits and edits[-1].end > start:
            continue
        edits.append(Edit(start, min(end, len(TEXT)), draw(VALUES) or "d", "hand", "x"))
    return CleanText(READING, Edits((), tuple(edits)))


@given(VALUES, VALUES)
def test_a_value_that_one_side_left_alone_is_the_others(base: str, other: str) -> None:
    assert {Side.MINE: base, Side.THEIRS: other}[settled(base, base, other) or Side.MINE] == other
    assert settled(base, other, base) is Side.MINE


@given(LINES, LINES, LINES)
def test_sets_keep_what_either_added_and_lose_what_either_took(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    found = set(united(base, mine, theirs, str))
    assert found >= (set(mine) | set(theirs)) - set(base)
    assert found.isdisjoint(set(base) - set(mine))
    assert found == set(united(base, theirs, mine, str))


@given(LINES, LINES, LINES)
def test_runs_of_lines_are_taken_where_only_they_changed(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    found = list(chunks(base, mine, theirs))
    for chunk in found:
        assert list(chunk.mine) == mine[chunk.start : chunk.end]
        assert chunk.theirs != chunk.mine
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert not list(chunks(base, mine, base))
    assert not list(chunks(base, theirs, theirs))


@given(LINES, LINES)
def test_lines_that_i_left_alone_become_theirs(base: list[str], theirs: list[str]) -> None:
    made = list(base)
    for chunk in reversed(list(chunks(base, base, theirs))):
        assert not chunk.clashes
        made[chunk.start : chunk.end] = chunk.theirs
    assert made == theirs


def test_neighbouring_lines_changed_by_two_people_are_no_clash() -> None:
    (found,) = chunks(["a", "b", "c"], ["a", "B", "c"], ["a", "b", "C"])
    assert (found.start, found.theirs, found.clashes) == (2, ["C"], False)


@given(fields(), fields())
def test_fields_that_one_side_left_alone_are_the_others(
    base: tuple[Field, ...], other: tuple[Field, ...]
) -> None:
    for mine, theirs in ((base, other), (other, base)):
        judge = Judge("s")
        assert merged_fields(base, mine, theirs, judge, NAMES) == other
        assert not judge.decided


@given(fields(), fields(), fields(), st.booleans())
def test_no_field_that_either_set_is_lost(
    base: tuple[Field, ...], mine: tuple[Field, ...], theirs: tuple[Field, ...], ours: bool
) -> None:
    first = Judge("s")
    merged_fields(base, mine, theirs, first, NAMES)
    side = Side.MINE if ours else Side.THEIRS
    judge = Judge("s", {clash.key: side for clash, _ in first.decided})
    found = {one.name: one for one in merged_fields(base, mine, theirs, judge, NAMES)}
    for old, here, there in zip(base, mine, theirs, strict=True):
        one = found[old.name]
        kept = {one.value, *(c.value for c in one.candidates)}
        written = {here.value, there.value} - {old.value, ""}
        assert written <= kept if old.name != "tags" else all(v in one.value for v in written)


@given(fields(), fields(), fields())
def test_fields_merge_alike_from_both_sides_but_for_clashes(
    base: tuple[Field, ...], mine: tuple[Field, ...], theirs: tuple[Field, ...]
) -> None:
    one, other = Judge("s"), Judge("s")
    here = merged_fields(base, mine, theirs, one, NAMES)
    there = merged_fields(base, theirs, mine, other, NAMES)
    clashing = {clash.of for clash, _ in one.decided}
    assert clashing == {clash.of for clash, _ in other.decided}
    for left, right in zip(here, there, strict=True):
        if left.name not in clashing:
            assert set(left.value.split("; ")) == set(right.value.split("; "))


@given(said(), said())
def test_notes_that_one_side_left_alone_are_the_others(
    base: dict[str, Annotation], other: dict[str, Annotation]
) -> None:
    for mine, theirs in ((base, other), (other, base)):
        judge = Judge("s")
        assert merged_annotations(base, mine, theirs, judge) == other
        assert not judge.decided


@given(said(), said(), said())
def test_nothing_said_by_either_is_lost(
    base: dict[str, Annotation], mine: dict[str, Annotation], theirs: dict[str, Annotation]
) -> None:
    judge = Judge("s")
    found = merged_annotations(base, mine, theirs, judge)
    clashes = {(clash.of, clash.name): clash for clash, _ in judge.decided}
    for side in (mine, theirs):
        for uid, one in side.items():
            if one == base.get(uid):
                continue
            assert uid in found
            for name in ("text", "state", "verdict"):
                value = getattr(one, name, "")
                if value in (getattr(found[uid], name, ""), getattr(base.get(uid), name, "")):
                    continue
                clash = clashes.get((uid, name)) or clashes[uid, "verdict"]
                assert name == "state" or value in (clash.mine, clash.theirs)


@given(said(), said(), said())
def test_notes_merge_alike_from_both_sides_but_for_clashes(
    base: dict[str, Annotation], mine: dict[str, Annotation], theirs: dict[str, Annotation]
) -> None:
    one, other = Judge("s"), Judge("s")
    here = merged_annotations(base, mine, theirs, one)
    there = merged_annotations(base, theirs, mine, other)
    clashing = {clash.of for clash, _ in one.decided}
    assert clashing == {clash.of for clash, _ in other.decided}
    assert here.keys() == there.keys()
    for uid in here.keys() - clashing:
        left, right = here[uid], there[uid]
        if isinstance(left, Note) and isinstance(right, Note):
            assert set(left.tags) == set(right.tags)
            assert replace(left, tags=()) == replace(right, tags=())
        else:
            assert left == right


def test_a_deletion_against_a_new_answer_keeps_the_note() -> None:
    base: dict[str, Annotation] = {"n": Note("n", 0, "Ann", "t", text="Sure?")}
    theirs = base | {"r": Reply("r", 0, "Ben", "t", "n", "Yes.")}
    for mine, other in (({}, theirs), (theirs, {})):
        judge = Judge("s")
        assert merged_annotations(base, mine, other, judge) == theirs
        ((clash, side),) = judge.decided
        assert clash.default is side
        away = Side.THEIRS if side is Side.MINE else Side.MINE
        assert merged_annotations(base, mine, other, Judge("s", {clash.key: away})) == {}


@given(layers(), layers())
def test_a_text_that_one_side_left_alone_is_the_others(base: CleanText, other: CleanText) -> None:
    for mine, theirs in ((base, other), (other, base)):
        judge = Judge("s")
        layer = merged_layers(base, mine, theirs, judge)
        assert CleanText(READING, Edits((), layer)).text == other.text
        assert not judge.decided


@given(layers(), layers(), layers())
def test_edits_of_two_people_merge_into_one_layer(
    base: CleanText, mine: CleanText, theirs: CleanText
) -> None:
    one, other = Judge("s"), Judge("s")
    here = merged_layers(base, mine, theirs, one)
    there = merged_layers(base, theirs, mine, other)
    if not one.decided:
        assert CleanText(READING, Edits((), here)).text == CleanText(READING, Edits((), there)).text
    assert {c.of for c, _ in one.decided} == {c.of for c, _ in other.decided}


def test_only_a_paragraph_that_both_changed_clashes() -> None:
    def at(*lines: tuple[int, str]) -> CleanText:
        made = tuple(Edit(n * BLOCK, n * BLOCK + 4, words, "hand", "x") for n, words in lines)
        return CleanText(READING, Edits((), made))

    judge = Judge("s")
    layer = merged_layers(at(), at((0, "mine"), (2, "mine")), at((2, "ours"), (3, "ours")), judge)
    assert [(edit.start // BLOCK, edit.replacement) for edit in layer] == [
        (0, "mine"),
        (2, "mine"),
        (3, "ours"),
    ]
    ((clash, _),) = judge.decided
    assert (clash.base, clash.mine, clash.theirs) == (
        "line 2 of the story",
        "mine 2 of the story",
        "ours 2 of the story",
    )
    (taken,) = judge.taken
    assert taken.theirs == "ours 3 of the story"
