"""Both README files say the same: chapters, commands, pictures, tables, rooms for changes."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = {
    "chapters": r"^(#+) ",
    "commands": r"^(?:make|newsdesk|python) .*$",
    "pictures": r"\]\((docs/[\w/.]+)\)",
    "rows": r"^(\|)",
    "code": r"`([A-Z][A-Z]+|[\w/]+/[\w./]+)`",
}


@pytest.mark.parametrize("part", PARTS)
def test_both_have_the_same(part: str) -> None:
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.ru.md")]
    found = [re.findall(PARTS[part], text, re.MULTILINE) for text in texts]
    assert found[0]
    assert sorted(found[0]) == sorted(found[1])


@pytest.mark.parametrize("name", ["README.md", "README.ru.md"])
def test_every_picture_and_page_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
