"""The members of a list in running text."""

import re

_ONE = (  # one member with a conjunction in it
    "Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|Saint Kitts and Nevis|"
    "Sao Tome and Principe|Newfoundland and Labrador|Босния и Герцеговина|Тринидад и Тобаго|"
    "Антигуа и Барбуда|Сан-Томе и Принсипи|Босни[ию] и Герцеговин[уы]"
)
_ONES = re.compile(_ONE)
_BRACKETS = re.compile(r"\s?\([^()]*\)|\s?\[[^\[\]]*\]")
_ENDS = re.compile(
    r",?\s(?:котор\w+|где|чьи|чья|чей|что|which|who|whose|where|that|while|with whom|"
    r"as well as the fact|"
    r"сообщ\w+|рассказ\w+|говор\w+|уточн\w+|отмет\w+|said|says|according)\b.*$|\s[—–-]\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_MORE = re.compile(
    r"\b(?:others?|etc|and more|and so on|among them|other \w+|"
    r"другие|других|другими|прочие|прочих|т\.\s?д|т\.\s?п|так далее|тому подобное|многие)\b",
    re.IGNORECASE,
)
_AND = re.compile(
    r",?\s+(?:а также|а ещё|а еще|и|and|as well as|plus|&)\s+|\s*,\s*(?:а также\s+)?", re.IGNORECASE
)
_COUNTED = re.compile(r"^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
                      r"один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|"
                      r"двое|трое)\b)",
                      re.IGNORECASE)  # fmt: skip
_LONGEST = 7  # words of a member


def members(text: str) -> tuple[str, ...]:
    """Return what a list names; () where it is open-ended, or no list of names."""
    bare = _ENDS.sub("", _BRACKETS.sub("", text)).strip(" .;:!?…»”\n")
    if _MORE.search(bare):
        return ()
    bare = _ONES.sub(lambda found: found.group().replace(" ", "\u00a0"), bare)
    parts = re.split(r"\s*;\s*(?:(?:and|и)\s+)?", bare) if ";" in bare else _AND.split(bare)
    some = tuple(filter(None, (part.strip(' ,.«»“”"') for part in parts)))
    if len(some) < 2 or any(len(part.split(" ")) > _LONGEST for part in some):
        return ()
    return () if any(_COUNTED.match(part) for part in some) else some
