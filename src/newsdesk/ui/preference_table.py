"""Every setting of the preferences as data: its words, its place and how it is changed."""

from typing import NamedTuple

from newsdesk.ui.noop import QT_TRANSLATE_NOOP


class Preference(NamedTuple):
    """One setting: its name in settings.toml, its words, its page, and what it is changed with."""

    name: str
    label: str
    page: str
    kind: str  # "text", "number", "switch", "choice", "format", "folder" or "keys"
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # value and words
    unit: str = ""


PAGES = {
    "desk": QT_TRANSLATE_NOOP("Preferences", "Desk"),
    "looks": QT_TRANSLATE_NOOP("Preferences", "Window"),
    "page": QT_TRANSLATE_NOOP("Preferences", "Page"),
    "cleaning": QT_TRANSLATE_NOOP("Preferences", "Cleaning"),
    "export": QT_TRANSLATE_NOOP("Preferences", "Export"),
}

PREFERENCES = (
    Preference(
        "person",
        QT_TRANSLATE_NOOP("Preferences", "Who is at the desk"),
        "desk",
        "text",
        QT_TRANSLATE_NOOP("Preferences", "Your name stands beside every change that you make."),
    ),
    Preference(
        "auto_advance",
        QT_TRANSLATE_NOOP("Preferences", "Go to the next story after a status"),
        "desk",
        "switch",
    ),
    Preference("shortcuts", QT_TRANSLATE_NOOP("Preferences", "Keyboard shortcuts"), "desk", "keys"),
    Preference(
        "language",
        QT_TRANSLATE_NOOP("Preferences", "Language"),
        "looks",
        "choice",
        choices=(
            ("auto", QT_TRANSLATE_NOOP("Preferences", "Like the system")),
            ("en", "English"),
            ("ru", "Русский"),
        ),
    ),
    Preference(
        "theme",
        QT_TRANSLATE_NOOP("Preferences", "Theme"),
        "looks",
        "choice",
        choices=(
            ("system", QT_TRANSLATE_NOOP("Preferences", "Like the system")),
            ("light", QT_TRANSLATE_NOOP("Preferences", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Preferences", "Dark")),
            ("contrast-light", QT_TRANSLATE_NOOP("Preferences", "High contrast, light")),
            ("contrast-dark", QT_TRANSLATE_NOOP("Preferences", "High contrast, dark")),
        ),
    ),
    Preference(
        "snippets",
        QT_TRANSLATE_NOOP("Preferences", "Snippets in the list"),
        "looks",
        "switch",
        QT_TRANSLATE_NOOP("Preferences", "Shows the words found, under each headline."),
    ),
    Preference(
        "page_font",
        QT_TRANSLATE_NOOP("Preferences", "Letters"),
        "page",
        "choice",
        choices=(
            ("serif", QT_TRANSLATE_NOOP("Preferences", "With serifs")),
            ("sans", QT_TRANSLATE_NOOP("Preferences", "Without serifs")),
        ),
    ),
    Preference(
        "page_size",
        QT_TRANSLATE_NOOP("Preferences", "Size of letters"),
        "page",
        "number",
        unit=QT_TRANSLATE_NOOP("Preferences", " pt"),
    ),
    Preference(
        "measure",
        QT_TRANSLATE_NOOP("Preferences", "Length of lines"),
        "page",
        "number",
        unit=QT_TRANSLATE_NOOP("Preferences", " characters"),
    ),
    Preference(
        "line_height",
        QT_TRANSLATE_NOOP("Preferences", "Height of lines"),
        "page",
        "number",
        unit=QT_TRANSLATE_NOOP("Preferences", " %"),
    ),
    Preference(
        "strictness",
        QT_TRANSLATE_NOOP("Preferences", "What cleaning cuts"),
        "cleaning",
        "choice",
        QT_TRANSLATE_NOOP("Preferences", "Stories that are here already stay as they are."),
        choices=(
            ("cautious", QT_TRANSLATE_NOOP("Preferences", "Cautious: keeps doubtful lines")),
            ("balanced", QT_TRANSLATE_NOOP("Preferences", "Balanced: cuts what is likely junk")),
            ("strict", QT_TRANSLATE_NOOP("Preferences", "Strict: cuts doubtful lines too")),
        ),
    ),
    Preference("export_format", QT_TRANSLATE_NOOP("Preferences", "Format"), "export", "format"),
    Preference("export_folder", QT_TRANSLATE_NOOP("Preferences", "Folder"), "export", "folder"),
    Preference(
        "export_name",
        QT_TRANSLATE_NOOP("Preferences", "File names"),
        "export",
        "text",
        QT_TRANSLATE_NOOP(
            "Preferences", "{published}, {title}, {site}, {section} and {id} are filled in."
        ),
    ),
)
