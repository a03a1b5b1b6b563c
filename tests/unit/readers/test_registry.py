import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.errors import InvalidValue, NewsdeskError, UnreadableSource
from newsdesk.readers import registry
from newsdesk.readers.registry import READERS, pasted, read, reader_for

TEXT = "Мост через реку открыли в четверг."


@pytest.mark.parametrize(
    ("name", "text", "reader"),
    [
        ("a.txt", TEXT, "text"),
        ("a.md", TEXT, "markdown"),
        ("A.MARKDOWN", TEXT, "markdown"),
        ("a", TEXT, "text"),
        ("a.strange", TEXT, "text"),
        ("a.strange", "---\ntitle: a\n---\n\nb", "markdown"),
        ("", TEXT, "text"),
    ],
)
def test_the_reader_is_found_by_name_then_by_text(name: str, text: str, reader: str) -> None:
    assert reader_for(name, text).name == reader
    assert read(text.encode(), name).reader == reader


def test_readers_have_names_and_extensions_of_their_own() -> None:
    assert len({reader.name for reader in READERS}) == len(READERS)
    extensions = [extension for reader in READERS for extension in reader.extensions]
    assert len(set(extensions)) == len(extensions)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        ("\u00a0\u2003\n".encode(), "blanks"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)), "picture"),
        (b"PK\x03\x04" + bytes(range(256)), "archive"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200), "Office"),
        (b"\x1f\x8b\x08\x00" + bytes(range(200)), "archive"),
        (b"MZ\x90\x00" + bytes(range(200)), "program"),
        (bytes(range(256)) * 4, "binary"),
    ],
)
def test_what_is_no_text_is_refused_and_named(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableSource) as caught:
        read(data, "a.txt")
    assert says in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("text", ["BMW открыла завод.", "MZ, BZh и GIF — это слова.", "II. Глава"])
def test_words_that_look_like_signs_of_other_formats_are_text(text: str) -> None:
    assert read(text.encode(), "a.txt").text == text


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "MOST_BYTES", 10)
    with pytest.raises(UnreadableSource, match="too large"):
        read(b"x" * 11, "a.txt")


def test_the_encoding_is_recorded_and_can_be_chosen() -> None:
    data = TEXT.encode("cp1251")
    assert read(data, "a.txt").encoding == "cp1251"
    chosen = read(data, "a.txt", encoding="koi8-r")
    assert (chosen.encoding, chosen.text) == ("koi8-r", data.decode("koi8-r"))
    with pytest.raises(InvalidValue, match="cp1251"):
        read(data, "a.txt", encoding="cp12511")


def test_a_chosen_encoding_opens_what_seems_binary() -> None:
    assert read(b"\x01\x02\x03\x04 a", "a", encoding="cp1252").text == "\x01\x02\x03\x04 a"


def test_S30_a_few_control_characters_do_not_make_a_text_binary() -> None:
    text = f"{TEXT}\x00{TEXT}\x07\x1b[0m{TEXT}"
    assert read(text.encode(), "a.txt").text == text


def test_S31_half_letters_in_pasted_text_are_refused_with_their_place() -> None:
    assert pasted(TEXT, "paste") == TEXT.encode()
    with pytest.raises(UnreadableSource, match="character 3"):
        pasted("ab\ud83d", "paste")


@settings(deadline=None)  # the first call loads the detectors
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a"]))
def test_S29_any_bytes_are_a_reading_or_a_clear_refusal(data: bytes, name: str) -> None:
    try:
        found = read(data, name)
    except NewsdeskError as refusal:
        hint = refusal.hint
    else:
        hint = found.encoding
        found.text.encode("utf-8")
    assert hint
