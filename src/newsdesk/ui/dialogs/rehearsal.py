"""What cutting a line in every story of an outlet would do, before it is done."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.outlet_rules import Rehearsal, RehearsedStory
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.rows import Cell, read_only

SHOWN = 400  # characters of a line or paragraph


class RehearsalDialog(QDialog):
    """Every story that the rule would touch; those that would lose a paragraph stand first."""

    agreed = Signal(object)  # the Rehearsal

    def __init__(self, rehearsal: Rehearsal, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Always cut a line"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rehearsal = rehearsal
        self._losing = [story for story in rehearsal.touched if story.loses_paragraph]
        self._cut = [story for story in rehearsal.touched if not story.by_hand]
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in self._widgets():
            box.addWidget(widget)
        self.resize(780, 520)

    def _widgets(self) -> Iterator[QWidget]:
        heading = plain_label(self._heading(), "title")
        heading.setWordWrap(True)
        yield heading
        yield self._card()
        if self._losing:
            yield self._warning()
        rows = [self._row(story) for story in self._ordered()]
        headers = (self.tr("What happens"), self.tr("Story"), self.tr("The words that go"))
        self.table = read_only(self, self.tr("Stories"), headers, rows, (190, 240))
        yield self.table
        note = plain_label(
            self.tr("The line is also cut in stories that are imported later."), "muted"
        )
        note.setWordWrap(True)
        yield note
        yield self._buttons()

    def _heading(self) -> str:
        said = self.tr("Cut this line in all stories of %1?")
        return said.replace("%1", self.rehearsal.outlet)

    def _card(self) -> QWidget:
        card = QFrame(self)
        card.setObjectName("card")
        line = plain_label(_short(self.rehearsal.line))
        line.setWordWrap(True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(line)
        return card

    def _warning(self) -> QWidget:
        frame = QFrame(self)
        frame.setObjectName("trouble")
        label = plain_label(self.tr("%n story(s) would lose a paragraph.", "", len(self._losing)))
        label.setWordWrap(True)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(label)
        frame.setAccessibleName(label.text())
        return frame

    def _ordered(self) -> list[RehearsedStory]:
        touched = self.rehearsal.touched
        return sorted(touched, key=lambda story: (not story.loses_paragraph, story.by_hand))

    def _row(self, story: RehearsedStory) -> list[Cell]:
        words = story.paragraph or " … ".join(text for *_, text in story.places)
        if story.loses_paragraph:
            what = Cell(self.tr("loses a paragraph"), "triangle-alert", "bad", loud=True)
        elif story.by_hand:
            what = Cell(self.tr("stays: edited by hand"), "pencil", "muted")
        else:
            what = Cell(self.tr("loses a line"), "scissors", "muted")
        return [what, Cell(story.headline or self.tr("No headline")), Cell(_short(words))]

    def _buttons(self) -> QDialogButtonBox:
        number = len(self._cut)
        said = self.tr("Cut in %n story(s)", "", number) if number else self.tr("Cut from now on")
        buttons = QDialogButtonBox(self)
        self.agree = QPushButton(said)
        self.cancel = QPushButton(self.tr("Cancel"))
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agreed)
        buttons.rejected.connect(self.reject)
        self.agree.setAutoDefault(not self._losing)
        (self.cancel if self._losing else self.agree).setDefault(True)
        (self.cancel if self._losing else self.agree).setFocus()
        return buttons

    def _agreed(self) -> None:
        self.agreed.emit(self.rehearsal)
        self.accept()


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
