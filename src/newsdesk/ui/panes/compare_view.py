"""The Compare tab: source against story, or before against after cleaning again."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.record import Story
from newsdesk.ui import icons
from newsdesk.ui.models import comparison
from newsdesk.ui.models.compare_rows import CompareModel
from newsdesk.ui.panes.compare_delegate import GAP, GUTTER, SIGN, CompareDelegate
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.ui.widgets.notice import plain_label

SOURCE, CLEANING = "source", "cleaning"


@dataclass(frozen=True, slots=True)
class Recleaned:
    """A story before and after cleaning again, and whether that is done or only proposed."""

    before: Story
    after: Story
    done: bool


class CompareList(QListView):
    """The rows; it says when its width has changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so."""
        super().resizeEvent(event)
        self.resized.emit()


class CompareView(QWidget):
    """Rows of pairs under one scroll bar, so that both sides always move together."""

    preview_asked = Signal(int)  # what would cleaning this story again change?

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._shown: object = None  # what the rows were made of
        self._recleaned: Recleaned | None = None
        self._titles = ("", "")
        self.model = CompareModel(self)
        self.view = CompareList(self)
        self.view.resized.connect(self._resized)
        self.view.setAccessibleName(self.tr("Compared lines"))
        self.view.setModel(self.model)
        self.delegate = CompareDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(400)
        self._make_head()
        self._lay_out()

    def _make_head(self) -> None:
        self.what = QComboBox(self)
        name_choice(self.what, self.tr("What is compared"))
        self.what.addItem(self.tr("Source and story"), SOURCE)
        self.what.addItem(self.tr("Before and after cleaning again"), CLEANING)
        self.what.currentIndexChanged.connect(self._turned)
        self.count = plain_label("", "muted", self)
        self.back = _button(self, self.tr("Previous difference"), "arrow-up")
        self.on = _button(self, self.tr("Next difference"), "arrow-down")
        self.back.clicked.connect(self.previous_difference)
        self.on.clicked.connect(self.next_difference)
        self.left = plain_label("", "muted", self)
        self.right = plain_label("", "muted", self)
        self.nothing = plain_label("", "muted", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(24)

    def _lay_out(self) -> None:
        head, titles = QWidget(self), QWidget(self)
        for bar in (head, titles):
            bar.setObjectName("bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.what)
        row.addStretch(1)
        for widget in (self.count, self.back, self.on):
            row.addWidget(widget)
        row = QHBoxLayout(titles)
        row.setSpacing(GAP)
        self._over = row
        row.setContentsMargins(GUTTER + SIGN, 0, GAP, 5)
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        hole = QWidget(self)
        hole.setObjectName("sheet")
        QVBoxLayout(hole).addWidget(self.nothing)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(hole)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(titles)
        box.addLayout(self._stack, 1)

    # --- shown ---

    def show_story(self, story: Story | None) -> None:
        """Compare a story's source with it; what was said of another story's cleaning goes."""
        same = story is not None and self._story is not None and story.id == self._story.id
        self._story = story
        if not same:
            self._recleaned = None
            self.what.setCurrentIndex(0)
        elif self._recleaned is not None and story is not None:
            # A proposal is for a story that is no longer as it was.
            done = self._recleaned.done
            self._recleaned = replace(self._recleaned, after=story) if done else None
        self.refresh()

    def show_recleaned(self, recleaned: Recleaned) -> None:
        """Show what cleaning again changes, or has changed."""
        if self._story is None or recleaned.before.id != self._story.id:
            return
        self._recleaned = recleaned
        self.refresh()

    def choose_cleaning(self) -> None:
        """Turn to before and after, as it would be now."""
        self._recleaned = None
        if self.what.currentIndex() == 1:
            self.refresh()
        else:
            self.what.setCurrentIndex(1)

    def forget_proposal(self) -> None:
        """Ask anew what cleaning again would change: it may no longer be the same."""
        if self._recleaned is not None and not self._recleaned.done:
            self._recleaned = None
            self.refresh()

    def _turned(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Bring the rows up to date, if they can be seen at all."""
        if not self.isVisible():
            return
        if self.what.currentData() == CLEANING and self._recleaned is None:
            self._ask()
            return
        source = self._recleaned if self.what.currentData() == CLEANING else self._story
        if source is not self._shown:
            same = _id_of(source) == _id_of(self._shown) and type(source) is type(self._shown)
            top = self.view.verticalScrollBar().value() if same else 0
            self._shown = source
            self._fill(source)
            self.view.verticalScrollBar().setValue(top)

    def _ask(self) -> None:
        self._shown = None
        self.model.show(())
        self._say(self.tr("Cleaning again, to see what would change…"))
        if self._story is not None:
            self.preview_asked.emit(self._story.id)

    def _fill(self, source: object) -> None:
        self.delegate.forget()
        if isinstance(source, Recleaned):
            before, after = map(comparison.paragraphs, (source.before, source.after))
            self.model.show(comparison.of_texts(before, after))
            then = self.tr("After cleaning again")
            self._title(
                self.tr("Before"), then if source.done else self.tr("As it would be cleaned now")
            )
            empty = not self.model.differences
            self._say(self.tr("Cleaning again changes nothing in the text.") if empty else "")
        else:
            self.model.show(comparison.of_source(source) if isinstance(source, Story) else ())
            self._title(self.tr("Source"), self.tr("Story"))
            self._say("")
        self._count()

    def _title(self, left: str, right: str) -> None:
        two = self.delegate.two_columns
        self.left.setText(left if two else f"{left} → {right}")
        self.right.setText(right)
        self.right.setVisible(two)
        bar = self.view.width() - self.view.viewport().width()
        self._over.setContentsMargins(GUTTER + SIGN, 0, GAP + bar, 5)
        self._titles = (left, right)

    def _say(self, text: str) -> None:
        self.nothing.setText(text)
        self._stack.setCurrentIndex(1 if text else 0)
        self._count()

    def _count(self) -> None:
        number = len(self.model.differences)
        self.count.setText(self.tr("%n difference(s)", "", number) if not self._empty else "")
        for button in (self.back, self.on):
            button.setEnabled(bool(number))

    @property
    def _empty(self) -> bool:
        return self._stack.currentIndex() == 1

    def showEvent(self, event: QShowEvent) -> None:
        """Compare when the tab is looked at, not before."""
        super().showEvent(event)
        self.refresh()

    def _resized(self) -> None:
        """Measure the rows at the new width."""
        self.delegate.forget()
        if self._shown is not None:
            self._title(*self._titles)

    def redraw(self) -> None:
        """Draw again in the colours of the theme."""
        for button, name in ((self.back, "arrow-up"), (self.on, "arrow-down")):
            button.setIcon(icons.icon(name))
        self.view.viewport().update()

    # --- gone through ---

    def next_difference(self) -> None:
        """Go to the next row that is not the same on both sides; after the last, the first."""
        here = self._here()
        rows = self.model.differences
        self._go(next((row for row in rows if row > here), rows[0] if rows else -1))

    def previous_difference(self) -> None:
        """Go to the previous row that is not the same on both sides."""
        here = self._here()
        rows = self.model.differences
        before = (row for row in reversed(rows) if row < here)
        self._go(next(before, rows[-1] if rows else -1))

    def _here(self) -> int:
        """Return the chosen row; what only has the keyboard is not chosen yet."""
        chosen = self.view.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _go(self, row: int) -> None:
        if row < 0:
            return
        index = self.model.index(row)
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, mode)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.view.setFocus()


def _id_of(source: object) -> int:
    if isinstance(source, Recleaned):
        return source.before.id
    return source.id if isinstance(source, Story) else 0


def _button(parent: QWidget, text: str, icon: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icons.icon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
