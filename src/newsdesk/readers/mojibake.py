"""Text that was once decoded wrongly, and the way back."""

import codecs
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

# How often letters stand in Russian news, and roughly those that only neighbours use.
_SHARES = {
    "о": 0.110, "е": 0.085, "а": 0.080, "и": 0.074, "н": 0.067, "т": 0.063, "с": 0.055,
    "р": 0.047, "в": 0.045, "л": 0.044, "к": 0.035, "м": 0.032, "д": 0.030, "п": 0.028,
    "у": 0.026, "я": 0.020, "ы": 0.019, "ь": 0.017, "г": 0.017, "з": 0.017, "б": 0.016,
    "ч": 0.014, "й": 0.012, "х": 0.010, "ж": 0.009, "ш": 0.007, "ю": 0.006, "ц": 0.005,
    "щ": 0.004, "э": 0.003, "ф": 0.003, "ъ": 0.001, "ё": 0.002, "і": 0.020, "ї": 0.004,
    "є": 0.004, "ў": 0.004, "ґ": 0.001, "ј": 0.010, "љ": 0.004, "њ": 0.004,
}  # fmt: skip
_UPPER_COSTS = 0.4  # at 1.0 honest headlines in capitals were "mended"
_STRANGE = -8.0  # a letter of no Cyrillic alphabet
_BREAK = -4.0  # aБ or aя inside a word
_WORTH = {letter: math.log(share) for letter, share in _SHARES.items()}
_WORTH |= {letter.upper(): worth - _UPPER_COSTS for letter, worth in tuple(_WORTH.items())}
_NEUTRAL = frozenset("«»„“”‘’‚–—…№§©®°•·\u00a0\u00ad\u2028\u2029\u200b\ufeff€™′″\ufffd")
_OWN_WORD = re.compile(r"(?<![^\W\d_])[\u0400-\u04ff]{3,}(?![^\W\d_])")
_BREAKS = re.compile(r"[а-яё][А-ЯЁ]|[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")

# What nearly every wrong decoding has and few honest lines: other signs, or capitals inside words.
_SUSPECT = re.compile(r"[^\x00-\x7fа-яёА-ЯЁ«»„“”‘’–—…№©®°\u00a0]|[а-яёА-ЯЁ][А-ЯЁ]")

# Greek, Chinese and the like are in none of the encodings below, and é inside a word is honest.
_OUTSIDE = re.compile("[\u0370-\u03ff\u0530-\u1fff\u2e80-\ud7ff\uf900-\ufdff]")
_WESTERN = re.compile(r"[A-Za-z][\u00c0-\u024f]|[\u00c0-\u024f][A-Za-z]")
# Bounds for that; they begin with a set of few letters, for the engine skips to those fast.
_ACCENT = re.compile("[\u00c0-\u024f]")
_WESTERN_AT_LEAST = re.compile(r"[\u00c0-\u024f](?<=[^\u00c0-\u024f][A-Za-z][\u00c0-\u024f])")

_FEWEST = 12  # letters that must speak for a mend, and after one long line has shown the way:
_FEWEST_THEN = 3
_GAIN = 1.0  # nats a letter; half of it is enough where many letters speak
_MANY = 100
_GOOD = -3.5  # above it nothing is tried
_WORST = -4.2  # below it no mend is believed
_SAMPLE = 20_000

# (decoded as, should have been); the first of equals wins.
_PAIRS = (
    ("cp1252", "utf-8"),
    ("cp1251", "utf-8"),
    ("koi8-r", "utf-8"),
    ("cp866", "utf-8"),
    ("cp1252", "cp1251"),
    ("cp1252", "koi8-r"),
    ("cp1252", "cp866"),
    ("cp1251", "koi8-r"),
    ("koi8-r", "cp1251"),
    ("cp1251", "cp866"),
    ("cp866", "cp1251"),
    ("koi8-r", "cp866"),
    ("cp866", "koi8-r"),
)
_LINES = re.compile(r"[^\r\n]+")
_LATIN_LEADS = re.compile(
    r"[\u00c2-\u00f4\u0102-\u0111][^\x00-\x7fA-Za-z\u00c0-\u00d6\u00d8-\u00f6]"
)
_LOST_BYTE = re.compile("([РС]) ")


def mended(text: str) -> tuple[str, str]:
    """Return the text with wrong decodings taken back, and what was taken back, "" if nothing."""
    if text.isascii():
        return text, ""
    whole, pair = _best(text, _FEWEST)
    if pair:
        return whole, _named(*pair)
    text, ways = _by_line(text)
    if _LATIN_LEADS.search(text):
        text, latin = _latin(text)
        ways |= latin
    return text, ", ".join(sorted(ways))


def _named(wrong: str, right: str) -> str:
    return f"{right} read as {wrong}"


def _by_line(text: str) -> tuple[str, set[str]]:
    """Mend the long lines that need it, then short ones the way that long ones have shown."""
    shown = _shown(text)
    if not shown:
        return text, set()

    def mend(match: re.Match[str]) -> str:
        line = match[0]
        if line.isascii():
            return line
        better, pair = _best(line, _FEWEST)
        return better if pair else _best(line, _FEWEST_THEN, shown)[0]

    return _LINES.sub(mend, text), {_named(*pair) for pair in shown}


def _shown(text: str) -> tuple[tuple[str, str], ...]:
    """Return the ways that lines of themselves show; most lines have too few letters for any."""
    lines = [line for line in text.replace("\r", "\n").split("\n") if not line.isascii()]
    found = [_best(line, _FEWEST)[1] for line in lines if _beyond(line) >= _FEWEST]
    return tuple(dict.fromkeys(pair for pair in found if pair))


