"""When the story was published: the right one of several dates, flagged where it is not certain."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from newsdesk.cleaning.calendar import FoundDate
from newsdesk.cleaning.words import STARTS, phrases
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import Lines, Spot, step
from newsdesk.metadata.moments import ago, moments_in
from newsdesk.story.lines import LineClass

_CHANGED = phrases(
    """
    обновлен | изменен | последнее обновление | оновлен | updated | modified | aktualisier |
    stand: | geändert | letzte änderung | last edit | mis à jour | modifié | actualizado |
    aktualizacja | aktualizowano | zmodyfikowan | aggiornato | atualizado | ενημέρωση | güncelle |
    oppdatert | uppdaterad | 更新 | 修改
    """
)
_PUBLISHED = (
    *(p for p in STARTS["updated"] if not p.startswith(_CHANGED)),
    *phrases(
        """
        опубликован | размещен | дата публикации | добавлен | опубліковано | published | posted |
        first published | veröffentlicht | erstellt | publié | publicado | opublikowan | dodano |
        pubblicato | δημοσί | yayın | 发布 | 發布 | 公開 | 掲載
        """
    ),
)
_MONTH_FIRST = ("en",)
_CLUED = "published"
_READ = 220  # characters at the start of a line in which its date is looked for
_NEAR = 12  # lines round headline and body in which a date without a year counts
_DATED = re.compile(  # begins with a set of characters, for the engine skips to those fast
    r"[\d年년](?:(?:(?<=1)9|(?<=2)0)\d\d|(?<=\d)\d?\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|(?<=[年년])"
    r"|(?<=\d)\d?[.\s-]{1,2}[^\W\d_]{3})"
)


def guesses(lines: Lines, language: str, today: date | None) -> Iterator[Guess]:
    """Yield the dates on the page as ISO days or times, each with its signs."""
    rows = [(spot, found) for spot in _spots(lines) for found in moments_in(spot.text[:_READ])]
    days = [found for _, found in rows]
    month_first, year = _order(days, language), _year(days)
    turned = [(spot, found, _turned(found, month_first)) for spot, found in rows]
    said = Counter(found.iso(year)[:10] for _, _, found in turned)
    for spot, raw, found in turned:
        if found.year or year:
            yield _guess(lines, spot, raw, found, year, said)
    if today is not None:
        yield from _relative(lines, today)


def _spots(lines: Lines) -> Iterator[Spot]:
    """Yield the lines that may hold the date; one scan of the page finds those with figures."""
    if _CLUED in lines.clues:
        yield from (lines.spots[index] for index in sorted(lines.clues[_CLUED]))
        return
    seen = -1
    at = 0
    while (match := _DATED.search(lines.reading.text, at)) is not None:
        index = lines.index_at(match.start())
        if index > seen and index >= 0:
            seen = index
            spot = lines.spots[index]
            if _counts(lines, spot):
                yield spot
        at = max(match.end(), lines.spots[index].verdict.end if index >= 0 else 0)


def _counts(lines: Lines, spot: Spot) -> bool:
    if spot.kind is LineClass.FRONT_MATTER:
        return False
    if _CLUED in lines.clues:
        return spot.index in lines.clues[_CLUED]
    edge = spot.index <= lines.first + 1 or spot.index >= lines.last - 1
    return spot.verdict.cut or edge or lines.clue("published", spot) > 0


def _order(found: list[FoundDate], language: str) -> bool:
    """Say whether numbers mean month first: by the page's clear dates, else by its language."""
    numeric = [d for d in found if d.numeric]
    if any(d.month_first for d in numeric):
        return True
    if any(d.day > 12 for d in numeric):
        return False
    return language in _MONTH_FIRST


def _turned(found: FoundDate, month_first: bool) -> FoundDate:
    if found.other is None or not month_first:
        return found
    month, day = found.other
    return replace(found, month=month, day=day, other=(found.month, found.day))


