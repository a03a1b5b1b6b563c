"""A change of many stories, row by row, and how many of them it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from newsdesk.desk.bulk import Proposal
from newsdesk.ui import words
from newsdesk.ui.models.proposals import Proposals
from newsdesk.ui.widgets.notice import plain_label

_HEIGHT = 28  # logical pixels


class ProposalsView(QWidget):
    """A table of stories with their old and new value, and a line over it."""

    ticked = Signal(int)  # how many stories have a tick

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = Proposals(self)
        self.model.ticked.connect(self._count)
        self._asked = 0  # how many stories were looked at
        self.sum = plain_label("", "muted", self)
        self.sum.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("What would change"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_HEIGHT)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.sum)
        box.addWidget(self.table, 1)

    def wait(self) -> None:
        """Show nothing while it is being found out."""
        self.model.show(())
        self.sum.setText(self.tr("Looking…"))

    def refuse(self, why: str) -> None:
        """Say why there is nothing to show."""
        self.model.show(())
        self.sum.setText(why)

    def show_proposals(self, proposals: Sequence[Proposal], asked: int) -> None:
        """Show what would change, of how many stories."""
        self._asked = asked
        self.model.show(proposals)

    def _count(self) -> None:
        number = len(self.model.chosen())
        said = self.tr("%1 of %n stories would change", "", self._asked)
        self.sum.setText(said.replace("%1", words.number(number)))
        self.ticked.emit(number)
