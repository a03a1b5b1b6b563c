"""The newsroom's own fields in the form, and the dialog that adds them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsdesk.desk import own_fields
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes
from newsdesk.ui.dialogs.own_fields import OwnFieldsDialog
from newsdesk.ui.panes.fields_form import FieldsForm
from newsdesk.ui.reasons import said
from newsdesk.ui.session import Session


class OwnFields(QObject):
    """Keeps the form in step with what fields the library has."""

    def __init__(self, session: Session, form: FieldsForm, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._form = form
        self._window = window
        self.dialog: OwnFieldsDialog | None = None
        form.own_asked.connect(self.show)
        session.changed.connect(self._changed)
        form.set_own(own_fields.own(session.library))

    def _changed(self, changes: Changes) -> None:
        if not changes.stories:
            self._form.set_own(own_fields.own(self._session.library))

    def show(self) -> None:
        """Let the newsroom say which fields it wants."""
        names = own_fields.own(self._session.library)
        self.dialog = OwnFieldsDialog(names, self._arrange, self._window)
        self.dialog.finished.connect(self._let_go)
        self.dialog.open()

    def _arrange(self, names: Sequence[str]) -> str:
        try:
            self._session.change_or_raise(own_fields.arrange, names)
        except NewsdeskError as error:
            return " ".join(said(part) for part in (error.message, error.hint) if part)
        return ""

    def _let_go(self) -> None:
        self.dialog = None
