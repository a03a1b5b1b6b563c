"""Site memory: what recurs on a site is cut, whatever the order, and what stories say is not."""

import shutil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from newsdesk.desk import (
    browsing,
    editing,
    ingest,
    outlet_rules,
    recleaning,
    remembering,
    safety,
    undoing,
)
from newsdesk.store import sites
from newsdesk.store.library import Library
from stories import ANN, library

__all__ = ["library"]

THINGS = ("ferry", "harbour", "bridge", "market", "school", "orchard", "tunnel", "lantern", "mill")
PLACES = ("Hollow Bay", "Upper Meadow", "Tarn Hill", "Long Quay", "Elder Ford", "Moss Gate")
SLOGAN = (
    "The Bay Courier has been telling the truth to the people of the whole coast for ninety years."
)
SHORT = "Ask your newsagent for our crossword."
AGENCY = (
    "The lighthouse on Gull Rock will be painted red again in spring, its keeper told reporters.",
    "The paint was made in the old works at Elder Ford and is said to last for thirty winters.",
    "Children of the coast had written nine hundred letters to the council to ask for that colour.",
)


def menu(site: str) -> list[str]:
    words = ("news", "weather", "sport", "letters", "tides", "boats", "jobs", "shop", "about us")
    return [f"{site} {word}" for word in words]


def body(number: int) -> list[str]:
    """Write paragraphs that stand in no other story."""
    draw = Random(number)
    return [
        f"In {draw.choice(PLACES)} the {draw.choice(THINGS)} number {number} was opened on a windy "
        f"morning, and {draw.randint(20, 900)} people came to look at part {part} of it with joy."
        for part in range(4)
    ]


def page(site: str, number: int, *lines: str, story: tuple[str, ...] = ()) -> str:
    told = story or tuple(body(number))
    first, *rest = told
    head = [*menu(site), f"What the {THINGS[number % 9]} of year {number} means", ""]
    foot = [f"© {site} Press", f"{site} is printed by hand"]
    return "\n".join([*head, first, *lines, *rest, "", *foot, ""])


def fill(folder: Path, pages: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, words in pages.items():
        (folder / name).write_text(words, "utf-8")
    return folder


def bodies(library: Library) -> dict[str, str]:
    rows = browsing.rows(library)
    return {row.file: browsing.story(library, row.id).body for row in rows}


def verdict(library: Library, file: str, line: str) -> tuple[str, str, str]:
    story = next(row.id for row in browsing.rows(library) if row.file == file)
    row = next(row for row in browsing.story(library, story).ledger if row.text == line)
    return row.state, row.rule, row.reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path / "in", {f"{n}.txt": page("Courier", n, SLOGAN, SHORT) for n in range(6)})


def test_lines_that_recur_on_a_site_are_cut_and_it_is_said(library: Library, folder: Path) -> None:
    report = ingest.import_paths(library, [folder], by=ANN, workers=2)
    assert report.added == 6
    for name, words in bodies(library).items():
        assert SLOGAN not in words
        assert SHORT not in words
        assert all(part in words for part in body(int(name[0])))
    assert verdict(library, "3.txt", SLOGAN) == (
        "cut",
        "site-memory",
        "Stands in 5 of 5 stories of this outlet",
    )
    assert safety.verify(library).problems == ()


def test_one_file_knows_nothing(library: Library, folder: Path) -> None:
    ingest.import_paths(library, [folder / "1.txt"], by=ANN)
    assert SLOGAN in bodies(library)["1.txt"]


def test_a_later_import_knows_the_site(library: Library, folder: Path, tmp_path: Path) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    late = fill(tmp_path / "late", {"70.txt": page("Courier", 70, SLOGAN)})
    ingest.import_paths(library, [late], by=ANN)
    assert SLOGAN not in bodies(library)["70.txt"]
    assert verdict(library, "70.txt", SLOGAN)[2] == "Stands in 6 of 6 stories of this outlet"
    ingest.import_text(library, page("Courier", 71, SLOGAN), "pasted", by=ANN)
    assert verdict(library, "pasted", SLOGAN)[1] == "site-memory"


