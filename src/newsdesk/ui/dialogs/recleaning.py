"""What cleaning stories again would change, before it is done."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.recleaning import Recleaning
from newsdesk.ui import words
from newsdesk.ui.reasons import said
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.rows import Cell, read_only

MOST = 1000  # rows of the table; the sum over it counts all
SHOWN = 300  # characters of a line


class RecleaningDialog(QDialog):
    """The sum, and every line and field that would change."""

    agreed = Signal(object)  # the ids
    compare_asked = Signal()

    def __init__(self, told: Sequence[Recleaning], cleaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clean again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = told
        heading = plain_label(self._sum(), "title")
        heading.setWordWrap(True)
        self.heading = heading
        note = plain_label(self._note(cleaning), "muted")
        note.setWordWrap(True)
        headers = (self.tr("What"), self.tr("Story"), self.tr("Why"), self.tr("Words"))
        rows = [row for _, row in zip(range(MOST), self._rows(), strict=False)]
        self.table = read_only(self, self.tr("Changes"), headers, rows, (150, 190, 190))
        self.table.setColumnHidden(1, len(told) == 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (heading, note, self.table, self._buttons()):
            box.addWidget(widget)
        self.resize(820, 520)
        self.agree.setFocus()

    def _sum(self) -> str:
        """Return "12 of 40 stories would change: 30 lines cut, 4 come back"."""
        changing = sum(map(bool, self._told))
        if len(self._told) == 1:
            who = self.tr("“%1” would change").replace("%1", _short(self._told[0].headline, 80))
        else:
            who = self.tr("%1 of %n stories would change", "", len(self._told))
            who = who.replace("%1", words.number(changing))
        return f"{who}: {', '.join(self._counts())}"

    def _counts(self) -> Iterator[str]:
        cut, back, fields = (
            sum(len(getattr(story, what)) for story in self._told)
            for what in ("cut", "restored", "fields")
        )
        if cut:
            yield self.tr("%n line(s) cut", "", cut)
        if back:
            yield self.tr("%n come back", "", back)
        if fields:
            yield self.tr("%n field(s) new", "", fields)

    def _note(self, cleaning: str) -> str:
        note = self.tr("What was done by hand stays. Cleaning: %1.").replace("%1", cleaning)
        rows = sum(len(x.cut) + len(x.restored) + len(x.fields) for x in self._told)
        if rows > MOST:
            more = self.tr("The first %1 changes are listed.").replace("%1", words.number(MOST))
            note = f"{note} {more}"
        return note

    def _rows(self) -> Iterator[list[Cell]]:
        for story in self._told:
            head = Cell(_short(story.headline, 80) or self.tr("No headline"))
            for line in story.cut:
                what = Cell(self.tr("would be cut"), "scissors", "bad")
                yield [what, head, Cell(said(line.reason)), Cell(_short(line.text))]
            for line in story.restored:
                what = Cell(self.tr("comes back"), "plus", "verified")
                yield [what, head, Cell(said(line.reason)), Cell(_short(line.text))]
            for name, old, new in story.fields:
                what = Cell(words.field(name), "tag", "accent")
                yield [what, head, Cell(""), Cell(f"{_value(old)} → {_value(new)}")]

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.agree = QPushButton(self.tr("Clean again"))
        self.agree.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.compare = QPushButton(self.tr("Show in Compare"))
        self.compare.setAutoDefault(False)
        self.compare.clicked.connect(self._compare)
        if len(self._told) == 1:
            buttons.addButton(self.compare, QDialogButtonBox.ButtonRole.ActionRole)
        else:
            self.compare.hide()
        buttons.accepted.connect(self._agreed)
        buttons.rejected.connect(self.reject)
        return buttons

    def _agreed(self) -> None:
        self.agreed.emit([story.story_id for story in self._told])
        self.accept()

    def _compare(self) -> None:
        self.compare_asked.emit()
        self.reject()


def _short(text: str, length: int = SHOWN) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"


def _value(value: str) -> str:
    return _short(value, 120) or "—"
