"""A story on paper."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from newsdesk.story.record import Story
from newsdesk.story.source import MarkKind
from newsdesk.writers.qt.pdf import write_pdf
from newsdesk.writers.qt.sheets import PAPERS, Sheets

MakeStory = Callable[..., Story]
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def long_story(make_story: MakeStory) -> Story:
    paragraphs = [
        f"Абзац {n}. " + "Паром ходит ежедневно, кроме понедельника. " * 12 for n in range(30)
    ]
    return make_story(*paragraphs, headline="Паром вернулся", outlet="Вестник", language="ru")


def test_a_story_becomes_a_document_with_its_title_and_fonts(full_story: Story) -> None:
    made = write_pdf([full_story])
    assert made.startswith(b"%PDF-1.")
    assert made.rstrip().endswith(b"%%EOF")
    title = "Паром".encode("utf-16-be")
    assert title in made or b"\\037\\004" in made or title.hex().encode() in made.lower()
    assert b"/FontFile" in made
    assert len(re.findall(rb"/Type /Page\b", made)) == 1


def test_a_long_story_goes_over_pages_with_its_head(long_story: Story) -> None:
    sheets = Sheets(long_story, "A4")
    assert sheets.count > 3
    assert len(re.findall(rb"/Type /Page\b", sheets.pdf())) == sheets.count
    first, second = sheets.image(0, 400), sheets.image(1, 400)
    head = [
        any(QColor(page.pixel(x, y)).lightness() < 200 for x in range(400) for y in range(18, 40))
        for page in (first, second)
    ]
    assert head == [False, True]


@pytest.mark.parametrize("paper", PAPERS)
def test_paper_has_its_shape(long_story: Story, paper: str) -> None:
    image = Sheets(long_story, paper).image(0, 500)
    assert image.width() == 500
    assert image.height() == pytest.approx({"A4": 707, "Letter": 647}[paper], abs=1)


def test_S7_S9_paper_holds_links_to_the_web_and_no_others(make_story: MakeStory) -> None:
    text = "one two end"
    marks = [(0, 3, MarkKind.LINK, "https://bay.example/a"), (4, 7, MarkKind.LINK, "file:///etc/x")]
    made = write_pdf([make_story((text, {"marks": marks}), headline="H")])
    assert b"https://bay.example/a" in made
    assert b"file:" not in made
    assert b"link:" not in made


def test_an_empty_story_and_odd_signs_are_drawn(make_story: MakeStory) -> None:
    odd = "a\0b\x1b[31m\ud800 \ufffe \u202e\u2028c\x85d"
    assert write_pdf([make_story(odd, headline=odd, authors=odd, outlet=odd)])
    assert write_pdf([make_story()])


def test_a_command_draws_without_a_window(root: Path) -> None:
    words = (
        "import sys; from newsdesk.writers.registry import WRITERS; "
        "assert 'PySide6' not in sys.modules; "
        "sys.path.insert(0, 'tests'); from unit.writers.conftest import make; "
        "writer = next(w for w in WRITERS if w.name == 'pdf'); "
        "print(len(writer.write([make('Text.', headline='H')])))"
    )
    clean = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-c", words],
        cwd=root,
        env=clean | {"PYTHONPATH": str(root / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 1_000
