"""How a text is shown in a view, with positions both ways: code points here, UTF-16 in Qt."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the list is painted before it is imported
    from newsdesk.text.hidden import Sign

LINE_BREAK = "\u2028"  # what a view has where the text has a line end
SOFT_BREAK = "\u200b"
UNBROKEN = 500  # characters; longer runs without a break opportunity freeze a text layout

# A view would swallow these, take them for the end of a block or draw nothing for them.
_STAND_INS = {code: chr(0x2400 + code) for code in range(0x20) if code != 0x09}
_STAND_INS |= {0x0A: LINE_BREAK, 0x0D: LINE_BREAK, 0x7F: "\u2421", 0x2029: "¶"}
_STAND_INS |= dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_STAND_INS |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_STAND_INS |= dict.fromkeys(range(0xFDD0, 0xFDF0), "\ufffd")  # Qt's own marks for frames
_STAND_INS |= dict.fromkeys((0xFFFC, 0xFFFE, 0xFFFF), "\ufffd")

# Characters that turn the order of others around unseen: what they would do is drawn instead.
_STEERING = dict.fromkeys((0x202A, 0x202D, 0x2066), "→")
_STEERING |= dict.fromkeys((0x202B, 0x202E, 0x2067), "←")
_STEERING |= {0x2068: "↔", 0x202C: "↑", 0x2069: "↑"}

_BREAKABLE = r"\s\u200b\u3000-\u9fff\uac00-\ud7af\uff00-\uff60"
_LONG = f"[^{_BREAKABLE}]{{{UNBROKEN + 1},}}"  # compiled with the first text that is as long
_ODD = re.compile(r"\r\n|[\U00010000-\U0010ffff]")
_CLUSTER = 32  # a soft break moves at most this far to stand before a letter, not an accent


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units a text takes."""
    return len(text) + sum(character > "\uffff" for character in text)


@dataclass(frozen=True)
class Shown:
    """A text as a view shows it; the text itself is never altered.

    Control characters are drawn as pictures, CR LF is one line break, and runs without any break
    opportunity get soft ones. Offsets in `text` are code points, positions in the view are UTF-16.
    """

    text: str

    @cached_property
    def _breaks(self) -> tuple[int, ...]:
        return tuple(_soft_breaks(self.text))

    def between(self, start: int, end: int) -> str:
        """Return what the view shows for a stretch of the text, its soft breaks included."""
        first = bisect_right(self._breaks, start - 1) if start else 0
        parts, at = [], start
        for stop in self._breaks[first:]:
            if stop >= end:
                break
            parts += [self.text[at:stop], SOFT_BREAK]
            at = stop
        parts.append(self.text[at:end])
        return "".join(_drawn(part) for part in parts)

    def parts(self, start: int, end: int) -> Iterator[tuple[str, bool]]:
        """Yield what the view shows for a stretch; True with what stands for a hidden sign."""
        yield self.between(start, end), False

    @cached_property
    def shown(self) -> str:
        """The whole text as the view shows it."""
        return self.between(0, len(self.text))

    @cached_property
    def _stops(self) -> tuple[tuple[int, int], ...]:
        """Pairs of offset and position; between two of them both run side by side."""
        return tuple(_stops(self.text, self._breaks))

    def position(self, offset: int) -> int:
        """Return the UTF-16 position in the view of an offset in the text."""
        stop, place = self._stops[bisect_right(self._stops, offset, key=itemgetter(0)) - 1]
        return place + offset - stop

    def offset(self, position: int) -> int:
        """Return the offset in the text of a UTF-16 position in the view."""
        index = bisect_right(self._stops, position, key=itemgetter(1))
        stop, place = self._stops[index - 1]
        limit = self._stops[index][0] if index < len(self._stops) else len(self.text)
        return min(stop + position - place, limit)

    def read_back(self, now: str) -> str:
        """Return the text after somebody typed in the view, which shows `now`.

        What was not touched is the text's own; a picture of a control character becomes it again.
        """
        if now == self.shown:
            return self.text
        from rapidfuzz.distance import Indel  # noqa: PLC0415  (lists are drawn without it)

        parts: list[str] = []
        for step in Indel.opcodes(self.shown, now):
            if step.tag == "equal":
                start, end = (self._offset_of_shown(x) for x in (step.src_start, step.src_end))
                parts.append(self.text[start:end])
            elif step.tag in ("insert", "replace"):
                parts.append(_typed(now[step.dest_start : step.dest_end]))
        return "".join(parts)

    def _offset_of_shown(self, index: int) -> int:
        """Return the offset of an index in `shown`; of a line break, before its CR."""
        offset = self.offset(utf16_length(self.shown[:index]))
        before_line_feed = self.text[max(0, offset - 1) : offset + 1] == "\r\n"
        return offset - 1 if before_line_feed else offset


