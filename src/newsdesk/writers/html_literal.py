"""Words of others as HTML: nothing in them is a tag, each character one that HTML allows."""

from html import escape

from newsdesk.rendering.positions import LINE_BREAK, Shown


def literal(text: str) -> str:
    """Return text in which nothing is a tag and every character is one that HTML allows."""
    words = Shown(text).shown if len(text) < 500 else _drawn(text)
    return escape(words).replace(LINE_BREAK, "<br>")


def _drawn(text: str) -> str:
    """Return a long text as shown, without the soft breaks, which only a view needs."""
    return "".join(Shown(text[at : at + 400]).shown for at in range(0, len(text), 400))


def attribute(text: str) -> str:
    """Return text for an attribute or a title: one line, escaped."""
    return escape(" ".join(_drawn(text).split()))
