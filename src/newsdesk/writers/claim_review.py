"""Decided claims as schema.org has them: ClaimReview, in JSON-LD."""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from newsdesk.story.annotations import Claim, ClaimState
from newsdesk.story.exported import Exported
from newsdesk.story.record import Story
from newsdesk.writers.plain import utf8

# Verdicts that stand beside the line from true to false: a number would say what nobody has said.
UNRANKED = frozenset({"unproven", "satire", "not checkable"})
_WEB = re.compile(r"https?://[^\s\"'<>\\]+", re.IGNORECASE)


def write_claim_reviews(stories: Sequence[Exported], scale: Sequence[str]) -> bytes:
    """Return an array of reviews; `scale` holds the library's verdicts from true to false."""
    ranked = [verdict for verdict in scale if verdict not in UNRANKED]
    made = [
        _review(told.story, claim, ranked)
        for told in stories
        for claim in told.said.claims
        if claim.state is ClaimState.DECIDED and claim.verdict
    ]
    return utf8(json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def _review(story: Story, claim: Claim, ranked: Sequence[str]) -> dict[str, Any]:
    reviewer = claim.reviewer or claim.by
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "claimReviewed": claim.text,
            "reviewRating": _rating(claim.verdict, ranked),
            "author": {"@type": "Person", "name": reviewer},
            "dateCreated": claim.at,
            "reviewBody": claim.rationale,
            "citation": list(_sources(claim)),
            "itemReviewed": _claim(story, claim),
        }
    )


def _rating(verdict: str, ranked: Sequence[str]) -> dict[str, Any]:
    """Return a verdict by its name and, where it stands on the scale, by its number from 1."""
    named = {"@type": "Rating", "alternateName": verdict}
    if verdict not in ranked:
        return named
    best = len(ranked)
    return named | {
        "ratingValue": best - ranked.index(verdict),
        "bestRating": best,
        "worstRating": 1,
    }


def _claim(story: Story, claim: Claim) -> dict[str, Any]:
    row = story.row
    appearance = {
        "@type": "NewsArticle",
        "headline": row.headline,
        "datePublished": row.published,
        "publisher": {"@type": "Organization", "name": row.outlet} if row.outlet else "",
        "url": address if _WEB.fullmatch(address := story.value("address")) else "",
    }
    return _filled(
        {
            "@type": "Claim",
            "author": {"@type": "Person", "name": claim.said_by} if claim.said_by else "",
            "datePublished": claim.said_on if _is_day(claim.said_on) else "",
            "appearance": _filled(appearance),
        }
    )


def _sources(claim: Claim) -> Iterator[str]:
    for one in claim.evidence:
        yield from (address for address in (one.address, one.archive) if _WEB.fullmatch(address))


def _is_day(words: str) -> bool:
    try:
        return bool(date.fromisoformat(words))
    except ValueError:
        return False


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in ("", [])}
