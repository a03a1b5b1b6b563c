"""What is checkable in a sentence, and what only looks like it; places and people are invented."""

import time

import pytest

from newsdesk.checkable.finder import RULES, find_items
from newsdesk.story.items import Item, ItemKind

Case = tuple[str, str, str, str, str]  # language, sentence, kind, words, value
HITS: tuple[Case, ...] = (
    ("ru", "Выдают 100-150 виз в месяц.", "number", "100-150 виз в месяц", "100–150 виз в месяц"),
    ("ru", "Пришли три человека.", "number", "три человека", "3 человека"),
    ("ru", "47-летний лодочник уплыл.", "number", "47-летний лодочник", ""),
    ("ru", "Потратили 370,3 миллиона рублей.", "money", "370,3 миллиона рублей", "370300000 RUB"),
    ("ru", "Нефть подешевела до $52,5.", "money", "$52,5", "52.5 USD"),
    ("ru", "За это 22,5% жителей.", "percent", "22,5% жителей", "22.5%"),
    ("ru", "Против был каждый пятый.", "percent", "каждый пятый", ""),
    ("ru", "В августе 2024 года вышел указ.", "date", "В августе 2024 года", "2024-08"),
    ("ru", "Уехал 24 апреля 2025 года.", "date", "24 апреля 2025 года", "2025-04-24"),
    ("ru", "Это было два года назад.", "date", "два года назад", "2 года назад"),
    ("ru", "Ждали четыре месяца.", "date", "четыре месяца", "4 месяца"),
    ("ru", "Самый высокий мост стоит.", "ranking", "Самый высокий мост", ""),
    ("ru", "Впервые за век пошёл снег.", "ranking", "Впервые", ""),
    ("ru", "Рыбы стало в два раза больше.", "comparison", "в два раза больше", ""),
    ("ru", "Улов вырос на 5% за год.", "comparison", "вырос на 5%", ""),
    (
        "ru",
        "«Мост мы починим сами», — сказала Анфиса Лугова.",
        "quote",
        "Мост мы починим",
        "Анфиса",
    ),
    ("ru", "Их число увеличилось до девяти.", "number", "до девяти", "9"),
    (
        "ru",
        "«Мост чинят», — рассказала «Бухте» в ходе встречи глава АНО «Берег» Анфиса Лугова.",
        "person",
        "Анфиса Лугова",
        "",
    ),
    (
        "ru",
        "«Мост мы чиним», — рассказала «Бухте» в Тихолесье глава АНО «Берег» Анфиса Лугова.",
        "quote",
        "Мост мы чиним",
        "Анфиса Лугова",
    ),
    ("ru", "Приехал мэр Тихолесья Платон Зоречин.", "person", "Платон Зоречин", ""),
    ("ru", "Решил Верховный суд.", "organisation", "Верховный суд", ""),
    ("ru", "Строит ООО «Паром».", "organisation", "ООО «Паром»", ""),
    ("ru", "Жители Заречинской области рады.", "place", "Заречинской области", ""),
    ("ru", "Паром ушёл в Канаду.", "place", "Канаду", ""),
    ("ru", "Действует Указ Президента РФ №702.", "law", "Указ Президента РФ №702", "№702"),
    ("ru", "Дело по статье 228 УК РФ.", "law", "статье 228 УК РФ", ""),
    ("ru", "Приехали три гостя: Ада, Борис и Вера.", "list", "три гостя: Ада, Борис и Вера", ""),
    ("en", "About 200 people watched.", "number", "About 200 people", "200 people"),
    ("en", "A 34-year-old fisher left.", "number", "34-year-old", ""),
    ("en", "It cost $2.5 million a year.", "money", "$2.5 million", "2500000 USD"),
    ("en", "They paid twelve euros.", "money", "twelve euros", "12 EUR"),
    ("en", "Some 31.8 per cent agreed.", "percent", "31.8 per cent", "31.8%"),
    ("en", "Half of the boats sank.", "percent", "Half of the boats", ""),
    ("en", "It opened on March 4, 2021.", "date", "March 4, 2021", "2021-03-04"),
    ("en", "They met last week.", "date", "last week", ""),
    ("en", "It took 48 hours.", "date", "48 hours", "48 hours"),
    ("en", "It is the largest lake here.", "ranking", "the largest lake", ""),
    ("en", "He won for the first time.", "ranking", "for the first time", ""),
    ("en", "Prices rose by 12% in May.", "comparison", "rose by 12%", ""),
    ("en", "It costs twice as much as before.", "comparison", "twice as much", ""),
    ("en", "“We have waited long enough,” said Ada Quill.", "quote", "We have waited", "Ada Quill"),
    ("en", "Mayor Ida Quill came.", "person", "Mayor Ida Quill", ""),
    ("en", "Ida Quill, head of the union, came.", "person", "Ida Quill, head", ""),
    ("en", "The Harrowmere City Council met.", "organisation", "Harrowmere City Council", ""),
    ("en", "The FBI looked on.", "organisation", "FBI", ""),
    ("en", "They sailed to New Zealand.", "place", "New Zealand", ""),
    ("en", "The Larkdale River rose.", "place", "Larkdale River", ""),
    ("en", "The Clean Water Act of 1972 says so.", "law", "Clean Water Act of 1972", ""),
    ("en", "Three towns: Millbeck, Saltby and Tarn.", "list", "Three towns: Millbeck", ""),
)
MISSES = (
    ("ru", "Один из них ушёл, тысячи людей остались.", "number"),
    ("ru", "Самое время идти, и тем самым всё решить.", "quote"),
    ("ru", "Недавно сюда приходили гости.", "date"),
    ("ru", "Это лучше не трогать.", "comparison"),
    ("ru", "Он читал роман «Три дня на озере».", "quote"),
    ("ru", "Министерство ответило, суд решил.", "organisation"),
    ("ru", "Закон принят, законопроект ждёт.", "law"),
    ("en", "One of them left, and several stayed.", "number"),
    ("en", "It flew on a Boeing 747.", "number"),
    ("en", "They could one day come back.", "date"),
    ("en", "More than 200 boats came.", "comparison"),
    ("en", "The forest is of great interest.", "ranking"),
    ("en", "He called it a “so-called bridge”.", "quote"),
    ("en", "Mr Quill came with Mrs Reed.", "person"),
    ("en", "The law is a bill no more.", "law"),
)


