"""Fonts by name, the best first; which of them are there, only a screen knows."""

SERIFS = ("Source Serif 4", "Noto Serif", "PT Serif", "DejaVu Serif", "Georgia")
SANS = ("Inter", "Source Sans 3", "Noto Sans", "Segoe UI", "DejaVu Sans")

_ARABIC = ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic")
# For these languages the fonts above have no letters, or those of a neighbour's tradition.
OTHERS = {
    "ar": _ARABIC,
    "fa": ("Vazirmatn", *_ARABIC),
    "ps": _ARABIC,
    "ur": ("Noto Nastaliq Urdu", *_ARABIC),
    "he": ("Noto Serif Hebrew", "Frank Ruehl CLM", "David CLM", "David", "Arial Hebrew"),
    "ja": (
        *("Noto Serif CJK JP", "Source Han Serif JP", "Hiragino Mincho ProN", "Yu Mincho"),
        *("Noto Sans CJK JP", "MS Mincho", "Droid Sans Fallback"),
    ),
    "ko": (
        "Noto Serif CJK KR",
        "Source Han Serif KR",
        "AppleMyungjo",
        "Batang",
        "Droid Sans Fallback",
    ),
    "zh": (
        *("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
        *("Noto Sans CJK SC", "Droid Sans Fallback"),
    ),
}
_WIDE = ("ja", "ko", "zh")  # their signs between words are as wide as their letters


def choices(kind: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return fonts for a page, "serif" or "sans": of each group the best that is there."""
    own = SERIFS if kind == "serif" else SANS
    others = OTHERS.get(language, ()) if kind == "serif" else ()
    return (others, own) if language in _WIDE else (own, others)
