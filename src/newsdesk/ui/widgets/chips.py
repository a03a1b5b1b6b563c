"""What is chosen, as chips over the list: a click takes a choice away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from newsdesk.desk.shelf import Shelf
from newsdesk.story.view import Facet
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.library_entries import label_of, translate
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.flow import Flow

LONGEST = 40  # characters of a value
BARE = ("published", "status")  # say themselves what they are


class Chips(QFrame):
    """A line of chips, hidden while nothing is chosen."""

    dropped = Signal(object)  # Facet, or None for the bin
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setAccessibleName(self.tr("What is chosen"))
        self._flow = Flow(self)
        self._flow.setContentsMargins(8, 5, 8, 5)
        self._shown: tuple[tuple[Facet, ...], bool, Shelf] | None = None
        self.hide()

    def show_choices(self, facets: Sequence[Facet], binned: bool, shelf: Shelf) -> None:
        """Show what is chosen."""
        wanted = (tuple(facets), binned, shelf)
        if wanted == self._shown:
            return
        self._shown = wanted
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for facet in facets:
            self._add(_said(facet, shelf), facet)
        if binned:
            self._add(translate("Library", "Bin"), None)
        if facets or binned:
            self._add_clear()
        self.setVisible(bool(facets) or binned)
        self.updateGeometry()

    def _add(self, text: str, facet: Facet | None) -> None:
        chip = self._button("chip")
        chip.setText(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")
        chip.setIcon(icons.icon("x", theme.current().muted))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind
        chip.setToolTip(tip(text))
        chip.setAccessibleName(self.tr("Remove %1").replace("%1", text))
        chip.clicked.connect(partial(self._drop, facet))

    def _drop(self, facet: Facet | None) -> None:
        self.dropped.emit(facet)

    def _add_clear(self) -> None:
        clear = self._button("quiet")
        clear.setText(self.tr("Clear all"))
        clear.clicked.connect(self.cleared)

    def _button(self, look: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(look)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._flow.addWidget(made)
        made.show()
        return made

    def redraw(self) -> None:
        """Draw the crosses in the colours of the theme."""
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_choices(*shown)


def _said(facet: Facet, shelf: Shelf) -> str:
    label = label_of(facet, shelf)
    if facet.kind in BARE or not facet.value:
        return label
    return f"{words.what(facet.kind).lower()}: {label}"
