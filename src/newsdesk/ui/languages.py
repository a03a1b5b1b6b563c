"""The window's language: English as written, others by Qt's translations."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsdesk import paths
from newsdesk.errors import NewsdeskError

TRANSLATED = ("ru",)


def use(application: QCoreApplication, language: str) -> str:
    """Install a language ("auto" takes the system's) and return which one it became."""
    code = QLocale.system().name().partition("_")[0] if language == "auto" else language
    code = code if code in TRANSLATED else "en"
    QLocale.setDefault(QLocale(QLocale.Language.Russian) if code == "ru" else _english(language))
    for name, folder in _files(code):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    return code


def _english(language: str) -> QLocale:
    """Return the system's own English, else the British one: days before months."""
    system = QLocale.system()
    if language == "auto" and system.language() == QLocale.Language.English:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def _files(code: str) -> list[tuple[str, str]]:
    """Return the files to load; English has one too, for its plurals."""
    found = [(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    try:
        own = paths.resource("translations", f"newsdesk_{code}.qm")
    except NewsdeskError:
        return found
    return [*found, (own.stem, str(own.parent))]
