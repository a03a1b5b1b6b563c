"""Colours, type and spacing: one set of tokens for list, page and chips, light and dark."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsdesk import paths
from newsdesk.rendering import fonts
from newsdesk.ui.style import STYLE

GRID = 4  # every margin and gap is a multiple of it, in logical pixels


class Tokens(NamedTuple):
    """Every colour of the window, named by what it is for."""

    name: str
    chrome: str  # tool bar, status bar, tabs
    side: str  # the library pane
    base: str  # list, page, fields
    raised: str  # buttons, chips
    hover: str
    line: str  # separators
    border: str  # edges of fields and buttons
    text: str
    muted: str
    faint: str  # lines that were cut; still AA on base
    accent: str
    on_accent: str
    selected: str  # the current row while its list has the focus
    resting: str  # and while it has not
    new: str
    review: str
    verified: str
    rejected: str
    warn: str
    warn_back: str
    bad: str
    bad_back: str
    typed: str  # behind words that a person typed, or that come back
    found: str  # behind the words that a field was taken from

    @property
    def shade(self) -> str:
        """Return whether it is a light or a dark one."""
        return "light" if self.name.endswith("light") else "dark"


LIGHT = Tokens(
    name="light",
    chrome="#f5f4f1",
    side="#eeece7",
    base="#ffffff",
    raised="#ffffff",
    hover="#e9e7e1",
    line="#e2dfd8",
    border="#8c887d",
    text="#1f2328",
    muted="#5a6068",
    faint="#5f656d",
    accent="#1d5c96",
    on_accent="#ffffff",
    selected="#d8e6f3",
    resting="#e8e8e6",
    new="#1d5c96",
    review="#8a5300",
    verified="#1f7040",
    rejected="#a5322a",
    warn="#7a4a00",
    warn_back="#fdf1d6",
    bad="#9b2219",
    bad_back="#fce8e5",
    typed="#dff1e3",
    found="#ffe9a8",
)

DARK = Tokens(
    name="dark",
    chrome="#25272b",
    side="#1f2124",
    base="#1a1c1f",
    raised="#2f3237",
    hover="#33373c",
    line="#303338",
    border="#848a92",
    text="#e3e5e8",
    muted="#b3bac2",
    faint="#a0a7b0",
    accent="#74b0ea",
    on_accent="#10202e",
    selected="#213a53",
    resting="#2d3035",
    new="#74b0ea",
    review="#e2ab4e",
    verified="#6cc48c",
    rejected="#f08a80",
    warn="#f0c36d",
    warn_back="#3a2f16",
    bad="#f59a90",
    bad_back="#43221f",
    typed="#1d3b2a",
    found="#48390c",
)

CONTRAST_LIGHT = LIGHT._replace(
    name="contrast-light",
    chrome="#ffffff",
    side="#ffffff",
    hover="#e0e0e0",
    line="#707070",
    border="#000000",
    text="#000000",
    muted="#1f1f1f",
    faint="#333333",
    accent="#003a7d",
    selected="#bcd9ff",
    resting="#dcdcdc",
    new="#003a7d",
    review="#5c3300",
    verified="#00421c",
    rejected="#780000",
    warn="#4d2c00",
    warn_back="#fff3d1",
    bad="#780000",
    bad_back="#ffe9e6",
    typed="#c9f0d2",
    found="#ffe27a",
)

CONTRAST_DARK = DARK._replace(
    name="contrast-dark",
    chrome="#000000",
    side="#000000",
    base="#000000",
    raised="#000000",
    hover="#333333",
    line="#8a8a8a",
    border="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#d0d0d0",
    accent="#8ecbff",
    on_accent="#000000",
    selected="#003f7a",
    resting="#303030",
    new="#a5d4ff",
    review="#ffd27a",
    verified="#8ff0b0",
    rejected="#ffb3ab",
    warn="#ffd98a",
    warn_back="#2e2200",
    bad="#ffb3ab",
    bad_back="#3d0f0b",
    typed="#0c3b1e",
    found="#5f4a00",
)

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
_OTHER = {"light": "dark", "dark": "light"}
_BY_COLOURS = {
    (QColor(tokens.base).rgb(), QColor(tokens.text).rgb()): tokens for tokens in THEMES.values()
}
_known: dict[int, Tokens] = {}  # by the palette's key, the last one only


def chosen(theme: str) -> Tokens:
    """Return the tokens of a theme; "system" follows the desktop's colour scheme."""
    if theme in THEMES:
        return THEMES[theme]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def current() -> Tokens:
    """Return the tokens that are in force, by the palette of the application."""
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _known:  # it is asked for each sign that is drawn
        _known.clear()
        role = QPalette.ColorRole
        colours = palette.color(role.Base).rgb(), palette.color(role.Text).rgb()
        _known[key] = _BY_COLOURS.get(colours, LIGHT)
    return _known[key]


def other(tokens: Tokens) -> str:
    """Return the name of the dark theme for a light one, and the other way round."""
    return tokens.name.replace(tokens.shade, _OTHER[tokens.shade])


def apply(app: QApplication, theme: str) -> Tokens:
    """Give the application its palette, font and style sheet."""
    tokens = chosen(theme)
    app.setPalette(palette(tokens))
    app.setFont(window_font())
    signs = {name: f'"{_sign(name, tokens)}"' for name in ("chevron", "up", "check")}
    app.setStyleSheet(STYLE.substitute(tokens._asdict() | signs))
    return tokens


def _sign(name: str, tokens: Tokens) -> str:
    return paths.resource("themes", f"{name}-{tokens.shade}.svg").as_posix()


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette made of the tokens."""
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: tokens.chrome,
        role.WindowText: tokens.text,
        role.Base: tokens.base,
        role.AlternateBase: tokens.chrome,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.selected,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
        role.Accent: tokens.accent,
    }


def _first(families: tuple[str, ...]) -> str:
    return next((family for family in families if QFontDatabase.hasFamily(family)), "")


def window_font() -> QFont:
    """Return the desktop's own font, a known sans where it is only an alias, at 10 points or so."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().casefold() in {"", "sans serif", "sans", "sans-serif"} and (
        own := _first(fonts.SANS)
    ):
        font.setFamily(own)
    font.setPointSizeF(max(9.5, font.pointSizeF()))
    return font


def page_font(kind: str, points: int, language: str = "") -> QFont:
    """Return the font of a page, "serif" or "sans", in points, with what its language needs."""
    families = [own for group in fonts.choices(kind, language) if (own := _first(group))]
    font = QFont(families) if families else QFont()
    font.setStyleHint(QFont.StyleHint.Serif if kind == "serif" else QFont.StyleHint.SansSerif)
    font.setPointSize(points)
    return font


def leading(font: QFont, line_height: int) -> int:
    """Return a line height, in per cent of the letters' size, in per cent of the font's own."""
    probe = QFont(font)
    probe.setPixelSize(100)
    return round(line_height * 100 / max(1.0, QFontMetricsF(probe).height()))


def small(font: QFont, step: float = 1.0) -> QFont:
    """Return a font that is smaller by some points."""
    less = QFont(font)
    less.setPointSizeF(max(7.5, font.pointSizeF() - step))
    return less
