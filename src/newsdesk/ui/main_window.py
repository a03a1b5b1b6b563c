"""The window: panes, menus and bars joined; what they do is done by its helpers."""

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QToolBar,
)

from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.changes import Changes
from newsdesk.ui import icons, theme, words
from newsdesk.ui.action_table import ActionSpec
from newsdesk.ui.actions import Actions, plain
from newsdesk.ui.browser import Browser
from newsdesk.ui.frame import Frame
from newsdesk.ui.layout import Layout
from newsdesk.ui.messages import Messages
from newsdesk.ui.session import Session
from newsdesk.ui.status import StatusBar
from newsdesk.ui.tasks import TaskRunner
from newsdesk.ui.urls import local_files
from newsdesk.ui.widgets.naming import announce
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.desk.looking import Facets
    from newsdesk.desk.results import HistoryEntry
    from newsdesk.story.record import Row, Story
    from newsdesk.ui.bulk_editor import BulkEditor
    from newsdesk.ui.corrections import Corrections
    from newsdesk.ui.drafts import Drafts
    from newsdesk.ui.duplicates import Duplicates
    from newsdesk.ui.fact_checking import FactChecking
    from newsdesk.ui.handing_on import HandingOn
    from newsdesk.ui.help import Help
    from newsdesk.ui.helpers import Helpers
    from newsdesk.ui.ledger import Ledger
    from newsdesk.ui.outlet_lines import OutletLines
    from newsdesk.ui.overview import Overview
    from newsdesk.ui.own_fields import OwnFields
    from newsdesk.ui.packets import Packets
    from newsdesk.ui.panel import Panel
    from newsdesk.ui.panes.fields_form import Refusal
    from newsdesk.ui.panes.library_pane import LibraryPane
    from newsdesk.ui.panes.story_view import Typed
    from newsdesk.ui.past import Past
    from newsdesk.ui.preferences import Preferences
    from newsdesk.ui.purging import Purging
    from newsdesk.ui.putting_back import PuttingBack
    from newsdesk.ui.reading import Reading
    from newsdesk.ui.recleaner import Recleaner
    from newsdesk.ui.samples import Samples
    from newsdesk.ui.searching import Searching
    from newsdesk.ui.start import Preparation
    from newsdesk.ui.tagger import Tagger
    from newsdesk.ui.traffic import Traffic
    from newsdesk.ui.triage import Triage
    from newsdesk.ui.widgets.chips import Chips


