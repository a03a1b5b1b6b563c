"""What must hold of the pairs: the truth agrees with the texts, and the map adds up."""

import random
import re
from collections.abc import Sequence
from itertools import islice, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quality import mutations
from quality.mutations import (
    MUTATIONS,
    Anchor,
    Draft,
    Edit,
    Kind,
    Mutation,
    Origin,
    Pair,
    folded,
    pairs,
)

ENGLISH = """Harrowmere bridge will stay shut until spring, council says

The old bridge at Harrowmere - built in 1,204 days - will stay shut until spring, the council \
said on Monday. "We can't open it," said Ada Pellwick, who leads the council. About 340 people \
use the bridge every day...

The bridge was closed on 12 May after 3 cracks were found. Officials in Fallowdene said the bridge \
would cost 2.5 million to mend, half of it paid by Harrowmere. The council said it had no choice.

Tobin Garrish, a baker from Harrowmere, said he lost 40% of his trade. He said the council had not \
asked him. "Nobody asked," he said, "and nobody will."

The council meets again on 19 June. The meeting is open to all who use the bridge & the quay.
"""

RUSSIAN = """Мост в Тихолесье закрыт до весны

Старый мост в Тихолесье — его строили 1204 дня — закрыт до весны, сообщил совет. «Мы не можем его \
открыть», — сказала Анфиса Лугозёрова, глава совета. Мостом ещё недавно пользовались 340 человек…

Мост закрыли 12 мая, когда нашли 3 трещины. Совет считает, что ремонт обойдётся в 2,5 миллиона. \
Половину заплатит Тихолесье, остальное — совет области.

Пекарь Платон Зоречин рассказал, что потерял 40% выручки. По его словам, совет его не спросил. \
«Никто не спросил», — сказал он.

Совет соберётся 19 июня. Заседание открыто для всех, кто пользуется мостом.
"""

DUMP = """Home
News
Sport
Log in
Harrowmere market moves to the quay
Harrowmere market moves to the quay
By Marla Undercroft
The market in Harrowmere moves to the quay on 3 March, the traders said. It has 58 stalls now.
The quay floods twice a year &mdash; traders know it. "We have boots," one of them said.
Most traders voted for the move: 31 of 58. The rest stayed at home on the day of the vote.
Read also
Quillbury market shuts after 90 years
Subscribe to our newsletter
"""

STORIES = (ENGLISH, RUSSIAN, DUMP)
TOKENS = st.sampled_from(
    [
        "bridge",
        "Harrowmere",
        "Ёлка",
        "совет",
        "said",
        "it's",
        "12",
        "3.5",
        "a",
        "ё",
        ".",
        ". ",
        "? ",
        ", ",
        " ",
        "  ",
        "\n",
        "\n\n",
        '"',
        "«",
        "»",
        "“",
        "’",
        "…",
        "...",
        " — ",
        " - ",
        "–",
        "--",
        "\xa0",
        "\xad",
        "&",
        "&amp;",
        "&nbsp;",
        "&quot;",
        "&mdash;",
        "<",
        "Straße",
    ]
)
TEXTS = st.lists(TOKENS, min_size=1, max_size=120).map(" ".join) | st.lists(
    TOKENS, min_size=1, max_size=120
).map("".join)


def after(mutation: Mutation, story: str, seed: int) -> Draft:
    """Carry out a mutation with every word of the story in focus, where it finds anything."""
    draft = Draft.of(story, words_focused(story))
    return mutation.change(draft, random.Random(seed)) or draft


by_mutation = pytest.mark.parametrize("mutation", MUTATIONS, ids=[one.name for one in MUTATIONS])


def made(seed: int = 5, count: int = 400) -> list[Pair]:
    """Make pairs of the stories of this file."""
    return list(pairs(STORIES, seed, count))


def words_focused(text: str) -> tuple[tuple[int, int], ...]:
    """Put every word of a text in focus."""
    return tuple(mutations._words(text, (0, len(text))))


def anchor_of(draft: Draft, words: str) -> Anchor:
    """Read the truth of the first occurrence of some words in the old text."""
    start = draft.old.index(words)
    return mutations._Survey.of(draft).anchor((start, start + len(words)))


