"""An editor's day in the real window: 40 stories read, mended and judged with keys alone.

`NEWSDESK_DAY="FOLDER LANGUAGE THEME WIDTHxHEIGHT SCALE"` draws pictures of the same day into a
folder, such as `build/day ru dark 1000x650 1`.
"""

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk import paths, settings
from newsdesk.settings import Settings
from screen import SIZE, Screen, missing_library, until

pytestmark = pytest.mark.display

STORIES, TRIAGED, MENDED, UNDONE, BULK = 45, 40, 12, 5, 25
KEYS_A_STORY = 5
VERDICTS = (("v", "verified"), ("r", "in-review"), ("x", "rejected"))
PAGE = """Home
News

The {number}th lamp of the {street} quay burns again

By Tove Almgren

2025-05-{day:02}

The {number}th lamp of the {street} quay in Vestby burns again since Friday, after {number} days
in the dark, the harbour master Einar Holt said; nobody had missed it but the herring.

It will be painted {colour} in spring, and a bench will stand under it for those who wait.

{more}

Subscribe to our newsletter
"""
STREETS = ("Skarholm", "Lindoya", "Tangen", "Ulvik", "Marsvik")
MORE = (
    "A lamp takes {a} nights to mend where the wind comes from the sea, Holt went on, and the "
    "council has {b} of them on its list; whoever wants to know when theirs is due may ask at the "
    "pilots' house, where a slate with the days hangs beside the door."
)
COLOURS = ("green", "white", "red", "yellow")


@pytest.fixture
def day(own_home: Path) -> Iterator[Screen]:
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    if missing := missing_library():
        pytest.skip(f"Qt cannot open a window on this system: {missing}")
    _, language, theme, size, scale = asked()
    chosen = replace(Settings(), language=language, theme=theme)
    settings.save(paths.settings_path(), chosen)
    width, height = (int(part) for part in size.split("x"))
    times = float(scale)
    pixels = int(width * times), int(height * times)
    screen = Screen(own_home, pixels, QT_SCALE_FACTOR=scale)
    yield screen
    screen.close()


def asked() -> tuple[str, ...]:
    """Return the folder for pictures, language, theme, size and scale."""
    words = os.environ.get("NEWSDESK_DAY", "").split()
    usual = ("", "en", "light", f"{SIZE[0]}x{SIZE[1]}", "1")
    return (*words, *usual[len(words) :])


def keep(screen: Screen, name: str) -> None:
    """Draw a picture, where somebody wants to look at it."""
    folder, *how = asked()
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        screen.picture(Path(folder) / f"{'-'.join(how)}-{name}.png")


def statuses(library: Path) -> Counter[str]:
    """Count the stories by status, as another program sees them."""
    raw = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    try:
        return Counter(row[0] for row in raw.execute("SELECT status FROM article"))
    finally:
        raw.close()


def judged(screen: Screen) -> int:
    counted = statuses(screen.library)
    return sum(counted.values()) - counted["new"]


def triage(screen: Screen, number: int) -> int:
    """Read a story, mend a field of every third, give it a verdict; the next one follows.

    Returns how many keys were pressed, but for the words of the field.
    """
    before, pressed = judged(screen), screen.pressed
    screen.keys("space")
    if number % 3 == 0 and number < 3 * MENDED:
        screen.keys("e")
        screen.write(f"Mended {number}")
        screen.keys("Return")
    key, _ = VERDICTS[number % len(VERDICTS)]
    screen.keys(key)
    until("the verdict", lambda: judged(screen) == before + 1)
    return screen.pressed - pressed


def take_back(screen: Screen, number: int) -> None:
    """Undo a verdict, see that it is gone, and give it again."""
    before = judged(screen)
    screen.keys("ctrl+z")
    until("the verdict to be taken back", lambda: judged(screen) == before - 1)
    screen.keys(VERDICTS[number % len(VERDICTS)][0])
    until("the verdict", lambda: judged(screen) == before)


def edit_together(screen: Screen) -> None:
    """Set the section of the first stories of the list, by keys alone."""
    screen.keys("alt+2", "Home", *["shift+Down"] * (BULK - 1), "ctrl+shift+e")
    screen.focus_dialog()
    screen.keys("Home", "Down", "Down", "Down", "Tab", "Tab")  # Section, set to
    screen.write("Harbour")
    keep(screen, "together")
    screen.do("sleep", "1")
    screen.keys("Return")
    screen.dialog_gone()


def test_a_day_at_the_desk(day: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "dumps"
    folder.mkdir()
    for number in range(STORIES):
        text = PAGE.format(
            number=number + 4,
            street=STREETS[number % len(STREETS)],
            colour=COLOURS[number % len(COLOURS)],
            day=1 + number % 28,
            more="\n\n".join(MORE.format(a=a, b=number + 2 * a) for a in range(3, 15)),
        )
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    day.ask("import", str(folder), "--json")
    day.open_window()
    day.keys("alt+2", "Home")
    keep(day, "morning")
    keys = []
    for number in range(TRIAGED // 2):
        keys.append(triage(day, number))
        if number < UNDONE:
            take_back(day, number)
    keep(day, "noon")
    day.quit()

    day.open_window()
    day.keys("alt+2", "Home", *["Down"] * (TRIAGED // 2))
    keys += [triage(day, number) for number in range(TRIAGED // 2, TRIAGED)]
    keep(day, "afternoon")
    assert max(keys) <= KEYS_A_STORY

    edit_together(day)
    changed = f"change of section in {BULK} stories"
    until("the bulk edit", lambda: day.ask("list", "section:Harbour", "--json"))
    keep(day, "evening")

    wanted = Counter(VERDICTS[number % len(VERDICTS)][1] for number in range(TRIAGED))
    assert statuses(day.library) == wanted | Counter(new=STORIES - TRIAGED)
    mended = [title for title in day.titles() if title.startswith("Mended")]
    assert sorted(mended) == sorted(f"Mended {3 * number}" for number in range(MENDED))
    assert len(day.ask("list", "section:Harbour", "--json")) == BULK
    history = day.ask("history", "--json")
    assert history[0]["label"] == changed
    assert day.ask("verify", "--json")["problems"] == []
