"""The search language: what people type becomes a tree, or an error that says where and why."""

from newsdesk.text.query.parser import parse
from newsdesk.text.query.tree import (
    Added,
    And,
    Check,
    Claims,
    DuplicateOf,
    Field,
    Has,
    Ids,
    Missing,
    Not,
    Or,
    Phrase,
    Prefix,
    Published,
    Query,
    Word,
    Words,
)
from newsdesk.text.query.writing import quoted, with_term, without_term
from newsdesk.text.query.wrong import WrongQuery

__all__ = [
    "Added",
    "And",
    "Check",
    "Claims",
    "DuplicateOf",
    "Field",
    "Has",
    "Ids",
    "Missing",
    "Not",
    "Or",
    "Phrase",
    "Prefix",
    "Published",
    "Query",
    "Word",
    "Words",
    "WrongQuery",
    "parse",
    "quoted",
    "with_term",
    "without_term",
]
