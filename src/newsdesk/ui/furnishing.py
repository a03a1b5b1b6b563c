"""What stands round the list, made once its first rows can be seen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from newsdesk.ui import icons, theme
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.widgets.chips import Chips

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


def fill_bars(window: "MainWindow") -> None:
    """Make the actions that the tool bar lacks, and fill the menus."""
    actions = window.actions_
    actions.complete()
    actions.serve(window.list_pane, window.page_pane)
    actions.fill_context_menu(window.list_pane.table)
    window.setWindowIcon(icons.icon("newsdesk", theme.current().accent))


def fill_side(window: "MainWindow") -> None:
    """Make the pane of choices, and the line over the list that says what is chosen."""
    window.library_pane = LibraryPane()
    window.side.addWidget(window.library_pane)
    window.browser.serve(window.library_pane)
    window.list_pane.build(window.session.offers)
    window.chips = Chips(window.list_pane)
    if isinstance(above := window.list_pane.layout(), QVBoxLayout):
        above.insertWidget(0, window.chips)
