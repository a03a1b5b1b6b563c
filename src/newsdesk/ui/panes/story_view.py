"""The Story tab: the page, read in a hardened view and corrected paragraph by paragraph."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from newsdesk.rendering.page import Page, PageBlock, PageLabels, PagePalette, page
from newsdesk.rendering.positions import Plain
from newsdesk.rendering.scripts import is_wide
from newsdesk.story.record import Story
from newsdesk.ui import theme, words
from newsdesk.ui.page_type import Type
from newsdesk.ui.panes import oddities, page_margin, selection
from newsdesk.ui.panes.page_marks import PageMarks
from newsdesk.ui.panes.paragraph_editor import ParagraphEditor
from newsdesk.writers.qt.safe_document import SafeDocument, nothing_for

MARGIN = 28  # the least space at both sides of the text
TOP = 24


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
    zoom_asked = Signal(int)  # by how many points
    source_asked = Signal(object)  # PageBlock whose number was clicked

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
        self.marks = PageMarks(self)
        self._numbered = False
        self._wide = False  # whether its letters are Chinese, Japanese or Korean
        self._mime: QMimeData | None = None  # Qt takes it over, but Python must hold it too

    @property
    def story(self) -> Story | None:
        """Return the story that is shown."""
        return self._story

    @property
    def page(self) -> Page:
        """Return what is set, with the map of its body."""
        return self._page

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
        self._render(same=same)
        self.verticalScrollBar().setValue(top if same else 0)

    def redraw(self) -> None:
        """Set the page again, in the colours of the theme."""
        self.show_story(self._story)

    @property
    def type(self) -> Type:
        """Return how the page is set."""
        return self._style

    def set_type(self, style: Type) -> None:
        """Set the page in another type; the line that was at its top stays there."""
        self.finish()
        top = self.cursorForPosition(QPoint(self.viewport().width() // 2, 2))
        scrolled = self.verticalScrollBar().value() > 0
        self._style = style
        self._render()
        if scrolled:
            line = self._rect(self.document().findBlock(top.position()))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + line.top())

    def number_paragraphs(self, on: bool) -> None:
        """Show the numbers of the paragraphs in the margin, or none."""
        self._numbered = on
        self._set_measure()
        self.viewport().update()

    def _render(self, *, same: bool = True) -> None:
        made = page(self._story, self._palette(), self._labels()) if self._story else _NONE
        if same and made == self._page:  # a status or a note is not on it
            self.marks.story = self._story
            return
        self._page = made
        self._wide = self._story is not None and is_wide(self._story.body[:1_000])
        self.setHtml(self._page.html)
        self._set_measure()
        self.marks.show(self._story, self._page, same=same)

    def _font(self) -> QFont:
        language = self._story.value("language") if self._story else ""
        return theme.page_font(self._style.font, self._style.points, language)

    def _palette(self) -> PagePalette:
        tokens = theme.current()
        font = self._font()
        return PagePalette(
            text=tokens.text,
            muted=tokens.muted,
            background=tokens.base,
            accent=tokens.accent,
            cut=tokens.faint,
            corrected=tokens.warn,
            box=tokens.warn_back,
            font_family=",".join(font.families()),
            font_size=self._style.points,
            line_height=theme.leading(font, self._style.line_height),
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
        font = self._font()
        if self.document().defaultFont() != font:
            self.document().setDefaultFont(font)
        widest = self._style.measure * _average_width(font, wide=self._wide)
        width = self.viewport().width()
        least = page_margin.ROOM if self._numbered else MARGIN
        side = max(float(least), (width - widest) / 2)
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
        return selection.words(self._page, self.textCursor())

    def selected_stretch(self) -> tuple[int, int] | None:
        """Return the stretch of CleanText.text that is selected; None for none of the body."""
        return selection.stretch(self._page, self.textCursor())

    def cursor_stretch(self) -> tuple[int, int]:
        """Return the chosen stretch of CleanText.text, an empty one at the cursor for none."""
        return self.selected_stretch() or selection.at_cursor(self._page, self.textCursor())

    def choose_stretch(self, start: int, end: int) -> None:
        """Choose a stretch of CleanText.text and bring it into sight."""
        selection.choose(self, self._page, start, end)

    def _pressed(self, url: QUrl) -> None:
        if address := self._page.address(url.toString()):
            self.link_pressed.emit(address)

    # --- the numbers of the paragraphs ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the numbers beside it."""
        super().paintEvent(event)
        if self._numbered:
            page_margin.paint(self, self._page)

    def _numbered_at(self, point: QPoint) -> PageBlock | None:
        return page_margin.number_at(self, self._page, point) if self._numbered else None

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of a number which line of the source it stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what is to be said of a point of the viewport, "" for nothing."""
        known = self._numbered_at(point)
        if known is None or self._story is None:
            return self._odd_tip(point)
        line = page_margin.source_place(self._story, known).line
        said = self.tr("Line %1 of the source. A click shows it there.")
        return said.replace("%1", words.number(line))

    def _odd_tip(self, point: QPoint) -> str:
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        there = self.document().documentLayout().hitTest(point + shift, Qt.HitTestAccuracy.ExactHit)
        odd = self.marks.odd_at(there)
        return oddities.said(odd) if odd else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the source where a number is pressed."""
        known = self._numbered_at(event.position().toPoint())
        if known is not None and event.button() is Qt.MouseButton.LeftButton:
            self.source_asked.emit(known)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a number."""
        super().mouseMoveEvent(event)
        if self._numbered:
            known = self._numbered_at(event.position().toPoint())
            free = not self.anchorAt(event.position().toPoint())
            shape = Qt.CursorShape.IBeamCursor if free else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if known else shape)

    def paragraph_here(self) -> PageBlock | None:
        """Return the paragraph with the cursor, or the first one that can be seen."""
        return self._page.block(self._block_here().blockNumber())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel make the type larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if steps := event.angleDelta().y():
                self.zoom_asked.emit(1 if steps > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

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
        block = self._block_here()
        position = self.textCursor().positionInBlock() if block == self.textCursor().block() else 0
        return self.edit_block(block, position)

    def _block_here(self) -> QTextBlock:
        block = self.textCursor().block()
        seen = self.viewport().rect().intersects(self._rect(block))
        known = self._page.block(block.blockNumber())
        return block if known is not None and seen else self._first_seen()

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
        words = Plain(known.shown.text)  # its signs are one letter each, so that typing is exact
        editor.fill(words.shown, font, form.lineHeight(), form.lineHeightType())
        self._editor, self._edited = editor, known
        editor.grown.connect(self._place_editor)
        editor.left.connect(self.finish)
        editor.given_up.connect(self.give_up)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        self._place_editor()
        editor.show()
        cursor = editor.textCursor()
        cursor.setPosition(words.position(known.shown.offset(position)))
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
        if self._editor is None:
            return
        if typed := self.typed:
            self._hand_on(self._editor, typed)
        else:
            self.give_up()

    @property
    def typed(self) -> Typed | None:
        """Return what was typed over a paragraph and is not handed on yet."""
        editor, known, story = self._editor, self._edited, self._story
        if editor is None or known is None or story is None:
            return None
        now = Plain(known.shown.text).read_back(editor.words)
        was = story.clean.text[known.start : known.end]
        made = Typed(story.id, story.version, known.start, known.end, was, now)
        return made if now != was else None

    def put_back(self, start: int, typed: str) -> bool:
        """Type words over the paragraph that begins at an offset, not handed on yet."""
        known = next((block for block in self._page.blocks if block.start == start), None)
        block = self.document().findBlockByNumber(known.index if known else -1)
        if known is None or not self.edit_block(block) or self._editor is None:
            return False
        self._editor.selectAll()
        self._editor.textCursor().insertText(Plain(typed).shown)
        return True

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


def _average_width(font: QFont, *, wide: bool) -> float:
    """Return the room of a letter; of wide ones, 38 are read as easily in a line as 70 others."""
    sample = "the quick brown fox jumps over the lazy dog"
    metrics = QFontMetricsF(font)
    return (
        metrics.horizontalAdvance("国") * 38 / 70
        if wide
        else metrics.horizontalAdvance(sample) / len(sample)
    )
