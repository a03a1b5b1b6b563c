"""What may be told of an error: versions, kinds, places, actions; never a word of a story."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.desk import details
from newsdesk.errors import Conflict, LibraryTrouble, NewsdeskError, NotFound

SECRET = "The minister met Elsbeth Auerhahn"
SHAPES = ("The library %1 is damaged.", "%1; %2", "There is no tag “%1”.", "Nothing was saved.")
RUNS = {"Newsdesk": "1.2", "System": "Some 6.1"}


def raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    """Return an error as it is caught: with its frames, which hold the secret in a variable."""
    error.__cause__ = cause
    headline = SECRET
    with pytest.raises(type(error)) as caught:
        throw(error)
    assert headline
    return caught.value


def throw(error: BaseException) -> None:
    raise error


def told(error: BaseException, actions: tuple[str, ...] = ()) -> str:
    return details.details(error, shapes=SHAPES, actions=actions, runs=RUNS)


def hides(text: str) -> bool:
    words = (*SECRET.split(), "minister", str(Path.home()), "secret.newsdesk", "Elsbeth")
    return not any(word in text for word in words if word != "The")


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET, f"/home/{SECRET}/secret.newsdesk"),
        NewsdeskError(SECRET, f"Look at {SECRET}."),
        Conflict(f"There it says “{SECRET}”, you have “{SECRET}”.", "Nothing was saved."),
        NotFound(f"There is no tag “{SECRET}”."),
        LibraryTrouble(f"The library {Path.home()}/secret.newsdesk is damaged."),
        OSError(2, "No such file", f"{Path.home()}/{SECRET}.txt"),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
    ],
)
def test_no_word_of_a_story_and_no_file_is_told(error: BaseException) -> None:
    assert hides(told(raised(error)))
    assert hides(told(raised(RuntimeError(SECRET), cause=error)))


@given(st.text(min_size=6))
def test_nothing_put_into_a_sentence_comes_out(words: str) -> None:
    mark = f"⟦{words}⟧"
    for text in (mark, f"The library {mark} is damaged.", f"{mark}; {mark}", f"a{mark}b"):
        assert mark not in told(raised(NewsdeskError(text, text)))
        assert mark not in details.shape_of(text, SHAPES)


def test_a_sentence_is_told_by_its_own_shape() -> None:
    assert details.shape_of(f"There is no tag “{SECRET}”.", SHAPES) == "There is no tag “%1”."
    assert details.shape_of("The library a; b is damaged.", SHAPES) == "The library %1 is damaged."
    assert details.shape_of(SECRET, SHAPES) == details.WITHHELD


def test_kinds_places_causes_and_actions_are_told() -> None:
    text = told(raised(LibraryTrouble("x"), ValueError(SECRET)), ("12:30:04 file.import",))
    assert "Newsdesk: 1.2\nSystem: Some 6.1" in text
    assert "newsdesk.errors.LibraryTrouble" in text
    assert "builtins.ValueError" in text
    assert "test_details.py:" in text
    assert " in throw" in text
    assert "12:30:04 file.import" in text


def test_a_file_of_the_program_is_told_within_it() -> None:
    try:
        details.shape_of(None, SHAPES)  # type: ignore[arg-type]
    except TypeError as error:
        text = told(error)
    assert "newsdesk/desk/details.py:" in text
    assert "/src/" not in text


def test_what_runs_is_told() -> None:
    runs = details.versions({"Qt": "6.11.3"})
    assert list(runs) == ["Newsdesk", "Qt", "Python", "SQLite", "System"]
    assert all(runs.values())
