"""Jobs and messages, joined to the window; their panel is made when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from newsdesk.errors import NewsdeskError
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.panes.foot import Foot
from newsdesk.ui.reasons import told

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

LEAST = 160  # logical pixels


class Panel(QObject):
    """Opens the panel, and tells the status bar of jobs."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.jobs = Jobs(window.runner, self)
        self.foot: Foot | None = None
        status, messages = window.status, window.messages
        self.jobs.begun.connect(self._begun)
        self.jobs.told.connect(status.show_job)
        self.jobs.over.connect(status.end_job)
        status.jobs_asked.connect(self.toggle)
        status.said.connect(messages.done)
        for notice in (
            window.banner,
            window.page_pane.notice,
            window.inspector.form.notice,
            window.putting_back.notice,
        ):
            messages.listen(notice)
        messages.listen_for_errors(window.list_pane.notices.wrong)
        window.drafts.failed.connect(self._warn)
        for helper in (window.corrections, window.browser):
            helper.troubled.connect(messages.refused)

    def _begun(self) -> None:
        self._window.status.say("")

    def _warn(self, error: NewsdeskError) -> None:
        """Tell trouble over the panes: somebody is typing, and no box must take the keys."""
        self._window.messages.refused(error)
        self._window.banner.say(told(error))

    def show_jobs(self) -> None:
        """Show what runs and what ran."""
        self._made().show_jobs()

    def show_messages(self) -> None:
        """Show what was said."""
        self._made().show_messages()

    def toggle(self) -> None:
        """Show the jobs, or close the panel."""
        if self.foot is not None and self.foot.isVisible():
            self.foot.leave()
        else:
            self.show_jobs()

    def _made(self) -> Foot:
        if self.foot is None:
            window = self._window
            foot = self.foot = Foot(self.jobs.model, window.messages.model, window)
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, foot)
            window.resizeDocks([foot], [max(LEAST, window.height() // 4)], Qt.Orientation.Vertical)
            foot.left.connect(window.focus_list)
            foot.jobs.report_asked.connect(window.traffic.show_report)
            foot.jobs.story_asked.connect(window.browser.go_to)
            foot.jobs.details_asked.connect(self._copy_details)
        return self.foot

    def _copy_details(self, error: NewsdeskError) -> None:
        QGuiApplication.clipboard().setText(self._window.messages.details(error))
