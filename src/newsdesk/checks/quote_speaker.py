"""A quote that nobody is said to have spoken."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind

_FEWEST = 6  # words of a quote that is speech rather than a name
_SAID = re.compile(
    r"\b(?:sa(?:id|ys|ying)|told|tells|add(?:ed|s)|wrote|writes|asked|asks|according|stated?|"
    r"states|noted?|"
    r"notes|explain\w*|insist\w*|warn\w*|claim\w*|argu\w*|admit\w*|comment\w*|continu\w*|repl\w+|"
    r"conclud\w*|jok\w+|recall\w*|tweet\w*|post\w*|announc\w*|declar\w*|describ\w*|call\w*|read|"
    r"reads|"
    r"quot\w+|statement|interview|thinks?|thought|believ\w*|remark\w*|shout\w*|sang|sings|agreed|"
    r"respon\w+|acknowledg\w*|emphasi\w*|stress\w*|testif\w*|confirm\w*|suggest\w*|urg\w+|pointed|"
    r"put it|recount\w*|went on|began|laugh\w*|smil\w*|exclaim\w*|vow\w*|promis\w*|title\w*|"
    r"headline\w*|slogan|motto|sign|email\w*|letter|message|report\w*|express\w*|speak\w*|spoke|"
    r"revealed|"
    r"сказ\w+|говор\w+|заяв\w+|сообщ\w+|отмет\w+|отмеч\w+|рассказ\w+|поясн\w+|объясн\w+|добав\w+|"
    r"подчерк\w+|"
    r"уточн\w+|счита\w+|написал\w*|пишет|пишут|цитир\w+|коммент\w+|прокоммент\w+|признал\w*|"
    r"призна\w+|напомн\w+|"
    r"заверил\w*|ответ\w+|отвеча\w+|приводит\w*|полага\w+|увер\w+|предупр\w+|возраз\w+|"
    r"вспомин\w+|пожалов\w+|"
    r"переда[её]т|передал\w*|констатир\w+|резюмир\w+|заключ\w+|указал\w*|указыва\w+|утвержда\w+|"
    r"продолж\w+|делится|"
    r"поделил\w*|по словам|по мнению|по данным|слова|словам|словами|текст\w*|заголов\w+|лозунг\w*|"
    r"спрос\w+|спрашива\w+|восклик\w+|крикнул\w*|думает|мнени\w+|говорится|гласит|звучит|"
    r"прочита\w+|пошутил\w*|"
    r"раскры\w+|высказ\w+|призвал\w*|призыва\w+|доба\w+|обраща\w+|обрат\w+|процит\w+|сетует|"
    r"удивля\w+|"
    r"подыто\w+|итож\w+|перечисл\w+|описыва\w+|описал\w*|назвал\w*|называ\w+|озвучил\w*|"
    r"интервью)\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\b(?:сообща[ею]т|переда[её]т|пиш[еу]т|reports?|writes)\b", re.IGNORECASE)
_BEFORE, _AFTER = 260, 200  # code points in which somebody may be named


def find(at: Examined) -> Iterator[Hit]:
    """Find quotes of whole sentences with nobody who speaks near them."""
    for item in at.of_kind(ItemKind.QUOTE):
        words = at.words_of(item)
        if item.value or len(words.split()) < _FEWEST or not _is_speech(words):
            continue
        if not _is_said(at, item) and not _colon_before(at, item):
            yield Hit(item.start, item.end, f"Nobody is said to have spoken “{_short(words)}”.")


def _is_speech(words: str) -> bool:
    """Say whether a quote is a sentence of its own."""
    inner = words.strip("«»“”„\"'‘’ ")
    return inner[:1].isupper()


def _is_said(at: Examined, item: Item) -> bool:
    """Say whether somebody speaks in the quote's paragraph, or goes on from the one before."""
    place = next((n for n, p in enumerate(at.paragraphs) if p.start <= item.start < p.end), 0)
    own = at.paragraphs[place]
    before, after = at.text[own.start : item.start], at.text[item.end : own.end]
    if _SAID.search(f"{before[-_BEFORE:]} {after[:_AFTER]}"):
        return True
    if before.strip(" -—–") or not place:
        return False
    last = at.paragraphs[place - 1]
    quoted = any(last.start <= x.start < last.end for x in at.of_kind(ItemKind.QUOTE))
    said = _SAID.search(_AGENCY.sub("", last.text[-_BEFORE:]))
    return (
        last.text.rstrip().endswith(":") or (quoted and bool(_SAID.search(last.text))) or bool(said)
    )


def _colon_before(at: Examined, item: Item) -> bool:
    return at.text[max(0, item.start - 3) : item.start].rstrip().endswith(":")


def _short(words: str) -> str:
    line = " ".join(words.split()).strip('«»“”„"')
    return line if len(line) <= 50 else f"{line[:50].rstrip()}…"


CHECK = Check(
    "NO-SPEAKER",
    Severity.NOTE,
    "A quote without its speaker",
    "Whoever reads a quote asks who said it.",
    "“We shall light it again before the winter comes.” The lamp is of 1888.",
    "“We shall light it again before the winter comes”, said Ida Quill. The lamp is of 1888.",
    find,
    languages=("en", "ru"),
)
