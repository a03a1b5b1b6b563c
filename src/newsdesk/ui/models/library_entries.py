"""What stands in the library pane: headings and choices with their counts, group by group."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsdesk.desk.shelf import Shelf
from newsdesk.story.fields import STATUSES
from newsdesk.story.view import Facet, FacetCount
from newsdesk.text.fold import fold
from newsdesk.ui import tongues, words
from newsdesk.ui.noop import QT_TRANSLATE_NOOP

LARGEST = 12  # values of a group that stand in the pane; the others are behind More…
DIGITS = 9  # tags that have a key
translate = QCoreApplication.translate
Values = Mapping[str, tuple[FacetCount, ...]]
Periods = Mapping[str, Mapping[str, int]]  # years by "", months by their year, days by their month


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the pane."""

    key: str  # tells it from all others: "outlet=Hafenblatt", "heading=tag"
    label: str
    count: int | None = None  # None: nobody has counted
    icon: str = ""
    tone: str = "muted"
    facet: Facet | None = None  # what it chooses
    saved: int = 0  # the saved search that it opens
    chosen: bool = False
    heading: bool = False
    grows: bool = False  # has rows of its own
    digit: str = ""  # the key that puts this tag on stories

    @property
    def kind(self) -> str:
        """Return what the entry is, such as "all", "heading", "more" or "outlet"."""
        return self.key.partition("=")[0]

    @property
    def value(self) -> str:
        """Return what tells it from others of its kind."""
        return self.key.partition("=")[2]

    @property
    def spoken(self) -> str:
        """Return the entry as a screen reader says it."""
        count = "" if self.count is None else words.number(self.count)
        state = translate("Library", "chosen") if self.chosen else ""
        return ", ".join(part for part in (self.label, count, state) if part)


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the pane is made of."""

    total: int = 0
    binned: int = 0
    values: Values = field(default_factory=dict)
    periods: Periods = field(default_factory=dict)
    shelf: Shelf = field(default_factory=Shelf)
    counts: Mapping[int, int] = field(default_factory=dict)  # of saved searches
    facets: tuple[Facet, ...] = ()  # what is chosen
    in_bin: bool = False
    saved: int = 0  # the saved search that is open

    def chosen(self, kind: str) -> list[str]:
        """Return the chosen values of a kind."""
        return [facet.value for facet in self.facets if facet.kind == kind]


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and where its rows come from."""

    kind: str
    title: str
    icon: str
    none: str = ""  # what stories without a value are called


GROUPS = (
    Group("saved", QT_TRANSLATE_NOOP("Library", "Saved searches"), "star"),
    Group("tag", QT_TRANSLATE_NOOP("Library", "Tags"), "tag"),
    Group(
        "section",
        QT_TRANSLATE_NOOP("Library", "Sections"),
        "list",
        QT_TRANSLATE_NOOP("Library", "No section"),
    ),
    Group(
        "outlet",
        QT_TRANSLATE_NOOP("Library", "Outlets"),
        "globe",
        QT_TRANSLATE_NOOP("Library", "No outlet"),
    ),
    Group(
        "language",
        QT_TRANSLATE_NOOP("Library", "Languages"),
        "languages",
        QT_TRANSLATE_NOOP("Library", "No language"),
    ),
    Group(
        "assignee",
        QT_TRANSLATE_NOOP("Library", "Assignees"),
        "user",
        QT_TRANSLATE_NOOP("Library", "Nobody’s"),
    ),
    Group(
        "published",
        QT_TRANSLATE_NOOP("Library", "Dates"),
        "calendar",
        QT_TRANSLATE_NOOP("Library", "No date"),
    ),
)
GROUP = {group.kind: group for group in GROUPS}
TONES = {"new": "new", "in-review": "review", "verified": "verified", "rejected": "rejected"}


def say(text: str) -> str:
    """Return a word of the pane in the language of the window."""
    return translate("Library", text)


def label_of(facet: Facet, shelf: Shelf) -> str:
    """Return what a choice is called."""
    none = GROUP[facet.kind].none if facet.kind in GROUP else ""
    if not facet.value and none:
        return say(none)
    return _LABELS.get(facet.kind, _as_it_is)(facet.value, shelf)


def _as_it_is(value: str, _shelf: Shelf) -> str:
    return value


def _tag_name(value: str, shelf: Shelf) -> str:
    return next((tag.name for tag in shelf.tags if tag.key == value), value)


def _date(value: str, _shelf: Shelf) -> str:
    """Return a year, a month or a day as one says it."""
    if len(value) == 7:
        month = QDate.fromString(f"{value}-01", "yyyy-MM-dd")
        name = QLocale().standaloneMonthName(month.month()) if month.isValid() else value
        return f"{name[:1].upper()}{name[1:]} {value[:4]}" if month.isValid() else value
    return words.day(value) if len(value) > 7 else value


_LABELS: dict[str, Callable[[str, Shelf], str]] = {
    "status": lambda value, _: words.status(value),
    "language": lambda value, _: tongues.name(value),
    "tag": _tag_name,
    "published": _date,
}


def rows(shown: Shown, parent: str = "") -> list[Entry]:
    """Return what stands under an entry, by its key; "" for the top."""
    kind, _, value = parent.partition("=")
    return list(_ROWS[kind](shown, value))


