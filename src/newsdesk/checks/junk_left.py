"""Junk of the page that was left in the clean text."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import Rule, matches
from newsdesk.story.findings import Severity
from newsdesk.story.lines import LineClass
from newsdesk.story.source import Reading

_JUNK = frozenset(
    {
        LineClass.RELATED,
        LineClass.SHARE,
        LineClass.SUBSCRIBE,
        LineClass.COMMENT,
        LineClass.MENU,
        LineClass.CONTACT,
        LineClass.LEGAL,
        LineClass.SECTION,
        LineClass.OTHER,
    }
)
_DOUBTFUL = ("numbers", "contact")  # hours over paragraphs, addresses in them
_WALL = re.compile(
    r"\W*(?:(?:we|this site|мы|сайт)\s(?:use|uses|используем|использует)\s(?:файлы\s)?cookies?|"
    r"(?:story|article|content|материал|статья)\s(?:is|доступ\w+)\s(?:for|only|только)\s.{0,20}"
    r"(?:subscribers|members|подписк|подписчик)|(?:support|поддержите)\s(?:our|the|нашу )?\s?"
    r"(?:newsroom|journalism|редакцию)|оформите\s.{0,30}(?:подписку|пожертвование))",
    re.IGNORECASE,
)  # sentences that ask for consent or money
_LONGEST, _SHORT = 300, 90  # characters of a line that is nothing but junk, and of furniture
_FURNITURE = re.compile(
    r"^\W*(?:(?:слушать|прослушать|смотреть|распечатать|скопировать|поделиться|сохранить)\s"
    r"(?:стать|новост|материал|запис|видео|ссылк|в\s)|(?:предыдущая|следующая)\s(?:стать|новост|"
    r"запис)|"
    r"(?:самое|самые|сейчас)\s(?:читаем|популярн|обсуждаем|просматрива|читают)|оцените\s|"
    r"рейтинг[:\s]|"
    r"(?:нашли|увидели|заметили)\s(?:ошибк|опечатк)|(?:метки|теги|тэги|ключевые слова)\s?:|"
    r"хотите\s(?:получать|узнавать|быть)|включите\s|версия для печати|наверх|вернуться|показать ещ|"
    r"погода (?:сейчас|сегодня|в)\s|(?:скачайте|установите)\s(?:наше |наш |мобильное )?приложени|"
    r"(?:не )?нравится\s\d|вход\s?[|/]|войти\s?[|/]|"
    r"загрузка|видео(?:плеер)?\s(?:загруж|недоступ)|реклама\W*$|на правах рекламы|"
    r"(?:most|top)\s(?:read|popular|viewed|shared|commented)|(?:listen|print|share|save|copy|"
    r"email|rate)\s"
    r"(?:to\s)?(?:this|the|link)\b|(?:previous|next)\s(?:article|story|post)|report\s(?:a|an|"
    r"this)\s|"
    r"(?:spotted|found|see|noticed)\s(?:an?\s)?(?:error|typo|mistake)|turn on notif|enable notif|"
    r"video player|loading\W*$|(?:tags?|topics?|keywords|filed under)\s?:|back to top|show more|"
    r"skip to |jump to |scroll (?:down|to)|advertisement|ad feedback|sponsored|click here|"
    r"(?:download|get|install)\s(?:our|the)\s(?:free\s)?app\b|(?:log|sign) in\s?[|/]|"
    r"\d[\d., ]*\s(?:комментари|просмотр|comments?\b|views?\b|shares?\b|likes?\b)|"
    r"комментари\w*\s?\(?\d|"
    r"comments?\s?\(\d|"
    r"\d{1,2}\+$|\d+\smin(?:ute)?s?\sread\b|(?:время чтения|читать)\s?:?\s?\d+\sмин|"
    r"(?:image|photo|slide|picture|фото|слайд|изображение)\s?:?\s?\d+\s(?:of|из|/)\s\d+|"
    r"(?:previous|next|назад|вперёд|вперед|предыдущая|следующая|далее)\W*$|"
    r"(?:learn|find out|узнать|узнайте|подробнее) (?:more|больше|подробнее)\W*$|"
    r"(?:like|dislike|нравится|не нравится)\s\d+\b|"
    r"(?:weather|погода)\s?(?:now|today|сейчас|сегодня)?\s?:|курсы?\sвалют|"
    r"(?:accept|reject|принять|отклонить)\s(?:all|все)\b|"
    r"(?:earlier|ранее|see also|смотрите также|read also)\s?:\s\w)",
    re.IGNORECASE,
)


def find(at: Examined) -> Iterator[Hit]:
    """Ask the cleaner's rules about each paragraph, and about a short sentence at its end."""
    stretches = [*_stretches(at)]
    lines = [" ".join(at.text[start:end].split()) for start, end in stretches]
    page = page_of(Reading("\n".join(lines), (), "check", 1, "utf-8"))
    rules = matches(page)
    by_line = {unit.start: rule for unit, rule in zip(page.units, rules, strict=True)}
    place = 0
    for (start, end), line in zip(stretches, lines, strict=True):
        if reason := _reason(line, by_line.get(place)):
            yield Hit(start, end, f"{reason}.", fix="")
        place += len(line) + 1


def _stretches(at: Examined) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs, and the last sentence of each that has several."""
    ends = {paragraph.end: paragraph.start for paragraph in at.paragraphs}
    yield from ((p.start, p.end) for p in at.paragraphs)
    for start, end in at.sentences:
        if ends.get(end, start) != start and end - start <= _SHORT:
            yield start, end


def _reason(line: str, rule: Rule | None) -> str:
    if len(line) <= _SHORT and _FURNITURE.search(line):
        return "A line of the page's furniture"
    if len(line) <= _LONGEST and _WALL.match(line):
        return "A line that asks for consent or money"
    sure = rule is not None and rule.certain and rule.line_class in _JUNK
    if rule is None or not sure or len(line) > _LONGEST or rule.name in _DOUBTFUL:
        return ""
    return rule.reason


CHECK = Check(
    "JUNK-LEFT",
    Severity.WARNING,
    "Junk left in the text",
    "A line of the page's furniture between the paragraphs: the cleaner was not sure enough to "
    "cut it, "
    "or somebody has brought it back.",
    "Subscribe to our newsletter",
    "(nothing)",
    find,
    fixes=True,
)
