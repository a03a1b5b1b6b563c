"""What each feature says for (+) or against (−) a line, in log odds; one not here weighs nothing.

A group is a feature, its entries are the feature's grades. The table is made by
`python training/weights.py fit --write`: logistic regression over the lines of pages with known
bodies and headlines, rounded to a tenth; three weights are set by hand there. Only numbers come of
it, the pages' texts never ship. How good such a fit is on sites that it has not seen, `python
training/weights.py cross-validate` says.
"""

BIAS = -0.5

_BODY: dict[str, dict[str, float]] = {
    "after-comments": {"0": -1.0, "1": -1.3, "2": -1.0},
    "after-legal": {"0": -0.7, "1": -1.6, "2": -0.7},
    "after-read-also": {"0": -0.4, "1": -0.1, "2": -0.4},
    "after-share": {"0": -0.7, "1": -0.7, "2": -2.2},
    "after-subscribe": {"0": -0.5, "1": -0.4, "2": 0.7},
    "after-tags": {"1": -0.2, "2": 0.6},
    "capitals": {"0": 0.1, "1": -0.1, "2": -0.3, "3": -0.2},
    "commas": {"0": -0.4, "1": -0.1, "2": -0.1},
    "copies": {"": -1.8},
    "copies+1": {"": 0.1},
    "dated": {"": -0.9},
    "digits": {"0": -0.3, "1": 0.3, "2": 0.3, "3": -0.6},
    "end": {"colon": 0.3, "ellipsis": -0.9, "none": -0.6, "stop": 0.9},
    "gap": {"0": -0.5, "1": 0.2},
    "gap+1": {"0": -0.5, "1": 0.2},
    "kind": {"item": -0.2, "p": -0.1},
    "mass": {"0": 0.5, "2": 0.3, "3": 0.6, "4": -0.2, "5": -0.5, "6": -1.0},
    "near+1": {"0": -0.6, "1": -0.3, "2": -0.1, "3": 0.3, "4": 0.6, "x": -0.2},
    "near+2": {"0": -0.3, "1": -0.2, "3": 0.2, "4": 0.4, "x": -0.5},
    "near+3": {"0": 0.1, "2": -0.1, "3": 0.2, "4": 0.1, "x": -0.6},
    "near-1": {"0": -0.5, "1": -0.4, "2": -0.3, "3": 0.4, "4": 0.8, "x": -0.3},
    "near-2": {"0": -0.5, "2": 0.1, "3": 0.2, "4": 0.4, "x": -0.5},
    "near-3": {"0": 0.1, "1": 0.2, "2": 0.1, "3": 0.3, "4": 0.3, "x": -1.3},
    "opens-quote": {"": 1.0},
    "opens-small": {"": -0.4},
    "overlap": {"0": -0.2, "1": -0.1, "2": -0.1, "3": -0.1, "4": 0.6},
    "overlap-long": {"0": -0.5, "1": -0.6, "2": -0.3, "4": 0.4},
    "repeated-next": {"": -0.2},
    "repeats-previous": {"": -0.3},
    "rule": {"cookie-words": -0.3, "listed-story": -3.5},
    "rule+1": {
        "-": 0.2,
        "byline": -0.2,
        "caption": -0.1,
        "comments": -0.2,
        "contact": 0.5,
        "cookie-words": -0.2,
        "credit": -0.4,
        "date-line": -1.0,
        "legal": -0.1,
        "listed-story": 0.1,
        "numbers": -0.3,
        "read-also": 0.3,
        "read-line": 0.5,
        "share": 0.7,
        "subscribe": -0.1,
        "tags": 0.1,
    },
    "rule-1": {
        "-": 0.3,
        "advert": -0.1,
        "breadcrumb": -0.1,
        "byline": 0.1,
        "comments": -0.2,
        "contact": 0.6,
        "cookie-words": -0.1,
        "credit": 0.3,
        "legal": -0.1,
        "listed-story": 0.1,
        "menu-word": -0.3,
        "numbers": -0.2,
        "read-also": -0.1,
        "read-line": -0.2,
        "subscribe": -0.3,
        "tags": 0.1,
    },
    "sentences": {"0": -0.1, "1": -0.1, "3": -0.2, "4": -0.1},
    "separators": {"": -0.6},
    "size": {"0": -1.0, "1": -0.6, "2": -0.6, "3": -0.4, "4": 0.1, "5": 0.8, "6": 1.4},
    "stops": {"0": -0.1, "2": -0.3, "3": -0.2},
    "window": {"0": -1.2, "1": -0.4, "2": -0.1, "3": 0.3, "4": 0.6, "5": 0.5},
}

