"""Store a library of this version, which every later version must open.

Run `PYTHONPATH=src:tests python tests/unit/store/libraries/make.py` once, before the schema of a
release changes; a library that is stored already is never made again.
"""

from pathlib import Path

from newsdesk.desk import annotating, browsing, claiming, editing, undoing
from newsdesk.desk.annotating import Selected
from newsdesk.store.backup import backup
from newsdesk.store.header import GENERATION
from newsdesk.store.library import Library
from newsdesk.story.annotations import Evidence
from stories import ANN, BEN, made, put

HERE = Path(__file__).parent


def main() -> None:
    """Make stories, change them in every way, and store a backup, which needs no journal."""
    target = HERE / f"generation-{GENERATION}.newsdesk"
    if target.exists():
        raise SystemExit(f"{target} is there already; it must never change")
    work = target.with_suffix(".work")
    library = Library.open(work)
    put(library, made(language="en"), made("Menu\nПаром вернулся в бухту.\n", "паром.txt"))
    put(library, made("Nobody reads this.\n", "nobody.txt"))
    paragraph = browsing.story(library, 1).clean.paragraphs[2]
    typed = paragraph.text.replace("three", "four")
    editing.retype(library, 1, paragraph.start, paragraph.end, typed, by=ANN)
    editing.keep(library, 1, 0, 4, by=ANN)
    editing.set_fields(library, {2: {"title": "Паром вернулся", "site": "Бухта"}}, by=BEN)
    editing.set_status(library, [1, 2], "verified", by=BEN)
    undoing.undo(library, by=ANN)
    start = browsing.story(library, 1).clean.text.index("The ferry")
    words = Selected(start, start + 9, "The ferry")
    _, note = annotating.add_note(library, 1, words, by=ANN, text="Which *one*?")
    annotating.reply(library, note, "The new one.", by=BEN)
    _, claim = claiming.add_claim(library, 1, words, by=ANN, text="The ferry runs.")
    claiming.change_claim(library, claim, by=BEN, verdict="true", evidence=(Evidence("log 3"),))
    editing.move_to_bin(library, [3], by=ANN)
    backup(library, target)
    library.close()
    work.unlink()


if __name__ == "__main__":
    main()
