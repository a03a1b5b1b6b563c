"""A line of each found story around what was searched for."""

from collections.abc import Iterable

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import articles
from newsdesk.store.library import Library
from newsdesk.text.highlights import Snippet, matcher
from newsdesk.text.query import Query

__all__ = ["Snippet", "snippets"]

_NOTHING = Snippet("", ())


def snippets(
    library: Library, ids: Iterable[int], query: Query, width: int = 120
) -> dict[int, Snippet]:
    """Return a stretch of each story's clean body, hits marked; an empty one where there is none.

    What turns letters around or cannot be seen is shown as a dot, so that every place stays.
    """
    finds = matcher(query)
    found: dict[int, Snippet] = {}
    with library.reading() as at:
        for story_id in ids:
            try:
                story = articles.load(at, story_id)
            except (NotFound, LibraryTrouble):  # the row or the page says so
                found[story_id] = _NOTHING
                continue
            made = finds.snippet(story.body, width, story.value("language"))
            found[story_id] = Snippet(_seen(made.text), made.spans)
    return found


def _seen(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else "·" for sign in text)
