"""The panes of the window, beside and below each other.

Each is made within what holds it: one that is put in later is styled anew with all that stands in
it, which took 20 ms of the start.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.ui.models.article_table import SetField
from newsdesk.ui.panes.inspector import Inspector
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.ui.widgets.notice import Notice


class Frame(QWidget):
    """A line for messages; below it the side, the list, and the page over the inspector."""

    def __init__(self, set_cell: SetField, parent: QWidget) -> None:
        super().__init__(parent)
        self.banner = Notice("banner", self)
        self.centre = QStackedWidget(self)
        box = _without_margins(self)
        box.addWidget(self.banner)
        box.addWidget(self.centre, 1)
        across = _splitter(Qt.Orientation.Horizontal, self.centre)
        side = QWidget(across)
        side.setObjectName("side")
        self.side = _without_margins(side)
        self.list_pane = ListPane(set_cell, across)
        right = _splitter(Qt.Orientation.Vertical, across)
        self.page_pane = PagePane(right)
        self.inspector = Inspector(right)
        self.splitters = {"across": across, "right": right}
        self._set_sizes(side)
        self.centre.addWidget(across)

    def _set_sizes(self, side: QWidget) -> None:
        across, right = self.splitters["across"], self.splitters["right"]
        for part, least in ((side, 140), (self.list_pane, 220), (right, 360)):
            across.addWidget(part)
            part.setMinimumWidth(least)
        for pane, least in ((self.page_pane, 140), (self.inspector, 110)):
            right.addWidget(pane)
            pane.setMinimumHeight(least)
        across.setSizes([206, 534, 700])
        right.setSizes([490, 320])
        across.setStretchFactor(1, 2)
        across.setStretchFactor(2, 3)


def _splitter(way: Qt.Orientation, parent: QWidget) -> QSplitter:
    made = QSplitter(way, parent)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    return made


def _without_margins(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made
