"""The tree of referrals: loops, several referrers, yields, and whom to thank."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.referrals.layout import lay_out
from halfhour.method.referrals.tree import Link, Yield, grow, whom_to_thank

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def link(referrer: int, referred: int, day: int = 0) -> Link:
    return Link(referrer, referred, START + timedelta(days=day))


links = st.lists(
    st.builds(link, st.integers(1, 12), st.integers(1, 12), st.integers(0, 30)).filter(
        lambda one: one.referrer != one.referred
    ),
    max_size=30,
)


def test_a_chain_has_its_depths_and_its_yield() -> None:
    tree = grow([link(1, 2), link(2, 3, 1), link(1, 4, 2)], {3: Yield(1, 2, 1, 0), 4: Yield(1)})
    assert [(n.person, n.depth) for n in tree.values()] == [(1, 0), (2, 1), (3, 2), (4, 1)]
    assert tree[1].branch == Yield(2, 2, 1, 0) and tree[1].below == 3
    assert tree[2].branch == Yield(1, 2, 1, 0)


def test_somebody_named_twice_hangs_under_the_first_and_counts_once() -> None:
    tree = grow([link(1, 3, 5), link(2, 3, 1)], {3: Yield(1)})
    assert tree[3].parent == 2 and tree[3].also_from == (1,)
    assert tree[1].branch == Yield() and tree[2].branch == Yield(1)


def test_a_loop_of_referrals_ends() -> None:
    tree = grow([link(1, 2, 0), link(2, 3, 1), link(3, 1, 2)])
    assert tree[1].parent is None and tree[1].also_from == (3,)
    assert len(tree) == 3


def test_whom_to_thank_goes_up_every_way_nearest_first() -> None:
    known = [link(1, 2), link(2, 4, 1), link(3, 4, 2), link(4, 5, 3), link(5, 1, 4)]
    assert whom_to_thank(known, 5) == ((4, 1), (2, 2), (3, 2), (1, 3))
    assert whom_to_thank(known, 99) == ()


def test_parents_stand_in_the_middle_of_their_children() -> None:
    spots = {s.person: s for s in lay_out(grow([link(1, 2), link(1, 3, 1), link(1, 4, 2)]))}
    assert [spots[n].row for n in (2, 3, 4)] == [0.0, 1.0, 2.0] and spots[1].row == 1.0


def test_a_chain_of_five_thousand_is_no_trouble() -> None:
    tree = grow([link(n, n + 1, n) for n in range(1, 1200)])
    assert tree[1200].depth == 1199 and tree[1].below == 1199 and len(lay_out(tree)) == 1200


@given(links)
@settings(max_examples=100, deadline=None)
def test_everybody_is_in_the_tree_once_and_nothing_is_counted_twice(known: list[Link]) -> None:
    people = {p for one in known for p in (one.referrer, one.referred)}
    tree = grow(known, {person: Yield(1) for person in people})
    assert set(tree) == people
    roots = [node for node in tree.values() if node.parent is None]
    assert sum(root.branch.interviews for root in roots) == len(people)
    for node in tree.values():
        assert node.branch.interviews == node.below + 1
        assert all(tree[child].parent == node.person for child in node.children)
        if node.parent is not None:
            assert node.depth == tree[node.parent].depth + 1
        named_by = {one.referrer for one in known if one.referred == node.person}
        assert named_by == ({node.parent} - {None}) | set(node.also_from)


@given(links)
@settings(max_examples=60, deadline=None)
def test_no_two_people_share_a_spot(known: list[Link]) -> None:
    spots = lay_out(grow(known))
    assert len({(spot.column, spot.row) for spot in spots}) == len(spots)
