"""By which name an annotation goes in files that other programs read, and the way back."""

import re
from base64 import urlsafe_b64encode
from urllib.parse import quote, unquote
from uuid import NAMESPACE_URL, UUID, uuid5

TERMS = "tag:newsdesk.example,2026:terms/"
_OTHERS = "tag:newsdesk.example,2026:annotation/"
_UUID = re.compile(r"[0-9a-f]{32}")


def iri_of(uid: str) -> str:
    """Return the name that an annotation has everywhere."""
    if _UUID.fullmatch(uid):
        return UUID(uid).urn
    return _OTHERS + quote(uid, safe="", errors="replace")


def uid_of(iri: str) -> str:
    """Return the name that an annotation has here: the same one however often it comes."""
    if iri.startswith(_OTHERS) and iri != _OTHERS:
        return unquote(iri.removeprefix(_OTHERS))
    plain = iri.removeprefix("urn:uuid:").replace("-", "").lower()
    if iri.startswith("urn:uuid:") and _UUID.fullmatch(plain):
        return plain
    return uuid5(NAMESPACE_URL, iri).hex


def hash_name(sha256: str) -> str:
    """Return the name that bytes have by their SHA-256, as RFC 6920 has it."""
    return "ni:///sha-256;" + urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
