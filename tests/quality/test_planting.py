"""What must hold of the planters: one real mistake, where they say, and always the same one."""

import random
import re
from dataclasses import replace
from datetime import date

import pytest

from quality.places import SHARED
from quality.planted_core import texts
from quality.planted_pages import clean_pages
from quality.planting import KINDS, Page, Planted

RIVER = Page(
    language="ru",
    title="В Тихолесье открыли мост через Ветлугу после ремонта за 45 млн рублей",
    authors=("Анфиса Лугозёрова",),
    published="2019-06-20",
    section="Общество",
    paragraphs=(
        "В Тихолесье в среду, 19 июня, открыли мост через Ветлугу. Ремонт длился 14 месяцев и "
        "стоил 45 млн рублей, сообщила пресс-служба района.",
        "«Мы ждали этого дня всю зиму, и теперь можно не ехать в объезд через Староозёрье», — "
        "сказала глава района Марфа Тихобродова.",
        "Мост построили в 1964 году. Последний раз его чинили осенью 1998 года — тогда заменили "
        "перила и часть настила. Теперь укрепили опоры, положили новый асфальт и поставили "
        "фонари.",
        "Подрядчик привлёк три бригады: плотников, сварщиков и дорожников. Работы вёл Платон "
        "Зоречин, который строит мосты в Тихолесье и в Каменнобродье уже 20 лет.",
        "Движение по мосту ограничат ночью на 2–3 часа. Автобусы пойдут через Каменнобродье, "
        "обещают в районе.",
        "Как рассказала Марфа Тихобродова, следующим летом начнут чинить набережную. Для этого "
        "району нужны ещё 12 млн рублей (они пока не найдены).",
        "Жители Тихолесья пришли на открытие с детьми. Платон Зоречин первым проехал по мосту "
        "на велосипеде, за ним двинулись остальные.",
    ),
)
HARBOUR = Page(
    language="en",
    title="Harrowmere market moves to the quay with 58 stalls",
    authors=("Marla Undercroft",),
    published="2021-03-05",
    section="Local",
    paragraphs=(
        "The market in Harrowmere moved to the quay on Wednesday, March 3, and opened with 58 "
        "stalls, the council said.",
        "“We cannot stay on the old square when the roof leaks every other week,” said Ada "
        "Pellwick, who leads the council.",
        "The quay floods twice a year – traders know it. Most of them voted for the move, and "
        "40% of the stalls were taken by newcomers from Fallowdene.",
        "Tobin Garrish, a baker, paid $3 million for three warehouses by the water in 2016. He "
        "now lets them to traders (there are 12) at a low price.",
        "Three lines of buses serve the quay: the harbour line, the hill line and the night "
        "line. They run from 7 a.m. and stop in Fallowdene.",
        "Ada Pellwick promised that the council would look at the figures again in 10–12 "
        "months. The old square in Harrowmere will become a garden.",
        "People who live by the quay are not all happy. Tobin Garrish told the paper that he "
        "had not been asked, and that the noise begins at dawn.",
    ),
)
FOREST = Page(  # knows neither its author nor its day, and quotes nobody
    language="ru",
    title="",
    authors=(),
    published="",
    section="",
    paragraphs=(
        "Лесничие Заречнолугского заповедника насчитали за зиму больше лосей, чем год назад, и "
        "связывают это с глубоким снегом.",
        "Следы искали на маршрутах длиной по десять километров. Всего их прошли больше сотни, "
        "причём некоторые дважды.",
        "Лоси держатся у рек — там легче найти корм. Кабанов стало меньше, а волков столько же, "
        "сколько было и прежде.",
        "Подкармливать зверей начали ещё осенью. Соль и сено развезли на санях, потому что "
        "машины по таким дорогам не проходят.",
        "Весной в заповеднике посчитают птиц. Работа займёт не одну неделю, и к ней приглашают "
        "всех желающих.",
        "Отчёт обо всём, что удалось узнать, выйдет летом. Заповедник раздаст его школам и "
        "библиотекам.",
    ),
)
STORIES = (RIVER, HARBOUR, FOREST)
FIELDS = ("title", "authors", "published", "section")
FURNISHED = {  # what a planter may give to a page that lacks it
    "headline-word": "title",
    "headline-figure": "title",
    "late-date": "published",
    "ambiguous-field": "published",
}
SEEDS = range(25)


