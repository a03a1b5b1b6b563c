"""Makes the window's actions of their table: in menus, by keys, and only where they can."""

from collections.abc import Callable, Iterator
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from newsdesk.ui import icons
from newsdesk.ui.action_table import ACTIONS, MENUS, SUBMENUS, ActionSpec

CONTEXT = (  # the menu of the list; "" for a separator
    *("edit.cell", ""),
    *("review.new", "review.in-review", "review.verified", "review.rejected", ""),
    *("review.assign-to-me", "edit.together", ""),
    *("file.export", "article.clean", ""),
    *("article.bin", "article.restore"),
)


def say(text: str) -> str:
    """Return an action's or menu's text in the language of the window."""
    return QCoreApplication.translate("Actions", text)


def plain(text: str) -> str:
    """Return an action's text without the mark of its menu letter and without dots."""
    return say(text).replace("&", "").rstrip("…")


class Doing(Protocol):
    """What a window of actions can: find out late what one stands for, and do it."""

    def do(self, spec: ActionSpec, on: bool) -> None:
        """Do what an action stands for; `on` is whether a switch was switched on."""


class Actions:
    """The window's QActions by id, made of ACTIONS."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._made = {spec.id: _made(spec, window) for spec in ACTIONS if spec.toolbar}
        self.menus = {key: window.menuBar().addMenu(say(text)) for key, text in MENUS.items()}

    def complete(self) -> None:
        """Make those that the tool bar lacks, and fill the menus: the window is seen before it."""
        for spec in ACTIONS:
            if spec.id not in self._made:
                self._made[spec.id] = _made(spec, self._window)
        self._groups = {spec.group: QActionGroup(self._window) for spec in ACTIONS if spec.group}
        for spec in ACTIONS:
            if spec.group:
                self._groups[spec.group].addAction(self._made[spec.id])
        self._fill_menus()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def items(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield each spec with its action, as far as they are made."""
        for spec in ACTIONS:
            if spec.id in self._made:
                yield spec, self._made[spec.id]

    def _fill_menus(self) -> None:
        menus = self.menus
        for spec, action in self.items():
            if spec.menu not in menus:
                above, text = SUBMENUS[spec.menu]
                menus[above].addSeparator()
                menus[spec.menu] = menus[above].addMenu(say(text))
            if spec.breaks:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(action)

    def fill_context_menu(self, table: QWidget) -> None:
        """Give the list its menu."""
        for name in CONTEXT:
            if name:
                table.addAction(self._made[name])
            else:
                gap = QAction(table)
                gap.setSeparator(True)
                table.addAction(gap)

    def serve(self, *typed_nowhere: QWidget) -> None:
        """Let single letters work in these widgets only."""
        for spec, action in self.items():
            if not _letters(spec):
                continue
            letters = action if spec.letter else _twin(spec, action)
            letters.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for widget in typed_nowhere:
                widget.addAction(letters)

    def serve_lines(self, lines: QWidget) -> list[QAction]:
        """Let the keys that are for lines work in this widget only; return their actions."""
        serving = [action for spec, action in self.items() if spec.lines]
        for action in serving:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        lines.addActions(serving)
        return serving

    def allow(self, there: frozenset[str]) -> None:
        """Switch each action on or off by what is there."""
        for spec, action in self.items():
            action.setEnabled(not spec.needs or spec.needs in there)

    def name_after(self, action_id: str, what: str) -> None:
        """Let an action's text say what it would do: "Undo change of byline"."""
        action = self._made[action_id]
        text = next(say(spec.text) for spec in ACTIONS if spec.id == action_id)
        action.setText(f"{text} {what.replace('&', '&&')}" if what else text)
        keys = native(action.shortcut().toString())
        action.setToolTip(f"{action.text().replace('&', '')} ({keys})")

    def redraw(self, draw: Callable[[str], QIcon] = icons.icon) -> None:
        """Draw the icons in the colours of the theme."""
        for spec, action in self.items():
            if spec.icon:
                action.setIcon(draw(spec.icon))


def _letters(spec: ActionSpec) -> tuple[str, ...]:
    """Return the keys that would also be typed into a text."""
    return spec.keys if spec.letter else tuple(key for key in spec.keys if len(key) == 1)


def _twin(spec: ActionSpec, action: QAction) -> QAction:
    """Return an action that does the same by its letters alone."""
    twin = QAction(action.text(), action.parent())
    twin.setShortcuts([QKeySequence(key) for key in _letters(spec)])
    twin.triggered.connect(action.trigger)
    return twin


def _made(spec: ActionSpec, window: QMainWindow) -> QAction:
    action = QAction(say(spec.text), window)
    action.setObjectName(spec.id)
    action.setCheckable(spec.toggles)
    everywhere = spec.keys if spec.letter else [key for key in spec.keys if len(key) > 1]
    action.setShortcuts([QKeySequence(key) for key in everywhere])
    keys = ", ".join(native(key) for key in spec.keys)
    action.setToolTip(f"{plain(spec.text)} ({keys})" if keys else plain(spec.text))
    alone = spec.toggles and not spec.group
    doing = cast(Doing, window)
    (action.toggled if alone else action.triggered).connect(lambda on: doing.do(spec, on))
    return action


def native(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
