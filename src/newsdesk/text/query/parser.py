"""The grammar: what was typed becomes a tree, or an error that says where and why.

either = all {"OR" all};  all = {term};
term = ["-"] (["field:"] "(" either ")" | ["field:"] ["="] value)
"""

from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from newsdesk.text.query.fields import meaning, named
from newsdesk.text.query.scanner import Kind, Token, tokens
from newsdesk.text.query.tree import And, Not, Or, Phrase, Prefix, Query, Word
from newsdesk.text.query.wrong import WrongQuery
from newsdesk.text.tokens import WORD

_MOST_TOKENS = 200
_MOST_TEXT = 10_000  # code points; nobody types more, and a paste of a whole story means nothing
_DEEPEST = 40  # parentheses in parentheses; SQLite's own parsers give up at 100
_ENOUGH = 3  # letters of a word that can be looked up as a beginning; fewer took 2.5 s
_QUOTE_IT = "To find the word itself, write it in quotes."


def parse(text: str, *, typing: bool = False, today: date | None = None) -> Query:
    """Return the tree of a query; a blank one is an empty And, which means every story.

    While it is being typed, the word at its end may be the beginning of a longer one, and what
    cannot mean anything yet is left out. Raises WrongQuery, an InvalidValue, for fields, values
    and dates that there are not.
    """
    if len(text) > _MOST_TEXT:
        raise _too_long(text, _MOST_TEXT)
    found = list(islice(tokens(text), _MOST_TOKENS + 1))
    if len(found) > _MOST_TOKENS:
        raise _too_long(text, found[-1].at)
    day = today or date.today()
    tree = _Parser(found, typing, day).whole()
    if typing and isinstance(tree, And) and not tree.children:
        tree = _Parser(_kept(found), False, day).whole()
    return tree


def _kept(found: list[Token]) -> list[Token]:
    """Return the tokens without a field that still lacks its value: all else was typed to last."""
    return found[:-1] if found and (found[-1].name or found[-1].kind is Kind.OR) else found


def _too_long(text: str, at: int) -> WrongQuery:
    hint = f"At most {_MOST_TOKENS} words can be searched for at once."
    return WrongQuery("This search is too long.", hint, at, len(text) - at)


@dataclass(slots=True)
class _Parser:
    """Recursive descent over the tokens of one query."""

    tokens: list[Token]
    typing: bool
    today: date
    at: int = 0  # of the next token
    depth: int = 0
    negated: int = 0  # how many parentheses that hold the next token have a minus before them

    def whole(self) -> Query:
        return self._either(None) or And(())

    def _next(self) -> Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _either(self, field: Token | None) -> Query | None:
        sides = [self._all(field)]
        while (token := self._next()) and token.kind is Kind.OR:
            self._needs_sides(token)
            self.at += 1
            sides.append(self._all(field))
        meant = tuple(side for side in sides if side is not None)
        return Or(meant, meant[0].at) if len(meant) > 1 else meant[0] if meant else None

    def _needs_sides(self, token: Token) -> None:
        before = self.tokens[self.at - 1].kind if self.at else Kind.OPEN
        after = self.tokens[self.at + 1].kind if self.at + 1 < len(self.tokens) else Kind.CLOSE
        if self.typing and self.at + 1 == len(self.tokens):
            return
        if before in (Kind.OPEN, Kind.OR) or after is Kind.CLOSE:
            better = f"{token.text[: token.at].rstrip()} {token.text[token.end :].lstrip()}".strip()
            raise WrongQuery(
                "OR needs something on both sides.", _QUOTE_IT, token.at, token.end - token.at,
                better,
            )  # fmt: skip

    def _all(self, field: Token | None) -> Query | None:
        terms = []
        while (token := self._next()) and token.kind in (Kind.TERM, Kind.OPEN):
            self.at += 1
            how = self._group if token.kind is Kind.OPEN else self._leaf
            if (term := how(token, field)) is not None:
                terms.append(Not(term, token.at) if token.minus else term)
        return And(tuple(terms), terms[0].at) if len(terms) > 1 else terms[0] if terms else None

    def _group(self, token: Token, field: Token | None) -> Query | None:
        """Return what parentheses hold; a field before them is each term's that has none."""
        if self.depth == _DEEPEST:
            message = "There are too many parentheses in parentheses."
            raise WrongQuery(message, f"At most {_DEEPEST} can be open.", token.at, 1)
        if token.name:
            named(token)
        self.depth += 1
        self.negated += token.minus
        found = self._either(token if token.name else field)
        self.depth -= 1
        self.negated -= token.minus
        self.at += 1  # past what closes it, or past the end
        return found

    def _leaf(self, token: Token, field: Token | None) -> Query | None:
        if field and not token.name and token.value:
            token = replace(token, name=field.name, name_at=token.value_at)
        if not token.name:
            typing = self.typing and token.ends_text
            return words(token, typing, grows=not (token.minus or self.negated))
        try:
            return meaning(token, self.today)
        except WrongQuery as wrong:
            if self.typing and token.ends_text and wrong.unfinished:
                return None
            raise


def words(token: Token, typing: bool = False, *, grows: bool = True) -> Query | None:
    """Return what plain words mean; None for signs only, which no story can be searched for.

    A word that is being typed grows where it may already stand for all longer ones: stories that
    it shuts out would come back with its next letters.
    """
    found = list(WORD.finditer(token.value))
    if not found:
        return None
    first = token.value_at + found[0].start()
    if token.quoted:
        return Phrase(token.value, token.value_at, token.exact)
    if token.value.endswith("*"):
        return _begins(token, Prefix(found[-1][0], token.value_at + found[-1].start()))
    if typing and not token.exact:
        return _typed(token, grows)
    if len(found) > 1:
        return Phrase(token.value, token.value_at, token.exact)
    return Word(found[0][0], first, token.exact)


def _begins(token: Token, last: Query) -> Query:
    """Return the words before the last one of a token, and the beginning that the last one is."""
    before = token.value[: last.at - token.value_at]
    rest = words(replace(token, value=before))
    return last if rest is None else And((rest, last), rest.at)


def _typed(token: Token, grows: bool) -> Query | None:
    """Return a term whose last word may not be whole yet."""
    *_, last = WORD.finditer(token.value)
    at = token.value_at + last.start()
    if last.end() < len(token.value) or not _may_grow(last[0]):
        return words(token)
    if len(last[0]) >= _ENOUGH:
        return _begins(token, Word(last[0], at, begun=grows))
    return words(replace(token, value=token.value[: last.start()]))


def _may_grow(word: str) -> bool:
    """Say whether a word is more than a short number, which is whole at any length."""
    return len(word) >= _ENOUGH or not word.isdecimal()
