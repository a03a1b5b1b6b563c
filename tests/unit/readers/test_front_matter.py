import pytest

from newsdesk.readers.front_matter import declared, split


def front(yaml: str) -> str:
    return f"---\n{yaml}\n---"


@pytest.mark.parametrize(
    ("yaml", "stated"),
    [
        ("title: Мост", {"headline": "Мост"}),
        ("Author: Анна Лугова", {"authors": "Анна Лугова"}),
        ("authors: [Анна Лугова, Пётр Реков]", {"authors": "Анна Лугова; Пётр Реков"}),
        ("authors:\n  - name: Анна\n  - Пётр", {"authors": "Анна; Пётр"}),
        ("byline: A", {"authors": "A"}),
        ("date: 2025-04-24", {"published": "2025-04-24"}),
        ("published: 2025-04-24 10:30:00", {"published": "2025-04-24T10:30:00"}),
        ("date: 24.04.2025", {"published": "24.04.2025"}),
        ("category: Город", {"section": "Город"}),
        ("source: example.org", {"outlet": "example.org"}),
        ("site: a.example\nsource: b.txt", {"outlet": "a.example"}),
        ("title: T\nsource: page.txt\nsha256: 00ff", {"headline": "T"}),
        ("lang: ru-RU", {"language": "ru"}),
        ("language: no", {"language": "no"}),
        ('title: "Мост: новый"', {"headline": "Мост: новый"}),
        ("title: null\nother: 1", {"headline": "null"}),
    ],
)
def test_known_keys_become_fields(yaml: str, stated: dict[str, str]) -> None:
    assert dict(declared(front(yaml)) or ()) == stated


@pytest.mark.parametrize(
    "yaml",
    [
        "a: &a [x, x]\nb: *a",
        "\n".join(
            ["a0: &a0 [x]"]
            + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
        ),
        "title: " + "[" * 20_000,
        "title: [unclosed",
        "title: a: b",
        "- only\n- a list",
        "title: \x07",
    ],
)
def test_S26_what_cannot_be_read_states_nothing(yaml: str) -> None:
    assert declared(front(yaml)) is None


@pytest.mark.parametrize(
    "yaml",
    ["title: !!python/object/apply:os.system ['true']", "title: !!python/name:os.system x"],
)
def test_S26_tags_are_only_words(yaml: str) -> None:
    assert set(dict(declared(front(yaml)) or ())) <= {"headline"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_is_split_off_exactly(end: str) -> None:
    text = end.join(["---", "title: a", "---", "", "# Body", ""])
    matter, rest = split(text)
    assert matter + rest == text
    assert rest.strip() == "# Body"
    assert dict(declared(matter) or ()) == {"headline": "a"}


@pytest.mark.parametrize(
    "text", ["---\n\nA line between rules.\n\n---\n", "--- a", "", "---", "text"]
)
def test_rules_are_no_front_matter(text: str) -> None:
    assert split(text) == ("", text)
