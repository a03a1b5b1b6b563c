"""Notes and claims whose words have changed, one after the other, answered by one key each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.reviewing import Doubtful
from newsdesk.ui import note_words, words
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.widgets.difference import DifferenceLabel
from newsdesk.ui.widgets.flow import Flow
from newsdesk.ui.widgets.notice import plain_label


class ReviewQueue(QDialog):
    """Each answer is a change of its own, which undo takes back."""

    accepted_place = Signal(str)  # uid: it stands on the new words
    let_go = Signal(str)  # uid: it is about the whole story
    chosen = Signal(int, str)  # story and uid that are to be shown

    def __init__(self, queue: Sequence[Doubtful], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes whose words have changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._queue = list(queue)
        self._at = 0
        self.place = plain_label("", "heading", self)
        self.note = plain_label("", "", self)
        self.difference = DifferenceLabel(self)
        self.around = QPlainTextEdit(self)
        self.around.setReadOnly(True)
        self.around.setAccessibleName(self.tr("Where it would stand now"))
        self.around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.accept_button = QPushButton(self.tr("&Accept the place (A)"), self)
        self.let_go_button = QPushButton(self.tr("&Let it go (L)"), self)
        self.skip_button = QPushButton(self.tr("&Skip (S)"), self)
        self.open_button = QPushButton(self.tr("&Open the story (O)"), self)
        self._lay_out()
        self._join()
        self._show()
        self.resize(640, 420)

    def _lay_out(self) -> None:
        answers = Flow(gap=6)
        for button in (
            self.accept_button,
            self.let_go_button,
            self.skip_button,
            self.open_button,
        ):
            button.setAutoDefault(False)
            answers.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        for label in (self.place, self.note):
            label.setWordWrap(True)
            box.addWidget(label)
        box.addWidget(self.difference)
        box.addWidget(self.around, 1)
        box.addLayout(answers)
        box.addWidget(buttons)

    def _join(self) -> None:
        self.accept_button.clicked.connect(self._accept)
        self.let_go_button.clicked.connect(self._let_go)
        self.skip_button.clicked.connect(self._next)
        self.open_button.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by one key."""
        buttons = {
            Qt.Key.Key_A: self.accept_button,
            Qt.Key.Key_L: self.let_go_button,
            Qt.Key.Key_S: self.skip_button,
            Qt.Key.Key_O: self.open_button,
        }
        button = buttons.get(Qt.Key(event.key()))
        if button is None or event.modifiers():
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()

    @property
    def current(self) -> Doubtful | None:
        """Return what is asked about."""
        return self._queue[self._at] if self._at < len(self._queue) else None

    def _show(self) -> None:
        one = self.current
        if one is None:
            self.place.setText(self.tr("Nothing is left to look at."))
            self.note.setText("")
            self.difference.show_values("", "")
            self.around.setPlainText("")
        else:
            said = Said(one.what, one.at)
            counts = words.number(self._at + 1), words.number(len(self._queue))
            head = self.tr("%1 of %2").replace("%1", counts[0]).replace("%2", counts[1])
            doubt = note_words.standing(one.at)
            kind = note_words.kind(said.kind)
            self.place.setText(" · ".join((head, one.headline, f"{kind}: {doubt}")))
            self.note.setText(said.words)
            self.difference.show_values(said.quote, one.words)
            around = " ".join(f"{one.before}{one.words}{one.after}".split())
            self.around.setPlainText(f"…{around}…" if one.words else "")
        self.accept_button.setEnabled(one is not None and bool(one.words))
        for button in (self.let_go_button, self.skip_button, self.open_button):
            button.setEnabled(one is not None)

    def _next(self) -> None:
        self._at += 1
        self._show()

    def _accept(self) -> None:
        if self.current is not None:
            self.accepted_place.emit(self.current.what.uid)
            self._next()

    def _let_go(self) -> None:
        if self.current is not None:
            self.let_go.emit(self.current.what.uid)
            self._next()

    def _open(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.what.story, self.current.what.uid)
