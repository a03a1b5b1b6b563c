"""Every action of the window as data: menus, tool bar, shortcuts and their dialog follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from newsdesk.ui import icons
from newsdesk.ui.noop import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its menu, its text, the window's method that does it, and when it can."""

    id: str
    text: str
    slot: str  # on the window, or on one of its helpers: "traffic.import_files"
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""  # what must be there: "library", "selection", "line", "binned", "undo" …
    letter: bool = False  # only in the list and on the page, never where text is typed
    lines: bool = False  # its keys work on the lines of the Source tab only
    group: str = ""  # of these, one is chosen at a time
    breaks: bool = False  # a separator stands before it
    toggles: bool = False
    toolbar: bool = False

    @property
    def menu(self) -> str:
        """Return the menu that the action stands in."""
        return self.id.partition(".")[0]


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "article": QT_TRANSLATE_NOOP("Actions", "&Article"),
    "review": QT_TRANSLATE_NOOP("Actions", "&Review"),
    "tools": QT_TRANSLATE_NOOP("Actions", "&Tools"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

ACTIONS = (
    ActionSpec(
        "file.import",
        QT_TRANSLATE_NOOP("Actions", "&Import…"),
        "traffic.import_files",
        ("Ctrl+I",),
        "download",
        "library",
        toolbar=True,
    ),
    ActionSpec(
        "file.import-folder",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        "traffic.import_folder",
        ("Ctrl+Shift+I",),
        "folder-open",
        "library",
    ),
    ActionSpec(
        "file.samples",
        QT_TRANSLATE_NOOP("Actions", "Load the &samples"),
        "traffic.load_samples",
        icon="newspaper",
        needs="library",
    ),
    ActionSpec(
        "file.export",
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        "traffic.export_selected",
        ("Ctrl+E",),
        "upload",
        "selection",
        breaks=True,
        toolbar=True,
    ),
    ActionSpec(
        "file.quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "close",
        ("Ctrl+Q",),
        breaks=True,
    ),
    ActionSpec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "corrections.undo",
        ("Ctrl+Z",),
        "undo-2",
        "undo",
        toolbar=True,
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "corrections.redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        "redo",
        toolbar=True,
    ),
    ActionSpec(
        "edit.paste",
        QT_TRANSLATE_NOOP("Actions", "&Paste as a new story"),
        "traffic.paste",
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        "library",
        breaks=True,
    ),
    ActionSpec(
        "edit.cell",
        QT_TRANSLATE_NOOP("Actions", "Edit the &cell"),
        "edit_cell",
        ("F2",),
        "pencil",
        "story",
        breaks=True,
    ),
    ActionSpec(
        "edit.text",
        QT_TRANSLATE_NOOP("Actions", "Edit the &text"),
        "edit_text",
        ("Ctrl+Return",),
        "pencil",
        "story",
    ),
    ActionSpec(
        "edit.fields",
        QT_TRANSLATE_NOOP("Actions", "Edit the &fields"),
        "edit_fields",
        ("E",),
        "tag",
        "story",
        letter=True,
    ),
    ActionSpec(
        "edit.find",
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        "go_to_search",
        ("Ctrl+F", "/"),
        "search",
        breaks=True,
    ),
    ActionSpec(
        "view.library",
        QT_TRANSLATE_NOOP("Actions", "Go to the &library"),
        "focus_library",
        ("Alt+1",),
    ),
    ActionSpec(
        "view.list", QT_TRANSLATE_NOOP("Actions", "Go to the li&st"), "focus_list", ("Alt+2",)
    ),
    ActionSpec(
        "view.page", QT_TRANSLATE_NOOP("Actions", "Go to the &page"), "focus_page", ("Alt+3",)
    ),
    ActionSpec(
        "view.inspector",
        QT_TRANSLATE_NOOP("Actions", "Go to the &inspector"),
        "focus_inspector",
        ("Alt+4",),
    ),
    ActionSpec(
        "view.story",
        QT_TRANSLATE_NOOP("Actions", "Show the st&ory"),
        "page_pane.show_story_tab",
        ("Ctrl+1",),
        needs="story",
        breaks=True,
    ),
    ActionSpec(
        "view.source",
        QT_TRANSLATE_NOOP("Actions", "Show the so&urce"),
        "page_pane.show_source_tab",
        ("Ctrl+2",),
        needs="story",
    ),
    ActionSpec(
        "view.compare",
        QT_TRANSLATE_NOOP("Actions", "Co&mpare"),
        "page_pane.show_compare_tab",
        ("Ctrl+3",),
        needs="story",
    ),
    ActionSpec(
        "view.next-difference",
        QT_TRANSLATE_NOOP("Actions", "&Next difference"),
        "page_pane.next_difference",
        ("F7",),
        "arrow-down",
        "story",
    ),
    ActionSpec(
        "view.previous-difference",
        QT_TRANSLATE_NOOP("Actions", "P&revious difference"),
        "page_pane.previous_difference",
        ("Shift+F7",),
        "arrow-up",
        "story",
    ),
    ActionSpec(
        "view.columns",
        QT_TRANSLATE_NOOP("Actions", "&Columns…"),
        "choose_columns",
        icon="columns-2",
        breaks=True,
    ),
    ActionSpec(
        "view.dark",
        QT_TRANSLATE_NOOP("Actions", "&Dark theme"),
        "set_dark",
        ("Ctrl+Shift+D",),
        "moon",
        toggles=True,
    ),
    ActionSpec(
        "view.full-screen",
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        "toggle_full_screen",
        ("F11",),
    ),
    ActionSpec(
        "article.next",
        QT_TRANSLATE_NOOP("Actions", "&Next story"),
        "browser.next_story",
        ("Alt+Down", "J"),
        "arrow-down",
        "library",
    ),
    ActionSpec(
        "article.previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous story"),
        "browser.previous_story",
        ("Alt+Up", "K"),
        "arrow-up",
        "library",
    ),
    ActionSpec(
        "article.cut",
        QT_TRANSLATE_NOOP("Actions", "Cut the &lines"),
        "page_pane.source_view.cut",
        ("Ctrl+Del",),
        "scissors",
        "kept line",
        lines=True,
        breaks=True,
    ),
    ActionSpec(
        "article.keep",
        QT_TRANSLATE_NOOP("Actions", "&Restore the lines"),
        "page_pane.source_view.keep",
        ("Ctrl+Ins",),
        "rotate-ccw",
        "cut line",
        lines=True,
    ),
    ActionSpec(
        "article.body-from",
        QT_TRANSLATE_NOOP("Actions", "Body &from here"),
        "page_pane.source_view.begin_body",
        ("Alt+Home",),
        "arrow-down",
        "line",
        lines=True,
    ),
    ActionSpec(
        "article.body-up-to",
        QT_TRANSLATE_NOOP("Actions", "Body &up to here"),
        "page_pane.source_view.end_body",
        ("Alt+End",),
        "arrow-up",
        "line",
        lines=True,
    ),
    ActionSpec(
        "article.always-cut",
        QT_TRANSLATE_NOOP("Actions", "&Always cut this line for this outlet…"),
        "outlet_lines.rehearse",
        ("Ctrl+Shift+Del",),
        "building",
        "line",
        lines=True,
    ),
    ActionSpec(
        "article.clean",
        QT_TRANSLATE_NOOP("Actions", "&Clean again…"),
        "recleaner.clean_chosen",
        ("F5",),
        "refresh-cw",
        "selection",
        breaks=True,
    ),
    ActionSpec(
        "article.clean-outdated",
        QT_TRANSLATE_NOOP("Actions", "Stories cleaned by an older version…"),
        "recleaner.clean_outdated",
        needs="library",
    ),
    ActionSpec(
        "article.bin",
        QT_TRANSLATE_NOOP("Actions", "&Move to the bin"),
        "corrections.move_to_bin",
        ("Del",),
        "trash-2",
        "unbinned",
        letter=True,
        breaks=True,
    ),
    ActionSpec(
        "article.restore",
        QT_TRANSLATE_NOOP("Actions", "&Take out of the bin"),
        "corrections.take_from_bin",
        (),
        "archive-restore",
        "binned",
    ),
    ActionSpec(
        "review.new",
        QT_TRANSLATE_NOOP("Actions", "&New"),
        "corrections.mark_new",
        ("N",),
        "circle-dot",
        "selection",
        letter=True,
    ),
    ActionSpec(
        "review.in-review",
        QT_TRANSLATE_NOOP("Actions", "&In review"),
        "corrections.mark_in_review",
        ("R",),
        "eye",
        "selection",
        letter=True,
    ),
    ActionSpec(
        "review.verified",
        QT_TRANSLATE_NOOP("Actions", "&Verified"),
        "corrections.mark_verified",
        ("V",),
        "circle-check",
        "selection",
        letter=True,
    ),
    ActionSpec(
        "review.rejected",
        QT_TRANSLATE_NOOP("Actions", "Re&jected"),
        "corrections.mark_rejected",
        ("X",),
        "circle-x",
        "selection",
        letter=True,
    ),
    ActionSpec(
        "tools.cautious",
        QT_TRANSLATE_NOOP("Actions", "&Cautious cleaning: keeps doubtful lines"),
        "set_cautious",
        toggles=True,
        group="strictness",
    ),
    ActionSpec(
        "tools.balanced",
        QT_TRANSLATE_NOOP("Actions", "&Balanced cleaning: cuts what is likely junk"),
        "set_balanced",
        toggles=True,
        group="strictness",
    ),
    ActionSpec(
        "tools.strict",
        QT_TRANSLATE_NOOP("Actions", "&Strict cleaning: cuts doubtful lines too"),
        "set_strict",
        toggles=True,
        group="strictness",
    ),
    ActionSpec(
        "tools.outlet-lines",
        QT_TRANSLATE_NOOP("Actions", "&Lines that are always cut…"),
        "outlet_lines.show_rules",
        icon="building",
        needs="library",
        breaks=True,
    ),
    ActionSpec(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "show_shortcuts",
        ("?", "F1"),
        "keyboard",
    ),
    ActionSpec(
        "help.about", QT_TRANSLATE_NOOP("Actions", "&About Newsdesk"), "show_about", (), "info"
    ),
)


