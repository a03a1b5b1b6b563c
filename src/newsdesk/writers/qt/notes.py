"""A story on paper with what is said of it: beneath each paragraph, or at its end."""

from newsdesk.story.exported import Exported, NotesAs
from newsdesk.writers.html_notes import notes_markup, remarks_markup
from newsdesk.writers.qt.application import ensure_application
from newsdesk.writers.qt.sheets import Beside, Sheets
from newsdesk.writers.remarks import ending_in, remarks


def write_pdf_with_notes(told: Exported) -> bytes:
    """Return one story as a PDF document with its notes and claims."""
    ensure_application()
    return Sheets(told.story, beside=beside(told)).pdf()


def beside(told: Exported) -> Beside:
    """Return what stands beneath which paragraph, and at the end."""
    found, paragraphs = remarks(told), told.story.clean.paragraphs
    ending = ending_in(found, paragraphs) if told.how is NotesAs.INLINE else []
    shown = [remark for some in ending for remark in some]
    return Beside(
        {n: "".join(remarks_markup(some, told.language)) for n, some in enumerate(ending) if some},
        "".join(notes_markup([r for r in found if r not in shown], told.language)),
    )
