"""What was typed, cut into terms, parentheses and ORs, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.text.query.names import OR
from newsdesk.text.query.wrong import WrongQuery

_HEAD = re.compile(
    r"(?P<minus>-*)(?P<exact>=?)"
    r"(?:(?P<name>[^\W\d_][\w\u0300-\u036f-]*):(?!//)(?P<inner>=?))?"
)
_QUOTED = re.compile(r'"((?:[^"]|"")*)("?)|«([^«»]*)(»)|“([^“”]*)(”)|„([^„“”]*)([“”])')


class Kind(StrEnum):
    """What a token is for."""

    TERM = "term"
    OPEN = "open"
    CLOSE = "close"
    OR = "or"


@dataclass(frozen=True, slots=True)
class Token:
    """A term with its sign, field and value, or a parenthesis, or OR."""

    text: str  # the whole query
    kind: Kind
    at: int  # code points in it, as all that follows
    end: int
    minus: bool = False
    exact: bool = False  # "=" stands before the value
    name: str = ""  # before the colon, "" where there is none
    name_at: int = 0
    value: str = ""
    value_at: int = 0  # its quotation mark, where it has one
    quoted: bool = False
    closed: bool = True  # False where the end of the text had to close the quotation

    @property
    def ends_text(self) -> bool:
        """Whether it is what is being typed."""
        return self.end == len(self.text)

    def wrong(
        self, message: str, hint: str = "", *, put: str = "", unfinished: bool = False
    ) -> WrongQuery:
        """Return the error of this token's value, and the query with a better value put in."""
        better = f"{self.text[: self.value_at]}{put}{self.text[self.end :]}" if put else ""
        hint = f"Did you mean {self.name}:{put}?" if put and not hint else hint
        length = self.end - self.value_at
        return WrongQuery(message, hint, self.value_at, length, better, unfinished=unfinished)

    def wrong_name(self, message: str, hint: str, *, put: str = "") -> WrongQuery:
        """Return the error of this token's name, and the query with a better name put in."""
        end = min(self.name_at + len(self.name), self.end)
        better = f"{self.text[: self.name_at]}{put}{self.text[end:]}" if put else ""
        return WrongQuery(message, hint, self.name_at, end - self.name_at, better)


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a query; signs that mean nothing belong to the terms beside them.

    A quotation ends with the text at the latest. A closing parenthesis without an opening one is
    a sign like any other.
    """
    at = depth = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _token(text, at, depth)
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        yield token
        at = token.end


def _token(text: str, at: int, depth: int) -> Token:
    if depth and text[at] == ")":
        return Token(text, Kind.CLOSE, at, at + 1)
    head = _HEAD.match(text, at)
    assert head is not None  # it matches nothing at all, too
    exact = bool(head["exact"] or head["inner"])
    name, start = head["name"] or "", head.end()
    name_at = head.start("name") if name else start
    if text[start : start + 1] == "(" and not exact:
        return Token(text, Kind.OPEN, at, start + 1, bool(head["minus"]), False, name, name_at)
    if found := _QUOTED.match(text, start):
        value, mark = (part for part in found.groups() if part is not None)
        end, quoted, closed = found.end(), True, bool(mark)
        value = value.replace('""', '"') if text[start] == '"' else value
    else:
        end, quoted, closed = _bare_end(text, start, depth), False, True
        value = text[start:end]
    kind = Kind.OR if value in OR and not (head[0] or quoted) else Kind.TERM
    return Token(
        text, kind, at, end, bool(head["minus"]), exact, name, name_at, value, start, quoted, closed
    )


def _bare_end(text: str, at: int, depth: int) -> int:
    """Return where a value without quotes ends: parentheses inside it belong to it."""
    inner = 0
    while at < len(text) and not (text[at].isspace() or text[at] == '"'):
        if text[at] == ")" and depth and not inner:
            break
        inner += (text[at] == "(") - (text[at] == ")" and inner > 0)
        at += 1
    return at
