"""What a file that holds no text seems to be."""

import re

# (where it stands, bytes, what it is)
_SIGNS = (
    (0, b"\x89PNG", "a picture"),
    (0, b"\xff\xd8\xff", "a picture"),
    (0, b"GIF8", "a picture"),
    (0, b"BM", "a picture"),
    (0, b"II*\x00", "a picture"),
    (0, b"MM\x00*", "a picture"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (8, b"WEBP", "a picture"),
    (8, b"WAVE", "a sound"),
    (8, b"AVI ", "a film"),
    (4, b"ftyp", "a film or a picture"),
    (0, b"ID3", "a sound"),
    (0, b"OggS", "a sound or a film"),
    (0, b"\x1aE\xdf\xa3", "a film"),
    (0, b"%PDF", "a PDF document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (0, b"{\\rtf", "a Rich Text document"),
    (0, b"PK\x03\x04", "an archive or an Office document"),
    (0, b"PK\x05\x06", "an empty archive"),
    (0, b"Rar!\x1a\x07", "an archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "an archive"),
    (0, b"\x1f\x8b", "an archive"),
    (0, b"BZh", "an archive"),
    (0, b"\xfd7zXZ\x00", "an archive"),
    (0, b"\x28\xb5\x2f\xfd", "an archive"),
    (257, b"ustar", "an archive"),
    (0, b"SQLite format 3\x00", "a database"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
)
# Such short signs also begin honest words.
_SHORTEST_SURE = 4
_WEB_ARCHIVE = re.compile(
    rb"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?"
    rb"Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32), 127))
_SAMPLE = 65_536
_HEAD = 4096
_MOST_CONTROLS = 0.1


def seems(data: bytes) -> str:
    """Return what the bytes seem to be, such as "a picture", and "" where they can be text.

    For bytes without a byte order mark and not in UTF-16.
    """
    if _WEB_ARCHIVE.match(data[:_HEAD]):
        return "a web archive (MHTML)"
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    for at, sign, what in _SIGNS:
        sure = len(sign) >= _SHORTEST_SURE and at == 0
        if (sure or controls) and data.startswith(sign, at):
            return what
    return "binary data" if controls > _MOST_CONTROLS * len(sample) else ""