def shown(draft: Draft, words: str) -> tuple[str | None, bool]:
    """Read what stands in the place of some words of the old text, and whether it is altered."""
    anchor = anchor_of(draft, words)
    return (None if anchor.truth is None else draft.text[slice(*anchor.truth)]), anchor.altered


def changed(text: str, *edits: tuple[str, str], dress: bool = False) -> Draft:
    """Replace words of a text, each where they first occur."""
    made = [Edit(text.index(old), text.index(old) + len(old), new, dress) for old, new in edits]
    return Draft.of(text).edited(made)


def check_truth(anchors: Sequence[Anchor], old: str, new: str) -> None:
    """Check that offsets are inside the texts, and that unaltered words are the same, folded."""
    for anchor in anchors:
        assert 0 <= anchor.start < anchor.end <= len(old)
        if anchor.truth is None:
            assert not anchor.altered
            continue
        start, end = anchor.truth
        assert 0 <= start < end <= len(new)
        if not anchor.altered:
            assert folded(new[start:end]) == folded(old[anchor.start : anchor.end])


def check_map(draft: Draft) -> None:
    """Check that the map gives each old character at most one place, and tells the truth of it."""
    assert len(draft.origins) == len(draft.text)
    known = sorted((one.low, one.high) for one in draft.origins if one.low < one.high)
    assert all(one[1] <= two[0] for one, two in pairwise(known))
    held = {at for low, high in known for at in range(low, high)}
    lost = [at for at in range(len(draft.old)) if at not in held]
    assert sum(high - low for low, high in known) + len(lost) == len(draft.old)
    assert all(0 <= low < high <= len(draft.old) for low, high in known)
    for at, origin in enumerate(draft.origins):
        check_origin(draft, at, origin)


def check_origin(draft: Draft, at: int, origin: Origin) -> None:
    """Check what the map says of one character."""
    old = draft.old[origin.low : origin.high]
    if origin.kind is Kind.SAME:
        assert draft.text[at] == old
    if origin.kind is Kind.FOLDED and origin.low < origin.high:
        end = mutations._Survey.of(draft)._end(at)
        assert folded(draft.text[at:end]) == folded(old)
    assert (origin.low == -1) == (origin.kind is Kind.ADDED)


@pytest.mark.parametrize("seed", range(6))
def test_unaltered_words_are_the_same_up_to_folding(seed: int) -> None:
    """Folding: quotes, apostrophes, dashes, dots, ё, case, blanks, soft hyphens, entities."""
    for pair in made(seed):
        check_truth(pair.anchors, pair.old, pair.new)


@pytest.mark.parametrize("seed", range(6))
def test_altered_words_are_not_the_same(seed: int) -> None:
    """Altered is told of no stretch that reads the same."""
    for pair in made(seed):
        for anchor in (one for one in pair.anchors if one.altered and one.truth):
            truth = anchor.truth or (0, 0)
            assert folded(pair.new[slice(*truth)]) != folded(pair.old[anchor.start : anchor.end])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS.filter(words_focused), seed=st.integers(0, 10**6))
def test_any_text_gives_true_pairs(text: str, seed: int) -> None:
    """What holds of the stories holds of any text."""
    for pair in pairs([text], seed, 3):
        check_truth(pair.anchors, pair.old, pair.new)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS, seed=st.integers(0, 10**6))
def test_the_map_adds_up_through_many_mutations(text: str, seed: int) -> None:
    """Each old character has one place or none, after mutations in any number."""
    rng = random.Random(seed)
    draft = Draft.of(text, words_focused(text))
    check_map(mutations._mutated(draft, rng.sample(MUTATIONS, 12), rng)[0])


@by_mutation
@pytest.mark.parametrize("story", STORIES, ids=["english", "russian", "dump"])
def test_the_map_adds_up_after_each_mutation(mutation: Mutation, story: str) -> None:
    """Each mutation keeps the map, and the truth of every word by it."""
    for seed in range(4):
        draft = after(mutation, story, seed)
        check_map(draft)
        check_truth(draft.anchors(), draft.old, draft.text)


