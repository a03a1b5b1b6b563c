"""Names out of a line: what stands behind a label, beside a date, or alone; jobs are left out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.cleaning.calendar import MONTHS, dates_in
from newsdesk.metadata.vocabulary import (
    FIRST_NAMES,
    JOBS,
    LABELS,
    NO_NAME,
    PARTICLES,
    PICTURES,
    STOPS,
    TITLES,
)

READ = 200  # characters of a line; names stand near its start
_SHORT = 40  # characters of a line that may be one name as it stands
_WHOLE = 6  # words behind a label that may be one name together
_LONGEST = 7  # words of a name behind a label, an organisation's


class Naming(NamedTuple):
    """One way to read a line: the names, where they stand in it, and how they were found."""

    names: tuple[str, ...]
    start: int
    end: int
    how: str  # "colon", "by", "inside", "dated", "alone"
    label: str  # as the line has it
    bound: str  # what ends the names: "end", "comma", "sign", "job", "number", "small", "stop"
    all: bool = True  # every part of the line, not only the first name or its first words


_LETTER = re.compile(r"[^\W\d_]")
_MARK = re.compile(r"[\s•·*#▪►>|–—-]{0,6}")
_GLUED = re.compile(r"(?<=[a-zа-яё])(?=(?:Staff|Follow|Contributor|Reporter|Редактор|Published)\b)")
_COLON = re.compile(rf"(?:{LABELS['colon']})\s?[:：／/—–-]\s?", re.IGNORECASE)
_VERB = re.compile(
    rf"(?:(?:{LABELS['verb']})\s?:?\s|(?:{LABELS['by']})(?:\s?:\s?|\s|(?<=[Bb]y)(?=[A-Z])))",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\W{0,6}")
_STARTS = re.compile(rf"(?:{LABELS['verb']}|{LABELS['by']})\W", re.IGNORECASE)
_BEGIN = re.compile(r"(?<![^\W\d_])[^\W\d_]")
_INSIDE = re.compile(
    rf"(?<![^\W\d_])(?:(?:{LABELS['verb']}|{LABELS['by']})\s?:?\s|(?:{LABELS['colon']})\s?[:：]\s?)"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
_HEADED = re.compile(r"[^\W\d_][\w*/-]{3,18}(?:\s[^\W\d_][\w*/-]{1,14})?:\s")
# Few words begin as a label does; to see that first is ten times faster than to try them all.
_HEADS = frozenset(label[:2] for labels in LABELS.values() for label in labels.split("|"))
_PICTURED = frozenset(word[0] for word in PICTURES.split("|"))
_PICTURE = re.compile(rf"(?:{PICTURES})(?![^\W\d_])", re.IGNORECASE)
_WORD = re.compile(r"[^\s@/|»›→·•©]+|[@/|»›→·•©]")
_SPACED = re.compile(r"\S+")
_PEN = re.compile(r"\s*([^\W_][\w.'-]{1,23})")  # a pen name of one word
_SIGNS = re.compile(r"\s*[|•·;–—\t]\s*|\s+[-/]\s+|,\s+|/")
_AND = frozenset(("and", "und", "et", "y", "e", "i", "и", "та", "&", "og", "och", "en", "és"))
_DIGIT = re.compile(r"\.?\s?\d")
_NEVER = STOPS | NO_NAME
_JOINTS = (" et ", " and ", " und ", " & ", "/")
_OPEN = "|–—-(@/•·[#→>+»›©"
_ORGANS = re.compile(r"[\"«„“]|[A-Z]{2}")


def is_picture(text: str) -> bool:
    """Say whether a line names who made a picture."""
    return text[:1].lower() in _PICTURED and _PICTURE.match(text) is not None


def _may_begin(text: str, at: int) -> bool:
    return text[at : at + 2].lower() in _HEADS


def _inside(text: str, at: int) -> re.Match[str] | None:
    """Return the first label in a line, wherever a word begins."""
    starts = (word.start() for word in _BEGIN.finditer(text, at))
    matches = (_INSIDE.match(text, start) for start in starts if _may_begin(text, start))
    return next((match for match in matches if match), None)


def _starts(text: str) -> bool:
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    return _may_begin(text, at) and _STARTS.match(text, at) is not None


def readings(text: str, near: bool, dated: bool = True) -> Iterator[Naming]:
    """Yield the ways to read a line; away from the story (near=False) only labelled ones."""
    if ":" not in text and not near and not _starts(text):
        return
    skip = _MARK.match(text)
    at = skip.end() if skip else 0
    text = text[: at + READ]
    if is_picture(text[at:]):
        return
    begins = _may_begin(text, at)
    if begins and (label := _COLON.match(text, at)) is not None:
        yield from _behind(text, label, "colon")
    elif begins and (label := _VERB.match(text, at)) is not None:
        yield from _behind(text, label, "by")
    elif near:
        yield from _unlabelled(text, at, dated)


def _behind(text: str, label: re.Match[str], how: str) -> Iterator[Naming]:
    said = label.group().strip()
    walk = walked(text, label.end(), how == "colon")
    yield from _cut(walk, text, how, said)
    pen = None if walk.names else _PEN.match(text, label.end())
    if pen is not None and pen[1].casefold() not in _NEVER:
        yield Naming((pen[1],), pen.start(1), pen.end(1), how, said, "pen")
    words = list(_SPACED.finditer(text, label.end()))
    pictured = any(_PICTURE.match(word.group()) for word in words)
    if 0 < len(words) <= _WHOLE and not pictured and not any(map(str.isdigit, text[label.end() :])):
        end = len(text.rstrip(" .,:;|–—-"))
        if end > words[0].start():
            start = words[0].start()
            yield Naming((text[start:end],), start, end, how, said, "whole", False)


def _unlabelled(text: str, at: int, dated: bool) -> Iterator[Naming]:
    inside = _inside(text, at)
    if inside is not None:
        yield from _cut(
            walked(text, inside.end(), False), text, "inside", inside.group().strip(" :")
        )
    elif (head := _HEADED.match(text, at)) is not None:
        yield from _cut(walked(text, head.end(), False), text, "headed", "")
    found = dates_in(text) if dated else ()
    spans = [(at, len(text))]
    if found:
        spans = [(at, found[0].start), (found[-1].end, len(text))]
    how = "dated" if found else "alone"
    for start, end in spans:
        yield from _parts(text, start, end, how)
    words = text[at:].split() if not found and len(text) - at <= _SHORT else ()
    if 1 < len(words) <= 4:
        yield Naming((text[at:].strip(),), at, len(text.rstrip()), "alone", "", "whole", False)


def _parts(text: str, start: int, end: int, how: str) -> Iterator[Naming]:
    """Yield the names of a stretch that holds little else: all of them, and the first alone."""
    spans = list(_split(text, start, end))
    kept: list[tuple[str, int, int]] = []
    bound = "end"
    for first, last in spans:
        walk = walked(text[:last], first, False)
        if not walk.names:
            if not kept and (pen := _PEN.match(text, first, last)) is not None:
                rest = "end" if pen.end() == last else "other"
                if rest == "end" or how == "dated":
                    start = pen.start(1)
                    yield Naming((pen.group(1),), start, pen.end(1), how, "", f"pen-{rest}")
            if kept:
                bound = "other"
                break
            continue
        if walk.bound not in ("end", "comma", "job"):
            if not kept:
                end = walk.ends[0]
                yield Naming(walk.names[:1], walk.starts[0], end, how, "", walk.bound, False)
            bound = "other"
            break
        kept += list(zip(walk.names, walk.starts, walk.ends, strict=True))
        if walk.bound == "job":
            bound = "job"
    if kept:
        names = tuple(dict.fromkeys(name for name, _, _ in kept))
        if len(names) > 1:
            yield Naming((kept[0][0],), kept[0][1], kept[0][2], how, "", bound, False)
            joint = text[kept[0][1] : kept[-1][2]]
            if any(word in joint for word in _JOINTS):
                yield Naming((joint,), kept[0][1], kept[-1][2], how, "", "joint", False)
        yield Naming(names, kept[0][1], kept[-1][2], how, "", bound)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _SIGNS.finditer(text, start, end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < end:
        yield start, end


class Walk(NamedTuple):
    """The names read from a place on, with their places, and what ended them."""

    names: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    bound: str


def _cut(walk: Walk, text: str, how: str, label: str) -> Iterator[Naming]:
    """Yield all the names of a walk, then what is left if the last words are no part of a name."""
    if not walk.names:
        return
    start, end = walk.starts[0], walk.ends[-1]
    yield Naming(walk.names, start, end, how, label, walk.bound)
    if len(walk.names) > 1:
        yield Naming(walk.names[:1], start, walk.ends[0], how, label, "comma", False)
        joint = text[start:end]
        if any(word in joint for word in _JOINTS):
            yield Naming((joint,), start, end, how, label, "joint", False)
    words = list(_SPACED.finditer(text, start, walk.ends[0]))
    for few in (1, 2, 3):
        if len(words) > few and (few > 1 or len(words[0].group()) <= 6):
            last = words[few - 1].end()
            yield Naming((text[start:last].rstrip(",;:"),), start, last, how, label, "cut", False)


def walked(text: str, at: int, labelled: bool) -> Walk:
    """Read names from a place on, until something that is no part of one."""
    names: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    bound, first, last, count = "end", -1, -1, 0

    def close() -> None:
        nonlocal first, last, count
        name = text[first:last].strip(" \t\xa0.,:;–—-|") if first >= 0 else ""
        while " " in name and name.rsplit(" ", 1)[1] in PARTICLES:
            name = name.rsplit(" ", 1)[0].rstrip(" ,")
        if (
            len(name) > 1
            and text[last - 1] == "."
            and len(text[first:last].rsplit(maxsplit=1)[-1]) <= 2
        ):
            name += "."
        if name[: len(name) // 2] == name[len(name) // 2 :]:
            name = name[: len(name) // 2]  # a link's label glued to its words
        if name and _fits(name, labelled):
            names.append(name)
            starts.append(first)
            ends.append(first + len(name))
        first, last, count = -1, -1, 0

    for match in _WORD.finditer(text, at):
        word = match.group()
        bare = word.strip(".,:;()[]*\"«»„“”’'")
        low = bare.casefold()
        if word.casefold() in _AND and count and not _is_open(text[first:last]):
            close()
            if not names:
                break
            continue
        if first >= 0 and _is_open(text[first:last]):
            last, count = match.end(), count + 1
            if not _is_open(text[first:last]) and word[-1] in ",;":
                close()
            continue
        stop = _stops(word, bare, low, count, labelled and not names)
        if (
            stop == "stop"
            and low in FIRST_NAMES
            and not count
            and not _DIGIT.match(text, match.end())
        ):
            stop = ""
        if stop == "skip":
            continue
        if stop:
            bound = stop
            break
        first = match.start() if first < 0 else first
        last, count = match.end(), count + 1
        if count > (_LONGEST if labelled else 5):
            first, bound = -1, "long"
            break
        if word[-1] in ",;" and not _is_open(text[first:last]):
            close()
            bound = "comma" if names else "end"
    close()
    return Walk(tuple(names), tuple(starts), tuple(ends), bound)


def _is_open(words: str) -> bool:
    """Say whether a quotation mark stands open at the end of a few words."""
    if words.count('"') % 2:
        return True
    return words.count("«") > words.count("»") or words.count("„") > words.count("“") + words.count(
        "”"
    )


def _stops(  # noqa: PLR0911 — one line a reason
    word: str, bare: str, low: str, count: int, labelled: bool
) -> str:
    """Return what ends a name at a word, "skip" for a title before one, "" for its own word."""
    if not bare:
        return "skip" if word in '"«»„“”()' else "sign"
    if word[0] in _OPEN:
        return "sign"
    if low in TITLES and not count:
        return "skip"
    if low in JOBS:
        return "skip" if not count and labelled else "job"
    if any(map(str.isdigit, bare)):
        return "number"
    if count > 1 and low in NO_NAME:
        return "stop"
    if low in STOPS or (low in MONTHS and count != 1 and bare[0].isupper()):
        return "stop"
    if "@" in word or "http" in low or "www." in low:
        return "sign"
    if bare[0].islower() and low not in PARTICLES and (count or not labelled):
        return "small"
    return ""


def _fits(name: str, labelled: bool) -> bool:
    """Say whether words can be a name at all."""
    if not _LETTER.search(name) or len(name) < 2 or len(name) > 80:
        return False
    words = name.split()
    if labelled:
        return name.casefold() not in NO_NAME
    if words[0][0].islower():
        return False
    if words[0].casefold() in FIRST_NAMES:
        words = words[2:]
    return not any(w.casefold().strip(".") in NO_NAME for w in words)


def shape(name: str) -> str:
    """Return the sign of how a name is built."""
    words = name.split()
    known = words[0].strip(".,").casefold() in FIRST_NAMES
    count = min(5, len(words))
    if known:
        return f"first-name:{count}"
    if name.isupper():
        return f"capitals:{count}"
    if words[0][0].islower():
        return f"small:{count}"
    if _ORGANS.search(name):
        return f"organ:{count}"
    return f"words:{count}"
