"""Garbage waits for the window's own thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsdesk.ui.garbage import Garbage


class Ring:
    """Something that only a collection ends."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    """Let a window's thread collect, and put the process right afterwards."""
    parent = QObject()
    made = Garbage(parent)
    made.begin()
    yield made
    made.end()


def test_other_threads_collect_nothing(garbage: Garbage) -> None:
    ring = weakref.ref(Ring())
    thread = threading.Thread(target=lambda: [[n] for n in range(50_000)])
    thread.start()
    thread.join()
    assert ring() is not None


def test_the_window_collects_what_has_piled_up(garbage: Garbage, qtbot: QtBot) -> None:
    ring = weakref.ref(Ring())
    piled = [[n] for n in range(9 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: ring() is None)
    assert piled
