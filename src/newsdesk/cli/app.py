"""The commands, and what happens around each: exit codes, messages, never a traceback."""

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.metadata import version as installed
from types import ModuleType
from typing import Annotated

import typer

from newsdesk import paths
from newsdesk.cli.chosen import Draw, split
from newsdesk.cli.output import say, set_up_streams, show
from newsdesk.errors import InvalidValue, NewsdeskError

DONE, SET_ASIDE, WRONG_COMMAND_LINE = 0, 1, 2
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, the module that has its function, and what its help says first."""

    name: str
    module: str
    help: str


COMMANDS = (
    Command("import", "newsdesk.cli.importing", "Import files and folders into the library."),
    Command("list", "newsdesk.cli.listing", "List the stories that a query finds."),
    Command("show", "newsdesk.cli.showing", "Show a story: its fields and its clean text."),
    Command("edit", "newsdesk.cli.editing", "Set fields of a story."),
    Command("tags", "newsdesk.cli.tags", "List tags; put them on stories, take them off."),
    Command("undo", "newsdesk.cli.undoing", "Take back the last change."),
    Command("redo", "newsdesk.cli.redoing", "Bring back what was undone last."),
    Command("history", "newsdesk.cli.history", "Show who changed what and when."),
    Command("export", "newsdesk.cli.exporting", "Write stories as files."),
    Command("check", "newsdesk.cli.checking", "Find mistakes in stories or in files."),
    Command("ledger", "newsdesk.cli.ledger", "One name, quote, figure or law in all stories."),
    Command("notes", "newsdesk.cli.notes", "Write notes and claims, by themselves."),
    Command("notes-in", "newsdesk.cli.taking_in", "Take notes of another program into a story."),
    Command("report", "newsdesk.cli.reporting", "Write a story's fact-check report."),
    Command("hand-off", "newsdesk.cli.handing_over", "Write stories for another library."),
    Command("receive", "newsdesk.cli.receiving", "Take in stories that were handed over."),
    Command("clean", "newsdesk.cli.cleaning", "Clean pages without a library."),
    Command("clean-again", "newsdesk.cli.recleaning", "Clean stories anew, after a look at it."),
    Command("rules", "newsdesk.cli.ruling", "Lines that are always cut for an outlet."),
    Command("duplicates", "newsdesk.cli.duplicates", "Stories that say nearly the same."),
    Command("empty-bin", "newsdesk.cli.emptying", "Delete what lies in the bin for good."),
    Command("compact", "newsdesk.cli.compacting", "Give free space of the library back."),
    Command("backup", "newsdesk.cli.backup", "Write a checked copy of the library."),
    Command("restore", "newsdesk.cli.restore", "Put a backup in the library's place."),
    Command("verify", "newsdesk.cli.verify", "Look for damage in the library or an export."),
    Command("screenshot", "newsdesk.cli.screenshot", "Draw the window into a picture."),
)
_ABOUT = """Newsdesk cleans scraped news pages, reversibly and offline.

Without a command it opens the window."""
_EXAMPLES = """\b
Examples:
  newsdesk                          open the window
  newsdesk import dumps/            import a folder
  newsdesk list status:new ferry    list what a query finds
  newsdesk export --format md --to out/
"""
_LIBRARY = Annotated[
    str, typer.Option("--library", metavar="FILE", help="The library, else NEWSDESK_LIBRARY.")
]
_PERSON = Annotated[str, typer.Option("--as", metavar="NAME", help="Who does this.")]
_VERSION = Annotated[bool, typer.Option("--version", is_eager=True, help="Print the version.")]
_HELP = {"help_option_names": ["-h", "--help"]}


def main(arguments: Sequence[str], draw: Draw | None = None) -> int:
    """Run a command line and return its exit code; `draw` draws the window into a picture."""
    set_up_streams()
    try:
        return _run(arguments, draw)
    except NewsdeskError as trouble:
        say(str(trouble))
        return WRONG_COMMAND_LINE if isinstance(trouble, InvalidValue) else SET_ASIDE
    except (KeyboardInterrupt, typer.Abort):
        say("Stopped. What was done before stays.")
        return INTERRUPTED
    except BrokenPipeError:
        return _without_reader()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else SET_ASIDE
    except Exception as error:  # no traceback ever reaches an editor
        return _fault(error)


def _run(arguments: Sequence[str], draw: Draw | None) -> int:
    chosen, rest = split(arguments)
    made = _app(next((word for word in rest if not word.startswith("-")), ""))
    given = replace(chosen, draw=draw)
    try:
        code = made(args=rest, prog_name="newsdesk", obj=given, standalone_mode=False)
        sys.stdout.flush()
    except Exception as error:
        if not hasattr(error, "exit_code") or not hasattr(error, "show"):
            raise
        error.show()  # a wrong command line, in the words of the parser
        return WRONG_COMMAND_LINE
    return code if isinstance(code, int) else DONE


def _app(wanted: str) -> typer.Typer:
    """Make the parser; only the wanted command's module is imported, so that help is fast."""
    app = typer.Typer(
        help=_ABOUT,
        epilog=_EXAMPLES,
        context_settings=_HELP,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
    )
    app.callback()(_global)
    for row in COMMANDS:
        module = import_module(row.module) if row.name == wanted else _Stub
        app.command(row.name, help=row.help, epilog=_epilog(module), context_settings=_HELP)(
            module.command
        )
    return app


class _Stub:
    """What stands for a command that is only named in the help."""

    EXAMPLES = ""

    @staticmethod
    def command() -> None:
        """Do nothing; the module of a command that is called is imported."""


def _epilog(module: ModuleType | type[_Stub]) -> str:
    examples = f"\b\nExamples:\n{module.EXAMPLES.strip()}".replace("\nnewsdesk", "\n  newsdesk")
    notes: str = getattr(module, "NOTES", "").strip()
    return "\n\n\b\n".join([examples, *notes.split("\n\n")] if notes else [examples])


def _global(
    ctx: typer.Context, library: _LIBRARY = "", person: _PERSON = "", version: _VERSION = False
) -> None:
    del ctx, library, person  # taken out before parsing; they stand here for the help
    if version:
        show(f"newsdesk {installed('newsdesk')}")
        raise typer.Exit


def _without_reader() -> int:
    """Be quiet where the reader of our output has gone, as `head` does."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a device, not a path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return SET_ASIDE


def _fault(error: Exception) -> int:
    """Say that something unforeseen happened, and where its details are."""
    file = paths.log_dir() / "newsdesk.log"
    log = logging.getLogger("newsdesk.cli")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(file, encoding="utf-8", errors="backslashreplace")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log.addHandler(handler)
        log.propagate = False
        log.error("A fault of the program", exc_info=error)
        say(f"Newsdesk met a fault of its own; what was done before stays. See {file}.")
    except OSError:
        say(f"Newsdesk met a fault of its own: {type(error).__name__}. What was done stays.")
    return SET_ASIDE
