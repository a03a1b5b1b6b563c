"""Readings, cleanings and fields as small blobs; every string comes back as it was."""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from newsdesk.store.phrases import PHRASES
from newsdesk.story.fields import Candidate, Field, arranged
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict
from newsdesk.story.source import Block, BlockKind, Claim, Mark, MarkKind

LEVEL = 6
_PHRASED = zlib.compressobj(LEVEL, zdict=PHRASES)  # copied: to make one takes twice as long
_WINDOW = 32768  # bytes that zlib looks back
_LINE = re.compile(r"\S(?:[^\n\r]*\S)?")
_PARAGRAPH = BlockKind.PARAGRAPH
_LINES = -1  # no length: the blocks are the lines of the text


def to_bytes(text: str) -> bytes:
    """Encode any string, lone surrogates too."""
    return text.encode("utf-8", "surrogatepass")


def hashed(text: str) -> bytes:
    """Return the SHA-256 of a text."""
    return sha256(to_bytes(text)).digest()


def pack(data: bytes) -> bytes:
    """Compress."""
    return zlib.compress(data, LEVEL)


def unpack(blob: bytes) -> bytes:
    """Uncompress; ValueError where the blob is damaged."""
    try:
        return zlib.decompress(blob)
    except zlib.error as error:
        raise ValueError("a compressed text is damaged") from error


def pack_text(text: str) -> bytes:
    """Compress a text."""
    return pack(to_bytes(text))


def unpack_text(blob: bytes) -> str:
    """Uncompress a text; ValueError where it is damaged."""
    return unpack(blob).decode("utf-8", "surrogatepass")


def pack_reading(text: str, data: bytes) -> bytes:
    """Compress a text against the bytes it was read from: a reading then costs next to nothing."""
    packer = zlib.compressobj(LEVEL, zdict=data[-_WINDOW:] or b"\0")
    return packer.compress(to_bytes(text)) + packer.flush()


def unpack_reading(blob: bytes, data: bytes) -> str:
    """Give the text of a reading back; ValueError where it or its source is damaged."""
    unpacker = zlib.decompressobj(zdict=data[-_WINDOW:] or b"\0")
    try:
        whole = unpacker.decompress(blob) + unpacker.flush()
    except zlib.error as error:
        raise ValueError("a compressed reading is damaged") from error
    return whole.decode("utf-8", "surrogatepass")


def to_json(value: object) -> str:
    """Return compact JSON; escapes would merge two lone surrogates that stand side by side."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pack(value: object) -> bytes:
    packer = _PHRASED.copy()
    return packer.compress(to_bytes(to_json(value))) + packer.flush()


def _unpack(blob: bytes) -> Any:  # noqa: ANN401
    """Give a value back; blobs of older libraries were compressed without phrases."""
    unpacker = zlib.decompressobj(zdict=PHRASES)
    try:
        whole = unpacker.decompress(blob) + unpacker.flush()
    except zlib.error as error:
        raise ValueError("a compressed value is damaged") from error
    return json.loads(whole.decode("utf-8", "surrogatepass"))


def _steps(stretches: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return gaps and lengths, which are small and alike where offsets are not."""
    gaps: list[int] = []
    lengths: list[int] = []
    reached = 0
    for start, end in stretches:
        gaps.append(start - reached)
        lengths.append(end - start)
        reached = end
    return gaps, lengths


def _stretches(gaps: list[int], lengths: list[int]) -> Iterator[tuple[int, int]]:
    reached = 0
    for gap, length in zip(gaps, lengths, strict=True):
        yield reached + gap, reached + gap + length
        reached += gap + length


@dataclass(frozen=True, slots=True)
class Shape:
    """All of a reading that is beside its text."""

    blocks: tuple[Block, ...]
    declared: tuple[tuple[str, str], ...] = ()
    claims: tuple[Claim, ...] = ()


def pack_shape(shape: Shape, text: str) -> bytes:
    """Compress blocks, declared fields and claims; plain paragraphs are stretches alone.

    Where the blocks are the lines of the text, not even these are said.
    """
    steps = ([], [_LINES]) if _are_lines(shape.blocks, text) else _steps(_stretched(shape.blocks))
    shaped = [
        [number, *_looks(block)]
        for number, block in enumerate(shape.blocks)
        if block.kind is not _PARAGRAPH or block.level or block.label or block.alt or block.marks
    ]
    rows = [*steps, shaped, shape.declared]
    if shape.claims or any(block.markup for block in shape.blocks):
        rows += [_paths(shape.blocks), [[c.name, c.value, c.origin] for c in shape.claims]]
    return _pack(rows)


def _paths(blocks: tuple[Block, ...]) -> list[list[Any]]:
    """Return the distinct places in the markup, and which of them each block has."""
    known: dict[str, int] = {}
    used = [known.setdefault(block.markup, len(known)) for block in blocks]
    return [list(known), used]


def _looks(block: Block) -> list[Any]:
    marks = [[m.start - block.start, m.end - m.start, m.kind, m.href] for m in block.marks]
    return [block.kind, block.level, block.label, block.alt, marks]


