"""What can be made of the stories at any time is made anew: the search index and the sketches."""

from collections.abc import Iterator

from sqlalchemy import Connection, delete, select
from sqlmodel import col

from newsdesk.errors import LibraryTrouble
from newsdesk.store import articles, duplicates, search
from newsdesk.store.indexing import Indexed, indexed
from newsdesk.store.schema import Article, Sketch, SketchKey
from newsdesk.text.sketch import sketch


def renew(at: Connection) -> None:
    """Make index and sketches of all stories; a damaged story is left out of both."""
    for table in (Sketch, SketchKey):
        at.execute(delete(table))
    search.make_anew(at, _stories(at))


def _stories(at: Connection) -> Iterator[tuple[int, Indexed]]:
    for number in at.execute(select(col(Article.id)).order_by(col(Article.id))).scalars().all():
        try:
            story = articles.present(at, number or 0)
        except LibraryTrouble:
            continue
        duplicates.add(at, [(story.id, sketch(story.body))])
        yield story.id, indexed(story)
