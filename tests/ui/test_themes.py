"""Every theme: what is written and what is drawn stands out from what is behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsdesk.ui import theme
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.theme import Tokens

GROUNDS_OF_TEXT = {  # ink → what it is written on
    "text": "base chrome side raised hover selected resting found typed warn_back bad_back",
    "muted": "base chrome side raised hover selected resting found",
    "faint": "base chrome selected resting found",
    "accent": "base chrome raised",
    "on_accent": "accent",
    "warn": "base chrome selected resting found warn_back",
    "bad": "base chrome bad_back",
    "rejected": "base",
    "verified": "base",
}
GROUNDS_OF_PARTS = {  # frames, signs, the ring of focus → what they are drawn on
    "border": "base chrome raised",
    "accent": "base chrome side raised hover selected resting",
    "muted": "base chrome side raised hover selected resting",
    "new": "base side raised hover selected resting",
    "review": "base side raised hover selected resting",
    "verified": "base side raised hover selected resting",
    "rejected": "base side raised hover selected resting",
    "warn": "base hover selected resting warn_back",
    "bad": "base bad_back",
    "on_accent": "accent",
}
TEXT, PARTS = 4.5, 3.0  # WCAG 2.2: 1.4.3 and 1.4.11
PAIRS = [
    (ink, ground, least)
    for table, least in ((GROUNDS_OF_TEXT, TEXT), (GROUNDS_OF_PARTS, PARTS))
    for ink, grounds in table.items()
    for ground in grounds.split()
]
EACH = pytest.mark.parametrize("tokens", theme.THEMES.values(), ids=lambda tokens: tokens.name)


def luminance(colour: str) -> float:
    """Return the relative luminance by WCAG's definition."""
    made = QColor(colour)
    parts = (made.redF(), made.greenF(), made.blueF())
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@EACH
def test_everything_stands_out(tokens: Tokens) -> None:
    faults = {
        f"{ink} on {ground}": round(found, 2)
        for ink, ground, least in PAIRS
        if (found := contrast(getattr(tokens, ink), getattr(tokens, ground))) < least
    }
    assert faults == {}


@EACH
def test_placeholders_and_links_are_measured_too(tokens: Tokens) -> None:
    made, role = theme.palette(tokens), QPalette.ColorRole
    for ink, ground in (
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.ButtonText, role.Button),
        (role.WindowText, role.Window),
    ):
        assert contrast(made.color(ink).name(), made.color(ground).name()) >= TEXT


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_is_high(name: str) -> None:
    tokens = theme.THEMES[name]
    for ink in ("text", "muted", "faint", "warn", "bad", "accent"):
        assert contrast(getattr(tokens, ink), tokens.base) >= 7


@EACH
def test_a_theme_is_known_by_its_colours(qapp: QApplication, tokens: Tokens) -> None:
    theme.apply(qapp, tokens.name)
    assert theme.current() is tokens


@EACH
def test_light_turns_dark_and_back(tokens: Tokens) -> None:
    other = theme.THEMES[theme.other(tokens)]
    assert other.shade != tokens.shade
    assert theme.other(other) == tokens.name


def test_the_system_is_followed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    dark = theme.THEMES["dark"]
    monkeypatch.setattr(theme, "chosen", lambda name: dark if name == "system" else theme.LIGHT)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is dark
    window.preferences.choose("theme", "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is theme.LIGHT
