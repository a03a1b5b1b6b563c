"""The window's language: English as written, others read from Qt Linguist's own files."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from newsdesk import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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
    own = Translator(code, application)
    application.installTranslator(own)
    _installed.extend((qt, own))
    return code


def retell(application: "QApplication") -> None:
    """Let all that can be seen say its words again, in the language of now."""
    for top in application.topLevelWidgets():
        for each in (top, *top.findChildren(QObject)):
            if retranslate := getattr(each, "retranslate", None):
                retranslate()


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


Forms = tuple[str, ...]  # of number


class Translator(QTranslator):
    """Reads a .ts file itself, so that nothing has to be built; English has one for plurals."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = FORMS[code]
        self._written = contexts(code)
        self._known: dict[str, dict[str, Forms]] = {}

    def isEmpty(self) -> bool:
        """Say whether there is anything to ask for."""
        return not self._written

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text in this language; None, and only None, lets Qt ask further."""
        forms = self._of(_plain(context)).get(_plain(text))
        if not forms:
            return None  # type: ignore[return-value]
        return forms[self._form(n)] if n >= 0 and len(forms) > 1 else forms[0]

    def _of(self, context: str) -> dict[str, Forms]:
        """Return one context's messages, read when the first of them is asked for."""
        known = self._known.get(context)
        if known is None:
            known = self._known[context] = messages(self._written.get(context, ""))
        return known


def _plain(text: object) -> str:
    return bytes(text).decode() if isinstance(text, bytes | bytearray) else str(text)


# Qt Linguist's own XML, which has no other tags here: parsing it whole took 25 ms of each start.
_MESSAGE = re.compile(
    r"<source>(.*?)</source>.*?<translation[^>]*?(?:/>|>(.*?)</translation>)", re.DOTALL
)
_FORM = re.compile(r"<numerusform[^>]*?(?:/>|>(.*?)</numerusform>)", re.DOTALL)


def unescape(text: str) -> str:
    """Return a text as it reads; most have nothing to be put back."""
    if "&" not in text:
        return text
    import html  # noqa: PLC0415  (2000 names of signs, 3 ms)

    return html.unescape(text)


def contexts(code: str) -> dict[str, str]:
    """Return each context's messages as they are written."""
    text = paths.resource("translations", f"newsdesk_{code}.ts").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for part in text.split("<context>")[1:]:
        name, _, written = part.partition("</name>")
        name = unescape(name.rpartition("<name>")[2])
        found[name] = found.get(name, "") + written
    return found


def messages(written: str) -> dict[str, Forms]:
    """Return the translated messages of a context, all forms of number."""
    known = {}
    for message in written.split("</message>"):
        if found := _MESSAGE.search(message):
            source, translation = found[1], found[2] or ""
            forms = tuple(unescape(form) for form in _FORM.findall(translation))
            forms = forms or (unescape(translation),)
            if all(forms):
                known[unescape(source)] = forms
    return known


def read(code: str) -> dict[tuple[str, str], Forms]:
    """Return the translations of one language: by context and text, all forms of number."""
    return {
        (context, source): forms
        for context, written in contexts(code).items()
        for source, forms in messages(written).items()
    }
