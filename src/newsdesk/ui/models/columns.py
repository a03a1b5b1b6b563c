"""The columns of the list, one object each; a new one is a new line here."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.story.names import joined
from newsdesk.story.row import Row
from newsdesk.ui import words
from newsdesk.ui.noop import QT_TRANSLATE_NOOP


class Column(NamedTuple):
    """One column: what it shows of a row, what is edited through it, how it is sorted."""

    key: str
    title: str
    text: Callable[[Row], str]
    width: int = 100  # logical pixels
    field: str = ""  # what typing in a cell sets; "" where nothing can be typed
    typed: Callable[[Row], str] | None = None  # what stands in the cell's editor
    icon: Callable[[Row], tuple[str, str]] | None = None  # icon's name, token of its colour
    sort: str = ""  # the desk's key; "" for the column's own
    shown: bool = True  # before anybody chose
    right: bool = False

    @property
    def label(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Columns", self.title)

    def edited(self, row: Row) -> str:
        """Return what stands in the cell's editor when it opens."""
        return (self.typed or self.text)(row)


def _state_icon(row: Row) -> tuple[str, str]:
    name = words.STATUS_ICONS.get(row.status, "circle")
    tones = {"in-review": "review", "verified": "verified", "rejected": "rejected"}
    return name, tones.get(row.status, "new")


class Flags(QObject):
    """Says how many fields are to be looked at."""

    def say(self, row: Row) -> str:
        """Return the number in words, "" for none."""
        return self.tr("%n field(s) to look at", "", row.problems) if row.problems else ""


def _flags(row: Row) -> str:
    return Flags().say(row)


def _flag_icon(row: Row) -> tuple[str, str]:
    return ("flag", "warn") if row.problems else ("", "")


COLUMNS = (
    Column(
        "status",
        QT_TRANSLATE_NOOP("Columns", "Status"),
        lambda row: words.status(row.status),
        34,
        field="status",
        typed=lambda row: row.status,
        icon=_state_icon,
    ),
    Column(
        "headline",
        QT_TRANSLATE_NOOP("Columns", "Headline"),
        lambda row: row.headline,
        320,
        field="headline",
    ),
    Column(
        "problems",
        QT_TRANSLATE_NOOP("Columns", "Flags"),
        _flags,
        34,
        icon=_flag_icon,
    ),
    Column("outlet", QT_TRANSLATE_NOOP("Columns", "Outlet"), lambda row: row.outlet, 108, "outlet"),
    Column(
        "published",
        QT_TRANSLATE_NOOP("Columns", "Published"),
        lambda row: words.day(row.published),
        112,
        field="published",
        typed=lambda row: row.published,
    ),
    Column(
        "authors",
        QT_TRANSLATE_NOOP("Columns", "Byline"),
        lambda row: ", ".join(row.authors),
        140,
        field="authors",
        typed=lambda row: joined(row.authors),
        shown=False,
    ),
    Column(
        "section",
        QT_TRANSLATE_NOOP("Columns", "Section"),
        lambda row: row.section,
        110,
        field="section",
        shown=False,
    ),
    Column(
        "language",
        QT_TRANSLATE_NOOP("Columns", "Language"),
        lambda row: row.language,
        70,
        field="language",
        shown=False,
    ),
    Column(
        "tags",
        QT_TRANSLATE_NOOP("Columns", "Tags"),
        lambda row: ", ".join(row.tags),
        140,
        field="tags",
        typed=lambda row: joined(row.tags),
        sort="added",  # several tags have no order among others
        shown=False,
    ),
    Column(
        "assignee",
        QT_TRANSLATE_NOOP("Columns", "Assignee"),
        lambda row: row.assignee,
        110,
        field="assignee",
        shown=False,
    ),
    Column(
        "urgency",
        QT_TRANSLATE_NOOP("Columns", "Urgency"),
        lambda row: words.choice("urgency", row.urgency) if row.urgency else "",
        90,
        field="urgency",
        typed=lambda row: row.urgency,
        sort="added",  # it has no order of its own: search for urgency:flash
        shown=False,
    ),
    Column(
        "embargo",
        QT_TRANSLATE_NOOP("Columns", "Embargo"),
        lambda row: words.day(row.embargo, long=True),
        150,
        field="embargo",
        typed=lambda row: row.embargo,
        sort="added",
        shown=False,
    ),
    Column(
        "words",
        QT_TRANSLATE_NOOP("Columns", "Words"),
        lambda row: words.number(row.words),
        64,
        right=True,
        shown=False,
    ),
    Column(
        "added",
        QT_TRANSLATE_NOOP("Columns", "Added"),
        lambda row: words.moment(row.added),
        140,
        shown=False,
    ),
    Column("file", QT_TRANSLATE_NOOP("Columns", "File"), lambda row: row.file, 160, shown=False),
)

BY_KEY = {column.key: place for place, column in enumerate(COLUMNS)}


def spoken(column: Column, row: Row) -> str:
    """Return a cell as a screen reader says it: its own words, as it may read all of a row."""
    return _headline(row) if column.key == "headline" else column.text(row)


def described(column: Column, row: Row) -> str:
    """Return what belongs to a headline, for a reader that says one cell: outlet, day, state."""
    if column.key != "headline":
        return ""
    parts = (
        row.outlet,
        words.day(row.published),
        words.status(row.status),
        _flags(row),
    )
    return ", ".join(part for part in parts if part)


def _headline(row: Row) -> str:
    return row.headline or QCoreApplication.translate("Columns", "No headline")
