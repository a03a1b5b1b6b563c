"""Rules and the audit speak the language of the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import newsdesk
from newsdesk import errors, paths
from newsdesk.pipeline.process import process
from newsdesk.ui import languages, reasons
from newsdesk.ui.reasons import REASONS, SHAPES, said, said_each
from translations import read

CODE = Path(newsdesk.__file__).parent
QUOTED = re.compile(r"“.*”|«.*»|\d+|cp1251|koi8-r|new|in-review|ru, en|\bde\b|cookies?")
PHRASE = re.compile(r"[A-Z0-9“][A-Za-z0-9 ,;:'“”().?-]*")
PART = re.compile(r"[a-z]+(?: [a-z]+)+")
PARTED = ("related.py", "reasons.py")  # they put phrases together from parts
NOT_SHOWN = {
    "The cleaner's weights are of another version.",  # a fault of the build
    "7 and 7",  # parts of which each is looked at
}
LABELS = {"7 is empty": "Headline is empty", "7 is one of 7": "Status is one of 7"}
TABLES = (
    ("cleaning/verdicts.py", "_NAMES"),
    ("metadata/claims.py", "_ORIGINS"),
    ("metadata/headline.py", "_ORDINALS"),
)


def english_in(text: str) -> bool:
    """Say whether a text still has words in Latin letters, what it quotes aside."""
    return re.search("[A-Za-z]{3}", QUOTED.sub("", said(text))) is not None


def written(node: ast.AST) -> str:
    """Return a text of the code, a figure for what is put into it; "" for anything else."""
    if isinstance(node, ast.JoinedStr):
        return "".join(written(part) or "7" for part in node.values)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("{}", "7")
    return ""


def phrases_in(file: Path) -> Iterator[str]:
    """Yield what looks like words for people in a file: no docstring, no pattern, no one word."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    aside = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    aside |= {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    for text in (written(node) for node in nodes if id(node) not in aside):
        if " " not in text or not re.search("[a-z]{3}", text):
            continue
        if PHRASE.fullmatch(text) or (file.name in PARTED and PART.fullmatch(text)):
            yield LABELS.get(text, text)


def phrases_of_the_code() -> set[str]:
    files = [file for room in ("metadata", "cleaning") for file in (CODE / room).rglob("*.py")]
    files += [CODE / "desk" / name for name in ("outlet_rules.py", "recleaning.py")]
    return {text for file in files for text in phrases_in(file)} - NOT_SHOWN


def words_of(file: str, table: str) -> list[str]:
    """Return the words of a table that phrases are filled from."""
    tree = ast.parse((CODE / file).read_text(encoding="utf-8"))
    value = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == table
    )
    parts = value.values if isinstance(value, ast.Dict) else getattr(value, "elts", [])
    return [written(part) for part in parts]


def test_every_phrase_of_cleaner_and_finders_is_said_in_russian(
    qapp: QApplication, english: None
) -> None:
    found = phrases_of_the_code()
    assert {
        "A name beside the date",
        "Stated in 7",
        "a headline twice",
        "The line has no words.",
    } - found == set()
    languages.use(qapp, "ru")
    assert {text for text in found if said(text) == text or english_in(text)} == set()


@pytest.mark.parametrize(("file", "table"), TABLES)
def test_every_word_put_into_a_phrase_is_said_in_russian(
    qapp: QApplication, english: None, file: str, table: str
) -> None:
    words = words_of(file, table)
    languages.use(qapp, "ru")
    assert words
    assert [word for word in words if said(word) == word] == []


def test_a_phrase_without_a_row_is_noticed(
    qapp: QApplication, english: None, tmp_path: Path
) -> None:
    file = tmp_path / "finder.py"
    file.write_text('"""Finds."""\nWHY = f"Sung by {name} in the tower"\n', encoding="utf-8")
    languages.use(qapp, "ru")
    assert [text for text in phrases_in(file) if english_in(text)] == ["Sung by 7 in the tower"]


def test_every_shape_with_a_number_has_three_russian_forms() -> None:
    known = read("ru")
    counting = [shape for shape in (*REASONS, *SHAPES) if "%n" in shape]
    assert counting
    assert [shape for shape in counting if len(known["Reasons", shape]) != 3] == []


def reasons_of_the_samples() -> set[str]:
    found: set[str] = set()
    for file in sorted(paths.seeds().iterdir()):
        done = process(file.read_bytes(), file.name)
        found |= {verdict.reason for verdict in done.cleaning.verdicts}
        for field in done.fields:
            found |= {field.reason, field.problem}
            found |= {candidate.reason for candidate in field.candidates}
    return found - {""}


