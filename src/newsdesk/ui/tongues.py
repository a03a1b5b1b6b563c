"""The languages of stories, by their codes, in words."""

from PySide6.QtCore import QCoreApplication

from newsdesk.ui.noop import QT_TRANSLATE_NOOP

TONGUES = {
    "be": QT_TRANSLATE_NOOP("Tongues", "Belarusian"),
    "bg": QT_TRANSLATE_NOOP("Tongues", "Bulgarian"),
    "cs": QT_TRANSLATE_NOOP("Tongues", "Czech"),
    "de": QT_TRANSLATE_NOOP("Tongues", "German"),
    "el": QT_TRANSLATE_NOOP("Tongues", "Greek"),
    "en": QT_TRANSLATE_NOOP("Tongues", "English"),
    "es": QT_TRANSLATE_NOOP("Tongues", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Tongues", "French"),
    "it": QT_TRANSLATE_NOOP("Tongues", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Tongues", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Tongues", "Korean"),
    "nl": QT_TRANSLATE_NOOP("Tongues", "Dutch"),
    "pl": QT_TRANSLATE_NOOP("Tongues", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Tongues", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Tongues", "Russian"),
    "tr": QT_TRANSLATE_NOOP("Tongues", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Tongues", "Ukrainian"),
    "zh": QT_TRANSLATE_NOOP("Tongues", "Chinese"),
}


def name(code: str) -> str:
    """Return a language's name; a code that has none here stands as it is."""
    return QCoreApplication.translate("Tongues", TONGUES[code]) if code in TONGUES else code
