"""When the story was published: the right one of several dates, flagged where it is not certain."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from newsdesk.cleaning.calendar import RELATIVE, FoundDate, dates_in
from newsdesk.cleaning.words import STARTS, phrases
from newsdesk.metadata.found import Found
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.story.lines import LineClass

_CHANGED = phrases(
    """
    обновлен | изменен | последнее обновление | оновлен | updated | modified | aktualisier |
    stand: |
    mis à jour | modifié | actualizado | aktualizacja | aggiornato | atualizado
    """
)
_PUBLISHED = tuple(p for p in STARTS["updated"] if not p.startswith(_CHANGED))
_US = "en"
_READ = 220  # characters at the start of a line in which its date is looked for


def dates(lines: Lines, language: str, today: date | None) -> Iterator[Found]:
    """Yield the dates on the page as ISO days or times, each with how well it fits."""
    rows = [(spot, found) for spot in _spots(lines) for found in dates_in(spot.text[:_READ])]
    order = _order([found for _, found in rows], language)
    year = _year([found for _, found in rows])
    for spot, found in rows:
        yield from _judged(lines, spot, _turned(found, order), year, found)
    if today is not None:
        yield from _relative(lines, today)


def _spots(lines: Lines) -> Iterator[Spot]:
    for spot in lines.spots:
        if spot.verdict.cut or spot.index <= lines.first + 1 or spot.index >= lines.last:
            yield spot


def _order(found: list[FoundDate], language: str) -> bool:
    """Say whether numbers mean month first: by the page's clear dates, else by its language."""
    numeric = [d for d in found if d.numeric]
    if any(d.month_first for d in numeric):
        return True
    if any(d.day > 12 for d in numeric):
        return False
    return language == _US


def _turned(found: FoundDate, month_first: bool) -> FoundDate:
    if found.other is None or not month_first:
        return found
    month, day = found.other
    return replace(found, month=month, day=day, other=(found.month, found.day))


def _year(found: list[FoundDate]) -> int:
    """Return the year to lend to dates without one: the latest that the page states."""
    return max((d.year for d in found if d.year), default=0)


def _judged(
    lines: Lines, spot: Spot, found: FoundDate, year: int, raw: FoundDate
) -> Iterator[Found]:
    if not found.year and not year:
        return
    written = spot.text[raw.start : raw.end].strip()
    score, why = _score(lines, spot, found)
    problem = ""
    if found.other is not None:
        problem = f"{written}: day or month first?"
    elif not found.year:
        problem, score = f"{written}: no year is stated", score - 0.35
    begin = spot.verdict.start + raw.start
    end = spot.verdict.start + raw.end
    yield Found(found.iso(year), begin, end, "date", why, max(0.01, min(1.0, score)), problem)


def _score(lines: Lines, spot: Spot, found: FoundDate) -> tuple[float, str]:
    """Weigh a date by where it stands and what is said beside it."""
    low = spot.text[:_READ].casefold()
    score, why = _place(lines, spot)
    rest = len(spot.text) - (found.end - found.start)
    score += 0.12 if rest <= 20 else 0.0 if rest <= 60 else -0.12
    before = low[max(0, found.start - 30) : found.start]
    if any(word in before for word in _CHANGED):
        return score - 0.15, "Says when the page was changed"
    if any(word in before for word in _PUBLISHED):
        return score + 0.25, "Says when the story was published"
    if found.time:
        score += 0.08
    return score, why


_ELSEWHERE = {
    LineClass.RELATED: (0.1, "Belongs to another story"),
    LineClass.COMMENT: (0.05, "Belongs to a comment"),
    LineClass.LEGAL: (0.05, "Stands in the copyright line"),
}


def _place(lines: Lines, spot: Spot) -> tuple[float, str]:
    if spot.kind in _ELSEWHERE:
        return _ELSEWHERE[spot.kind]
    if lines.headline - 4 <= spot.index < lines.first:
        near = 0.02 * abs(spot.index - lines.headline)
        return 0.75 - near, "Stands between headline and story"
    if spot.index < lines.first:
        return 0.45 - min(0.25, 0.01 * (lines.first - spot.index)), "Stands above the story"
    if not spot.verdict.cut:
        return 0.35 if spot.index <= lines.first + 1 else 0.2, "Stands in the story itself"
    return 0.4 - min(0.3, 0.03 * (spot.index - lines.last)), "Stands below the story"


def _relative(lines: Lines, today: date) -> Iterator[Found]:
    for spot in lines.outside():
        if len(spot.text) > 60 or spot.kind in (LineClass.RELATED, LineClass.COMMENT):
            continue
        for word in spot.text.casefold().replace(",", " ").split()[:6]:
            if word in RELATIVE:
                day = (today + timedelta(days=RELATIVE[word])).isoformat()
                score = _place(lines, spot)[0] - 0.1
                verdict = spot.verdict
                reason = f"“{spot.text.strip()}”, counted from {today.isoformat()}"
                yield Found(
                    day, verdict.start, verdict.end, "relative-date", reason, max(0.01, score)
                )
