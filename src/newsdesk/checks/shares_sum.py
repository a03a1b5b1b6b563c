"""Shares of one whole that do not make a hundred."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_WHOLE = re.compile(
    r"\b(?:the rest|the remain\w+|the others?|the other|another|of the (?:shares|votes)|abstain\w*|"
    r"undecided|don['’]t know|not sure|ещё|еще|акци\w+|голосов|приход\w+|остальн\w+|оставш\w+|"
    r"воздерж\w+|затрудни\w+|не определи\w+|прочи\w+)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:rose|rise|rising|fell|fall|grew|growth|increas\w+|decreas\w+|drop\w*|up|down|gain\w*|"
    r"lost|compared|than|inflation|rate|discount|tax|interest|"
    r"вырос\w*|рост\w*|сниз\w+|сниж\w+|упал\w*|увелич\w+|сократ\w+|подорожа\w+|подешев\w+|"
    r"по сравнению|чем|прибав\w+|потерял\w*|годовых|ставк\w+|скидк\w+|налог\w*|инфляц\w+)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?<![\d.,–-])(?P<percent>\d{1,3}(?:[.,]\d+)?)\s?(?:%|per ?cent\b|процент\w*)|"
    r"\b(?:(?P<many>two|three|две|три)[\s-])?(?P<part>half|thirds?|quarters?|fifths?|"
    r"половин[ауые]|трет[ьи]ю?|четверт[ьи]ю?|пят(?:ая|ую|ых))\b(?!\s(?:quarter|час|финал|place|day))",
    re.IGNORECASE,
)
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "половин": 2,
    "трет": 3,
    "четверт": 4,
    "пят": 5,
}
_MANY = {"two": 2, "three": 3, "две": 2, "три": 3}
_AGAIN = re.compile(r"\(\s?\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent|процент)")  # half of all (49%)
_BESIDE = 60  # code points in which a share in words is told in figures
_LEAST, _MOST = 78.0, 140.0  # what is further from a hundred is no list of shares
_ROUNDED = 1.0  # so much is lost or won by rounding


class _Share(NamedTuple):
    start: int  # code points of the sentence, end exclusive
    end: int
    amount: float  # per cent


def find(at: Examined) -> Iterator[Hit]:
    """Find sentences with three shares and more, or two with a word that makes them a whole."""
    for start, end in at.sentences:
        sentence = at.text[start:end]
        some = list(_shares(sentence))
        total = sum(one.amount for one in some)
        if len(some) < 2 or abs(total - 100) <= _ROUNDED or not _LEAST <= total <= _MOST:
            continue
        if not _is_whole(sentence, some):
            continue
        said = " + ".join(f"{one.amount:.0f}" for one in some)
        message = f"The shares add up to {total:.0f}%: {said}."
        yield Hit(some[0].start + start, some[-1].end + start, message)


def _shares(sentence: str) -> Iterator[_Share]:
    """Yield the shares of a sentence: so many per cent, or a fraction in words."""
    for match in _SHARE.finditer(sentence):
        if match["percent"]:
            yield _Share(*match.span(), float(match["percent"].replace(",", ".")))
        elif not _AGAIN.search(sentence, match.end(), match.end() + _BESIDE):
            many = _MANY.get(match["many"].casefold(), 1) if match["many"] else 1
            part = next(
                n for stem, n in _PARTS.items() if match["part"].casefold().startswith(stem)
            )
            yield _Share(*match.span(), 100 * many / part)


def _is_whole(sentence: str, some: Sequence[_Share]) -> bool:
    if _CHANGE.search(sentence) or any(one.amount >= 100 for one in some):
        return False
    return len(some) > 2 or bool(_WHOLE.search(sentence))


CHECK = Check(
    "SHARES",
    Severity.WARNING,
    "Shares that do not make a hundred",
    "Shares of one whole add up to a hundred, but for rounding.",
    "For it voted 54%, against it 38%, and 18% abstained.",
    "For it voted 54%, against it 28%, and 18% abstained.",
    find,
    languages=("en", "ru"),
)
