"""What cleaning did to every line, like a compiler's listing, and the same as data."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from newsdesk.cli.output import fitted, painted, revealed, room, table
from newsdesk.desk.views import as_json
from newsdesk.story.fields import FIELDS, Candidate, Field
from newsdesk.story.lines import LedgerLine, LineClass, LineState
from newsdesk.story.record import Story

_SIGNS = {
    LineState.KEPT: "+",
    LineState.CUT: "-",
    LineState.CORRECTED: "~",
    LineState.MIXED: "±",
}
_COLOURS = {LineState.CUT: "31", LineState.CORRECTED: "33", LineState.MIXED: "33"}
_LINES = ("LINE", "STATE", "CLASS", "SURE", "RULE: REASON", "TEXT")
_FIELDS = ("FIELD", "AT", "VALUE", "RULE: REASON")
_STATUS = "status"  # only a library knows it
_SHARE = 3  # of the room that a column of words takes: one third


def listing(story: Story) -> str:
    """Return a line for each source line, then the fields, then the sums."""
    head = f"{story.source.name}: {story.reading.reader}, {story.reading.encoding}"
    parts = [
        fitted(revealed(head), room()),
        *_ledger(story),
        "",
        *_fields(story),
        "",
        *_sums(story),
    ]
    return "\n".join(parts)


def explained(story: Story) -> dict[str, Any]:
    """Return the listing as data."""
    data = as_json(story)
    fields = {key: _placed(story, field) for key, field in data["fields"].items() if key != _STATUS}
    return {
        "file": story.source.path or story.source.name,
        "reader": story.reading.reader,
        "encoding": story.reading.encoding,
        "lines": data["ledger"],
        "fields": fields,
        "sum": {"lines": _counted(story.ledger), "characters": _characters(story)},
    }


def _ledger(story: Story) -> Iterator[str]:
    most = (9, 11, 12, 4, max(20, room() // _SHARE))
    lines = table(_LINES, map(_cells, story.ledger), most, right=(0, 3)).split("\n")
    yield lines[0]
    for line, shown in zip(story.ledger, lines[1:], strict=True):
        yield painted(shown, _COLOURS.get(line.state, ""))


def _cells(line: LedgerLine) -> tuple[str, ...]:
    if line.line_class is LineClass.BLANK and not line.text.strip():
        return str(line.line), "", "", "", "", ""
    state = f"{_SIGNS[line.state]} {line.state}"
    sure = "" if line.confidence >= 1 else f"{int(line.confidence * 100)}%"
    why = _why(line.rule, line.reason)
    return str(line.line), state, line.line_class, sure, why, revealed(line.text[: 8 * room()])


def _why(rule: str, reason: str) -> str:
    return revealed(f"{rule}: {reason}" if rule and reason else rule or reason)


def _fields(story: Story) -> list[str]:
    rows = [row for spec in FIELDS if spec.name != _STATUS for row in _rows(story, spec.name)]
    return table(_FIELDS, rows, (9, 9, max(20, room() // _SHARE))).split("\n")


def _rows(story: Story, name: str) -> Iterator[tuple[str, ...]]:
    field = story.field(name)
    why = "; ".join(filter(None, (_why(field.rule, field.reason), revealed(field.problem))))
    yield name, _at(story, field), revealed(field.value) or "–", why
    for lost in field.candidates:
        score = f" ({lost.score:.0%})" if lost.score else ""
        yield "· lost", _at(story, lost), revealed(lost.value), _why(lost.rule, lost.reason) + score


def _at(story: Story, found: Field | Candidate) -> str:
    line, column = place(story, found.start)
    return f"{line}:{column}" if line else ""


def place(story: Story, offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, from 1; zeros where it stands nowhere."""
    index = bisect_right(story.ledger, offset, key=attrgetter("start")) - 1
    if offset < 0 or index < 0:
        return 0, 0
    return story.ledger[index].line, offset - story.ledger[index].start + 1


def _placed(story: Story, found: dict[str, Any]) -> dict[str, Any]:
    start = found["start"]
    line, column = place(story, -1 if start is None else start)
    lost = [_placed(story, candidate) for candidate in found.get("candidates", ())]
    more = {"candidates": lost} if "candidates" in found else {}
    return found | {"line": line or None, "column": column or None} | more


def _sums(story: Story) -> Iterator[str]:
    for name, sums in (("lines", _counted(story.ledger)), ("characters", _characters(story))):
        parts = [
            f"{number} {what}"
            for what, number in sums.items()
            if what != "source" and (number or what in ("kept", "cut", "corrected"))
        ]
        yield f"{' + '.join(parts)} = {sums['source']} {name} of the source"


def _counted(ledger: tuple[LedgerLine, ...]) -> dict[str, int]:
    written = Counter(line.state for line in ledger if line.text.strip())
    sums = {state.value: written[state] for state in LineState}
    return sums | {"blank": len(ledger) - written.total(), "source": len(ledger)}


def _characters(story: Story) -> dict[str, int]:
    tally = story.clean.tally
    parts = {"kept": tally.kept, "cut": tally.cut, "corrected": tally.corrected}
    return parts | {"source": len(story.reading.text)}
