"""Makes the window's actions of their table: in menus, by keys, and only where they can."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from newsdesk.ui import icons
from newsdesk.ui.action_table import ACTIONS, MENUS, SUBMENUS, ActionSpec
from newsdesk.ui.keys import Keys, in_force, native

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

    def __init__(self, window: QMainWindow, chosen: Keys) -> None:
        """Make those of the tool bar; `chosen` are keys that hold over the table's."""
        self._window = window
        self._keys = in_force(chosen)
        self._typed_nowhere: tuple[QWidget, ...] = ()
        self._twins: list[QAction] = []
        self._made = {spec.id: self._make(spec) for spec in ACTIONS if spec.toolbar}
        self.menus = {key: window.menuBar().addMenu(say(text)) for key, text in MENUS.items()}

    def complete(self) -> None:
        """Make those that the tool bar lacks, and fill the menus: the window is seen before it."""
        for spec in ACTIONS:
            if spec.id not in self._made:
                self._made[spec.id] = self._make(spec)
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

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(say(spec.text), self._window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.toggles)
        self._key(spec, action)
        alone = spec.toggles and not spec.group
        doing = cast(Doing, self._window)
        (action.toggled if alone else action.triggered).connect(lambda on: doing.do(spec, on))
        return action

    def _key(self, spec: ActionSpec, action: QAction) -> None:
        """Give an action its keys, letters apart, and let its tip name them."""
        keys = self._keys[spec.id]
        everywhere = keys if _in_place(spec) else [key for key in keys if not is_typed(key)]
        action.setShortcuts([QKeySequence(key) for key in everywhere])
        tip = plain(spec.text)
        action.setToolTip(f"{tip} ({', '.join(map(native, keys))})" if keys else tip)

    def key(self, action_id: str) -> str:
        """Return the first key of an action as the desktop writes it, "" for none."""
        return next(map(native, self._keys[action_id]), "")

    def rekey(self, chosen: Keys) -> None:
        """Let other keys do what the actions stand for, from now on."""
        self._keys = in_force(chosen)
        for spec, action in self.items():
            self._key(spec, action)
        self._serve_letters()

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
        self._typed_nowhere = typed_nowhere
        for spec, action in self.items():
            if spec.letter:
                self._keep_to(typed_nowhere, action)
        self._serve_letters()

    def _serve_letters(self) -> None:
        """Let actions whose keys work everywhere have letters, too, by twins of them."""
        for twin in self._twins:
            for widget in self._typed_nowhere:
                widget.removeAction(twin)
            twin.deleteLater()
        self._twins = []
        for spec, action in self.items():
            letters = [key for key in self._keys[spec.id] if is_typed(key)]
            if letters and not _in_place(spec):
                twin = QAction(action.text(), self._window)
                twin.setShortcuts([QKeySequence(key) for key in letters])
                twin.triggered.connect(action.trigger)
                self._keep_to(self._typed_nowhere, twin)
                self._twins.append(twin)

    def _keep_to(self, widgets: Sequence[QWidget], action: QAction) -> None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for widget in widgets:
            widget.addAction(action)

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
        tip, keys = action.text().replace("&", ""), native(action.shortcut().toString())
        action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def redraw(self, draw: Callable[[str], QIcon] = icons.icon) -> None:
        """Draw the icons in the colours of the theme."""
        for spec, action in self.items():
            if spec.icon:
                action.setIcon(draw(spec.icon))


def _in_place(spec: ActionSpec) -> bool:
    """Say whether all keys of an action work in some panes only."""
    return spec.letter or spec.lines


def is_typed(key: str) -> bool:
    """Say whether a key would also be typed into a text."""
    return len(key.removeprefix("Shift+")) == 1