def _best(
    text: str, fewest: int, pairs: tuple[tuple[str, str], ...] = _PAIRS
) -> tuple[str, tuple[str, str] | None]:
    """Return the text as it reads best, and the pair that leads there, None where it is well."""
    if _honest(text, fewest):
        return text, None
    letters = _letters(text[:_SAMPLE])
    if letters.total() < fewest or (now := _worth(text[:_SAMPLE], letters)) > _GOOD:
        return text, None
    better = [found for pair in pairs if (found := _tried(text, *pair))]
    better = [found for found in better if _convinces(found.judged, now, fewest)]
    if not better:
        return text, None
    best = max(better, key=lambda found: found.judged.worth)
    return best.text, best.pair


def _beyond(text: str) -> int:
    """Return how many bytes more than code points a text has in UTF-8, 1 a letter at the least."""
    return len(text.encode("utf-8", "replace")) - len(text)


def _honest(text: str, fewest: int) -> bool:
    """Recognise cheaply what needs no trial: nearly every line of nearly every page."""
    high = _beyond(text)
    if high < fewest or not _SUSPECT.search(text) or _OUTSIDE.search(text):
        return True
    if 5 * len(_ACCENT.findall(text)) <= high:
        return False
    return any(5 * len(sign.findall(text)) > high for sign in (_WESTERN_AT_LEAST, _WESTERN))


@dataclass(frozen=True, slots=True)
class Judged:
    """How much of a text is beyond ASCII, and how like Russian that is."""

    letters: int
    worth: float  # nats a letter, negative
    worded: float  # 0 to 1: share of Cyrillic letters in words of three letters and more


@dataclass(frozen=True, slots=True)
class _Try:
    text: str
    pair: tuple[str, str]
    judged: Judged


def _convinces(then: Judged, now: float, fewest: int) -> bool:
    # Bullets, lone Â and accents make no Cyrillic words, so honest Western text is left alone.
    proven = fewest < _FEWEST or then.worded > 0.5
    gain = _GAIN if then.letters < _MANY else _GAIN / 2
    return proven and then.letters > 0 and then.worth >= max(_WORST, now + gain)


def _tried(text: str, wrong: str, right: str) -> _Try | None:
    better = _redecoded(text, wrong, right)
    return None if better is None else _Try(better, (wrong, right), judged(better))


def _redecoded(text: str, wrong: str, right: str) -> str | None:
    try:
        if right == "utf-8" and wrong == "cp1251":
            text = _LOST_BYTE.sub("\\1\u00a0", text)
        return text.encode(wrong, _c1()).decode(right)
    except UnicodeError:
        return None


@cache
def _c1() -> str:
    """Register, once, what lets C1 controls through that stand for a codec's empty places."""

    def through(error: UnicodeError) -> tuple[bytes, int]:
        if isinstance(error, UnicodeEncodeError):
            lost = error.object[error.start : error.end]
            if all("\x80" <= letter <= "\x9f" for letter in lost):
                return lost.encode("latin-1"), error.end
        raise error

    codecs.register_error("newsdesk-c1", through)
    return "newsdesk-c1"


def judged(text: str) -> Judged:
    """Judge the beginning of a text; honest Russian and Ukrainian news are worth -3.5 and more."""
    text = text[:_SAMPLE]
    letters = _letters(text)
    number = letters.total()
    if not number:
        return Judged(0, 0.0, 0.0)
    worded = sum(map(len, _OWN_WORD.findall(text))) / number
    return Judged(number, _worth(text, letters), worded)


def _letters(text: str) -> Counter[str]:
    """Count the letters beyond ASCII."""
    found = sorted(c for c in set(text) - _NEUTRAL if c > "\x7f")
    return Counter({c: text.count(c) for c in found})


def _worth(text: str, letters: Counter[str]) -> float:
    """Return how like Russian the letters of a text are, of which there are some."""
    worth = sum(_WORTH.get(letter, _STRANGE) * n for letter, n in letters.items())
    return (worth + _BREAK * len(_BREAKS.findall(text))) / letters.total()


def _latin(text: str) -> tuple[str, set[str]]:
    """Take UTF-8 read as a Western encoding back, line by line, with ftfy."""
    from ftfy import TextFixerConfig, fix_encoding_and_explain  # noqa: PLC0415  # 50 ms

    # Everything that would touch honest text is off: quotes, ligatures, widths, NFC, line ends.
    only = TextFixerConfig(
        unescape_html=False, remove_terminal_escapes=False, replace_lossy_sequences=False,
        decode_inconsistent_utf8=False, fix_c1_controls=False, fix_latin_ligatures=False,
        fix_character_width=False, uncurl_quotes=False, fix_line_breaks=False,
        fix_surrogates=False, remove_control_chars=False, normalization=None,
    )  # fmt: skip
    ways: set[str] = set()

    def mend(match: re.Match[str]) -> str:
        if not _LATIN_LEADS.search(match[0]):
            return match[0]
        fixed = fix_encoding_and_explain(match[0], only)
        steps = fixed.explanation or []
        wrong = [step.parameter for step in steps if step.action == "encode"]
        right = [step.parameter for step in steps if step.action == "decode"]
        ways.update(map(_named, wrong, right))
        return fixed.text

    return _LINES.sub(mend, text), ways
