import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.readers.encoding import decode
from newsdesk.readers.mojibake import mended

RUSSIAN = (
    "В посёлке Верхние Луги открыли мост через реку Тихую. Мы ждали его девять лет, сказала глава "
    "посёлка Анна Лугова. Строили его две зимы, и обошёлся он в сто миллионов."
)


def wrongly(text: str, right: str, wrong: str) -> str:
    """Return a text as it looks after a wrong decoding, gaps of the codec as C1 controls."""
    return "".join(
        byte if (byte := bytes([value]).decode(wrong, "replace")) != "\ufffd" else chr(value)
        for value in text.encode(right)
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("utf-8", "cp1251"),
        ("utf-8", "cp1252"),
        ("utf-8", "latin-1"),
        ("utf-8", "koi8-r"),
        ("utf-8", "cp866"),
        ("cp1251", "latin-1"),
        ("cp1251", "cp1252"),
        ("koi8-r", "cp1252"),
        ("koi8-r", "cp1251"),
        ("cp1251", "koi8-r"),
        ("cp866", "cp1251"),
    ],
)
def test_a_wrong_decoding_is_taken_back_and_named(right: str, wrong: str) -> None:
    text, way = mended(wrongly(RUSSIAN, right, wrong))
    assert text == RUSSIAN
    assert right in way


def test_only_the_lines_that_need_it_are_mended() -> None:
    page = f"{RUSSIAN}\r\n{wrongly(RUSSIAN, 'cp1251', 'cp1252')}\r\n\u00a0{RUSSIAN}\n"
    assert mended(page)[0] == f"{RUSSIAN}\r\n{RUSSIAN}\r\n\u00a0{RUSSIAN}\n"


def test_short_lines_follow_a_long_one() -> None:
    page = (
        f"{RUSSIAN} €\n"
        + wrongly(RUSSIAN, "cp1251", "cp1252")
        + "\n"
        + wrongly("Мост", "cp1251", "cp1252")
    )
    assert mended(page)[0].endswith("\nМост")


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        (
            "The hospitalâ€™s policy was â€œdrawn upâ€\x9d yesterday.",
            "The hospital’s policy was “drawn up” yesterday.",
        ),
        ("VerÃ¶ffentlichung in MedellÃ\xadn", "Veröffentlichung in Medellín"),
        ("5Â°C", "5°C"),
    ],
)
def test_western_mojibake(seen: str, meant: str) -> None:
    assert mended(seen)[0] == meant
    assert "utf-8" in mended(seen)[1]


@pytest.mark.parametrize(
    "honest",
    [
        RUSSIAN,
        RUSSIAN.upper(),
        "ПРОГРАММА ПЕРЕДАЧ НА СЕГОДНЯ",
        "«Мост» — “bridge” ‘x’ ﬁn Ａ e\u0301 &amp; 1\u00a0000 \u2028\x85…",
        "Ça déjà vu, à l’été: œuvre",
        "Für Bürger über Österreich • Größe • Straße • Äpfel",
        "Українська мова: ґанок, їжак, єдність, інші слова",
        "Čeština: příliš žluťoučký kůň úpěl ďábelské ódy",
        "Το δημοτικό συμβούλιο εγκαινίασε χθες τη νέα γέφυρα",
        "市议会昨天为河上的新桥举行了落成典礼",
        "\x00\x01 control \x7f",
        "Â\u00a0 alone",
    ],
)
def test_honest_text_is_not_touched(honest: str) -> None:
    text, way = mended(honest)
    assert (text, way) == (honest, "") or honest.startswith("Â")


@given(
    st.text(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяё .,«»—\n", max_size=12
    )
)
def test_short_russian_is_never_mended(text: str) -> None:
    assert mended(text) == (text, "")


@given(st.text())
def test_mending_keeps_line_ends(text: str) -> None:
    better, _ = mended(text)
    assert [c for c in better if c in "\r\n"] == [c for c in text if c in "\r\n"]


def test_decoding_records_what_was_mended() -> None:
    decoded = decode(wrongly(RUSSIAN, "koi8-r", "cp1251").encode("utf-8"))
    assert decoded.text == RUSSIAN
    assert decoded.encoding == "utf-8"
    assert decoded.mended == "koi8-r read as cp1251"
