"""What rules, finders, queries and the audit say, in the language of the window.

They speak English and know no Qt; here each of their phrases has its shape, so that it can be
translated. A phrase without a shape is shown as it stands.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from newsdesk.errors import NewsdeskError
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.troubles import TROUBLES

REASONS = (
    QT_TRANSLATE_NOOP("Reasons", "Front matter: its values are kept as fields"),
    QT_TRANSLATE_NOOP("Reasons", "The path to this page: front page, section, story"),
    QT_TRANSLATE_NOOP("Reasons", "Asks the reader to subscribe, follow or write in"),
    QT_TRANSLATE_NOOP("Reasons", "Stands over a list of other stories"),
    QT_TRANSLATE_NOOP("Reasons", "Leads to another story"),
    QT_TRANSLATE_NOOP("Reasons", "Belongs to the comments under the story"),
    QT_TRANSLATE_NOOP("Reasons", "Says whose picture it is"),
    QT_TRANSLATE_NOOP("Reasons", "Stands under a picture, above its credit"),
    QT_TRANSLATE_NOOP("Reasons", "Speaks of cookies"),
    QT_TRANSLATE_NOOP("Reasons", "Copyright, terms or the outlet's registration"),
    QT_TRANSLATE_NOOP("Reasons", "Names the author; kept as the byline field"),
    QT_TRANSLATE_NOOP("Reasons", "Marks an advertisement"),
    QT_TRANSLATE_NOOP("Reasons", "Only figures and signs: a counter, a rate or a page number"),
    QT_TRANSLATE_NOOP("Reasons", "Stands under the heading of a list of stories"),
    QT_TRANSLATE_NOOP("Reasons", "Says when the page was published or changed"),
    QT_TRANSLATE_NOOP("Reasons", "A word of the page's menus"),
    QT_TRANSLATE_NOOP("Reasons", "A button to share, print or save the page"),
    QT_TRANSLATE_NOOP(
        "Reasons", "A date and little else; kept as the date field where it is the story's"
    ),
    QT_TRANSLATE_NOOP("Reasons", "A mail address, web address or telephone"),
    QT_TRANSLATE_NOOP("Reasons", "A list of tags, topics or sections"),
    QT_TRANSLATE_NOOP("Reasons", "A counter of views, votes or minutes"),
    QT_TRANSLATE_NOOP("Reasons", "Asks the reader for money"),
    QT_TRANSLATE_NOOP("Reasons", "Asks the reader to sign in or register"),
    QT_TRANSLATE_NOOP("Reasons", "Belongs to a poll"),
    QT_TRANSLATE_NOOP("Reasons", "Leads to the outlet's app"),
    QT_TRANSLATE_NOOP("Reasons", "Says that the story goes on"),
    QT_TRANSLATE_NOOP("Reasons", "The address of a page"),
    QT_TRANSLATE_NOOP("Reasons", "The name of a section"),
    QT_TRANSLATE_NOOP("Reasons", "Weather, rates or traffic"),
    QT_TRANSLATE_NOOP("Reasons", "You cut this line in every story of this outlet"),
    QT_TRANSLATE_NOOP("Reasons", "Short line among menu lines"),
    QT_TRANSLATE_NOOP("Reasons", "Many links"),
    QT_TRANSLATE_NOOP("Reasons", "Repeats an earlier line"),
    QT_TRANSLATE_NOOP("Reasons", "Speaks of rights and terms"),
    QT_TRANSLATE_NOOP("Reasons", "Speaks of cookies and privacy"),
    QT_TRANSLATE_NOOP("Reasons", "Speaks of comments and logging in"),
    QT_TRANSLATE_NOOP("Reasons", "Asks to subscribe or follow"),
    QT_TRANSLATE_NOOP("Reasons", "Advertises or sells"),
    QT_TRANSLATE_NOOP("Reasons", "Little but a link"),
    QT_TRANSLATE_NOOP("Reasons", "Stands more than once"),
    QT_TRANSLATE_NOOP("Reasons", "Shares few words with the story"),
    QT_TRANSLATE_NOOP("Reasons", "A short line"),
    QT_TRANSLATE_NOOP("Reasons", "Text"),
    QT_TRANSLATE_NOOP("Reasons", "No headline stands above the story; its first line"),
    QT_TRANSLATE_NOOP("Reasons", "Stands by the story as a headline does"),
    QT_TRANSLATE_NOOP("Reasons", "Stands behind a label"),
    QT_TRANSLATE_NOOP("Reasons", "Belongs to a comment"),
    QT_TRANSLATE_NOOP("Reasons", "Stands beside the date"),
    QT_TRANSLATE_NOOP("Reasons", "A word for a section in a short line"),
    QT_TRANSLATE_NOOP("Reasons", "Part of the path to the page"),
    QT_TRANSLATE_NOOP("Reasons", "Part of a short line by the story"),
    QT_TRANSLATE_NOOP("Reasons", "Stands alone by the story"),
    QT_TRANSLATE_NOOP("Reasons", "the page's data for search engines"),
    QT_TRANSLATE_NOOP("Reasons", "the page's data for sharing"),
    QT_TRANSLATE_NOOP("Reasons", "the page's title"),
    QT_TRANSLATE_NOOP("Reasons", "the path to the page"),
    QT_TRANSLATE_NOOP("Reasons", "Running text of the story"),
    QT_TRANSLATE_NOOP("Reasons", "subhead"),
    QT_TRANSLATE_NOOP("Reasons", "list item"),
    QT_TRANSLATE_NOOP("Reasons", "quotation"),
    QT_TRANSLATE_NOOP("Reasons", "picture"),
    QT_TRANSLATE_NOOP("Reasons", "Kept as the headline field"),
    QT_TRANSLATE_NOOP("Reasons", "Stands once"),
    QT_TRANSLATE_NOOP("Reasons", "Stands twice"),
    QT_TRANSLATE_NOOP("Reasons", "Stands three times"),
    QT_TRANSLATE_NOOP("Reasons", "Stands four times"),
    QT_TRANSLATE_NOOP("Reasons", "kept as the headline field"),
    QT_TRANSLATE_NOOP("Reasons", "A short line above the story"),
    QT_TRANSLATE_NOOP("Reasons", "A short line below the story"),
    QT_TRANSLATE_NOOP("Reasons", "A short line between paragraphs of the story"),
    QT_TRANSLATE_NOOP("Reasons", "A line that stands more than once"),
    QT_TRANSLATE_NOOP("Reasons", "Text above the story"),
    QT_TRANSLATE_NOOP("Reasons", "Text below the story"),
    QT_TRANSLATE_NOOP("Reasons", "Text between paragraphs of the story"),
    QT_TRANSLATE_NOOP("Reasons", "above the story"),
    QT_TRANSLATE_NOOP("Reasons", "below the story"),
    QT_TRANSLATE_NOOP("Reasons", "between paragraphs of the story"),
    QT_TRANSLATE_NOOP("Reasons", "a headline"),
    QT_TRANSLATE_NOOP("Reasons", "a headline twice"),
    QT_TRANSLATE_NOOP("Reasons", "a summary"),
    QT_TRANSLATE_NOOP("Reasons", "a time"),
    QT_TRANSLATE_NOOP("Reasons", "Also stands above the story, but fits the text less well"),
    QT_TRANSLATE_NOOP("Reasons", "An address on the page"),
    QT_TRANSLATE_NOOP("Reasons", "less likely than the one chosen"),
    QT_TRANSLATE_NOOP("Reasons", "too unlikely to be chosen"),
    QT_TRANSLATE_NOOP("Reasons", "Guessed from the words of the story"),
    QT_TRANSLATE_NOOP("Reasons", "Nothing on the page says so"),
    QT_TRANSLATE_NOOP("Reasons", "Stands above the story"),
    QT_TRANSLATE_NOOP("Reasons", "Stands below the story"),
    QT_TRANSLATE_NOOP("Reasons", "Stands in the story itself"),
    QT_TRANSLATE_NOOP("Reasons", "Stands between headline and story"),
    QT_TRANSLATE_NOOP("Reasons", "Stands by the headline"),
    QT_TRANSLATE_NOOP("Reasons", "Stands by the headline and in the menu"),
    QT_TRANSLATE_NOOP("Reasons", "Stands in the copyright line"),
    QT_TRANSLATE_NOOP("Reasons", "The same value in another place"),
    QT_TRANSLATE_NOOP("Reasons", "Named in the copyright line"),
    QT_TRANSLATE_NOOP("Reasons", "Named inside a line by the story"),
    QT_TRANSLATE_NOOP("Reasons", "Part of a path above the headline"),
    QT_TRANSLATE_NOOP("Reasons", "Belongs to another story"),
    QT_TRANSLATE_NOOP("Reasons", "The section in the path to the page"),
    QT_TRANSLATE_NOOP("Reasons", "A name that stands alone by the story"),
    QT_TRANSLATE_NOOP("Reasons", "A name beside the date"),
    QT_TRANSLATE_NOOP("Reasons", "The domain of a mail address on the page"),
    QT_TRANSLATE_NOOP("Reasons", "Says when the story was published"),
    QT_TRANSLATE_NOOP("Reasons", "Says when the page was changed"),
    QT_TRANSLATE_NOOP("Reasons", "Stated in the front matter"),
    QT_TRANSLATE_NOOP("Reasons", "The front matter states another value"),
    QT_TRANSLATE_NOOP("Reasons", "No headline was found"),
    QT_TRANSLATE_NOOP("Reasons", "two"),
    QT_TRANSLATE_NOOP("Reasons", "three"),
    QT_TRANSLATE_NOOP("Reasons", "four"),
    QT_TRANSLATE_NOOP("Reasons", "five"),
    QT_TRANSLATE_NOOP("Reasons", "six"),
    QT_TRANSLATE_NOOP("Reasons", "seven"),
    QT_TRANSLATE_NOOP("Reasons", "eight"),
    QT_TRANSLATE_NOOP("Reasons", "nine"),
    QT_TRANSLATE_NOOP("Reasons", "ten"),
    QT_TRANSLATE_NOOP("Reasons", "first"),
    QT_TRANSLATE_NOOP("Reasons", "second"),
    QT_TRANSLATE_NOOP("Reasons", "third"),
    QT_TRANSLATE_NOOP("Reasons", "fourth"),
    QT_TRANSLATE_NOOP("Reasons", "fifth"),
    QT_TRANSLATE_NOOP("Reasons", "sixth"),
    QT_TRANSLATE_NOOP("Reasons", "Headline is empty"),
    QT_TRANSLATE_NOOP("Reasons", "Not a date; write it as 2025-04-24"),
    QT_TRANSLATE_NOOP("Reasons", "A language is a code such as ru, en or de"),
    QT_TRANSLATE_NOOP("Reasons", "The story names no outlet."),
    QT_TRANSLATE_NOOP("Reasons", "Fill in its outlet first."),
    QT_TRANSLATE_NOOP("Reasons", "The line has no words."),
    QT_TRANSLATE_NOOP("Reasons", "Choose a line with words."),
    QT_TRANSLATE_NOOP("Reasons", "Cut by hand"),
    QT_TRANSLATE_NOOP("Reasons", "Kept by hand"),
    QT_TRANSLATE_NOOP("Reasons", "Corrected by hand"),
    QT_TRANSLATE_NOOP("Reasons", "import"),
    QT_TRANSLATE_NOOP("Reasons", "cut"),
    QT_TRANSLATE_NOOP("Reasons", "return of a cut"),
    QT_TRANSLATE_NOOP("Reasons", "body from here"),
    QT_TRANSLATE_NOOP("Reasons", "body up to here"),
    QT_TRANSLATE_NOOP("Reasons", "cut of a line"),
    QT_TRANSLATE_NOOP("Reasons", "removal of an outlet's rule"),
    QT_TRANSLATE_NOOP("Reasons", "typing"),
    QT_TRANSLATE_NOOP("Reasons", "cleaning again"),
    QT_TRANSLATE_NOOP("Reasons", "move to the bin"),
    QT_TRANSLATE_NOOP("Reasons", "return from the bin"),
    QT_TRANSLATE_NOOP("Reasons", "change of headline"),
    QT_TRANSLATE_NOOP("Reasons", "change of byline"),
    QT_TRANSLATE_NOOP("Reasons", "change of published"),
    QT_TRANSLATE_NOOP("Reasons", "change of section"),
    QT_TRANSLATE_NOOP("Reasons", "change of outlet"),
    QT_TRANSLATE_NOOP("Reasons", "change of language"),
    QT_TRANSLATE_NOOP("Reasons", "change of status"),
    QT_TRANSLATE_NOOP("Reasons", "change of tags"),
    QT_TRANSLATE_NOOP("Reasons", "change of assignee"),
    QT_TRANSLATE_NOOP("Reasons", "order of the tags"),
    QT_TRANSLATE_NOOP("Reasons", "order of the saved searches"),
    QT_TRANSLATE_NOOP("Reasons", "A tag was changed since."),
    QT_TRANSLATE_NOOP("Reasons", "A saved search was changed since."),
    QT_TRANSLATE_NOOP("Reasons", "Nothing was changed; look at the tags."),
    QT_TRANSLATE_NOOP("Reasons", "Nothing was changed; look at the saved searches."),
    QT_TRANSLATE_NOOP("Reasons", "A tag has 1 to 80 characters and no semicolon."),
    QT_TRANSLATE_NOOP("Reasons", "A name has 1 to 80 characters."),
    QT_TRANSLATE_NOOP("Reasons", "It may be gone already."),
    QT_TRANSLATE_NOOP("Reasons", "It may be removed already."),
    QT_TRANSLATE_NOOP("Reasons", "That saved search is not there."),
    QT_TRANSLATE_NOOP("Reasons", "This search is too long."),
    QT_TRANSLATE_NOOP("Reasons", "There are too many parentheses in parentheses."),
    QT_TRANSLATE_NOOP("Reasons", "OR needs something on both sides."),
    QT_TRANSLATE_NOOP("Reasons", "To find the word itself, write it in quotes."),
    QT_TRANSLATE_NOOP("Reasons", "To find the words themselves, quote them."),
    QT_TRANSLATE_NOOP("Reasons", "Write what to look for right behind the colon."),
    QT_TRANSLATE_NOOP("Reasons", "Write what to look for in it."),
    QT_TRANSLATE_NOOP("Reasons", "Two letters, such as ru, en or de."),
    QT_TRANSLATE_NOOP("Reasons", "Such as missing:author or missing:published."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Such as has:tags, has:notes, has:edits, has:flags or has:duplicates."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Such as words:>500, words:<=50 or words:100..500."),
    QT_TRANSLATE_NOOP("Reasons", "Such as id:12 or id:3,5,9..12."),
    QT_TRANSLATE_NOOP("Reasons", "A period needs a beginning or an end."),
    QT_TRANSLATE_NOOP("Reasons", "The period ends before it begins."),
    QT_TRANSLATE_NOOP("Reasons", "No day lies there."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Write 2025, 2025-04 or 2025-04-24, or a period such as 2025-04..2025-06."
    ),
    QT_TRANSLATE_NOOP("Reasons", "The range ends before it begins."),
    QT_TRANSLATE_NOOP("Reasons", "A number is missing here."),
    QT_TRANSLATE_NOOP("Reasons", "Words in the headline"),
    QT_TRANSLATE_NOOP("Reasons", "Who wrote it"),
    QT_TRANSLATE_NOOP("Reasons", "Section of the outlet"),
    QT_TRANSLATE_NOOP("Reasons", "Where it was published"),
    QT_TRANSLATE_NOOP("Reasons", "Tag"),
    QT_TRANSLATE_NOOP("Reasons", "How far it is"),
    QT_TRANSLATE_NOOP("Reasons", "Language code"),
    QT_TRANSLATE_NOOP("Reasons", "Name of the file"),
    QT_TRANSLATE_NOOP("Reasons", "Who works on it"),
    QT_TRANSLATE_NOOP("Reasons", "Day, month, year or period"),
    QT_TRANSLATE_NOOP("Reasons", "Day of the import"),
    QT_TRANSLATE_NOOP("Reasons", "A field without a value"),
    QT_TRANSLATE_NOOP("Reasons", "A field with a value, edits, notes"),
    QT_TRANSLATE_NOOP("Reasons", "State of its claims"),
    QT_TRANSLATE_NOOP("Reasons", "What a check found"),
    QT_TRANSLATE_NOOP("Reasons", "Number of words"),
    QT_TRANSLATE_NOOP("Reasons", "Number of a story"),
    QT_TRANSLATE_NOOP("Reasons", "Numbers of stories"),
    QT_TRANSLATE_NOOP("Reasons", "New"),
    QT_TRANSLATE_NOOP("Reasons", "In review"),
    QT_TRANSLATE_NOOP("Reasons", "Verified"),
    QT_TRANSLATE_NOOP("Reasons", "Rejected"),
    QT_TRANSLATE_NOOP("Reasons", "Not yet looked at"),
    QT_TRANSLATE_NOOP("Reasons", "In progress"),
    QT_TRANSLATE_NOOP("Reasons", "Decided"),
    QT_TRANSLATE_NOOP("Reasons", "Today"),
    QT_TRANSLATE_NOOP("Reasons", "Yesterday"),
    QT_TRANSLATE_NOOP("Reasons", "The last seven days"),
    QT_TRANSLATE_NOOP("Reasons", "The last thirty days"),
    QT_TRANSLATE_NOOP("Reasons", "The last 365 days"),
    QT_TRANSLATE_NOOP("Reasons", "Byline"),
    QT_TRANSLATE_NOOP("Reasons", "Published"),
    QT_TRANSLATE_NOOP("Reasons", "Section"),
    QT_TRANSLATE_NOOP("Reasons", "Outlet"),
    QT_TRANSLATE_NOOP("Reasons", "Language"),
    QT_TRANSLATE_NOOP("Reasons", "Tags"),
    QT_TRANSLATE_NOOP("Reasons", "Assignee"),
    QT_TRANSLATE_NOOP("Reasons", "Headline"),
    QT_TRANSLATE_NOOP("Reasons", "Notes"),
    QT_TRANSLATE_NOOP("Reasons", "Edits by hand"),
    QT_TRANSLATE_NOOP("Reasons", "Fields to look at"),
    QT_TRANSLATE_NOOP("Reasons", "Duplicates"),
    QT_TRANSLATE_NOOP("Reasons", "Taken from a duplicate"),
    QT_TRANSLATE_NOOP("Reasons", "telling stories apart"),
    QT_TRANSLATE_NOOP("Reasons", "Whether two stories are duplicates was changed since."),
    QT_TRANSLATE_NOOP("Reasons", "Nothing was changed; look at the duplicates."),
)
_MARKS = re.compile("%[12n]")
_GROUPS = {"%1": "(.+?)", "%2": "(.+)", "%n": r"(\d+)"}
_QUOTED = re.compile("“(.*)”", re.DOTALL)
_UNSAID = "\0"  # stands for the page's own words while the phrase round them is put into another


def _pattern(shape: str) -> re.Pattern[str]:
    return re.compile(_MARKS.sub(lambda mark: _GROUPS[mark.group()], re.escape(shape)), re.DOTALL)


SHAPES = (
    *TROUBLES,
    QT_TRANSLATE_NOOP("Reasons", "Stands in %1 of %n stories of this outlet"),
    QT_TRANSLATE_NOOP("Reasons", "%1: day or month first?"),
    QT_TRANSLATE_NOOP("Reasons", "%1: no year is stated"),
    QT_TRANSLATE_NOOP("Reasons", "%1; %2"),
    QT_TRANSLATE_NOOP("Reasons", "“%1”, counted from %2"),
    QT_TRANSLATE_NOOP("Reasons", "Stands inside the story as a %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1, %2, not in its run of paragraphs"),
    QT_TRANSLATE_NOOP("Reasons", "%1, not in its run of paragraphs"),
    QT_TRANSLATE_NOOP("Reasons", "Looks like a list of other stories: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 headlines with times"),
    QT_TRANSLATE_NOOP("Reasons", "%1 headlines"),
    QT_TRANSLATE_NOOP("Reasons", "%1, a summary and a time"),
    QT_TRANSLATE_NOOP("Reasons", "%1 and a summary"),
    QT_TRANSLATE_NOOP("Reasons", "%1 and a time"),
    QT_TRANSLATE_NOOP("Reasons", "%1, above the story"),
    QT_TRANSLATE_NOOP("Reasons", "%1, below the story"),
    QT_TRANSLATE_NOOP("Reasons", "%1, between paragraphs of the story"),
    QT_TRANSLATE_NOOP("Reasons", "One of %n short lines in a row"),
    QT_TRANSLATE_NOOP("Reasons", "Stated in the page's markup (%2)"),
    QT_TRANSLATE_NOOP("Reasons", "Stated in %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1, without what stands before it"),
    QT_TRANSLATE_NOOP("Reasons", "%1, without “%2”"),
    QT_TRANSLATE_NOOP("Reasons", "Stands behind “%1” in a line by the story"),
    QT_TRANSLATE_NOOP("Reasons", "Stands behind “%2”"),
    QT_TRANSLATE_NOOP("Reasons", "Stands twice, %2"),
    QT_TRANSLATE_NOOP("Reasons", "Stands three times, %2"),
    QT_TRANSLATE_NOOP("Reasons", "Stands four times, %2"),
    QT_TRANSLATE_NOOP("Reasons", "Stands %n times, %2"),
    QT_TRANSLATE_NOOP("Reasons", "Stands %n times"),
    QT_TRANSLATE_NOOP("Reasons", "%1th copy of the headline"),
    QT_TRANSLATE_NOOP("Reasons", "%1 copy of the headline"),
    QT_TRANSLATE_NOOP("Reasons", "Status is one of %2"),
    QT_TRANSLATE_NOOP("Reasons", "change of %n fields"),
    QT_TRANSLATE_NOOP("Reasons", "%1 in %2 stories"),
    QT_TRANSLATE_NOOP("Reasons", "%1 of %2 stories"),
    QT_TRANSLATE_NOOP("Reasons", "reading as %1"),
    QT_TRANSLATE_NOOP("Reasons", "tag “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "removal of tag “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "new name of tag “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "duplicates of “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "saved search “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "change of saved search “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "new name of saved search “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "removal of saved search “%1”"),
    QT_TRANSLATE_NOOP("Reasons", "“%1” cannot be a tag."),
    QT_TRANSLATE_NOOP("Reasons", "“%1” cannot be a name."),
    QT_TRANSLATE_NOOP("Reasons", "There is no tag “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "%1 edit by hand stays with %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 edits by hand stay with %2"),
    QT_TRANSLATE_NOOP("Reasons", "At character %1: %2"),
    QT_TRANSLATE_NOOP("Reasons", "At most %1 words can be searched for at once."),
    QT_TRANSLATE_NOOP("Reasons", "At most %1 can be open."),
    QT_TRANSLATE_NOOP("Reasons", "There is no field “%1”."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Did you mean %1: here? To find the words themselves, quote them."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Did you mean %1?"),
    QT_TRANSLATE_NOOP("Reasons", "Nothing is said after “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "Write what to look for, or %1 for stories without it."),
    QT_TRANSLATE_NOOP("Reasons", "Every story has “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "There is no status “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "There are %1."),
    QT_TRANSLATE_NOOP("Reasons", "No claim is “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "“%1” is no language code."),
    QT_TRANSLATE_NOOP("Reasons", "No story can be without “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "No story can have “%1”."),
    QT_TRANSLATE_NOOP("Reasons", "“%1” is no name of a check."),
    QT_TRANSLATE_NOOP("Reasons", "“%1” is no day, month or year."),
    QT_TRANSLATE_NOOP("Reasons", "“%1” is no whole number."),
    QT_TRANSLATE_NOOP("Reasons", "Such as %1."),
)
_KNOWN = frozenset(REASONS)


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(shape), shape) for shape in SHAPES)


def said(text: str) -> str:
    """Return a phrase in the language of the window; one without a shape as it stands.

    What it quotes from the page is left alone.
    """
    quoted = _QUOTED.search(text)
    if quoted is None:
        return _put(text)
    bare = f"{text[: quoted.start(1)]}{_UNSAID}{text[quoted.end(1) :]}"
    return _put(bare).replace(_UNSAID, quoted[1])


def told(error: NewsdeskError) -> str:
    """Return expected trouble in the language of the window: what is wrong, and what to do."""
    return " ".join(said(part) for part in (error.message, error.hint) if part)


def _put(text: str) -> str:
    if text in _KNOWN:
        return QCoreApplication.translate("Reasons", text)
    for pattern, shape in _shapes():
        if match := pattern.fullmatch(text):
            return _filled(shape, dict(zip(_MARKS.findall(shape), match.groups(), strict=True)))
    return text


def _filled(shape: str, groups: dict[str, str]) -> str:
    words = QCoreApplication.translate("Reasons", shape, None, int(groups.get("%n", -1)))
    return _MARKS.sub(lambda mark: _put(groups[mark.group()]), words)
