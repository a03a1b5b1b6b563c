"""How the first stories of a search are found quickly, in a library of any size.

Measured at a million stories: a search that finds few is fastest gathered and sorted, one that
finds many by walking the index of the order and asking of each story whether it is found. Which
of the two is decided by fetching up to `FEW` finds.
"""

from collections.abc import Sequence

from newsdesk.store.conditions import EVERY, All, Condition, Values, gathered, parts_of, sql_of
from newsdesk.store.connecting import Raw

FEW = 20_000  # stories that are gathered and sorted in about 20 ms


class Asked:
    """What is asked in an order, as SQL."""

    def __init__(
        self,
        condition: Condition,
        column: str = "id",
        descending: bool = False,
        binned: bool = False,
    ) -> None:
        self.parts = parts_of(condition) if condition != EVERY else ()
        self._condition = All(self.parts)
        self._column = column
        self._binned = binned
        down = " DESC" if descending else ""
        keys = ("id",) if column == "id" else (column, "id")
        self._order = ", ".join(f"a.{key}{down}" for key in keys)

    def walked(self, number: int) -> tuple[str, Values]:
        """Return the question that walks the index of the order and asks of each story."""
        how = "NOT INDEXED" if self._column == "id" else f"INDEXED BY article_by_{self._column}"
        return self._question(how, self._condition, number)

    def gathered(self, ids: tuple[str, Values], number: int) -> tuple[str, Values]:
        """Return the question that gathers some stories, asks the rest of them, and sorts."""
        rest = All(tuple(part for part in self.parts if gathered(part) != ids))
        sql, values = self._question("NOT INDEXED", rest, number, f"a.id IN ({ids[0]}) AND ")
        return sql, (*ids[1], *values)

    def probed(self, ids: Sequence[int], number: int) -> tuple[str, Values]:
        """Return the question that asks some stories one by one, in their order."""
        import json  # noqa: PLC0415  (the first rows need it not)

        test, values = sql_of(self._condition)
        sql = (
            "SELECT a.id FROM json_each(?) AS given CROSS JOIN article AS a ON a.id = given.value "  # noqa: S608
            f"WHERE {test} LIMIT {number}"
        )
        return sql, (json.dumps(ids), *values)

    def _question(
        self, how: str, condition: Condition, number: int, first: str = ""
    ) -> tuple[str, Values]:
        test, values = sql_of(condition)
        sql = (
            f"SELECT a.id FROM article AS a {how} WHERE {first}a.binned = {int(self._binned)} "  # noqa: S608
            f"AND ({test}) ORDER BY {self._order} LIMIT {number}"
        )
        return sql, values


def planned(raw: Raw, asked: Asked, number: int = -1) -> list[int]:
    """Return the first ids in order, or all of them."""
    few = next((ids for part in asked.parts if _is_few(raw, ids := gathered(part))), None)
    sql, values = asked.gathered(few, number) if few else asked.walked(number)
    return [found for (found,) in raw.execute(sql, values)]


def _is_few(raw: Raw, ids: tuple[str, Values] | None) -> bool:
    if ids is None:
        return False
    sql = f"SELECT count(*) FROM (SELECT * FROM ({ids[0]}) LIMIT {FEW + 1})"  # noqa: S608
    return int(raw.execute(sql, ids[1]).fetchone()[0]) <= FEW
