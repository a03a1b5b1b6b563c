"""The library: one SQLite file, opened with care."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkstemp

from sqlalchemy import Connection, Engine

from newsdesk.errors import LibraryTrouble, NewsdeskError, NotFound
from newsdesk.store import header, migrating, places, renewal, search
from newsdesk.store.connecting import Raw, connector
from newsdesk.store.driver import DRIVER, wal_is_safe
from newsdesk.store.engine import WRITES, engine_for
from newsdesk.store.trouble import put_clearly

Transaction = Connection  # what the desk hands on without knowing SQL
PATIENCE = 5.0  # seconds to wait for another program's transaction


class Library:
    """An open library; its transactions are the only way in."""

    def __init__(
        self, path: Path, engine: Engine, read_only: str, warnings: tuple[str, ...]
    ) -> None:
        """Use `open`."""
        self.path = path
        self.read_only = bool(read_only)
        self.warnings = warnings  # for a banner: read-only and why, a network folder
        self._why_read_only = read_only
        self._engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._pen = threading.Lock()  # one writer at a time in this process

    @classmethod
    def open(
        cls, path: Path, *, create: bool = True, patience: float = PATIENCE, tended: bool = False
    ) -> "Library":
        """Open a library; NotFound where there is none, LibraryTrouble where it is not fit.

        A file that is refused is left as it is, to the byte. One that is `tended` is carried over
        by somebody who calls `tend`, and no commit has to do it.
        """
        path = Path(path).absolute()
        if not path.exists():
            _make(path, create)
        if not path.is_file():
            raise LibraryTrouble(f"{path} is not a file.", "Choose a library file.")
        head = header.check_header(path)
        why, far = places.why_read_only(path), places.far_away(path)
        if not why:
            _set_stale_wal_aside(path, head)
        mode = "rw" if not why else "ro" if header.has_wal(path) else "immutable"
        warnings = tuple(filter(None, (why, far and f"{far} {_FAR}")))
        library = cls(path, engine_for(path, mode, patience, tended), why, warnings)
        try:
            library._settle(journal="WAL" if wal_is_safe() and not far else "DELETE")
        except BaseException:
            library.close()
            raise
        return library

    def _settle(self, journal: str) -> None:
        """Check what the header cannot tell, choose the journal, migrate."""
        if not self.read_only:
            self._keep_journal_as(journal)
        with self.reading() as at:
            header.check_generation(
                self.path, int(at.exec_driver_sql("PRAGMA user_version").scalar_one())
            )
            revision = migrating.revision_of(at)
        if revision != migrating.HEAD:
            self._migrate(revision)
        if self.read_only:
            return
        with self.reading() as at:
            fit = search.is_fit(at)
        if not fit:
            with self.writing() as at:
                renewal.renew(at)

    def _keep_journal_as(self, journal: str) -> None:
        """Choose the journal; one that is safe but slower stays where the library is in use."""
        with put_clearly(self.path), closing(self._engine.raw_connection()) as raw:
            pen = raw.cursor()
            try:
                pen.execute(f"PRAGMA journal_mode = {journal}")
            except DRIVER.OperationalError:
                if pen.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
                    raise

    def _migrate(self, revision: str) -> None:
        from newsdesk.store import backup  # noqa: PLC0415  (it opens libraries itself)

        if self.read_only:
            raise LibraryTrouble(
                f"The library {self.path} is of an older version and cannot be written.",
                "Make the file and its folder writable, so that it can be brought up to date.",
            )
        backup.backup(self, backup.place_for(self.path, f"before-{migrating.HEAD}"))
        try:
            with self.writing() as at:
                migrating.migrate(at)
        except NewsdeskError:
            raise
        except Exception as error:
            raise LibraryTrouble(
                f"The library {self.path} could not be brought from version {revision} up to date.",
                "It is unchanged, and a backup lies beside it.",
            ) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees the library as it is at its first question."""
        with put_clearly(self.path), self._engine.begin() as at:
            yield at

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open the one transaction that writes; all of it is kept, or nothing."""
        if self.read_only:
            raise LibraryTrouble(self._why_read_only, "Nothing was saved.")
        with self._pen, put_clearly(self.path), self._writer.begin() as at:
            yield at

    def raw(self) -> Raw:
        """Return a connection of its own, outside all transactions; LibraryTrouble to read only."""
        if self.read_only:
            raise LibraryTrouble(self._why_read_only, "Nothing was saved.")
        return connector(self.path, "rw", PATIENCE)()

    def tend(self) -> None:
        """Carry over what was committed from the journal into the file itself."""
        with put_clearly(self.path), closing(self.raw()) as raw:
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close all connections; the last one of all programs tidies the journal away."""
        self._engine.dispose()


_FAR = (
    "Others may change it at the same time and damage it: keep the library on this machine "
    "and put backups there instead."
)


def _make(path: Path, create: bool) -> None:
    """Make a library aside and put it in place whole, so that a kill leaves none or all of it."""
    if not create:
        raise NotFound(
            f"There is no library {path}.", "Check the path, or create a library with an import."
        )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = mkstemp(prefix=f".{path.name}.", suffix=".partial", dir=path.parent)
    except OSError as error:
        raise LibraryTrouble(
            f"The library {path} cannot be made: {error.strerror}.", "Choose another folder."
        ) from error
    os.close(handle)
    made = Path(name)
    try:
        _fill(made)
        _put_in_place(made, path)
    finally:
        made.unlink(missing_ok=True)


def _fill(made: Path) -> None:
    engine = engine_for(made, "rw", PATIENCE)
    try:
        with put_clearly(made), engine.begin() as at:
            migrating.migrate(at)
            renewal.renew(at)
    finally:
        engine.dispose()


def _put_in_place(made: Path, path: Path) -> None:
    """Name a finished file, but never over one that another program made meanwhile."""
    try:
        with suppress(FileExistsError):
            path.hardlink_to(made)
    except OSError:  # a file system without links
        if not path.exists():
            made.replace(path)


def _set_stale_wal_aside(path: Path, head: header.Header) -> None:
    """Put away a journal that cannot belong to this file, such as beside a copied backup.

    A library in use says WAL in its header; our backups never do. SQLite itself would lay the
    journal's pages over the restored file.
    """
    if head.wal or not header.has_wal(path):
        return
    wal = header.wal_of(path)
    wal.replace(wal.with_name(f"{wal.name}-stale-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"))
