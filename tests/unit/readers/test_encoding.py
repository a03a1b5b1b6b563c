import codecs

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsdesk.errors import InvalidValue
from newsdesk.readers.encoding import ENCODINGS, decode

RUSSIAN = (
    "В посёлке Верхние Луги открыли мост через реку Тихую. «Мы ждали его девять лет», — сказала "
    "глава посёлка Анна Лугова.\r\nСтроили его две зимы."
)
GERMAN = "In Oberwiesen wurde die neue Brücke über die Stille eröffnet – für „alle“ Bürger."
WORDS = st.lists(
    st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=9), min_size=1, max_size=30
)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("length", [30, 60, None])
def test_russian_is_recognised(encoding: str, length: int | None) -> None:
    text = RUSSIAN[:length].encode(encoding, "ignore").decode(encoding)
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.mended) == (text, encoding, "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, "мост", "plain words"])
def test_utf_16_without_a_mark_is_recognised(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    ],
)
def test_a_byte_order_mark_decides_and_is_dropped(mark: bytes, encoding: str, name: str) -> None:
    data = mark + RUSSIAN.encode(encoding)
    assert decode(data).text == RUSSIAN
    assert decode(data).encoding == name
    assert decode(data, name).text == RUSSIAN


def test_western_text_with_curly_quotes_is_no_greek() -> None:
    text = "The council’s new bridge isn’t open yet — “soon”, it said."
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("Zażółć gęślą jaźń, powiedział wójt gminy Górna Łąka w środę.", "cp1250"),
        ("Το δημοτικό συμβούλιο εγκαινίασε χθες τη νέα γέφυρα.", "cp1253"),
    ],
)
def test_other_scripts_in_eight_bits(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@given(st.text())
def test_utf_8_that_is_named_comes_through_exactly(text: str) -> None:
    assume(not text.startswith("\ufeff"))
    assert decode(text.encode("utf-8"), "UTF-8").text == text


@given(WORDS, st.sampled_from(["cp1251", "koi8-r", "cp866", "utf-16", "utf-8"]))
def test_words_in_a_named_encoding_come_through_exactly(words: list[str], encoding: str) -> None:
    text = " ".join(words)
    decoded = decode(text.encode(encoding), encoding)
    assert (decoded.text, decoded.encoding, decoded.mended) == (text, encoding, "")


@settings(deadline=None)  # the first call loads the detectors
@given(st.binary(max_size=300))
def test_S29_any_bytes_become_text_without_half_letters(data: bytes) -> None:
    decoded = decode(data)
    decoded.text.encode("utf-8")
    assert decoded.encoding in ENCODINGS


def test_S29_broken_letters_are_visible_and_the_rest_stays() -> None:
    data = RUSSIAN.encode("utf-8")
    decoded = decode(data[:-1] + b"\xff")
    assert decoded.encoding == "utf-8"
    assert decoded.text[:-2] == RUSSIAN[:-1][: len(decoded.text) - 2]
    assert "\ufffd" in decoded.text


def test_S29_a_mark_that_lies_is_named_and_the_damage_visible() -> None:
    decoded = decode(codecs.BOM_UTF8 + RUSSIAN.encode("cp1251"))
    assert decoded.encoding == "utf-8"
    assert "\ufffd" in decoded.text


def test_S29_a_wrong_choice_of_encoding_is_taken_at_its_word() -> None:
    decoded = decode(RUSSIAN.encode("cp1251"), "ascii" if "ascii" in ENCODINGS else "utf-8")
    assert "\ufffd" in decoded.text
    assert decoded.mended == ""


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("windows-1251", "cp1251"),
        ("CP1251", "cp1251"),
        ("latin-1", "iso8859-1"),
        ("KOI8_R", "koi8-r"),
    ],
)
def test_other_names_of_an_encoding(typed: str, name: str) -> None:
    assert decode(b"abc", typed).encoding == name


@pytest.mark.parametrize(
    ("typed", "near"),
    [("cp1215", "cp125"), ("koi-8", "koi8"), ("zip", "utf"), ("idna", ""), ("../x", ""), ("", "")],
)
def test_an_unknown_encoding_is_refused_with_the_nearest(typed: str, near: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        decode(b"abc", typed)
    assert near in caught.value.hint


def test_line_ends_and_odd_spaces_stay_exactly() -> None:
    text = "a\r\nb\rc\nd\x0ce\u00a0f\u2028g\x85h\ti  j\n\n"
    assert decode(text.encode("utf-8")).text == text


FRENCH = "Le bac de Hauterive est reparti jeudi après neuf années d’arrêt, a indiqué la mairie."


@pytest.mark.parametrize(
    ("declared", "codec", "text", "found"),
    [
        ("windows-1251", "cp1251", RUSSIAN, "cp1251"),
        ("iso-8859-1", "cp1252", FRENCH, "cp1252"),
        ("windows-1250", "cp1250", "Prom wrócił do Górnej Łąki, powiedział wójt.", "cp1250"),
        ("Shift_JIS", "shift_jis", "港の船が木曜日に戻りました。", "shift_jis"),
        ("gb2312", "gb18030", "渡轮星期四回到了港口。", "gb18030"),
        ("iso-2022-jp", "iso2022_jp", "港の船が木曜日に戻りました。", "iso2022_jp"),
        ("windows-1251", "utf-8", RUSSIAN, "utf-8"),
        ("utf-8", "cp1251", RUSSIAN, "cp1251"),
        ("koi8-r", "cp1251", RUSSIAN, "cp1251"),
        ("utf-16", "utf-8", FRENCH, "utf-8"),
        ("nothing-known", "utf-8", FRENCH, "utf-8"),
        ("shift_jis", "cp1251", RUSSIAN, "cp1251"),
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        '<!doctype html><html><head><meta charset="{}"><p>',
        "<html><meta http-equiv='Content-Type' content='text/html; charset={}'><p>",
        "<?xml version='1.0' encoding='{}'?><html><p>",
    ],
)
def test_S29_a_page_is_read_as_it_declares_where_that_can_be_true(
    head: str, declared: str, codec: str, text: str, found: str
) -> None:
    page = head.format(declared) + text
    decoded = decode(page.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.mended) == (page, found, "")


def test_what_plain_text_says_of_encodings_is_only_words() -> None:
    text = RUSSIAN + '\n<meta charset="iso-8859-1">'
    assert decode(text.encode("cp1251")).encoding == "cp1251"