def of_kind(sentence: str, language: str, kind: str) -> list[Item]:
    return [one for one in find_items(sentence, language) if one.kind.value == kind]


@pytest.mark.parametrize("case", HITS, ids=lambda case: f"{case[0]}-{case[2]}-{case[3][:20]}")
def test_what_is_checkable_is_found(case: Case) -> None:
    language, sentence, kind, words, value = case
    found = of_kind(sentence, language, kind)
    assert [one for one in found if words in sentence[one.start : one.end]], found
    if value:
        assert any(value in one.value for one in found), [one.value for one in found]


@pytest.mark.parametrize("case", MISSES, ids=lambda case: f"{case[0]}-{case[2]}")
def test_what_only_looks_like_it_is_left(case: tuple[str, str, str]) -> None:
    language, sentence, kind = case
    assert of_kind(sentence, language, kind) == []


def test_items_lie_in_their_sentence_and_in_order() -> None:
    text = "In May 12 boats came. In June 2021 it cost $5, said Mayor Ida Quill. Nobody counted."
    found = find_items(text, "en")
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert one.sentence_start <= one.start < one.end <= one.sentence_end
        assert text[one.sentence_end - 1] == "."


def test_other_languages_have_figures_dates_and_quotes() -> None:
    text = "Am 24.04.2025 kamen 120 Boote für 5 €. „Wir haben lange gewartet“, sagte sie."
    assert {one.kind for one in find_items(text, "de")} >= {ItemKind.DATE, ItemKind.QUOTE}


HOSTILE = ("1" * 20_000, "1 " * 10_000, "Aa " * 7_000, "«" * 20_000, " " * 20_000, "до " * 7_000)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.value)
def test_S19_no_rule_runs_away(rule: object, text: str) -> None:
    for language in ("ru", "en"):
        began = time.process_time()
        list(rule.find(text, language))  # type: ignore[attr-defined]
        assert time.process_time() - began < 20  # a pattern that runs away takes hours
