"""What files say beside a story's own words, in each language that they can say it in."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdesk.story.anchors import Standing
from newsdesk.story.annotations import ClaimState, NoteKind, NoteState
from newsdesk.story.coverage import Signing
from newsdesk.story.items import ItemKind


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; those in braces are filled in."""

    quotes: tuple[str, str]
    notes: str
    claim: str
    kinds: Mapping[NoteKind, str]
    states: Mapping[NoteState | ClaimState, str]
    standings: Mapping[Standing, str]  # none where the words are surely those that were meant
    cut: str
    suggestion: str
    said_by: str
    verdict: str
    rationale: str
    evidence: str
    excerpt: str
    archive: str
    accessed: str
    reviewer: str
    assignee: str
    files: str
    verdicts: Mapping[str, str]  # those that a library begins with; others stay as they are
    report: str
    no_headline: str
    source: str
    made: str
    claims: str
    no_claims: str
    no_verdict: str
    coverage: str
    covered: str
    no_items: str
    item: str
    item_kind: str
    value: str
    check: str
    ticked: str
    waived: str
    unticked: str
    ended_ticks: str
    item_kinds: Mapping[ItemKind, str]
    signs: str
    signing: Mapping[Signing, str]
    signed: str
    open_notes: str
    no_open_notes: str


