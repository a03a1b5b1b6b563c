"""A Reading becomes one verdict for each of its lines."""

import os

from newsdesk.story.lines import Cleaning, Strictness
from newsdesk.story.source import Reading

VERSION = 2
# A page is one core's work: more threads cost more than matrices this small can gain.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def clean(reading: Reading, strictness: Strictness = Strictness.BALANCED) -> Cleaning:
    """Judge every line of a reading that is not blank."""
    # numpy, which judging needs, stays off the window's way to its first rows.
    from newsdesk.cleaning.judging import judge  # noqa: PLC0415

    return judge(reading, strictness, VERSION)