def _top(shown: Shown, _value: str) -> Iterator[Entry]:
    nothing = not shown.facets and not shown.in_bin and not shown.saved
    yield Entry("all=", translate("Library", "All"), shown.total, "inbox", chosen=nothing)
    counted = {found.value: found.count for found in shown.values.get("status", ())}
    for status in STATUSES:
        facet = Facet("status", status)
        icon, tone = words.STATUS_ICONS[status], TONES[status]
        yield _choice(shown, facet, counted.get(status, 0), icon, tone)
    for group in GROUPS:
        if _has(shown, group.kind):
            yield Entry(f"heading={group.kind}", say(group.title), heading=True, grows=True)
    yield Entry("bin=", translate("Library", "Bin"), shown.binned, "trash-2", chosen=shown.in_bin)


def _has(shown: Shown, kind: str) -> bool:
    if kind in ("tag", "saved"):
        return kind == "tag" or bool(shown.shelf.searches)
    named = any(found.value for found in shown.values.get(kind, ()))
    return named or bool(shown.chosen(kind))


def _choice(shown: Shown, facet: Facet, count: int, icon: str, tone: str = "muted") -> Entry:
    label, chosen = label_of(facet, shown.shelf), facet in shown.facets
    return Entry(f"{facet.kind}={facet.value}", label, count, icon, tone, facet, chosen=chosen)


def _under_heading(shown: Shown, kind: str) -> Iterable[Entry]:
    return _GROUP_ROWS.get(kind, _values)(shown, kind)


def _saved(shown: Shown, _kind: str) -> Iterator[Entry]:
    for saved in shown.shelf.searches:
        yield Entry(
            f"saved={saved.id}",
            saved.name,
            shown.counts.get(saved.id),
            "star",
            saved=saved.id,
            chosen=saved.id == shown.saved,
        )


def _tags(shown: Shown, kind: str) -> Iterator[Entry]:
    counted = {fold(found.value): found.count for found in shown.values.get(kind, ())}
    chosen = shown.chosen(kind)
    for place, tag in enumerate(shown.shelf.tags):
        if place < LARGEST or tag.key in chosen:
            digit = str(place + 1) if place < DIGITS else ""
            entry = _choice(shown, Facet(kind, tag.key), counted.get(tag.key, 0), "tag")
            yield replace(entry, digit=digit)
    if len(shown.shelf.tags) > LARGEST:
        yield _more(kind, len(shown.shelf.tags) - LARGEST)
    yield Entry("new-tag=", translate("Library", "New tag…"), icon="plus")


def _more(kind: str, number: int) -> Entry:
    return Entry(f"more={kind}", translate("Library", "More…"), number, "list-filter")


def _values(shown: Shown, kind: str) -> Iterator[Entry]:
    """Yield the values that most stories have, all chosen ones among them, then those without."""
    found = shown.values.get(kind, ())
    without = next((count for count in found if not count.value), None)
    chosen = shown.chosen(kind)
    first = [count for count in found[: LARGEST + 1] if count.value][:LARGEST]
    counted = {count.value: count.count for count in first}
    if set(chosen) - counted.keys():
        counted |= {count.value: count.count for count in found if count.value in chosen}
    icon = GROUP[kind].icon
    for value in dict.fromkeys((*counted, *chosen)):
        if value:
            yield _choice(shown, Facet(kind, value), counted.get(value, 0), icon)
    named = len(found) - (without is not None)
    if named > LARGEST:
        yield _more(kind, named - LARGEST)
    if without is not None or "" in chosen:
        yield _choice(shown, Facet(kind, ""), without.count if without else 0, icon, "faint")


def periods_of(days: Iterable[FacetCount]) -> Periods:
    """Add days up to months and years, once for all rows; they stay in the order of the days."""
    found: dict[str, dict[str, int]] = {}
    for day in days:
        found.setdefault(day.value[:7], {})[day.value] = day.count
    found.pop("", None)
    for month, counts in list(found.items()):
        found.setdefault(month[:4], {})[month] = sum(counts.values())
    years = {year: sum(counts.values()) for year, counts in found.items() if len(year) == 4}
    return found | {"": years}


def _dates(shown: Shown, kind: str) -> Iterator[Entry]:
    yield from _periods(shown, "")
    without = next((c.count for c in shown.values.get(kind, ()) if not c.value), 0)
    if without or "" in shown.chosen(kind):
        yield _choice(shown, Facet(kind, ""), without, "calendar", "faint")


def _periods(shown: Shown, within: str) -> Iterator[Entry]:
    """Yield the years, the months of a year or the days of a month that have stories."""
    for period, number in shown.periods.get(within, {}).items():
        facet = Facet("published", period)
        yield Entry(
            f"published={period}",
            _short_date(period),
            number,
            "calendar",
            facet=facet,
            chosen=facet in shown.facets,
            grows=len(period) < 10,
        )


def _short_date(period: str) -> str:
    """Return a period without what stands over it: a month without its year."""
    if len(period) == 7:
        return label_of(Facet("published", period), Shelf()).rpartition(" ")[0] or period
    return label_of(Facet("published", period), Shelf())


_GROUP_ROWS: dict[str, Callable[[Shown, str], Iterable[Entry]]] = {
    "saved": _saved,
    "tag": _tags,
    "published": _dates,
}
_ROWS: dict[str, Callable[[Shown, str], Iterable[Entry]]] = {
    "": _top,
    "heading": _under_heading,
    "published": _periods,
}
