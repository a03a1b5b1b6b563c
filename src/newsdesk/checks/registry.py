"""All checks in a row; a new one is a file and its line here."""

from collections.abc import Collection, Iterator, Sequence

from newsdesk.checks import (
    age,
    ambiguous_field,
    currency,
    cut_inside,
    dashes,
    doubled_words,
    empty_credit,
    event_elsewhere,
    headline_figure,
    headline_typo,
    junk_left,
    late_date,
    list_count,
    magnitude,
    missing_field,
    mixed_letters,
    name_elsewhere,
    name_spelling,
    quote_altered,
    quote_elsewhere,
    quote_speaker,
    quote_style,
    quote_unheard,
    repeated,
    shares_sum,
    spaces,
    total,
    unit,
    unpaired_quotes,
    weekday,
)
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined, Transcript
from newsdesk.story.findings import Finding, Fix
from newsdesk.story.mentions import Neighbours
from newsdesk.story.record import Story

CHECKS: tuple[Check, ...] = (
    headline_typo.CHECK,
    headline_figure.CHECK,
    name_spelling.CHECK,
    weekday.CHECK,
    late_date.CHECK,
    age.CHECK,
    list_count.CHECK,
    total.CHECK,
    shares_sum.CHECK,
    currency.CHECK,
    unit.CHECK,
    magnitude.CHECK,
    quote_speaker.CHECK,
    quote_altered.CHECK,
    quote_unheard.CHECK,
    unpaired_quotes.CHECK,
    repeated.CHECK,
    name_elsewhere.CHECK,
    quote_elsewhere.CHECK,
    event_elsewhere.CHECK,
    cut_inside.CHECK,
    junk_left.CHECK,
    empty_credit.CHECK,
    missing_field.CHECK,
    ambiguous_field.CHECK,
    mixed_letters.CHECK,
    doubled_words.CHECK,
    quote_style.CHECK,
    dashes.CHECK,
    spaces.CHECK,
)
ACROSS = (
    name_elsewhere.CHECK,
    quote_elsewhere.CHECK,
    event_elsewhere.CHECK,
)  # these ask other stories
VERSION = 2  # counts up when a check finds other things, so that stories are looked at again
STAMP = f"{VERSION}:" + ",".join(check.code for check in CHECKS)
BY_CODE = {check.code: check for check in CHECKS}


def findings(
    story: Story,
    *,
    off: Collection[str] = (),
    neighbours: Neighbours | None = None,
    transcripts: Sequence[Transcript] = (),
    checks: tuple[Check, ...] = CHECKS,
) -> tuple[Finding, ...]:
    """Return what the checks find in a story, fields first, then in the order of the text."""
    return found_in(Examined(story, neighbours, transcripts), off=off, checks=checks)


def found_in(
    at: Examined, *, off: Collection[str] = (), checks: tuple[Check, ...] = CHECKS
) -> tuple[Finding, ...]:
    """Return what the checks find in a story that is examined already."""
    found = (one for check in checks if check.code not in off for one in _of(check, at))
    return tuple(sorted(found, key=lambda one: (one.in_text, one.start, one.end, one.code)))


def not_made(language: str, checks: tuple[Check, ...] = CHECKS) -> tuple[Check, ...]:
    """Return the checks that are not made in a language."""
    code = language.partition("-")[0].casefold()
    return tuple(check for check in checks if check.languages and code not in check.languages)


def _of(check: Check, at: Examined) -> Iterator[Finding]:
    if check.languages and at.language not in check.languages:
        return
    for hit in check.find(at):
        yield Finding(
            check.code,
            check.severity,
            hit.start,
            hit.end,
            _words(hit, at),
            hit.message,
            hit.field,
            hit.mend or _fix(hit),
            hit.source,
            hit.also,
        )


def _words(hit: Hit, at: Examined) -> str:
    return (at.story.value(hit.field) if hit.field else at.text)[hit.start : hit.end]


def _fix(hit: Hit) -> Fix | None:
    return None if hit.fix is None else Fix(hit.start, hit.end, hit.fix)
