"""The notes or the claims of one story as rows of a list, in the order of the text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from newsdesk.story.anchors import Anchored, Standing
from newsdesk.story.annotations import Claim, Note
from newsdesk.ui import icons, note_words, theme
from newsdesk.ui.models.flat_table import Index
from newsdesk.ui.tips import tip

_ENDED = ("resolved", "wont-fix", "decided")


@dataclass(frozen=True, slots=True)
class Said:
    """A note or a claim, and where it stands."""

    what: Note | Claim
    at: Anchored | None = None

    @property
    def kind(self) -> str:
        """Return what it is: a kind of note, or a claim."""
        return self.what.kind.value if isinstance(self.what, Note) else "claim"

    @property
    def quote(self) -> str:
        """Return the words that it is about, in one line."""
        return " ".join(self.what.anchor.quote.split()) if self.what.anchor else ""

    @property
    def words(self) -> str:
        """Return in one line what a list shows of it."""
        said = " ".join(self.what.text.split())
        if isinstance(self.what, Claim):
            verdict = note_words.verdict(self.what.verdict)
            return f"{verdict} · {said}" if verdict else said
        quoted = f"“{self.quote}”" if self.quote else ""
        return " — ".join(part for part in (said, quoted) if part)

    @property
    def ended(self) -> bool:
        """Say whether nothing is left to be done with it."""
        return self.what.state.value in _ENDED

    @property
    def doubt(self) -> str:
        """Return what has become of its words, "" where they are as they were."""
        return note_words.standing(self.at)


def in_order(said: Iterable[Said]) -> list[Said]:
    """Return what is about the whole story first, then as the text goes, what is lost last."""

    def place(one: Said) -> tuple[int, int]:
        if one.at is None:
            return 0, 0
        return (2, 0) if one.at.standing is Standing.LOST else (1, one.at.start)

    return sorted(said, key=place)


class NoteRows(QAbstractListModel):
    """A row each."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.said: list[Said] = []

    def show(self, said: Iterable[Said]) -> None:
        """Show other rows; the same ones again are only drawn anew."""
        fresh = in_order(said)
        if [one.what.uid for one in fresh] == [one.what.uid for one in self.said]:
            self.said = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self.said = fresh
        self.endResetModel()

    def row_of(self, uid: str) -> int:
        """Return the row of a note or a claim, -1 where there is none."""
        return next((n for n, one in enumerate(self.said) if one.what.uid == uid), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.said)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        one = self.said[index.row()]
        made = _ROLES.get(Qt.ItemDataRole(role))
        return made(one) if made else None


def _shown(one: Said) -> str:
    said = one.words or note_words.state(one.what.state.value)
    return " · ".join(part for part in (one.doubt, said) if part)


def _sign(one: Said) -> QIcon:
    look, tokens = note_words.LOOKS[one.kind], theme.current()
    if one.ended:
        return icons.icon("check", tokens.muted)
    return icons.icon(look.icon, getattr(tokens, look.tone))


def _ink(one: Said) -> QColor:
    tokens = theme.current()
    return QColor(tokens.warn if one.doubt else tokens.muted if one.ended else tokens.text)


def _font(one: Said) -> QFont:
    font = QFont()
    font.setItalic(bool(one.doubt))
    return font


def _spoken(one: Said) -> str:
    state = note_words.state(one.what.state.value)
    parts = (note_words.kind(one.kind), state, one.doubt, one.words, one.what.by)
    return ", ".join(part for part in parts if part)


_ROLES: dict[Qt.ItemDataRole, Callable[[Said], Any]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.DecorationRole: _sign,
    Qt.ItemDataRole.ForegroundRole: _ink,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: lambda one: tip(_spoken(one)),
}
