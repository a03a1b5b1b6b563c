"""A table of lines that is only read: chosen by the row, its last column takes what is left."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from newsdesk.ui.widgets import columns

_HEIGHT = 28  # logical pixels


class PlainTable(QTableView):
    """Shows any model in the house's way."""

    def __init__(
        self, name: str, model: QAbstractItemModel, widths: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setAccessibleName(name)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(_HEIGHT)
        rows.setDefaultSectionSize(_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setModel(model)
        columns.set_widths(header, widths)
        header.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
