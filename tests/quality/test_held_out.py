"""Pages of sites that the weights never saw come out no worse than pinned."""

import pytest
from training.folds import HELD_OUT, fold_of, held_out

from quality.measuring import KINDS, PAGES, below, held_out_pages, on_held_out, scorer
from quality.places import SHARED


def test_folds_part_brands_alike_everywhere() -> None:
    assert fold_of("The Harrowmere Courier", 100) == 96
    assert not held_out("The Harrowmere Courier")
    brands = [f"brand {number}" for number in range(2000)]
    assert 0.8 < sum(map(held_out, brands)) / 20 / HELD_OUT < 1.2
    assert {fold_of(brand, 4) for brand in brands} == {0, 1, 2, 3}


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "evaluate.py").is_file(), reason="needs ../shared/cleaning")
def test_held_out_pages_come_out_no_worse_than_pinned() -> None:
    assert len(held_out_pages(scorer())) == PAGES
    measured = on_held_out()
    assert set(measured) == set(KINDS)
    assert list(below("held-out", measured)) == []
