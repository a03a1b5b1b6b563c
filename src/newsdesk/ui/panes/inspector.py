"""The inspector: the fields of the open story, what is said of it, and its history."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from newsdesk.ui import icons, theme

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.desk.results import HistoryEntry
    from newsdesk.story.record import Story
    from newsdesk.ui.panes.field_row import FieldRow
    from newsdesk.ui.panes.fields_form import FieldsForm, SetField
    from newsdesk.ui.panes.value_editors import Offers

_PADDING = 28  # logical pixels of a tab beside its text
Tell = Callable[[int], "Iterable[HistoryEntry]"]


class Inspector(QWidget):
    """Tabs over one story, each filled when it is looked at; nothing until it is built."""

    done = Signal()  # a field was finished with Enter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._story: Story | None = None
        self._behind = False  # the form does not show the story yet
        self._built = False
        self._names: dict[QWidget, str] = {}
        self._icons: dict[QWidget, str] = {}
        self._counts: dict[QWidget, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def build(self, set_field: "SetField", offers: "Offers", tell: Tell) -> None:
        """Make the tabs; the window is seen before that."""
        from newsdesk.ui.panes.fields_form import FieldsForm  # noqa: PLC0415  (see above)
        from newsdesk.ui.panes.history_view import HistoryView  # noqa: PLC0415

        self._form = FieldsForm(set_field, offers, self)
        self._form.done.connect(self.done)
        self.history = HistoryView(self)
        self._tell = tell
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About the story"))
        self.tabs.tabBar().setAccessibleName(self.tr("About the story"))
        self.tabs.addTab(self._form, self.tr("Fields"))
        self.tabs.addTab(self.history, self.tr("History"))
        self._names = {self._form: self.tr("Fields"), self.history: self.tr("History")}
        self._icons = {self._form: "pencil", self.history: "history"}
        self.tabs.currentChanged.connect(self._turned)
        self._box.addWidget(self.tabs)
        self._built = True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def add_tabs(self, *tabs: tuple[QWidget, str, str]) -> None:
        """Put further tabs, each with its name and icon, between the fields and the history."""
        for place, (tab, name, icon) in enumerate(tabs, 1):
            self.tabs.insertTab(place, tab, name)
            self._names[tab], self._icons[tab] = name, icon
        self._retitle()

    def count_tabs(self, counts: dict[QWidget, str]) -> None:
        """Say beside the names of tabs how much is in them."""
        self._counts |= counts
        self._retitle()

    def _retitle(self) -> None:
        """Name the tabs; where there is no room for all names, only the one that is looked at."""
        if not self._built:
            return
        bar, tabs = self.tabs.tabBar(), sorted(self._names, key=self.tabs.indexOf)
        whole = [f"{self._names[tab]} {self._counts.get(tab, '')}".rstrip() for tab in tabs]
        advance = bar.fontMetrics().horizontalAdvance
        tight = sum(advance(text) + _PADDING for text in whole) > self.width()
        for place, (tab, text) in enumerate(zip(tabs, whole, strict=True)):
            bare = tight and tab is not self.tabs.currentWidget()
            icon = icons.icon(self._icons[tab], theme.current().muted) if bare else QIcon()
            self.tabs.setTabText(place, self._counts.get(tab, "") if bare else text)
            self.tabs.setTabIcon(place, icon)
            self.tabs.setTabToolTip(place, text if bare else "")
            bar.setAccessibleTabName(place, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the tabs as there is room."""
        super().resizeEvent(event)
        self._retitle()

    def show_story(self, story: "Story | None") -> None:
        """Show a story's fields or its history, whichever is looked at."""
        same = story is not None and self._story is not None and story.id == self._story.id
        self._story = story
        self._behind = True
        if not self._built:
            return
        if self.tabs.currentWidget() is self.history:
            self._turned()
        elif same or self._is_typed_in(QApplication.focusWidget()):
            self._fill()  # what is typed next must not land in what was there before
        else:
            self._soon.start()  # the page is painted first

    def _is_typed_in(self, widget: QWidget | None) -> bool:
        return widget is not None and self._form.isAncestorOf(widget)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Fill the form before anybody types in it."""
        if self._behind and self._is_typed_in(now):
            self._fill()

    @property
    def is_built(self) -> bool:
        """Say whether there is a form."""
        return self._built

    @property
    def form(self) -> "FieldsForm":
        """Return the form, up to date."""
        self._fill()
        return self._form

    def _fill(self) -> None:
        if self._behind and self._built:
            self._behind = False
            self._form.show_story(self._story)

    def finish(self) -> None:
        """Keep what is being typed."""
        if self._built:
            self._form.finish()

    def focus(self) -> None:
        """Give the keyboard to the tab that is shown."""
        tab = self.tabs.currentWidget()
        (self.form if tab is self._form else tab).focus()  # type: ignore[attr-defined]

    def focus_flag(self, by: int) -> bool:
        """Give the keyboard to the next or previous field that asks for a look, if there is one."""
        before = self.form.flag_beside(by)
        if before is None:
            return False
        self.edit_field(before)
        return True

    def edit_field(self, row: "FieldRow") -> None:
        """Give the keyboard to a field."""
        self.tabs.setCurrentWidget(self._form)
        self.form.focus_row(row)

    def edit_fields(self) -> None:
        """Give the keyboard to the first field."""
        self.tabs.setCurrentWidget(self._form)
        self.form.focus()

    def _turned(self) -> None:
        self._retitle()
        if self.tabs.currentWidget() is self.history:
            self.history.show_entries(self._tell(self._story.id) if self._story else ())
        elif self.tabs.currentWidget() is self._form:
            self._fill()
