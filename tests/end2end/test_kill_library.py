"""kill -9 at any moment: what was acknowledged is there, and the library is sound."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsdesk.desk import browsing, safety, undoing
from newsdesk.desk.history import history
from newsdesk.store import backup as backups
from newsdesk.store import damage
from newsdesk.store.header import GENERATION
from newsdesk.store.library import Library
from stories import ANN, library, made, other_connection, put

__all__ = ["library"]

TESTS = Path(__file__).resolve().parent.parent
HEAD = """
import sys
from pathlib import Path
from stories import ANN, made, put
from newsdesk.desk import editing, importing
from newsdesk.store import backup as backups
from newsdesk.store.library import Library
from newsdesk.store.header import GENERATION
def done(what):
    print(what, flush=True)
path = Path(sys.argv[1])
"""
IMPORT = """
importing.TOGETHER = 7
library = Library.open(path)
taken = importing.Import(library, ANN, 400)
for n in range(400):
    taken.take(made(f"Story {n}\\nMenu\\n" + "words " * 50, f"{n}.txt", f"/in/{n}.txt"))
    if n % 7 == 6:
        done(n + 1)
"""
EDITS = """
library = Library.open(path)
for n in range(10_000):
    editing.set_fields(library, {1: {"title": f"Title {n}", "section": f"Section {n}"}}, by=ANN)
    done(n)
"""
BACKUPS = """
backups.KEPT = 2
library = Library.open(path)
for n in range(10_000):
    done(backups.backup(library).name)
"""
RESTORES = """
for n in range(10_000):
    backups.restore(Path(sys.argv[2 + n % 2]), path)
    done(n)
