"""Packets that are damaged, forged or made to do harm: one sentence, and nothing has changed."""

import json
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from newsdesk.desk import annotating, browsing, claiming, editing, packets, receiving, safety
from newsdesk.desk.annotating import Selected
from newsdesk.desk.handing_over import write_packet
from newsdesk.desk.history import history
from newsdesk.errors import NewsdeskError
from newsdesk.store.library import Library
from newsdesk.story.annotations import Evidence
from stories import ANN, BEN, library, made, put

__all__ = ["library"]

Parts = dict[str, bytes]
DEEP = b"[" * 100_000
ZEROS = bytes(70_000_000)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a packet of one story with all that a story can have."""
    folder = tmp_path_factory.mktemp("sender")
    library = Library.open(folder / "library.newsdesk")
    put(library, made(published="2025-04-24"))
    text = browsing.story(library, 1).clean.text
    start = text.index("three weeks")
    editing.retype(library, 1, start, start + 11, "four weeks", by=ANN)
    chosen = Selected(start, start + 10, "four weeks")
    _, note = annotating.add_note(library, 1, chosen, by=ANN, text="Sure?")
    annotating.reply(library, note, "Yes.", by=ANN)
    file = folder / "log.txt"
    file.write_bytes(b"12:30")
    proof = Evidence("log 3", annotating.attach(library, file))
    _, claim = claiming.add_claim(library, 1, None, by=ANN, text="It runs.")
    claiming.change_claim(library, claim, by=ANN, evidence=(proof,))
    path = folder / "a.newsdesk-packet"
    write_packet(library, [1], path, by=ANN)
    library.close()
    return path.read_bytes()


@pytest.fixture
def packet(whole: bytes, tmp_path: Path) -> Path:
    """Return the packet as a file that a test may spoil."""
    path = tmp_path / "a.newsdesk-packet"
    path.write_bytes(whole)
    return path


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Open a library that refuses what it is given, and so is never changed."""
    yield from _opened(tmp_path_factory.mktemp("other"))


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Library]:
    """Open a library that receives."""
    yield from _opened(tmp_path)


def _opened(folder: Path) -> Iterator[Library]:
    opened = Library.open(folder / "other.newsdesk")
    put(opened, made("Nobody reads this.\n", "nobody.txt"), by=BEN)
    yield opened
    opened.close()


def parts_of(path: Path) -> Parts:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(path: Path, parts: Parts) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)


def refused(other: Library, path: Path, words: str) -> None:
    """Hold against a library that a packet is refused in a sentence, and nothing is changed."""
    files = {file.name for file in path.parent.iterdir()}
    before = history(other)
    for attempt in (receiving.preview, lambda *given: receiving.receive(*given, by=BEN)):
        with pytest.raises(NewsdeskError, match=words) as raised:
            attempt(other, path)
        assert raised.value.hint.startswith("Nothing was changed.")
    assert history(other) == before
    assert {file.name for file in path.parent.iterdir()} == files


def part(parts: Parts, where: str) -> str:
    return next(name for name in parts if name.startswith(where))


def forged(path: Path, change: Callable[[dict[str, Any], dict[str, Any]], object]) -> None:
    """Change the story and the state that a packet tells of, and mend all hashes."""
    parts = parts_of(path)
    story_part = part(parts, "stories/")
    story = json.loads(parts[story_part])
    state_part = f"states/{story['states'][-1]['key']}"
    state = json.loads(parts.pop(state_part))
    change(story, state)
    if isinstance(story.get("states"), list) and story["states"]:
        content = json.dumps(state).encode()
        story["states"][-1] = {"key": sha256(content).hexdigest(), "seq": 0}
        parts[f"states/{sha256(content).hexdigest()}"] = content
    parts[story_part] = json.dumps(story).encode()
    manifest = json.loads(parts["manifest.json"])
    manifest["stories"][0]["told"] = sha256(parts[story_part]).hexdigest()
    parts["manifest.json"] = json.dumps(manifest).encode()
    packed(path, parts)


def test_S21_a_part_that_unpacks_to_too_much_is_refused(packet: Path, other: Library) -> None:
    for size, name in ((70_000_000, "sources/"), (40_000_000, "stories/"), (2_000_000, "files/")):
        parts = parts_of(packet)
        bomb = packet.with_name("bomb.newsdesk-packet")
        packed(bomb, parts | {part(parts, name): ZEROS[:size]})
        refused(other, bomb, "too large")


def test_S21_too_many_parts_and_too_much_together_are_refused(
    packet: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packets, "MOST", 3)
    refused(other, packet, "too much in it")
    monkeypatch.setattr(packets, "MOST", 1000)
    monkeypatch.setattr(packets, "LARGEST_WHOLE", 1000)
    refused(other, packet, "too much in it")


