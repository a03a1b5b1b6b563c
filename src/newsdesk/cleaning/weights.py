"""What each feature of a line says for (+) or against (−) its being body, in log odds.

Fitted by logistic regression to lines of pages with known bodies, then rounded to a tenth.
A feature that is not here weighs nothing.
"""

BIAS = -0.4

_GROUPS: dict[str, dict[str, float]] = {
    "address": {"": 0.1},
    "after-comments": {"0": -0.8, "1": -1.1, "2": -0.9},
    "after-legal": {"0": -1.0, "1": -1.6, "2": -0.8},
    "after-read-also": {"1": 0.1, "2": -0.4},
    "after-share": {"0": -0.6, "1": -0.7, "2": -2.3},
    "after-subscribe": {"0": -0.5, "1": -0.4, "2": 0.7},
    "after-tags": {"0": -0.1, "1": -0.2, "2": 0.8},
    "capitals": {"0": 0.1, "2": -0.3, "3": -0.3},
    "commas": {"0": -0.4},
    "copies": {"": -1.6},
    "copies+1": {"": 0.1},
    "dated": {"": -1.1},
    "digits": {"0": -0.3, "1": 0.2, "2": 0.3, "3": -0.5},
    "end": {"colon": 0.3, "ellipsis": -0.9, "none": -0.6, "stop": 0.9},
    "gap": {"0": -0.5, "1": 0.2},
    "gap+1": {"0": -0.4, "1": 0.3},
    "mass": {"0": 0.4, "1": 0.1, "2": 0.3, "3": 0.6, "4": -0.2, "5": -0.5, "6": -0.9},
    "near+1": {"0": -0.6, "1": -0.4, "2": -0.2, "3": 0.4, "4": 0.7, "x": -0.2},
    "near+2": {"0": -0.3, "1": -0.2, "2": 0.1, "3": 0.3, "4": 0.4, "x": -0.5},
    "near+3": {"0": 0.1, "1": 0.1, "2": -0.2, "3": 0.2, "4": 0.2, "x": -0.8},
    "near-1": {"0": -0.4, "1": -0.4, "2": -0.3, "3": 0.4, "4": 0.8, "x": -0.3},
    "near-2": {"0": -0.4, "1": 0.1, "2": 0.2, "3": 0.2, "4": 0.5, "x": -0.8},
    "near-3": {"1": 0.1, "2": -0.1, "3": 0.3, "4": 0.3, "x": -0.9},
    "opens-quote": {"": 1.0},
    "opens-small": {"": -0.2},
    "overlap": {"0": -0.4, "1": -0.2, "2": -0.1, "3": -0.1, "4": 0.6},
    "overlap-long": {"0": -0.5, "1": -0.6, "2": -0.3, "4": 0.4},
    "repeated-next": {"": -0.2},
    "repeats-previous": {"": -0.3},
    "rule": {"contact": 0.3, "cookie-words": -0.4},
    "rule+1": {
        "breadcrumb": -0.1,
        "byline": 0.1,
        "comments": -0.1,
        "contact": 0.7,
        "cookie-words": -0.4,
        "credit": -0.4,
        "date-line": -0.6,
        "legal": -0.3,
        "menu-word": 0.1,
        "numbers": -0.1,
        "read-also": 0.6,
        "share": 0.7,
        "subscribe": -0.3,
        "tags": 0.1,
    },
    "rule-1": {
        "-": 0.1,
        "breadcrumb": -0.2,
        "byline": 0.1,
        "comments": -0.2,
        "contact": 1.0,
        "cookie-words": -0.2,
        "cookies": -0.1,
        "credit": 0.4,
        "legal": -0.3,
        "menu-word": -0.3,
        "share": 0.1,
        "subscribe": -0.3,
        "tags": 0.1,
    },
    "sentences": {"0": -0.1, "1": -0.1, "2": -0.1, "3": -0.2, "4": -0.1},
    "separators": {"": -0.7},
    "size": {"0": -1.1, "1": -0.7, "2": -0.6, "3": -0.4, "4": 0.2, "5": 0.9, "6": 1.4},
    "stops": {"0": -0.1, "2": -0.3, "3": -0.2, "4": 0.1},
    "window": {"0": -1.0, "1": -0.4, "2": -0.2, "3": 0.4, "4": 0.6, "5": 0.3},
}

WEIGHTS = {
    f"{group}:{value}" if value else group: weight
    for group, rows in _GROUPS.items()
    for value, weight in rows.items()
}
