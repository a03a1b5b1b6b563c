"""Direct quotes with who is said to have spoken them."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found

FEWEST = 3  # words; fewer are a name or words at a distance
_PAIRS = {"«": "»", "“": "”", "„": "“", "‘": "’"}
_MARKS = re.compile("[«»“”„\"]|(?<!\\w)['‘](?=\\w)|(?<=[\\w.,!?])['’](?!\\w)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TITLE_BEFORE = re.compile(
    r"(?:фильм\w*|книг\w*|роман\w*|песн\w*|газет\w*|журнал\w*|парти\w*|компани\w*|проект\w*|"
    r"программ\w*|конкурс\w*|агентств\w*|called|titled|entitled|headlined|song|film|book|movie|"
    r"album|series|project|ООО|АО|ПАО|ЗАО|АНО|МУП|ФГБУ|направлени\w+|операци\w+|сериал\w*)\s*$",
    re.IGNORECASE,
)
_NAME = r"(?:[A-ZА-ЯЁ][\w’'-]*\.?\s?){1,4}"
_SPOKE = (
    r"(?:сказал|заявил|сообщил|отметил|рассказал|пояснил|объяснил|добавил|подчеркнул|уточнил|"
    r"считает|говорит|написал|цитирует|комментиру|признал|напомнил|заверил|ответил|пишет|приводит)\w*"
)
_SAID = (
    r"(?:said|says|told|added|adds|explained|explains|wrote|writes|tweeted|asked|stated|states|noted|"
    r"notes|recalled|insisted|warned|claimed|argued|according to)"
)
_AFTER = re.compile(
    rf"^[\s,.]*[-–—]?\s*(?:{_SPOKE}[^.«»\"]{{0,160}}?({_NAME})|(?:{_SAID})\s(?:\w+\s){{0,6}}?({_NAME})|({_NAME})\s(?:{_SAID})\b)"
)
_CLAUSE = re.compile(rf"^[\s,.]*[-–—]?\s*{_SPOKE}((?:[^.!?«»\n]|«[^»\n]*»){{0,300}})")
_FULL_NAME = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?")
_IN_MARKS = re.compile(r"«[^»]*»")
_BEFORE = re.compile(rf"({_NAME})\s*(?:,[^,]{{0,80}},\s)?(?:{_SAID}|{_SPOKE})[\s,:]*$")
_DASHED = re.compile(
    r"(?:^|\n)[-–—]\s(?=\S)(?:(?!\s[-–—]\s).){8,400}?(?=,?\s[-–—]\s(?:\w+\s){0,3}?" + _SPOKE + ")"
)


def quotes(text: str, language: str) -> Iterator[Found]:  # noqa: ARG001  (marks say it all)
    """Find quoted speech, with the speaker as its value where one is named beside it."""
    for start, end in _stretches(text):
        if len(_WORD.findall(text[start:end])) >= FEWEST and not _TITLE_BEFORE.search(
            text[max(0, start - 40) : start]
        ):
            yield Found(start, end, _speaker(text, start, end))
    for match in _DASHED.finditer(text):
        yield Found(match.start(), match.end(), _speaker(text, match.start(), match.end()))


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


def _speaker(text: str, start: int, end: int) -> str:
    """Return who is said to have spoken, "" where nobody is named beside it."""
    behind = text[end : end + 320]
    if spoke := _CLAUSE.match(behind):
        names = _FULL_NAME.findall(_IN_MARKS.sub("", spoke[1]))
        if names:  # office and outlet come first, the name last
            return " ".join(names[-1].split())
    after = _AFTER.match(behind)
    if after:
        return " ".join(next(filter(None, after.groups())).split()).rstrip(".,")
    before = _BEFORE.search(text[max(0, start - 200) : start])
    return " ".join(before[1].split()).rstrip(".,") if before else ""
