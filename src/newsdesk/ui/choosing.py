"""The settings that hold: those of the person, and over them the library's own."""

from dataclasses import replace
from typing import Any

from newsdesk import paths, settings
from newsdesk.settings import Settings
from newsdesk.ui.session import Session


def own(session: Session) -> dict[str, str]:
    """Return what the library has chosen for itself; nothing while it is being opened."""
    from newsdesk.desk import choosing  # noqa: PLC0415  (the window is painted before it)

    return choosing.own(session.library) if session.is_open else {}


def in_force(session: Session) -> Settings:
    """Return the settings as they hold for this library."""
    return settings.with_own(settings.load(paths.settings_path()), own(session))


def keep(**chosen: Any) -> None:
    """Keep choices of the person; what others have saved meanwhile stays."""
    place = paths.settings_path()
    settings.save(place, replace(settings.load(place), **chosen))


def remember(session: Session, **chosen: str) -> None:
    """Keep choices where they are kept already: with the library, else with the person."""
    from newsdesk.desk import choosing  # noqa: PLC0415  (see above)

    of_library = own(session)
    for name in chosen.keys() & of_library.keys():
        session.change(choosing.choose, name, chosen[name])
    keep(**{name: value for name, value in chosen.items() if name not in of_library})