def unpack_shape(blob: bytes, text: str) -> Shape:
    """Give blocks, declared fields and claims back; readings of the first versions have none."""
    gaps, lengths, shaped, declared, *rest = _unpack(blob)
    stretches = _lines(text) if lengths == [_LINES] else list(_stretches(gaps, lengths))
    (known, used), claims = rest or (([""], [0] * len(stretches)), [])
    blocks = [
        Block(start, end, markup=known[path])
        for (start, end), path in zip(stretches, used, strict=True)
    ]
    for number, kind, level, label, alt, marks in shaped:
        plain = blocks[number]
        made = tuple(
            Mark(plain.start + at, plain.start + at + length, MarkKind(how), href)
            for at, length, how, href in marks
        )
        looks = (BlockKind(kind), level, label, alt, made)
        blocks[number] = Block(plain.start, plain.end, *looks, plain.markup)
    stated = tuple((key, value) for key, value in declared)
    return Shape(tuple(blocks), stated, tuple(Claim(*row) for row in claims))


def pack_cleaning(cleaning: Cleaning, blocks: Iterable[Block]) -> bytes:
    """Compress verdicts and related stories; confidence is kept to two places.

    Verdicts mostly stand on the blocks, so where each begins and ends need not be said.
    """
    known: dict[tuple[int, bool, str, str], int] = {}  # the class by its id: it is hashed slowly
    kinds: list[list[Any]] = []
    said: list[int] = []
    for v in cleaning.verdicts:
        number = known.setdefault((id(v.line_class), v.cut, v.rule, v.reason), len(kinds))
        if number == len(kinds):
            kinds.append([v.line_class, v.cut, v.rule, v.reason])
        said.append(number)
    confidence = [round(verdict.confidence * 100) for verdict in cleaning.verdicts]
    related = [[other.headline, other.summary, other.time] for other in cleaning.related]
    stretches = [(verdict.start, verdict.end) for verdict in cleaning.verdicts]
    steps = [] if stretches == _stretched(blocks) else _steps(stretches)
    return _pack([steps, said, confidence, kinds, related])


def _lines(text: str) -> list[tuple[int, int]]:
    """Return where the lines of a text begin and end, without blanks around them."""
    return [match.span() for match in _LINE.finditer(text)]


def _are_lines(blocks: Sequence[Block], text: str) -> bool:
    """Say whether the blocks are the lines of a text, as `_lines` would find them.

    Blocks never overlap, so where each has the words of its line, it stands where that does.
    """
    lines = map(str.strip, text.replace("\r", "\n").split("\n"))
    return [text[block.start : block.end] for block in blocks] == list(filter(None, lines))


def _stretched(blocks: Iterable[Block]) -> list[tuple[int, int]]:
    return [(block.start, block.end) for block in blocks]


def unpack_cleaning(blob: bytes, version: int, blocks: Iterable[Block]) -> Cleaning:
    """Give verdicts and related stories back."""
    whole = _unpack(blob)
    scale = 1000 if len(whole) > _NOW else 100  # the first libraries kept three places
    steps, said, confidence, kinds, related = whole if scale == 100 else (whole[:2], *whole[2:])
    stretches = _stretches(*steps) if steps else iter(_stretched(blocks))
    looks = [(LineClass(kind[0]), *kind[1:]) for kind in kinds]  # few, and slow to look up
    verdicts = [
        _verdict(stretch, looks[kind], sure / scale)
        for stretch, kind, sure in zip(stretches, said, confidence, strict=True)
    ]
    return Cleaning(tuple(verdicts), tuple(Related(*row) for row in related), version)


def _verdict(stretch: tuple[int, int], looks: tuple[Any, ...], confidence: float) -> Verdict:
    line_class, cut, rule, reason = looks
    return Verdict(*stretch, line_class, cut, rule, reason, confidence)


_NOW = 5  # parts of a packed cleaning


def field_to_dict(field: Field) -> dict[str, Any]:
    """Return all of a field but its name, as JSON has it."""
    return {
        "value": field.value,
        "start": field.start,
        "end": field.end,
        "rule": field.rule,
        "reason": field.reason,
        "set_by": field.set_by,
        "problem": field.problem,
        "invalid": field.invalid,
        "candidates": [
            [c.value, c.start, c.end, c.rule, c.reason, c.score] for c in field.candidates
        ],
    }


def field_from_dict(name: str, state: dict[str, Any]) -> Field:
    """Give a field back."""
    candidates = tuple(Candidate(*row) for row in state["candidates"])
    return Field(name, **state | {"candidates": candidates})


def pack_fields(fields: tuple[Field, ...]) -> bytes:
    """Compress the fields of a story; what is as usual is left out."""
    unusual = ((field.name, _unusual(field)) for field in fields)
    return _pack({name: state for name, state in unusual if state})


def _unusual(field: Field) -> dict[str, Any]:
    state = field_to_dict(field)
    return {key: value for key, value in state.items() if value != _USUAL[key]}


_USUAL = field_to_dict(Field("", ""))


def unpack_fields(blob: bytes) -> tuple[Field, ...]:
    """Give the fields of a story back, one for each of FIELDS; older stories lack some."""
    return arranged(field_from_dict(name, _USUAL | state) for name, state in _unpack(blob).items())
