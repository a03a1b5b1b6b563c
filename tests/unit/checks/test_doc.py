"""docs/checks.md says what the checks say of themselves."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from newsdesk.checks.registry import BY_CODE, CHECKS

ROOT = Path(__file__).resolve().parents[3]


def test_the_page_is_what_the_command_writes() -> None:
    spec = spec_from_file_location("checks_doc", ROOT / "tools" / "checks_doc.py")
    assert spec is not None
    assert spec.loader is not None
    writer = module_from_spec(spec)
    spec.loader.exec_module(writer)
    assert (ROOT / "docs" / "checks.md").read_text(encoding="utf-8") == writer.page()


def test_codes_are_unique_and_in_capitals() -> None:
    assert len(BY_CODE) == len(CHECKS)
    assert all(code == code.upper() and code.replace("-", "").isalpha() for code in BY_CODE)


def test_every_check_says_what_why_and_shows_it() -> None:
    for check in CHECKS:
        assert all((check.title, check.why, check.wrong, check.right)), check.code
        assert check.why.endswith("."), check.code
        assert "|" not in check.wrong + check.right, check.code
