"""Write docs/checks.md: the checks, in their own words.

python tools/checks_doc.py [FILE]
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from newsdesk.checks.check import Check
from newsdesk.checks.registry import CHECKS

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "checks.md"
_LANGUAGES = {"en": "English", "ru": "Russian"}
_HEAD = """# Checks

`newsdesk check` and the window's **Checks** tab look through stories as a compiler looks through
code: each finding has a code, a severity, a place and one sentence. An *error* says that the story
contradicts itself, a *warning* that something is likely wrong, a *note* is a matter of style or
completeness. What can be mended by one key is an ordinary edit, which undo takes back.

A check can be switched off in a story, for an outlet or in the library; the reason is kept:

```sh
newsdesk check --off DASH --outlet herald --reason "their own style"
newsdesk check --switched
```

This page is made of the checks' own words by `python tools/checks_doc.py`.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([_HEAD, *_table(), *(line for check in CHECKS for line in _chapter(check))])


def _table() -> Iterator[str]:
    yield "| code | severity | what | fix |"
    yield "|---|---|---|---|"
    for check in CHECKS:
        link = f"[{check.code}](#{check.code.casefold()})"
        yield f"| {link} | {check.severity} | {check.title} | {'one key' if check.fixes else ''} |"
    yield ""


def _chapter(check: Check) -> Iterator[str]:
    languages = " and ".join(_LANGUAGES[code] for code in check.languages) or "any language"
    yield from (f"## {check.code}", "", f"{check.title} ({check.severity}, {languages}).", "")
    yield from (check.why, "", "| | |", "|---|---|")
    yield from (f"| wrong | {check.wrong} |", f"| right | {check.right} |", "")


def main() -> None:
    """Write the page."""
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    file.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
