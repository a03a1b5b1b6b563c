"""Readings, cleanings and fields as small blobs; every string comes back as it was."""

import json
import zlib
from hashlib import sha256
from typing import Any

from newsdesk.story.fields import Candidate, Field
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind

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


def pack_shape(blocks: tuple[Block, ...], declared: tuple[tuple[str, str], ...]) -> bytes:
    """Compress a reading's blocks and declared fields."""
    return _pack([[_row(block) for block in blocks], declared])


def _row(block: Block) -> list[Any]:
    marks = [[m.start, m.end, m.kind, m.href] for m in block.marks]
    return [block.start, block.end, block.kind, block.level, block.label, block.alt, marks]


def unpack_shape(blob: bytes) -> tuple[tuple[Block, ...], tuple[tuple[str, str], ...]]:
    """Give a reading's blocks and declared fields back."""
    rows, declared = _unpack(blob)
    return tuple(_block(row) for row in rows), tuple((key, value) for key, value in declared)


def _block(row: list[Any]) -> Block:
    start, end, kind, level, label, alt, marks = row
    made = tuple(Mark(first, last, MarkKind(how), href) for first, last, how, href in marks)
    return Block(start, end, BlockKind(kind), level, label, alt, made)


def pack_cleaning(cleaning: Cleaning) -> bytes:
    """Compress verdicts and related stories."""
    verdicts = [
        [v.start, v.end, v.line_class, v.cut, v.rule, v.reason, v.confidence]
        for v in cleaning.verdicts
    ]
    return _pack([verdicts, [[r.headline, r.summary, r.time] for r in cleaning.related]])


def unpack_cleaning(blob: bytes, version: int) -> Cleaning:
    """Give verdicts and related stories back."""
    verdicts, related = _unpack(blob)
    return Cleaning(
        tuple(
            Verdict(start, end, LineClass(kind), cut, rule, reason, confidence)
            for start, end, kind, cut, rule, reason, confidence in verdicts
        ),
        tuple(Related(*row) for row in related),
        version,
    )


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
