"""Imports are Python's own again once the window is being opened."""

import builtins
import importlib
import linecache
import sys

import PySide6.QtCore  # noqa: F401  (replaces the import)
import pytest

from newsdesk.ui import plain_imports


def test_no_source_is_read_for_an_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    plain_imports.restore()
    linecache.clearcache()
    monkeypatch.delitem(sys.modules, "calendar", raising=False)
    __import__("calendar")
    assert importlib.import_module("calendar").__file__ not in linecache.cache


def test_what_is_plain_stays_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)
    plain_imports.restore()
    once = builtins.__import__
    plain_imports.restore()
    assert builtins.__import__ is once
