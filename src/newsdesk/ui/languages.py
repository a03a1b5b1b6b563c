"""The window's language: English as written, others read from Qt Linguist's own files."""

from collections.abc import Callable
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from newsdesk import paths

TRANSLATED = ("ru",)


def use(application: QCoreApplication, language: str) -> str:
    """Install a language ("auto" takes the system's) and return which one it became."""
    code = QLocale.system().name().partition("_")[0] if language == "auto" else language
    code = code if code in TRANSLATED else "en"
    QLocale.setDefault(QLocale(QLocale.Language.Russian) if code == "ru" else _english(language))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    application.installTranslator(Translator(code, application))
    return code


def _english(language: str) -> QLocale:
    """Return the system's own English, else the British one: days before months."""
    system = QLocale.system()
    if language == "auto" and system.language() == QLocale.Language.English:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def _english_form(number: int) -> int:
    return 0 if number == 1 else 1


def _russian_form(number: int) -> int:
    tens, ones = number // 10 % 10, number % 10
    if tens != 1 and ones == 1:
        return 0
    return 1 if tens != 1 and 2 <= ones <= 4 else 2


FORMS: dict[str, Callable[[int], int]] = {"en": _english_form, "ru": _russian_form}


class Translator(QTranslator):
    """Reads a .ts file itself, so that nothing has to be built; English has one for plurals."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = FORMS[code]
        self._known = read(code)

    def isEmpty(self) -> bool:
        """Say whether there is anything to ask for."""
        return not self._known

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text in this language; None, and only None, lets Qt ask further."""
        forms = self._known.get((_plain(context), _plain(text)))
        if not forms:
            return None  # type: ignore[return-value]
        return forms[self._form(n)] if n >= 0 and len(forms) > 1 else forms[0]


def _plain(text: object) -> str:
    return bytes(text).decode() if isinstance(text, bytes | bytearray) else str(text)


def read(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the translations of one language: by context and text, all forms of number."""
    file = paths.resource("translations", f"newsdesk_{code}.ts")
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            forms = _forms(found) if found is not None else ()
            if all(forms) and forms:
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def _forms(translation: ElementTree.Element) -> tuple[str, ...]:
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plural or (translation.text or "",)
