"""newsdesk show: one story whole."""

import typer

from newsdesk.cli.opened import opened
from newsdesk.cli.options import Json, StoryId
from newsdesk.cli.output import show, show_json
from newsdesk.cli.story_text import story_text
from newsdesk.desk import browsing
from newsdesk.desk.views import as_json as data_of

EXAMPLES = """
newsdesk show 12
newsdesk show 12 --json
"""


def command(ctx: typer.Context, story: StoryId, as_json: Json = False) -> int:
    """Print a story's fields and clean text; as JSON with its ledger too."""
    with opened(ctx) as library:
        found = browsing.story(library, story)
    show_json(data_of(found)) if as_json else show(story_text(found))
    return 0
