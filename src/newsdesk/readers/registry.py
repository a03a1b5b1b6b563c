"""Which reader takes which file. A new format is a file beside this one and a row here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from newsdesk.errors import UnreadableSource
from newsdesk.readers import html, markdown, text
from newsdesk.readers.binary import seems
from newsdesk.readers.encoding import Decoded, decode, detected
from newsdesk.story.source import Reading

MOST_BYTES = 64 * 2**20
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: how it is recognised and read."""

    name: str
    label: str
    extensions: tuple[str, ...]  # lower case, with the dot
    read: Callable[[Decoded], Reading]
    version: int
    sniff: Callable[[str], bool]  # of the text, where the extension says nothing


READERS = (
    Reader(
        html.NAME,
        "Web page",
        (".html", ".htm", ".xhtml"),
        html.read_html,
        html.VERSION,
        html.looks_like,
    ),
    Reader(
        markdown.NAME,
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd"),
        markdown.read_markdown,
        markdown.VERSION,
        markdown.looks_like,
    ),
    Reader(
        text.NAME,
        "Plain text",
        (".txt", ".text", ".log", ""),
        text.read_text,
        text.VERSION,
        lambda _: True,
    ),
)


def read(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """Read one page; raises UnreadableSource with a hint, never returns half a story.

    Raises InvalidValue for an encoding that there is not.
    """
    _refuse(data, name, encoding)
    decoded = decode(data, encoding)
    if not decoded.text.strip():
        raise UnreadableSource(f"There is no text in {_called(name)}.", "It holds only blanks.")
    return reader_for(name, decoded.text).read(decoded)


def reader_for(name: str, text: str) -> Reader:
    """Return the reader for a file, by its extension, else by what its text looks like."""
    extension = PurePath(name).suffix.lower()
    by_name = (reader for reader in READERS if extension and extension in reader.extensions)
    by_text = (reader for reader in READERS if reader.sniff(text))
    return next(by_name, None) or next(by_text)


def pasted(text: str, name: str) -> bytes:
    """Return the bytes that stand for pasted text; raises UnreadableSource for broken letters."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableSource(
            f"{_called(name)} has half a letter at character {error.start + 1}.",
            "Copy it again, or save it as a file and import that.",
        ) from error


def _refuse(data: bytes, name: str, encoding: str | None) -> None:
    if len(data) > MOST_BYTES:
        size = f"{len(data) / 2**20:.0f} MB"
        raise UnreadableSource(
            f"{_called(name)} is too large ({size}).", "Split it: 64 MB a file is the most."
        )
    if not data.strip():
        raise UnreadableSource(f"{_called(name)} is empty.", "There is nothing to import.")
    if encoding is None and detected(data).startswith(_WIDE):
        return
    if encoding is None and (what := seems(data)):
        raise UnreadableSource(
            f"{_called(name)} seems to be {what}, not text.", "Export it as text and import that."
        )


def _called(name: str) -> str:
    return f"“{name}”" if name else "The text"
