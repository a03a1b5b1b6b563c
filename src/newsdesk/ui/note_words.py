"""Notes, claims and checkable items in plain words, signs and colours."""

from typing import NamedTuple

from newsdesk.story.anchors import Anchored, Standing
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.words import say


class Look(NamedTuple):
    """How something is shown: its word, its sign, and the theme's colour behind its words."""

    word: str
    icon: str
    tone: str  # of the sign
    back: str  # behind the words on the page
    line: str  # below them: one of Qt's underlines, so that colour is never alone


LOOKS = {
    "highlight": Look(
        QT_TRANSLATE_NOOP("Words", "Highlight"), "highlighter", "warn", "found", "NoUnderline"
    ),
    "note": Look(
        QT_TRANSLATE_NOOP("Words", "Note"), "message-square", "accent", "selected", "DotLine"
    ),
    "question": Look(
        QT_TRANSLATE_NOOP("Words", "Question"),
        "help-circle",
        "review",
        "warn_back",
        "WaveUnderline",
    ),
    "correction": Look(
        QT_TRANSLATE_NOOP("Words", "Correction"), "pencil", "verified", "typed", "DashUnderline"
    ),
    "transcript": Look(
        QT_TRANSLATE_NOOP("Words", "Transcript"), "file-text", "muted", "base", "NoUnderline"
    ),
    "claim": Look(
        QT_TRANSLATE_NOOP("Words", "Claim"), "scale", "bad", "bad_back", "SingleUnderline"
    ),
}
OF_WORDS = tuple(kind for kind in LOOKS if kind != "transcript")  # what chosen words can be
STATES = {
    "open": QT_TRANSLATE_NOOP("Words", "Open"),
    "in-progress": QT_TRANSLATE_NOOP("Words", "In progress"),
    "resolved": QT_TRANSLATE_NOOP("Words", "Resolved"),
    "wont-fix": QT_TRANSLATE_NOOP("Words", "Won't fix"),
    "decided": QT_TRANSLATE_NOOP("Words", "Decided"),
}
STATE_ICONS = {
    "open": "circle",
    "in-progress": "circle-dot",
    "resolved": "circle-check",
    "wont-fix": "circle-x",
    "decided": "circle-check",
}
STANDINGS = {
    Standing.EXACT: "",
    Standing.MOVED: QT_TRANSLATE_NOOP("Words", "moved"),
    Standing.UNCERTAIN: QT_TRANSLATE_NOOP("Words", "words changed"),
    Standing.LOST: QT_TRANSLATE_NOOP("Words", "words gone"),
}
_HIDDEN = QT_TRANSLATE_NOOP("Words", "words cut")
VERDICTS = {
    "true": QT_TRANSLATE_NOOP("Words", "True"),
    "mostly true": QT_TRANSLATE_NOOP("Words", "Mostly true"),
    "misleading": QT_TRANSLATE_NOOP("Words", "Misleading"),
    "false": QT_TRANSLATE_NOOP("Words", "False"),
    "unproven": QT_TRANSLATE_NOOP("Words", "Unproven"),
    "satire": QT_TRANSLATE_NOOP("Words", "Satire"),
    "not checkable": QT_TRANSLATE_NOOP("Words", "Not checkable"),
}
ITEMS = {
    "number": QT_TRANSLATE_NOOP("Words", "number"),
    "money": QT_TRANSLATE_NOOP("Words", "money"),
    "percent": QT_TRANSLATE_NOOP("Words", "share"),
    "date": QT_TRANSLATE_NOOP("Words", "date or period"),
    "ranking": QT_TRANSLATE_NOOP("Words", "ranking"),
    "comparison": QT_TRANSLATE_NOOP("Words", "comparison"),
    "quote": QT_TRANSLATE_NOOP("Words", "direct quote"),
    "person": QT_TRANSLATE_NOOP("Words", "person"),
    "organisation": QT_TRANSLATE_NOOP("Words", "organisation"),
    "place": QT_TRANSLATE_NOOP("Words", "place name"),
    "law": QT_TRANSLATE_NOOP("Words", "law"),
    "list": QT_TRANSLATE_NOOP("Words", "count and list"),
}


def kind(name: str) -> str:
    """Return a kind of annotation in words."""
    return say(LOOKS[name].word)


def state(value: str) -> str:
    """Return the state of a note or a claim in words."""
    return say(STATES.get(value, value))


def verdict(value: str) -> str:
    """Return a verdict in words; a newsroom's own as it stands."""
    return say(VERDICTS[value]) if value in VERDICTS else value


def item(name: str) -> str:
    """Return what an item is, in words."""
    return say(ITEMS.get(name, name))


def standing(at: Anchored | None) -> str:
    """Return in words what has become of an anchor's words; "" where they are as they were."""
    if at is None:
        return ""
    if at.hidden and at.standing is Standing.EXACT:
        return say(_HIDDEN)
    return say(STANDINGS[at.standing]) if STANDINGS[at.standing] else ""
