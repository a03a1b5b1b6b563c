"""The Story tab: the page, read in a hardened view and corrected paragraph by paragraph."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from newsdesk.rendering.page import Page, PageBlock, PageLabels, PagePalette, page
from newsdesk.story.record import Story
from newsdesk.ui import theme, words
from newsdesk.ui.panes import hits
from newsdesk.ui.panes.paragraph_editor import ParagraphEditor
from newsdesk.ui.panes.safe_document import SafeDocument, nothing_for

MARGIN = 28  # the least space at both sides of the text
TOP = 24


@dataclass(frozen=True, slots=True)
class Type:
    """How the page is set."""

    font: str = "serif"
    points: int = 13
    measure: int = 70  # characters


@dataclass(frozen=True, slots=True)
class Typed:
    """A paragraph that somebody has typed over."""

    story: int
    version: int
    start: int  # offsets in CleanText.text
    end: int
    was: str
    words: str


Retype = Callable[[Typed], bool]  # whether it was taken


class StoryView(QTextBrowser):
    """The page of one story."""

    link_pressed = Signal(str)  # the real address
    ended = Signal(bool)  # paged past the end: True downwards

    def __init__(self, style: Type, retype: Retype, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retype = retype
        self.setAccessibleName(self.tr("Story"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(SafeDocument(self))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._pressed)
        self._style = style
        self._story: Story | None = None
        self._page = Page("", (), ())
        self._editor: ParagraphEditor | None = None
        self._edited: PageBlock | None = None
        self._finds: hits.Finds | None = None
        self._hits: list[hits.Hit] = []
        self._hit = -1  # the one that is looked at
        self._mime: QMimeData | None = None  # Qt takes it over, but Python must hold it too

    @property
    def story(self) -> Story | None:
        """Return the story that is shown."""
        return self._story

    @property
    def editing(self) -> bool:
        """Say whether a paragraph is being typed in."""
        return self._editor is not None

    @property
    def editor(self) -> ParagraphEditor | None:
        """Return the editor of the paragraph that is being typed in."""
        return self._editor

    def show_story(self, story: Story | None) -> None:
        """Show a story; the same one again stays where it was scrolled to."""
        same = story is not None and self._story is not None and story.id == self._story.id
        top = self.verticalScrollBar().value()
        self._drop_editor()
        self._story = story
        self._hit = self._hit if same else -1
        self._render()
        self.verticalScrollBar().setValue(top if same else 0)

    def redraw(self) -> None:
        """Set the page again, in the colours of the theme."""
        self.show_story(self._story)

    def set_type(self, style: Type) -> None:
        """Set the page in another type."""
        self.finish()
        self._style = style
        self.redraw()

    def _render(self) -> None:
        self._page = page(self._story, self._palette(), self._labels()) if self._story else _NONE
        self.setHtml(self._page.html)
        self._set_measure()
        self._find()

    # --- what was searched for ---

    def show_hits(self, finds: hits.Finds | None) -> None:
        """Mark the words that a search finds; None for none."""
        self._finds = finds
        self._hit = -1
        self._find()

    def _find(self) -> None:
        there = self._story is not None and self._finds is not None
        self._hits = (
            hits.hits(self._story, self._page, self.document(), self._finds)
            if there and self._story and self._finds
            else []
        )
        self._hit = min(self._hit, len(self._hits) - 1)
        self.setExtraSelections(hits.marks(self.document(), self._hits, self._hit))

    def step_hit(self, by: int) -> tuple[int, int] | None:
        """Go to the next or previous hit: its number, of how many; None past the last."""
        place = self._hit + by if self._hit >= 0 else (0 if by > 0 else len(self._hits) - 1)
        if not 0 <= place < len(self._hits):
            return None
        self._hit = place
        cursor = self.textCursor()
        cursor.setPosition(self._hits[place].start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setExtraSelections(hits.marks(self.document(), self._hits, place))
        return place + 1, len(self._hits)

    def _palette(self) -> PagePalette:
        tokens = theme.current()
        font = theme.page_font(self._style.font, self._style.points)
        return PagePalette(
            text=tokens.text,
            muted=tokens.muted,
            background=tokens.base,
            accent=tokens.accent,
            cut=tokens.faint,
            corrected=tokens.warn,
            font_family=font.family(),
            font_size=self._style.points,
        )

    def _labels(self) -> PageLabels:
        published = self._story.field("published") if self._story else None
        shown = published is not None and not published.invalid and published.value
        return PageLabels(
            no_headline=self.tr("No headline"),
            no_body=self.tr("Nothing is left of this source. The Source tab shows every line."),
            published=words.day(str(shown), long=True) if shown else "",
        )

    def _set_measure(self) -> None:
        """Give the text at most its measure, in the middle, with room around it."""
        font = theme.page_font(self._style.font, self._style.points)
        if self.document().defaultFont() != font:
            self.document().setDefaultFont(font)
        widest = self._style.measure * _average_width(font)
        width = self.viewport().width()
        side = max(float(MARGIN), (width - widest) / 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if (shape.leftMargin(), shape.bottomMargin()) == (side, TOP * 2):
            return
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(TOP)
        shape.setBottomMargin(TOP * 2)
        frame.setFrameFormat(shape)

    # --- nothing comes in, nothing goes out but plain text ---

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Answer without looking anywhere."""
        return nothing_for(int(getattr(kind, "value", kind)))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and drag plain text, exactly as the story has it."""
        self._mime = QMimeData()
        self._mime.setText(self.selected_words())
        return self._mime

    def selected_words(self) -> str:
        """Return the selected words, paragraphs parted by a blank line."""
        cursor = self.textCursor()
        return "\n\n".join(self._words_between(cursor.selectionStart(), cursor.selectionEnd()))

    def _words_between(self, start: int, end: int) -> Iterator[str]:
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            first = max(0, start - block.position())
            last = min(block.length() - 1, end - block.position())
            if (known := self._page.block(block.blockNumber())) and self._story:
                yield self._story.clean.text[known.offset(first) : known.offset(last)]
            else:
                yield _utf16_slice(block.text(), first, last)
            block = block.next()

    def _pressed(self, url: QUrl) -> None:
        if address := self._page.address(url.toString()):
            self.link_pressed.emit(address)

    # --- typing ---

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type in the paragraph that was clicked twice."""
        cursor = self.cursorForPosition(event.position().toPoint())
        if not self.edit_block(cursor.block(), cursor.positionInBlock()):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types in the current paragraph; Space pages, and goes on at the end."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not self.textCursor().charFormat().isAnchor()
        ):
            self.edit_here()
        elif event.key() == Qt.Key.Key_Space:
            self.page_on(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def page_on(self, down: bool) -> None:
        """Page the story; past its end, ask for the next one."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + (1 if down else -1) * int(bar.pageStep() * 0.9))
        if bar.value() == before:
            self.ended.emit(down)

    def edit_here(self) -> bool:
        """Type in the paragraph with the cursor, or the first one that can be seen."""
        block = self.textCursor().block()
        seen = self.viewport().rect().intersects(self._rect(block))
        if self._page.block(block.blockNumber()) is None or not seen:
            block = self._first_seen()
        position = self.textCursor().positionInBlock() if block == self.textCursor().block() else 0
        return self.edit_block(block, position)

    def _first_seen(self) -> QTextBlock:
        for known in self._page.blocks:
            block = self.document().findBlockByNumber(known.index)
            if self._rect(block).bottom() > 0:
                return block
        return self.document().firstBlock()

    def edit_block(self, block: QTextBlock, position: int = 0) -> bool:
        """Type in a paragraph of the body; False for the header."""
        known = self._page.block(block.blockNumber())
        if known is None or self._story is None or self._story.binned:
            return False
        self.finish()
        known = self._page.block(block.blockNumber()) or known
        block = self.document().findBlockByNumber(known.index)
        self._open_editor(block, known, position)
        return True

    def _open_editor(self, block: QTextBlock, known: PageBlock, position: int) -> None:
        editor = ParagraphEditor(self.viewport())
        form = block.blockFormat()
        font = QTextCursor(block).charFormat().font()
        if block.length() > 1:
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
            font = cursor.charFormat().font()
        editor.fill(known.shown.shown, font, form.lineHeight(), form.lineHeightType())
        self._editor, self._edited = editor, known
        editor.grown.connect(self._place_editor)
        editor.left.connect(self.finish)
        editor.given_up.connect(self.give_up)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        self._place_editor()
        editor.show()
        cursor = editor.textCursor()
        cursor.setPosition(min(position, max(0, editor.document().characterCount() - 1)))
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        """Lay the editor over its paragraph; what follows makes room for it."""
        if self._editor is None or self._edited is None:
            return
        block = self.document().findBlockByNumber(self._edited.index)
        rect = self._rect(block)
        side = round(self.document().rootFrame().frameFormat().rightMargin())
        self._editor.setFixedWidth(max(120, self.viewport().width() - side - rect.left()))
        height = max(rect.height(), self._editor.wanted_height() + 2)
        self._editor.setFixedHeight(height)
        self._editor.move(rect.topLeft())
        self._make_room(block, height - rect.height())

    def _make_room(self, block: QTextBlock, extra: int) -> None:
        room = float(max(0, extra) + _margin_below(block))
        form = block.blockFormat()
        if abs(form.bottomMargin() - room) > 0.5:
            form.setBottomMargin(room)
            QTextCursor(block).setBlockFormat(form)

    def finish(self) -> None:
        """Leave the paragraph and hand on what was typed, if anything was."""
        editor, known, story = self._editor, self._edited, self._story
        if editor is None or known is None or story is None:
            return
        now = known.shown.read_back(editor.words)
        was = story.clean.text[known.start : known.end]
        if now == was:
            self.give_up()
        else:
            self._hand_on(editor, Typed(story.id, story.version, known.start, known.end, was, now))

    def _hand_on(self, editor: ParagraphEditor, typed: Typed) -> None:
        edited = self._edited
        self._editor = None  # what is told of this change must not find it open
        if self._retype(typed):
            self._close(editor)
        else:  # refused: nothing typed is lost
            self._editor, self._edited = editor, edited

    def give_up(self) -> None:
        """Leave the paragraph as if nothing had been typed."""
        had_focus = self._editor is not None and self._editor.hasFocus()
        self._drop_editor()
        top = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(top)
        if had_focus:
            self.setFocus()

    def _drop_editor(self) -> None:
        editor, self._editor, self._edited = self._editor, None, None
        if editor is not None:
            self._close(editor)

    def _close(self, editor: ParagraphEditor) -> None:
        had_focus = editor.hasFocus()
        editor.blockSignals(True)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()

    def _rect(self, block: QTextBlock) -> QRect:
        """Return where a paragraph's lines stand in the viewport."""
        layout = block.layout()
        rect: QRectF = layout.boundingRect().translated(layout.position())
        down = self.verticalScrollBar().value()
        left = self.horizontalScrollBar().value()
        return rect.translated(-left, -down).toAlignedRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        super().resizeEvent(event)
        self._set_measure()
        self._place_editor()

    def rect_of(self, number: int) -> QRect:
        """Return where a body paragraph stands in the viewport, counted from 0."""
        return self._rect(self.document().findBlockByNumber(self._page.blocks[number].index))

    def middle_of(self, number: int) -> QPoint:
        """Return a point inside a body paragraph."""
        return self.rect_of(number).center()


_NONE = Page("", (), ())


def _margin_below(block: QTextBlock) -> int:
    return 12 if block.textList() is None else 6


def _average_width(font: QFont) -> float:
    sample = "the quick brown fox jumps over the lazy dog"
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)


def _utf16_slice(text: str, start: int, end: int) -> str:
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * start : 2 * end].decode("utf-16-le", "replace")
