"""The authors: people, organisations and agencies named in a byline; picture credits are none."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.calendar import MONTHS, dates_in
from newsdesk.cleaning.rules import label_of
from newsdesk.cleaning.units import folded
from newsdesk.cleaning.words import STOP_WORDS, phrases
from newsdesk.metadata.found import Found
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.story.fields import joined
from newsdesk.story.lines import LineClass

_WEAK = ("источник", "source", "quelle", "джерело", "aus ", "redakcja")
_SPLIT = re.compile(
    r"\s*[;/|•·]\s*|\s+(?:and|und|et|y|i|e|и|та|&|with|mit|avec|con)\s+(?=[^\W\d_a-zа-яё])|,\s+"
)
_QUOTED = re.compile(r"[\"«„“][^\"«»„“”]{1,80}[\"»“”]")
_INSIDE = re.compile(
    r"(?:^|[\s,|•·(])(?:by|von|par|por|przez|автор:?|autor:|текст:|od)(?:\s+|(?<=by))(?=[^\W\d_a-zа-яё])"
    r"|(?:^|[|•·,]\s?|\d\s)(?:by|von|par|por)\s(?=\S)",
    re.IGNORECASE,
)
_GLUED = re.compile(
    r"(?<=[a-zа-яё])(?=(?:Staff|Follow|Contributor|Reporter|Редактор|Корреспондент)\b)"
)
_CREDITS = frozenset(
    phrases(
        """
        фото | источник фото | фото автора | фото из архива | photo | photos | foto | fotos
        | bild | видео | источник | источник изображения | джерело фото | zdjęcia | fot. |
        illustration
        """
    )
)
_TITLES = frozenset(
    phrases(
        """
        staff writer | staff | reporter | correspondent | senior reporter | editor |
        journalist | author | корреспондент | журналист | редактор |
        специальный корреспондент | обозреватель | автор | redakteur | redakteurin |
        reporterin | korrespondent | journaliste | correspondant | redaktor |
        associated press writer | contributor | writer | admin | administrator |
        автор статьи | guest
        """
    )
)
_STOP = frozenset(
    phrases(
        """
        updated | published | posted | on | at | last | modified | created | опубликовано |
        обновлено | am | um | vom | veröffentlicht | aktualisiert | publié | mis | le |
        publicado | el | dnia | дата | date | for | follow | share | view | email | comments
        | read | in | für | www | pour | monday | tuesday | wednesday | thursday | friday |
        saturday | sunday | montag | dienstag | mittwoch | donnerstag | freitag | samstag |
        sonntag | min | minutes | comment | the | фото:
        """
    )
)
_PARTICLES = frozenset(
    (
        "von",
        "van",
        "de",
        "der",
        "den",
        "da",
        "di",
        "la",
        "le",
        "du",
        "del",
        "dos",
        "al",
        "bin",
        "zu",
    )
)
_HINT = re.compile(r"[^\W\d_]")


def bylines(lines: Lines) -> Iterator[Found]:
    """Yield what bylines name, labelled ones first, then names that stand alone by the story."""
    for spot in lines.spots:
        if not spot.verdict.cut and not _at_edge(lines, spot):
            continue
        if len(spot.text) > 160:
            continue
        yield from _in_line(lines, spot)


def _at_edge(lines: Lines, spot: Spot) -> bool:
    return spot.index in (lines.first, lines.first + 1, lines.last, lines.last - 1)


def _in_line(lines: Lines, spot: Spot) -> Iterator[Found]:
    text = spot.text.lstrip("•·*–—- \t")
    label = label_of(text)
    near = _nearness(lines, spot)
    if label and spot.kind in (LineClass.BYLINE, LineClass.BODY, LineClass.SUBHEAD):
        names = names_in(
            text[len(label) :],
            label.endswith((":", "—", "–", "-")) or text[len(label) :][:1] == ":",
        )
        if names:
            weak = 0.25 if label.startswith(_WEAK) else 0.0
            yield _found(
                spot,
                names,
                "byline",
                f"Stands behind “{text[: len(label)].strip()}”",
                0.95 - weak - near,
            )
    elif spot.kind is not LineClass.RELATED and (inside := _INSIDE.search(text)) is not None:
        if names := names_in(text[inside.end() :], False):
            yield _found(
                spot, names, "byline-inside", "Named inside a line by the story", 0.75 - near
            )
    elif _stands_by(lines, spot) and (names := _beside_date(text)):
        yield _found(spot, names, "name-by-date", "A name beside the date", 0.62 - near)
    elif _stands_by(lines, spot) and (names := _only_names(text)):
        score = _alone(lines, spot)
        yield _found(
            spot,
            names,
            "name-alone",
            "A name that stands alone by the story",
            score,
        )


def _nearness(lines: Lines, spot: Spot) -> float:
    """Return how much to take off a byline far from the story: 0 to 0.4."""
    if lines.headline - 3 <= spot.index <= lines.first + 2:
        return 0.0
    distance = min(
        abs(spot.index - lines.headline),
        abs(spot.index - lines.first),
        abs(spot.index - lines.last),
    )
    return min(0.25, 0.05 + 0.02 * distance)


def _alone(lines: Lines, spot: Spot) -> float:
    """Weigh a name that stands alone: twice on the page, or beside a date, it is likelier."""
    score = 0.52 if lines.between(spot) else 0.46
    around = lines.spots[max(0, spot.index - 1) : spot.index + 2]
    score += 0.08 * any(other.kind is LineClass.DATE for other in around)
    score += 0.08 * (lines.copies[folded(spot.text)] > 1)
    return score - 0.05 * (spot.text[:1] in "•*-")


_PLACES = (LineClass.MENU, LineClass.OTHER, LineClass.SUBHEAD, LineClass.DATE)


def _stands_by(lines: Lines, spot: Spot) -> bool:
    close = (
        lines.headline - 2 <= spot.index < lines.first or lines.last < spot.index <= lines.last + 2
    )
    return close and spot.verdict.cut and spot.kind in _PLACES


def _found(spot: Spot, names: tuple[str, ...], rule: str, reason: str, score: float) -> Found:
    value = joined(names)
    at = spot.text.find(names[0])
    ending = spot.text.find(names[-1], max(0, at))
    if at < 0 or ending < 0:
        return Found(value, spot.verdict.start, spot.verdict.end, rule, reason, score)
    start = spot.verdict.start + at
    return Found(value, start, spot.verdict.start + ending + len(names[-1]), rule, reason, score)


def names_in(text: str, labelled: bool) -> tuple[str, ...]:
    """Return the names in what follows a label; behind a colon organisations count as well."""
    names: list[str] = []
    for part in _parts(_GLUED.sub(", ", text[:200])):
        name = _trimmed(part, labelled)
        if not name:
            if names:
                break
            continue
        names.append(name)
    return tuple(dict.fromkeys(names))


def _parts(text: str) -> Iterator[str]:
    """Split at commas, slashes and “and”, but not inside quotation marks."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    begin = 0
    for match in _SPLIT.finditer(text):
        if any(start < match.start() < end for start, end in quoted):
            continue
        yield text[begin : match.start()]
        begin = match.end()
    yield text[begin:]


