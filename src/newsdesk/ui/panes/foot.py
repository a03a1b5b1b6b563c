"""What can be opened at the foot of the window: jobs and messages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget

from newsdesk.ui.models.jobs_table import JobsModel
from newsdesk.ui.models.messages_table import MessagesModel
from newsdesk.ui.panes.jobs_pane import JobsPane
from newsdesk.ui.panes.messages_pane import MessagesPane
from newsdesk.ui.widgets.notice import QuietButton


class Foot(QDockWidget):
    """Two tabs over the status bar; Esc or the cross closes them."""

    left = Signal()  # it was closed; the keyboard goes elsewhere

    def __init__(self, jobs: JobsModel, messages: MessagesModel, parent: QWidget) -> None:
        super().__init__(self.tr("Jobs and messages"), parent)
        self.setObjectName("foot")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Jobs and messages"))
        self.tabs.tabBar().setAccessibleName(self.tr("Jobs and messages"))
        self.jobs = JobsPane(jobs, self.tabs)
        self.messages = MessagesPane(messages, self.tabs)
        self.tabs.addTab(self.jobs, self.tr("Jobs"))
        self.tabs.addTab(self.messages, self.tr("Messages"))
        cross = QuietButton("x", self.tabs)
        cross.setAccessibleName(self.tr("Close jobs and messages"))
        cross.clicked.connect(self.leave)
        self.tabs.setCornerWidget(cross)
        self.setWidget(self.tabs)

    def show_jobs(self) -> None:
        """Show the jobs and give them the keyboard."""
        self._show(self.jobs, self.jobs.table)

    def show_messages(self) -> None:
        """Show the messages and give them the keyboard."""
        self._show(self.messages, self.messages.table)

    def _show(self, tab: QWidget, focused: QWidget) -> None:
        self.show()
        self.tabs.setCurrentWidget(tab)
        focused.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
