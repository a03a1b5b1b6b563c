"""One claim: what is stated, by whom, the verdict, and what it was held against."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.claiming import Precedent
from newsdesk.story.annotations import Annotations, Attachment, Claim, ClaimState
from newsdesk.ui import note_words
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes.evidence_list import EvidenceList
from newsdesk.ui.panes.thread_view import ThreadView
from newsdesk.ui.widgets.flow import Flow
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.ui.widgets.notice import Notice, plain_label
from newsdesk.ui.widgets.typing import AreaField, LineField

_LOW = 52  # logical pixels of height for a few lines


class Desk(Protocol):
    """What changes claims."""

    def change_claim(self, uid: str, values: dict[str, Any]) -> bool:
        """Change what is known of a claim."""

    def reply(self, parent: str, text: str) -> bool:
        """Answer a claim."""

    def remove(self, uid: str) -> None:
        """Delete a claim."""

    def verdicts(self) -> Sequence[str]:
        """Return the verdicts that the library offers."""

    def precedents(self, uid: str) -> Sequence[Precedent]:
        """Return decided claims that may say the same."""

    def take_precedent(self, uid: str, other: str) -> None:
        """Take the verdict on another claim."""

    def attach(self) -> Attachment | None:
        """Let a file be chosen and kept."""

    def save_file(self, file: Attachment) -> None:
        """Write an attached file where somebody wants it."""


class ClaimCard(QWidget):
    """Everything is saved on leaving it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said: Said | None = None
        self._precedent: Precedent | None = None
        self.answers = Annotations()
        self._make()
        self._lay_out()
        self._join()

    def _make(self) -> None:
        self.doubt = plain_label("", "warn", self)
        self.offer = Notice("banner", self)
        self.text = AreaField(self.tr("What is claimed"), self)
        self.rationale = AreaField(self.tr("Reasons for the verdict"), self)
        for area in (self.text, self.rationale):
            area.setMinimumHeight(_LOW)
            area.setMaximumHeight(_LOW * 2)
        self.said_by = LineField(self.tr("Said by"), self)
        self.said_where = LineField(self.tr("Where"), self)
        self.said_on = LineField(self.tr("When"), self)
        self.assignee = LineField(self.tr("Assignee"), self)
        self.reviewer = plain_label("", "muted", self)
        self.reviewer.setMinimumHeight(_LOW // 2)
        self.state, self.verdict = QComboBox(self), QComboBox(self)
        name_choice(self.state, self.tr("State"))
        name_choice(self.verdict, self.tr("Verdict"))
        for state in ClaimState:
            self.state.addItem(note_words.state(state.value), state)
        self.evidence = EvidenceList(self._desk, self)
        self.thread_view = ThreadView(self.tr("Answers"), self)
        self.thread_view.setMinimumHeight(_LOW)
        self.answer = LineField(self.tr("Answer"), self)
        self.answer.setPlaceholderText(self.tr("Answer"))
        self.delete = QPushButton(self.tr("Delete"), self)

    def _lay_out(self) -> None:
        judged = Flow(gap=6)
        for widget in (self.verdict, self.state, self.reviewer):
            judged.addWidget(widget)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(4)
        for text, field in (
            (self.tr("Claim"), self.text),
            (self.tr("Said by"), self.said_by),
            (self.tr("Where"), self.said_where),
            (self.tr("When"), self.said_on),
            (self.tr("Reasons"), self.rationale),
            (self.tr("Evidence"), self.evidence),
            (self.tr("Assignee"), self.assignee),
        ):
            form.addRow(_label(text, field, self), field)
        buttons = Flow()
        buttons.addWidget(self.delete)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 8)
        box.setSpacing(4)
        box.addLayout(judged)
        box.addWidget(self.doubt)
        box.addWidget(self.offer)
        box.addLayout(form)
        box.addWidget(self.thread_view)
        box.addWidget(self.answer)
        box.addLayout(buttons)
        box.addStretch(1)

    def _join(self) -> None:
        for name, field in self._fields():
            field.left.connect(lambda text, name=name: self._change(**{name: text.strip()}))
        self.state.activated.connect(lambda: self._change(state=self.state.currentData()))
        self.verdict.activated.connect(lambda: self._change(verdict=self.verdict.currentData()))
        self.evidence.changed.connect(lambda some: self._change(evidence=some))
        self.answer.returnPressed.connect(self._answer)
        self.delete.clicked.connect(self._remove)
        self.offer.asked.connect(self._take)

    def _fields(self) -> Sequence[tuple[str, LineField | AreaField]]:
        return (
            ("text", self.text),
            ("said_by", self.said_by),
            ("said_where", self.said_where),
            ("said_on", self.said_on),
            ("rationale", self.rationale),
            ("assignee", self.assignee),
        )

    # --- shown ---

    def show_said(self, said: Said | None) -> None:
        """Show another claim, or the same as it is now."""
        before = self._said.what.uid if self._said else ""
        if said is None or not isinstance(said.what, Claim):
            self._said = None
            return
        anew = said.what.uid != before
        if anew:
            self.finish()
        self._said = said
        self._show(said, said.what, anew=anew)

    def _show(self, said: Said, claim: Claim, *, anew: bool) -> None:
        self.doubt.setText(said.doubt[:1].upper() + said.doubt[1:])
        self.doubt.setVisible(bool(said.doubt))
        for name, field in self._fields():
            field.show_value(getattr(claim, name), anew=anew)
        self.answer.show_value("", anew=anew)
        self.state.setCurrentIndex(self.state.findData(claim.state))
        self._offer_verdicts(claim.verdict)
        reviewer = self.tr("by %1").replace("%1", claim.reviewer)
        self.reviewer.setText(reviewer if claim.verdict and claim.reviewer else "")
        self.evidence.show_evidence(claim.evidence)
        answers = self.answers.replies_to(claim.uid)
        self.thread_view.setVisible(bool(answers))
        self.thread_view.show_turns((x.by, x.at, x.text) for x in answers)
        self._offer_precedent(claim)

    def _offer_verdicts(self, present: str) -> None:
        known = list(self._desk.verdicts())
        wanted = ["", *known, *([present] if present and present not in known else [])]
        if [self.verdict.itemData(n) for n in range(self.verdict.count())] != wanted:
            self.verdict.clear()
            for verdict in wanted:
                word = note_words.verdict(verdict) if verdict else self.tr("No verdict")
                self.verdict.addItem(word, verdict)
        self.verdict.setCurrentIndex(self.verdict.findData(present))

    def _offer_precedent(self, claim: Claim) -> None:
        """Offer the verdict on a claim that says the same; nobody's is taken unasked."""
        found = () if claim.verdict else self._desk.precedents(claim.uid)
        self._precedent = found[0] if found else None
        if self._precedent is None:
            self.offer.hide()
            return
        said = self.tr("A like claim in “%1” is decided: %2. There it says: “%3”")
        verdict = note_words.verdict(self._precedent.claim.verdict)
        parts = self._precedent.headline, verdict, self._precedent.claim.text
        for place, part in enumerate(parts, 1):
            said = said.replace(f"%{place}", part[:160])
        self.offer.say(said, self.tr("Take the verdict"))

    def write(self) -> None:
        """Type who has said it: its words are there already."""
        self.said_by.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- changed ---

    def _change(self, **values: Any) -> None:
        if self._said is not None:
            self._desk.change_claim(self._said.what.uid, values)

    def _answer(self) -> None:
        text = self.answer.text().strip()
        if self._said is None or not text:
            return
        self.answer.show_value("", anew=True)  # what is told of this change must not find it
        if not self._desk.reply(self._said.what.uid, text):
            self.answer.setText(text)

    def _take(self) -> None:
        if self._said is not None and self._precedent is not None:
            self._desk.take_precedent(self._said.what.uid, self._precedent.claim.uid)

    def _remove(self) -> None:
        if self._said is not None:
            self._desk.remove(self._said.what.uid)

    def finish(self) -> None:
        """Keep what is being typed; an answer that was not sent is sent."""
        if self._said is None:
            return
        for _, field in self._fields():
            field.finish()
        if self.answer.text().strip():
            self._answer()


def _label(text: str, of: QWidget, parent: QWidget) -> QLabel:
    label = plain_label(text, "muted", parent)
    label.setBuddy(of)
    return label