def test_S21_a_size_that_lies_is_found_out(packet: Path, other: Library) -> None:
    data = bytearray(packet.read_bytes())
    with zipfile.ZipFile(packet) as file:
        (info,) = (x for x in file.infolist() if x.filename.startswith("sources/"))
    at = data.rindex(info.filename.encode()) - 46
    assert struct.unpack_from("<I", data, at + 24)[0] == info.file_size
    struct.pack_into("<I", data, at + 24, info.file_size - 5)
    packet.write_bytes(bytes(data))
    refused(other, packet, "damaged|changed")


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/etc/evil", "C:\\evil", "CON", "stories/../../x", "stories/", "evil"],
)
def test_S22_names_that_lead_elsewhere_are_refused(packet: Path, other: Library, name: str) -> None:
    packed(packet, parts_of(packet) | {name: b"x"})
    refused(other, packet, "belongs in no packet|damaged")


def test_S22_links_and_two_parts_of_one_name_are_refused(packet: Path, other: Library) -> None:
    parts = parts_of(packet)
    link = zipfile.ZipInfo(part(parts, "sources/"))
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    evil = packet.with_name("evil.newsdesk-packet")
    packed(evil, {name: data for name, data in parts.items() if name != link.filename})
    with zipfile.ZipFile(evil, "a") as file:
        file.writestr(link, b"/etc/passwd")
    refused(other, evil, "no plain file")
    with zipfile.ZipFile(packet, "a") as file, pytest.warns(UserWarning, match="Duplicate"):
        file.writestr("manifest.json", b"{}")
    refused(other, packet, "one name")


@pytest.mark.parametrize(
    "data",
    [
        DEEP,
        b'{"a":' * 50_000,
        b'{"format": NaN}',
        b'{"format": 1e999}',
        b'{"format": 1' + b"0" * 30 + b"}",
        b'{"format": 1',
        b"\xff\xfe",
        b"[]",
        b'{"format": "1"}',
        b'{"format": true}',
        b'{"format": 1, "by": 5}',
        b'{"format": 1, "by": "Ann", "at": "x", "stories": {}}',
        b'{"format": 1, "by": "Ann", "at": "x", "stories": []}',
    ],
    ids=lambda data: data[:24].decode("latin-1"),
)
def test_S25_a_manifest_that_is_none_is_refused(packet: Path, other: Library, data: bytes) -> None:
    packed(packet, parts_of(packet) | {"manifest.json": data})
    refused(other, packet, "not what it should be|what it is|when it was made")


@pytest.mark.parametrize("data", [DEEP, b"{}", b'{"name": 1' + b"0" * 40 + b"}"], ids=len)
def test_S25_a_story_that_is_none_is_refused(packet: Path, other: Library, data: bytes) -> None:
    parts = parts_of(packet)
    manifest = json.loads(parts["manifest.json"])
    manifest["stories"][0]["told"] = sha256(data).hexdigest()
    parts |= {part(parts, "stories/"): data, "manifest.json": json.dumps(manifest).encode()}
    packed(packet, parts)
    refused(other, packet, "not what it should be")


def test_a_newer_packet_is_refused_with_what_to_do(packet: Path, other: Library) -> None:
    packed(packet, parts_of(packet) | {"manifest.json": b'{"format": 2, "new": "words"}'})
    refused(other, packet, "made by a newer Newsdesk")


@pytest.mark.parametrize("where", ["stories/", "sources/", "states/", "files/", "manifest.json"])
def test_a_part_that_is_missing_or_changed_is_found(
    packet: Path, other: Library, where: str
) -> None:
    parts = parts_of(packet)
    name = part(parts, where)
    bad = packet.with_name("bad.newsdesk-packet")
    if where != "manifest.json":
        packed(bad, parts | {name: parts[name] + b" "})
        with pytest.raises(NewsdeskError, match="was changed"):
            receiving.receive(other, bad, by=BEN)
    packed(bad, {key: data for key, data in parts.items() if key != name})
    with pytest.raises(NewsdeskError, match="is missing"):
        receiving.receive(other, bad, by=BEN)
    assert [row.id for row in browsing.rows(other)] == [1]


def test_a_packet_cut_short_anywhere_is_refused(packet: Path, whole: bytes, other: Library) -> None:
    for length in Random(5).sample(range(len(whole)), 30):
        packet.write_bytes(whole[:length])
        refused(other, packet, "cannot be received")


def test_a_byte_changed_anywhere_never_changes_a_word(
    packet: Path, whole: bytes, other: Library
) -> None:
    random = Random(7)
    expected = receiving.preview(other, packet)
    for _ in range(100):
        data = bytearray(whole)
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        packet.write_bytes(bytes(data))
        with suppress(NewsdeskError):
            assert receiving.preview(other, packet) == expected


