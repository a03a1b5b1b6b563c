"""Twenty thousand stories: what is asked of a large library is answered, and rightly."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from shutil import copyfile

import pytest

from newsdesk.desk import bin as waste
from newsdesk.desk import browsing, duplicates, editing, looking, safety, undoing
from newsdesk.desk.looking import Looker
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.story.view import Facet, View
from newsdesk.text.stems import query_stems, stems

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))
import million

pytestmark = pytest.mark.xdist_group("large")  # the library is written once
ANN = Person("Ann")
STORIES = 20_000
PARAGRAPHS = 2


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the library once for all tests here."""
    path = tmp_path_factory.mktemp("large") / "large.newsdesk"
    million.write(path, STORIES, paragraphs=PARAGRAPHS)
    return path


@pytest.fixture
def library(written: Path, tmp_path: Path) -> Iterator[Library]:
    """Open a copy of it."""
    path = tmp_path / "library.newsdesk"
    copyfile(written, path)
    opened = Library.open(path)
    yield opened
    opened.close()


@pytest.fixture
def looker(library: Library) -> Iterator[Looker]:
    """Look at it."""
    opened = looking.look(library.path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def stories() -> list[frozenset[str]]:
    """Return the stems of each story: of its text and of its fields."""
    return [_stems(million.story(number, PARAGRAPHS)) for number in range(STORIES)]


def _stems(story: million.Made) -> frozenset[str]:
    values = {field.name: field.value for field in story.fields}
    words = [values[name] for name in ("headline", "authors", "section", "outlet")]
    kept = [v for v in story.cleaning.verdicts if not v.cut]
    body = [story.reading.text[v.start : v.end] for v in kept]
    return frozenset(stems("\n".join([*words, *body]), values["language"]))


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for first rows, however busy the machine is."""
    monkeypatch.setattr("newsdesk.store.looking.PATIENCE", 60.0)


def test_words_are_found_where_they_stand(looker: Looker, stories: list[frozenset[str]]) -> None:
    chance = Random(1)
    for rank in (3, 40, 700, 9_000, 40_000):
        word = million.words_of(chance.choice(("ru", "en"))).words[rank]
        known = set(query_stems(word))
        wanted = [n + 1 for n, has in enumerate(stories) if has & known]
        found = looker.ids(View(word, descending=False)).ids.tolist()
        assert found == wanted
        screen = looker.first(View(word, descending=False))
        assert screen is not None
        assert [row.id for row in screen.rows] == wanted[:100]


def test_every_way_of_asking_gives_the_same(looker: Looker) -> None:
    words = million.words_of("en").words
    views = [
        View(sort="headline"),
        View(words[5], sort="published"),
        View(f"{words[2]} -{words[9]}", sort="words"),
        View(f'"{words[1]} {words[0]}"', sort="outlet"),
        View(f"section:{words[100]} published:2020..2022", sort="section"),
        View(words[8][:3], sort="published", typing=True),
        View(facets=(Facet("status", "verified"), Facet("language", "ru")), sort="authors"),
        View(facets=(Facet("published", "2021-03"),)),
    ]
    for view in views:
        screen, found = looker.first(view), looker.ids(view)
        assert screen is not None
        assert len(found) > 0
        assert [row.id for row in screen.rows] == found.ids[:100].tolist()
        assert looker.facets(view).found == len(found)


def test_counts_add_up(looker: Looker) -> None:
    counted = looker.facets(View())
    assert counted.total == STORIES
    for kind in ("status", "section", "outlet", "language", "published"):
        assert sum(count.count for count in counted.values[kind]) == STORIES


def test_one_change_among_many_is_seen_and_undone(library: Library, looker: Looker) -> None:
    view = View(sort="headline", descending=False)
    before = looker.ids(view).ids.tolist()
    middle = before[STORIES // 2]
    editing.set_field(library, middle, "headline", "0 comes first", by=ANN)
    assert looker.ids(view).ids.tolist() == [middle, *[n for n in before if n != middle]]
    assert len(looker.ids(View('headline:"0 comes first"'))) == 1
    undoing.undo(library, by=ANN)
    assert looker.ids(view).ids.tolist() == before


def test_a_thousand_stories_go_to_the_bin_and_back(library: Library, looker: Looker) -> None:
    ids = looker.ids(View(sort="published")).ids[:1000].tolist()
    editing.move_to_bin(library, ids, by=ANN)
    assert len(looker.ids(View())) == STORIES - 1000
    assert sorted(looker.ids(View(binned=True)).ids.tolist()) == sorted(ids)
    undoing.undo(library, by=ANN)
    assert len(looker.ids(View())) == STORIES


def test_the_bin_is_emptied_for_good(library: Library, looker: Looker) -> None:
    editing.move_to_bin(library, range(1, 151), by=ANN)
    assert waste.empty(library, by=ANN) == 150
    assert looker.facets(View()).total == STORIES - 150
    word = million.words_of("ru").words[0]
    assert min(looker.ids(View(word)).ids.tolist()) > 150
    assert browsing.rows(library, "id:1..150") == []
    assert list(safety.verify(library).problems) == []


def test_no_two_of_them_are_duplicates(library: Library) -> None:
    assert duplicates.find(library) == 0
