"""A document that never loads anything: every picture is a placeholder, every style empty."""

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument


def nothing_for(kind: int) -> object:
    """Return a valid answer for a resource; Qt opens the file itself if it gets none."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        return image
    return QByteArray(b" ")


class SafeDocument(QTextDocument):
    """A document without any way to the outside; its clones have none either."""

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Answer without looking."""
        return nothing_for(_number(kind))

    def clone(self, parent: QObject | None = None) -> QTextDocument:
        """Return a copy that is as safe."""
        copy = SafeDocument(parent)
        copy.setDefaultFont(self.defaultFont())
        copy.setHtml(self.toHtml())
        return copy


def _number(kind: object) -> int:
    return int(getattr(kind, "value", kind))  # type: ignore[call-overload, no-any-return]