_HEADLINE: dict[str, dict[str, float]] = {
    "below-another": {"": -0.6},
    "breadcrumb+1": {"": -0.3},
    "breadcrumb+2": {"": -0.3},
    "breadcrumb-1": {"": 0.8},
    "breadcrumb-2": {"": 0.3},
    "byline+1": {"": 1.2},
    "byline+2": {"": 1.0},
    "byline-1": {"": -1.0},
    "byline-2": {"": -0.8},
    "capitals": {"": -0.5},
    "comments+1": {"": 0.1},
    "comments+2": {"": 0.5},
    "comments-2": {"": -0.3},
    "copies": {"1": -0.7, "2": -0.1},
    "credit+1": {"": 0.3},
    "credit+2": {"": 0.5},
    "credit-1": {"": -0.1},
    "credit-2": {"": -0.1},
    "date-line+1": {"": 2.4},
    "date-line+2": {"": 0.7},
    "date-line-1": {"": 0.2},
    "date-line-2": {"": -0.6},
    "dated": {"": -0.7},
    "distance": {
        "0": -1.3,
        "1": -1.0,
        "10": -1.0,
        "2": 0.7,
        "3": 0.8,
        "4": 1.7,
        "5": 0.3,
        "6": 0.3,
        "7": 0.1,
        "8": -0.7,
        "9": -0.8,
    },
    "end": {"colon": -0.8, "ellipsis": -0.6, "none": 1.0, "question": 1.3, "stop": -1.7},
    "gap": {"0": -0.6, "1": -0.2},
    "gap+1": {"0": -0.6, "1": -0.2},
    "in-body": {"": -1.5},
    "in-opening": {"": 0.7},
    "kind": {"p": -0.8},
    "mark": {"": -2.0},
    "numbered": {"": -1.7},
    "repeated-next": {"": -0.1},
    "rule": {"breadcrumb": -1.0, "caption": -1.5, "cookie-words": -0.1, "listed-story": -1.3},
    "sentences": {"": -1.1},
    "separators": {"": -1.5},
    "share": {"0": -2.0, "1": -1.9, "2": -0.5, "3": 0.5, "4": 1.4, "5": 1.8},
    "share+1": {"": 0.4},
    "share+2": {"": 0.8},
    "share-1": {"": 1.2},
    "share-2": {"": -0.2},
    "size": {
        "0": -1.4,
        "1": -1.0,
        "2": 0.6,
        "3": 1.5,
        "4": 1.6,
        "5": 0.1,
        "6": -0.7,
        "7": -1.3,
        "8": -0.1,
    },
    "small": {"": -0.9},
    "stems": {"0": 0.7, "1": -1.2, "2": -0.6, "3": -0.2, "5": 0.3, "6": 0.3},
    "updated+2": {"": 0.3},
    "updated-2": {"": -0.1},
}


def _flat(groups: dict[str, dict[str, float]]) -> dict[str, float]:
    return {
        f"{group}:{grade}" if grade else group: weight
        for group, grades in groups.items()
        for grade, weight in grades.items()
    }


WEIGHTS = _flat(_BODY)
HEADLINE_BIAS = -1.6
HEADLINE_WEIGHTS = _flat(_HEADLINE)
