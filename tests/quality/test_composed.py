"""Composed pages come out no worse than pinned, in every shape and language, as dump and HTML."""

from quality.composing import LANGUAGES, SHAPES, pages
from quality.measuring import below, composed, floors


def test_every_shape_and_language_has_a_floor() -> None:
    groups = (*SHAPES, *LANGUAGES)
    wanted = {
        form + rest for form in ("dump", "html") for rest in ("", *(f", {g}" for g in groups))
    }
    assert set(floors()["composed"]) == wanted


def test_pages_are_composed_alike_in_every_run() -> None:
    assert [(p.name, p.dump(), p.html()) for p in pages()] == [
        (p.name, p.dump(), p.html()) for p in pages()
    ]


def test_truth_stands_on_every_page() -> None:
    for page in pages():
        lines = [part.text for part in page.parts]
        assert set(page.body) <= set(lines)
        assert page.headline in lines


def test_composed_pages_come_out_no_worse_than_pinned() -> None:
    assert list(below("composed", composed())) == []
