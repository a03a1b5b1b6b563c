"""Direct quotes with who is said to have spoken them."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found, either, in_line, words

FEWEST = 3  # words; fewer are a name or words at a distance
_PAIRS = {"«": "»", "“": "”", "„": "“", "‘": "’"}
_MARKS = re.compile("[«»“”„\"]|(?<!\\w)['‘](?=\\w)|(?<=[\\w.,!?])['’](?!\\w)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def quotes(text: str, language: str) -> Iterator[Found]:  # noqa: ARG001  (marks say it all)
    """Find quoted speech, with the speaker as its value where one is named beside it."""
    for start, end in _stretches(text):
        if len(_WORD.findall(text[start:end])) >= FEWEST and not _is_title(text, start, end):
            yield Found(start, end, _speaker(text, start, end))
    for match in _DASHED.finditer(text):
        yield Found(match.start(), match.end(), _speaker(text, match.start(), match.end()))


# --- where marks open and close ---


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield what stands between marks; one that never closes goes to the end of the text."""
    opened: int | None = None
    closing = ""
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        if opened is None:
            if mark in _PAIRS or _opens(text, at, mark):
                opened, closing = at, _PAIRS.get(mark, mark)
            elif mark in '»”"' and at and not text[at - 1].isspace():
                yield 0, at + 1  # opened in an earlier paragraph
        elif _closes(text, at, mark, closing):
            yield opened, at + 1
            opened = None
    if opened is not None and closing not in "'’":
        yield opened, len(text.rstrip())


def _opens(text: str, at: int, mark: str) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return mark in "\"'‘" and not before.isalnum() and not after.isspace()


def _closes(text: str, at: int, mark: str, closing: str) -> bool:
    if mark == closing == "'":
        return at + 1 >= len(text) or not text[at + 1].isalnum()
    if mark == closing == '"':
        return not text[at - 1].isspace() or at + 1 == len(text)
    return mark == closing or (closing == "”" and mark == '"')


# --- what is no speech ---

_TITLED = words(  # stems of what has a name in quotation marks
    "фильм книг роман песн газет журнал парти компани проект программ конкурс агентств направлени",
    "операци сериал спектакл выставк фестивал форум акци премии премия премию рубрик закон указ",
    "постановлени стать организаци движени фонд центр музе альбом клуб команд групп орден медал",
    "номинаци мультфильм передач сборник повест пьес пьес опер балет кинотеатр ресторан кафе",
    "называ назва прозва именуем именует",
)
_TITLE_BEFORE = re.compile(
    rf"\b(?:{_TITLED}\w{{0,6}}|под названием|"
    + words(
        "called titled entitled headlined song film book movie album series project dubbed novel"
    )
    + "|"
    + words("ООО АО ПАО ЗАО АНО МУП ФГБУ ОАО")
    + r")\s*$",
    re.IGNORECASE,
)
_TITLE_AFTER = re.compile(
    r"\s(?:\w+\s)?"
    + words("essay article song album film movie book episode tour campaign")
    + r"\b"
)
_SMALL = re.compile(r"\b[a-zа-яё]{4,}")
_SPOKEN_END = re.compile(r"[,.!?…][\"”»’']$")


def _is_title(text: str, start: int, end: int) -> bool:
    """Say whether what stands between marks is a name: of a book, a film, a firm."""
    if _TITLE_BEFORE.search(text[max(0, start - 40) : start]):
        return True
    said = text[start:end]
    capitals = not _SMALL.search(said) and said[1:2].isupper()
    if capitals and not _SPOKEN_END.search(said):
        return said.count(" ") < 12
    return bool(_TITLE_AFTER.match(text, end)) and not _SPOKEN_END.search(said)


# --- who speaks ---

_NAME = r"[A-ZА-ЯЁ][\w’'-]{0,30}\.?(?:\s[A-ZА-ЯЁ][\w’'-]{0,30}\.?){0,3}"
_SPOKE = (
    words(
        "сказал заявил сообщил отметил рассказал пояснил объяснил добавил подчеркнул уточнил",
        "считает говорит написал цитирует комментиру признал напомнил заверил ответил пишет",
        "приводит призвал полагает уверен предупредил возразил вспоминает пожаловал посетовал",
        "передаёт передает констатировал резюмировал заключил указал утверждает продолжил делится",
        "поделил прокомментировал",
    )
    + r"\w{0,4}"
)
_SAID = either(
    words(
        "said says told added adds explained explains wrote writes tweeted asked stated states",
        "noted notes recalled insisted warned claimed argued admitted commented continued replied",
        "insists concluded joked urged announced according_to",
    )
)
_DASHED = re.compile(  # a line of speech: — …, — сказал …
    rf"(?:^|\n)[-–—]\s(?=\S)(?:(?!\s[-–—]\s).){{8,400}}?(?=,?\s[-–—]\s(?:\w{{1,30}}\s){{0,3}}?{_SPOKE})"
)
_CLAUSE = re.compile(rf"[\s,.!?…]{{0,3}}[-–—]\s*(?:\w{{1,30}}\s){{0,2}}?{_SPOKE}")
_ENDS = re.compile(r"[.!?](?=\s+[A-ZА-ЯЁ«“\"—–-]|$)|\n")
_QUOTED = re.compile(r"«[^»]{0,80}»|\"[^\"]{0,80}\"|“[^”]{0,80}”")
_NAMES = re.compile(rf"(?<![\w.]){_NAME}")
_SAID_BY = either(rf"{_SAID}\s(?:\w{{1,30}}\s){{0,6}}?({_NAME})", rf"({_NAME})\s{_SAID}")
_AFTER = re.compile(rf"[\s,.]{{0,3}}{_SAID_BY}\b")
_BEFORE = re.compile(
    rf"(?<!\w)({_NAME})\s?(?:,[^,]{{0,80}},\s)?{either(_SAID, _SPOKE)}[\s,:]{{0,3}}$"
)


def _speaker(text: str, start: int, end: int) -> str:
    """Return who is said to have spoken, "" where nobody is named beside it."""
    rest = text[end : end + 300]
    if spoke := _CLAUSE.match(rest):
        return _named_in(_clause(rest[spoke.end() :]))
    if after := _AFTER.match(rest):
        return _tidy(next(filter(None, after.groups())))
    before = _BEFORE.search(text[max(0, start - 200) : start])
    return _tidy(before[1]) if before else ""


def _clause(rest: str) -> str:
    """Return what stands until the sentence, or the speaker's clause in it, ends."""
    bare = _QUOTED.sub("", rest)  # рассказала «Газете»: a newspaper does not speak
    dot = next(
        (m for m in _ENDS.finditer(bare) if not re.search(r"\b\w$", bare[: m.start()])), None
    )
    return bare[: dot.start() if dot else len(bare)]


def _named_in(clause: str) -> str:
    """Return the speaker's name: right behind the verb, or the last one of the clause."""
    names = list(_NAMES.finditer(clause))
    if not names:
        return ""
    if names[0].start() <= 1 and " " in names[0].group():
        return _tidy(names[0].group())
    full = [match for match in names if " " in match.group()]
    return _tidy((full or names)[-1].group())


def _tidy(name: str) -> str:
    return in_line(name).rstrip(".,")
