"""What can be preferred: each choice has its effect at once and is kept for next time."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk import paths, settings
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.changes import Person
from newsdesk.story.lines import Strictness
from newsdesk.ui import choosing, theme, words
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.page_type import type_of

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class Preferences(QObject):
    """The settings of this window."""

    changed = Signal(str)  # the setting's name

    def __init__(self, window: "MainWindow", chosen: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.chosen = chosen
        self._own: dict[str, str] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_turned)

    def refresh(self) -> None:
        """Take what was chosen elsewhere meanwhile: in the file, by the library."""
        if paths.settings_path().exists():
            self.chosen = settings.load(paths.settings_path())
        self._own = choosing.own(self._window.session)

    def value(self, name: str) -> Any:
        """Return what a setting is, for this library."""
        return getattr(settings.with_own(self.chosen, self._own), name)

    def is_default(self, name: str) -> bool:
        """Say whether a setting is as it would be if nobody had chosen."""
        return bool(self.value(name) == settings.default(name))

    def is_own(self, name: str) -> bool:
        """Say whether this library has its own value of a setting."""
        return name in self._own

    # --- chosen ---

    def choose(self, name: str, value: Any) -> None:
        """Let a setting be this, now and next time; where it cannot be, nothing changes."""
        if value == self.value(name):
            return
        try:
            if self.is_own(name):
                self._choose_own(name, str(value))
            else:
                choosing.keep(**{name: value})
                self.chosen = replace(self.chosen, **{name: value})
        except NewsdeskError as error:
            self._window.session.failed.emit(error)
        self._follow(name)

    def reset(self, name: str) -> None:
        """Put a setting back as it would be if nobody had chosen."""
        self.choose(name, settings.default(name))

    def set_own(self, name: str, on: bool) -> None:
        """Let this library have its own value, beginning with what holds now, or no longer."""
        self._choose_own(name, str(self.value(name)) if on else None)
        self._follow(name)

    def _choose_own(self, name: str, value: str | None) -> None:
        from newsdesk.desk import choosing as own  # noqa: PLC0415  (brings SQLAlchemy)

        self._window.session.change(own.choose, name, value)
        self._own = choosing.own(self._window.session)

    def _follow(self, name: str) -> None:
        _EFFECTS.get(name, _nothing)(self)
        self.mark_actions()
        self.changed.emit(name)

    def mark_actions(self) -> None:
        """Let the menus show what is chosen."""
        actions = self._window.actions_
        for spec in ACTIONS:
            if spec.chooses:
                name, value = spec.chooses
                if not spec.group or self.value(name) == value:
                    actions[spec.id].setChecked(self.value(name) == value)

    # --- effects ---

    def turn_theme(self) -> None:
        """Turn from light to dark or back, within the same contrast."""
        self.choose("theme", theme.other(theme.current()))

    def _system_turned(self) -> None:
        if self.value("theme") == "system":
            self.show_theme()

    def show_theme(self) -> None:
        """Draw everything in the colours of the theme."""
        application, window = QApplication.instance(), self._window
        if isinstance(application, QApplication):
            theme.apply(application, self.value("theme"))
        window.redraw()

    def speak(self) -> None:
        """Say everything in the language."""
        if self._window.runner.running:
            self._window.status.say(
                self.tr("The language changes at the next start, as work is going on.")
            )
        else:
            self._window.spoken_anew.emit()

    def show_snippets(self) -> None:
        """Show lines under the headlines, or none."""
        self._window.browser.snippets.switch(self.value("snippets"))

    def set_type(self) -> None:
        """Set the page in its type."""
        self._window.page_pane.set_type(type_of(self.chosen))

    def clean_so(self) -> None:
        """Clean as strictly from now on."""
        strictness = Strictness(self.value("strictness"))
        self._window.session.strictness = strictness
        self._window.page_pane.compare_view.forget_proposal()
        said = self.tr("From now on, cleaning is %1.")
        self._window.status.say(said.replace("%1", words.strictness(strictness)))

    def advance(self) -> None:
        """Let a status lead on to the next story, or not."""
        self._window.session.auto_advance = self.value("auto_advance")

    def rekey(self) -> None:
        """Let the chosen keys work."""
        self._window.actions_.rekey(self.value("shortcuts"))

    def name_person(self) -> None:
        """Let what is changed from now on be the person's."""
        self._window.session.by = Person(self.value("person"))

    # --- shown ---

    def show(self, name: str = "") -> None:
        """Open the dialog, at a setting if one is named."""
        from newsdesk.ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415  (rare)

        try:
            self.refresh()
        except NewsdeskError as error:
            self._window.session.failed.emit(error)
        else:
            dialog = PreferencesDialog(self, self._window)
            dialog.open()
            dialog.go_to(name)

    def show_keys(self, above: QWidget | None = None) -> None:
        """Open the table of all keys."""
        from newsdesk.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415  (rare)

        ShortcutsDialog(self, above or self._window).open()


def _nothing(_preferences: Preferences) -> None:
    """Leave it to whoever asks for the setting when it matters."""


_EFFECTS: dict[str, Callable[[Preferences], None]] = {
    "person": Preferences.name_person,
    "language": Preferences.speak,
    "theme": Preferences.show_theme,
    "snippets": Preferences.show_snippets,
    "page_font": Preferences.set_type,
    "page_size": Preferences.set_type,
    "measure": Preferences.set_type,
    "line_height": Preferences.set_type,
    "auto_advance": Preferences.advance,
    "strictness": Preferences.clean_so,
    "shortcuts": Preferences.rekey,
}
