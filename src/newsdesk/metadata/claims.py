"""What markup claims of a field: candidates whose signs are their origin and who agrees."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from newsdesk.cleaning.units import folded
from newsdesk.cleaning.words import HOME
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import Lines
from newsdesk.metadata.moments import moments_in
from newsdesk.metadata.names import readings, shape, walked
from newsdesk.metadata.vocabulary import FIRST_NAMES, SECTIONS
from newsdesk.story.fields import joined
from newsdesk.story.source import Claim

_ISO = re.compile(
    r"((?:19|20)\d\d)-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d:\d\d)(?::\d\d)?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(r"((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?!\d)")
_JOINED = re.compile(r"\s+[|–—»›/·•-]\s+|\s*[|»›]\s*|\s::\s")
_BY = re.compile(r"\b(?:by|von|par|por|di|da|door|av|af|автор|author|autor)\b[\s:]*", re.IGNORECASE)
_PARTED = re.compile(r"\s*[,;/|›>»]\s*")
_GENERIC = frozenset(
    [
        "admin",
        "administrator",
        "editor",
        "editors",
        "redaktion",
        "redaktionsteam",
        "webmaster",
        "staff",
        "guest",
        "root",
        "team",
        "user",
        "author",
        "редакция",
        "редактор",
        "админ",
        "rédaction",
        "redacción",
        "redakcja",
        "online",
    ]
)
_ORIGINS = {
    "json-ld": "the page's data for search engines",
    "open-graph": "the page's data for sharing",
    "title": "the page's title",
    "breadcrumb": "the path to the page",
}
_READ = 600  # characters of a claim
_TAIL = 60  # characters of an outlet's name behind a headline


def claimed(lines: Lines, name: str) -> Iterator[Guess]:
    """Yield what the markup claims of a field, as it is and without what is joined to it."""
    rows = [_short(claim) for claim in lines.reading.claims if claim.name == name]
    if name == "published":
        rows += [_short(claim) for claim in lines.reading.claims if claim.name == "modified"]
    if rows:
        made = list(_READERS[name](lines, rows))
        said = Counter(key for key in {(g.rule, folded(g.value)) for g in made})
        agreeing = Counter(_key(name, value) for _, value in said)
        for guess in made:
            yield _with(guess, f"agree:{min(4, agreeing[_key(name, folded(guess.value))])}")


def _short(claim: Claim) -> Claim:
    value = claim.value
    return claim if len(value) <= _READ else Claim(claim.name, value[:_READ].strip(), claim.origin)


def _key(name: str, value: str) -> str:
    return value[:10] if name == "published" else value


def _with(guess: Guess, *signs: str) -> Guess:
    return guess._replace(signs=(*guess.signs, *signs))


def _made(lines: Lines, claim: Claim, value: str, how: str, *signs: str, near: str = "") -> Guess:
    at = lines.reading.text.find(near or value) if value else -1
    end = at + len(near or value) if at >= 0 else -1
    where = _ORIGINS.get(claim.origin, f"the page's markup ({claim.origin})")
    origin = "modified" if claim.name == "modified" else claim.origin
    own = (f"claim:{origin}", f"claim:{origin}:{how}", f"on-page:{at >= 0}")
    return Guess(value, at, end, f"claim-{claim.origin}", f"Stated in {where}", own + signs)


def _headlines(lines: Lines, rows: list[Claim]) -> Iterator[Guess]:
    for claim in rows:
        for how, value in _cuts(claim.value):
            key = folded(value)
            signs = [f"line:{key in lines.copies or any(key == folded(h) for h in lines.headings)}"]
            signs.append(f"line:{how}:{key in lines.copies}")
            if lines.headline < len(lines.spots):
                best = folded(lines.spots[lines.headline].text)
                signs.append("headline" if best == key else "inside" if key in best else "apart")
            signs.append(f"long:{len(value) > 25}")
            yield _made(lines, claim, value, how, *signs)


def _cuts(value: str) -> Iterator[tuple[str, str]]:
    yield "whole", value
    joints = list(_JOINED.finditer(value))
    if joints and len(value) - joints[-1].end() <= _TAIL:
        yield "tail", value[: joints[-1].start()].strip()
    if len(joints) > 1:
        yield "tails", value[: joints[0].start()].strip()
    if joints and joints[0].start() <= _TAIL:
        yield "head", value[joints[0].end() :].strip()


def _authors(lines: Lines, rows: list[Claim]) -> Iterator[Guess]:
    outlets = {folded(c.value) for c in lines.reading.claims if c.name == "outlet"}
    origins = dict.fromkeys(claim.origin for claim in rows)
    for origin in origins:
        own = [claim for claim in rows if claim.origin == origin]
        if origin in ("class", "rel-author"):
            for claim in own[:6]:
                yield from _group(lines, [claim], outlets)
        if len(own) > 1 or origin not in ("class", "rel-author"):
            yield from _group(lines, own, outlets)


def _group(lines: Lines, own: list[Claim], outlets: set[str]) -> Iterator[Guess]:
    """Yield the readings of the claims of one origin: as they stand, split, the first only."""
    plain = [value for claim in own if (value := _BY.sub("", claim.value, count=1).strip(" .,"))]
    plain = [p.rsplit("/", 1)[-1].replace("-", " ") if "://" in p else p for p in plain if p]
    plain = list(dict.fromkeys(_halved(p) for p in plain if p))
    if not plain:
        return
    split: list[str] = []
    for value in plain:
        split += _names(value)
    split = list(dict.fromkeys(split))
    ways = {"as-is": plain, "split": split, "first": plain[:1], "first-split": split[:1]}
    seen: set[tuple[str, ...]] = set()
    for how, names in ways.items():
        if names and tuple(names) not in seen and len("".join(names)) < 200:
            seen.add(tuple(names))
            signs = tuple(_of_names(lines, names, outlets, own))
            yield _made(lines, own[0], joined(tuple(names)), how, *signs, near=names[0])


def _names(value: str) -> list[str]:
    """Return the names of a claim, parted where several are in one."""
    found = next((r.names for r in readings(value, True, False) if r.label), None)
    return list(found or walked(value, 0, True).names or (value,))


def _halved(value: str) -> str:
    half = len(value) // 2
    return value[:half].strip() if half > 3 and value[:half] == value[-half:] else value


def _of_names(lines: Lines, names: list[str], outlets: set[str], own: list[Claim]) -> Iterator[str]:
    first = folded(names[0])
    yield f"claim-{shape(names[0])}"
    yield f"claim-names:{min(4, len(names))}"
    yield f"claim-line:{min(2, lines.copies[first])}"
    if first in outlets:
        yield "is-outlet"
    if not _GENERIC.isdisjoint((first, *first.split()[:1])):
        yield "generic"
    if "://" in own[0].value or "@" in names[0] or "www" in names[0]:
        yield "address"
    if any(character.isdigit() for character in names[0]):
        yield "digits"
    if len(own) > 1:
        yield f"claims:{own[0].origin}:{min(4, len(own))}"
    if names[0] in lines.body:
        yield "claim-in-body"


def _dates(lines: Lines, rows: list[Claim]) -> Iterator[Guess]:
    stamps = [(claim, _day(claim.value)) for claim in rows]
    days = sorted({day[:10] for _, day in stamps if day})
    for number, (claim, day) in enumerate(stamps):
        if day:
            first = sum(1 for c, _ in stamps[:number] if c.origin == claim.origin)
            earliest = "only" if len(days) == 1 else str(min(2, days.index(day[:10])))
            yield _made(
                lines,
                claim,
                day,
                f"nth:{min(2, first)}",
                f"order:{earliest}",
                f"{claim.origin}:{earliest}",
            )


def _day(value: str) -> str:
    """Return an ISO day or time; the time only where its zone is stated."""
    if (match := _ISO.match(value)) or (match := _COMPACT.match(value)):
        groups = match.groups()
        day = "-".join(groups[:3])
        if not ("01" <= groups[1] <= "12" and "01" <= groups[2] <= "31"):
            return ""
        if len(groups) > 3 and groups[3] and groups[4]:
            zone = "+00:00" if groups[4] == "Z" else f"{groups[4][:3]}:{groups[4][-2:]}"
            return f"{day}T{groups[3]}:00{zone}"
        return day
    found = next((row for row in moments_in(value) if row.year), None)
    return found.iso()[:10] if found else ""


def _sections(lines: Lines, rows: list[Claim]) -> Iterator[Guess]:
    title = (
        folded(lines.spots[lines.headline].text)[:20] if lines.headline < len(lines.spots) else ""
    )
    for claim in rows:
        parts = [part.strip() for part in _PARTED.split(claim.value) if part.strip()][:10]
        if len(parts) > 1 and len(claim.value) <= 60:
            yield from _section(lines, claim, claim.value, 0, 1, "as-is")
        parts = [part for part in parts if folded(part)[:20] != title]
        for number, part in enumerate(parts):
            yield from _section(lines, claim, part, number, len(parts), "part")


def _section(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, claim: Claim, value: str, number: int, count: int, how: str
) -> Iterator[Guess]:
    key = folded(value)
    if not 1 < len(key) <= 60:
        return
    signs = [
        f"{claim.origin}:part:{min(3, number)}",
        f"{claim.origin}:left:{min(3, count - 1 - number)}",
    ]
    signs.append(f"claim-copies:{min(3, lines.copies[key])}")
    head = (key.split() or [""])[0]
    signs += ["claim-known"] if head in SECTIONS else []
    signs += ["claim-home"] if key in HOME else []
    signs += ["claim-name"] if head in FIRST_NAMES else []
    yield _made(lines, claim, value, how, *signs)


_READERS: dict[str, Callable[[Lines, list[Claim]], Iterator[Guess]]] = {
    "headline": _headlines,
    "authors": _authors,
    "published": _dates,
    "section": _sections,
}
