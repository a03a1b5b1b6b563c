"""Every action of the window as data: menus, tool bar, shortcuts and their dialog follow."""

from typing import NamedTuple

from newsdesk.ui.noop import QT_TRANSLATE_NOOP


class ActionSpec(NamedTuple):
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
    early: bool = False  # can be done before the library is there

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

SUBMENUS = {"tags": ("article", QT_TRANSLATE_NOOP("Actions", "Ta&gs"))}  # the menu they stand in
TITLES = MENUS | {menu: text for menu, (_, text) in SUBMENUS.items()}
TAG_TEXTS = (
    QT_TRANSLATE_NOOP("Actions", "First tag"),
    QT_TRANSLATE_NOOP("Actions", "Second tag"),
    QT_TRANSLATE_NOOP("Actions", "Third tag"),
    QT_TRANSLATE_NOOP("Actions", "Fourth tag"),
    QT_TRANSLATE_NOOP("Actions", "Fifth tag"),
    QT_TRANSLATE_NOOP("Actions", "Sixth tag"),
    QT_TRANSLATE_NOOP("Actions", "Seventh tag"),
    QT_TRANSLATE_NOOP("Actions", "Eighth tag"),
    QT_TRANSLATE_NOOP("Actions", "Ninth tag"),
)

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
        early=True,
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
        early=True,
    ),
    ActionSpec(
        "edit.next-hit",
        QT_TRANSLATE_NOOP("Actions", "Next &hit"),
        "page_pane.next_hit",
        ("F3",),
        "arrow-down",
        "story",
    ),
    ActionSpec(
        "edit.previous-hit",
        QT_TRANSLATE_NOOP("Actions", "Previous h&it"),
        "page_pane.previous_hit",
        ("Shift+F3",),
        "arrow-up",
        "story",
    ),
    ActionSpec(
        "view.library",
        QT_TRANSLATE_NOOP("Actions", "Go to the &library"),
        "focus_library",
        ("Alt+1",),
        early=True,
    ),
    ActionSpec(
        "view.list",
        QT_TRANSLATE_NOOP("Actions", "Go to the li&st"),
        "focus_list",
        ("Alt+2",),
        early=True,
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
    ActionSpec("view.jobs", QT_TRANSLATE_NOOP("Actions", "&Jobs"), "panel.show_jobs", ("Alt+5",)),
    ActionSpec(
        "view.messages",
        QT_TRANSLATE_NOOP("Actions", "Messa&ges"),
        "panel.show_messages",
        ("Alt+6",),
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
        early=True,
    ),
    ActionSpec(
        "view.snippets",
        QT_TRANSLATE_NOOP("Actions", "Snippe&ts in the list"),
        "browser.snippets.switch",
        toggles=True,
        early=True,
    ),
    ActionSpec(
        "view.dark",
        QT_TRANSLATE_NOOP("Actions", "&Dark theme"),
        "set_dark",
        ("Ctrl+Shift+D",),
        "moon",
        toggles=True,
        early=True,
    ),
    ActionSpec(
        "view.new-stories",
        QT_TRANSLATE_NOOP("Actions", "Sho&w new stories"),
        "browser.show_new",
        ("Ctrl+R",),
    ),
    ActionSpec(
        "view.full-screen",
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        "toggle_full_screen",
        ("F11",),
        early=True,
    ),
    ActionSpec(
        "article.next",
        QT_TRANSLATE_NOOP("Actions", "&Next story"),
        "browser.next_story",
        ("Alt+Down", "J"),
        "arrow-down",
        "library",
        early=True,
    ),
    ActionSpec(
        "article.previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous story"),
        "browser.previous_story",
        ("Alt+Up", "K"),
        "arrow-up",
        "library",
        early=True,
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
        "article.empty-bin",
        QT_TRANSLATE_NOOP("Actions", "Empty the &bin…"),
        "purging.ask",
        needs="library",
    ),
    *(
        ActionSpec(
            f"tags.{digit}",
            text,
            f"tagger.toggle_{digit}",
            (str(digit),),
            needs="selection",
            letter=True,
        )
        for digit, text in enumerate(TAG_TEXTS, 1)
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
        "tools.compact",
        QT_TRANSLATE_NOOP("Actions", "C&ompact the library…"),
        "purging.compact",
        needs="library",
    ),
    ActionSpec(
        "tools.duplicates",
        QT_TRANSLATE_NOOP("Actions", "Find &duplicates…"),
        "duplicates.show",
        icon="copy",
        needs="library",
    ),
    ActionSpec(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "show_shortcuts",
        ("?", "F1"),
        "keyboard",
        early=True,
    ),
    ActionSpec(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "&About Newsdesk"),
        "show_about",
        (),
        "info",
        early=True,
    ),
)
