"""What a packet would bring, a row each: new stories, what is taken, what is to be decided."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from newsdesk.desk.receiving import Incoming, IncomingStory
from newsdesk.story.fields import is_field
from newsdesk.story.merging import Clash, Side
from newsdesk.ui import icons, note_words, theme, words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip

PARTS = {  # of a note or a claim, where they have no word elsewhere
    "text": QT_TRANSLATE_NOOP("Packet", "words"),
    "suggestion": QT_TRANSLATE_NOOP("Packet", "suggested words"),
    "state": QT_TRANSLATE_NOOP("Packet", "state"),
    "kind": QT_TRANSLATE_NOOP("Packet", "kind"),
    "assignee": QT_TRANSLATE_NOOP("Packet", "assignee"),
    "tags": QT_TRANSLATE_NOOP("Packet", "tags"),
    "files": QT_TRANSLATE_NOOP("Packet", "files"),
    "verdict": QT_TRANSLATE_NOOP("Packet", "verdict"),
    "rationale": QT_TRANSLATE_NOOP("Packet", "reasons"),
    "evidence": QT_TRANSLATE_NOOP("Packet", "evidence"),
    "said_by": QT_TRANSLATE_NOOP("Packet", "said by"),
    "said_where": QT_TRANSLATE_NOOP("Packet", "where"),
    "said_on": QT_TRANSLATE_NOOP("Packet", "when"),
    "reviewer": QT_TRANSLATE_NOOP("Packet", "reviewer"),
    "anchor": QT_TRANSLATE_NOOP("Packet", "place"),
    "": QT_TRANSLATE_NOOP("Packet", "deletion"),
}
_REPLY = QT_TRANSLATE_NOOP("Packet", "Answer")
_TEXT = QT_TRANSLATE_NOOP("Packet", "Text")


@dataclass(frozen=True, slots=True)
class PacketRow:
    """One thing that a packet would bring."""

    story: IncomingStory
    what: str
    mine: str
    theirs: str
    clash: Clash | None = None


def say(text: str) -> str:
    """Return a word of packets in the language of the window."""
    return QCoreApplication.translate("Packet", text)


def rows(incoming: Incoming) -> Iterator[PacketRow]:
    """Yield what is to be decided first, then what is taken, then what is new."""
    for story in incoming.stories:
        for clash in story.clashes:
            what = _what(clash.kind, clash.of, clash.name)
            yield PacketRow(story, what, clash.mine, clash.theirs, clash)
    for story in incoming.stories:
        for one in story.taken:
            yield PacketRow(story, _what(one.kind, one.of, one.name), one.mine, one.theirs)
    for story in incoming.stories:
        if story.id is None:
            new = say(QT_TRANSLATE_NOOP("Packet", "New story"))
            yield PacketRow(story, new, "", story.headline)


def _what(kind: str, of: str, name: str) -> str:
    if kind == "field" and is_field(of):
        return words.field(of)
    if kind == "text":
        return say(_TEXT)
    noun = say(_REPLY) if kind == "reply" else note_words.kind(kind)
    return f"{noun}: {say(PARTS.get(name, name))}"


_LINE = 200  # characters that a cell shows


def _line(text: str) -> str:
    return " ".join(text[: 2 * _LINE].split())[:_LINE]


class PacketRows(FlatTable):
    """Rows with what stands of each."""

    context = "Packet"
    titles = (
        QT_TRANSLATE_NOOP("Packet", "Story"),
        QT_TRANSLATE_NOOP("Packet", "What"),
        QT_TRANSLATE_NOOP("Packet", "Here"),
        QT_TRANSLATE_NOOP("Packet", "In the packet"),
        QT_TRANSLATE_NOOP("Packet", "Stands"),
    )

    def __init__(self, incoming: Incoming, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows = list(rows(incoming))
        self.choices: dict[str, Side] = {
            row.clash.key: row.clash.default for row in self._rows if row.clash
        }
        self._cells: Sequence[Callable[[PacketRow], str]] = (
            lambda row: row.story.headline,
            lambda row: row.what,
            lambda row: _line(row.mine),
            lambda row: _line(row.theirs),
            self._stands,
        )

    def things(self) -> list[PacketRow]:
        """Return the rows."""
        return self._rows

    def choose(self, row: int, side: Side) -> None:
        """Let one side stand where both have changed something."""
        clash = self._rows[row].clash if 0 <= row < len(self._rows) else None
        if clash is not None:
            self.choices[clash.key] = side
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.titles) - 1))

    def _stands(self, row: PacketRow) -> str:
        if row.clash is None:
            return say(QT_TRANSLATE_NOOP("Packet", "from the packet"))
        if self.choices[row.clash.key] is Side.MINE:
            return say(QT_TRANSLATE_NOOP("Packet", "as here"))
        return say(QT_TRANSLATE_NOOP("Packet", "from the packet"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, tone = ("triangle-alert", "warn") if row.clash else ("check", "verified")
            return icons.icon(icon, getattr(theme.current(), tone))
        text = self._cells[index.column()](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return text if role in roles else None
