"""How fast an editor gets through new stories: keys, waiting, and gaps in the event loop.

    python benchmarks/million.py build/hundred.newsdesk --stories 100000
    QT_QPA_PLATFORM=offscreen python benchmarks/triage.py build/hundred.newsdesk

Works in a copy of the library. Of each story the page is read, of every third a field is mended,
then it gets its verdict and the next one is there; every tenth verdict is taken back and given
again. Keys go through Qt's own queue into whatever has the keyboard; the times are of the clock,
in milliseconds, with the pauses of a person between the stories.
"""

import argparse
import shutil
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window import SETTLED, Desk

STORIES = 120
PAUSE = 0.3  # seconds that a person reads before the next key, a fast one
LETTER = 0.05  # seconds from one letter to the next
NONE = Qt.KeyboardModifier.NoModifier
VERDICTS = (Qt.Key.Key_V, Qt.Key.Key_R, Qt.Key.Key_X)


class Editor(Desk):
    """A desk with somebody at its keys."""

    pressed = 0

    def begin(self) -> None:
        """Show what is new, and take the first of it."""
        self.asked(lambda: self.browser.search("status:new"))
        self.window.activateWindow()
        self.window.focus_list()
        self.press(Qt.Key.Key_Home)
        self.rest(1)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        self.pressed += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def mend(self, text: str) -> float:
        """Write another value into the first field; return how long storing it took."""
        self.press(Qt.Key.Key_E)
        for letter in text:
            self.rest(LETTER)
            QTest.keyClicks(QApplication.focusWidget(), letter)
        self.rest(PAUSE)
        began = perf_counter()
        self.press(Qt.Key.Key_Return)
        return 1000 * (perf_counter() - began)

    def shown(self) -> int:
        """Return the story on the page."""
        return self.browser.story.id if self.browser.story else 0

    def judge(self, key: Qt.Key) -> float:
        """Give a verdict; return how long the next story took to be painted."""
        was, began = self.shown(), perf_counter()
        self.press(key)
        self.until(lambda: self.shown() != was)
        self.window.page_pane.story_view.viewport().repaint()
        return 1000 * (perf_counter() - began)

    def take_back(self, key: Qt.Key) -> float:
        """Undo the last verdict and give it again; return how long the way back took."""
        was, began = self.shown(), perf_counter()
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: self.shown() != was)
        took = 1000 * (perf_counter() - began)
        self.rest(PAUSE)
        self.judge(key)
        return took


def told(name: str, times: list[float]) -> None:
    """Print the middle, the 95th percentile and the worst of some times."""
    cut = quantiles(times, n=20)
    print(f"{name:38} {cut[9]:8.1f} {cut[18]:8.1f} {max(times):8.1f}")


def triage(editor: Editor) -> None:
    """Get through the stories and print the table."""
    verdicts, mended, back, gaps = [], [], [], []
    for number in range(STORIES):
        editor.press(Qt.Key.Key_Space)
        editor.rest(PAUSE)
        if number % 3 == 0:
            mended.append(editor.mend(f"Mended {number}"))
            editor.rest(PAUSE)
        key = VERDICTS[number % len(VERDICTS)]
        verdicts.append(editor.judge(key))
        editor.rest(PAUSE)
        if number % 10 == 9:
            back.append(editor.take_back(key))
            editor.rest(PAUSE)
        gaps.append(editor.watch.take())
    print(f"{STORIES} stories, {editor.pressed / STORIES:.1f} keys each but for the words typed")
    print(f"{'ms':38} {'middle':>8} {'95th':>8} {'worst':>8}")
    told("verdict: the next story is painted", verdicts)
    told("a field mended and stored", mended)
    told("a verdict taken back", back)
    told("longest gap of the loop in a story", gaps)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("library", type=Path)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        library = Path(folder) / chosen.library.name
        shutil.copyfile(chosen.library, library)
        editor = Editor(library)
        editor.rest(SETTLED)
        editor.begin()
        editor.watch.take()
        triage(editor)
        editor.window.close()
        editor.window.session.library.close()


if __name__ == "__main__":
    main()