@by_mutation
def test_a_word_is_gone_only_where_fewer_than_half_survives(mutation: Mutation) -> None:
    """The rule of half, counted apart from the survey."""
    for seed in range(4):
        draft = after(mutation, ENGLISH, seed)
        for anchor in draft.anchors():
            living = sum(
                min(one.high, anchor.end) - max(one.low, anchor.start)
                for one in draft.origins
                if one.kind <= Kind.FOLDED and one.low < anchor.end and one.high > anchor.start
            )
            assert (anchor.truth is None) == (2 * living < anchor.end - anchor.start)


@pytest.mark.parametrize(
    "name",
    [
        "paragraph_deleted",
        "paragraph_moved",
        "paragraphs_swapped",
        "sentence_deleted",
        "truncated",
        "paragraph_joined",
        "paragraph_split",
        "headline_removed",
        "lines_wrapped",
    ],
)
def test_the_truth_agrees_with_a_search_where_every_word_is_its_own(name: str) -> None:
    """Where no word occurs twice, a search must find what the map tells."""
    line = "w{0}a w{0}b w{0}c w{0}d w{0}e"
    sentences = [line.format(at).capitalize() + "." for at in range(30)]
    story = "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, 30, 3))
    for seed in range(3):
        draft = after(mutations._BY_NAME[name], story, seed)
        for anchor in draft.anchors():
            at = draft.text.find(story[anchor.start : anchor.end])
            assert not anchor.altered
            assert anchor.truth == (None if at < 0 else (at, at + anchor.end - anchor.start))


def test_the_same_seed_gives_the_same_pairs() -> None:
    """Pairs depend on the seed and their number only."""
    assert made(3, 40) == made(3, 40)
    assert list(islice(pairs(STORIES, 3, 40), 10)) == made(3, 10)
    assert made(3, 10) != made(4, 10)


def test_each_mutation_occurs_and_none_is_twice_in_the_registry() -> None:
    """Every name of the registry is among those that were carried out."""
    names = [mutation.name for mutation in MUTATIONS]
    assert len(set(names)) == len(names)
    done = {name for pair in made(1, 900) for name in pair.mutations}
    assert set(names) <= done
    assert {name.removeprefix("old:") for name in done} == set(names)


def test_each_pair_has_one_to_eight_mutations_and_about_eight_anchors() -> None:
    """Something was done to each pair, and there is something to measure."""
    for pair in made():
        done = [name for name in pair.mutations if not name.startswith("old:")]
        assert 1 <= len(done) <= 8
        assert 5 <= len(pair.anchors) <= 9
        assert pair.old != pair.new
        assert list(pair.anchors) == sorted(pair.anchors, key=lambda one: (one.start, one.end))


def test_words_that_occur_several_times_are_among_the_anchors() -> None:
    """Most pairs hold two or more such anchors."""
    several = [
        sum(
            folded(pair.old).count(folded(pair.old[one.start : one.end])) > 1
            for one in pair.anchors
        )
        for pair in made()
    ]
    assert sum(count >= 2 for count in several) > 0.9 * len(several)


def test_all_three_ends_occur() -> None:
    """Some stretches are the same, some altered and some gone."""
    ends = [(one.truth is None, one.altered) for pair in made() for one in pair.anchors]
    assert all(ends.count(end) > 50 for end in ((False, False), (False, True), (True, False)))


def test_no_story_with_a_word_is_refused() -> None:
    """There is nothing to draw from blanks."""
    with pytest.raises(ValueError, match="no story"):
        next(pairs(["", " \n"], 1, 1))
    assert len(list(pairs(["word"], 1, 20))) == 20


def test_what_was_put_in_the_place_of_words_is_altered() -> None:
    """The truth is what stands in their place, to the edges."""
    draft = changed("The red bridge was shut.", ("red", "blue"), ("shut", "opened"))
    assert shown(draft, "red bridge was") == ("blue bridge was", True)
    assert shown(draft, "bridge was shut") == ("bridge was opened", True)
    assert shown(draft, "bridge was") == ("bridge was", False)
    assert shown(draft, "red") == (None, False)


def test_what_was_put_in_within_words_alters_them_and_beside_them_does_not() -> None:
    """Only what stands between the words of a stretch alters it."""
    draft = changed("The bridge was shut.", ("was", "was at last"))
    assert shown(draft, "The bridge") == ("The bridge", False)
    spot = "The bridge was shut.".index("was")
    draft = Draft.of("The bridge was shut.").edited([Edit(spot, spot, "still ")])
    assert shown(draft, "was shut") == ("was shut", False)
    assert shown(draft, "The bridge") == ("The bridge", False)
    assert shown(draft, "bridge was") == ("bridge still was", True)


