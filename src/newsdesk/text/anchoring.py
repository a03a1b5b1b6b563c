"""Where the words of an anchor stand now: at their place, by their quote, by their surroundings.

An anchor is never set on other words in silence: whatever is not surely the same is uncertain.
"""

from newsdesk.story.anchors import Anchor, Anchored, Standing, stretch
from newsdesk.story.clean import CleanText
from newsdesk.text.matching import best


def resolved(clean: CleanText, of: Anchor) -> Anchored:
    """Return where an anchor stands in a clean text of its own reading, or of another."""
    here = stretch(clean, of)
    if here is not None:
        words = clean.text[here[0] : here[1]]
        if words == of.quote:
            return Anchored(Standing.EXACT, *here)
        if not words and _is_cut(clean, of):
            return Anchored(Standing.EXACT, here[0], here[0])
    found = best(of.quote, of.prefix, of.suffix, clean.text)
    if found is not None and found.same and found.sure:
        return Anchored(Standing.MOVED, found.start, found.end)
    if here is not None and here[0] < here[1]:
        return Anchored(Standing.UNCERTAIN, *here)
    if found is None:
        return Anchored(Standing.LOST, 0, 0)
    return Anchored(Standing.UNCERTAIN, found.start, found.end)


def _is_cut(clean: CleanText, of: Anchor) -> bool:
    """Say whether all words of an anchor lie under cuts, which can be taken back."""
    if of.start.edit is not None or of.end.edit is not None:
        return False
    reached = of.start.offset
    for edit in clean.edits.effective:
        if edit.cuts and edit.start <= reached < edit.end:
            reached = edit.end
    return reached >= of.end.offset
