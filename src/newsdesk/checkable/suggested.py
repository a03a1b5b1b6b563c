"""Names that a model finds in Russian text: suggestions only, where the extra "names" is there."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from newsdesk.checkable.found import Found, in_line
from newsdesk.story.items import ItemKind

KINDS = {"PER": ItemKind.PERSON, "LOC": ItemKind.PLACE, "ORG": ItemKind.ORGANISATION}
LONGEST = 20_000  # code points of a paragraph that are looked through
_WORDS, _NAMES = "emb/navec_news_v1_1B_250K_300d_100q.tar", "model/slovnet_ner_news_v1.tar"

Marker = Callable[[str], Any]  # text to what has "spans" with start, stop and type


@cache
def marker() -> Marker | None:
    """Return the model, None where it is not installed; it is loaded once, in about a second."""
    spec = find_spec("natasha")  # for its data; the package itself asks for more than is needed
    if spec is None or not spec.submodule_search_locations:
        return None
    try:
        from navec import Navec  # noqa: PLC0415
        from slovnet import NER  # noqa: PLC0415
    except ImportError:
        return None
    data = Path(spec.submodule_search_locations[0]) / "data"
    if not (data / _WORDS).is_file() or not (data / _NAMES).is_file():
        return None
    model: Marker = NER.load(str(data / _NAMES))
    model.navec(Navec.load(str(data / _WORDS)))  # type: ignore[attr-defined]
    return model


def suggested(text: str, language: str) -> Iterator[tuple[ItemKind, Found]]:
    """Yield the names in one paragraph; none in another language, nor without the model."""
    model = marker() if language == "ru" and text.strip() else None
    if model is None:
        return
    for span in model(text[:LONGEST]).spans:
        if kind := KINDS.get(span.type):
            yield kind, Found(span.start, span.stop, in_line(text[span.start : span.stop]))
