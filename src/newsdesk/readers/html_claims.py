"""What the head of a page says of its story's fields."""

from selectolax.lexbor import LexborHTMLParser

from newsdesk.story.source import Claim


def claims_of(tree: LexborHTMLParser) -> tuple[tuple[Claim, ...], str]:
    """Return what the markup claims, and the address against which links are to be read."""
    return (), ""