def planted(code: str, *stories: Page) -> list[Planted]:
    made = [
        KINDS[code](story, random.Random(f"{code}{seed}"))
        for story in stories or STORIES
        for seed in SEEDS
    ]
    return [one for one in made if one]


def text_of(one: Planted) -> str:
    """The paragraph or the field with the mistake."""
    return one.page.paragraphs[one.paragraph] if one.where == "body" else one.page.title


def words_of(one: Planted) -> str:
    return text_of(one)[one.start : one.end]


@pytest.mark.parametrize("code", KINDS)
def test_the_same_seed_plants_the_same(code: str) -> None:
    for story in STORIES:
        first, second = (KINDS[code](story, random.Random(7)) for _ in range(2))
        assert first == second


@pytest.mark.parametrize("code", KINDS)
def test_every_mistake_can_be_planted_in_both_languages(code: str) -> None:
    assert {one.page.language for one in planted(code, RIVER, HARBOUR)} == {"ru", "en"}


@pytest.mark.parametrize("code", KINDS)
def test_the_offsets_point_into_the_text(code: str) -> None:
    for one in planted(code):
        assert one.code == code
        if one.code == "missing-field":
            assert one.where in FIELDS
            assert not getattr(one.page, one.where)
            continue
        assert one.where in ("title", "body")
        assert 0 <= one.start < one.end <= len(text_of(one))
        assert words_of(one).strip() or code == "spaces"


@pytest.mark.parametrize("code", KINDS)
def test_nothing_else_is_changed(code: str) -> None:
    for story in STORIES:
        for one in planted(code, story):
            for name in FIELDS:
                given = FURNISHED.get(code) == name and not getattr(story, name)
                if name != one.where and not given and code != "name-elsewhere":
                    assert getattr(one.page, name) == getattr(story, name)
            gone = set(story.paragraphs) - set(one.page.paragraphs)
            assert len(gone) <= (4 if code == "name-elsewhere" else 2)
            assert 0 <= len(one.page.paragraphs) - len(story.paragraphs) <= 2
            assert (one.page.cut == ()) == (code != "cut-text")
            assert bool(one.others) == code.endswith("elsewhere")


@pytest.mark.parametrize("code", KINDS)
def test_no_template_is_left_open(code: str) -> None:
    for one in planted(code):
        pages = (one.page, *one.others)
        everything = "\n".join(text for page in pages for text in (page.title, *page.paragraphs))
        assert not re.search(r"[{}]|\[\[|\]\]", everything)


@pytest.mark.parametrize("code", ["percent-sum", "total", "count-list", "junk-left", "late-date"])
def test_mistakes_take_many_forms(code: str) -> None:
    for story in (RIVER, HARBOUR):
        assert len({re.sub(r"\d+", "0", words_of(one)) for one in planted(code, story)}) > 8


# ---------------------------------------------------------------- that they are mistakes


def test_a_headline_word_is_not_in_the_body() -> None:
    for one in planted("headline-word"):
        assert words_of(one).lower() not in " ".join(one.page.paragraphs).lower()


def test_a_name_is_spelt_in_a_way_that_it_had_not() -> None:
    for one in planted("name-spelling"):
        assert not any(words_of(one) in text for story in STORIES for text in story.paragraphs)


def test_a_weekday_does_not_fit() -> None:
    days = ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресенье"]
    checked = 0
    for one in planted("weekday", RIVER):
        words = words_of(one).lower()
        found = re.search(r"(\d+) ([а-я]+)(?: (\d{4}))?", words)
        if not found:
            continue
        month = texts("ru")["months"].index(found[2]) + 1
        day = date(int(found[3] or 2019), month, int(found[1]))
        checked += 1
        assert days[day.weekday()] not in words
        assert any(name in words for name in days)
    assert checked > 10


