"""Tooltips show words as they are: Qt would read those of a page as HTML."""

from html import escape


def tip(text: str) -> str:
    """Return a text as a tooltip, wrapped and literal; "" for none."""
    return f"<p>{escape(text)}</p>" if text else ""