def _trimmed(part: str, labelled: bool) -> str:
    """Return the name at the start of a part, "" where it is none."""
    plain = part.strip(" .,:;()–—-\t\xa0")
    low = plain.casefold()
    if not plain or low in _CREDITS or low in _TITLES or low.startswith(("фото", "photo", "foto")):
        return ""
    words = []
    for word in plain.split():
        bare = word.strip(".,:;()").casefold()
        if bare in _STOP or any(c.isdigit() for c in word) or bare in MONTHS or word[0] in "|–—-(@":
            break
        words.append(word)
    if not words or len(words) > (7 if labelled else 4):
        return ""
    name = " ".join(words).strip(" .,:;–—-") + (
        "." if len(words[-1]) == 2 and words[-1].endswith(".") else ""
    )
    return name if _fits(name, labelled) else ""


def _fits(name: str, labelled: bool) -> bool:
    words = name.split()
    if not _HINT.search(name) or len(name) < 2 or "@" in name or "http" in name:
        return False
    if labelled:
        return (
            words[0][0].isupper() or words[0][0] in '"«„“' or (len(words) == 1 and len(name) <= 8)
        )
    return all(w[0].isupper() or w.casefold() in _PARTICLES for w in words) and not any(
        w.casefold() in STOP_WORDS and w.casefold() not in _PARTICLES and len(w) > 1 for w in words
    )


def _only_names(text: str) -> tuple[str, ...]:
    """Return the names of a line that holds nothing else."""
    parts = [part.strip(" .,|") for part in _parts(text[:120])]
    parts = [part for part in parts if part]
    return tuple(parts) if parts and all(_is_name(part) for part in parts) else ()


def _beside_date(text: str) -> tuple[str, ...]:
    """Return the name that stands in a dated line, parted from the date by a sign or a space."""
    found = dates_in(text)
    if not found:
        return ()
    rest = text[: found[0].start] + " | " + text[found[-1].end :]
    parts = (part.strip(" .,:()") for part in _SIGNS.split(rest))
    return next(((part,) for part in parts if _is_name(part)), ())


def _is_name(text: str) -> bool:
    words = text.split()
    plain = [word for word in words if word.casefold() not in _PARTICLES]
    return (
        2 <= len(plain) <= 3
        and len(words) <= 4
        and len(text) <= 36
        and all(word[:1].isupper() and _is_word(word) for word in plain)
        and not all(word.isupper() and len(word) > 3 for word in plain)
        and not any(w.casefold() in _NO_NAME or w.casefold() in MONTHS for w in plain)
    )


def _is_word(word: str) -> bool:
    return word.strip(".’'-").replace("-", "").replace("'", "").replace("’", "").isalpha()


_SIGNS = re.compile(r"[|•·/,;–—]|\s-\s")
_NO_NAME = (
    STOP_WORDS
    | _STOP
    | _TITLES
    | frozenset(
        phrases(
            """
        uhr | news | новости | all | more | view | read | foto | photo | new | top | home |
        menu | temas | relacionados | page | jobs | stock | bug | club | contenido |
        exclusivo | desk | artikel | article | статья | mehr | leave | reply | result |
        schreibe | antwort | us
        """
        )
    )
)
