"""Names of a model are offered beside the facts; one that is ticked is a fact like any other."""

from importlib.util import find_spec
from types import SimpleNamespace

import pytest

from newsdesk.checkable import suggested
from newsdesk.desk import browsing, editing, signing, ticking
from newsdesk.desk.reviewed import reviewed
from newsdesk.errors import Conflict
from newsdesk.store.library import Library
from newsdesk.story.coverage import Signing
from stories import ANN, BEN, library, made, put

__all__ = ["library"]
PAGE = """Паром снова ходит
Вчера паром вышел из Туровска, на борту был Егор Лапин. Хор «Волна» пел на причале.
Потом Егор Лапин поехал в Калужскую область.
"""
NAMES = (("LOC", "Туровска"), ("PER", "Егор Лапин"), ("ORG", "Волна"), ("LOC", "Калужскую область"))


def named(text: str) -> SimpleNamespace:
    found = [(text.find(name), name, kind) for kind, name in NAMES if name in text]
    spans = [SimpleNamespace(start=at, stop=at + len(n), type=k) for at, n, k in found]
    return SimpleNamespace(spans=sorted(spans, key=lambda span: span.start))


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggested, "marker", lambda: named)


def story(library: Library) -> int:
    return put(library, made(PAGE, language="ru", headline="Паром"))[0]


def test_names_are_suggested_once_and_only_where_no_rule_found_something(library: Library) -> None:
    coverage = reviewed(library, story(library)).coverage
    assert [one.words for one in coverage.items] == ["Вчера", "Калужскую область"]
    assert [one.words for one in coverage.suggested] == ["Туровска", "Егор Лапин", "Волна"]
    text = browsing.story(library, 1).clean.text
    assert all(text[o.item.start : o.item.end] == o.words for o in coverage.listed)


def test_a_suggestion_need_not_be_checked_for_the_sign_off(library: Library) -> None:
    number = story(library)
    ticking.tick(library, number, reviewed(library, number).coverage.open, by=ANN)
    signing.sign_off(library, number, by=ANN)
    assert reviewed(library, number).signed.state is Signing.SIGNED


def test_a_suggestion_that_is_ticked_is_an_item_until_it_is_unticked(library: Library) -> None:
    number = story(library)
    name = reviewed(library, number).coverage.suggested[1]
    ticking.tick(library, number, [name], by=BEN)
    coverage = reviewed(library, number).coverage
    assert [one.words for one in coverage.items] == ["Вчера", "Егор Лапин", "Калужскую область"]
    assert (coverage.done, coverage.people) == (1, ("Ben",))
    assert "Егор Лапин" not in [one.words for one in coverage.suggested]
    ticking.untick(library, number, [coverage.items[1]], by=BEN)
    assert "Егор Лапин" in [one.words for one in reviewed(library, number).coverage.suggested]


def test_a_tick_of_a_name_whose_sentence_is_changed_ends(library: Library) -> None:
    number = story(library)
    name = reviewed(library, number).coverage.suggested[1]
    ticking.tick(library, number, [name], by=BEN)
    clean = browsing.story(library, number).clean
    at = clean.text.index("на борту")
    editing.retype(library, number, at, at + len("на борту"), "на мостике", by=ANN)
    coverage = reviewed(library, number).coverage
    assert coverage.done == 0
    assert [tick.words for tick in coverage.ended] == ["Егор Лапин"]


def test_a_suggestion_whose_words_are_gone_is_a_conflict(library: Library) -> None:
    number = story(library)
    name = reviewed(library, number).coverage.suggested[0]
    clean = browsing.story(library, number).clean
    at = clean.text.index("Вчера")
    editing.retype(library, number, at, at + len("Вчера"), "Позавчера", by=ANN)
    with pytest.raises(Conflict):
        ticking.tick(library, number, [name], by=BEN)


def test_other_languages_are_not_looked_through() -> None:
    assert list(suggested.suggested("Егор Лапин", "en")) == []


@pytest.mark.skipif(find_spec("slovnet") is None, reason="the extra “names” is not installed")
def test_the_model_itself_names_people_and_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    text = "Певец Егор Лапин выступит в Воронеже."
    found = [(kind.value, one.value) for kind, one in suggested.suggested(text, "ru")]
    assert found == [("person", "Егор Лапин"), ("place", "Воронеже")]
