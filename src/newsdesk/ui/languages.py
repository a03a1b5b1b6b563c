"""The window's language: English as written but for its plurals, others by `make translations`."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsdesk import paths

TRANSLATED = ("ru",)
_installed: list[QTranslator] = []  # asking the application brings its style in: 15 ms


def use(application: QCoreApplication, language: str) -> str:
    """Install a language ("auto" takes the system's) and return which one it became."""
    code = QLocale.system().name().partition("_")[0] if language == "auto" else language
    code = code if code in TRANSLATED else "en"
    QLocale.setDefault(QLocale(QLocale.Language.Russian) if code == "ru" else _english(language))
    while _installed:
        old = _installed.pop()
        application.removeTranslator(old)
        old.deleteLater()
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    own = QTranslator(application)
    own.load(str(paths.resource("translations", f"newsdesk_{code}.qm")))
    application.installTranslator(own)
    _installed.extend((qt, own))
    return code


def current() -> str:
    """Return the language of the window."""
    return "ru" if QLocale().language() == QLocale.Language.Russian else "en"


def _english(language: str) -> QLocale:
    """Return the system's own English, else the British one: days before months."""
    system = QLocale.system()
    if language == "auto" and system.language() == QLocale.Language.English:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
