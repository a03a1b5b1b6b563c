"""The options that every command and the window take."""

from pathlib import Path

import pytest

from newsdesk.cli.chosen import Chosen, split


@pytest.mark.parametrize(
    ("words", "chosen", "rest"),
    [
        ([], Chosen(), []),
        (["--library", "a", "list"], Chosen("a"), ["list"]),
        (["list", "--library", "a", "--json"], Chosen("a"), ["list", "--json"]),
        (["undo", "--as=Ann"], Chosen("", "Ann"), ["undo"]),
        (["--as", "Ann", "--library=b"], Chosen("b", "Ann"), []),
        (["list", "--", "--as", "x"], Chosen(), ["list", "--", "--as", "x"]),
        (["list", "--library"], Chosen(), ["list", "--library"]),
        (["list", "--as="], Chosen(), ["list", "--as="]),
    ],
)
def test_they_are_taken_out_wherever_they_stand(
    words: list[str], chosen: Chosen, rest: list[str]
) -> None:
    assert split(words) == (chosen, rest)


def test_the_library_is_absolute_and_the_home_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Chosen("~/x.newsdesk").library_path == Path.home() / "x.newsdesk"
    assert Chosen("x.newsdesk").library_path == Path.cwd() / "x.newsdesk"
    assert Chosen().library_path is None
