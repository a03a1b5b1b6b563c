"""Short stories keep all of their paragraphs: losing one is worse than keeping a line of junk."""

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from pages import plain

ENGLISH = (
    "The lift in the clock tower of Aldermere worked again on Friday, after nine weeks in which "
    "visitors had climbed two hundred and six steps.",
    '"People kept telling us it was good for the heart," said the keeper, Nora Pell, who has run '
    "the tower for eleven years and two lifts.",
    "The firm that mended it will look in every month, the council said, because the old motor "
    "is still being studied for what broke it.",
)
RUSSIAN = (
    "В Заозёрске после ремонта снова открылась детская библиотека: за два месяца в ней поменяли "
    "окна, полы и свет в читальном зале.",
    "«Дети приходили под окна и спрашивали, когда мы вернёмся», – рассказала заведующая Полина "
    "Гречихина, которая работает здесь с 1998 года.",
    "По словам строителей, осталось поставить пандус у бокового входа, и обещают они сделать это "
    "до первого снега в конце октября.",
)
GERMAN = (
    "In Niederbruck fährt seit Montag wieder die kleine Fähre über den Kanal, nachdem sie fast "
    "ein halbes Jahr lang in der Werft gelegen hatte.",
    "Am ersten Tag kamen vor allem Schulkinder, sagte der Fährmann Jost Wiemers, der die "
    "Überfahrt schon seit sechzehn Jahren betreibt.",
    "Bis zum Frühjahr gilt ein kürzerer Fahrplan, weil ein zweiter Steuermann noch ausgebildet "
    "wird, teilte die Gemeinde am Abend mit.",
)
FRAMES = (
    ("Home\nNews\nContact us\n", "Subscribe to our newsletter\n\nRelated stories\n\nBakery wins\n"),
    ("One more line\nHome\nNews\nContact us\n", "Share\n\nMost read\n\nBakery wins prize\n"),
    ("", ""),
    ("  1. Главная\n  2. Общество\n", "Подпишитесь на нас\n\nЧитайте также\n\nПекарня закрылась\n"),
    ("Startseite\nLokales\n", "Newsletter abonnieren\n\n© 2025 Beispielverlag\n"),
)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("frame", FRAMES, ids=range(len(FRAMES)))
@pytest.mark.parametrize("story", [ENGLISH, RUSSIAN, GERMAN], ids=["en", "ru", "de"])
def test_no_paragraph_of_a_short_story_is_lost(
    story: tuple[str, ...], frame: tuple[str, str], count: int
) -> None:
    above, below = frame
    parts = [above, "A headline that stands alone", "12.03.2025", *story[:count], below]
    reading = plain("\n\n".join(part for part in parts if part))
    body = CleanText(reading, Edits(clean(reading).proposed)).body
    assert [part for part in story[:count] if part not in body] == []
