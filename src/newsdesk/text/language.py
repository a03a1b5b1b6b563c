"""The language of a text, by its letters and by py3langid."""

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

# Without dialects and languages without newspapers: on 1,558 development pages they took Chinese
# for Cantonese and short English for Pidgin (99.6% right, 99.9% without them).
_LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is "
    "it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru si sk sl so "
    "sq sr sv sw ta te tg th tk tl tr tt uk ur uz vi xh zh zu"
)
_FEWEST_LETTERS = 8
_MOST = 20_000  # code points; more did not help and takes 5 ms a page
_LETTERS = re.compile(r"[^\W\d_]+")  # runs are counted in a third of the time of letters
_NOT_RUSSIAN = re.compile(r"[^\W\d_\u0410-\u044fЁёA-Za-z]")
_RUSSIAN_ONLY = re.compile(r"[ыэёЫЭЁ]")
_KANA = re.compile(r"[\u3040-\u30ff]+")
_SCRIPTS = (  # each used by one language of the press only; the model takes 0.9 s to load
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+")),
    ("ko", re.compile(r"[\uac00-\ud7a3]+")),
    ("zh", re.compile(r"[\u3400-\u9fff]+")),
)
_OWN_WORDS = {  # frequent words that no neighbour of the language shares
    word: code
    for code, words in (
        ("en", "the and that with was this from have they which their been would has were"),
        ("de", "und der das ist nicht mit auf für sich auch ein eine wird dem werden sind"),
        ("pl", "się jest przez że oraz był została które roku tym przed jego tego może tylko"),
        ("fr", "les est dans une pour qui sur pas cette avec aux été plus sont ont leur"),
        ("es", "los las una según más también pero este desde sobre fue han sus está y"),
    )
    for word in words.split()
}
_ENOUGH, _CLEAR = 8, 4  # such words of the first language, and how many times the second's
_CYRILLIC = re.compile(r"[\u0400-\u052f]+")


def guess(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, "" where there is too little to tell."""
    text = text[:_MOST]
    letters = _number(_LETTERS, text)
    if letters < _FEWEST_LETTERS:
        return ""
    if _surely_russian(text, letters):
        return "ru"
    return _by_script(text, letters) or _by_words(text) or str(_identifier().classify(text)[0])


def _number(runs: re.Pattern[str], text: str) -> int:
    return sum(map(len, runs.findall(text)))


def _by_script(text: str, letters: int) -> str:
    """Return the language whose own letters are most of a text, "" where none's are."""
    if text.isascii():
        return ""
    kana = _number(_KANA, text)
    if kana * 20 > letters:
        return "ja"
    return next((code for code, own in _SCRIPTS if 2 * _number(own, text) > letters), "")


def _surely_russian(text: str, letters: int) -> bool:
    """Say whether ы, э or ё stand among Cyrillic letters that are all Russian.

    The model is as often right here, but takes 0.9 s to load: this spares it to Russian desks.
    """
    if not _RUSSIAN_ONLY.search(text) or _NOT_RUSSIAN.search(text):
        return False
    return 2 * _number(_CYRILLIC, text) > letters


def _by_words(text: str) -> str:
    """Return the language whose words are plainly the most, "" where that is not plain."""
    own = _OWN_WORDS
    counted = Counter(own[word] for word in text.casefold().split() if word in own).most_common(2)
    if not counted or counted[0][1] < _ENOUGH:
        return ""
    second = counted[1][1] if len(counted) > 1 else 0
    return counted[0][0] if counted[0][1] >= _CLEAR * second else ""


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  # numpy: 0.9 s

    found = LanguageIdentifier.from_model_file(MODEL_FILE)
    found.set_languages(_LANGUAGES.split())
    found.nb_ptc = found.nb_ptc.astype("float32")  # kept in 16 bits, they took half of the time
    return found
