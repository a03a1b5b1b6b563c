"""One import while it runs: results come in, stories are committed together, files reported."""

from collections.abc import Callable, Iterable, Sequence
from time import monotonic

from newsdesk.desk.door import NOTHING
from newsdesk.desk.remembering import Memory
from newsdesk.desk.results import ADDED, DUPLICATE, FAILED, ImportItem, ImportReport
from newsdesk.errors import LibraryTrouble
from newsdesk.store import adding, audit, codec, preparing
from newsdesk.store.audit import Entry
from newsdesk.store.library import Library
from newsdesk.store.preparing import Incoming, Prepared
from newsdesk.story.changes import Aspect, Changes, Person

TOGETHER = 500  # stories to a commit, at the most
PATIENCE = 1.0  # seconds after which fewer are committed, so that a kill loses little
CANCELLED = "Left out: the import was cancelled."


class Import:
    """One import; its audit row is written with its first stories, so a kill leaves it undoable."""

    def __init__(
        self,
        library: Library,
        by: Person,
        total: int,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> None:
        """Prepare; nothing is written before the first story is there."""
        self.library = library
        self.by = by
        self.total = total
        self.trouble: LibraryTrouble | None = None  # the library can take no more
        self.memory: Memory | None = None  # what is known of the pages that come
        self._progress = progress
        self._done = 0
        self._items: dict[str, ImportItem] = {}
        self._waiting: list[Prepared] = []
        self._committed = monotonic()
        self._batch = 0
        self._added: list[int] = []

    def set_aside(self, path: str, reason: str) -> None:
        """Report a file that cannot become a story."""
        self._report(ImportItem(path, None, FAILED, reason))

    def report_known(self, path: str, story: int, binned: bool) -> None:
        """Report a file whose bytes are in the library."""
        where = ", which lies in the bin" if binned else ""
        reason = f"The same bytes are story {story}{where}."
        self._report(ImportItem(path, story, DUPLICATE, reason))

    def _report(self, item: ImportItem) -> None:
        self._items.setdefault(item.path, item)

    def step(self, name: str) -> None:
        """Tell that one file more is done."""
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self.total, name)

    def look(self, name: str) -> None:
        """Tell which file is looked at before the first one is done."""
        if self._progress is not None:
            self._progress(0, self.total, name)

    def take(self, new: Incoming) -> None:
        """Take a story in; it is committed with others, soon."""
        self.put(preparing.prepare(new))

    def put(self, new: Prepared) -> None:
        """Take in a story that was prepared elsewhere."""
        self._waiting.append(new)
        if len(self._waiting) >= TOGETHER or monotonic() - self._committed > PATIENCE:
            self.commit()

    def commit(self) -> None:
        """Commit what waits; where the library refuses, the files are set aside with its words."""
        waiting, self._waiting = self._waiting, []
        try:
            if waiting:
                self._commit(waiting)
        except LibraryTrouble as trouble:
            self.trouble = trouble
            for new in waiting:
                self.set_aside(name_of(new), str(trouble))
        self._committed = monotonic()

    def _commit(self, waiting: Sequence[Prepared]) -> None:
        with self.library.writing() as at:
            known = adding.known(at, [new.info.sha256 for new in waiting])
            fresh: dict[str, Prepared] = {}
            for new in waiting:
                if new.info.sha256 not in known:
                    fresh.setdefault(new.info.sha256, new)  # of two alike, the first is the story
            first = list(fresh.values())
            batch = self._batch
            if first and not batch:
                batch = audit.next_batch(at)
                row = Entry(None, audit.IMPORT, "{}", codec.to_json({"files": self.total}))
                audit.write(at, [row], batch=batch, who=self.by.name, label="import")
            ids = adding.add(at, first, batch=batch, added=audit.now()) if first else []
            if self.memory is not None:
                shas = (new.info.sha256 for new in first)
                self.memory.remember(at, dict(zip(shas, ids, strict=True)))
        self._batch = batch
        self._added += ids
        known |= {new.info.sha256: (n, False) for new, n in zip(first, ids, strict=True)}
        self._report_all(waiting, first, known)

    def _report_all(
        self,
        waiting: Iterable[Prepared],
        added: Sequence[Prepared],
        known: dict[str, tuple[int, bool]],
    ) -> None:
        new_ones = {id(new) for new in added}
        for new in waiting:
            story, binned = known[new.info.sha256]
            if id(new) in new_ones:
                self._report(ImportItem(name_of(new), story, ADDED))
            else:
                self.report_known(name_of(new), story, binned)

    def finish(self, files: Iterable[str], *, cancelled: bool = False) -> ImportReport:
        """Commit the rest and report every file once, in their order."""
        self.commit()
        if self.trouble is not None and not self._batch:
            raise self.trouble
        rest = CANCELLED if self.trouble is None else f"Not imported: {self.trouble.message}"
        for path in files:
            if path not in self._items:
                self.set_aside(path, rest)
        order = {path: n for n, path in enumerate(dict.fromkeys(files))}
        items = sorted(self._items.values(), key=lambda item: order.get(item.path, len(order)))
        return ImportReport(tuple(items), cancelled, self._changes())

    def _changes(self) -> Changes:
        if not self._batch:
            return NOTHING
        with self.library.reading() as at:
            label = audit.label_of(at, self._batch)
        aspects = Aspect.PRESENCE | Aspect.HISTORY
        return Changes(self._batch, tuple(self._added), aspects, label)


def name_of(new: Prepared) -> str:
    """Return what a report calls a file: its path, or the name of a paste."""
    return new.info.path or new.info.name
