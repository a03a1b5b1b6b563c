"""The board of claims: open, in progress, decided; dragged or moved by keys, opened in place."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.annotating import Listed
from newsdesk.story.annotations import Claim, ClaimState
from newsdesk.text.fold import fold
from newsdesk.ui import icons, note_words, theme, words
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.claim_column import CLAIM, ClaimColumn
from newsdesk.ui.widgets.naming import offer_clearing
from newsdesk.ui.widgets.notice import plain_label

_ORDER = (ClaimState.OPEN, ClaimState.IN_PROGRESS, ClaimState.DECIDED)


class ClaimsBoard(QDialog):
    """Three lists side by side."""

    chosen = Signal(int, str)  # story and uid that are to be shown
    moved = Signal(str, object)  # uid and ClaimState
    verdicts_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Claims"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._all: list[Listed] = []
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Filter by words"))
        offer_clearing(self.words)
        self.words.textChanged.connect(self._fill)
        self.lists = {state: self._list(state) for state in _ORDER}
        self.heads = {state: plain_label("", "heading", self) for state in _ORDER}
        self._lay_out()
        self.resize(980, 560)
        self.lists[ClaimState.OPEN].setFocus()

    def _list(self, state: ClaimState) -> ClaimColumn:
        made = ClaimColumn(note_words.state(state.value), self)
        made.installEventFilter(self)
        made.itemActivated.connect(self._go)
        made.dropped.connect(lambda uid: self.moved.emit(uid, state))
        return made

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for state, column in self.lists.items():
            side = QVBoxLayout()
            side.addWidget(self.heads[state])
            side.addWidget(column, 1)
            columns.addLayout(side, 1)
        hint = plain_label(
            self.tr("Drag a claim, or move it with Alt+Left and Alt+Right. Enter opens its story."),
            "muted",
            self,
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        verdicts = QPushButton(self.tr("Verdicts…"), self)
        verdicts.setAutoDefault(False)
        verdicts.clicked.connect(self.verdicts_asked)
        buttons.addButton(verdicts, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(self.words)
        box.addLayout(columns, 1)
        box.addWidget(hint)
        box.addWidget(buttons)

    def show_claims(self, claims: Iterable[Listed]) -> None:
        """Show other claims; the one that was chosen still is."""
        self._all = [one for one in claims if isinstance(one.what, Claim)]
        self._fill()

    def _fill(self) -> None:
        wanted = fold(self.words.text()).split()
        fitting = [one for one in self._all if all(word in _key(one) for word in wanted)]
        for state, column in self.lists.items():
            before = column.uid
            column.clear()
            some = [one for one in fitting if one.what.state == state]
            for one in some:
                item = _item(one)
                column.addItem(item)
                if one.what.uid == before:
                    column.setCurrentItem(item)
            name = note_words.state(state.value)
            self.heads[state].setText(f"{name} · {words.number(len(some))}")
            if column.currentRow() < 0:
                column.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move a claim with Alt and an arrow; step between the lists with the arrows alone."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        here = next((n for n, state in enumerate(_ORDER) if self.lists[state] is watched), -1)
        if not by or here < 0 or not 0 <= here + by < len(_ORDER):
            return super().eventFilter(watched, event)
        column = self.lists[_ORDER[here]]
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if uid := column.uid:
                self.moved.emit(uid, _ORDER[here + by])
        else:
            self.lists[_ORDER[here + by]].setFocus()
        return True

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen.emit(*item.data(CLAIM))


def _item(one: Listed) -> QListWidgetItem:
    claim = one.what
    assert isinstance(claim, Claim)
    verdict = note_words.verdict(claim.verdict)
    said = " · ".join(part for part in (verdict, claim.said_by, claim.assignee) if part)
    text = "\n".join(part for part in (claim.text, said, one.headline) if part)
    icon = "circle-check" if claim.verdict else "scale"
    tone = theme.current().verified if claim.verdict else theme.current().review
    item = QListWidgetItem(icons.icon(icon, tone), text)
    item.setData(CLAIM, (claim.story, claim.uid))
    item.setToolTip(tip(text))
    return item


def _key(one: Listed) -> str:
    claim = one.what
    assert isinstance(claim, Claim)
    return fold(" ".join((claim.text, claim.said_by, claim.verdict, claim.assignee, one.headline)))