@dataclass(frozen=True)
class Revealed(Shown):
    """A text as the page shows it: each sign that cannot be seen has its name in its place."""

    own: frozenset[int] = frozenset()  # offsets of signs that the page itself has put in

    @cached_property
    def signs(self) -> "tuple[Sign, ...]":
        """The hidden signs of the text."""
        if self.text.isascii():
            return ()
        from newsdesk.text.hidden import hidden_signs  # noqa: PLC0415  (see above)

        return tuple(sign for sign in hidden_signs(self.text) if sign.start not in self.own)

    def between(self, start: int, end: int) -> str:
        """Return what the view shows for a stretch of the text, names of signs included."""
        return "".join(part for part, _ in self.parts(start, end))

    def parts(self, start: int, end: int) -> Iterator[tuple[str, bool]]:
        """Yield what the view shows for a stretch; True with what stands for a hidden sign."""
        at = start
        for sign in self.signs[bisect_left(self.signs, (start,)) :]:
            if sign.start >= end:
                break
            yield super().between(at, sign.start), False
            yield SOFT_BREAK if sign.start in self._breaks else "", False
            yield token(sign), True
            at = sign.start + 1
        yield super().between(at, end), False

    @cached_property
    def _stops(self) -> tuple[tuple[int, int], ...]:
        return tuple(_stops(self.text, self._breaks, self.signs))


def token(sign: "Sign") -> str:
    """Return what stands on the page for a hidden sign."""
    return f"⟨{sign.name}⟩"


class Plain(Shown):
    """A text as it is shown where its letters must stand in the order in which they are stored."""

    def between(self, start: int, end: int) -> str:
        """Return what the view shows, characters that steer its direction drawn as arrows."""
        return super().between(start, end).translate(_STEERING)


def joined(parts: Sequence[str], between: str) -> Revealed:
    """Return parts as one line; where they run both ways, none turns another around."""
    if len({first_strong(part) for part in parts}) < 2:
        return Revealed(between.join(parts))
    text, own = "", set[int]()
    for part in parts:
        text += between if text else ""
        own |= {len(text), len(text) + len(part) + 1}
        text += f"\u2068{part}\u2069"
    return Revealed(text, frozenset(own))


def first_strong(text: str) -> str:
    """Return "rtl" or "ltr" by the first character that has a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return "rtl"
        if direction == "L":
            return "ltr"
    return "ltr"


def _drawn(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_STAND_INS)


def _typed(words: str) -> str:
    return words.replace(LINE_BREAK, "\n").replace("\u2029", "\n")


def _soft_breaks(text: str) -> Iterator[int]:
    """Yield the offsets before which a soft break stands."""
    if len(text) <= UNBROKEN:
        return
    for run in re.finditer(_LONG, text):
        at = run.start() + UNBROKEN
        while at < run.end():
            at = _cluster_start(text, at, run.end())
            if at < run.end():
                yield at
            at += UNBROKEN


def _cluster_start(text: str, at: int, end: int) -> int:
    for place in range(at, min(at + _CLUSTER, end)):
        joined = text[place] == "\u200d" or text[place - 1] == "\u200d"
        if not joined and not unicodedata.category(text[place]).startswith("M"):
            return place
    return at


def _stops(
    text: str, breaks: tuple[int, ...], signs: "tuple[Sign, ...]" = ()
) -> Iterator[tuple[int, int]]:
    """Yield a pair after every character that takes no position, or two, and after soft breaks."""
    shifts = [(at, 1) for at in breaks]
    shifts += [(sign.start + 1, len(token(sign)) - 1) for sign in signs]
    named = {sign.start for sign in signs}
    for odd in _ODD.finditer(text):
        if odd.start() not in named:
            shifts.append((odd.start() + 1, -1 if odd.group() == "\r\n" else 1))
    shift = 0
    yield 0, 0
    for at, by in sorted(shifts):
        shift += by
        yield at, at + shift
