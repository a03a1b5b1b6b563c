"""Something that has happened, on a day after publication."""

import re
from collections.abc import Iterator
from datetime import date

from newsdesk.checkable.found import words
from newsdesk.checks import calendar
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind

_YEAR = re.compile(r"[12]\d{3}")
_IN = re.compile(r"\b(?:in|since|during|by|of|в|во|с|к|and|и)\s$", re.IGNORECASE)
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
    "will would shall should may might could to_be is_to are_to set_to upcoming future goal slated",
    "deadline next bid bids",
)
_FUTURE_STEMS_EN = words(
    "plan schedul expect target forecast project aim hope intend postpon expir"
)
_FUTURE_RU = words("станет станут может могут пройдут не_позднее")
_FUTURE_STEMS_RU = words(
    "буд планир намеч запланир ожида состоится состоятся пройдет пройдёт долж начнет начнёт",
    "появит появят завершит завершат продл перенес рассчитан срок прогноз намер собира хотят",
    "предстоя отлож назнач предполаг",
)
_WILL_BE = {
    "en": re.compile(rf"\b(?:{_FUTURE_EN}\b|{_FUTURE_STEMS_EN})", re.IGNORECASE),
    "ru": re.compile(rf"\b(?:{_FUTURE_RU}\b|{_FUTURE_STEMS_RU})", re.IGNORECASE),
}
_UP_TO = re.compile(  # right before a date
    rf"\b{words('until till by before through for до к на по не_позднее')}\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def find(at: Examined) -> Iterator[Hit]:
    """Find dates with their year in sentences of the past."""
    known = calendar.published(at)
    if known is None:
        return
    for item in at.of_kind(ItemKind.DATE):
        first = _first_day(item)
        if first is None or first <= known or not _is_when(at, item) or not _is_told(at, item):
            continue
        said = at.words_of(item)
        yield Hit(
            item.start,
            item.end,
            f"“{said}” is after the day of publication, {known.isoformat()}.",
        )


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
    return not words[0].isdigit() or bool(_IN.search(at.text[: item.start][-12:]))


def _is_told(at: Examined, item: Item) -> bool:
    """Say whether the sentence tells of the past."""
    before, after = (item.sentence_start, item.start), (item.end, item.sentence_end)
    sentence = " ".join(at.text[slice(*part)] for part in (before, after))  # May is no verb
    has_been, will_be = _HAS_BEEN.get(at.language), _WILL_BE.get(at.language)
    if has_been is None or will_be is None or _UP_TO.search(at.text[: item.start][-24:]):
        return False
    return bool(has_been.search(sentence)) and not will_be.search(sentence)


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
