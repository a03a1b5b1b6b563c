"""Which story has which tags, as two arrays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsdesk.store.connecting import Raw
from newsdesk.store.numbers import Ids, Mask, parsed
from newsdesk.store.strings import told


@dataclass(frozen=True, slots=True)
class Tagged:
    """A pair of a tag and a story at each place."""

    keys: tuple[str, ...]
    tag: NDArray[np.int32]  # place of the tag among the keys
    story: Ids

    def counted(self, mask: Mask) -> list[tuple[str, int]]:
        """Count the stories of a mask by tag."""
        known = self.story < len(mask)
        here = self.tag[known][mask[self.story[known]]]
        found = np.bincount(here, minlength=len(self.keys))
        return [(self.keys[at], int(found[at])) for at in np.flatnonzero(found)]


def read(raw: Raw) -> Tagged:
    """Read all tags of all stories; a tag without stories is left out."""
    rows = list(raw.execute("SELECT key, group_concat(article) FROM article_tag GROUP BY key"))
    stories = [parsed(joined) for _, joined in rows]
    tags = np.repeat(np.arange(len(rows), dtype=np.int32), [len(some) for some in stories])
    return Tagged(
        tuple(told(key) for key, _ in rows),
        tags,
        np.concatenate(stories) if stories else np.zeros(0, np.int32),
    )
