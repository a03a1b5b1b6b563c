"""Options that several commands take, and what the command line names; no desk, no SQL."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from newsdesk import paths, settings
from newsdesk.cli.chosen import Chosen
from newsdesk.story.changes import Person
from newsdesk.story.lines import Strictness

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Query = Annotated[
    list[str] | None,
    typer.Argument(help='Such as: ferry "exact phrase" outlet:herald missing:author'),
]
StoryId = Annotated[int, typer.Argument(help="The story's number.", metavar="ID", min=1)]


class Tongue(StrEnum):
    """A language that files can be labelled in."""

    EN = "en"
    RU = "ru"


Language = Annotated[
    Tongue, typer.Option("--language", help="The language of what stands round a story's words.")
]
Strict = Annotated[
    Strictness | None,
    typer.Option("--strictness", help="How readily a doubtful line is cut, else as in settings."),
]
INPUT = "-"  # the name of the page that comes by the input


@dataclass(frozen=True, slots=True)
class How:
    """How pages are cleaned."""

    encoding: str | None = None
    strictness: Strictness = Strictness.BALANCED
    workers: int | None = None


def chosen(ctx: typer.Context) -> Chosen:
    """Return the library and the person that the command line names."""
    return ctx.obj if isinstance(ctx.obj, Chosen) else Chosen()


def person(ctx: typer.Context) -> Person:
    """Return who is asking: --as, else the person of the settings."""
    return Person(chosen(ctx).person.strip() or settings.load(paths.settings_path()).person)


def strictness(chosen: Strictness | None) -> Strictness:
    """Return how readily a doubtful line is cut: as asked, else as the settings say."""
    return chosen or Strictness(settings.load(paths.settings_path()).strictness)


def words_of(query: list[str] | None) -> str:
    """Return the query that several words of the command line make."""
    return " ".join(query or ())
