"""Whether two words are one word, spelt once with a slip."""

import re
from functools import lru_cache
from itertools import groupby

from rapidfuzz.distance import DamerauLevenshtein, Prefix

LONGEST = 40
TAKEN = tuple(  # letters that are taken for one another
    "aeiouy bp dt gkc fv szc mn rl аоеиыуюяэё бп дт гк вф зс шщж цс мн".split()
)
_FLEETING = re.compile(r"[оеё](?=[бвгджзклмнпрстфхцчшщ]$)")
_PREFIXES = frozenset(
    (
        "при пре про пере по под до за на о об от вы в въ из ис рас раз с со без бес не ни у "
        "воз вос re in un im dis mis pre pro over under out en em a"
    ).split()
)
_SOUNDS = ((re.compile("ph"), "f"), (re.compile("[эе]"), "е"), (re.compile("[ыий]"), "и"),
           (re.compile("ck"), "k"), (re.compile("y"), "i"), (re.compile("[ьъ]"), ""))  # fmt: skip
_DROPPED = 3  # letters of a syllable


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Return a folded word as it sounds: without doubled letters and silent signs."""
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    return "".join(letter for letter, _ in groupby(word))


def settled(stem: str) -> str:
    """Return a Russian stem without the vowel that comes and goes: лодок, лодк(а)."""
    return _FLEETING.sub("", stem)


def slip(one: str, other: str, *, fewest: int = 5) -> bool:
    """Say whether two folded words or stems differ by a slip rather than by grammar.

    A slip is a letter dropped, doubled, replaced or swapped, two of them in a long word, or a
    syllable dropped or said twice; not at the very end, where endings are, nor in a prefix.
    """
    if settled(one) == settled(other):
        return False
    short, long = sorted((one, other), key=len)
    if len(short) < fewest or len(long) > LONGEST:
        return False
    head = Prefix.similarity(short, long)
    tail = Prefix.similarity(short[head:][::-1], long[head:][::-1])
    if _is_prefix(one, other, head):
        return False
    if tail < 1:
        return _is_swapped(short, long, head)
    if head + tail == len(short) and len(long) - len(short) <= _DROPPED:
        return len(long) - len(short) == 1 or _is_syllable(long, head, tail, len(long) - len(short))
    most = 2 if len(short) >= 9 else 1
    return head >= 1 and DamerauLevenshtein.distance(one, other, score_cutoff=most) <= most


def is_stutter(one: str, other: str) -> bool:
    """Say whether one word is the other with a letter or two said twice: recruitted, readerers."""
    short, long = sorted((one, other), key=len)
    size = len(long) - len(short)
    return (
        1 <= size <= 2
        and len(short) >= 6
        and any(
            long[:at] + long[at + size :] == short and long[at - size : at] == long[at : at + size]
            for at in range(size, len(long) - size + 1)
        )
    )


def _is_swapped(short: str, long: str, head: int) -> bool:
    """Say whether the last two letters have changed places."""
    return head == len(short) - 2 == len(long) - 2 and short[head:] == long[head:][::-1]


def _is_syllable(long: str, head: int, tail: int, size: int) -> bool:
    """Say whether a syllable is said twice, or dropped from within a long word."""
    if long[head - size : head] == long[head : head + size]:
        return head > size
    least = {1: 6, 2: 4, 3: 3, 4: 3, 5: 3}
    return tail >= least.get(head, 2 if head else LONGEST)


def _is_prefix(one: str, other: str, head: int) -> bool:
    """Say whether the words differ in their prefixes, as приход and проход do."""
    if head > 3:
        return False
    return any(
        one[:size] != other[:size] and (one[:size] in _PREFIXES and other[:size] in _PREFIXES)
        for size in range(max(1, head), 5)
    ) or any(word[:size] in _PREFIXES and word[size:] == rest
             for word, rest in ((one, other), (other, one)) for size in range(1, 5))  # fmt: skip
