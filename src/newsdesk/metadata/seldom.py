"""Fields that most stories lack, where the markup of a page states them."""

from collections.abc import Iterator
from datetime import date, datetime

from newsdesk.metadata.values import check
from newsdesk.story.fields import Field
from newsdesk.story.source import Claim, Reading

_ORIGINS = ("canonical", "open-graph")  # the surest first


def seldom_fields(reading: Reading, published: str) -> Iterator[Field]:
    """Yield the address of a page, and when it was updated after it was published."""
    addresses = [claim for claim in reading.claims if claim.name == "address"]
    addresses.sort(key=lambda claim: _ORIGINS.index(claim.origin))
    good = (claim for claim in addresses if not check("address", claim.value).invalid)
    if (claim := next(good, None)) is not None:
        yield _field("address", claim.value, claim)
    dated = [(claim, check("updated", claim.value)) for claim in _modified(reading)]
    known = [(found.value, claim) for claim, found in dated if found.value and not found.problem]
    if known:
        value, claim = max(known, key=lambda row: row[0])
        if published and _is_later(value, published):
            yield _field("updated", value, claim)


def _modified(reading: Reading) -> Iterator[Claim]:
    return (claim for claim in reading.claims if claim.name == "modified")


def _is_later(value: str, published: str) -> bool:
    """Say whether one is after the other; days are held against days, times against times."""
    if "T" not in value or "T" not in published:
        return date.fromisoformat(value[:10]) > date.fromisoformat(published[:10])
    one, other = (datetime.fromisoformat(stamp).astimezone() for stamp in (value, published))
    return one > other


def _field(name: str, value: str, claim: Claim) -> Field:
    reason = f"Stated in the page's markup ({claim.origin})"
    return Field(name, value, rule=f"claim-{claim.origin}", reason=reason)
