"""How word tables are written: a row a language, its code first, its phrases between bars."""

import unicodedata

# In these a mark makes another letter.
_NO_ACCENTS_DROPPED = (
    "ru",
    "uk",
    "ar",
    "ja",
    "ko",
    "zh",
    "vi",
)  # there a mark makes another letter


def phrases(table: str) -> tuple[str, ...]:
    """Read a table without languages: phrases between bars; a low line at the end is a space."""
    return tuple(_phrase(cell) for cell in table.split("|") if cell.strip())


def rows(table: str) -> tuple[str, ...]:
    """Read a table of languages; phrases come folded, and without accents as capitals go."""
    found: dict[str, None] = {}
    language = ""
    for line in table.strip().splitlines():
        code, _, cells = line.partition("|")
        language = code.strip() or language
        for phrase in phrases(cells):
            found[phrase] = None
            if language not in _NO_ACCENTS_DROPPED:
                found[_bare(phrase)] = None
    return tuple(found)


def _phrase(cell: str) -> str:
    return cell.strip().casefold().replace("ё", "е").replace("_", " ")


def _bare(phrase: str) -> str:
    if phrase.isascii():
        return phrase
    parts = unicodedata.normalize("NFD", phrase)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))
