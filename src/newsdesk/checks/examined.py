"""A story as checks look at it: what several of them need is worked out once."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from newsdesk.checkable.sentences import sentences
from newsdesk.checkable.stories import items_of
from newsdesk.story.clean import Paragraph
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.mentions import Mention, Neighbours
from newsdesk.story.record import Story
from newsdesk.text import stems
from newsdesk.text.fold import fold


class Transcript(NamedTuple):
    """What somebody said, as a file has it."""

    name: str
    text: str


class Word:
    """A word of the clean text or of the headline."""

    __slots__ = ("end", "start", "stem", "text")

    def __init__(self, start: int, end: int, text: str, stem: str) -> None:
        self.start = start  # code points, end exclusive
        self.end = end
        self.text = text
        self.stem = stem

    @property
    def folded(self) -> str:
        """Return the word without case and accents."""
        return fold(self.text)


class Examined:
    """A clean story, its words, its paragraphs and the facts in it."""

    def __init__(
        self,
        story: Story,
        neighbours: Neighbours | None = None,
        transcripts: Sequence[Transcript] = (),
        mentioned: Sequence[Mention] | None = None,
    ) -> None:
        self.story = story
        self.neighbours = neighbours  # None where there is no library
        self.transcripts = transcripts
        self.mentioned = mentioned  # what the story mentions, where that is known already
        self.text = story.clean.text
        self.language = story.value("language").partition("-")[0].casefold()
        self.headline = story.value("headline")

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the clean story."""
        return self.story.clean.paragraphs

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The facts in the story, in offsets of the clean text."""
        return tuple(items_of(self.story))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences of the paragraphs, as stretches of the clean text."""
        return tuple(
            (start + paragraph.start, end + paragraph.start)
            for paragraph in self.paragraphs
            for start, end in sentences(paragraph.text)
        )

    def of_kind(self, *kinds: ItemKind) -> tuple[Item, ...]:
        """Return the facts of some kinds, in the order of the text."""
        return tuple(item for item in self.items if item.kind in kinds)

    def words_of(self, item: Item) -> str:
        """Return what an item says."""
        return self.text[item.start : item.end]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the paragraphs, in the order of the text."""
        return tuple(
            word
            for paragraph in self.paragraphs
            for word in self._words(paragraph.text, paragraph.start)
        )

    @cached_property
    def headline_words(self) -> tuple[Word, ...]:
        """The words of the headline, in offsets of the headline."""
        return tuple(self._words(self.headline, 0))

    def _words(self, text: str, shift: int) -> list[Word]:
        return [
            Word(start + shift, end + shift, text[start:end], stem)
            for start, end, stem in stems.words(text, self.language)
        ]
