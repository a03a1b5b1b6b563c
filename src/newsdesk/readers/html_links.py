"""Where the links of a page lead."""

import re
from urllib.parse import urljoin, urlsplit

_SCHEMES = ("", "http", "https", "mailto", "tel")
_LONGEST = 2000  # code points
_ODD = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class Links:
    """Addresses as absolute ones where the page says where it stands, else as written."""

    def __init__(self, base: str = "") -> None:
        self._known: dict[str, str] = {}
        self._base = base.strip() if _scheme(base.strip()) in ("http", "https") else ""
        parts = self._base.split("/", 3)
        self._site = "/".join(parts[:3]) if self._base else ""
        self._protocol = parts[0] if self._base else ""

    def address(self, href: str) -> str:
        """Return where a link leads, "" for scripts, files and anything odd."""
        if href not in self._known:
            self._known[href] = self._made(href.strip())
        return self._known[href]

    def _made(self, href: str) -> str:
        if len(href) > _LONGEST or _ODD.search(href):
            return ""
        if href.startswith(("https://", "http://")):
            return href
        if _scheme(href) not in _SCHEMES:
            return ""
        return self._joined(href) if self._base else href

    def _joined(self, href: str) -> str:
        if href.startswith("//"):
            return self._protocol + href
        if href.startswith("/") and "/." not in href:
            return self._site + href
        try:
            return urljoin(self._base, href)
        except ValueError:
            return ""


def _scheme(href: str) -> str:
    try:
        return urlsplit(href).scheme.lower()
    except ValueError:
        return "odd"
