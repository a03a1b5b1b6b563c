"""The inspector: the fields of the open story and its history."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from newsdesk.desk.results import HistoryEntry
from newsdesk.story.record import Story
from newsdesk.ui.panes.fields_form import FieldsForm, SetField
from newsdesk.ui.panes.history_view import HistoryView

Tell = Callable[[int], Iterable[HistoryEntry]]


class Inspector(QWidget):
    """Two tabs over one story; history is asked for only when it is looked at."""

    def __init__(self, set_field: SetField, tell: Tell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = FieldsForm(set_field, self)
        self.history = HistoryView(self)
        self._tell = tell
        self._story: Story | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("About the story"))
        self.tabs.addTab(self.form, self.tr("Fields"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.currentChanged.connect(self._turned)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.tabs)

    def show_story(self, story: Story | None) -> None:
        """Show a story's fields and, if it is looked at, its history."""
        self._story = story
        self.form.show_story(story)
        self._turned()

    def finish(self) -> None:
        """Keep what is being typed."""
        self.form.finish()

    def focus(self) -> None:
        """Give the keyboard to the tab that is shown."""
        if self.tabs.currentWidget() is self.history:
            self.history.table.setFocus()
        else:
            self.form.focus()

    def edit_fields(self) -> None:
        """Give the keyboard to the first field."""
        self.tabs.setCurrentWidget(self.form)
        self.form.focus()

    def _turned(self) -> None:
        if self.tabs.currentWidget() is self.history:
            self.history.show_entries(self._tell(self._story.id) if self._story else ())