def say(text: str) -> str:
    """Return an action's or menu's text in the language of the window."""
    return QCoreApplication.translate("Actions", text)


def plain(text: str) -> str:
    """Return an action's text without the mark of its menu letter and without dots."""
    return say(text).replace("&", "").rstrip("…")


class Actions:
    """The window's QActions by id, made of ACTIONS."""

    def __init__(self, window: QMainWindow) -> None:
        self._made = {spec.id: _made(spec, window) for spec in ACTIONS}
        self._groups = {spec.group: QActionGroup(window) for spec in ACTIONS if spec.group}
        for spec in ACTIONS:
            if spec.group:
                self._groups[spec.group].addAction(self._made[spec.id])

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def items(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """Yield each spec with its action."""
        for spec in ACTIONS:
            yield spec, self._made[spec.id]

    def fill_menus(self, window: QMainWindow) -> dict[str, QMenu]:
        """Fill the menu bar."""
        menus = {key: window.menuBar().addMenu(say(text)) for key, text in MENUS.items()}
        for spec, action in self.items():
            if spec.breaks:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(action)
        return menus

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

    def redraw(self) -> None:
        """Draw the icons again in the colours of the theme."""
        for spec, action in self.items():
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))


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
    slot = attrgetter(spec.slot)(window)
    alone = spec.toggles and not spec.group
    (action.toggled if alone else action.triggered).connect(slot)
    return action


def native(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
