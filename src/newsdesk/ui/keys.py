"""Which keys do what: those of the table, and over them those that somebody has chosen."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from newsdesk.ui.action_table import ACTIONS

Keys = Mapping[str, tuple[str, ...]]  # by action

MOVING = frozenset(  # what typing, moving and leaving need everywhere
    f"{held}{key}"
    for held in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Backspace")
) | {"Tab", "Shift+Backtab", "Return", "Enter", "Esc", "Space", "Shift+Space"}
MOVING |= {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"}


def in_force(chosen: Keys) -> dict[str, tuple[str, ...]]:
    """Return every action's keys; a chosen key is taken from whoever has it by the table."""
    if not chosen:
        return {spec.id: spec.keys for spec in ACTIONS}
    taken: dict[str, str] = {}
    for spec in ACTIONS:
        for key in map(written, chosen.get(spec.id, ())):
            if key:
                taken.setdefault(key, spec.id)
    for spec in ACTIONS:
        for key in () if spec.id in chosen else spec.keys:
            taken.setdefault(key, spec.id)
    return {
        spec.id: tuple(
            key
            for key in dict.fromkeys(map(written, chosen.get(spec.id, spec.keys)))
            if taken.get(key) == spec.id
        )
        for spec in ACTIONS
    }


def written(key: str) -> str:
    """Return a key as Qt writes it in files; "" for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def shown(keys: Iterable[str]) -> str:
    """Return all keys of one action as a person reads them."""
    return "   ".join(map(native, keys))


def is_free(key: str) -> bool:
    """Say whether a key may be given to an action at all."""
    return bool(key) and key not in MOVING


def owner(key: str, chosen: Keys) -> str:
    """Return the action that has a key; "" for none."""
    return next((action for action, keys in in_force(chosen).items() if key in keys), "")


def given(chosen: Keys, action: str, key: str) -> dict[str, tuple[str, ...]]:
    """Return the choice in which a key is that action's only one; "" leaves it without."""
    others = {
        other: tuple(each for each in keys if written(each) != key)
        for other, keys in chosen.items()
        if other != action
    }
    return simplified({**others, action: (key,) if key else ()})


def back(chosen: Keys, action: str) -> dict[str, tuple[str, ...]]:
    """Return the choice in which an action has the table's keys again."""
    return simplified({other: keys for other, keys in chosen.items() if other != action})


def simplified(chosen: Keys) -> dict[str, tuple[str, ...]]:
    """Return a choice without what the table says too."""
    table = {spec.id: spec.keys for spec in ACTIONS}
    return {action: keys for action, keys in chosen.items() if keys != table.get(action)}
