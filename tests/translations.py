"""What Qt Linguist's files hold: by context and text, all forms of number."""

import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
Forms = tuple[str, ...]


def read(code: str) -> dict[tuple[str, str], Forms]:
    """Return the finished translations of one language."""
    known: dict[tuple[str, str], Forms] = {}
    for context in ET.parse(FOLDER / f"newsdesk_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = forms or (translation.text or "",)
            if all(forms):
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known
