"""The fact-checker's desk in the window: its tabs, its marks on the page, and what joins them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.desk import editing, signing
from newsdesk.desk.reviewed import Reviewed
from newsdesk.errors import NewsdeskError
from newsdesk.story.annotations import Note
from newsdesk.story.findings import Severity
from newsdesk.story.record import Story
from newsdesk.ui import words
from newsdesk.ui.annotator import Annotator
from newsdesk.ui.checker import Checker
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes.claim_card import ClaimCard
from newsdesk.ui.panes.facts_view import FactsView
from newsdesk.ui.panes.note_card import NoteCard
from newsdesk.ui.panes.page_review import PageReview, said_of
from newsdesk.ui.panes.said_view import SaidView
from newsdesk.ui.reviewing import Reviewing
from newsdesk.ui.session import Session
from newsdesk.ui.ticker import Ticker

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

KEYED = {  # which action does what a button of the small bar does
    "highlight": "quality.highlight",
    "note": "quality.note",
    "question": "quality.question",
    "correction": "quality.correction",
    "claim": "quality.claim",
}


class FactChecking(QObject):
    """Keeps tabs and page in step with what is known of the open story."""

    def __init__(self, session: Session, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.reviewing = Reviewing(session, self)
        self.annotator = Annotator(session, window.page_pane, window)
        self.ticker = Ticker(session, self.reviewing, window)
        self._open = 0
        self._leads = False
        self._writes = False  # whether it is then written in
        self._wanted = ""  # uid of what is to be chosen once it is known
        self._make()
        self._join()
        self._know_library()
        session.changed.connect(self._know_library)

    def _make(self) -> None:
        self.note_card, self.claim_card = NoteCard(self.annotator), ClaimCard(self.annotator)
        inspector = self._window.inspector
        self.notes = SaidView(
            self.tr("Notes"),
            self._told(
                self.tr("Choose words on the page and press %1 for a note, %2 to highlight them."),
                "note",
                "highlight",
            ),
            self.tr("Note on the story"),
            self.note_card,
            inspector,
        )
        self.claims = SaidView(
            self.tr("Claims"),
            self._told(
                self.tr(
                    "Choose words on the page and press %1: what they claim can then be checked."
                ),
                "claim",
            ),
            self.tr("Claim from the chosen words"),
            self.claim_card,
            inspector,
        )
        self.facts = FactsView(inspector)
        self.checker = Checker(self._session, self.reviewing, self._window)
        inspector.add_tabs(
            (self.notes, self.tr("Notes"), "message-square"),
            (self.claims, self.tr("Claims"), "scale"),
            (self.facts, self.tr("Facts"), "square-check"),
            (self.checker.view, self.tr("Checks"), "triangle-alert"),
        )
        self.page = PageReview(self._window.page_pane.story_view)

    def _told(self, text: str, *kinds: str) -> str:
        """Put into a text the keys that are in force."""
        for place, kind in enumerate(kinds, 1):
            text = text.replace(f"%{place}", self._window.actions_.key(KEYED[kind]))
        return text

    def _join(self) -> None:
        reviewing, ticker = self.reviewing, self.ticker
        reviewing.shown.connect(self._show)
        self.page.note_met.connect(self._meet)
        self.page.bar.asked.connect(lambda kind: getattr(self.annotator, kind)())
        self.page.bar.key_of = lambda kind: self._window.actions_.key(KEYED[kind])
        self.page.strip.asked.connect(ticker.show_item)
        self.annotator.made.connect(self._begin)
        self.annotator.done.connect(self.page.bar.dismiss)
        self.notes.added.connect(self.annotator.story_note)
        self.claims.added.connect(self.annotator.claim)
        for tab in (self.notes, self.claims):
            tab.asked.connect(self._show_on_page)
        self.note_card.take_asked.connect(self._put_into_text)
        facts = self.facts
        facts.tick_asked.connect(ticker.tick)
        facts.untick_asked.connect(ticker.untick)
        facts.waive_asked.connect(ticker.waive)
        facts.sign_asked.connect(ticker.sign_off)
        facts.withdraw_asked.connect(ticker.withdraw)
        facts.difference_asked.connect(ticker.show_difference)
        facts.shown_asked.connect(ticker.show_item)
        ticker.moved.connect(facts.choose)
        ticker.moved.connect(self.page.bar.dismiss)

    def _know_library(self) -> None:
        """Show in the menu how many people must sign here."""
        two = signing.four_eyes(self._session.library)
        self._window.actions_["quality.two-people"].setChecked(two)

    def opened(self, story: Story | None) -> None:
        """Keep what is typed about one story before another is shown."""
        if story is None or story.id != self._open:
            self.finish()
        self._open = 0 if story is None else story.id
        self.reviewing.opened(story)

    def _show(self, known: Reviewed | None) -> None:
        self.facts.show_known(known)
        self.checker.view.show_known(known)
        self.page.show_known(known)
        said = said_of(known) if known else []
        if known is not None:
            self.note_card.answers = self.claim_card.answers = known.said
        self.notes.show_all(one for one in said if isinstance(one.what, Note))
        self.claims.show_all(one for one in said if not isinstance(one.what, Note))
        self._name_tabs(known)
        if known is not None and self._wanted:
            uid, self._wanted = self._wanted, ""
            self.show_said(uid, write=self._writes)
            if not self._writes:
                self._show_on_page(uid)
        self.ticker.known()

    def _name_tabs(self, known: Reviewed | None) -> None:
        notes = claims = facts = findings = ""
        if known is not None:
            notes, claims = (
                words.number(len(some)) if some else ""
                for some in (known.said.notes, known.said.claims)
            )
            covered = known.coverage
            done, of = words.number(covered.done), words.number(len(covered.items))
            facts = f"{done}/{of}" if covered.items else ""
            wrong = sum(one.severity is not Severity.NOTE for one in known.findings)
            findings = words.number(wrong) if wrong else ""
        self._window.inspector.count_tabs(
            {
                self.notes: notes,
                self.claims: claims,
                self.facts: facts,
                self.checker.view: findings,
            }
        )

    # --- what somebody asks for ---

    def _begin(self, uid: str) -> None:
        """Open the card of what was made just now, once it is known."""
        self.page.bar.dismiss()
        self._wanted, self._writes = uid, True
        self.reviewing.look_now()

    def show_said(self, uid: str, *, write: bool = False) -> None:
        """Show a note or a claim in its tab."""
        for tab in (self.notes, self.claims):
            if tab.choose_uid(uid):
                self._window.inspector.tabs.setCurrentWidget(tab)
                if write:
                    tab.card.write()  # type: ignore[attr-defined]
                else:
                    tab.focus()

    def go_to(self, story_id: int, uid: str) -> None:
        """Open a story at a note or a claim."""
        self._window.browser.go_to(story_id)
        self._wanted, self._writes = uid, False
        self.reviewing.look_now()

    def _meet(self, uid: str) -> None:
        """Choose in its tab what the cursor was put in, and leave the keyboard where it is."""
        for tab in (self.notes, self.claims):
            if tab.isVisible() and not self._leads:
                tab.choose_uid(uid)

    def _show_on_page(self, uid: str) -> None:
        known = self.reviewing.known
        at = known.places.get(uid) if known else None
        if at is not None and at.start < at.end:
            self._window.page_pane.show_in_story()
            self._leads = True  # what the cursor meets on its way is not asked for
            self._window.page_pane.story_view.choose_stretch(at.start, at.end)
            self._leads = False
            self.page.bar.dismiss()

    def _put_into_text(self, said: Said) -> None:
        """Let a suggested correction stand in the text."""
        note, at = said.what, said.at
        if not isinstance(note, Note) or at is None or at.start >= at.end:
            return
        args = (note.story, at.start, at.end, note.suggestion)
        try:
            story = self._session.story(note.story)
            if note.anchor and story.clean.text[at.start : at.end] == note.anchor.quote:
                self._session.change(editing.retype, *args, expected=story.version)
        except NewsdeskError as error:
            self._session.failed.emit(error)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.notes.finish()
        self.claims.finish()

    def close(self) -> None:
        """Keep what is being typed, and work nothing out any more."""
        self.finish()
        self.reviewing.finish()