ENGLISH = Labels(
    quotes=("“", "”"),
    notes="Notes and claims",
    claim="Claim",
    kinds={
        NoteKind.HIGHLIGHT: "Highlight",
        NoteKind.NOTE: "Note",
        NoteKind.QUESTION: "Question",
        NoteKind.CORRECTION: "Correction",
        NoteKind.TRANSCRIPT: "Transcript",
    },
    states={
        NoteState.OPEN: "open",
        NoteState.IN_PROGRESS: "in progress",
        NoteState.RESOLVED: "resolved",
        NoteState.WONT_FIX: "will not be fixed",
        ClaimState.DECIDED: "decided",
    },
    standings={
        Standing.UNCERTAIN: "the words were changed; where this belongs is not certain",
        Standing.LOST: "the words are no longer in the text",
    },
    cut="the words were cut",
    suggestion="Suggested",
    said_by="Said by",
    verdict="Verdict",
    rationale="Why",
    evidence="Evidence",
    excerpt="Excerpt",
    archive="Archived copy",
    accessed="looked at on {day}",
    reviewer="Reviewed by",
    assignee="for {name}",
    files="Files",
    verdicts={},
    report="Fact-check report",
    no_headline="No headline",
    source="Source (SHA-256)",
    made="Report made",
    claims="Claims and verdicts",
    no_claims="No claims.",
    no_verdict="none yet",
    coverage="What was checked",
    covered="Checked: {done} of {all}, of them waived: {waived}. By: {people}.",
    no_items="Nothing checkable was found.",
    item="Words",
    item_kind="Kind",
    value="Value",
    check="Check",
    ticked="checked: {name}, {time}",
    waived="waived: {name}, {time}. {reason}",
    unticked="open",
    ended_ticks="Checked before, then the sentence was changed",
    item_kinds={
        ItemKind.NUMBER: "number",
        ItemKind.MONEY: "money",
        ItemKind.PERCENT: "percentage",
        ItemKind.DATE: "date",
        ItemKind.RANKING: "ranking",
        ItemKind.COMPARISON: "comparison",
        ItemKind.QUOTE: "quote",
        ItemKind.PERSON: "person",
        ItemKind.ORGANISATION: "organisation",
        ItemKind.PLACE: "place",
        ItemKind.LAW: "law",
        ItemKind.LIST: "list",
    },
    signs="Sign-off",
    signing={
        Signing.NONE: "Nobody has signed this story off.",
        Signing.HALF: "One person has signed; a second one must.",
        Signing.SIGNED: "The story is signed off.",
        Signing.ENDED: "The sign-off has ended: the text was changed after it.",
    },
    signed="{name}, {time}. Items: {items}, waived: {waived}, claims: {claims}.",
    open_notes="Open notes",
    no_open_notes="No open notes.",
)
RUSSIAN = Labels(
    quotes=("«", "»"),
    notes="Заметки и утверждения",
    claim="Утверждение",
    kinds={
        NoteKind.HIGHLIGHT: "Выделение",
        NoteKind.NOTE: "Заметка",
        NoteKind.QUESTION: "Вопрос",
        NoteKind.CORRECTION: "Правка",
        NoteKind.TRANSCRIPT: "Стенограмма",
    },
    states={
        NoteState.OPEN: "открыто",
        NoteState.IN_PROGRESS: "в работе",
        NoteState.RESOLVED: "решено",
        NoteState.WONT_FIX: "останется как есть",
        ClaimState.DECIDED: "решено",
    },
    standings={
        Standing.UNCERTAIN: "слова изменены; неясно, к какому месту это относится",
        Standing.LOST: "этих слов в тексте больше нет",
    },
    cut="эти слова вырезаны",
    suggestion="Предложено",
    said_by="Кто сказал",
    verdict="Вердикт",
    rationale="Обоснование",
    evidence="Доказательства",
    excerpt="Выдержка",
    archive="Архивная копия",
    accessed="просмотрено {day}",
    reviewer="Проверил(а)",
    assignee="кому: {name}",
    files="Файлы",
    verdicts={
        "true": "правда",
        "mostly true": "в основном правда",
        "misleading": "вводит в заблуждение",
        "false": "неправда",
        "unproven": "не доказано",
        "satire": "сатира",
        "not checkable": "проверить нельзя",
    },
    report="Отчёт о проверке фактов",
    no_headline="Без заголовка",
    source="Исходник (SHA-256)",
    made="Отчёт составлен",
    claims="Утверждения и вердикты",
    no_claims="Утверждений нет.",
    no_verdict="пока нет",
    coverage="Что проверено",
    covered="Проверено: {done} из {all}, из них без проверки с причиной: {waived}. Кто: {people}.",
    no_items="Проверять нечего: ничего не найдено.",
    item="Слова",
    item_kind="Вид",
    value="Значение",
    check="Проверка",
    ticked="проверено: {name}, {time}",
    waived="без проверки: {name}, {time}. {reason}",
    unticked="не проверено",
    ended_ticks="Было проверено, потом предложение изменили",
    item_kinds={
        ItemKind.NUMBER: "число",
        ItemKind.MONEY: "деньги",
        ItemKind.PERCENT: "проценты",
        ItemKind.DATE: "дата",
        ItemKind.RANKING: "место или первенство",
        ItemKind.COMPARISON: "сравнение",
        ItemKind.QUOTE: "цитата",
        ItemKind.PERSON: "человек",
        ItemKind.ORGANISATION: "организация",
        ItemKind.PLACE: "место",
        ItemKind.LAW: "закон",
        ItemKind.LIST: "перечень",
    },
    signs="Подпись",
    signing={
        Signing.NONE: "Этот материал никто не подписал.",
        Signing.HALF: "Подписал один человек; нужна подпись второго.",
        Signing.SIGNED: "Материал подписан.",
        Signing.ENDED: "Подпись больше не действует: после неё текст изменили.",
    },
    signed="{name}, {time}. Проверяемых мест: {items}, без проверки: {waived}, "
    "утверждений: {claims}.",
    open_notes="Открытые заметки",
    no_open_notes="Открытых заметок нет.",
)
LANGUAGES = {"en": ENGLISH, "ru": RUSSIAN}


def labels_in(language: str) -> Labels:
    """Return the words of a language, English ones where there are none."""
    return LANGUAGES.get(language, ENGLISH)


def clock(at: str) -> str:
    """Return a stored time as a reader has it: 2025-05-01 10:00 UTC; other words as they are."""
    plain = len(at) >= 17 and at[10] == "T" and at.endswith("Z")
    return f"{at[:10]} {at[11:16]} UTC" if plain else at
