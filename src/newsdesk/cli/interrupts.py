"""Ctrl+C reaches this process and every one that it started; only this one may answer."""

import multiprocessing
import signal
from multiprocessing import resource_tracker


def shield_workers() -> None:
    """Start the server that workers are forked from, deaf to Ctrl+C from its first moment.

    Pressed while Python starts there, it would print a traceback: 8 of 12 times in a trial.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return
    from multiprocessing import forkserver  # noqa: PLC0415 - not on Windows

    from newsdesk.pipeline.pool import PRELOADED  # noqa: PLC0415 - only an import needs the pool

    resource_tracker.ensure_running()  # it lifts the block that it sets, so it comes first
    multiprocessing.get_context("forkserver").set_forkserver_preload(list(PRELOADED))
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
