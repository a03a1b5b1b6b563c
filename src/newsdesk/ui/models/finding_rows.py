"""What the checks find in a story as rows: how sure, which check, the words, one sentence."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from newsdesk.story.findings import Finding, Severity
from newsdesk.ui import icons, theme
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.reasons import said
from newsdesk.ui.tips import tip

SIGNS = {  # icon and the theme's colour for it
    Severity.ERROR: ("circle-x", "rejected"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.NOTE: ("info", "muted"),
}
WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Findings", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Findings", "Warning"),
    Severity.NOTE: QT_TRANSLATE_NOOP("Findings", "Note"),
}


def severity_word(severity: Severity) -> str:
    """Return how sure a finding is, in a word."""
    return QCoreApplication.translate("Findings", WORDS[severity])


_COLUMNS: tuple[tuple[str, Callable[[Finding], str]], ...] = (
    (QT_TRANSLATE_NOOP("Findings", "Kind"), lambda one: severity_word(one.severity)),
    (QT_TRANSLATE_NOOP("Findings", "What"), lambda one: said(one.message)),
    (QT_TRANSLATE_NOOP("Findings", "Check"), lambda one: one.code),
)
_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class FindingRows(FlatTable):
    """Fields first, then in the order of the text."""

    context, titles = "Findings", tuple(title for title, _ in _COLUMNS)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        """Show other findings; the same ones again are left as they are."""
        if tuple(findings) == self.findings:
            return
        self.beginResetModel()
        self.findings = tuple(findings)
        self.endResetModel()

    def things(self) -> Sequence[Finding]:
        """Return the findings."""
        return self.findings

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self.findings[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, tone = SIGNS[one.severity]
            return icons.icon(icon, getattr(theme.current(), tone))
        if role not in _TEXTS:
            return None
        text = _COLUMNS[index.column()][1](one)
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
