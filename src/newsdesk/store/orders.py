"""By what stories can be sorted, and which column of their table that is."""

SORTS = {
    "added": "id",
    "headline": "headline_key",
    "authors": "authors_key",
    "published": "published",
    "section": "section_key",
    "outlet": "outlet_key",
    "language": "language",
    "status": "status",
    "words": "words",
    "file": "file",
    "problems": "problems",
    "assignee": "assignee_key",
}
