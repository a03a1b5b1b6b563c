"""Two people work on one story for a while, as chance has it; in the end both have the same."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from newsdesk.desk import annotating, browsing, claiming, editing, receiving, safety, undoing
from newsdesk.desk.annotating import Selected
from newsdesk.desk.handing_over import write_packet
from newsdesk.store.library import Library
from newsdesk.story.annotations import Annotations, NoteKind, NoteState
from newsdesk.story.changes import Person
from newsdesk.story.merging import Side
from newsdesk.story.record import Story
from stories import made, put

LINES = ("Menu", "Ferry runs again", *(f"Boat {n} sails in {n + 2} weeks." for n in range(6)))
TEXT = "\n".join(LINES) + "\n"


@dataclass
class Desk:
    """One of the two: a person, a library, and the story in it."""

    library: Library
    story_id: int
    by: Person
    random: Random

    @property
    def story(self) -> Story:
        return browsing.story(self.library, self.story_id)

    @property
    def said(self) -> Annotations:
        return annotating.of_story(self.library, self.story_id).said

    def set_field(self) -> None:
        name, values = self.random.choice(
            [("section", "AB"), ("headline", "AB"), ("tags", ["a", "a; b", "c", ""])]
        )
        editing.set_field(self.library, self.story_id, name, self.random.choice(values), by=self.by)

    def retype(self) -> None:
        for paragraph in self.story.clean.paragraphs[self.random.randrange(6) :][:1]:
            words = paragraph.text.split(" ")
            words[self.random.randrange(len(words))] = self.random.choice(["", "two", "x\n\ny"])
            place = self.story_id, paragraph.start, paragraph.end
            editing.retype(self.library, *place, " ".join(words), by=self.by)

    def cut_or_keep(self) -> None:
        line = self.random.choice([line for line in self.story.ledger if line.text.strip()])
        change = self.random.choice([editing.cut, editing.keep])
        change(self.library, self.story_id, line.start, line.end, by=self.by)

    def note(self) -> None:
        for paragraph in self.story.clean.paragraphs[self.random.randrange(6) :][:1]:
            words = paragraph.text[:9]
            chosen = Selected(paragraph.start, paragraph.start + len(words), words)
            kind = self.random.choice(list(NoteKind))
            annotating.add_note(
                self.library, self.story_id, chosen, by=self.by, text=self.by.name, kind=kind
            )

    def change_note(self) -> None:
        for note in self.said.notes[:1]:
            state = self.random.choice(list(NoteState))
            text = self.random.choice("xyz")
            annotating.change_note(self.library, note.uid, by=self.by, text=text, state=state)

    def answer(self) -> None:
        for note in self.said.notes[:1]:
            annotating.reply(self.library, note.uid, "Yes.", by=self.by)

    def remove(self) -> None:
        annotating.remove(self.library, [note.uid for note in self.said.notes[:1]], by=self.by)

    def claim(self) -> None:
        if not self.said.claims:
            claiming.add_claim(self.library, self.story_id, None, by=self.by, text="It sails.")
        for claim in self.said.claims:
            verdict = self.random.choice(["true", "false", ""])
            claiming.change_claim(self.library, claim.uid, by=self.by, verdict=verdict)

    def undo(self) -> None:
        undoing.undo(self.library, by=self.by)

    def work(self) -> None:
        """Do a few things."""
        ways: list[Callable[[], None]] = [
            *(self.set_field, self.retype, self.retype, self.cut_or_keep, self.note),
            *(self.change_note, self.answer, self.remove, self.claim, self.undo),
        ]
        for _ in range(self.random.randrange(5)):
            self.random.choice(ways)()

    def hand_to(self, other: "Desk", path: Path) -> int:
        """Hand the story over; return how many clashes the other one had to decide."""
        write_packet(self.library, [self.story_id], path, by=self.by, overwrite=True)
        clashes = receiving.preview(other.library, path).clashes
        choices = {clash.key: self.random.choice(list(Side)) for clash in clashes}
        receiving.receive(other.library, path, choices, by=other.by)
        return len(clashes)

    def state(self) -> tuple[Any, ...]:
        """Return all that both must have alike; of tags and places, in whatever order."""
        story, said = self.story, self.said
        fields = [(field.name, sorted(field.value.split("; "))) for field in story.fields]
        notes = [(x.uid, x.kind, x.text, x.suggestion, x.state) for x in said.notes]
        replies = [(x.uid, x.parent, x.text) for x in said.replies]
        claims = [(x.uid, x.verdict, x.state, x.reviewer) for x in said.claims]
        places = annotating.of_story(self.library, self.story_id).places
        found = [(uid, at.standing, at.start, at.end) for uid, at in places.items()]
        return story.body, fields, sorted(notes), sorted(replies), sorted(claims), sorted(found)


@pytest.mark.parametrize("seed", range(8))
def test_two_desks_come_to_the_same_and_lose_nothing(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    path = tmp_path / "a.newsdesk-packet"
    libraries = [Library.open(tmp_path / f"{name}.newsdesk") for name in "ab"]
    try:
        put(libraries[0], made(TEXT))
        ann = Desk(libraries[0], 1, Person("Ann"), random)
        ben = Desk(libraries[1], 1, Person("Ben"), random)
        ann.hand_to(ben, path)
        for _ in range(5):
            ann.work()
            ben.work()
            one, other = random.sample([ann, ben], 2)
            one.hand_to(other, path)
        ann.hand_to(ben, path)
        assert ben.hand_to(ann, path) == 0
        assert ann.state() == ben.state()
        for library in libraries:
            assert safety.verify(library).problems == ()
    finally:
        for library in libraries:
            library.close()
