"""Checks held against mistakes that were planted into clean stories.

The planters were written before the checks and know nothing of them. A mistake counts as found
where its check, and no other, says something of a stretch that meets the planted one, and said
nothing like it before the mistake was planted.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsdesk.checks.examined import Examined
from newsdesk.checks.mentions import mentions
from newsdesk.checks.registry import CHECKS, findings
from newsdesk.story.edits import Edits
from newsdesk.story.fields import Field, joined
from newsdesk.story.findings import Finding
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind
from newsdesk.story.record import SourceInfo, Story
from newsdesk.story.source import Block, BlockKind, Reading
from quality.planting import KINDS, Page, Planted, dated, titled

CODES = {  # planted kind → the checks that are meant to find it
    "headline-word": ("HEADLINE-TYPO",),
    "name-spelling": ("NAME-SPELLING",),
    "weekday": ("WEEKDAY",),
    "late-date": ("LATE-DATE",),
    "percent-sum": ("SHARES",),
    "total": ("TOTAL",),
    "count-list": ("LIST-COUNT",),
    "age": ("AGE",),
    "headline-figure": ("HEADLINE-FIGURE",),
    "currency": ("CURRENCY",),
    "unit": ("UNIT",),
    "magnitude": ("MAGNITUDE",),
    "no-speaker": ("NO-SPEAKER",),
    "unpaired-quote": ("UNPAIRED-QUOTE",),
    "empty-credit": ("EMPTY-CREDIT",),
    "missing-field": ("MISSING-FIELD",),
    "ambiguous-field": ("AMBIGUOUS-FIELD",),
    "repeated-paragraph": ("REPEATED",),
    "junk-left": ("JUNK-LEFT", "EMPTY-CREDIT"),
    "cut-text": ("CUT-INSIDE",),
    "mixed-alphabets": ("MIXED-LETTERS",),
    "doubled-word": ("DOUBLED-WORD",),
    "spaces": ("SPACES",),
    "dash": ("DASH",),
    "quote-style": ("QUOTE-STYLE",),
    "name-elsewhere": ("NAME-ELSEWHERE",),
    "quote-elsewhere": ("QUOTE-ELSEWHERE",),
    "event-elsewhere": ("EVENT-ELSEWHERE",),
}
FIELDS = {"title": "headline", "authors": "authors", "published": "published", "section": "section"}


def story_of(page: Page, number: int = 0) -> Story:
    """Return a page as the story that the cleaner would make of it."""
    text, blocks, starts = "", [], []
    for paragraph in page.paragraphs:
        starts.append(len(text))
        blocks.append(Block(len(text), len(text) + len(paragraph), BlockKind.PARAGRAPH))
        text += paragraph + "\n\n"
    verdicts = tuple(
        Verdict(b.start, b.end, LineClass.OTHER if n in page.cut else LineClass.BODY, n in page.cut,
                "model", "") for n, b in enumerate(blocks)
    )  # fmt: skip
    cleaning = Cleaning(verdicts, (), 1)
    values = {
        "headline": page.title,
        "authors": joined(page.authors),
        "published": page.published,
        "section": page.section,
        "language": page.language,
    }
    fields = tuple(Field(name, value) for name, value in values.items())
    reading = Reading(text, tuple(blocks), "text", 1, "utf-8")
    source = SourceInfo("page.txt", "", "0" * 64, len(text))
    return Story(number, 1, "", False, source, reading, cleaning, Edits(cleaning.proposed), fields)


class Around:
    """What other stories say, held in memory."""

    def __init__(self, others: Iterable[Page]) -> None:
        self._by_key: defaultdict[int, list[Elsewhere]] = defaultdict(list)
        self._spelt: defaultdict[str, list[Elsewhere]] = defaultdict(list)
        for number, page in enumerate(others, 2):
            story = story_of(page, number)
            for one in mentions(Examined(story)):
                said = Elsewhere(number, page.title, "", page.published, one)
                for key in one.keys:
                    self._by_key[key].append(said)
                if one.kind is MentionKind.NAME:
                    self._spelt[one.value].append(said)

    def like(self, mention: Mention) -> tuple[Elsewhere, ...]:
        """Return what shares a key with a mention, each once."""
        found = {id(x): x for key in mention.keys for x in self._by_key.get(key, ())}
        return tuple(x for x in found.values() if x.mention.kind is mention.kind)

    def spellings(self, keys: Sequence[int]) -> tuple[str, ...]:
        """Return the names that share a key, each once."""
        found = (x.mention for key in keys for x in self._by_key.get(key, ()))
        return tuple(dict.fromkeys(x.value for x in found if x.kind is MentionKind.NAME))

    def spelt(self, value: str) -> tuple[Elsewhere, ...]:
        """Return where a name is spelt so."""
        return tuple(self._spelt.get(value, ()))


def is_found(planted: Planted, before: Iterable[Finding], after: Iterable[Finding]) -> bool:
    """Say whether the right check names the planted stretch, and did not before."""
    codes = CODES[planted.code]
    old = Counter(_told(one) for one in before)
    for one in after:
        told = _told(one)
        if old[told] > 0:
            old[told] -= 1
        elif one.code in codes and _meets(planted, one):
            return True
    return False


def _told(one: Finding) -> tuple[str, str, str, str]:
    return one.code, one.field, one.words, one.message


def _meets(planted: Planted, one: Finding) -> bool:
    if planted.where != "body":
        return one.field == FIELDS[planted.where]
    start = sum(len(p) + 2 for n, p in enumerate(planted.page.paragraphs[: planted.paragraph]))
    low, high = start + planted.start, start + planted.end
    if one.source is not None:
        return one.source[0] <= high and low <= one.source[1]
    if one.field:
        return False
    stretches = [(one.start, one.end), *one.also]
    return any(begin <= high and low <= end for begin, end in stretches)


@dataclass
class Tally:
    """How many planted mistakes of each kind were found."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str, Planted]] = field(default_factory=list)


def planted_on(
    pages: Iterable[tuple[str, Page]], seed: int, kinds: Collection[str] = ()
) -> Iterator[tuple[str, Page, Planted]]:
    """Yield each page with each mistake that can be planted into it."""
    for number, (name, bare) in enumerate(pages):
        for place, (code, plant) in enumerate(KINDS.items()):
            if kinds and code not in kinds:
                continue
            rng = random.Random(f"{seed}/{number}/{place}")
            page = dated(titled(bare))
            made = plant(page, rng)
            if made is not None:
                yield name, page, made


def tally(pages: Iterable[tuple[str, Page]], seed: int, kinds: Collection[str] = ()) -> Tally:
    """Plant and look."""
    made = Tally()
    before: dict[Page, tuple[Finding, ...]] = {}
    for name, page, planted in planted_on(pages, seed, kinds):
        if page not in before:
            before = {page: findings(story_of(page))}
        after = findings(story_of(planted.page), neighbours=Around(planted.others))
        made.planted[planted.code] += 1
        if is_found(planted, before[page], after):
            made.found[planted.code] += 1
        else:
            made.missed.append((name, planted.code, planted))
    return made


__all__ = ["CHECKS", "CODES", "Tally", "is_found", "story_of", "tally"]
