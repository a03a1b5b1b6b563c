"""What of a story is selected on its page: words as the story has them, and where they stand."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.ui.panes.note_marks import stretch_of


def words(page: Page, cursor: QTextCursor) -> str:
    """Return the selected words, paragraphs parted by a blank line."""
    return "\n\n".join(_words(page, cursor))


def _words(page: Page, cursor: QTextCursor) -> Iterator[str]:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        first = max(0, start - block.position())
        last = min(block.length() - 1, end - block.position())
        if shown := page.shown(block.blockNumber()):
            yield shown.text[shown.offset(first) : shown.offset(last)]
        block = block.next()


def stretch(page: Page, cursor: QTextCursor) -> tuple[int, int] | None:
    """Return the stretch of CleanText.text that is selected; None for none of the body."""
    ends = []
    for known in page.blocks:
        block = cursor.document().findBlockByNumber(known.index)
        low = max(cursor.selectionStart() - block.position(), 0)
        high = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        if low < high:
            ends += [known.offset(low), known.offset(high)]
    return (ends[0], ends[-1]) if ends else None


def at_cursor(page: Page, cursor: QTextCursor) -> tuple[int, int]:
    """Return an empty stretch of CleanText.text at the cursor; in the header, at its beginning."""
    known = page.block(cursor.blockNumber())
    offset = known.offset(cursor.positionInBlock()) if known else 0
    return offset, offset


def choose(view: QTextEdit, page: Page, start: int, end: int) -> None:
    """Choose a stretch of CleanText.text, and bring it into sight with what is around it."""
    hit = stretch_of(page, view.document(), start, end)
    if hit is None:
        return
    cursor = view.textCursor()
    cursor.setPosition(hit.start)
    view.setTextCursor(cursor)
    rect, room = view.cursorRect(cursor), view.viewport().height()
    if not room // 6 <= rect.top() <= room * 3 // 4:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + rect.top() - room // 3)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
