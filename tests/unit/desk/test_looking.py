"""Looking at a library: first rows, all ids and counts say the same, also after changes."""

import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.desk import browsing, editing, looking, undoing
from newsdesk.desk.looking import Looker
from newsdesk.errors import InvalidValue
from newsdesk.store import overview, planning
from newsdesk.store.library import Library
from newsdesk.store.orders import SORTS
from newsdesk.story.record import Row
from newsdesk.story.view import Facet, View
from newsdesk.text.query import WrongQuery
from stories import ANN, library, made, put

__all__ = ["library"]

PLACES = ("Harbour", "культура", "Sea", "")
DAYS = ("2025-04-24", "2025-04-25T10:00:00", "2024-12-31", "")


def fill(library: Library) -> None:
    """Put forty stories in, five of them into the bin."""
    put(
        library,
        *(
            made(
                f"Ferry {n} of the bay.\n{'Gulls and more gulls. ' * (n % 7)}\nПаромы ушли.\n",
                f"{n}.txt",
                headline=f"{'Ёлка' if n % 2 else 'елань'} {n % 9}",
                section=PLACES[n % 4],
                outlet=("River Post", "river post", "Bay")[n % 3],
                published=DAYS[n % 4],
                language=("en", "ru")[n % 2],
                tags="; ".join(name for at, name in enumerate(("Sea", "Top")) if n % (at + 2) == 0),
            )
            for n in range(40)
        ),
    )
    editing.move_to_bin(library, [3, 7, 11, 12, 40], by=ANN)
    editing.set_status(library, [1, 2, 3, 20], "verified", by=ANN)


@pytest.fixture
def looker(library: Library) -> Iterator[Looker]:
    """Look at forty stories."""
    fill(library)
    opened = looking.look(library.path)
    yield opened
    opened.close()


QUERIES = (
    "",
    "gulls",
    "паром",
    "-gulls",
    'ferry section:"sea"',
    "gul*",
    "=gulls",
    "published:2025",
)
FACETS = (
    (),
    (Facet("status", "new"),),
    (Facet("outlet", "RIVER POST"), Facet("section", "Sea"), Facet("section", "Harbour")),
    (Facet("tag", "sea"), Facet("published", "2025-04")),
    (Facet("published", "2025-04-25"), Facet("language", "ru")),
)


def takes(row: Row, facet: Facet) -> bool:
    """Say by the row alone whether a choice takes it."""
    value = facet.value.lower()
    if facet.kind == "published":
        return row.published.startswith(facet.value)
    if facet.kind == "tag":
        return value in [tag.lower() for tag in row.tags]
    return bool(getattr(row, facet.kind).lower() == value)


def expected(library: Library, view: View) -> list[Row]:
    """Return what a view shows, by the plain way."""
    rows = browsing.rows(
        library, view.query, sort=view.sort, descending=view.descending, binned=view.binned
    )
    kinds = {facet.kind for facet in view.facets}
    return [
        row
        for row in rows
        if all(any(takes(row, f) for f in view.facets if f.kind == kind) for kind in kinds)
    ]


@pytest.mark.parametrize("few", [0, 5, 20_000])
def test_first_rows_are_the_first_of_all(
    library: Library, looker: Looker, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "FEW", few)
    for query, facets, binned in product(QUERIES, FACETS, (False, True)):
        view = View(query, facets, "published", binned=binned)
        wanted = expected(library, view)
        screen = looker.first(view, 7)
        assert screen is not None
        assert list(screen.rows) == wanted[:7]
        assert screen.whole == (len(wanted) < 7)
        assert looker.ids(view).ids.tolist() == [row.id for row in wanted]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_is_the_same_in_memory_and_in_the_library(
    library: Library, looker: Looker, sort: str, descending: bool
) -> None:
    view = View(sort=sort, descending=descending)
    ids = [row.id for row in expected(library, view)]
    screen = looker.first(view)
    assert screen is not None
    assert [row.id for row in screen.rows] == ids == looker.ids(view).ids.tolist()
    found = looker.ids(view)
    assert found.place_of(ids[5]) == 5
    assert found.place_of(999) == -1
    assert found.places_of([ids[2], 999, ids[0]]) == {ids[2]: 2, ids[0]: 0}


@pytest.mark.parametrize("facets", FACETS)
@pytest.mark.parametrize("query", ["", "gulls"])
def test_counts_are_those_of_the_rows(
    library: Library, looker: Looker, query: str, facets: tuple[Facet, ...]
) -> None:
    view = View(query, facets)
    found = looker.facets(view)
    assert (found.total, found.binned, found.found) == (35, 5, len(expected(library, view)))
    for kind, counts in found.values.items():
        rows = expected(library, view.without(kind))
        if kind == "tag":
            values = Counter(tag.lower() for row in rows for tag in row.tags)
        else:
            values = Counter(getattr(row, kind)[:10].lower() for row in rows)
        assert {count.value[:10].lower(): count.count for count in counts} == dict(values)


