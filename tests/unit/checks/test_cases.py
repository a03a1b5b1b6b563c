"""Each check finds what it is for, and leaves what only looks like it."""

from typing import NamedTuple

import pytest

from newsdesk.checks.registry import CHECKS, findings
from newsdesk.story.findings import Finding
from quality.checks_scoring import story_of
from quality.planting import Page


class Case(NamedTuple):
    """A story in a few words, and what is found in it."""

    code: str
    language: str
    body: str  # paragraphs, parted by |
    words: str = ""  # that are found; "" for none
    fix: str | None = None  # what stands there then
    headline: str = "Harbour"
    published: str = "2025-04-26"
    authors: str = "Ida Quill"


LONG = (
    "The old lamp on the outer skerry burns again after two winters of work. "
    "Its tower is 18 metres tall, and its light is seen from the harbour and from the ferry. "
    "The keeper climbed the stairs every evening with a can of oil and a cloth for the glass. "
    "Now a small panel on the roof gives the power, and a clock turns the lamp on at dusk. "
    "People from the village stood on the pier and waited for the first flash in the rain. "
    "Nobody had thought that it would shine so far, and the captain of the ferry said so, too."
)


def look(case: Case) -> list[Finding]:
    authors = (case.authors,) if case.authors else ()
    body = tuple(case.body.split("|"))
    page = Page(case.language, case.headline, authors, case.published, "Sea", body)
    return [one for one in findings(story_of(page)) if one.code == case.code]


