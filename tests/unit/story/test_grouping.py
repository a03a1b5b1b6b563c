"""Pairs of stories become groups."""

import random

from newsdesk.story.grouping import Alike, Groups, grouped


def test_pairs_that_share_a_story_are_one_group() -> None:
    found = grouped([(1, 2, 0.9), (2, 5, 0.95), (3, 4, 1.0)], [])
    assert found == [Alike((1, 2, 5), 0.9), Alike((3, 4), 1.0)]
    assert [group.exact for group in found] == [False, True]


def test_two_that_were_told_apart_are_never_in_one_group() -> None:
    pairs = [(1, 2, 0.99), (1, 3, 0.9), (3, 4, 0.95)]
    assert grouped(pairs, [(2, 3)]) == [Alike((3, 4), 0.95), Alike((1, 2), 0.99)]
    assert grouped(pairs, [(1, 2), (1, 3), (3, 4)]) == []
    assert grouped(pairs, [(2, 4)]) == [Alike((3, 4), 0.95), Alike((1, 2), 0.99)]


def test_the_groups_are_those_of_a_plain_search() -> None:
    chance = random.Random(4)
    for _ in range(30):
        edges = [tuple(sorted(chance.sample(range(40), 2))) for _ in range(25)]
        near: dict[int, set[int]] = {}
        for one, other in edges:
            whole = near.get(one, {one}) | near.get(other, {other})
            near |= dict.fromkeys(whole, whole)
        wanted = {tuple(sorted(some)) for some in near.values()}
        found = grouped([(one, other, 0.9) for one, other in edges], [])
        assert {group.ids for group in found} == wanted


def test_ten_thousand_in_one_group_take_no_time_to_speak_of() -> None:
    groups = Groups()
    for story in range(1, 10_000):
        groups.join(story - 1, story, 1.0)
    assert groups.together(0, 9_999)
    assert len(groups.found()[0].ids) == 10_000