def test_orders_that_are_read_ahead_answer_the_same(library: Library, looker: Looker) -> None:
    looker.facets(View())
    while looker.read_ahead():
        pass
    for sort, query, descending in product(SORTS, QUERIES, (False, True)):
        view = View(query, FACETS[len(query) % 2], sort, descending)
        screen = looker.first(view, 4)
        assert screen is not None
        assert list(screen.rows) == expected(library, view)[:4]


@pytest.mark.parametrize("glance", [-1.0, 60.0])
def test_a_walk_and_a_gathering_find_the_same(
    library: Library, looker: Looker, glance: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "_SMALL", 0)
    monkeypatch.setattr(overview, "_GLANCE", glance)
    monkeypatch.setattr(overview, "_TOGETHER", 3)
    looker.facets(View())
    for query, facets in product(QUERIES, FACETS):
        view = View(query, facets, "added")
        screen = looker.first(view, 4)
        assert screen is not None
        assert list(screen.rows) == expected(library, view)[:4]


def test_counting_is_given_up_between_two_facets(
    looker: Looker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counted(*_: object) -> list[tuple[str, int]]:
        looker.cancel()
        return []

    monkeypatch.setattr("newsdesk.store.codes.Codes.counted", counted)
    with pytest.raises(looking.Cancelled):
        looker.facets(View())


def test_published_days_come_newest_first(looker: Looker) -> None:
    days = [count.value for count in looker.facets(View()).values["published"]]
    assert days == ["2025-04-25", "2025-04-24", "2024-12-31", ""]


change = st.one_of(
    st.tuples(st.just("status"), st.integers(1, 40), st.sampled_from(["new", "verified"])),
    st.tuples(
        st.just("section"), st.integers(1, 40), st.sampled_from(["", "Zoo", "Айва", "\udc80"])
    ),
    st.tuples(st.just("published"), st.integers(1, 40), st.sampled_from(["", "2020-01-01"])),
    st.tuples(st.just("bin"), st.integers(1, 40), st.just("")),
    st.tuples(st.just("undo"), st.just(0), st.just("")),
    st.tuples(st.just("add"), st.just(0), st.sampled_from(["", "Zoo"])),
)


@given(st.lists(change, min_size=1, max_size=6))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_kept_in_memory_follows_every_change(
    library: Library, looker: Looker, changes: list[tuple[str, int, str]]
) -> None:
    views = [View(sort=sort) for sort in ("added", "section", "published")]
    for view in views:
        looker.ids(view)
        looker.facets(view)
    for what, story, value in changes:
        _change(library, what, story, value)
    for view in [*views, View(binned=True), View("gulls", sort="section")]:
        rows = expected(library, view)
        assert looker.ids(view).ids.tolist() == [row.id for row in rows]
        counted = looker.facets(view).values["section"]
        kept = expected(library, View(view.query))
        assert {c.value: c.count for c in counted} == dict(Counter(row.section for row in kept))


def _change(library: Library, what: str, story: int, value: str) -> None:
    if what == "undo":
        undoing.undo(library, by=ANN)
    elif what == "add":
        put(
            library, made(f"New {id(object())} {story} {browsing.counts(library)}\n", section=value)
        )
    elif what == "bin":
        row = browsing.row(library, story)
        move = editing.take_from_bin if row.binned else editing.move_to_bin
        move(library, [story], by=ANN)
    else:
        editing.set_field(library, story, what, value, by=ANN)


def test_nonsense_is_explained(looker: Looker) -> None:
    with pytest.raises(WrongQuery):
        looker.first(View("status:nwe"))
    with pytest.raises(InvalidValue):
        looker.ids(View(sort="colour"))


def test_a_word_that_is_being_typed_is_a_beginning(looker: Looker) -> None:
    assert len(looker.ids(View("gul"))) == 0
    assert len(looker.ids(View("gul", typing=True))) > 0


def test_changes_of_others_are_noticed(library: Library, looker: Looker) -> None:
    assert not looker.changed()
    (story,) = put(library, made("Other\n"))
    assert looker.changed()
    assert not looker.changed()
    assert looker.newer(View(), story - 1) == 1
    assert looker.newer(View("gulls"), story - 1) == 0


def test_a_library_that_is_not_there_is_not_ready(tmp_path: Path) -> None:
    with pytest.raises(looking.NotReady):
        looking.look(tmp_path / "none.newsdesk")


def test_a_library_is_ready_as_soon_as_it_is_migrated(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "store" / "libraries" / "generation-2.newsdesk"
    place = tmp_path / "old.newsdesk"
    shutil.copyfile(old, place)
    with pytest.raises(looking.NotReady):
        looking.look(place)
    library = Library.open(place)  # what it writes may still be in the journal
    looker = looking.look(place)
    screen = looker.first(View())
    assert screen is not None
    assert [row.id for row in screen.rows] == [2, 1]
    looker.close()
    library.close()
