"""What the stories of a library mention, brought up to date before it is asked for."""

import os

from newsdesk.cli.interrupts import shield_workers
from newsdesk.cli.opened import stopping
from newsdesk.cli.output import no_progress, progress, say
from newsdesk.desk import looking_through
from newsdesk.desk.opening import Library

_MOST_WORKERS = 8


def look_through(library: Library) -> None:
    """Look at the stories that were added or changed since; Ctrl+C leaves the rest for later."""
    left = looking_through.left(library)
    if not left:
        return
    shield_workers()
    workers = min(_MOST_WORKERS, os.cpu_count() or 1)
    with stopping() as stopped:
        looking_through.look_through(library, progress, stopped, workers)
        no_progress()
        if stopped():
            say(f"Stopped: of {left} new or changed stories, not all have been looked at.")
