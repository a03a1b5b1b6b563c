"""A letter of another alphabet in a word, which looks as if it belonged there."""

from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.text.hidden import MixedWord, mixed_words, unmixed


def find(at: Examined) -> Iterator[Hit]:
    """Find them in the headline and in the text."""
    for word in mixed_words(at.headline):
        yield _hit(word, at.headline, 0, "headline")
    for paragraph in at.paragraphs:
        for word in mixed_words(paragraph.text):
            yield _hit(word, paragraph.text, paragraph.start, "")


def _hit(word: MixedWord, text: str, shift: int, field: str) -> Hit:
    said = text[word.start : word.end]
    odd = ", ".join(word.odd)
    message = f"“{said}” mixes alphabets: {odd} is {word.script.title()}."
    return Hit(word.start + shift, word.end + shift, message, field, unmixed(said, word))


CHECK = Check(
    "MIXED-LETTERS",
    Severity.ERROR,
    "A word of two alphabets",
    "Such a word looks right and is found by no search; it comes from a slip of the keyboard or "
    "from somebody who wanted a text not to be found.",
    "The hаrbour is open. (with a Cyrillic “а”)",
    "The harbour is open.",
    find,
    fixes=True,
)
