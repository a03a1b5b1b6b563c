"""Stories on their way from the list to a tag."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

STORIES = "application/x-newsdesk-stories"


def dragged(ids: Sequence[int]) -> QMimeData:
    """Return stories as they are dragged."""
    data = QMimeData()
    data.setData(STORIES, " ".join(map(str, ids)).encode())
    return data


def stories_in(data: QMimeData) -> list[int]:
    """Return the stories that are dragged; none where something else is."""
    found = bytes(data.data(STORIES).data()).decode("ascii", "replace").split()
    return [int(number) for number in found if number.isdecimal()]
