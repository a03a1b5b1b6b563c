"""A paragraph that stands twice."""

import re
from collections import defaultdict
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.clean import Paragraph
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold
from newsdesk.text.tokens import WORD

_FEWEST = 6  # words
_CODE = re.compile(r"[<>{}\[\]=_|\\]|\w\(|[A-Za-z]Error\b")  # whose lines are meant to recur


def find(at: Examined) -> Iterator[Hit]:
    """Find paragraphs whose words stand in one other, whatever the signs between them.

    What stands three times, such as the questions put to several people, is meant.
    """
    same: defaultdict[tuple[str, ...], list[Paragraph]] = defaultdict(list)
    for paragraph in at.paragraphs:
        if _CODE.search(paragraph.text):
            continue
        same[tuple(map(fold, WORD.findall(paragraph.text)))].append(paragraph)
    for key, (first, *others) in same.items():
        if len(key) >= _FEWEST and len(others) == 1:
            other = others[0]
            message = "This paragraph stands above already."
            yield Hit(other.start, other.end, message, fix="", also=((first.start, first.end),))


CHECK = Check(
    "REPEATED",
    Severity.ERROR,
    "A paragraph that stands twice",
    "A page often has its lead twice, as a teaser and as the story.",
    "The same words in the first and in the fourth paragraph.",
    "The words once.",
    find,
    fixes=True,
)
