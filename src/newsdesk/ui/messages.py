"""Remembers what was said and done in this session, and tells of errors without story text."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.errors import NewsdeskError
from newsdesk.ui import words

if TYPE_CHECKING:  # the window is painted before it is imported
    from newsdesk.ui.models.messages_table import Kind, MessagesModel
    from newsdesk.ui.widgets.notice import Notice

ACTIONS = 20  # that are told of with an error


class Messages(QObject):
    """The list of messages, and the last actions by their names in the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions: deque[str] = deque(maxlen=ACTIONS)
        self._model: MessagesModel | None = None
        self._told: tuple[str, str] = ("", "")  # the last error's words, and its details

    @property
    def model(self) -> "MessagesModel":
        """Return the messages as a model."""
        if self._model is None:
            from newsdesk.ui.models.messages_table import MessagesModel  # noqa: PLC0415

            self._model = MessagesModel(self)
        return self._model

    def acted(self, action_id: str) -> None:
        """Remember an action that was asked for."""
        self.actions.append(f"{words.clock()} {action_id}")

    def done(self, text: str) -> None:
        """Remember what the status bar said."""
        from newsdesk.ui.models.messages_table import DONE  # noqa: PLC0415

        self._add(DONE, text)

    def trouble(self, error: BaseException, text: str = "") -> str:
        """Remember trouble, told as `text` where it is no NewsdeskError; return its details."""
        from newsdesk.ui.models.messages_table import TROUBLE  # noqa: PLC0415
        from newsdesk.ui.reasons import told  # noqa: PLC0415

        made = self.details(error)
        self._add(TROUBLE, told(error) if isinstance(error, NewsdeskError) else text, made)
        return made

    def refused(self, error: NewsdeskError) -> None:
        """Know an error that a notice is about to tell."""
        from newsdesk.ui.reasons import told  # noqa: PLC0415

        self._told = told(error), self.details(error)

    def listen(self, notice: "Notice") -> None:
        """Remember what a notice says; beside an error it offers details."""
        notice.said.connect(self._noticed)

    def listen_for_errors(self, notice: "Notice") -> None:
        """Remember the errors that a notice tells, of all that it says."""
        notice.said.connect(self._noticed_of_errors)

    def _noticed_of_errors(self, text: str) -> None:
        if text == self._told[0]:
            self._noticed(text)

    def _noticed(self, text: str) -> None:
        from newsdesk.ui.models.messages_table import TROUBLE, WARNING  # noqa: PLC0415

        notice, (words_of, made) = self.sender(), self._told
        known = made if text == words_of else ""
        if known:
            notice.offer_details(known)  # type: ignore[attr-defined]
        bad = known or notice.objectName() == "trouble"
        self._add(TROUBLE if bad else WARNING, text, known)

    def details(self, error: BaseException) -> str:
        """Return what may be told of an error."""
        from newsdesk.ui.telling import told  # noqa: PLC0415

        return told(error, tuple(self.actions))

    def _add(self, kind: "Kind", text: str, details: str = "") -> None:
        from newsdesk.ui.models.messages_table import Message  # noqa: PLC0415

        self.model.add(Message(words.clock(), kind, text, details))