def _year(found: list[FoundDate]) -> int:
    """Return the year to lend to dates without one: the latest that the page states."""
    return max((d.year for d in found if d.year), default=0)


def _guess(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, spot: Spot, raw: FoundDate, found: FoundDate, year: int, said: Counter[str]
) -> Guess:
    written = spot.text[raw.start : raw.end].strip()
    problem = ""
    if found.other is not None:
        problem = f"{written}: day or month first?"
    elif not found.year:
        problem = f"{written}: no year is stated"
    begin, end = spot.verdict.start + raw.start, spot.verdict.start + raw.end
    before = spot.text[max(0, raw.start - 32) : raw.start].casefold().replace("ё", "е")
    what = _said_of(before)
    day = found.iso(year)
    signs = tuple(_signs(lines, spot, raw, said[day[:10]], what, day))
    reason = _REASONS.get(what) or _where(lines, spot)
    return Guess(day, begin, end, "date", reason, signs, problem, spot.index)


_REASONS = {
    "changed": "Says when the page was changed",
    "published": "Says when the story was published",
}


_CHANGING = re.compile("|".join(map(re.escape, _CHANGED)))
_PUBLISHING = re.compile("|".join(map(re.escape, _PUBLISHED)))


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last match begins, -1 where there is none."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _said_of(before: str) -> str:
    """Return what the words before a date say of it; the nearer word counts."""
    changed = _last(_CHANGING, before)
    published = _last(_PUBLISHING, before)
    if changed < 0 and published < 0:
        return "nothing"
    return "changed" if changed > published else "published"


def _where(lines: Lines, spot: Spot) -> str:
    if spot.kind in _ELSEWHERE:
        return _ELSEWHERE[spot.kind]
    if lines.headline - 4 <= spot.index < lines.first:
        return "Stands between headline and story"
    if spot.index < lines.first:
        return "Stands above the story"
    return "Stands below the story" if spot.verdict.cut else "Stands in the story itself"


_ELSEWHERE = {
    LineClass.RELATED: "Belongs to another story",
    LineClass.COMMENT: "Belongs to a comment",
    LineClass.LEGAL: "Stands in the copyright line",
}


_COMPANY = (LineClass.DATE, LineClass.HEADLINE, LineClass.BYLINE, LineClass.RELATED)


def _signs(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, spot: Spot, found: FoundDate, said: int, what: str, day: str
) -> Iterator[str]:
    place = lines.place(spot)
    side = place.split(":")[0]
    rest = len(spot.text) - (found.end - found.start)
    yield place
    yield f"said:{what}"
    yield f"said:{what}:{side}"
    yield f"rest:{step(rest)}"
    yield f"rest:{side}:{step(rest)}"
    yield f"at:{step(found.start)}"
    yield f"class:{spot.kind}"
    yield f"same:{min(5, said)}"
    yield f"time:{bool(found.time)}:{side}"
    yield "year" if found.year else "no-year"
    yield f"numeric:{found.numeric}"
    if spot.text[:1] in "•*":
        yield "listed"
    if day:
        yield from lines.claimed("published", day)
    if clue := lines.odds("published", spot):
        yield clue
        yield lines.rank("published", spot)
    for distance, other in lines.company(spot).items():
        if other in _COMPANY:
            yield f"{other}{distance:+d}"


def _relative(lines: Lines, today: date) -> Iterator[Guess]:
    for spot in lines.spots:
        if len(spot.text) > 90 or not _counts(lines, spot):
            continue
        days = ago(spot.text)
        if days is None:
            continue
        day = (today - timedelta(days=days)).isoformat()
        verdict = spot.verdict
        reason = f"“{spot.text.strip()}”, counted from {today.isoformat()}"
        found = FoundDate(0, len(spot.text), today.year, 1, 1, time="x")
        signs = tuple(_signs(lines, spot, found, 1, "nothing", day))
        yield Guess(day, verdict.start, verdict.end, "relative-date", reason, signs, "", spot.index)
