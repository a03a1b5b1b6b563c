"""Many stories edited together, and values renamed everywhere: looked at and done in tasks."""

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import bulk, opening, own_fields, values_in_use
from newsdesk.desk.bulk import BulkEdit, Proposal
from newsdesk.desk.door import Watch
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes
from newsdesk.story.fields import FIELDS, OWN, field_spec
from newsdesk.ui.dialogs.bulk_edit import BulkEditDialog
from newsdesk.ui.dialogs.renaming import RenamingDialog
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.reasons import said
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner
from newsdesk.ui.widgets.proposals_view import ProposalsView

OFFERED = 200  # values in the list of those that can be renamed
Look = Callable[[Watch], Sequence[Proposal]]


class BulkEditor(QObject):
    """Shows story by story what would change, then changes it as one change."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._list: ListPane | None = None
        self._looking: Task | None = None  # the last one; what earlier ones found is of no use
        self._asked = 0
        self.dialog: BulkEditDialog | RenamingDialog | None = None

    def serve(self, stories: ListPane) -> None:
        """Say whose selection is meant."""
        self._list = stories

    # --- asked ---

    def edit(self) -> None:
        """Edit a field of all chosen stories."""
        ids = self._list.chosen() if self._list else []
        if not ids:
            return
        own = own_fields.own(self._session.library)
        dialog = BulkEditDialog(len(ids), own, self._session.offers, self._window)
        dialog.preview_asked.connect(lambda edit: self._preview(ids, edit))
        dialog.agreed.connect(self._change)
        self._open(dialog)

    def rename(self, field: str = "", value: str = "") -> None:
        """Give values of a field another name everywhere."""
        fields = [spec.name for spec in FIELDS if values_in_use.renamable(spec.name)]
        own = [OWN + name for name in own_fields.own(self._session.library)]
        dialog = RenamingDialog([*fields, *own], self._values, self._window)
        dialog.preview_asked.connect(self._preview_renaming)
        dialog.agreed.connect(self._rename)
        if field:
            dialog.choose(field, value)
        self._open(dialog)

    def _values(self, name: str, typed: str) -> Sequence[str]:
        return values_in_use.offers(self._session.library, name, typed, OFFERED)

    def _open(self, dialog: BulkEditDialog | RenamingDialog) -> None:
        dialog.finished.connect(self._let_go)
        self.dialog = dialog
        dialog.open()

    def _let_go(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self.dialog = None

    # --- shown ---

    def _preview(self, ids: Sequence[int], edit: BulkEdit) -> None:
        self._look(len(ids), lambda library, watch: bulk.preview(library, ids, edit, watch))

    def _preview_renaming(self, field: str, values: Sequence[str], to: str) -> None:
        self._look(
            0, lambda library, watch: values_in_use.proposals(library, field, values, to, watch)
        )

    def _look(self, asked: int, look: Callable[..., Sequence[Proposal]]) -> None:
        """Find out in a thread what would change; an earlier look is stopped."""
        if self._looking is not None:
            self._looking.cancel()
        path, self._asked = self._session.path, asked

        def work(_: Progress, cancelled: Callable[[], bool]) -> Sequence[Proposal]:
            with closing(opening.open_library(path)) as own:
                return look(own, Watch(cancelled=cancelled))

        task = Task(self.tr("Looking"), work)
        task.succeeded.connect(self._found)
        task.troubled.connect(self._refused)
        self._looking = task
        self._runner.start(task, quietly=True)

    def _shown(self) -> ProposalsView | None:
        """Return where the answer of the last look is to be shown."""
        last = self.dialog is not None and self.sender() is self._looking
        if last:
            self._looking = None
        return self.dialog.preview if last and self.dialog else None

    def _found(self, proposals: Sequence[Proposal]) -> None:
        if view := self._shown():
            view.show_proposals(proposals, self._asked or len(proposals))

    def _refused(self, error: NewsdeskError) -> None:
        if view := self._shown():
            view.refuse(" ".join(said(part) for part in (error.message, error.hint) if part))

    # --- done ---

    def _change(self, shown: Sequence[Proposal]) -> None:
        self._start(self.tr("Editing together"), shown, "")

    def _rename(self, shown: Sequence[Proposal]) -> None:
        label = f"new name of {field_spec(shown[0].field).label.lower()}" if shown else ""
        self._start(self.tr("Renaming"), shown, label)

    def _start(self, name: str, shown: Sequence[Proposal], label: str) -> None:
        path, by = self._session.path, self._session.by

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Changes:
            with closing(opening.open_library(path)) as own:
                watch = Watch(progress, cancelled)
                return bulk.apply(own, shown, by=by, label=label, watch=watch)

        task = Task(name, work)
        task.succeeded.connect(self._changed)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)

    def _changed(self, changes: Changes) -> None:
        self._session.tell(changes)
        text = said(changes.label) if changes else self.tr("Stopped; nothing was changed.")
        self.done.emit(f"{text[:1].upper()}{text[1:]}", bool(changes))
