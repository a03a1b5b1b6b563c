"""The words of the search language, in English and in Russian."""

from newsdesk.story.fields import STATUSES
from newsdesk.text.fold import fold

OR = frozenset({"OR", "ИЛИ"})


def _spelled(rows: dict[str, str]) -> dict[str, str]:
    """Return what each spelling stands for: its own name and the ones behind it."""
    return {spelling: name for name, others in rows.items() for spelling in [name, *others.split()]}


FIELDS = _spelled(
    {
        "headline": "title заголовок название",
        "authors": "author byline автор авторы",
        "section": "раздел рубрика",
        "outlet": "site издание сайт",
        "tags": "tag метка метки тег теги",
        "status": "статус",
        "language": "lang язык",
        "file": "файл",
        "assignee": "исполнитель ответственный",
        "kicker": "надзаголовок",
        "credit": "фото",
        "place": "место город",
        "urgency": "срочность",
        "lead": "standfirst лид",
        "notes": "заметки",
        "embargo": "эмбарго",
        "own": "своё",
        "published": "date опубликовано дата",
        "added": "добавлено",
        "missing": "нет без",
        "has": "есть",
        "claims": "claim утверждения",
        "check": "проверка",
        "words": "слов слова",
        "duplicate-of": "дубль дубликат",
        "id": "номер",
    }
)
STATES = _spelled(
    dict.fromkeys(STATUSES, "")
    | {
        "new": "новая новое новый новые",
        "in-review": "на-проверке",
        "verified": "проверена проверен проверено",
        "rejected": "отклонена отклонен отклонено",
    }
)
URGENCIES = _spelled({"low": "низкая", "high": "высокая", "flash": "молния"})
CLAIMS = _spelled(
    {
        "open": "открыто открытые",
        "in-progress": "в-работе",
        "decided": "решено решенные",
    }
)
MAY_BE_EMPTY = (
    *("headline", "authors", "published", "section", "outlet", "language", "tags", "assignee"),
    *("kicker", "credit", "place", "urgency", "lead", "notes", "embargo"),
)
_OTHERS = {
    "edits": "правки",
    "flags": "замечания",
    "duplicates": "дубли дубликаты",
    "claims": "утверждения",
    "sign-off": "подпись",
}
HAD = _spelled(_OTHERS) | {
    spelling: name for spelling, name in FIELDS.items() if name in MAY_BE_EMPTY
}
PERIODS = _spelled(
    {
        "today": "сегодня",
        "yesterday": "вчера",
        "week": "неделя",
        "month": "месяц",
        "year": "год",
    }
)
LANGUAGES = {
    "russian": "ru", "русский": "ru", "english": "en", "английский": "en", "german": "de",
    "немецкий": "de", "french": "fr", "французский": "fr", "spanish": "es", "испанский": "es",
    "ukrainian": "uk", "украинский": "uk",
}  # fmt: skip


def plain(typed: str) -> str:
    """Return a word of the language as the tables here spell it."""
    return "-".join(fold(typed).split())
