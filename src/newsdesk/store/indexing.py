"""What the search index holds of a story: stems by column, and the exact forms of its words."""

from dataclasses import dataclass

from newsdesk.story.record import Story
from newsdesk.text.stems import stems_and_forms

COLUMNS = ("headline", "authors", "section", "outlet", "file", "body")
INDEXED = frozenset((*COLUMNS, "language"))  # fields that the index depends on


@dataclass(frozen=True, slots=True)
class Indexed:
    """A story as the index has it; the same story always gives the same."""

    stems: tuple[str, ...]  # one text for each of COLUMNS
    forms: str


def indexed(story: Story) -> Indexed:
    """Return what the index holds of a story."""
    own = {"file": story.source.name, "body": story.body}
    values = [own[name] if name in own else story.value(name) for name in COLUMNS]
    language = story.value("language")
    read = [stems_and_forms(value, language) for value in values]
    different = {form for _, forms in read for form in forms}
    return Indexed(
        tuple(_plain(stems) for stems, _ in read),
        _plain(" ".join(sorted(different))),
    )


def _plain(words: str) -> str:
    return words.encode("utf-8", "replace").decode()
