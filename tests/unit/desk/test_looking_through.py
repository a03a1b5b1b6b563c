"""A library looked through: by one process or several, stopped, and taken up again."""

from newsdesk.desk import browsing, editing, looking_through
from newsdesk.store.library import Library
from stories import ANN, library, made, put

__all__ = ["library"]
PAGE = (
    "Ferry {0}\nThe ferry to the the island of Skarn carries {0} people on Monday, 24 April 2025.\n"
)


def fill(library: Library, count: int) -> list[int]:
    fields = {"language": "en", "headline": "Ferry", "published": "2025-04-26"}
    pages = (made(PAGE.format(n), f"{n}.txt", **fields) for n in range(100, 100 + count))
    return [put(library, page)[0] for page in pages]


def kept(library: Library) -> list[int]:
    return sorted(row.id for row in browsing.rows(library, "check:DOUBLED-WORD"))


def test_all_stories_are_looked_through_once(library: Library) -> None:
    ids = fill(library, 5)
    assert looking_through.left(library) == 5
    assert looking_through.look_through(library) == 5
    assert kept(library) == ids
    assert looking_through.left(library) == 0
    assert looking_through.look_through(library) == 0


def test_only_what_has_changed_is_looked_at_again(library: Library) -> None:
    first, *_ = fill(library, 3)
    looking_through.look_through(library)
    editing.set_field(library, first, "section", "Sea", by=ANN)
    assert looking_through.left(library) == 1
    assert looking_through.look_through(library) == 1


def test_what_was_stopped_goes_on_where_it_was(library: Library) -> None:
    ids = fill(library, 50)
    seen: list[int] = []
    looking_through.look_through(
        library, lambda done, _total, _: seen.append(done), lambda: bool(seen)
    )
    assert seen == [20]
    assert looking_through.left(library) == 50
    seen.clear()
    looking_through.look_through(library, lambda n, _total, _: seen.append(n))
    assert seen[0] == 40  # the first twenty were examined already
    assert seen[-1] == 100
    assert kept(library) == ids


def test_several_processes_find_what_one_does(library: Library) -> None:
    ids = fill(library, 230)
    told: list[tuple[int, int]] = []
    count = looking_through.look_through(
        library, lambda done, total, _: told.append((done, total)), workers=2
    )
    assert count == 230
    assert kept(library) == ids
    assert told[-1] == (460, 460)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
