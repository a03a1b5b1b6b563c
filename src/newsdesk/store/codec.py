"""Readings, cleanings and fields as small blobs; every string comes back as it was."""

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from newsdesk.story.fields import Candidate, Field
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict
from newsdesk.story.source import Block, BlockKind, Claim, Mark, MarkKind

LEVEL = 6
_WINDOW = 32768  # bytes that zlib looks back


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
    return pack_text(to_json(value))


def _unpack(blob: bytes) -> Any:  # noqa: ANN401
    return json.loads(unpack_text(blob))


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


def pack_shape(shape: Shape) -> bytes:
    """Compress blocks, declared fields and claims; plain paragraphs are stretches alone."""
    steps = _steps((block.start, block.end) for block in shape.blocks)
    plain = Block(0, 1)
    shaped = [
        [number, *_looks(block)]
        for number, block in enumerate(shape.blocks)
        if replace(block, start=0, end=1, markup="") != plain
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


def unpack_shape(blob: bytes) -> Shape:
    """Give blocks, declared fields and claims back; readings of the first versions have none."""
    gaps, lengths, shaped, declared, *rest = _unpack(blob)
    (known, used), claims = rest or (([""], [0] * len(gaps)), [])
    stretches = _stretches(gaps, lengths)
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


def pack_cleaning(cleaning: Cleaning) -> bytes:
    """Compress verdicts and related stories; confidence is kept to three places."""
    kinds: dict[tuple[str, bool, str, str], int] = {}
    said = [
        kinds.setdefault((v.line_class, v.cut, v.rule, v.reason), len(kinds))
        for v in cleaning.verdicts
    ]
    confidence = [round(verdict.confidence * 1000) for verdict in cleaning.verdicts]
    related = [[other.headline, other.summary, other.time] for other in cleaning.related]
    steps = _steps((verdict.start, verdict.end) for verdict in cleaning.verdicts)
    return _pack([*steps, said, confidence, list(kinds), related])


def unpack_cleaning(blob: bytes, version: int) -> Cleaning:
    """Give verdicts and related stories back."""
    gaps, lengths, said, confidence, kinds, related = _unpack(blob)
    stretches = _stretches(gaps, lengths)
    verdicts = tuple(
        _verdict(stretch, kinds[kind], sure / 1000)
        for stretch, kind, sure in zip(stretches, said, confidence, strict=True)
    )
    return Cleaning(verdicts, tuple(Related(*row) for row in related), version)


def _verdict(stretch: tuple[int, int], kind: list[Any], confidence: float) -> Verdict:
    line_class, cut, rule, reason = kind
    return Verdict(*stretch, LineClass(line_class), cut, rule, reason, confidence)


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
    """Compress the fields of a story."""
    return _pack({field.name: field_to_dict(field) for field in fields})


def unpack_fields(blob: bytes) -> tuple[Field, ...]:
    """Give the fields of a story back."""
    return tuple(field_from_dict(name, state) for name, state in _unpack(blob).items())
