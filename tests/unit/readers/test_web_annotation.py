"""Annotations of any program, hostile ones too."""

import json
from typing import Any

import pytest

from newsdesk.errors import UnreadableSource
from newsdesk.readers import web_annotation
from newsdesk.readers.web_annotation import Annotated, Refused, read_annotations

GOOD: dict[str, Any] = {"id": "urn:a", "type": "Annotation", "target": "https://bay.example/p"}


def one(**values: object) -> Annotated | Refused:
    (found,) = read_annotations(json.dumps(GOOD | values).encode())
    return found


def good(**values: object) -> Annotated:
    found = one(**values)
    assert isinstance(found, Annotated), found
    return found


def test_the_shapes_of_the_model_are_read() -> None:
    found = good(
        motivation=["oa:questioning", "tagging"],
        creator=[{"type": "Person", "name": "Ann"}],
        created="2025-05-01T12:00:00+02:00",
        body=[
            {"type": "TextualBody", "value": "Is that so?"},
            {"type": "TextualBody", "purpose": "tagging", "value": "harbour"},
            "https://bay.example/q",
        ],
        target=[
            {
                "source": {"id": "https://bay.example/p"},
                "selector": {
                    "type": "FragmentSelector",
                    "value": "p2",
                    "refinedBy": {"type": "TextQuoteSelector", "exact": "ferry", "prefix": "The "},
                },
            }
        ],
    )
    assert (found.motivation, found.by, found.at) == (
        "questioning",
        "Ann",
        "2025-05-01T10:00:00.000Z",
    )
    assert found.bodies == (
        ("", "Is that so?"),
        ("tagging", "harbour"),
        ("linking", "https://bay.example/q"),
    )
    assert (found.target.quote, found.target.prefix, found.target.start) == ("ferry", "The ", -1)
    assert good(bodyValue="x").bodies == (("", "x"),)
    assert good(creator="https://people.example/ann").by == "https://people.example/ann"
    assert good(created="some day").at == ""
    assert good(**{"@context": "http://www.w3.org/ns/anno.jsonld"}).number == 1


@pytest.mark.parametrize("wrap", [{"@graph": []}, {"items": []}, {"first": {"items": []}}])
def test_pages_and_graphs_are_opened(wrap: dict[str, Any]) -> None:
    filled = json.loads(json.dumps(wrap).replace("[]", json.dumps([GOOD, GOOD | {"id": "urn:b"}])))
    assert [found.iri for found in read_annotations(json.dumps(filled).encode())] == [
        "urn:a",
        "urn:b",
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe\xff", "not JSON"),
        (b"[" * 200_000, "deep"),
        (b'{"a":' * 200_000, "deep"),
        (b'[{"id": NaN}]', "NaN is no number"),
        (b'[{"id": -Infinity}]', "no number"),
        (b"[" + b"9" * 10_000 + b"]", "not JSON"),
        (b"{}", "no annotations"),
        (b'"words"', "no annotations"),
        (b'{"items": {"items": {"items": {"items": []}}}}', "no annotations"),
        (b"[" + b"0," * 6_000 + b"0]", "too many"),
    ],
)
def test_S25_what_is_no_file_of_annotations_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableSource, match=why):
        read_annotations(data)


def test_S25_a_file_that_is_too_large_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_annotation, "MOST_BYTES", 10)
    with pytest.raises(UnreadableSource, match="too much"):
        read_annotations(b"[" + b" " * 20 + b"]")


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"id": 5}, "its id is no text"),
        ({"id": ""}, "no id"),
        ({"id": "x" * 5_000}, "longer"),
        ({"type": "Note"}, "not Annotation"),
        ({"type": [{}]}, "its type is no text"),
        ({"motivation": {"a": 1}}, "its motivation is no text"),
        ({"creator": 7}, "its creator is no text"),
        ({"creator": {"name": {"a": 1}}}, "its creator is no text"),
        ({"created": 10**30}, "its time is no text"),
        ({"body": 5}, "a body is neither"),
        ({"body": [[]]}, "a body is neither"),
        ({"body": {"value": ["x"]}}, "the text of a body is no text"),
        ({"body": {"value": "x" * 200_000}}, "longer"),
        ({"body": ["x"] * 200}, "more than 100 parts"),
        ({"target": None}, "no target"),
        ({"target": 5}, "no target"),
        ({"target": {"source": 5}}, "its source is no text"),
        ({"target": {"source": "a", "state": {"cached": 5}}}, "copy of its source is no text"),
        ({"target": {"selector": 5}}, "a selector is no object"),
        ({"target": {"selector": {"type": "TextQuoteSelector", "exact": 5}}}, "quote is no text"),
        (
            {"target": {"selector": {"type": "TextPositionSelector", "start": 0.5, "end": 2}}},
            "whole number",
        ),
        (
            {"target": {"selector": {"type": "TextPositionSelector", "start": True, "end": 2}}},
            "whole number",
        ),
        (
            {"target": {"selector": {"type": "TextPositionSelector", "start": -1, "end": 10**40}}},
            "whole number",
        ),
        (
            {"target": {"selector": {"type": "TextPositionSelector", "start": 4, "end": 4}}},
            "before its start",
        ),
        ({"newsdesk:evidence": [5]}, "evidence is no object"),
    ],
)
def test_S25_what_is_wrong_is_refused_with_its_name(values: dict[str, Any], why: str) -> None:
    found = one(**values)
    assert isinstance(found, Refused)
    assert why in found.reason
    assert found.number == 1
    assert found.iri == (GOOD | values)["id"] or "id" in values


def test_S32_one_bad_annotation_leaves_the_others() -> None:
    found = read_annotations(json.dumps([GOOD, 5, None, {}, GOOD]).encode())
    assert [isinstance(item, Annotated) for item in found] == [True, False, False, False, True]


def test_S31_half_a_letter_is_shown_as_such() -> None:
    assert good(bodyValue="a\ud800b").bodies == (("", "a\ufffdb"),)
