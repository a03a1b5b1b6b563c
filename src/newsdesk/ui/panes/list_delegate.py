"""What is typed in the list's cells: the editors that the form has too."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.story.fields import field_spec
from newsdesk.ui.models.columns import COLUMNS
from newsdesk.ui.panes.value_editors import (
    ChoiceEditor,
    LineEditor,
    LongEditor,
    Offers,
    editor_for,
)

Index = QModelIndex | QPersistentModelIndex
_EDITORS = (LineEditor, LongEditor, ChoiceEditor)


class ListDelegate(QStyledItemDelegate):
    """Makes the editors of cells; the cells themselves are drawn by the list's artist."""

    def __init__(self, offers: Offers, parent: QObject) -> None:
        super().__init__(parent)
        self._offers = offers

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a column's field."""
        column = COLUMNS[index.column()]
        editor = editor_for(field_spec(column.field), self._offers, parent)
        if isinstance(editor, ChoiceEditor):
            editor.setMinimumWidth(130)
        editor.setAccessibleName(column.label)
        editor.setAutoFillBackground(True)
        editor.setBackgroundRole(QPalette.ColorRole.Base)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        if isinstance(editor, _EDITORS):
            editor.put(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand what was typed or chosen to the model."""
        if isinstance(editor, _EDITORS):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
