"""The actions that choose a setting, and the one that shows them all."""

from newsdesk.ui.action_spec import ActionSpec
from newsdesk.ui.noop import QT_TRANSLATE_NOOP

THEME_TEXTS = {
    "system": QT_TRANSLATE_NOOP("Actions", "Like the &system"),
    "light": QT_TRANSLATE_NOOP("Actions", "&Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "&Dark"),
    "contrast-light": QT_TRANSLATE_NOOP("Actions", "High &contrast, light"),
    "contrast-dark": QT_TRANSLATE_NOOP("Actions", "High c&ontrast, dark"),
}


EDIT = (
    ActionSpec(
        "edit.preferences",
        QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"),
        "preferences.show",
        ("Ctrl+,",),
        "settings",
        breaks=True,
        early=True,
    ),
)
VIEW = (
    ActionSpec(
        "view.snippets",
        QT_TRANSLATE_NOOP("Actions", "Snippe&ts in the list"),
        "preferences.choose",
        toggles=True,
        early=True,
        chooses=("snippets", True),
    ),
    *(
        ActionSpec(
            f"theme.{name}",
            text,
            "preferences.choose",
            toggles=True,
            early=True,
            group="theme",
            chooses=("theme", name),
        )
        for name, text in THEME_TEXTS.items()
    ),
    ActionSpec(
        "theme.turn",
        QT_TRANSLATE_NOOP("Actions", "&Turn light or dark"),
        "preferences.turn_theme",
        ("Ctrl+Shift+D",),
        "moon",
        breaks=True,
        early=True,
    ),
)
TOOLS = (
    ActionSpec(
        "tools.cautious",
        QT_TRANSLATE_NOOP("Actions", "&Cautious cleaning: keeps doubtful lines"),
        "preferences.choose",
        toggles=True,
        group="strictness",
        chooses=("strictness", "cautious"),
    ),
    ActionSpec(
        "tools.balanced",
        QT_TRANSLATE_NOOP("Actions", "&Balanced cleaning: cuts what is likely junk"),
        "preferences.choose",
        toggles=True,
        group="strictness",
        chooses=("strictness", "balanced"),
    ),
    ActionSpec(
        "tools.strict",
        QT_TRANSLATE_NOOP("Actions", "&Strict cleaning: cuts doubtful lines too"),
        "preferences.choose",
        toggles=True,
        group="strictness",
        chooses=("strictness", "strict"),
    ),
)