HITS = (
    Case("HEADLINE-TYPO", "en", "The lighthouse burns.|A lighthouse again.", "lighthuose",
         "lighthouse", headline="Help for the lighthuose"),
    Case("HEADLINE-TYPO", "ru", "Маяки Скархольма зажгли.", "Скархолма", "Скархольма",
         headline="Огни Скархолма"),
    Case("HEADLINE-FIGURE", "en", "About 1,200 homes were dark.", "1,500 homes",
         headline="Storm leaves 1,500 homes dark"),
    Case("HEADLINE-FIGURE", "ru", "В гавани стоят 14 лодок.", "41 лодка",
         headline="В гавани 41 лодка"),
    Case("HEADLINE-FIGURE", "en", "It was built in 1988.", "1898", headline="The tower of 1898"),
    Case("NAME-SPELLING", "en", "Mara Quillfeather came. Then Quilfeather left, and "
         "Quillfeather slept.", "Quilfeather"),
    Case("NAME-SPELLING", "ru", "Приехала Мара Чупышева. Позже Чупшева уехала, а Чупышевой ждали.",
         "Чупшева"),
    Case("WEEKDAY", "en", "They met on Monday, 24 April 2025.", "Monday, 24 April 2025"),
    Case("WEEKDAY", "ru", "Встреча прошла в понедельник, 24 апреля.", "в понедельник, 24 апреля"),
    Case("LATE-DATE", "en", "The lamp was lit on 3 May 2052.", "3 May 2052"),
    Case("LATE-DATE", "ru", "Фонарь зажгли 3 мая 2052 года.", "3 мая 2052 года"),
    Case("AGE", "en", "The captain, 52, was born in 1963.", "52"),
    Case("AGE", "ru", "Капитану исполнилось 40 лет, он родился в 1963 году.", "исполнилось 40 лет"),
    Case("AGE", "en", "Ada Holt (1901–1958) died at 71.", "at 71"),
    Case("LIST-COUNT", "en", "Four villages are cut off: Holm, Skarn and Ness.",
         "Four villages are cut off: Holm, Skarn and Ness"),
    Case("LIST-COUNT", "ru", "В проект вошли три города: Тула, Орёл, Брянск и Клин.",
         "три города: Тула, Орёл, Брянск и Клин"),
    Case("LIST-COUNT", "ru", "В проекте пять регионов.|Помимо Тульской области, в списке Москва, "
         "Калужская область и Пермский край.", "Москва, Калужская область и Пермский край."),
    Case("TOTAL", "en", "260 people came: 120 men, 90 women and 40 children.",
         "260 people came: 120 men, 90 women and 40"),
    Case("TOTAL", "ru", "Всего пришли 260 человек: 120 мужчин, 90 женщин и 40 детей.",
         "260 человек: 120 мужчин, 90 женщин и 40"),
    Case("SHARES", "en", "For it voted 54%, against it 38%, and 18% abstained.",
         "54%, against it 38%, and 18%"),
    Case("SHARES", "ru", "За проголосовали 54%, против 38%, воздержались 18%.",
         "54%, против 38%, воздержались 18%"),
    Case("CURRENCY", "en", "The lamp cost 53 million euros.|Then 53 million dollars were spent.",
         "53 million dollars"),
    Case("CURRENCY", "ru", "Фонарь стоил 53 млн рублей.|Откуда 53 млн долларов, неясно.",
         "53 млн долларов"),
    Case("UNIT", "en", "The mole is 47 km long.|A mole of 47 m was mended.", "47 m"),
    Case("UNIT", "ru", "Мол тянется на 47 км.|Мол в 47 м чинят.", "47 м"),
    Case("MAGNITUDE", "en", "It cost 53 million euros.|The 53 billion euros were lent.",
         "53 billion euros"),
    Case("MAGNITUDE", "ru", "Это стоило 53 млн рублей.|Дали 53 млрд рублей.", "53 млрд рублей"),
    Case("NO-SPEAKER", "en", "The lamp is out. “We shall light it again before winter.” Rain fell.",
         "“We shall light it again before winter.”"),
    Case("NO-SPEAKER", "ru", "Фонарь погас. «Мы снова зажжём его ещё до зимы». Шёл дождь.",
         "«Мы снова зажжём его ещё до зимы»"),
    Case("UNPAIRED-QUOTE", "en", "“The ferry runs again, she said.", "“"),
    Case("UNPAIRED-QUOTE", "ru", "Паром ходит снова», — сказала она.", "»"),
    Case("REPEATED", "en", "The old lamp burns again on the skerry.|Rain.|The old lamp burns again "
         "on the skerry!", "The old lamp burns again on the skerry!", ""),
    Case("JUNK-LEFT", "en", "The lamp burns.|Subscribe to our newsletter",
         "Subscribe to our newsletter", ""),
    Case("JUNK-LEFT", "ru", "Фонарь горит.|Подпишитесь на наш канал в мессенджере",
         "Подпишитесь на наш канал в мессенджере", ""),
    Case("EMPTY-CREDIT", "ru", "Фонарь горит.|источник фото.", "источник фото.", ""),
    Case("EMPTY-CREDIT", "en", "The lamp burns.|Photo:", "Photo:", ""),
    Case("MISSING-FIELD", "en", "The lamp burns.", "", authors=""),
    Case("AMBIGUOUS-FIELD", "en", "By Tove Almgren|The lamp burns.", "Tove Almgren"),
    Case("MIXED-LETTERS", "ru", "Гавaнь открыта.", "Гавaнь", "Гавань"),
    Case("MIXED-LETTERS", "en", "The hаrbour is open.", "hаrbour", "harbour"),
    Case("DOUBLED-WORD", "en", "The ferry to the the island.", "the the", "the"),
    Case("DOUBLED-WORD", "ru", "Паром на на остров.", "на на", "на"),
    Case("QUOTE-STYLE", "ru", "Паром «Чайка» и катер “Волна”.", "“Волна”", "«Волна»"),
    Case("QUOTE-STYLE", "en", "The ferry «Gull» came.", "«Gull»", "“Gull”"),
    Case("DASH", "ru", "Паром - это лодка.", " - ", " — "),
    Case("DASH", "en", "The ferry -- an old one.", " -- ", " – "),
    Case("DASH", "en", "It holds 10-12 boats.", "-", "–"),
    Case("SPACES", "en", "The ferry ,an old one.", " ", ""),
    Case("SPACES", "ru", "Паром  пришёл.", "  ", " "),
    Case("HEADLINE-TYPO", "en", "A quiet romance began. Romance sells.", "roamnce", "romance",
         headline="A roamnce at sea"),
    Case("HEADLINE-TYPO", "en", "They recruited ten sailors.", "recruitted", "recruited",
         headline="Ten sailors recruitted"),
    Case("HEADLINE-TYPO", "en", "The lighthouse’s lamp is out.", "lighthuose’s", "lighthouse’s",
         headline="The lighthuose’s end"),
    Case("HEADLINE-TYPO", "ru", "Это первый паром.", "пэрвый", "первый", headline="Уже пэрвый"),
    Case("HEADLINE-FIGURE", "en", LONG, "64", headline="Lamp lit: 64 take part"),
    Case("LATE-DATE", "en", "He held the post until 2052, when he retired.", "2052"),
    Case("LATE-DATE", "ru", "Он служил до 2052 года, после чего ушёл.", "2052 года"),
    Case("LATE-DATE", "en", "The lamp was lit in 2191, and will be again.", "2191"),
    Case("TOTAL", "en", "In all 1,523,000 came: 900,000 by sea and 600,000 by air.",
         "1,523,000 came: 900,000 by sea and 600,000"),
    Case("UNPAIRED-QUOTE", "en", "“The ferry runs, she said.|“It ran well,” she said.", "“"),
    Case("UNPAIRED-QUOTE", "en", 'He said: "The ferry runs again.” It rained.',
         '"The ferry runs again.”'),
    Case("JUNK-LEFT", "en", "The lamp burns.|4 min read", "4 min read", ""),
)  # fmt: skip