def test_a_letter_doubled_at_the_end_of_a_word_belongs_to_it() -> None:
    """The added letter stands within the word, not beside it."""
    edit = mutations._letter_edit(4, "Press", "Presss")
    assert shown(Draft.of("The Press said").edited([edit]), "Press") == ("Presss", True)
    edit = mutations._letter_edit(4, "Presss", "Press")
    assert shown(Draft.of("The Presss said").edited([edit]), "Presss") == ("Press", True)


def test_a_stretch_of_which_half_is_gone_is_what_remains() -> None:
    """Half is enough; less is gone."""
    draft = changed("abcd efgh.", ("efgh", ""))
    assert shown(draft, "abcd efgh") == ("abcd", True)
    assert shown(changed("abcd efghi.", ("efghi", "")), "abcd efghi") == (None, False)


def test_dress_alters_nothing() -> None:
    """A changed dress keeps the words, and the stretch takes in all of it."""
    draft = changed('He said "R&D" now.', ('"', "«"), ("&", "&amp;"), dress=True)
    assert shown(draft, 'said "R&D') == ("said «R&amp;D", False)
    assert shown(draft, "R&") == ("R&amp;", False)


def test_dress_over_changed_words_leaves_them_changed() -> None:
    """A soft hyphen within a changed word does not part it, nor make it the same."""
    draft = changed("the old bridge was shut", ("bridge", "crossing"))
    at = draft.text.index("sing")
    draft = draft.edited([Edit(at, at, "\u00ad", dress=True)])
    assert shown(draft, "the old bridge") == ("the old cros\u00adsing", True)


def test_a_changed_group_that_loses_its_beginning_keeps_its_place() -> None:
    """What remains of the new words still stands for the old ones."""
    draft = changed("the old long bridge", ("bridge", "new crossing"))
    at = draft.text.index("new")
    draft = draft.edited([Edit(at, at + 4, "")])
    assert shown(draft, "old long bridge") == ("old long crossing", True)
    check_map(draft)


def test_a_moved_paragraph_takes_its_words_along() -> None:
    """The blanks between paragraphs stay where they are."""
    draft = mutations._permuted(
        Draft.of("aa bb\n\ncc dd\n\nee ff"), [(0, 5), (7, 12), (14, 19)], [1, 2, 0]
    )
    assert draft.text == "cc dd\n\nee ff\n\naa bb"
    assert anchor_of(draft, "aa bb").truth == (14, 19)
    assert shown(draft, "cc dd\n\nee") == ("cc dd\n\nee", False)


def test_a_torn_stretch_is_its_greater_part() -> None:
    """Where the parts stand far from each other the one with more of it is the truth."""
    far = "x" * 200
    draft = Draft.of(f"aa bb. cc. {far}")
    draft = draft.arranged([(7, 11), (11, len(draft.text)), (0, 7)])
    assert shown(draft, "aa bb. cc.") == ("aa bb.", True)


def test_of_a_repeated_paragraph_the_first_is_the_truth() -> None:
    """The copy stands further down."""
    for seed in range(4):
        draft = mutations.paragraph_repeated(Draft.of(ENGLISH), random.Random(seed))
        assert draft is not None
        paragraphs = ENGLISH.strip().split("\n\n")
        assert sum(map(draft.text.count, paragraphs)) == len(paragraphs) + 1
        for paragraph in paragraphs:
            at = draft.text.index(paragraph)
            assert anchor_of(draft, paragraph).truth == (at, at + len(paragraph))


def test_a_doubled_paragraph_has_none_of_the_figures_of_the_story() -> None:
    """The trap differs from the story in every figure."""
    figures = set(re.findall(r"\d+(?:[.,]\d+)*", ENGLISH))
    for seed in range(4):
        draft = mutations.figures_doubled(Draft.of(ENGLISH), random.Random(seed))
        assert draft is not None
        new = "".join(
            char if origin.kind is Kind.ADDED else "\n"
            for char, origin in zip(draft.text, draft.origins, strict=True)
        )
        added = set(re.findall(r"\d+(?:[.,]\d+)*", new))
        assert added
        assert not figures & added
