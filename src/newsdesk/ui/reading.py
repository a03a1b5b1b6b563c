"""Reading: how the page is set, and what can be done with the story as it is read."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from newsdesk import paths, settings
from newsdesk.rendering.page import PageBlock
from newsdesk.settings import Settings
from newsdesk.story.record import Story
from newsdesk.ui import words
from newsdesk.ui.page_type import Type
from newsdesk.ui.panes.page_margin import source_place
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.writers.citation import as_plain_text, citation
from newsdesk.writers.files import safe_name

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.print_preview import PrintPreview
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.searching import Memory

NUMBERS = "page/paragraphs"  # where the choice is kept for next time


class Reading(QObject):
    """Serves the page: type, numbers of paragraphs, copies and paper."""

    done = Signal(str)  # what to say
    troubled = Signal(object)  # NewsdeskError

    def __init__(self, pane: PagePane, window: "MainWindow") -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self._memory: Memory | None = None
        self.dialog: PrintPreview | None = None
        pane.story_view.zoom_asked.connect(self._zoom)
        pane.story_view.source_asked.connect(self._show_source)

    def restore(self, memory: "Memory") -> bool:
        """Say whether paragraphs were numbered last time; from now on that is kept."""
        self._memory = memory
        return bool(memory.value(NUMBERS))

    # --- type ---

    def zoom_in(self) -> None:
        """Make the type of the page larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Make the type of the page smaller."""
        self._zoom(-1)

    def zoom_normal(self) -> None:
        """Give the type of the page its usual size."""
        self._set(replace(self._pane.story_view.type, points=Settings().page_size))

    def _zoom(self, by: int) -> None:
        self._set(self._pane.story_view.type.larger(by))

    def _set(self, style: Type) -> None:
        if style != self._pane.story_view.type:
            self._window.preferences.choose("page_size", style.points)
        self.done.emit(self.tr("Type of %n point(s)", "", style.points))

    # --- copied ---

    def copy_plain(self) -> None:
        """Copy the story, or what is chosen of it, under its headline."""
        view = self._pane.story_view
        if story := view.story:
            chosen = view.selected_stretch()
            self._copy(as_plain_text(story, _day(story), chosen))
            said = self.tr("The chosen text is copied") if chosen else ""
            self.done.emit(said or self.tr("The story is copied"))

    def copy_cited(self) -> None:
        """Copy what is chosen with where it is from; where nothing is chosen, only that."""
        view = self._pane.story_view
        if story := view.story:
            chosen = view.selected_stretch() is not None
            self._copy(citation(story, _day(story), view.selected_words() if chosen else ""))
            said = self.tr("The chosen text is copied with its source") if chosen else ""
            self.done.emit(said or self.tr("The source of the story is copied"))

    def search_all(self) -> None:
        """Search in all stories, whatever is chosen: for words that are chosen on the page."""
        window = self._window
        chosen = " ".join(self._pane.story_view.selected_words().replace('"', " ").split())
        window.library_pane.clear()
        if chosen:
            window.search.setText(f'"{chosen}"')
        window.go_to_search()

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    # --- on paper ---

    def preview(self) -> None:
        """Show the story on paper."""
        from newsdesk.ui.dialogs.print_preview import PrintPreview  # noqa: PLC0415  (rare)

        self._pane.finish()
        if story := self._pane.story_view.story:
            name = safe_name(settings.load(paths.settings_path()).export_name, story)
            self.dialog = PrintPreview(story, name, self._window)
            self.dialog.saved.connect(self._saved)
            self.dialog.troubled.connect(self.troubled)
            self.dialog.open()

    def _saved(self, name: str) -> None:
        self.done.emit(self.tr("The PDF is in %1").replace("%1", name))

    # --- paragraphs and their lines ---

    def number_paragraphs(self, on: bool) -> None:
        """Show the numbers of the paragraphs in the margin, or none."""
        self._pane.story_view.number_paragraphs(on)
        if self._memory is not None:
            self._memory.keep(NUMBERS, "1" if on else "")

    def show_in_source(self) -> None:
        """Show the paragraph that is read in the source."""
        if known := self._pane.story_view.paragraph_here():
            self._show_source(known)

    def _show_source(self, known: PageBlock) -> None:
        story = self._pane.story_view.story
        if story is None:
            return
        place = source_place(story, known)
        self._pane.go_to_source(place.start, place.end)
        said = self.tr("Line %1 of the source").replace("%1", words.number(place.line))
        self.done.emit(said)


def _day(story: Story) -> str:
    """Return the day of publication as a reader writes it."""
    return words.day(story.row.published[:10], long=True) if story.row.published else ""
