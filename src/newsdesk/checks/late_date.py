"""Something that has happened, on a day after publication."""

import re
from collections.abc import Iterator
from datetime import date

from newsdesk.checkable import dates_en, dates_ru
from newsdesk.checkable.found import either, words
from newsdesk.checks import calendar
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind

_YEAR = re.compile(r"[12]\d{3}")
_MONTH = either(*dates_en.MONTHS, *dates_ru.MONTHS)
_IN = re.compile(
    rf"(?:\b(?:in|since|during|by|of|until|till|to|after|from|в|во|с|к|до|после|and|и)|(?:{_MONTH})\w*(?:\s\d\d?)?,?)\s$",
    re.IGNORECASE,
)
_ENGLISH_PAST = words(
    "was were had took began came went left made met won lost fell rose broke became held found",
    "died",
    "struck sank built set saw got gave ran",
)
_HAS_BEEN = {
    "en": re.compile(rf"\b(?:{_ENGLISH_PAST}|[a-z]{{3,}}ed)\b", re.IGNORECASE),
    "ru": re.compile(r"\b[а-яё]{2,}(?:л|ла|ло|ли)(?:ся|сь)?\b", re.IGNORECASE),
}
_FUTURE_EN = words(
    "will would shall should may might could to_be is_to are_to due_to set_to upcoming future goal",
    "slated deadline bid bids right_to retrieved accessed",
)
_FUTURE_STEMS_EN = words("schedul expect target forecast project aim hope intend postpon expir")
_PLANNED = r"(?<!the )next|plan(?:ned|ning|s? (?:to|for|on))\b"
_FUTURE_RU = words("станет станут может могут пройдут не_позднее")
_FUTURE_STEMS_RU = words(
    "буд планир намеч запланир ожида состоится состоятся пройдет пройдёт долж начнет начнёт",
    "появит появят завершит завершат продл перенес рассчитан срок прогноз намер собира хотят",
    "предстоя отлож назнач предполаг",
)
_WILL_BE = {
    "en": re.compile(rf"\b(?:{_FUTURE_EN}\b|{_FUTURE_STEMS_EN}|{_PLANNED})", re.IGNORECASE),
    "ru": re.compile(rf"\b(?:{_FUTURE_RU}\b|{_FUTURE_STEMS_RU})", re.IGNORECASE),
}
_UP_TO = re.compile(  # right before a date
    rf"\b{words('until till by before through for to до к на по не_позднее')}\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_WHEN = re.compile(  # right after one: what is told of it
    rf"\s*,?\s(?:{words('when at_which_point after_which когда после_чего')})\b[^.,;]*",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]{2,}", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:—–]|\s-\s")
_FAR = re.compile(r"\b2[1-9]\d\d\b")  # a year that no story tells of


def find(at: Examined) -> Iterator[Hit]:
    """Find dates with their year in sentences of the past."""
    known = calendar.published(at)
    if known is None:
        return
    for item in (*at.of_kind(ItemKind.DATE), *_far_years(at)):
        first = _first_day(item)
        if first is None or first <= known or not _is_when(at, item) or not _is_told(at, item):
            continue
        said = at.words_of(item)
        yield Hit(
            item.start,
            item.end,
            f"“{said}” is after the day of publication, {known.isoformat()}.",
        )


def _far_years(at: Examined) -> Iterator[Item]:
    """Yield numbers that are years of other centuries, if they are years at all."""
    for start, end in at.sentences:
        for found in _FAR.finditer(at.text, start, end):
            yield Item(ItemKind.DATE, found.start(), found.end(), found[0], start, end)


def _first_day(item: Item) -> date | None:
    """Return the first day of what a date with a year says."""
    if _YEAR.fullmatch(item.value):
        return calendar.day(int(item.value), 1, 1)
    parts = calendar.parts(item.value)
    if parts is None or parts[0] is None:
        return None
    return calendar.day(parts[0], parts[1], parts[2] or 1)


def _is_when(at: Examined, item: Item) -> bool:
    """Say whether a year says when, rather than which: in 2020, not the 2020 campaign."""
    if not _YEAR.fullmatch(item.value):
        return True
    words = at.words_of(item)
    return not words[0].isdigit() or bool(_IN.search(at.text[: item.start][-24:]))


def _is_told(at: Examined, item: Item) -> bool:
    """Say whether the sentence tells of the past, or at least the clause that has the date."""
    after = at.text[item.end : item.sentence_end]
    if (told := _WHEN.match(after)) and _is_past(at, told[0]):
        return True
    before = at.text[item.sentence_start : item.start]
    if _UP_TO.search(before[-24:]) or _TO_DO.search(_since_verb(at, before)):
        return False
    clause = f"{_CLAUSE.split(before)[-1]} {_CLAUSE.split(after)[0]}"  # May is no verb
    return _is_past(at, f"{before} {after}") or _is_past(at, clause)


def _is_past(at: Examined, words: str) -> bool:
    has_been, will_be = _HAS_BEEN.get(at.language), _WILL_BE.get(at.language)
    if has_been is None or will_be is None:
        return False
    return bool(has_been.search(words)) and not will_be.search(words)


def _since_verb(at: Examined, before: str) -> str:
    """Return what stands between the last verb of the past and a date."""
    verbs = list(_HAS_BEEN[at.language].finditer(before)) if at.language in _HAS_BEEN else []
    return before[verbs[-1].end() :] if verbs else ""


CHECK = Check(
    "LATE-DATE",
    Severity.ERROR,
    "A day after publication",
    "What is told as past cannot have happened after the story was published: a slip in the "
    "year, or "
    "a wrong date of publication.",
    "The lamp was lit on 3 May 2052. (published in 2025)",
    "The lamp was lit on 3 May 2025.",
    find,
    languages=("en", "ru"),
)
