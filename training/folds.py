"""Which pages are kept apart: by brand, so that no site is on both sides; the same everywhere."""

from hashlib import sha256

HELD_OUT = 14  # of a hundred parts; about 230 pages that the shipped weights have never seen


def held_out(brand: str) -> bool:
    """Say whether a brand's pages are kept from training, to measure the shipped weights on."""
    return fold_of(brand, 100) < HELD_OUT


def fold_of(brand: str, folds: int) -> int:
    """Return the fold of a brand's pages, from 0: the same in every run and on every machine."""
    return int(sha256(brand.encode()).hexdigest(), 16) % folds
