"""A credit line that names nobody."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.story.lines import LineClass, LineState

_LABEL = (
    r"(?:(?:фото(?:графи[яи])?|источник\w*|авторы?|текст|иллюстраци[яи]|видео|снимок|"
    r"изображени[ея]|кадр|"
    r"материал\w*|подготовил[аи]?|перев[её]л[аи]?|перевод|корреспондент|скриншот|рисунок|"
    r"(?:инфо)?графика|"
    r"предоставлен\w*|опубликовал[аи]?|снял[аи]?|съ[её]мка|редактор|записал[аи]?|беседовал[аи]?|"
    r"photos?|photograph(?:s|ed|y)?|pictures?|pictured|images?|sources?|credits?|authors?|text|"
    r"videos?|"
    r"illustrations?|graphics?|words|story|report(?:ed|ing|er)?|writ(?:ten|er)|edit(?:ed|or|ing)|"
    r"translat(?:ed|ion|or)|courtesy|footage|screenshot|drawing|additional|supplied|provided|"
    r"compiled|"
    r"interview(?:ed)?|original|файл|архив\w*|file|via|слова|copyright|©)"
    r"(?:\s(?:by|of|from|the|credit|courtesy|picture|image|photo|для|из|с|автора|фото|текста|"
    r"архива|сайта|материалам|"
    r"изображения|снимка))*)"
)
_LEAD = r"(?:(?:по|из|с|by|from|via|the|with|additional)\s)*"
_EMPTY = re.compile(
    rf"^[\s(\[]*{_LEAD}{_LABEL}(?:[\s/,и&:+.-]*(?:and\s|by\s)?{_LABEL})*\s*[:.—–/|-]*[\s.)\]]*$",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    rf"(?<=[.!?)»”\"]\s)[(\[]?{_LEAD}{_LABEL}(?:[\s/:]+{_LABEL})?\s?[:—–/-]*\s?[./)\]\s]*$",
    re.IGNORECASE,
)
_AT_END = re.compile(rf"(?:^|[,;.|]\s)\s*({_LABEL}(?:\s{_LABEL})*\s*[:.—–-]*)\s*$", re.IGNORECASE)
_CREDITS = (LineClass.CREDIT, LineClass.BYLINE, LineClass.CAPTION)
_CALLS = re.compile(
    r"\b(?:by|from|of|беседовал[аи]?|подготовил[аи]?|перев[её]л[аи]?|записал[аи]?)\W*$",
    re.IGNORECASE,
)
_LONGEST = 60  # characters of a line that is but a label
_SIGN = re.compile(r"[:.—–()\[\]/|-]")


def find(at: Examined) -> Iterator[Hit]:
    """Find lines that are nothing but the label of a credit."""
    for paragraph in at.paragraphs:
        text = paragraph.text
        if len(text) <= _LONGEST and _EMPTY.match(text) and _is_label(text):
            yield _hit(paragraph.start, paragraph.end, text)
        elif (found := _INSIDE.search(text)) and (
            _SIGN.search(found.group()) or _CALLS.search(found.group())
        ):
            yield _hit(paragraph.start + found.start(), paragraph.end, found.group())
    yield from _cut(at)
    credit = at.story.value("credit")
    if credit and _EMPTY.match(credit):
        yield Hit(0, len(credit), f"“{credit}” names nobody.", "credit", "")


def _is_label(text: str) -> bool:
    return bool(_SIGN.search(text) or _CALLS.search(text)) or " " in text.strip()


def _cut(at: Examined) -> Iterator[Hit]:
    """Find such lines, or ends of lines, among those that were cut from about the story."""
    for line in at.story.ledger:
        if line.state is not LineState.CUT or line.line_class not in _CREDITS:
            continue
        found = _AT_END.search(line.text)
        if found is not None and line.text[: found.start(1)].strip():  # else a page's furniture
            start = line.start + found.start(1)
            words = found[1].strip()
            yield Hit(0, 0, f"“{words}” names nobody.", source=(start, line.start + found.end(1)))


def _hit(start: int, end: int, words: str) -> Hit:
    return Hit(start, end, f"“{words.strip()}” names nobody.", fix="")


CHECK = Check(
    "EMPTY-CREDIT",
    Severity.WARNING,
    "A credit line that names nobody",
    "The picture's owner was lost on the way; without the name the line is junk.",
    "Photo: .",
    "Photo: Ida Quill.",
    find,
    fixes=True,
)
