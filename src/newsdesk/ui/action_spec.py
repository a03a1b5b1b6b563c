"""What an action of the window is made of."""

from typing import NamedTuple


class ActionSpec(NamedTuple):
    """One action: its menu, its text, the window's method that does it, and when it can."""

    id: str
    text: str
    slot: str  # on the window, or on one of its helpers: "traffic.import_files"
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""  # what must be there: "library", "selection", "line", "binned", "undo" …
    letter: bool = False  # only in the list and on the page, never where text is typed
    lines: bool = False  # its keys work on the lines of the Source tab only
    group: str = ""  # of these, one is chosen at a time
    breaks: bool = False  # a separator stands before it
    toggles: bool = False
    toolbar: bool = False
    early: bool = False  # can be done before the library is there
    chooses: tuple[str, str | bool] | tuple[()] = ()  # a setting and its value

    @property
    def menu(self) -> str:
        """Return the menu that the action stands in."""
        return self.id.partition(".")[0]

    def given(self, on: bool) -> tuple[object, ...]:
        """Return what its method is told."""
        if self.chooses:
            name, value = self.chooses
            return (name, value if self.group else on)
        return (on,) if self.toggles else ()