"""
MIGRATION = """
import shutil
from newsdesk.store import header, migrating
scripts = path.parent / "migrations"
shutil.copytree(migrating._SCRIPTS, scripts)
now, new = f"{header.GENERATION:04}", f"{header.GENERATION + 1:04}"
numbers = f"revision, down_revision = {new!r}, {now!r}"
(scripts / "versions" / f"v{new}_slow.py").write_text(numbers + '''
from time import sleep
import sqlalchemy as sa
from alembic import op
def upgrade():
    for n in range(20):
        op.add_column("article", sa.Column(f"extra_{n}", sa.Integer()))
        op.execute(f"UPDATE article SET extra_{n} = {n}")
        print(n, flush=True)
        sleep(0.01)
''')
migrating._SCRIPTS, migrating.HEAD = scripts, new
migrating.GENERATION = header.GENERATION = int(new)
Library.open(path)
done("migrated")
"""


@contextmanager
def killed(script: str, *arguments: Path, after: int, within: float) -> Iterator[list[str]]:
    """Run a script, kill it after so many lines and a random moment; yield what it said."""
    env = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS.parent / "src"), str(TESTS)])}
    child = subprocess.Popen(
        [sys.executable, "-c", HEAD + script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    )
    try:
        assert child.stdout is not None
        said = [child.stdout.readline().strip() for _ in range(after)]
        time.sleep(random.uniform(0, within))
        child.kill()
        rest, errors = child.communicate()
        assert "Traceback" not in errors, errors
        said += rest.split("\n")[:-1]  # a line without its end was not acknowledged
    finally:
        child.kill()
        child.communicate()
    yield said


@pytest.mark.parametrize("after", [1, 5, 20])
def test_R1_kill_in_a_bulk_import(tmp_path: Path, after: int) -> None:
    path = tmp_path / "library.newsdesk"
    with killed(IMPORT, path, after=after, within=0.05) as said:
        acknowledged = int(said[-1])
    library = Library.open(path, create=False)
    try:
        report = safety.verify(library)
        assert report.problems == ()
        assert report.stories >= acknowledged
        undo = undoing.undoable(library)
        assert undo is not None
        assert undo.label == f"import of {report.stories} stories"
        assert [entry.what for entry in history(library)] == ["import"]
        known = report.stories
        again = _import_again(library)
        assert again == (400 - known, known)
        assert safety.verify(library).stories == 400
        undoing.undo(library, by=ANN)
        undoing.undo(library, by=ANN)
        assert browsing.counts(library).binned == 400
    finally:
        library.close()


def _import_again(library: Library) -> tuple[int, int]:
    from newsdesk.desk.importing import Import

    taken = Import(library, ANN, 400)
    files = [f"/in/{n}.txt" for n in range(400)]
    for n, file in enumerate(files):
        taken.take(made(f"Story {n}\nMenu\n" + "words " * 50, f"{n}.txt", file))
    report = taken.finish(files)
    assert [item.path for item in report.items] == files
    return report.added, report.duplicates


@pytest.mark.parametrize("after", [1, 7])
def test_R2_R23_kill_in_a_save(library: Library, after: int) -> None:
    put(library, made())
    library.close()
    with killed(EDITS, library.path, after=after, within=0.1) as said:
        acknowledged = int(said[-1])
    opened = Library.open(library.path, create=False)
    try:
        row = browsing.row(opened, 1)
        number = int(row.headline.split()[-1])
        assert number in (acknowledged, acknowledged + 1)
        assert row.section == f"Section {number}"
        assert {entry.new for entry in history(opened, 1, limit=2)} == {row.headline, row.section}
        assert safety.verify(opened).problems == ()
        undoing.undo(opened, by=ANN)
        before = "Ferry to Hollow Bay runs again" if number == 0 else f"Title {number - 1}"
        assert browsing.row(opened, 1).headline == before
    finally:
        opened.close()


@pytest.mark.parametrize("after", [1, 12, 20])
def test_R3_kill_in_a_migration(library: Library, tmp_path: Path, after: int) -> None:
    put(library, made())
    library.close()
    with killed(MIGRATION, library.path, after=after, within=0.05) as said:
        migrated = "migrated" in said
    raw = other_connection(library.path)  # this Newsdesk refuses what the next one has migrated
    new = [row[1] for row in raw.execute("PRAGMA table_info(article)") if "extra" in row[1]]
    generation = raw.execute("PRAGMA user_version").fetchone()[0]
    raw.close()
    done = (20, GENERATION + 1)
    assert (len(new), generation) in ([done] if migrated else [(0, GENERATION), done])
    if generation == GENERATION:
        opened = Library.open(library.path, create=False)
        assert safety.verify(opened).problems == ()
        opened.close()
    (copy,) = (tmp_path / "backups").glob("*-before-*")
    assert damage.problems_of_copy(copy) == []


@pytest.mark.parametrize("after", [1, 4])
def test_R5_kill_in_a_backup_or_its_rotation(library: Library, tmp_path: Path, after: int) -> None:
    put(library, *(made(f"Story {n}\n" + "words " * 500) for n in range(40)))
    library.close()
    with killed(BACKUPS, library.path, after=after, within=0.1):
        pass
    copies = list((tmp_path / "backups").glob("*.newsdesk"))
    assert copies
    for copy in copies:
        assert damage.problems_of_copy(copy) == []
    opened = Library.open(library.path)
    assert safety.verify(opened).problems == ()
    opened.close()


@pytest.mark.parametrize("after", [1, 3])
def test_R6_kill_in_a_restore(library: Library, tmp_path: Path, after: int) -> None:
    put(library, made())
    one = backups.backup(library)
    put(library, made("Two\n"))
    two = backups.backup(library)
    put(library, made("Three\n"))
    library.close()
    with killed(RESTORES, library.path, one, two, after=after, within=0.1):
        pass
    opened = Library.open(library.path, create=False)
    report = safety.verify(opened)
    opened.close()
    assert report.problems == ()
    assert report.stories in (1, 2)
    first = min(tmp_path.glob("*-before-restore-*.newsdesk"))
    kept = Library.open(first, create=False)
    assert safety.verify(kept).stories == 3
    kept.close()
