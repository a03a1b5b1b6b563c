import json
import lzma
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.text.language import guess


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Вчера в посёлке Верхние Луги открыли мост через реку.", "ru"),
        ("Мэр открыл новый мост", "ru"),
        ("Учора в селищі відкрили новий міст через річку, повідомляє міська рада.", "uk"),
        ("Вчера в селото откриха нов мост над реката, съобщи общината.", "bg"),
        ("Учора ў пасёлку адкрылі новы мост праз раку.", "be"),
        ("The council opened a new bridge over the river yesterday.", "en"),
        ("Der Stadtrat hat gestern eine neue Brücke über den Fluss eröffnet.", "de"),
        ("Wczoraj w miasteczku otwarto nowy most nad rzeką.", "pl"),
        ("Το δημοτικό συμβούλιο εγκαινίασε χθες τη νέα γέφυρα.", "el"),
        ("市议会昨天为河上的新桥举行了落成典礼。", "zh"),
        ("市議会は昨日、川に架かる新しい橋の開通式を行いました。", "ja"),
    ],
)
def test_language_of_a_sentence(text: str, language: str) -> None:
    assert guess(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12.04.2025 — 20:15", "ok", "😀" * 50, "\ud800" * 20])
def test_too_little_to_tell(text: str) -> None:
    assert guess(text) == ""


def test_a_lone_surrogate_among_words_does_no_harm() -> None:
    assert guess("The council opened a new bridge \ud800 over the river.") == "en"


def test_numpy_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, newsdesk.text.language as l; l.guess('Мост открыли вчера, и мэры рады');"
    code += "sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.shared
def test_pages_of_many_sites(shared: Path) -> None:
    with lzma.open(shared / "cleaning" / "dev.jsonl.xz") as lines:
        pages = [json.loads(line) for line in lines][::5]
    right = sum(guess(page["text_dump_rp"] or "") == page["lang"] for page in pages)
    assert right / len(pages) >= 0.99