def test_files_that_come_one_by_one_are_remembered(library: Library, folder: Path) -> None:
    for file in sorted(folder.iterdir()):
        ingest.import_paths(library, [file], by=ANN)
    kept = [name for name, words in bodies(library).items() if SLOGAN in words]
    assert sorted(kept) == ["0.txt", "1.txt", "2.txt"]  # before three others were known
    with library.reading() as at:
        assert at.execute(text("SELECT count(DISTINCT site) FROM page_lines")).scalar() == 1


def test_an_import_that_was_undone_is_not_remembered(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    undoing.undo(library, by=ANN)
    late = fill(tmp_path / "late", {"70.txt": page("Courier", 70, SLOGAN)})
    ingest.import_paths(library, [late], by=ANN)
    assert SLOGAN in bodies(library)["70.txt"]
    undoing.undo(library, by=ANN, batch=None)
    undoing.redo(library, by=ANN)
    again = browsing.rows(library, binned=True)
    editing.take_from_bin(library, [row.id for row in again], by=ANN)
    more = fill(tmp_path / "more", {"72.txt": page("Courier", 72, SLOGAN)})
    ingest.import_paths(library, [more], by=ANN)
    assert verdict(library, "72.txt", SLOGAN)[2] == "Stands in 7 of 7 stories of this outlet"


def test_a_story_in_the_bin_counts_no_more(library: Library, folder: Path, tmp_path: Path) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    rows = browsing.rows(library)
    editing.move_to_bin(library, [row.id for row in rows[:2]], by=ANN)
    late = fill(tmp_path / "late", {"70.txt": page("Courier", 70, SLOGAN)})
    ingest.import_paths(library, [late], by=ANN)
    assert verdict(library, "70.txt", SLOGAN)[2] == "Stands in 4 of 4 stories of this outlet"


def test_two_outlets_with_one_agency_story_keep_it(library: Library, tmp_path: Path) -> None:
    pages = {
        f"{site}{n}.txt": page(site, n + 10 * number, story=AGENCY if n == 0 else ())
        for number, site in enumerate(("Courier", "Gazette", "Herald", "Mirror", "Echo"))
        for n in range(3)
    }
    ingest.import_paths(library, [fill(tmp_path / "in", pages)], by=ANN)
    found = bodies(library)
    for site in ("Courier", "Gazette", "Herald", "Mirror", "Echo"):
        assert all(part in found[f"{site}0.txt"] for part in AGENCY)
    with library.reading() as at:
        assert at.execute(text("SELECT count(DISTINCT site) FROM page_lines")).scalar() == 5


@pytest.mark.parametrize("copies", [2, 5, 12])
def test_copies_of_one_story_do_not_cut_each_other(
    library: Library, tmp_path: Path, copies: int
) -> None:
    pages = {
        f"{n}.txt": page("Courier", 1, SLOGAN).replace("Press", f"Press, read {n} times")
        for n in range(copies)
    }
    ingest.import_paths(library, [fill(tmp_path / "in", pages)], by=ANN)
    for words in bodies(library).values():
        assert all(part in words for part in body(1))


def test_copies_among_others_count_as_one_story(library: Library, folder: Path) -> None:
    copies = {
        f"copy{n}.txt": page("Courier", 1, SLOGAN, SHORT).replace("Press", f"Press {n}")
        for n in range(5)
    }
    ingest.import_paths(library, [fill(folder, copies)], by=ANN)
    found = bodies(library)
    assert len(found) == 11
    for n in range(5):
        assert all(part in found[f"copy{n}.txt"] for part in body(1))
    assert verdict(library, "copy3.txt", SLOGAN)[2] == "Stands in 5 of 5 stories of this outlet"


def test_the_same_page_twice_is_one_story(library: Library, folder: Path) -> None:
    shutil.copy(folder / "0.txt", folder / "same.txt")
    report = ingest.import_paths(library, [folder], by=ANN)
    assert (report.added, report.duplicates) == (6, 1)
    assert verdict(library, "0.txt", SLOGAN)[2] == "Stands in 5 of 5 stories of this outlet"


def test_what_people_say_in_every_story_stays(library: Library, tmp_path: Path) -> None:
    pages = {f"{n}.txt": page("Courier", n, "— No.", "Yes.", SLOGAN) for n in range(6)}
    ingest.import_paths(library, [fill(tmp_path / "in", pages)], by=ANN)
    for name in pages:
        for said in ("— No.", "Yes."):
            assert verdict(library, name, said)[1] != "site-memory"


def test_a_cancelled_import_remembers_what_it_took_in(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    done: list[int] = []
    report = ingest.import_paths(
        library,
        [folder],
        by=ANN,
        progress=lambda number, *_: done.append(number),
        cancelled=lambda: max(done, default=0) >= 4,
    )
    assert (report.cancelled, report.added) == (True, 4)
    late = fill(tmp_path / "late", {"70.txt": page("Courier", 70, SLOGAN)})
    ingest.import_paths(library, [late], by=ANN)
    assert verdict(library, "70.txt", SLOGAN)[2] == "Stands in 4 of 4 stories of this outlet"
    assert safety.verify(library).problems == ()


def test_an_import_cancelled_while_reading_leaves_nothing(library: Library, folder: Path) -> None:
    looked: list[str] = []
    report = ingest.import_paths(
        library,
        [folder],
        by=ANN,
        progress=lambda *step: looked.append(step[2]),
        cancelled=lambda: len(looked) >= 2,
    )
    assert (report.cancelled, report.added, report.failed) == (True, 0, 6)
    assert not report.changes


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Make a folder of two sites, an agency story and copies, and say what its import makes."""
    pages = {
        f"{site}-{n}.txt": page(site, n + shift, SLOGAN, story=AGENCY if n == 3 else ())
        for shift, site in ((0, "Courier"), (40, "Gazette"))
        for n in range(5)
    }
    pages |= {f"copy-{n}.txt": page("Courier", 2).replace("Press", f"P {n}") for n in range(3)}
    place = tmp_path_factory.mktemp("mixed")
    folder = fill(place / "in", pages)
    return folder, imported(folder, place / "a.newsdesk", 2)


def content(library: Library) -> dict[str, Any]:
    """Return all that an import made, but for the numbers that tell its order."""
    stories = [browsing.story(library, row.id) for row in browsing.rows(library)]
    with library.reading() as at:
        kept = at.execute(
            text(
                "SELECT s.sha256, p.rank, p.content FROM page_lines AS p "
                "JOIN article AS a ON a.id = p.article JOIN source AS s ON s.id = a.source"
            )
        ).all()
        known = at.execute(text("SELECT key, count(*) FROM site_line GROUP BY key")).all()
    by_hash = {s.source.sha256: (s.reading, s.cleaning, s.fields) for s in stories}
    return {"stories": by_hash, "kept": sorted(kept), "known": sorted(known)}


@settings(max_examples=4, deadline=None)
@given(data=st.data(), workers=st.sampled_from([1, 3]))
def test_order_and_workers_change_nothing(
    mixed: tuple[Path, dict[str, Any]], data: st.DataObject, workers: int
) -> None:
    folder, expected = mixed
    names = data.draw(st.permutations(sorted(file.name for file in folder.iterdir())))
    with TemporaryDirectory() as place:
        renamed = Path(place, "in")
        renamed.mkdir()
        for number, name in enumerate(names):
            shutil.copy(folder / name, renamed / f"{number:03}.txt")
        assert imported(renamed, Path(place, "b.newsdesk"), workers) == expected


def imported(folder: Path, path: Path, workers: int) -> dict[str, Any]:
    opened = Library.open(path)
    try:
        ingest.import_paths(opened, [folder], by=ANN, workers=workers)
        return content(opened)
    finally:
        opened.close()


def test_only_a_sample_of_a_site_is_kept(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sites, "SAMPLE", 4)
    monkeypatch.setattr(remembering, "SAMPLE", 4)
    for start in (0, 10):
        pages = {f"{n}.txt": page("Courier", n, SLOGAN) for n in range(start, start + 8)}
        ingest.import_paths(library, [fill(tmp_path / str(start), pages)], by=ANN)
    with library.reading() as at:
        kept = at.execute(text("SELECT rank FROM page_lines ORDER BY rank")).scalars().all()
        all_ = at.execute(text("SELECT sha256 FROM source")).scalars().all()
    assert kept == sorted(int(sha[:12], 16) for sha in all_)[:4]


def test_a_rule_of_an_outlet_is_honoured_by_what_comes_later(
    library: Library, tmp_path: Path
) -> None:
    line = (
        "Our readers say that this paper is best enjoyed with a cup of strong tea in the morning."
    )
    first = page("Courier", 1, line) + "Letters: desk@courier-of-the-bay.example\n"
    ingest.import_paths(library, [fill(tmp_path / "a", {"1.txt": first})], by=ANN)
    (row,) = browsing.rows(library)
    assert row.outlet
    assert line in bodies(library)["1.txt"]
    outlet_rules.always_cut(library, row.outlet, line, by=ANN)
    second = page("Courier", 2, line) + "Letters: desk@courier-of-the-bay.example\n"
    other = page("Gazette", 3, line) + "Letters: desk@gazette-of-the-hill.example\n"
    later = fill(tmp_path / "b", {"2.txt": second, "3.txt": other})
    ingest.import_paths(library, [later], by=ANN)
    assert verdict(library, "2.txt", line) == (
        "cut",
        "outlet-rule",
        "You cut this line in every story of this outlet",
    )
    assert line in bodies(library)["3.txt"]


def test_a_rule_reaches_pages_that_name_no_outlet(library: Library, folder: Path) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    ids = [row.id for row in browsing.rows(library)]
    editing.set_fields(library, {story: {"site": "Bay Courier"} for story in ids}, by=ANN)
    line = (
        "Our readers say that this paper is best enjoyed with a cup of strong tea in the morning."
    )
    outlet_rules.always_cut(library, "Bay Courier", line, by=ANN)
    ingest.import_text(library, page("Courier", 90, line), "pasted", by=ANN)
    assert verdict(library, "pasted", line)[1] == "outlet-rule"


def test_cleaning_again_remembers_too(library: Library, folder: Path) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    story = browsing.story(library, 1)
    with library.reading() as at:
        memory = remembering.memory_of(at, story.reading, story.value("outlet"), story.id)
    assert (memory.stories, set(memory.lines.values())) == (5, {5})
    assert memory.lines["ask your newsagent for our crossword"] == 5


def test_cleaning_again_gives_back_neither_what_recurs_nor_what_a_rule_cut(
    library: Library, folder: Path
) -> None:
    ingest.import_paths(library, [folder], by=ANN, workers=1)
    ids = [row.id for row in browsing.rows(library)]
    editing.set_fields(library, {story: {"site": "Bay Courier"} for story in ids}, by=ANN)
    outlet_rules.always_cut(library, "Bay Courier", body(2)[1], by=ANN)
    before = bodies(library)
    recleaning.clean_again(library, ids, by=ANN)
    assert bodies(library) == before


def test_reading_again_keeps_what_is_known(library: Library, folder: Path) -> None:
    ingest.import_paths(library, [folder], by=ANN)
    before = bodies(library)["0.txt"]
    ingest.reread(library, 1, "latin-1", by=ANN)
    assert bodies(library)["0.txt"] == before
