"""One note: its words and answers, what it is for, how far it is, whose it is."""

from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.annotations import Annotations, Attachment, Note, NoteKind, NoteState
from newsdesk.story.names import joined, people
from newsdesk.ui import note_words
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes.files_row import FilesRow
from newsdesk.ui.panes.thread_view import ThreadView
from newsdesk.ui.widgets.flow import Flow
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.typing import AreaField, LineField

LEAST = 110  # logical pixels of height for what is being written


class Desk(Protocol):
    """What changes notes."""

    def change_note(self, uid: str, values: dict[str, Any]) -> bool:
        """Change what a note says."""

    def reply(self, parent: str, text: str) -> bool:
        """Answer a note."""

    def remove(self, uid: str) -> None:
        """Delete a note."""

    def attach(self) -> Attachment | None:
        """Let a file be chosen and kept."""

    def save_file(self, file: Attachment) -> None:
        """Write an attached file where somebody wants it."""


class NoteCard(QWidget):
    """Everything is saved on leaving it."""

    take_asked = Signal(object)  # Said: its suggestion is to stand in the text

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said: Said | None = None
        self.answers = Annotations()
        self._make()
        self._lay_out()
        self._join()

    def _make(self) -> None:
        self.quote = plain_label("", "muted", self)
        self.quote.setWordWrap(True)
        self.doubt = plain_label("", "warn", self)
        self.kind, self.state = QComboBox(self), QComboBox(self)
        name_choice(self.kind, self.tr("Kind"))
        name_choice(self.state, self.tr("State"))
        for kind in NoteKind:
            self.kind.addItem(note_words.kind(kind.value), kind)
        for state in NoteState:
            self.state.addItem(note_words.state(state.value), state)
        self.thread_view = ThreadView(self.tr("Note and answers"), self)
        self.text = AreaField(self.tr("Text of the note"), self)
        self.text.setPlaceholderText(self.tr("What is to be said? Ctrl+Enter saves it."))
        self.words = QStackedWidget(self)
        self.words.addWidget(self.thread_view)
        self.words.addWidget(self.text)
        self.text.setMaximumHeight(LEAST)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.answer = LineField(self.tr("Answer"), self)
        self.answer.setPlaceholderText(self.tr("Answer"))
        self.suggestion = LineField(self.tr("Suggested words"), self)
        self.assignee = LineField(self.tr("Assignee"), self)
        self.tags = LineField(self.tr("Tags"), self)
        self.files = FilesRow(self)
        self.edit = QPushButton(self.tr("Edit"), self)
        self.take = QPushButton(self.tr("Put into the text"), self)
        self.delete = QPushButton(self.tr("Delete"), self)

    def _lay_out(self) -> None:
        choices, buttons = Flow(gap=6), Flow(gap=6)
        for box in (self.kind, self.state):
            choices.addWidget(box)
        for button in (self.edit, self.take, self.delete):
            buttons.addWidget(button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(4)
        self.suggestion_label = _label(self.tr("Suggested"), self.suggestion, self)
        form.addRow(self.suggestion_label, self.suggestion)
        form.addRow(_label(self.tr("Assignee"), self.assignee, self), self.assignee)
        form.addRow(_label(self.tr("Tags"), self.tags, self), self.tags)
        form.addRow(plain_label(self.tr("Files"), "muted", self), self.files)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 12, 8)
        whole.setSpacing(4)
        whole.addLayout(choices)
        whole.addWidget(self.quote)
        whole.addWidget(self.doubt)
        whole.addWidget(self.words)
        whole.addWidget(self.answer)
        whole.addLayout(form)
        whole.addLayout(buttons)
        whole.addStretch(1)

    def _join(self) -> None:
        self.kind.activated.connect(lambda: self._change(kind=self.kind.currentData()))
        self.state.activated.connect(lambda: self._change(state=self.state.currentData()))
        self.text.left.connect(lambda text: self._change(text=text.strip()))
        self.text.done.connect(self._be_done)
        self.suggestion.left.connect(lambda text: self._change(suggestion=text))
        self.assignee.left.connect(lambda text: self._change(assignee=text.strip()))
        self.tags.left.connect(lambda text: self._change(tags=people(text)))
        self.answer.returnPressed.connect(self._answer)
        self.files.added.connect(self._attach)
        self.files.removed.connect(self._detach)
        self.files.asked.connect(self._desk.save_file)
        self.edit.clicked.connect(self.write)
        self.take.clicked.connect(lambda: self.take_asked.emit(self._said))
        self.delete.clicked.connect(self._remove)

    # --- shown ---

    def show_said(self, said: Said | None) -> None:
        """Show another note, or the same as it is now."""
        before = self._said.what.uid if self._said else ""
        if said is None or not isinstance(said.what, Note):
            self._said = None
            return
        anew = said.what.uid != before
        if anew:
            self.finish()
        self._said = said
        self._show(said, said.what, anew=anew)

    def _show(self, said: Said, note: Note, *, anew: bool) -> None:
        self.quote.setText(f"“{said.quote}”" if said.quote else self.tr("The whole story"))
        self.doubt.setText(said.doubt[:1].upper() + said.doubt[1:])
        self.doubt.setVisible(bool(said.doubt))
        self.kind.setCurrentIndex(self.kind.findData(note.kind))
        self.state.setCurrentIndex(self.state.findData(note.state))
        self.text.show_value(note.text, anew=anew)
        self.suggestion.show_value(note.suggestion, anew=anew)
        self.assignee.show_value(note.assignee, anew=anew)
        self.tags.show_value(joined(note.tags), anew=anew)
        self.answer.show_value("", anew=anew)
        self.files.show_files(note.files)
        corrects = note.kind is NoteKind.CORRECTION
        self.suggestion.setVisible(corrects)
        self.suggestion_label.setVisible(corrects)
        self.take.setVisible(corrects and bool(note.suggestion) and note.anchor is not None)
        answers = self.answers.replies_to(note.uid)
        self.thread_view.show_turns(
            [
                *([(note.by, note.at, note.text)] if note.text else []),
                *((answer.by, answer.at, answer.text) for answer in answers),
            ]
        )
        if anew:
            empty = not note.text and not answers and note.kind is not NoteKind.HIGHLIGHT
            self._turn(writing=empty)

    def _turn(self, *, writing: bool) -> None:
        self.words.setCurrentWidget(self.text if writing else self.thread_view)
        self.edit.setVisible(not writing)
        self.answer.setVisible(not writing)

    def write(self) -> None:
        """Type in the note."""
        self._turn(writing=True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_suggestion(self) -> None:
        """Type what should stand in the text."""
        self.suggestion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_done(self) -> None:
        self._turn(writing=False)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- changed ---

    def _change(self, **values: Any) -> None:
        if self._said is not None:
            self._desk.change_note(self._said.what.uid, values)

    def _answer(self) -> None:
        text = self.answer.text().strip()
        if self._said is None or not text:
            return
        self.answer.show_value("", anew=True)  # what is told of this change must not find it
        if not self._desk.reply(self._said.what.uid, text):
            self.answer.setText(text)

    def _attach(self) -> None:
        note = self._said.what if self._said else None
        file = self._desk.attach() if isinstance(note, Note) else None
        if isinstance(note, Note) and file is not None and file not in note.files:
            self._change(files=(*note.files, file))

    def _detach(self, file: Attachment) -> None:
        if self._said is not None and isinstance(self._said.what, Note):
            self._change(files=tuple(one for one in self._said.what.files if one != file))

    def _remove(self) -> None:
        if self._said is not None:
            self._desk.remove(self._said.what.uid)

    def finish(self) -> None:
        """Keep what is being typed; an answer that was not sent is sent."""
        if self._said is None:
            return
        for field in (self.text, self.suggestion, self.assignee, self.tags):
            field.finish()
        if self.answer.text().strip():
            self._answer()


def _label(text: str, of: QWidget, parent: QWidget) -> QLabel:
    label = plain_label(text, "muted", parent)
    label.setBuddy(of)
    return label
