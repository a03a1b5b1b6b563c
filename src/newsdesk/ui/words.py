"""Values of the model in plain, translatable words: states, classes of lines, fields, times."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from newsdesk.ui.noop import QT_TRANSLATE_NOOP

STATUS_WORDS = {
    "new": QT_TRANSLATE_NOOP("Words", "New"),
    "in-review": QT_TRANSLATE_NOOP("Words", "In review"),
    "verified": QT_TRANSLATE_NOOP("Words", "Verified"),
    "rejected": QT_TRANSLATE_NOOP("Words", "Rejected"),
}
STATUS_ICONS = {
    "new": "circle-dot",
    "in-review": "eye",
    "verified": "circle-check",
    "rejected": "circle-x",
}
CLASS_WORDS = {
    "body": QT_TRANSLATE_NOOP("Words", "body"),
    "subhead": QT_TRANSLATE_NOOP("Words", "subheading"),
    "list": QT_TRANSLATE_NOOP("Words", "list"),
    "quote": QT_TRANSLATE_NOOP("Words", "quote"),
    "headline": QT_TRANSLATE_NOOP("Words", "headline"),
    "byline": QT_TRANSLATE_NOOP("Words", "byline"),
    "date": QT_TRANSLATE_NOOP("Words", "date"),
    "section": QT_TRANSLATE_NOOP("Words", "section"),
    "caption": QT_TRANSLATE_NOOP("Words", "caption"),
    "credit": QT_TRANSLATE_NOOP("Words", "photo credit"),
    "related": QT_TRANSLATE_NOOP("Words", "related story"),
    "share": QT_TRANSLATE_NOOP("Words", "sharing"),
    "subscribe": QT_TRANSLATE_NOOP("Words", "subscribe"),
    "comment": QT_TRANSLATE_NOOP("Words", "comment"),
    "menu": QT_TRANSLATE_NOOP("Words", "menu"),
    "contact": QT_TRANSLATE_NOOP("Words", "contact"),
    "legal": QT_TRANSLATE_NOOP("Words", "legal notice"),
    "front-matter": QT_TRANSLATE_NOOP("Words", "front matter"),
    "other": QT_TRANSLATE_NOOP("Words", "other"),
    "blank": QT_TRANSLATE_NOOP("Words", "blank"),
}
STATE_WORDS = {
    "kept": QT_TRANSLATE_NOOP("Words", "kept"),
    "cut": QT_TRANSLATE_NOOP("Words", "cut"),
    "corrected": QT_TRANSLATE_NOOP("Words", "corrected"),
    "mixed": QT_TRANSLATE_NOOP("Words", "cut in part"),
}
FIELD_WORDS = {
    "headline": QT_TRANSLATE_NOOP("Words", "Headline"),
    "authors": QT_TRANSLATE_NOOP("Words", "Byline"),
    "published": QT_TRANSLATE_NOOP("Words", "Published"),
    "section": QT_TRANSLATE_NOOP("Words", "Section"),
    "outlet": QT_TRANSLATE_NOOP("Words", "Outlet"),
    "language": QT_TRANSLATE_NOOP("Words", "Language"),
    "status": QT_TRANSLATE_NOOP("Words", "Status"),
    "tags": QT_TRANSLATE_NOOP("Words", "Tags"),
    "assignee": QT_TRANSLATE_NOOP("Words", "Assignee"),
    "kicker": QT_TRANSLATE_NOOP("Words", "Kicker"),
    "lead": QT_TRANSLATE_NOOP("Words", "Lead"),
    "credit": QT_TRANSLATE_NOOP("Words", "Photo credit"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "address": QT_TRANSLATE_NOOP("Words", "Source address"),
    "updated": QT_TRANSLATE_NOOP("Words", "Updated"),
    "embargo": QT_TRANSLATE_NOOP("Words", "Embargo"),
    "urgency": QT_TRANSLATE_NOOP("Words", "Urgency"),
    "notes": QT_TRANSLATE_NOOP("Words", "Notes"),
}
URGENCY_WORDS = {
    "": QT_TRANSLATE_NOOP("Words", "Usual"),
    "low": QT_TRANSLATE_NOOP("Words", "Low"),
    "high": QT_TRANSLATE_NOOP("Words", "High"),
    "flash": QT_TRANSLATE_NOOP("Words", "Flash"),
}
_CHOICES = {"status": STATUS_WORDS, "urgency": URGENCY_WORDS}
WHAT_WORDS = {
    "import": QT_TRANSLATE_NOOP("Words", "Import"),
    "text": QT_TRANSLATE_NOOP("Words", "Text"),
    "reading": QT_TRANSLATE_NOOP("Words", "Encoding"),
    "cleaning": QT_TRANSLATE_NOOP("Words", "Cleaning"),
    "basis": QT_TRANSLATE_NOOP("Words", "Cleaning"),
    "bin": QT_TRANSLATE_NOOP("Words", "Bin"),
    "outlet-rule": QT_TRANSLATE_NOOP("Words", "Always cut"),
    "tag": QT_TRANSLATE_NOOP("Words", "Tag"),
    "saved-search": QT_TRANSLATE_NOOP("Words", "Saved search"),
    "own-fields": QT_TRANSLATE_NOOP("Words", "Own fields"),
    "choice": QT_TRANSLATE_NOOP("Words", "Setting"),
    "not-duplicate": QT_TRANSLATE_NOOP("Words", "Duplicates"),
    "annotation": QT_TRANSLATE_NOOP("Words", "Notes"),
    "packet": QT_TRANSLATE_NOOP("Words", "Packet"),
}
STRICTNESS_WORDS = {
    "cautious": QT_TRANSLATE_NOOP("Words", "cautious"),
    "balanced": QT_TRANSLATE_NOOP("Words", "balanced"),
    "strict": QT_TRANSLATE_NOOP("Words", "strict"),
}
_PER_CENT = QT_TRANSLATE_NOOP("Words", "%1%")
_BY_HAND = QT_TRANSLATE_NOOP("Words", "by hand")
_CLEANER = QT_TRANSLATE_NOOP("Words", "cleaner")


def say(words: str) -> str:
    """Return a word of this file in the language of the window."""
    return QCoreApplication.translate("Words", words)


def status(value: str) -> str:
    """Return a status in words; one that is unknown as it stands."""
    return say(STATUS_WORDS[value]) if value in STATUS_WORDS else value


def choice(name: str, value: str) -> str:
    """Return a value of a field of choices in words; one that is unknown as it stands."""
    known = _CHOICES[name]
    return say(known[value]) if value in known else value


def field(name: str) -> str:
    """Return a field's name in words; a newsroom's own is called what it is called."""
    return say(FIELD_WORDS.get(name, "")) or name.removeprefix("own:")


def line_class(value: str) -> str:
    """Return what a line is, in words."""
    return say(CLASS_WORDS.get(value, value))


def line_state(value: str) -> str:
    """Return what became of a line, in words."""
    return say(STATE_WORDS.get(value, value))


def what(changed: str) -> str:
    """Return what a change was made to: a field, or a side of the story."""
    return say(WHAT_WORDS[changed]) if changed in WHAT_WORDS else field(changed)


def who(set_by: str) -> str:
    """Return who set a field."""
    from newsdesk.story.fields import BY_CLEANER  # noqa: PLC0415  (the first screen needs it not)

    return say(_CLEANER) if set_by == BY_CLEANER else set_by


def day(iso: str, long: bool = False) -> str:
    """Return an ISO day or time as the locale writes a day; what is none of them as it stands."""
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    if not date.isValid():
        return iso
    locale = QLocale()
    written = "d MMMM yyyy" if long else "d MMM yyyy"
    if long and (time := QTime.fromString(iso[11:16], "HH:mm")).isValid():
        return f"{locale.toString(date, written)}, {locale.toString(time, 'HH:mm')}"
    return locale.toString(date, written)


def moment(iso: str) -> str:
    """Return a UTC time as the day and time of this machine."""
    from datetime import UTC, datetime  # noqa: PLC0415  (its column is seldom shown)

    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    local = QDateTime.fromSecsSinceEpoch(round(at.timestamp()))
    return QLocale().toString(local, "d MMM yyyy, HH:mm")


def clock() -> str:
    """Return the time of day to the second."""
    return QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm:ss")


def size(number: int) -> str:
    """Return a number of bytes as the locale writes it."""
    return QLocale().formattedDataSize(number, 1)


def number(value: int) -> str:
    """Return a number with the locale's separators."""
    return QLocale().toString(value)


def per_cent(value: int) -> str:
    """Return a share as the language writes it."""
    return say(_PER_CENT).replace("%1", number(value))


def by_hand() -> str:
    """Return what stands where a person decided."""
    return say(_BY_HAND)


def strictness(value: str) -> str:
    """Return how strict the cleaner is, in words."""
    return say(STRICTNESS_WORDS.get(value, value))
