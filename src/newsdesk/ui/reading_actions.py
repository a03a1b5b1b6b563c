"""The actions of reading a story, as data; the table of all actions takes them in."""

from newsdesk.ui.action_spec import ActionSpec
from newsdesk.ui.noop import QT_TRANSLATE_NOOP

EDIT = (
    ActionSpec(
        "edit.find-in-story",
        QT_TRANSLATE_NOOP("Actions", "Fi&nd in this story"),
        "page_pane.find_words",
        ("Ctrl+Alt+F", "F"),
        "search",
        "story",
    ),
)
COPY = (
    ActionSpec(
        "edit.copy-plain",
        QT_TRANSLATE_NOOP("Actions", "Copy as p&lain text"),
        "reading.copy_plain",
        ("Ctrl+Shift+C",),
        "copy",
        "story",
    ),
    ActionSpec(
        "edit.copy-cited",
        QT_TRANSLATE_NOOP("Actions", "Cop&y with citation"),
        "reading.copy_cited",
        ("Ctrl+Alt+C",),
        needs="story",
    ),
)
VIEW = (
    ActionSpec(
        "view.zoom-in",
        QT_TRANSLATE_NOOP("Actions", "L&arger type"),
        "reading.zoom_in",
        ("Ctrl++", "Ctrl+="),
        "plus",
        breaks=True,
    ),
    ActionSpec(
        "view.zoom-out",
        QT_TRANSLATE_NOOP("Actions", "Small&er type"),
        "reading.zoom_out",
        ("Ctrl+-",),
        "minus",
    ),
    ActionSpec(
        "view.zoom-normal",
        QT_TRANSLATE_NOOP("Actions", "Normal si&ze of type"),
        "reading.zoom_normal",
        ("Ctrl+0",),
    ),
    ActionSpec(
        "view.paragraphs",
        QT_TRANSLATE_NOOP("Actions", "Paragrap&h numbers"),
        "reading.number_paragraphs",
        toggles=True,
    ),
    ActionSpec(
        "view.paragraph-source",
        QT_TRANSLATE_NOOP("Actions", "Show this paragraph in the source"),
        "reading.show_in_source",
        ("L",),
        "file-text",
        "story",
        letter=True,
    ),
)
ARTICLE = (
    ActionSpec(
        "article.print",
        QT_TRANSLATE_NOOP("Actions", "Print pre&view and PDF…"),
        "reading.preview",
        ("Ctrl+P",),
        "file-text",
        "story",
        breaks=True,
    ),
)
