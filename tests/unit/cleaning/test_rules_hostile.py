"""A hostile text is about as much work as its four quarters, for every rule.

Work that grows with the square would be four times as much.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import RULES, matches
from newsdesk.cleaning.words import IS, STARTS
from pages import plain

HERE = Path(__file__).resolve().parent
SIZE = 100_000
LINES = 20_000
PATIENCE = 3  # how much slower than a desk computer a machine full of other work may be
SOUP = "1. Ab © www.a@b.c/ +7 (000) 12:30 > » | — #5% 24/04/2025 cookie "
UNBROKEN = {
    "letters": "a",
    "capitals": "Ж",
    "wide letters": "字",
    "digits": "1",
    "dots": ".",
    "at signs": "@",
    "quotes": "«",
    "colons": ":",
    "bars": "|",
    "slashes": "/",
    "dashes": "—",
    "brackets": "(",
    "arrows": " > ",
    "crumbs": "Home > ",
    "dates": "1 января ",
    "month first": "May 1, ",
    "number dates": "12/",
    "iso dates": "2025-1-",
    "clocks": "1:",
    "mails": "a@",
    "mail tails": "b.",
    "host letters": "a-",
    "hosts": "www.",
    "addresses": "http://",
    "names": "Ab ",
    "bylines": "By A, ",
    "cookies": "we use cookies ",
    "copyright": "© 2025 ",
    "phones": "+7 (000) 555-",
    "figures and brackets": "1 (",
    "marks": "1. ",
    "soup": SOUP,
}
MANY = {
    "short lines": "a\n",
    "blank lines": "a\n\n\n",
    "items": "1. a\n",
    "crumb items": "1. Home\n2. a\n",
    "headings": "Read also\n",
    "signed": "© a\n",
    "cookies": "cookie\n",
    "credits": "a caption of a picture\nPhoto: A\n",
    "dates": "24.04.2025\n",
    "phones": "+7 (000) 555-01-12\n",
    "bylines": "By Ada Marlow\n",
    "soup": f"{SOUP}\n",
}


def hostile(name: str, share: float) -> str:
    """Return a hostile text of its full size, or of a share of it."""
    kind, _, name = name.partition(": ")
    if kind == "line":
        size = int(SIZE * share)
        return "a" + " " * size + "b" if name == "spaces" else (UNBROKEN[name] * size)[:size]
    return MANY[name] * int(LINES * share)


NAMES = [f"line: {name}" for name in ("spaces", *UNBROKEN)] + [f"lines: {name}" for name in MANY]
PROGRAM = """
import gc, json, sys, time
from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import RULES
sys.path[:0] = json.loads(sys.argv[1])
from pages import plain
from test_rules_hostile import hostile

LEAST = 0.004  # seconds; below it a clock's steps and the system's tasks are all one sees

def took(work):
    start = time.process_time()
    work()
    return max(time.process_time() - start, LEAST)

def growth(whole, quarter):
    best = 99.0
    for _ in range(5):  # another program on the machine slows one of the two down at times
        # The four are kept until the last is done, so that both sides ask for as much memory.
        best = min(best, took(whole) / took(lambda: [quarter() for _ in range(4)]))
        if best < 2:
            break
    return best

gc.disable()
quarter, whole = (plain(hostile(sys.argv[2], share)) for share in (0.25, 1.0))
ratios = {"page": growth(lambda: page_of(whole), lambda: page_of(quarter))}
quarter, whole = page_of(quarter), page_of(whole)
for rule in RULES:
    ratios[rule.name] = growth(lambda: list(rule.find(whole)), lambda: list(rule.find(quarter)))
print(json.dumps(ratios))
"""


@pytest.mark.parametrize("name", NAMES)
def test_S11_S12_S17_S19_a_text_is_about_as_much_work_as_its_quarters(name: str) -> None:
    folders = json.dumps([str(HERE), str(HERE.parents[1])])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, folders, name],
        env={"PYTHONPATH": str(HERE.parents[2] / "src")},
        capture_output=True,
        text=True,
        timeout=20 * PATIENCE,  # a bomb; a run takes about one second
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ratios: dict[str, float] = json.loads(done.stdout)
    assert set(ratios) == {"page", *(rule.name for rule in RULES)}
    assert {rule: ratio for rule, ratio in ratios.items() if ratio > 3.2} == {}


@pytest.mark.parametrize("name", NAMES)
def test_S19_hostile_text_is_judged_line_by_line(name: str) -> None:
    page = page_of(plain(hostile(name, 0.02)))
    assert len(matches(page)) == len(page.units)


def test_S19_phrases_are_found_whatever_stands_behind_them() -> None:
    phrases = [phrase for table in (IS, STARTS) for row in table.values() for phrase in row]
    page = page_of(plain("\n".join(phrase + " " + "a1. " * 30 for phrase in phrases)))
    assert len(matches(page)) == len(page.units)
