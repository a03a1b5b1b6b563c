"""Ticking in the window: item by item on the page or in the Facts tab, then the sign-off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import signing, ticking
from newsdesk.story.coverage import Covered
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.ui.reviewing import Reviewing
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.signed_text import SignedTextDialog
    from newsdesk.ui.dialogs.waiving import WaivingDialog
    from newsdesk.ui.main_window import MainWindow


class Ticker(QObject):
    """Goes from item to item; each tick and sign-off is a change like any other."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it
    moved = Signal(int)  # the item, by its place, that is looked at now

    def __init__(self, session: Session, reviewing: Reviewing, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._reviewing = reviewing
        self._window = window
        self._page: PagePane = window.page_pane
        self._go_on = False  # to the next item, once a tick is known
        self.waiving: WaivingDialog | None = None
        self.signed_text: SignedTextDialog | None = None

    # --- from item to item ---

    def _items(self) -> tuple[Covered, ...]:
        known = self._reviewing.known
        return known.coverage.items if known is not None else ()

    def _here(self) -> int:
        """Return the place of the item that holds the page's cursor, -1 for none."""
        start, end = self._page.story_view.cursor_stretch()
        for place, one in enumerate(self._items()):
            if (one.item.start, one.item.end) == (start, end):
                return place
        inside = (x for x in enumerate(self._items()) if x[1].item.start <= start < x[1].item.end)
        return next((place for place, _ in inside), -1)

    def next_item(self) -> None:
        """Go to the next item that is not checked, round the end."""
        self._step(1)

    def previous_item(self) -> None:
        """Go to the previous item that is not checked, round the beginning."""
        self._step(-1)

    def _step(self, by: int) -> None:
        items = self._items()
        here = self._here()
        if here < 0:
            start = self._page.story_view.cursor_stretch()[0]
            here = sum(one.item.start < start for one in items) - (by > 0)
        places = [(here + by * step) % len(items) for step in range(1, len(items) + 1)]
        found = next((place for place in places if items[place].tick is None), None)
        if found is None:
            said = self.tr("Everything is checked.") if items else self._nothing()
            self.done.emit(said, False)
            return
        self.show_item(items[found])

    def _nothing(self) -> str:
        if self._reviewing.known is None:
            return self.tr("The story is still being looked through.")
        return self.tr("Nothing in this story needs a check.")

    def show_item(self, one: Covered) -> None:
        """Show an item on the page."""
        self._page.show_in_story()
        self._page.story_view.choose_stretch(one.item.start, one.item.end)
        if one in self._items():
            self.moved.emit(self._items().index(one))

    # --- ticked ---

    def tick_here(self) -> None:
        """Tick the item at the cursor, and go on to the next; none there, go to the next."""
        here = self._here()
        if here < 0 or self._items()[here].tick is not None:
            self.next_item()
            return
        self._go_on = self.tick([self._items()[here]])

    def known(self) -> None:
        """Go on from an item that was ticked, once that is known."""
        if not self._go_on or self._reviewing.known is None:
            return
        self._go_on = False
        if any(one.tick is None for one in self._items()):
            self.next_item()
        else:
            self.done.emit(self.tr("Everything is checked. The story can be signed off."), True)

    def tick(self, items: list[Covered]) -> bool:
        """Tick items as checked."""
        known = self._reviewing.known
        wanted = [one for one in items if one.tick is None or one.tick.waived]
        if known is None or not wanted:
            return False
        return bool(self._session.change(ticking.tick, known.story.id, wanted))

    def untick(self, items: list[Covered]) -> None:
        """Take ticks and waivers back."""
        if known := self._reviewing.known:
            self._session.change(ticking.untick, known.story.id, items)

    def untick_here(self) -> None:
        """Take back the tick of the item at the cursor."""
        here = self._here()
        if here >= 0:
            self.untick([self._items()[here]])

    def waive_here(self) -> None:
        """Ask why the item at the cursor needs no check."""
        here = self._here()
        if here >= 0:
            self.waive([self._items()[here]])
        else:
            self.next_item()

    def waive(self, items: list[Covered]) -> None:
        """Ask why items need no check, and keep the reason with them."""
        from newsdesk.ui.dialogs.waiving import WaivingDialog  # noqa: PLC0415  (rare)

        wanted = [one for one in items if one.tick is None]
        known = self._reviewing.known
        if known is None or not wanted:
            return
        story = known.story.id
        self.waiving = WaivingDialog([one.words for one in wanted], self._window)
        self.waiving.given.connect(
            lambda why: self._session.change(ticking.waive, story, wanted, why)
        )
        self.waiving.open()

    # --- signed off ---

    def sign_off(self) -> None:
        """Sign the open story off, if all of it is checked."""
        known = self._reviewing.known
        if known is None:
            self.done.emit(self._nothing(), False)
        elif self._session.change(signing.sign_off, known.story.id):
            self.done.emit(self.tr("Signed off"), True)

    def ask_two(self, on: bool) -> None:
        """Let two people sign each story of this library, or one."""
        library = self._session.library
        if on != signing.four_eyes(library) and self._session.change(signing.set_four_eyes, on):
            said = self.tr("Two people must sign each story") if on else ""
            self.done.emit(said or self.tr("One person signs a story"), True)
            self._reviewing.look_now()

    def withdraw(self) -> None:
        """Take the sign-off of the open story back."""
        if known := self._reviewing.known:
            self._session.change(signing.withdraw, known.story.id)

    def show_difference(self) -> None:
        """Show what was signed beside what the story says now."""
        from newsdesk.ui.dialogs.signed_text import SignedTextDialog  # noqa: PLC0415  (rare)

        known = self._reviewing.known
        if known is None or known.signed.last is None:
            return
        rows = signing.since(known.story, known.signed.last)
        self.signed_text = SignedTextDialog(rows, known.signed.last, self._window)
        self.signed_text.open()
