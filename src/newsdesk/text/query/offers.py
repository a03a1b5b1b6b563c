"""What can be offered while a query is typed: the words of the language, each with its meaning."""

from dataclasses import dataclass
from typing import NamedTuple


class Offer(NamedTuple):
    """A word in English and in Russian, and what it means, worded for translation."""

    english: str
    russian: str
    label: str


@dataclass(frozen=True, slots=True)
class Offers:
    """Words of one kind."""

    kind: str
    words: tuple[Offer, ...]


FIELDS = (
    Offer("headline", "заголовок", "Words in the headline"),
    Offer("author", "автор", "Who wrote it"),
    Offer("section", "рубрика", "Section of the outlet"),
    Offer("outlet", "издание", "Where it was published"),
    Offer("tag", "метка", "Tag"),
    Offer("status", "статус", "How far it is"),
    Offer("language", "язык", "Language code"),
    Offer("file", "файл", "Name of the file"),
    Offer("assignee", "исполнитель", "Who works on it"),
    Offer("kicker", "надзаголовок", "Words over the headline"),
    Offer("credit", "фото", "Who took the photo"),
    Offer("place", "место", "Where it happened"),
    Offer("urgency", "срочность", "How urgent it is"),
    Offer("lead", "лид", "Words of the lead"),
    Offer("notes", "заметки", "Words of your notes"),
    Offer("embargo", "эмбарго", "Not to be published before"),
    Offer("own", "своё", "Fields that you have added"),
    Offer("published", "опубликовано", "Day, month, year or period"),
    Offer("added", "добавлено", "Day of the import"),
    Offer("missing", "нет", "A field without a value"),
    Offer("has", "есть", "A field with a value, edits, notes"),
    Offer("claims", "утверждения", "State of its claims"),
    Offer("check", "проверка", "What a check found"),
    Offer("words", "слов", "Number of words"),
    Offer("duplicate-of", "дубль", "Number of a story"),
    Offer("id", "номер", "Numbers of stories"),
)
_STATES = (
    Offer("new", "новое", "New"),
    Offer("in-review", "на-проверке", "In review"),
    Offer("verified", "проверено", "Verified"),
    Offer("rejected", "отклонено", "Rejected"),
)
_URGENCIES = (
    Offer("low", "низкая", "Low"),
    Offer("high", "высокая", "High"),
    Offer("flash", "молния", "Flash"),
)
_CLAIMS = (
    Offer("open", "открыто", "Not yet looked at"),
    Offer("in-progress", "в-работе", "In progress"),
    Offer("decided", "решено", "Decided"),
)
_PERIODS = (
    Offer("today", "сегодня", "Today"),
    Offer("yesterday", "вчера", "Yesterday"),
    Offer("week", "неделя", "The last seven days"),
    Offer("month", "месяц", "The last thirty days"),
    Offer("year", "год", "The last 365 days"),
)
_MAY_BE_EMPTY = (
    Offer("author", "автор", "Byline"),
    Offer("published", "опубликовано", "Published"),
    Offer("section", "рубрика", "Section"),
    Offer("outlet", "издание", "Outlet"),
    Offer("language", "язык", "Language"),
    Offer("tags", "метки", "Tags"),
    Offer("assignee", "исполнитель", "Assignee"),
    Offer("headline", "заголовок", "Headline"),
    Offer("kicker", "надзаголовок", "Kicker"),
    Offer("credit", "фото", "Photo credit"),
    Offer("place", "место", "Place"),
    Offer("urgency", "срочность", "Urgency"),
    Offer("lead", "лид", "Lead"),
    Offer("notes", "заметки", "Notes"),
    Offer("embargo", "эмбарго", "Embargo"),
)
_HAD = (
    Offer("tags", "метки", "Tags"),
    Offer("edits", "правки", "Edits by hand"),
    Offer("flags", "замечания", "Fields to look at"),
    Offer("duplicates", "дубли", "Duplicates"),
    *(offer for offer in _MAY_BE_EMPTY if offer.english != "tags"),
)
VALUES = {
    "status": Offers("status", _STATES),
    "urgency": Offers("urgency", _URGENCIES),
    "claims": Offers("claims", _CLAIMS),
    "published": Offers("period", _PERIODS),
    "added": Offers("period", _PERIODS),
    "missing": Offers("has", _MAY_BE_EMPTY),
    "has": Offers("has", _HAD),
}
ASKED = frozenset(
    {"section", "outlet", "tags", "authors", "language", "assignee", "check"}
)  # whose values the library knows
