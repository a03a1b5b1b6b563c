"""A light stemmer for Ukrainian nouns and adjectives, which Snowball does not know."""

_ENDINGS = (  # of the cases; none of verbs, for школа would lose its ла
    "ового евого ього ьому ями ами ові еві єві ого ому ими іми єю ією ою ею ої ій ий им их ім іх "
    "ую юю ям ам ях ах ом ем єм ів їв їй ей ії ію іями ія іям іях іє ію ієм а я о е є и і ї у ю ь й"
)
_BY_LENGTH = tuple(
    (length, frozenset(ending for ending in _ENDINGS.split() if len(ending) == length))
    for length in range(5, 0, -1)
)
_SHORTEST = 3  # letters that stay, so that short words do not all meet


def stem(word: str) -> str:
    """Return a folded word without its ending; знання and знань meet in знан."""
    for length, endings in _BY_LENGTH:
        if len(word) - length >= _SHORTEST and word[-length:] in endings:
            word = word[:-length]
            break
    doubled = len(word) > _SHORTEST and word[-1] == word[-2]
    return word[:-1] if doubled else word
