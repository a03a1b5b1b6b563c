"""What changes a library, joined to the panes; imported once the window can be seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.desk.shelf import Shelf
from newsdesk.settings import Settings
from newsdesk.story.lines import Strictness
from newsdesk.ui.bulk_editor import BulkEditor
from newsdesk.ui.corrections import Corrections
from newsdesk.ui.drafts import Drafts
from newsdesk.ui.duplicates import Duplicates
from newsdesk.ui.fact_checking import FactChecking
from newsdesk.ui.handing_on import HandingOn
from newsdesk.ui.ledger import Ledger
from newsdesk.ui.list_columns import ListColumns
from newsdesk.ui.models.library_entries import DIGITS
from newsdesk.ui.outlet_lines import OutletLines
from newsdesk.ui.overview import Overview
from newsdesk.ui.own_fields import OwnFields
from newsdesk.ui.packets import Packets
from newsdesk.ui.panel import Panel
from newsdesk.ui.past import Past
from newsdesk.ui.purging import Purging
from newsdesk.ui.putting_back import PuttingBack
from newsdesk.ui.reading import Reading
from newsdesk.ui.recleaner import Recleaner
from newsdesk.ui.samples import Samples
from newsdesk.ui.searching import Memory, Searching
from newsdesk.ui.shelving import Shelving
from newsdesk.ui.tagger import Tagger
from newsdesk.ui.tending import Tending
from newsdesk.ui.traffic import Traffic
from newsdesk.ui.triage import Triage

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class Helpers(QObject):
    """Corrections, traffic, rules of outlets and cleaning again, each joined to the window."""

    def __init__(self, window: "MainWindow", chosen: Settings) -> None:
        super().__init__(window)
        self._window = window
        session, runner = window.session, window.runner
        session.strictness = Strictness(chosen.strictness)
        session.auto_advance = chosen.auto_advance
        window.corrections = Corrections(session, window)
        window.traffic = Traffic(session, runner, window)
        window.outlet_lines = OutletLines(session, runner, window)
        window.recleaner = Recleaner(session, runner, window)
        window.duplicates = Duplicates(session, runner, window)
        window.purging = Purging(session, runner, window)
        window.bulk_editor = BulkEditor(session, runner, window)
        window.past = Past(session, window)
        window.triage = Triage(session, window.browser, window)
        window.own_fields = OwnFields(session, window.inspector.form, window)
        window.reading = Reading(window.page_pane, window)
        window.samples = Samples(window)
        window.fact_checking = FactChecking(session, window)
        window.handing_on = HandingOn(session, runner, window)
        window.packets = Packets(session, runner, window)
        window.overview = Overview(session, runner, window)
        window.ledger = Ledger(session, runner, window)
        self.tending = Tending(session, self)
        shelving = Shelving(session, window)
        window.tagger = Tagger(session, runner, shelving, window)
        window.searching = Searching(
            session, shelving, window.search, window.library_pane, window.chips
        )
        window.preferences.show_snippets()
        self._serve()
        self._join()
        self._join_page()
        self._join_drafts()
        shelving.changed.connect(self._name_tags)
        shelving.refresh()

    def _serve(self) -> None:
        """Tell each helper whose selection, lines and rows are meant."""
        window, page = self._window, self._window.page_pane
        source = page.source_view
        source.offer(window.actions_.serve_lines(source.view))
        window.corrections.serve(window.list_pane)
        window.traffic.serve(window.list_pane)
        window.outlet_lines.serve(source)
        window.recleaner.serve(window.list_pane, page.compare_view)
        window.bulk_editor.serve(window.list_pane)
        window.triage.serve(window.list_pane, window.inspector)
        window.tagger.serve(window.list_pane, window.library_pane)
        window.searching.serve(ListColumns(window.list_pane))

    def finish(self) -> None:
        """Keep what is kept for next time, and leave the library tidy."""
        self._window.searching.finish()
        self._window.fact_checking.close()
        self.tending.finish()

    def restore(self, memory: Memory) -> None:
        """Take up what was kept for this time."""
        self._window.searching.restore(memory)
        self._window.samples.restore(memory)
        self._window.actions_["view.paragraphs"].setChecked(self._window.reading.restore(memory))

    def _join(self) -> None:
        window, browser, say = self._window, self._window.browser, self._window.status.say
        for helper in (window.corrections, window.outlet_lines, window.recleaner, window.past):
            browser.opened.connect(helper.opened)
            helper.done.connect(say)
        browser.counted.connect(window.purging.counted)
        window.purging.emptied.connect(browser.refresh_open)
        window.purging.emptied.connect(browser.ask_anew)
        window.purging.done.connect(say)
        window.searching.counts_asked.connect(browser.count_saved)
        talkers = (window.bulk_editor, window.triage)
        for saying in (
            window.tagger,
            window.searching,
            window.duplicates,
            window.samples,
            *talkers,
        ):
            saying.done.connect(say)
        window.corrections.stale.connect(browser.refresh_open)
        window.corrections.marked.connect(window.triage.marked)
        window.corrections.undone.connect(window.triage.undone)
        window.past.story_asked.connect(browser.go_to)
        window.traffic.done.connect(say)
        window.reading.done.connect(say)
        window.reading.troubled.connect(window.show_trouble)
        window.traffic.story_asked.connect(browser.go_to)
        window.status.undo_asked.connect(window.corrections.undo)
        checking = window.fact_checking
        browser.opened.connect(checking.opened)
        browser.opened.connect(window.ledger.opened)
        for talking in (
            checking.annotator,
            checking.ticker,
            checking.checker,
            window.handing_on,
            window.packets,
            window.overview,
            window.ledger,
        ):
            talking.done.connect(say)

    def _join_page(self) -> None:
        window, page = self._window, self._window.page_pane
        source, corrections, form = page.source_view, window.corrections, window.inspector.form
        window.list_pane.table.paged.connect(page.story_view.page_on)
        source.cut_asked.connect(corrections.cut)
        source.keep_asked.connect(corrections.keep)
        source.from_asked.connect(corrections.body_from)
        source.up_to_asked.connect(corrections.body_up_to)
        source.chosen_changed.connect(window.line_chosen)
        page.compare_view.preview_asked.connect(window.recleaner.preview)
        window.recleaner.compare_asked.connect(self._compare_cleaning)
        form.place_asked.connect(page.go_to_source)
        form.candidate_asked.connect(corrections.take_candidate)
        window.inspector.history.field_asked.connect(window.past.return_field)
        window.inspector.history.story_asked.connect(window.past.return_story)

    def _join_drafts(self) -> None:
        window = self._window
        window.drafts = Drafts(window)
        window.corrections.refused.connect(window.drafts.keep)
        window.putting_back = PuttingBack(window.drafts, window)
        window.panel = Panel(window)
        window.drafts.look()

    def _compare_cleaning(self) -> None:
        self._window.page_pane.show_compare_tab()
        self._window.page_pane.compare_view.choose_cleaning()

    def _name_tags(self, shelf: Shelf) -> None:
        """Let the menu say which tags the digits put on stories."""
        for place in range(DIGITS):
            action = self._window.actions_[f"tags.{place + 1}"]
            there = place < len(shelf.tags)
            action.setVisible(there)
            if there:
                name = shelf.tags[place].name.replace("&", "&&")
                action.setText(f"&{place + 1}  {name}")
