"""The evidence of a claim: a line each, typed in a dialog."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.story.annotations import Attachment, Evidence
from newsdesk.ui import words
from newsdesk.ui.dialogs.evidence import EvidenceDialog
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.flow import Flow
from newsdesk.ui.widgets.notice import QuietButton

_LONGEST = 40  # characters of a line


class Desk(Protocol):
    """What keeps files."""

    def attach(self) -> Attachment | None:
        """Let a file be chosen and kept."""

    def save_file(self, file: Attachment) -> None:
        """Write an attached file where somebody wants it."""


class EvidenceList(QWidget):
    """A button a piece, and one to add another."""

    changed = Signal(tuple)  # of Evidence

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._evidence: tuple[Evidence, ...] = ()
        self._made: list[QuietButton] = []
        self.dialog: EvidenceDialog | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.add = QuietButton("plus", self)
        self.add.setAccessibleName(self.tr("Add evidence…"))
        self.add.setToolTip(self.tr("Add evidence…"))
        self.add.clicked.connect(lambda: self._open(None))
        last = Flow()
        last.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self._lines)
        box.addLayout(last)

    def show_evidence(self, evidence: Iterable[Evidence]) -> None:
        """Show other evidence."""
        fresh = tuple(evidence)
        if fresh == self._evidence and len(fresh) == len(self._made):
            return
        self._evidence = fresh
        for button in self._made:
            self._lines.removeWidget(button)
            button.deleteLater()
        self._made = [self._line(number, one) for number, one in enumerate(fresh)]

    def _line(self, number: int, one: Evidence) -> QuietButton:
        button = QuietButton("link" if one.address else "file-text", self)
        said = line_of(one)
        button.setText(said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…")
        button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        button.setToolTip(tip(said))
        button.setAccessibleName(said)
        button.clicked.connect(lambda: self._open(number))
        self._lines.addWidget(button)
        return button

    def _open(self, number: int | None) -> None:
        one = Evidence() if number is None else self._evidence[number]
        self.dialog = EvidenceDialog(one, self._desk, self.window(), known=number is not None)
        self.dialog.kept.connect(lambda made: self._keep(number, made))
        self.dialog.open()

    def _keep(self, number: int | None, made: Evidence | None) -> None:
        some = list(self._evidence)
        if number is None:
            some += [made] if made is not None else []
        elif made is None:
            del some[number]
        else:
            some[number] = made
        self.changed.emit(tuple(some))


def line_of(one: Evidence) -> str:
    """Return in a line what a piece of evidence is."""
    file = one.file.name if one.file else ""
    accessed = words.day(one.accessed) if one.accessed else ""
    parts = (one.address, file, one.excerpt, accessed)
    return " · ".join(" ".join(part.split()) for part in parts if part)
