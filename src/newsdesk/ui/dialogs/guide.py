"""The guide: its chapters at the left, its pages at the right, and nothing from outside."""

from pathlib import Path

from markdown import Markdown
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from newsdesk import paths
from newsdesk.ui import theme
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.actions import plain
from newsdesk.ui.keys import Keys, in_force, shown
from newsdesk.ui.widgets.naming import offer_clearing

KEYS = "<!-- keys -->"  # where the table of keys stands
CHAPTERS, MEASURE = 220, 680  # logical pixels: of the list, of a picture


def table_of_keys(chosen: Keys) -> str:
    """Return all keys as they are now, as a table in Markdown."""
    now = in_force(chosen)
    rows = [f"| {plain(s.text)} | {shown(now[s.id])} |" for s in ACTIONS if now[s.id]]
    head = QCoreApplication.translate("Guide", "| action | keys |")
    return "\n".join([head, "|---|---|", *(row.replace("`", "\\`") for row in rows)])


def file_of(language: str) -> Path:
    """Return the guide in a language, in English where there is none."""
    known = paths.guide() / f"guide.{language}.md"
    return known if known.exists() else paths.guide() / "guide.en.md"


class GuidePage(QTextBrowser):
    """Shows the guide; its links lead to its own chapters, its pictures come from its folder."""

    def __init__(self, file: Path, chosen: Keys, parent: QWidget) -> None:
        """Show a file; `chosen` are the keys that somebody has chosen over the table's."""
        super().__init__(parent)
        self._folder = file.parent.resolve()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Guide"))
        self.anchorClicked.connect(lambda url: self.scrollToAnchor(url.fragment()))
        made = Markdown(extensions=["tables", "toc", "sane_lists"])
        written = file.read_text(encoding="utf-8").replace(KEYS, table_of_keys(chosen))
        self.setHtml(_page(made.convert(written)))
        (whole,) = getattr(made, "toc_tokens", [{}])
        chapters = (whole, *whole["children"])
        self.chapters = [(chapter["name"], chapter["id"]) for chapter in chapters]

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide's own folder; nothing else is ever looked for."""
        if int(getattr(kind, "value", kind)) != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray(b" ")
        wanted = (self._folder / (name.path() if isinstance(name, QUrl) else name)).resolve()
        if not wanted.is_relative_to(self._folder) or not wanted.is_file():
            return QImage(QSize(1, 1), QImage.Format.Format_ARGB32)
        picture = QImage(str(wanted))
        width = min(MEASURE, picture.width())
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _page(body: str) -> str:
    tokens = theme.current()
    style = (
        f"body {{ color: {tokens.text}; }} a {{ color: {tokens.accent}; }}"
        " h1, h2 { font-weight: 600; } h2 { margin-top: 28px; } p, li { line-height: 140%; }"
        " td, th { padding: 3px 14px 3px 0; text-align: left; } code { font-family: monospace; }"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


class Guide(QDialog):
    """A window of its own, so that one can read and try."""

    def __init__(self, language: str, chosen: Keys, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Newsdesk guide"))
        self.page = GuidePage(file_of(language), chosen, self)
        self.page.setObjectName("guide")
        self.page.document().setDocumentMargin(24)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in the guide"))
        self.words.setAccessibleName(self.tr("Find in the guide"))
        offer_clearing(self.words)
        self.contents = QListWidget(self)
        self.contents.setSpacing(2)
        self.contents.setAccessibleName(self.tr("Chapters"))
        for name, anchor in self.page.chapters:
            item = QListWidgetItem(name, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, anchor)
        self._lay_out()
        self.contents.currentItemChanged.connect(self._turn)
        self.contents.itemActivated.connect(self._turn)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(lambda: self._next(self.words.text()))
        self.resize(1000, 620)
        self.contents.setFocus()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(12, 12, 12, 12)
        side.addWidget(self.words)
        side.addWidget(self.contents, 1)
        for widget in (self.words, self.contents):
            widget.setFixedWidth(CHAPTERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(self.page, 1)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.scrollToAnchor(str(item.data(Qt.ItemDataRole.UserRole)))

    def _search(self, words: str) -> None:
        """Begin anew with what is typed."""
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        if words:
            self._next(words)

    def _next(self, words: str) -> None:
        """Show the next place, and after the last the first."""
        if words and not self.page.find(words):
            cursor = self.page.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            self.page.setTextCursor(cursor)
            self.page.find(words)
