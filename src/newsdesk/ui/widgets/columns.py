"""How wide the columns of a table are: as somebody chose, and never narrower than their titles."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

_DRAWN_ANEW = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class _Readable(QObject):
    """Widens the columns of a header whose titles have become larger."""

    def eventFilter(self, header: QObject, event: QEvent) -> bool:
        if event.type() in _DRAWN_ANEW and isinstance(header, QHeaderView):
            widen(header)
        return False


def widen(header: QHeaderView) -> None:
    """Make every column wide enough for its title."""
    for section in range(header.count()):
        wanted = header.sectionSizeHint(section)
        if not header.isSectionHidden(section) and header.sectionSize(section) < wanted:
            header.resizeSection(section, wanted)


def set_widths(header: QHeaderView, widths: Sequence[int]) -> None:
    """Make the first columns as wide as wanted, in logical pixels, whatever the font becomes."""
    for section, width in enumerate(widths):
        header.resizeSection(section, width)
    widen(header)
    header.installEventFilter(_Readable(header))


def share(table: QTableView, width: int, first: int, second: int, last: int) -> None:
    """Let the second column give up width so that the last, if it is another, has its own.

    All in logical pixels; `width` is what the table is going to have. Room for a scroll bar is
    kept, as rows may come later.
    """
    header = table.horizontalHeader()
    shown = [place for place in range(header.count()) if not header.isSectionHidden(place)]
    header.resizeSection(0, max(first, header.sectionSizeHint(0)))
    room = width - table.verticalScrollBar().sizeHint().width() - 2 * table.frameWidth()
    room -= sum(header.sectionSize(place) for place in shown[:-1] if place != 1)
    room -= max(last, header.sectionSizeHint(shown[-1])) if shown[-1] != 1 else 0
    header.resizeSection(1, max(min(second, room), header.sectionSizeHint(1)))
