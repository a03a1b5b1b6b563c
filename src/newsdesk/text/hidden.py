"""Signs that cannot be seen, and words that mix letters which look alike."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.text.tokens import WORD

SIGNS = {
    0x034F: "CGJ",
    0x061C: "ALM",
    0x115F: "HCF",
    0x1160: "HJF",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2061: "FA",
    0x2062: "IT",
    0x2063: "IS",
    0x2064: "IP",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0x206A: "ISS",
    0x206B: "ASS",
    0x206C: "IAFS",
    0x206D: "AAFS",
    0x206E: "NADS",
    0x206F: "NODS",
    0x3164: "HF",
    0xFEFF: "BOM",
    0xFFA0: "HHF",
    0xFFF9: "IAA",
    0xFFFA: "IAS",
    0xFFFB: "IAT",
} | dict.fromkeys(range(0xE0000, 0xE0080), "TAG")
TURNING = frozenset({0x061C, *range(0x200E, 0x2010), *range(0x202A, 0x202F)}) | frozenset(
    range(0x2066, 0x206A)
)
_HIDDEN = re.compile("[" + "".join(re.escape(chr(code)) for code in SIGNS) + "]")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")  # such as Scotland's
_JOINERS = "\u200c\u200d"
# Arabic to N'Ko, India and Sri Lanka, Tibet to Myanmar, Khmer and Mongolian: spelt with joiners.
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1b00-\u1bff\ua840-\ua8ff"
    "\ufb50-\ufdff\ufe70-\ufefe]"
)

_SCRIPTS = {
    "latin": "A-Za-zªºÀ-ÖØ-öø-ʯ\u1e00-\u1eff",
    "cyrillic": "\u0400-\u052f\u1c80-\u1c8f",
    "greek": "\u0370-\u0373\u0376-\u03ff\u1f00-\u1fff",
}
_OF = {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}
_BETWEEN = "[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*"
_MIXED = re.compile(
    "|".join(
        f"[{letters}](?={_BETWEEN}[{''.join(o for n, o in _SCRIPTS.items() if n != name)}])"
        for name, letters in _SCRIPTS.items()
    )
)
# Letters of Latin, Cyrillic and Greek that are drawn alike in most fonts.
_ALIKE = (
    "AАΑ BВΒ CСϹ EЕΕ GԌ HНΗ IІӀΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ QԚ SЅ TТΤ WԜ XХΧ YУҮΥ ZΖ ГΓ ПΠ ФΦ "
    "aаα cсϲ dԁ eе gɡ hһ iіι jјϳ lӏ oоο pрρ qԛ sѕ uυ vѵν wԝ xх yуγ ëё ïї"
)
_WORD_LENGTH = 60  # letters: what is longer is no word, and need not be looked for from its start


class Sign(NamedTuple):
    """A sign that cannot be seen, though it is there."""

    start: int  # code points
    name: str  # its usual short name, "RLO"


class MixedWord(NamedTuple):
    """A word some letters of which are of another script, and look as if they were not."""

    start: int
    end: int
    odd: str  # the letters that do not belong, each once
    script: str  # theirs: "latin", "cyrillic" or "greek"
    others: str  # the script of the rest


def hidden_signs(text: str) -> Iterator[Sign]:
    """Yield hidden signs: of direction and without width, but not where a script needs them."""
    if text.isascii():
        return
    flags = [flag.span() for flag in _FLAG.finditer(text)]
    for found in _HIDDEN.finditer(text):
        at = found.start()
        if found.group() in _JOINERS and _is_needed(text, at):
            continue
        if any(start < at < end for start, end in flags):
            continue
        yield Sign(at, SIGNS[ord(found.group())])


def _is_needed(text: str, at: int) -> bool:
    """Say whether a joiner stands in a script that is spelt with it, or joins two pictures."""
    before, after = _before(text, at), text[at + 1 : at + 2]
    if _JOINING.match(before):
        return True
    return text[at] == "\u200d" and _is_picture(before) and _is_picture(after)


def _before(text: str, at: int) -> str:
    """Return the letter or picture before a joiner, without what changes its look."""
    while at and (text[at - 1] == "\ufe0f" or "\U0001f3fb" <= text[at - 1] <= "\U0001f3ff"):
        at -= 1
    return text[at - 1 : at]


def _is_picture(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign) == "So"


def mixed_words(text: str) -> Iterator[MixedWord]:
    """Yield words in which a letter stands for one of another script that looks like it."""
    if text.isascii():
        return
    reached = 0
    for junction in _MIXED.finditer(text):
        if junction.start() < reached:
            continue
        low = max(reached, junction.start() - _WORD_LENGTH)
        for word in WORD.finditer(text, low, junction.start() + _WORD_LENGTH):
            if word.start() <= junction.start() < word.end():
                reached = word.end()
                if found := _mixed(word.start(), word.group()):
                    yield found
                break


def _mixed(start: int, word: str) -> MixedWord | None:
    """Return a word whose rarer letters all look like some of its more frequent ones' script."""
    scripts = [_script(letter) for letter in word]
    ranks = [script for script, _ in Counter(filter(None, scripts)).most_common()]
    if _is_ending(word, scripts):
        return None
    for odd, others in _pairs(ranks, Counter(scripts)):
        letters = [c for c, script in zip(word, scripts, strict=True) if script == odd]
        if all(others in _LOOKS.get(letter, ()) for letter in letters):
            end = start + len(word)
            return MixedWord(start, end, "".join(dict.fromkeys(letters)), odd, others)
    return None


def _pairs(ranks: list[str], counts: Counter[str]) -> Iterator[tuple[str, str]]:
    """Yield the rarer script and the other; of two that are as frequent, both ways."""
    first = ranks[0]
    for other in ranks[1:]:
        yield other, first
        if counts[other] == counts[first]:
            yield first, other


def _is_ending(word: str, scripts: list[str]) -> bool:
    """Say whether a word is Latin capitals with a Cyrillic ending, as Russian writes of a CEO."""
    latin = scripts.count("latin")
    head, tail = word[:latin], word[latin:]
    return (
        latin > 1
        and set(scripts[:latin]) == {"latin"}
        and set(scripts[latin:]) == {"cyrillic"}
        and head.isupper()
        and tail.islower()
    )


def _script(letter: str) -> str:
    return next((name for name, letters in _OF.items() if letters.match(letter)), "")


_LOOKS = {
    letter: {_script(other) for other in group} for group in _ALIKE.split() for letter in group
}


def unmixed(said: str, word: MixedWord) -> str | None:
    """Return a mixed word with the letters that belong there; None where it is not sure which."""
    letters = [_instead(letter, word) if letter in word.odd else letter for letter in said]
    return None if None in letters else "".join(letter or "" for letter in letters)


def _instead(letter: str, word: MixedWord) -> str | None:
    group = next((group for group in _ALIKE.split() if letter in group), "")
    return next((other for other in group if _script(other) == word.others), None)
