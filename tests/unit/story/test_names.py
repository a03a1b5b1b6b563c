"""Names in the value of a field."""

import pytest

from newsdesk.story.names import joined, people


@pytest.mark.parametrize(
    ("value", "names"),
    [("", ()), ("Ann", ("Ann",)), ("Ann; Bo", ("Ann", "Bo")), (" ;Ann;; Bo ;", ("Ann", "Bo"))],
)
def test_names_are_parted_by_semicolons(value: str, names: tuple[str, ...]) -> None:
    assert people(value) == names
    assert people(joined(names)) == names
