"""The libraries that Newsdesk is measured beside, each made to give a story from a page's HTML.

They come with the extra "benchmarks" and are never needed to run: pip install -e ".[benchmarks]".
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Any

Story = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Peer:
    """A library, how it is set, and how it is asked."""

    package: str  # as it is installed
    setting: str  # "" where there is but one
    load: Callable[[], Callable[[str], Story]]  # imports it; raises ImportError

    @property
    def name(self) -> str:
        """Return its name, version and setting."""
        version = f"{self.package} {metadata.version(self.package)}"
        return f"{version}, {self.setting}" if self.setting else version


def _trafilatura(**settings: bool) -> Callable[[], Callable[[str], Story]]:
    def load() -> Callable[[str], Story]:
        from trafilatura import bare_extraction  # noqa: PLC0415

        def story(html: str) -> Story:
            found = bare_extraction(html, with_metadata=True, include_comments=False, **settings)
            if found is None:
                return {}
            return {
                "body": found.text,
                "title": found.title,
                "authors": (found.author or "").split("; "),
                "published": found.date,
                "section": (found.categories or [None])[0],
                "site": found.sitename,
            }

        return story

    return load


def _readability() -> Callable[[str], Story]:
    from lxml.html import fromstring  # noqa: PLC0415
    from readability import Document  # noqa: PLC0415

    def story(html: str) -> Story:
        page = Document(html)
        body = fromstring(page.summary(html_partial=True))
        return {"body": "\n".join(body.itertext()), "title": page.short_title()}

    return story


def _newspaper() -> Callable[[str], Story]:
    from newspaper import Article  # noqa: PLC0415

    def story(html: str) -> Story:
        article = Article("http://localhost/", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        date = article.publish_date
        return {
            "body": article.text,
            "title": article.title,
            "authors": article.authors,
            "published": date.isoformat() if hasattr(date, "isoformat") else date,
        }

    return story


def _resiliparse() -> Callable[[str], Story]:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415
    from resiliparse.parse.html import HTMLTree  # noqa: PLC0415

    def story(html: str) -> Story:
        tree = HTMLTree.parse(html)
        return {"body": extract_plain_text(tree, main_content=True), "title": tree.title}

    return story


PEERS = (
    Peer("trafilatura", "default", _trafilatura()),
    Peer("trafilatura", "precision", _trafilatura(favor_precision=True)),
    Peer("readability-lxml", "", _readability),
    Peer("newspaper4k", "", _newspaper),
    Peer("resiliparse", "main content", _resiliparse),
)


def installed() -> Iterator[tuple[Peer, Callable[[str], Story]]]:
    """Yield the peers that are here, loaded; a sentence is printed for each that is not."""
    logging.disable(logging.ERROR)  # they warn of pages that they cannot read
    for peer in PEERS:
        try:
            yield peer, forgiving(peer.load())
        except ImportError as error:
            print(f"{peer.package} is left out, for it cannot be imported: {error}.")


def forgiving(story: Callable[[str], Story]) -> Callable[[str], Story]:
    """Return the same, but a page that it fails on counts as a miss."""

    def tried(html: str) -> Story:
        try:
            return story(html)
        except Exception:
            return {}

    return tried
