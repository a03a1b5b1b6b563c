"""What rules, finders and the audit say, in the language of the window.

They speak English and know no Qt; here each of their phrases has its shape, so that it can be
translated. A phrase without a shape is shown as it stands.
"""

import re

from PySide6.QtCore import QCoreApplication

from newsdesk.ui.noop import QT_TRANSLATE_NOOP

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
)
_MARKS = re.compile("%[12n]")
_GROUPS = {"%1": "(.+?)", "%2": "(.+)", "%n": r"(\d+)"}
_QUOTED = re.compile("“(.*)”", re.DOTALL)
_UNSAID = "\0"  # stands for the page's own words while the phrase round them is put into another


def _pattern(shape: str) -> re.Pattern[str]:
    return re.compile(_MARKS.sub(lambda mark: _GROUPS[mark.group()], re.escape(shape)), re.DOTALL)


SHAPES = (
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
    QT_TRANSLATE_NOOP("Reasons", "%1 edit by hand stays with %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 edits by hand stay with %2"),
)
_SHAPES = tuple((_pattern(shape), shape) for shape in SHAPES)
_KNOWN = frozenset(REASONS)


def said(text: str) -> str:
    """Return a phrase in the language of the window; one without a shape as it stands.

    What it quotes from the page is left alone.
    """
    quoted = _QUOTED.search(text)
    if quoted is None:
        return _put(text)
    bare = f"{text[: quoted.start(1)]}{_UNSAID}{text[quoted.end(1) :]}"
    return _put(bare).replace(_UNSAID, quoted[1])


def _put(text: str) -> str:
    if text in _KNOWN:
        return QCoreApplication.translate("Reasons", text)
    for pattern, shape in _SHAPES:
        if match := pattern.fullmatch(text):
            return _filled(shape, dict(zip(_MARKS.findall(shape), match.groups(), strict=True)))
    return text


def _filled(shape: str, groups: dict[str, str]) -> str:
    words = QCoreApplication.translate("Reasons", shape, None, int(groups.get("%n", -1)))
    return _MARKS.sub(lambda mark: _put(groups[mark.group()]), words)
