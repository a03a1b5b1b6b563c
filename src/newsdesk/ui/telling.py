"""Tells of an error what may leave this machine."""

from collections.abc import Sequence

import PySide6
from PySide6.QtCore import qVersion

from newsdesk.desk import details
from newsdesk.ui.reasons import REASONS, SHAPES


def told(error: BaseException, actions: Sequence[str] = ()) -> str:
    """Return an error's details: no word of a story, no name of a file."""
    runs = details.versions({"Qt": qVersion(), "PySide": PySide6.__version__})
    return details.details(error, shapes=(*REASONS, *SHAPES), actions=actions, runs=runs)