def test_a_late_day_is_after_the_publication() -> None:
    for one in planted("late-date"):
        years = [int(year) for year in re.findall(r"\d{4}", words_of(one))]
        assert years
        assert max(years) > int(one.page.published[:4])


def test_shares_do_not_add_up() -> None:
    for one in planted("percent-sum"):
        figures = re.findall(r"\d+(?:[.,]\d+)?(?= ?(?:%|проц|per ?cent))", words_of(one))
        if len(figures) > 1:
            total = sum(float(figure.replace(",", ".")) for figure in figures)
            assert abs(total - 100) > 3


def test_a_headline_figure_is_not_in_the_body() -> None:
    for one in planted("headline-figure", RIVER, HARBOUR):
        assert not re.search(rf"\b{words_of(one)}\b", " ".join(one.page.paragraphs))


def test_a_mark_of_a_pair_is_lost() -> None:
    for one in planted("unpaired-quote"):
        text = text_of(one)
        assert text.count("«") != text.count("»") or text.count("“") != text.count("”")


def test_a_field_is_contradicted_on_top() -> None:
    for one in planted("ambiguous-field"):
        assert one.paragraph == 0
        assert words_of(one) not in one.page.authors
        assert one.page.published not in words_of(one)


def test_a_paragraph_stands_twice() -> None:
    for one in planted("repeated-paragraph"):
        plain = [re.sub(r"\W", "", text).replace("ё", "е") for text in one.page.paragraphs]
        assert plain.count(plain[one.paragraph]) == 2


def test_a_cut_paragraph_is_in_the_middle() -> None:
    for one in planted("cut-text"):
        assert one.page.cut == (one.paragraph,)
        assert 0 < one.paragraph < len(one.page.paragraphs) - 1


def test_a_word_has_letters_of_two_alphabets() -> None:
    for one in planted("mixed-alphabets"):
        assert re.search("[a-zA-Z]", words_of(one))
        assert re.search("[а-яёА-ЯЁ]", words_of(one))


def test_a_word_is_said_twice() -> None:
    for one in planted("doubled-word"):
        first, second = words_of(one).lower().split(" ")
        assert first == second


def test_a_quote_has_nobody_who_says_it() -> None:
    for one in planted("no-speaker", RIVER, HARBOUR):
        assert words_of(one)[0] in "«“"
        assert words_of(one)[-1] in ".»”"


def test_the_neighbours_spell_a_name_otherwise() -> None:
    for one in planted("name-elsewhere"):
        assert 3 <= len(one.others) <= 4
        for other in one.others:
            assert words_of(one) not in " ".join((other.title, *other.paragraphs))


def test_a_neighbour_has_no_such_quote() -> None:
    for one in planted("quote-elsewhere"):
        (other,) = one.others
        assert words_of(one) not in " ".join(other.paragraphs)


def test_a_neighbour_tells_otherwise_of_the_event() -> None:
    for one in planted("event-elsewhere"):
        texts = [text for other in one.others for text in other.paragraphs]
        assert any(text not in one.page.paragraphs for text in texts)


def test_what_is_not_there_is_not_emptied() -> None:
    assert KINDS["missing-field"](FOREST, random.Random(1)) is None
    only = replace(FOREST, section="Природа")
    assert KINDS["missing-field"](only, random.Random(1)) is not None


# ---------------------------------------------------------------- on real pages


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the pages of ../shared/cleaning")
def test_most_pages_can_take_every_mistake() -> None:
    pages = clean_pages(60, 2)
    assert len(pages) == 60
    assert sum(page.language == "ru" for _, page in pages) == 30
    for code, plant in KINDS.items():
        fit = [(name, one) for name, one in pages if code != "missing-field" or _any_field(one)]
        made = [plant(one, random.Random(name)) for name, one in fit]
        assert sum(one is not None for one in made) >= 0.7 * len(fit), code


def _any_field(page: Page) -> bool:
    return any(getattr(page, name) for name in FIELDS)