FORGERIES: dict[str, Callable[[dict[str, Any], dict[str, Any]], object]] = {
    "edit outside": lambda s, t: t["edits"][0].update(end=10**6),
    "edit backwards": lambda s, t: t["edits"][0].update(end=-5),
    "edits overlap": lambda s, t: t["edits"].append(t["edits"][0] | {"replacement": "x"}),
    "other text": lambda s, t: s["reading"].update(text=s["reading"]["text"] + "x"),
    "block outside": lambda s, t: s["reading"]["blocks"][-1].update(end=10**6),
    "mark outside": lambda s, t: s["reading"]["blocks"][3]["marks"][0].update(end=10**6),
    "pair of three": lambda s, t: s["reading"].update(declared=[["a", "b", "c"]]),
    "verdict outside": lambda s, t: s["cleaning"]["verdicts"][-1].update(end=10**6),
    "other cut": lambda s, t: s["cleaning"]["verdicts"][1].update(cut=True),
    "no such field": lambda s, t: t["fields"][0].update(name="constructor"),
    "field twice": lambda s, t: t["fields"].append(t["fields"][0]),
    "field outside": lambda s, t: t["fields"][0].update(start=10**6),
    "no such status": lambda s, t: t["fields"][6].update(value="hacked"),
    "no date": lambda s, t: t["fields"][2].update(value="2025-99-99"),
    "no time": lambda s, t: t["said"]["notes"][0].update(at="yesterday"),
    "no uid": lambda s, t: t["said"]["notes"][0].update(uid="../x"),
    "uid twice": lambda s, t: t["said"]["replies"][0].update(uid=t["said"]["notes"][0]["uid"]),
    "no such kind": lambda s, t: t["said"]["notes"][0].update(kind="virus"),
    "name of a path": lambda s, t: t["said"]["claims"][0]["evidence"][0]["file"].update(
        name="../x"
    ),
    "no hash": lambda s, t: t["said"]["claims"][0]["evidence"][0]["file"].update(sha256="../x"),
    "other size": lambda s, t: s.update(size=3),
    "no states": lambda s, t: s.update(states=[]),
    "other source": lambda s, t: s.update(sha256="0" * 64),
    "text as number": lambda s, t: t["said"]["notes"][0].update(text=5),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_packet_is_refused(packet: Path, other: Library, forgery: str) -> None:
    forged(packet, FORGERIES[forgery])
    refused(other, packet, "not what it should be")


def test_links_that_no_reader_lets_in_are_left_out(packet: Path, fresh: Library) -> None:
    forged(
        packet,
        lambda s, t: s["reading"]["blocks"][3]["marks"][0].update(href="javascript:alert(1)"),
    )
    receiving.receive(fresh, packet, by=BEN)
    marks = [mark for block in browsing.story(fresh, 2).reading.blocks for mark in block.marks]
    assert sorted(mark.href for mark in marks) == ["", *["https://example.org/"] * 2]


def test_a_packet_with_any_leaf_forged_is_refused_or_makes_a_sound_library(
    packet: Path, whole: bytes, fresh: Library
) -> None:
    random = Random(11)
    junk: list[Any] = [None, -1, 10**17, "x", "", [], {}, True, 1.5, "\ud800", "\x00"]
    for _ in range(60):
        packet.write_bytes(whole)
        forged(packet, lambda story, state: _spoil(random, random.choice([story, state]), junk))
        with suppress(NewsdeskError):
            receiving.preview(fresh, packet)
            receiving.receive(fresh, packet, by=BEN)
    assert safety.verify(fresh).problems == ()
    for row in browsing.rows(fresh):
        annotating.of_story(fresh, row.id)


def _spoil(random: Random, value: dict[Any, Any] | list[Any], junk: list[Any]) -> None:
    """Put something else in the place of one value, somewhere inside of another."""
    while True:
        keys = list(value) if isinstance(value, dict) else range(len(value))
        key = random.choice(list(keys))
        inner = value[key]
        if isinstance(inner, dict | list) and inner and random.random() < 0.9:
            value = inner
            continue
        value[key] = random.choice(junk)
        return


def test_dull_words_are_no_bomb(library: Library, other: Library, tmp_path: Path) -> None:
    put(library, made("la " * 700_000))
    path = tmp_path / "dull.newsdesk-packet"
    assert not write_packet(library, [1], path, by=ANN).failed
    assert receiving.preview(other, path).stories[0].id is None


def test_what_does_not_fit_is_left_out(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made(), made("Menu\nПаром вернулся в бухту.\n" * 500, "паром.txt"))
    monkeypatch.setattr(packets, "LARGEST_WORDS", 20_000)
    path = tmp_path / "a.newsdesk-packet"
    report = write_packet(library, [1, 2], path, by=ANN)
    assert [item.id for item in report.items if item.path is None] == [2]
    assert len(zipfile.ZipFile(BytesIO(path.read_bytes())).namelist()) == 4


def test_S22_a_folder_is_no_packet(other: Library, tmp_path: Path) -> None:
    refused(other, tmp_path, "it is no file")
