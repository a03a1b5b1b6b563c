"""Stories as JSON."""

import json

import pytest

from newsdesk.desk import browsing, editing
from newsdesk.desk.views import as_json
from newsdesk.errors import InvalidValue, NotFound
from newsdesk.store.library import Library
from stories import ANN, library, made, put

__all__ = ["library"]

ROW = ["id", "title", "authors", "published", "section", "site", "language", "status", "words"]


def test_a_row_has_exactly_the_keys_of_a_list(library: Library) -> None:
    put(library, made(authors="Mara Quill; Jo Sand"))
    shown = as_json(browsing.row(library, 1))
    assert list(shown) == [*ROW, "version"]
    assert shown["authors"] == ["Mara Quill", "Jo Sand"]
    assert shown["published"] is None


def test_a_story_has_body_fields_related_and_every_line(library: Library) -> None:
    put(library, made("Menu\n\nWords here.\r\nMore\u2028of it.", published="2025-04-24"))
    editing.set_field(library, 1, "site", "Bay Post", by=ANN)
    shown = as_json(browsing.story(library, 1))
    assert list(shown) == [*ROW, "version", "body", "fields", "related", "ledger"]
    assert shown["body"] == "Words here.\n\nMore\u2028of it."
    assert shown["related"] == [
        {"headline": "Another ferry", "summary": "It sank.", "time": "12:30"}
    ]
    assert shown["fields"]["site"]["set_by"] == "Ann"
    assert shown["fields"]["site"]["start"] is None
    assert shown["fields"]["title"]["candidates"][0]["value"] == "Another"
    assert [(line["line"], line["state"], line["class"]) for line in shown["ledger"]] == [
        (1, "cut", "menu"),
        (2, "kept", "blank"),
        (3, "kept", "body"),
        (4, "kept", "body"),
    ]
    assert list(shown["ledger"][0]) == [
        *("line", "start", "end", "text", "state", "class", "confidence", "rule", "reason")
    ]
    assert json.loads(json.dumps(shown, ensure_ascii=False)) == shown


def test_browsing_what_is_not_there(library: Library) -> None:
    for look in (browsing.row, browsing.story):
        with pytest.raises(NotFound):
            look(library, 7)
    assert browsing.rows_of(library, [7]) == []
    assert browsing.rows(library) == []
    with pytest.raises(InvalidValue, match="sorted by"):
        browsing.rows(library, sort="colour; DROP TABLE article")
