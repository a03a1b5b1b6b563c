"""Plants one mistake into a clean story, as they are made in newsrooms, and says where it is.

The planters know nothing of what looks for mistakes. Each takes the material of the story itself
where there is some, and brings in a sentence or a line of its own where there is none. Where a
mistake needs a headline or a day of publication and the story has none, `titled` and `dated` give
it one.
"""

from collections.abc import Mapping

from quality.planted_core import Page, Planted, Planter, dated, titled
from quality.planted_dates import age, late_date, weekday
from quality.planted_figures import (
    count_list,
    currency,
    headline_figure,
    magnitude,
    percent_sum,
    total,
    unit,
)
from quality.planted_library import event_elsewhere, name_elsewhere, quote_elsewhere
from quality.planted_marks import dash, quote_style, spaces, unpaired_quote
from quality.planted_paragraphs import (
    ambiguous_field,
    cut_text,
    empty_credit,
    junk_left,
    missing_field,
    no_speaker,
    repeated_paragraph,
)
from quality.planted_words import doubled_word, headline_word, mixed_alphabets, name_spelling

__all__ = ["KINDS", "Page", "Planted", "Planter", "dated", "titled"]

KINDS: Mapping[str, Planter] = {
    "headline-word": headline_word,
    "name-spelling": name_spelling,
    "weekday": weekday,
    "late-date": late_date,
    "percent-sum": percent_sum,
    "total": total,
    "count-list": count_list,
    "age": age,
    "headline-figure": headline_figure,
    "currency": currency,
    "unit": unit,
    "magnitude": magnitude,
    "no-speaker": no_speaker,
    "unpaired-quote": unpaired_quote,
    "empty-credit": empty_credit,
    "missing-field": missing_field,
    "ambiguous-field": ambiguous_field,
    "repeated-paragraph": repeated_paragraph,
    "junk-left": junk_left,
    "cut-text": cut_text,
    "mixed-alphabets": mixed_alphabets,
    "doubled-word": doubled_word,
    "spaces": spaces,
    "dash": dash,
    "quote-style": quote_style,
    "name-elsewhere": name_elsewhere,
    "quote-elsewhere": quote_elsewhere,
    "event-elsewhere": event_elsewhere,
}
