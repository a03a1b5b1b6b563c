"""The fact-check report of a story: what was claimed, checked, by whom, against what, signed."""

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.story.annotations import Annotations, SignOff, Tick
from newsdesk.story.coverage import Covered, Signing
from newsdesk.story.exported import Checked, open_notes
from newsdesk.story.items import ItemKind
from newsdesk.writers.html import document, header
from newsdesk.writers.html_literal import attribute, literal
from newsdesk.writers.html_notes import part_markup, remarks_markup
from newsdesk.writers.labels import Labels, clock, labels_in
from newsdesk.writers.remarks import Part, Remark, remarks, words_of


def write_report_html(checked: Checked) -> bytes:
    """Return the report as a web page that stands alone."""
    story, labels = checked.told.story, labels_in(checked.told.language)
    title = " · ".join(filter(None, (labels.report, story.row.headline)))
    sheets = ("page.css", "notes.css", "report.css")
    markup = report_markup(checked)
    return document(story, markup, *sheets, title=title, language=checked.told.language)


def report_markup(checked: Checked) -> Iterator[str]:
    """Yield the report as own, escaped markup."""
    labels = labels_in(checked.told.language)
    yield f'<p class="facts"><b>{literal(labels.report)}</b></p>'
    yield from _head(checked, labels)
    yield from _signs(checked, labels)
    yield from _claims(checked, labels)
    yield from _coverage(checked, labels)
    yield from _notes(checked, labels)


def _head(checked: Checked, labels: Labels) -> Iterator[str]:
    story = checked.told.story
    if not story.row.headline:
        yield f"<h1>{literal(labels.no_headline)}</h1>"
    yield from header(story)
    source = f"{story.source.name}, {story.source.sha256}"
    facts = ((labels.source, source), (labels.made, clock(checked.made)))
    for label, words in facts:
        yield f'<p class="facts"><b>{literal(label)}:</b> {literal(words)}</p>'


def _signs(checked: Checked, labels: Labels) -> Iterator[str]:
    signed = checked.signed
    yield f"<h2>{literal(labels.signs)}</h2>"
    yield f'<p class="state {signed.state.value}">{literal(labels.signing[signed.state])}</p>'
    ended = signed.state is Signing.ENDED and signed.last is not None
    shown = (signed.last,) if ended and signed.last else signed.valid
    if shown:
        yield "<ul>"
        yield from (f"<li>{literal(_signed(one, labels))}</li>" for one in shown)
        yield "</ul>"


def _signed(one: SignOff, labels: Labels) -> str:
    counts = {"items": one.items, "waived": one.waived, "claims": one.claims}
    return labels.signed.format(name=one.by, time=clock(one.at), **counts)


def _claims(checked: Checked, labels: Labels) -> Iterator[str]:
    yield f"<h2>{literal(labels.claims)}</h2>"
    said = Annotations(claims=checked.told.said.claims, replies=checked.told.said.replies)
    found = remarks(replace(checked.told, said=said))
    if not found:
        yield f"<p>{literal(labels.no_claims)}</p>"
    for remark in found:
        yield from _claim(remark, checked.told.language, labels)


def _claim(remark: Remark, language: str, labels: Labels) -> Iterator[str]:
    words = words_of(remark, language)
    first, *parts = words.parts or (Part("", labels.claim),)
    if not any(part.label == labels.verdict for part in parts):
        parts.append(Part(labels.verdict, labels.no_verdict))
    yield '<div class="note">'
    yield f"<h3>{remark.number}. {literal(' '.join(first.text.split()))}</h3>"
    yield f'<p class="facts">{literal(" · ".join(words.facts))}</p>'
    if words.quote and words.quote.split() != first.text.split():
        yield f"<blockquote><p>{literal(words.quote)}</p></blockquote>"
    for part in (*parts, *words.replies):
        yield from part_markup(part)
    yield "</div>"


def _coverage(checked: Checked, labels: Labels) -> Iterator[str]:
    covered = checked.coverage
    yield f"<h2>{literal(labels.coverage)}</h2>"
    if not covered.items:
        yield f"<p>{literal(labels.no_items)}</p>"
    else:
        yield f"<p>{literal(_counts(checked, labels))}</p>"
        yield '<table width="100%">'
        heads = (labels.item, labels.item_kind, labels.value, labels.check)
        yield f"<tr>{''.join(f'<th>{literal(head)}</th>' for head in heads)}</tr>"
        yield from (_row(one, labels) for one in covered.items)
        yield "</table>"
    if covered.ended:
        yield f"<h3>{literal(labels.ended_ticks)}</h3>"
        yield "<ul>"
        yield from (f"<li>{literal(_ended(one, labels))}</li>" for one in covered.ended)
        yield "</ul>"


def _counts(checked: Checked, labels: Labels) -> str:
    covered = checked.coverage
    return labels.covered.format(
        done=covered.done,
        all=len(covered.items),
        waived=covered.waived,
        people=", ".join(covered.people) or "—",
    )


def _row(one: Covered, labels: Labels) -> str:
    value = one.item.value if one.item.value.split() != one.words.split() else ""
    check = _tick(one.tick, labels) if one.tick else labels.unticked
    state = "unticked" if one.tick is None else "waived" if one.tick.waived else "ticked"
    cells = (" ".join(one.words.split()), labels.item_kinds[one.item.kind], value, check)
    made = "".join(f"<td>{literal(cell)}</td>" for cell in cells)
    return f'<tr class="{attribute(state)}">{made}</tr>'


def _tick(tick: Tick, labels: Labels) -> str:
    shape = labels.waived if tick.waived else labels.ticked
    return shape.format(name=tick.by, time=clock(tick.at), reason=tick.waived)


def _ended(tick: Tick, labels: Labels) -> str:
    known = {kind.value for kind in ItemKind}
    kind = labels.item_kinds[ItemKind(tick.kind)] if tick.kind in known else tick.kind
    return f"{' '.join(tick.words.split())} ({kind}): {_tick(tick, labels)}"


def _notes(checked: Checked, labels: Labels) -> Iterator[str]:
    yield f"<h2>{literal(labels.open_notes)}</h2>"
    said = Annotations(notes=open_notes(checked.told.said), replies=checked.told.said.replies)
    found = remarks(replace(checked.told, said=said))
    if not found:
        yield f"<p>{literal(labels.no_open_notes)}</p>"
    yield from remarks_markup(found, checked.told.language)
