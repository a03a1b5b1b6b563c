"""Bytes become text: in which encoding, and with which wrong decodings taken back."""

import codecs
import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.errors import InvalidValue
from newsdesk.readers.mojibake import judged, mended

REPLACEMENT = "\ufffd"

# What people may choose; the names are those that a reading records.
ENCODINGS = (
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r", "koi8-u", "cp866",
    "iso8859-5", "mac-cyrillic", "cp1252", "iso8859-1", "iso8859-15", "cp1250", "iso8859-2",
    "cp1253", "iso8859-7", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "gb18030", "big5",
    "shift_jis", "euc_jp", "iso2022_jp", "euc_kr", "tis-620",
)  # fmt: skip

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096
_CYRILLIC = ("cp1251", "koi8-r", "cp866")
_WINDOWS = {"iso8859-7": "cp1253", "iso8859-2": "cp1250", "iso8859-5": "cp1251"}
# Names that pages use for supersets of what they name.
_SUPERSETS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030",
              "gbk": "gb18030", "big5hkscs": "big5", "cp949": "euc_kr", "cp932": "shift_jis",
              "cp874": "tis-620", "iso8859-11": "tis-620"}  # fmt: skip
_DECLARED = re.compile(
    rb"<(?:meta\b|\?xml\b)[^<>]{0,400}?\b(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
_BEYOND = re.compile(rb"[\x80-\xff]+")
_HEAD = 8192  # bytes in which a page must say its encoding; the standard has 1,024
_C1 = re.compile(r"[\x80-\x9f]")
_WORD = re.compile(r"(?<![A-Za-z])[^\W\d_A-Za-z]{3,}")
_MIXED = re.compile(r"[A-Za-z][\u0370-\u05ff]|[\u0370-\u05ff][A-Za-z]")
# What resiliparse says where it does not know.
_UNKNOWN = "utf-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes, the encoding used, and which wrong decoding was taken back."""

    text: str
    encoding: str
    mended: str = ""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode bytes; what cannot be decoded becomes U+FFFD.

    An encoding that somebody chose is taken at its word and nothing is mended. Raises InvalidValue
    where there is none of that name.
    """
    if encoding is not None:
        chosen = known(encoding)
        return Decoded(_text(data, chosen), chosen)
    found = detected(data)
    text, way = mended(_text(data, found))
    return Decoded(text, found, way)


def known(encoding: str) -> str:
    """Return the recorded name of an encoding that somebody typed; raises InvalidValue."""
    wanted = _canonical(encoding)
    for name in ENCODINGS:
        if wanted and wanted == _canonical(name):
            return name
    near = difflib.get_close_matches(encoding.lower(), ENCODINGS, 1, 0.4) or ["utf-8"]
    raise InvalidValue(
        f"There is no encoding “{encoding}”.", f"Did you mean {near[0]}? Leave it out to detect it."
    )


def detected(data: bytes) -> str:
    """Return the encoding in which bytes are best read."""
    guesses: tuple[Callable[[bytes], str], ...] = (
        _marked, _wide, _escaped, _utf8, _declared, _russian, _eight_bit,
    )  # fmt: skip
    return next(name for guess in guesses if (name := guess(data)))


def _canonical(encoding: str) -> str:
    # Codecs such as "zip" and "idna" are not for text in files, and no name may import anything.
    if not re.fullmatch(r"[A-Za-z0-9_. :-]{1,40}", encoding):
        return ""
    try:
        return codecs.lookup(encoding.strip()).name
    except (LookupError, ValueError):
        return ""


def _text(data: bytes, encoding: str) -> str:
    mark = next((sign for sign, name in _MARKS if data.startswith(sign) and name in encoding), b"")
    if mark and encoding not in ("utf-16", "utf-32"):
        data = data[len(mark) :]
    return data.decode(encoding, "replace")


def _marked(data: bytes) -> str:
    return next((name for sign, name in _MARKS if data.startswith(sign)), "")


def _wide(data: bytes) -> str:
    """Recognise UTF-16 without a mark: of each pair one byte is mostly 0, or 4 in Russian."""
    sample = data[: _SAMPLE * 2]
    if len(sample) < 4 or len(data) % 2 or not (b"\0" in sample or b"\4" in sample):
        return ""
    high = [_share(sample[1::2]), _share(sample[0::2])]
    if max(high) < 0.8 or min(high) > 0.3:
        return ""
    return "utf-16-le" if high[0] > high[1] else "utf-16-be"


def _share(half: bytes) -> float:
    return (half.count(0) + half.count(4)) / len(half)


def _utf8(data: bytes) -> str:
    """Accept UTF-8 also with a few broken letters: better two U+FFFD than a page of mojibake."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        broken = text.count(REPLACEMENT)
        whole = sum(letter > "\x7f" for letter in text) - broken
        return "utf-8" if whole >= 8 * broken else ""
    return "utf-8"


def declared(data: bytes) -> str:
    """Return the encoding that a page says it is in, "" where it says none that is known."""
    if data.lstrip()[:1] != b"<" or not (found := _DECLARED.search(data, 0, _HEAD)):
        return ""
    name = _canonical(found[1].decode("ascii", "replace"))
    name = _canonical(_SUPERSETS.get(name, name))
    return next((ours for ours in ENCODINGS if name and _canonical(ours) == name), "")


def _declared(data: bytes) -> str:
    """Take a page at its word where all of it can be read so, unless its Russian tells better."""
    name = declared(data)
    if not name or name.startswith(("utf", "iso2022")):
        return ""
    if name in _CYRILLIC:
        return _russian(_words_of(data)) or name
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return ""
    return "" if _C1.search(text) else name


def _words_of(data: bytes) -> bytes:
    """Return the parts beyond ASCII, which in a page come long after its head."""
    return b" ".join(_BEYOND.findall(data))


def _escaped(data: bytes) -> str:
    """Recognise Japanese in seven bits, which is also good UTF-8."""
    return "iso2022_jp" if b"\x1b$" in data and declared(data) == "iso2022_jp" else ""


def _russian(data: bytes) -> str:
    """Recognise Russian by its letters; on 12 letters resiliparse took it for Greek."""
    sample = data[:_SAMPLE]
    found = [(judged(sample.decode(name, "replace")), name) for name in _CYRILLIC]
    best, name = max(found, key=lambda pair: pair[0].worth)
    sure = best.letters >= 5 and best.worth > -3.7 and best.worded > 0.6
    return name if sure else ""


def _eight_bit(data: bytes) -> str:
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415  # 40 ms

    found = detect_encoding(data) or _UNKNOWN
    names = [name for name in ENCODINGS if _canonical(name) == _canonical(found)]
    if not names or names[0] == _UNKNOWN:
        return _second_opinion(data)
    tries = (names[0], _WINDOWS.get(names[0], names[0]))
    return next((name for name in tries if _plausible(data, name)), "cp1252")


def _plausible(data: bytes, name: str) -> bool:
    """Refuse what makes controls or letters of curly quotes, as Greek did on 221 English pages."""
    text = data[: _SAMPLE * 4].decode(name, "replace")
    return not _C1.search(text) and len(_MIXED.findall(text)) <= len(_WORD.findall(text))


def _second_opinion(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # 50 ms

    best = from_bytes(data[:_SAMPLE], cp_isolation=list(ENCODINGS)).best()
    return known(best.encoding) if best is not None else "cp1252"
