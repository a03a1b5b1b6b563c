"""Python's own import, which PySide6 replaces by one that reads the source of every module."""

import builtins

import PySide6.QtCore  # noqa: F401  (replaces it)


def restore() -> None:
    """Import as Python does: PySide6 looks for `__feature__`, which is not used here.

    It costs the start 15 ms, and keeps the source of all modules in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
