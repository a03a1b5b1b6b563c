import re
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.stems import form, forms, query_phrases, query_stems, stamp, stems, words
from newsdesk.text.tokens import WORD


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Ёлка ёлки", "елка"),
        ("жители", "жителей"),
        ("Bridges", "bridge"),
        ("the mayor’s", "mayor"),
        ("п’ятниця", "п'ятниця"),
        ("по\u00adбеды", "победа"),
        ("край", "кра\u0438\u0306"),
    ],
)
def test_forms_of_a_word_meet(written: str, asked: str) -> None:
    assert set(stems(asked)) <= set(stems(written))


def test_no_word_gives_no_stem() -> None:
    assert stems(" — … *** ") == []


def test_underscores_and_hyphens_part_words() -> None:
    assert stems("one_two-three") == ["one", "two", "three"]


@given(st.text())
def test_spans_cover_their_words_and_agree_with_the_stems(text: str) -> None:
    found = words(text)
    assert [stem for _, _, stem in found] == stems(text)
    assert all(text[start].isalnum() for start, _, _ in found)
    assert all(left[1] <= right[0] for left, right in pairwise(found))
    assert all(stem for _, _, stem in found)


@given(st.text(alphabet="абвёйьиетс'abcings’\u0301", min_size=1))
def test_a_stem_does_not_depend_on_its_neighbours(text: str) -> None:
    assert [stem for start, end, stem in words(text) for stem in stems(text[start:end])] == stems(
        text
    )


def test_threads_do_not_disturb_each_other() -> None:
    with ThreadPoolExecutor(8) as threads:
        results = set(threads.map(lambda _: tuple(stems("мосты через реку bridges")), range(200)))
    assert len(results) == 1


@pytest.mark.parametrize(
    ("language", "written", "asked"),
    [
        ("uk", "у питаннях областей", "питання область"),
        ("uk-UA", "уряду", "урядові"),
        ("ru", "в жителях областей", "жителей область"),
        ("de", "die Regierungen in den Häusern", "Regierung Häuser"),
        ("fr", "les élections nationales", "élection national"),
        ("es", "los puentes de las elecciones", "puente elección"),
        ("en", "bridges over the rivers", "bridge river"),
        ("pl", "bridges", "bridge"),
        ("", "мосты and bridges", "мост bridge"),
    ],
)
def test_words_are_found_in_stories_of_their_language(
    language: str, written: str, asked: str
) -> None:
    kept = set(stems(written, language))
    assert all(kept & set(query_stems(word)) for word in asked.split())


@given(st.text(), st.sampled_from(["", "ru", "uk", "en", "de", "fr", "es", "he"]))
def test_every_word_of_a_story_is_found_by_itself(text: str, language: str) -> None:
    for word in WORD.findall(text):
        assert stems(word, language)[0] in query_stems(word)
    if WORD.search(text):
        assert tuple(stems(text, language)) in query_phrases(text)


def test_a_phrase_is_read_once_for_each_language_not_for_each_word() -> None:
    assert len(query_phrases("regierungen nationales gobiernos bridges running")) <= 4
    assert query_phrases("Regierungen in Häusern")[0] == tuple(stems("Regierungen in Häusern"))
    assert query_phrases(" — ") == ()


def test_forms_are_the_words_as_they_stand() -> None:
    found = forms("Ёлка, ёлки и Ёлка: Mayor’s foo_bar по\u00adбеды " + "я" * 60)
    assert found == sorted(["елка", "елки", "и", "mayors", "foo", "bar", "победы", "я" * 40])
    assert form("ЁЛКА") == "елка"
    assert forms(" — ") == []


# SQLite knows the letters of an older Unicode, in which these vowels of New Tai Lue were marks.
TAI_LUE = "".join(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9)))
LETTERS = st.characters(
    max_codepoint=0xFFFF, exclude_categories=["Cs", "Cn", "Co"], exclude_characters=TAI_LUE
)


@given(st.text(alphabet=LETTERS))
def test_a_form_and_a_stem_are_one_word_for_the_index_too(text: str) -> None:
    with sqlite3.connect(":memory:") as at:
        at.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 0')")
        at.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        for word in {*forms(text), *(stem for stem in stems(text) if stem.isalnum())}:
            at.execute("INSERT INTO t VALUES (?)", (word,))
        several = at.execute("SELECT doc FROM v GROUP BY doc HAVING count(*) > 1").fetchall()
    at.close()
    assert several == []


def test_the_stamp_stays_and_is_short() -> None:
    assert re.fullmatch("[0-9a-f]{16}", stamp())
    assert stamp() == stamp()


def test_the_stemmer_is_loaded_when_a_word_is_stemmed() -> None:
    code = (
        "import sys, newsdesk.text.highlights, newsdesk.text.query.completion;"
        "print({'Stemmer', 'rapidfuzz', 'numpy'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
