import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.readers.encoding import Decoded
from newsdesk.readers.html import read_html
from newsdesk.readers.html_json import claims_in


def claims(body: str, head: str = "") -> list[tuple[str, str, str]]:
    found = read_html(Decoded(f"<html lang=nb><head>{head}</head><body>{body}<p>x", "utf-8"))
    return [(claim.name, claim.value, claim.origin) for claim in found.claims]


def linked(script: str) -> list[tuple[str, str, str]]:
    return [(claim.name, claim.value, claim.origin) for claim in claims_in(script)]


STORY = {
    "@type": "NewsArticle",
    "headline": "Ferry returns",
    "datePublished": "2025-04-24T08:00:00+02:00",
    "dateModified": "2025-04-25",
    "author": [{"@type": "Person", "name": "Ida Holm"}, "Per Lund"],
    "publisher": {"name": "Ostvik Post"},
    "articleSection": ["Harbour"],
    "inLanguage": "en",
}
SAID = [
    ("headline", "Ferry returns", "json-ld"),
    ("published", "2025-04-24T08:00:00+02:00", "json-ld"),
    ("modified", "2025-04-25", "json-ld"),
    ("section", "Harbour", "json-ld"),
    ("authors", "Ida Holm", "json-ld"),
    ("authors", "Per Lund", "json-ld"),
    ("outlet", "Ostvik Post", "json-ld"),
    ("language", "en", "json-ld"),
]


@pytest.mark.parametrize(
    "shape",
    [
        json.dumps(STORY),
        json.dumps([STORY]),
        json.dumps({"@graph": [{"@type": "WebSite"}, STORY]}),
        json.dumps({"@type": "Thing", "mainEntity": STORY}),
        f"<!-- {json.dumps(STORY)} -->",
        f"//<![CDATA[\n{json.dumps(STORY)}\n//]]>",
        json.dumps(STORY, indent=1)
        .replace("Ferry returns", "Ferry\n returns")
        .replace("\n}", ",}"),
        json.dumps(STORY) + ";",
        json.dumps(STORY).replace("NewsArticle", "http://schema.org/NewsArticle"),
    ],
)
def test_S25_data_is_read_however_it_is_wrapped(shape: str) -> None:
    assert [(n, " ".join(v.split()), o) for n, v, o in linked(shape)] == SAID


def test_S25_of_data_that_cannot_be_read_the_plain_strings_are_taken() -> None:
    broken = '{"headline": "Ferry \\"Stille\\" returns", "author": {, "datePublished":"2025-04-24"'
    assert linked(broken) == [
        ("headline", 'Ferry "Stille" returns', "json-ld"),
        ("published", "2025-04-24", "json-ld"),
    ]


def test_pages_and_breadcrumbs_speak_too() -> None:
    crumbs = [{"name": "Home"}, {"item": {"name": "Harbour"}}]
    data = [{"@type": "WebPage", "name": "Ferry", "author": "x"},
            {"@type": "BreadcrumbList", "itemListElement": crumbs}]  # fmt: skip
    assert linked(json.dumps(data)) == [
        ("headline", "Ferry", "json-ld-page"),
        ("section", "Home › Harbour", "breadcrumb"),
    ]


@settings(deadline=None)
@given(st.one_of(
    st.text(max_size=80),
    st.recursive(
        st.one_of(st.none(), st.integers(), st.text(max_size=5), st.just("Article")),
        lambda deeper: st.one_of(
            st.lists(deeper, max_size=3),
            st.dictionaries(
                st.sampled_from(["@type", "author", "name", "@graph", "headline", "publisher",
                                 "itemListElement", "item", "mainEntity"]),
                deeper, max_size=4),
        ),
        max_leaves=12,
    ).map(json.dumps),
))  # fmt: skip
def test_S25_any_data_is_read_or_left(script: str) -> None:
    assert all(isinstance(value, str) for _, value, _ in linked(script))


@pytest.mark.parametrize(
    ("head", "claim"),
    [
        ("<title> Ferry \n back </title>", ("headline", "Ferry back", "title")),
        ("<meta property='og:title' content='Ferry'>", ("headline", "Ferry", "open-graph")),
        ("<meta name='twitter:title' content='Ferry'>", ("headline", "Ferry", "twitter")),
        ("<meta property='article:published_time' content='2025-04-24'>",
         ("published", "2025-04-24", "open-graph")),
        ("<meta property='article:modified_time' content='2025-04-24'>",
         ("modified", "2025-04-24", "open-graph")),
        ("<meta name='Author' content='Ida Holm'>", ("authors", "Ida Holm", "meta")),
        ("<meta name='DC.date.issued' content='2025-04-24'>", ("published", "2025-04-24", "meta")),
        ("<meta name='parsely-section' content='Harbour'>", ("section", "Harbour", "meta")),
        ("<meta itemprop='datePublished' content='2025-04-24'>",
         ("published", "2025-04-24", "itemprop")),
        ("<meta property='og:site_name' content='Ostvik Post'>",
         ("outlet", "Ostvik Post", "open-graph")),
    ],
)  # fmt: skip
def test_the_head_speaks(head: str, claim: tuple[str, str, str]) -> None:
    assert claims("", head) == [("language", "nb", "lang"), claim]


@pytest.mark.parametrize(
    ("body", "claim"),
    [
        ("<h1>Ferry <i>back</i></h1>", ("headline", "Ferry back", "h1")),
        ("<time datetime='2025-04-24T08:00'>today</time>",
         ("published", "2025-04-24T08:00", "time")),
        ("<span itemprop=datePublished content='2025-04-24'>x</span>",
         ("published", "2025-04-24", "itemprop")),
        ("<span itemprop=datePublished>24 April</span>", ("published", "24 April", "itemprop")),
        ("<a rel='author' href=/i>Ida Holm</a>", ("authors", "Ida Holm", "rel-author")),
        ("<p class='story-byline'>By Ida<br>Holm</p>", ("authors", "By Ida Holm", "class")),
        ("<p class='post-date'>24 April</p>", ("published", "24 April", "class")),
        ("<ul class='breadcrumbs'><li>Home<li>Harbour</ul>",
         ("section", "Home › Harbour", "breadcrumb")),
    ],
)  # fmt: skip
def test_the_body_speaks(body: str, claim: tuple[str, str, str]) -> None:
    assert claims(body) == [("language", "nb", "lang"), claim]


def test_hidden_elements_and_lone_words_claim_nothing() -> None:
    assert claims("<p class=author hidden>Ida</p><p class=authority>x") == [
        ("language", "nb", "lang")
    ]


def test_a_page_full_of_teasers_does_not_drown_its_own_fields() -> None:
    body = "<p class=date>{}</p>"
    found = claims("".join(body.format(day) for day in range(99)) + "<h1>Ferry</h1>")
    assert ("headline", "Ferry", "h1") in found
    assert len(found) < 12