def test_every_reason_of_the_samples_is_said_in_russian(qapp: QApplication, english: None) -> None:
    found = reasons_of_the_samples()
    languages.use(qapp, "ru")
    assert {text for text in found if english_in(text)} == set()


@pytest.mark.parametrize(
    ("text", "russian"),
    [
        ("change of byline in 41 stories", "правка автора, материалов: 41"),
        ("move to the bin of 3 stories", "перемещение в корзину, материалов: 3"),
        ("Stands twice, above the story", "Стоит дважды, над материалом"),
        (
            "reading as koi8-r; 2 edits by hand stay with cp1251",
            "чтение в кодировке koi8-r; правок вручную осталось с cp1251: 2",
        ),
        ("Stands behind “By”; less likely than the one chosen", None),
        ("Stands behind “Text”", "Стоит после «Text»"),
        (
            "Stands above the story, without “Ferry; two 5%2”; too unlikely to be chosen",
            "Стоит над материалом, без «Ferry; two 5%2»; слишком маловероятно, чтобы выбрать",
        ),
        ("“3 hours ago”, counted from 2025-05-17", "«3 hours ago», считая от 2025-05-17"),
        ("One of 21 short lines in a row", "Одна из 21 короткой строки подряд"),
        ("Stands in 3 of 12 stories of this outlet", "Стоит в 3 из 12 материалов этого издания"),
        ("Stands 5 times, above the story", "Стоит 5 раз, над материалом"),
        (
            "Stands 22 times; kept as the headline field",
            "Стоит 22 раза; сохранено в поле «Заголовок»",
        ),
        ("Stands inside the story as a list item", "Стоит внутри материала как пункт списка"),
        ("change of 2 fields in 5 stories", "правка 2 полей, материалов: 5"),
        ("Nobody has said this before", "Nobody has said this before"),
    ],
)
def test_phrases_are_put_together(
    qapp: QApplication, english: None, text: str, russian: str | None
) -> None:
    assert said(text) == text
    languages.use(qapp, "ru")
    assert said(text) == (russian or "Стоит после «By»; менее вероятно, чем выбранное")


# --- trouble ---

NOT_IN_THE_WINDOW = (  # what only commands, or faults of the program, can come to
    *("Give the page's text as “text”, or its HTML as “html”.", "The setting 7 7, not 7.", "7: 7."),
)


def literal(node: ast.expr) -> str:
    """Return a text of the code, with a 7 for each value; "" for what is none."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "7" for v in node.values)
    return ""


def troubles() -> Iterator[str]:
    """Yield every message and hint that is raised below the window, as far as it is written out."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    for file in CODE.rglob("*.py"):
        if file.relative_to(CODE).parts[0] == "cli":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                yield from filter(None, map(literal, node.args[:2]))


def variants(text: str) -> tuple[str, ...]:
    """Return what a text may be with other values: a number, a name in quotes, a word."""
    values = ("7", "“a”", "40", "60", "80", ": a")
    return (text.replace("already 7", "already in"), *(text.replace("7", v) for v in values))


def test_every_trouble_can_be_told_in_russian() -> None:
    patterns = [pattern for pattern, _ in reasons._shapes()]

    def shaped(text: str) -> bool:
        return text in REASONS or any(pattern.fullmatch(text) for pattern in patterns)

    untold = {text for text in troubles() if not any(map(shaped, variants(text)))}
    assert untold - set(NOT_IN_THE_WINDOW) == set()


def test_several_quotes_are_left_as_they_are(qapp: QApplication, english: None) -> None:
    languages.use(qapp, "ru")
    trouble = (
        "Story 4 was changed by somebody else meanwhile. There it says “language”, "
        "you have “a “b” c”."
    )
    assert "“" not in said(trouble).replace("a “b” c", "")
    plain = "The section of story 4 was changed since: it is now “section”, not “B”."
    assert said(plain) == (
        "Поле «раздел» материала 4 с тех пор изменили: теперь там «section», а не «B»."
    )


def test_a_message_with_its_hint_is_told_sentence_by_sentence(
    qapp: QApplication, english: None
) -> None:
    text = "“a. b.txt” is empty. There is nothing to import."
    assert said_each(text) == text
    languages.use(qapp, "ru")
    assert said_each(text) == "«a. b.txt» пуст. Импортировать нечего."
    assert said_each("Something else. And more.") == "Something else. And more."
    assert said_each("The same bytes are story 21.") == "Те же байты — материал 21."


@pytest.mark.parametrize(
    "label", ["import of 1 story", "import of 16 stories", "emptying of the bin"]
)
def test_labels_of_batches_are_told_in_russian(
    qapp: QApplication, english: None, label: str
) -> None:
    languages.use(qapp, "ru")
    assert not re.search("[a-z]", said(label))
