"""Notes and claims by themselves: for people, for spreadsheets, for other programs."""

import csv
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newsdesk.story.annotation_ids import hash_name, iri_of, uid_of
from newsdesk.story.annotations import Annotations, Claim, ClaimState, Note
from newsdesk.story.exported import Exported
from newsdesk.story.record import Story
from newsdesk.writers.csv import unguarded
from newsdesk.writers.notes_registry import NOTES_WRITERS, NotesWriter

MakeStory = Callable[..., Story]
SCALE = ("true", "mostly true", "misleading", "false", "unproven", "satire", "not checkable")
BY_NAME = {writer.name: writer for writer in NOTES_WRITERS}


def data(name: str, *told: Exported) -> Any:  # noqa: ANN401
    return json.loads(BY_NAME[name].write(told, SCALE))


@pytest.mark.parametrize("writer", NOTES_WRITERS, ids=lambda writer: writer.name)
def test_the_output_is_the_golden_one(writer: NotesWriter, told: Exported, root: Path) -> None:
    golden = root / "tests" / "golden" / "writers" / f"{writer.name}-notes.{writer.extension}"
    made = writer.write([told], SCALE)
    if os.environ.get("NEWSDESK_GOLDEN") == "write":
        golden.write_bytes(made)
    assert made.decode() == golden.read_bytes().decode()


@pytest.mark.parametrize("writer", NOTES_WRITERS, ids=lambda writer: writer.name)
def test_S30_S31_any_note_can_be_written(writer: NotesWriter, make_story: MakeStory) -> None:
    odd = "a\0b\x1b[31m\ud800 \ufffe \u202e\u2028c\x85d"
    note = Note(odd, 7, odd, odd, text=odd, suggestion=odd, tags=(odd,), assignee=odd)
    claim = Claim(odd, 7, odd, odd, text=odd, verdict=odd, state=ClaimState.DECIDED)
    told = Exported(make_story(odd, headline=odd), Annotations(notes=(note,), claims=(claim,)))
    assert writer.write([told, Exported(make_story())], SCALE).decode("utf-8")


def test_positions_count_in_the_clean_text(told: Exported) -> None:
    found = {}
    for one in data("jsonld", told):
        assert one["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
        assert one["type"] == "Annotation"
        assert one["target"]
        found[uid_of(one["id"])] = one
        target = one["target"]
        selectors = target.get("selector", []) if isinstance(target, dict) else []
        for selector in selectors:
            if selector["type"] == "TextPositionSelector":
                start, end = selector["start"], selector["end"]
                text = told.story.text
                assert text[start:end] == selectors[0]["exact"]
                assert text[:start].endswith(selectors[0]["prefix"])
                assert text[end:].startswith(selectors[0]["suffix"])
    kinds = [selector["type"] for selector in found["a4"]["target"]["selector"]]
    assert kinds == ["TextQuoteSelector"]
    assert "selector" not in found["a5"]["target"]
    assert found["b1"]["target"] == found["a2"]["id"]
    motivations = {uid: one["motivation"] for uid, one in found.items()}
    assert motivations == {
        "a1": "highlighting",
        "a2": "questioning",
        "a3": "editing",
        "a4": "commenting",
        "a5": "commenting",
        "b1": "replying",
        "c1": "assessing",
        "c2": "assessing",
    }


def test_names_lead_back() -> None:
    for uid in ("0123456789abcdef" * 2, "a1", "ё/ #?"):
        assert uid_of(iri_of(uid)) == uid
    assert iri_of("0123456789abcdef" * 2) == "urn:uuid:01234567-89ab-cdef-0123-456789abcdef"
    other = uid_of("https://notes.example/a/1")
    assert other == uid_of("https://notes.example/a/1") != uid_of("https://notes.example/a/2")
    assert len(hash_name("00" * 32)) == len("ni:///sha-256;") + 43


def test_only_decided_claims_are_reviewed_and_the_scale_gives_the_number(told: Exported) -> None:
    (review,) = data("claimreview", told)
    rating = review["reviewRating"]
    assert rating["alternateName"] == "mostly true"
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (3, 4, 1)
    assert review["itemReviewed"]["appearance"]["url"] == "https://bay.example/a?b=1&c=2"
    claim = told.said.claims[0]
    for verdict in ("satire", "as it was called once"):
        said = Annotations(claims=(replace(claim, verdict=verdict, said_on="in May"),))
        (review,) = data("claimreview", replace(told, said=said))
        assert review["reviewRating"] == {"@type": "Rating", "alternateName": verdict}
        assert "datePublished" not in review["itemReviewed"]


def test_S35_no_cell_is_a_formula(told: Exported) -> None:
    made = BY_NAME["csv"].write([told], SCALE).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(made, newline="")))
    assert len(rows) == 8
    assert not any(cell.startswith(tuple("=+-@\t\r\n")) for row in rows for cell in row.values())
    by = {row["id"]: unguarded(row["by"]) for row in rows}
    assert by["a5"] == "=Борис"
    assert {row["id"]: row["answers"] for row in rows}["b1"] == "a2"