MISSES = (
    Case("HEADLINE-TYPO", "ru", "Котировки выросли.", headline="Рост котировок"),
    Case("HEADLINE-TYPO", "en", "The houses burned.", headline="A house burns"),
    Case("HEADLINE-FIGURE", "en", "Some 1,213 homes were dark.", headline="1,200 homes dark"),
    Case("HEADLINE-FIGURE", "en", "3 men and 2 women came.", headline="5 people came"),
    Case("NAME-SPELLING", "en", "Anna Holt and Hanna Holt came. Anna left, Hanna stayed."),
    Case("NAME-SPELLING", "ru", "Приехал Иван Петров. С Петровым была Анна Петрова."),
    Case("WEEKDAY", "en", "They met on Thursday, 24 April 2025."),
    Case("WEEKDAY", "ru", "Встреча прошла в четверг, 24 апреля, а не в понедельник."),
    Case("LATE-DATE", "en", "The lamp will be lit on 3 May 2052."),
    Case("LATE-DATE", "ru", "Власти обещали построить мост до 3 мая 2052 года."),
    Case("LATE-DATE", "en", "They planned a feast for 3 May 2052."),
    Case("AGE", "en", "The captain, 62, was born in 1963."),
    Case("AGE", "ru", "Капитан родился в 1963 году, на флоте он 40 лет."),
    Case("LIST-COUNT", "en", "Three villages are cut off: Holm, Skarn and Ness."),
    Case("LIST-COUNT", "en", "Ten villages are cut off, including Holm, Skarn and Ness."),
    Case("LIST-COUNT", "ru", "В проект вошли три города: Тула, Орёл и Брянск."),
    Case("LIST-COUNT", "ru", "В проекте четыре региона: Северная и Южная Осетия, Тува и Коми."),
    Case("LIST-COUNT", "ru", "В проекте девять регионов.|Среди них Москва, Тула и Орёл."),
    Case("TOTAL", "en", "260 people came: 120 men, 90 women and 50 children."),
    Case("TOTAL", "en", "Of 260 people 120 came by ferry and 3 by air, he said in 2019."),
    Case("SHARES", "en", "For it voted 54%, against it 28%, and 18% abstained."),
    Case("SHARES", "en", "Prices rose by 5%, 7% and 90%."),
    Case("CURRENCY", "en", "It cost 53 million euros (57 million dollars)."),
    Case("UNIT", "en", "It took 10 days.|After 10 years it fell."),
    Case("MAGNITUDE", "en", "It cost 53 million euros.|The 71 billion euros were lent."),
    Case("NO-SPEAKER", "en", "“We shall light it again before winter,” said Ida Quill."),
    Case("NO-SPEAKER", "ru", "Директор сказал: «Мы снова зажжём его ещё до зимы»."),
    Case("NO-SPEAKER", "en", "They read “The Old Man of the Outer Skerry” aloud."),
    Case("UNPAIRED-QUOTE", "en", "“The ferry runs again.|“It ran well,” she said."),
    Case("UNPAIRED-QUOTE", "ru", "Паром ООО «Фирма «Чайка» ходит снова."),
    Case("REPEATED", "en", "Yes.|No.|Yes."),
    Case("REPEATED", "en", "What do you see from the old tower?|A|What do you see from the old "
         "tower?|B|What do you see from the old tower?|C"),
    Case("JUNK-LEFT", "en", "Readers subscribe to the newsletter by the thousand, said Ida Quill."),
    Case("EMPTY-CREDIT", "en", "The lamp burns.|Photo: Ida Quill"),
    Case("EMPTY-CREDIT", "ru", "Фото сделано на причале."),
    Case("MISSING-FIELD", "en", "The lamp burns."),
    Case("AMBIGUOUS-FIELD", "en", "By Ida Quill|The lamp burns."),
    Case("MIXED-LETTERS", "ru", "Директор CEOшник и IT-отдел."),
    Case("DOUBLED-WORD", "en", "They had had enough, and Walla Walla is far, far away."),
    Case("DOUBLED-WORD", "ru", "Это было очень очень давно."),
    Case("QUOTE-STYLE", "ru", "Он сказал: «Мой катер “Волна” утонул»."),
    Case("QUOTE-STYLE", "en", 'The ferry "Gull" came.'),
    Case("DASH", "ru", "Паром — это лодка, а кто-то — нет; счёт 3-1, тел. 8-800-100."),
    Case("DASH", "en", "A well-known ferry; they won 3-1."),
    Case("SPACES", "en", "The ferry, an old one, runs at 10:30 … and 3.5 km (2.2 miles)."),
    Case("HEADLINE-TYPO", "ru", "Шторм вызывает тревогу.", headline="Шторм вызвал тревогу"),
    Case("HEADLINE-TYPO", "en", "They blade the ice. A blade is sharp.", headline="Ice is blamed"),
    Case("HEADLINE-FIGURE", "en", LONG, headline="Lamp lit at 18 metres in 2024"),
    Case("NAME-SPELLING", "en", "Joonas Holt met Jonas Quill. Joonas left."),
    Case("WEEKDAY", "en", "They met on Saturday, May 18.", published="2019-11-18"),
    Case("LATE-DATE", "en", "They moved the return to 2052, a far goal."),
    Case("LATE-DATE", "en", "Holm won the right to host the games in 2052."),
    Case("TOTAL", "ru", "Дома покинули 108 человек, из них 69 живут в 6 домах."),
    Case("TOTAL", "en", "Nine out of 10 lamps on 5 isles burn."),
    Case("CURRENCY", "ru", "Было 1 рубль.|Стало 1 копейка."),
    Case("UNPAIRED-QUOTE", "en", 'The mole is 22" long and 22" wide.'),
    Case("UNPAIRED-QUOTE", "en", "“It ran well,’’ she said."),
    Case("JUNK-LEFT", "en", "Bakers use cookies in the oven, said Ida Quill."),
    Case("AMBIGUOUS-FIELD", "en", "Author of the article:|The lamp burns."),
)  # fmt: skip


def ids(case: Case) -> str:
    return f"{case.code}-{case.language}"


@pytest.mark.parametrize("case", HITS, ids=ids)
def test_it_is_found(case: Case) -> None:
    found = look(case)
    assert len(found) == 1, found
    assert found[0].words == case.words
    assert (found[0].fix.replacement if found[0].fix else None) == case.fix


@pytest.mark.parametrize("case", MISSES, ids=ids)
def test_what_only_looks_like_it_is_left(case: Case) -> None:
    assert look(case) == []


def test_every_check_has_both_kinds_of_cases() -> None:
    elsewhere = {"NAME-ELSEWHERE", "QUOTE-ELSEWHERE", "EVENT-ELSEWHERE", "CUT-INSIDE"}
    elsewhere |= {"QUOTE-ALTERED", "QUOTE-UNHEARD"}
    codes = {check.code for check in CHECKS} - elsewhere  # these need more than a text
    assert {case.code for case in HITS} == {case.code for case in MISSES} == codes


def test_checks_of_other_languages_are_not_made() -> None:
    found = look(Case("WEEKDAY", "de", "Am Montag, 24 April 2025 war es."))
    assert found == []