class MainWindow(QMainWindow):
    """One library; the list is seen first, page and helpers come a moment later."""

    spoken_anew = Signal()  # the language is another one: a new window is to take its place

    library_pane: "LibraryPane"
    chips: "Chips"
    bulk_editor: "BulkEditor"
    own_fields: "OwnFields"
    past: "Past"
    triage: "Triage"
    corrections: "Corrections"
    drafts: "Drafts"
    duplicates: "Duplicates"
    fact_checking: "FactChecking"
    handing_on: "HandingOn"
    traffic: "Traffic"
    outlet_lines: "OutletLines"
    recleaner: "Recleaner"
    help: "Help"
    purging: "Purging"
    reading: "Reading"
    samples: "Samples"
    putting_back: "PuttingBack"
    overview: "Overview"
    ledger: "Ledger"
    packets: "Packets"
    panel: "Panel"
    preferences: "Preferences"
    tagger: "Tagger"
    searching: "Searching"

    def __init__(self, session: Session, chosen: Settings, layout: Layout | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Newsdesk")
        self.setAcceptDrops(True)
        self.session = session
        session.setParent(self)
        self._chosen = chosen
        self._layout = layout
        self._there: frozenset[str] = frozenset()
        self._helpers: Helpers | None = None
        self._furnished = False
        self.opening: Preparation | None = None  # of a library that follows the window
        self.refused: NewsdeskError | None = None  # why the library could not be opened
        self.runner = TaskRunner(self)
        self.messages = Messages(self)
        self._make_panes()
        self._make_bars()
        self._join()
        self._restore()
        if session.is_open:
            self.furnish()
            self.complete()
        else:
            session.opened.connect(self.complete)
        self.browser.start()
        self._refresh_actions()

    # --- made later ---

    def furnish(self) -> None:
        """Build what stands beside the list, once; it takes longer than all the rest."""
        if self._furnished:
            return
        self._furnished = True
        from newsdesk.ui import furnishing  # noqa: PLC0415  (after the first paint)
        from newsdesk.ui.help import Help  # noqa: PLC0415
        from newsdesk.ui.page_type import type_of  # noqa: PLC0415
        from newsdesk.ui.preferences import Preferences  # noqa: PLC0415

        furnishing.fill_bars(self)
        self.preferences = Preferences(self, self._chosen)
        self.preferences.mark_actions()
        self.help = Help(self)
        furnishing.fill_side(self)
        self.actions_.menus["article"].aboutToShow.connect(self._name_outdated)
        self.page_pane.build(type_of(self._chosen), self._retype)
        self.inspector.build(self._set_field, self.session.offers, self._history)
        self.inspector.done.connect(self.focus_list)
        self._refresh_actions()

    def complete(self) -> None:
        """Join what changes the library to the panes; the library is there from now on."""
        from newsdesk.ui.helpers import Helpers  # noqa: PLC0415  (after the first paint)

        self._helpers = Helpers(self, self._chosen)
        if self._layout is not None:
            self._helpers.restore(self._layout)
        if warnings := self.session.library.warnings:
            self.banner.say(" ".join(_said(warning) for warning in warnings))
        self.actions_.redraw()
        self._refresh_actions()

    def do(self, spec: ActionSpec, on: bool) -> None:
        """Do what an action stands for, as soon as it can be done."""
        self.messages.acted(spec.id)
        self.furnish()
        if spec.early or self.wait_for_library():
            slot: Callable[..., None] = attrgetter(spec.slot)(self)
            slot(*spec.given(on))

    def wait_for_library(self) -> bool:
        """Go on painting until the library is there; what is pressed meanwhile comes after.

        False where it cannot be opened.
        """
        if not self.session.is_open and self.refused is None:
            loop = QEventLoop()
            self.session.opened.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self.session.is_open

    # --- made ---

    def _make_panes(self) -> None:
        frame = Frame(self._set_cell, self)
        self.setCentralWidget(frame)
        self.banner, self.centre, self.side = frame.banner, frame.centre, frame.side
        self.list_pane, self.page_pane = frame.list_pane, frame.page_pane
        self.inspector, self.splitters = frame.inspector, frame.splitters
        self.browser = Browser(self.session, self.list_pane, self.page_pane, self.inspector)

    def _make_bars(self) -> None:
        self.actions_ = Actions(self, self._chosen.shortcuts)
        self.bar = QToolBar(self.tr("Tools"), self)
        self.bar.setObjectName("tools")
        self.bar.setMovable(False)
        self.bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.search = SearchBox(self.bar)
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(620)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.listed = plain_label("", "muted", self.bar)
        self.listed.setContentsMargins(8, 0, 4, 0)
        for spec, action in self.actions_.items():
            if spec.toolbar:
                self.bar.addAction(action)
                self._dress(spec.id)
        self.bar.addWidget(self.search)
        self.bar.addWidget(self.listed)
        self.addToolBar(self.bar)
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self.actions_.redraw(icons.first)

    def _dress(self, action_id: str) -> None:
        action = self.actions_[action_id]
        button = self.bar.widgetForAction(action)
        if action_id.startswith("file.") and button is not None:
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            action.setIconText(f" {plain(action.text())}")
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(plain(action.text()))

    def _join(self) -> None:
        session, browser = self.session, self.browser
        session.changed.connect(self._changed)
        session.failed.connect(self.show_trouble)
        browser.counted.connect(self._counted)
        browser.listed.connect(self._listed)
        browser.opened.connect(self.status.show_story)
        self.list_pane.selected.connect(self._refresh_actions)
        self.list_pane.table.pasted.connect(self._paste)
        self.page_pane.tab_shown.connect(self._refresh_line_actions)
        self.page_pane.hit_shown.connect(self.status.say_hit)
        self.search.searched.connect(browser.search)
        self.list_pane.notices.mended.connect(self.search.setText)
        browser.wrong.connect(self.search.show_wrong)
        self.search.left.connect(self._leave_search)
        self.status.cancel_asked.connect(self.runner.cancel)

    def _restore(self) -> None:
        self.setMinimumSize(900, 560)
        self.resize(1440, 900)
        if self._layout is not None:
            self._layout.restore(self, self.splitters, self.list_pane.header)
            self.list_pane.take_columns()

    # --- told ---

    def _set_cell(self, row: "Row", name: str, typed: str) -> bool:
        return self.wait_for_library() and self.corrections.set_cell(row, name, typed)

    def _set_field(self, story: "Story", name: str, was: str, typed: str) -> "Refusal | None":
        return self.corrections.set_field(story, name, was, typed)

    def _retype(self, typed: "Typed") -> bool:
        return self.corrections.retype(typed)

    def _paste(self) -> None:
        if self.wait_for_library():
            self.traffic.paste()

    def _load_samples(self) -> None:
        if self.wait_for_library():
            self.samples.load()

    def _history(self, story_id: int) -> "list[HistoryEntry]":
        from newsdesk.desk import history  # noqa: PLC0415  (after the first paint)

        return history.history(self.session.library, story_id)

    def _changed(self, _changes: Changes) -> None:
        self.status.say("")
        self.status.mark_saved()
        self._refresh_actions()

    def _counted(self, counts: "Facets") -> None:
        if not (counts.total or counts.binned) and self.centre.count() == 1:
            self._welcome()
        was_empty = self.centre.currentIndex() == 1
        self.centre.setCurrentIndex(0 if counts.total or counts.binned else 1)
        if self.centre.currentIndex() == 1 and not was_empty:
            self.welcome.button.setFocus()

    def _welcome(self) -> None:
        """Make what an empty library shows; most libraries are not."""
        from newsdesk.ui.panes.welcome import Welcome  # noqa: PLC0415  (see above)

        self.welcome = Welcome()
        self.welcome.samples_asked.connect(self._load_samples)
        self.centre.addWidget(self.welcome)

    def _listed(self, rows: int, total: int) -> None:
        self.listed.setText(f"{words.number(rows)} / {words.number(total)}")
        self.listed.setAccessibleName(
            self.tr("%1 of %2 stories listed")
            .replace("%1", words.number(rows))
            .replace("%2", words.number(total))
        )
        if self.search.hasFocus():
            announce(self.listed, self.listed.accessibleName())

    def _refresh_actions(self) -> None:
        undo, redo = self.session.undo_label(), self.session.redo_label()
        early = not self.session.is_open  # what is asked too early waits
        chosen, binned = bool(self.list_pane.chosen_count), self.browser.view.binned
        there = {
            "library": True,
            "selection": chosen,
            "story": chosen,
            "binned": chosen and binned,
            "unbinned": chosen and not binned,
            "undo": early or bool(undo),
            "redo": early or bool(redo),
        }
        self._there = frozenset(name for name, yes in there.items() if yes)
        self._refresh_line_actions()
        for name, label in (("edit.undo", undo), ("edit.redo", redo)):
            self.actions_.name_after(name, _said(label) if label else "")

    def line_chosen(self) -> None:
        """Switch on what can be done with the chosen lines."""
        self._refresh_line_actions()

    def _refresh_line_actions(self) -> None:
        lines = self.page_pane.source_view.chosen() if self.page_pane.shows_source else []
        states = {line.state.value for line in lines}
        there = {
            "line": bool(lines),
            "kept line": bool(states - {"cut"}),
            "cut line": bool(states & {"cut", "mixed"}),
        }
        self.actions_.allow(self._there | {name for name, yes in there.items() if yes})

    def _name_outdated(self) -> None:
        if self._helpers is not None:
            self.recleaner.name(self.actions_["article.clean-outdated"])

    def show_trouble(self, error: NewsdeskError) -> None:
        """Show expected trouble: what is wrong, and what to do."""
        from newsdesk.ui.dialogs.about import trouble_box  # noqa: PLC0415  (rare)

        trouble_box(self, error, self.messages.trouble(error)).open()

    def refuse(self, error: NewsdeskError) -> None:
        """Go, with the reason: the library that could be looked at cannot be opened."""
        self.refused = error
        QApplication.quit()

    # --- asked ---

    def edit_cell(self) -> None:
        """Type in the list."""
        self.list_pane.edit_current()

    def edit_text(self) -> None:
        """Type in the story."""
        self.page_pane.edit_text()

    def edit_fields(self) -> None:
        """Type in the fields; on the page, in its text."""
        if self.page_pane.story_view.hasFocus():
            self.page_pane.edit_text()
        else:
            self.inspector.edit_fields()

    def go_to_search(self) -> None:
        """Go to the search box."""
        # A shortcut's reason would move the cursor first, and the name of the box is never spoken.
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def focus_library(self) -> None:
        """Go to the library pane."""
        self.library_pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Go to the list."""
        self.list_pane.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_search(self) -> None:
        """Go on to the list; a wrong query is to be mended first."""
        if not self.list_pane.notices.wrong.isVisible():
            self.focus_list()

    def focus_page(self) -> None:
        """Go to the page."""
        self.page_pane.focus()

    def focus_inspector(self) -> None:
        """Go to the inspector."""
        self.inspector.focus()

    def choose_columns(self) -> None:
        """Open the columns' menu."""
        header = self.list_pane.header
        self.list_pane.columns_menu().popup(header.mapToGlobal(header.rect().bottomLeft()))

    def redraw(self) -> None:
        """Draw icons and page again in the colours of the theme."""
        self.setWindowIcon(icons.icon("newsdesk", theme.current().accent))
        self.actions_.redraw()
        self.search.redraw()
        self.chips.redraw()
        if self.centre.count() > 1:
            self.welcome.redraw()
        self.page_pane.redraw()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_about(self) -> None:
        """Say what this is."""
        from newsdesk.ui.dialogs.about import about_box  # noqa: PLC0415  (rare)

        about_box(self, self.session.path).open()

    def raise_up(self) -> None:
        """Come to the front: another window was asked for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- dropped, closed ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files only."""
        if local_files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        if files := local_files(event.mimeData().urls()):
            event.acceptProposedAction()
            self.session.when_open(lambda: self.traffic.import_paths(files))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, stop the jobs, remember the shape."""
        if self.opening is not None:
            self.opening.end()
        self.browser.finish()
        if self._helpers is not None:
            self.drafts.finish()
        self.browser.close()
        self.session.stories.finish()
        self.runner.wait()
        if self._helpers is not None:
            self._helpers.finish()
        if self._layout is not None:
            self.list_pane.uncrowd()
            self._layout.save(self, self.splitters, self.list_pane.header)
        super().closeEvent(event)


def _said(text: str) -> str:
    from newsdesk.ui.reasons import said  # noqa: PLC0415  (after the first paint)

    return said(text)
