"""The plan: both kinds, companies spread, nobody twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.shortlist.people import Choice
from halfhour.method.shortlist.plan import plan


def choice(person, score, organisation="", kind="expert"):
    return Choice(person, kind, score, organisation, (), (), ())


def test_every_third_is_a_connector():
    first = [choice(n, 0.9 - n / 100) for n in range(1, 6)]
    second = [choice(n, 0.5, kind="connector") for n in range(11, 14)]
    assert [c.kind for c in plan(first, second, size=6)] == ["expert", "expert", "connector"] * 2


def test_a_second_person_of_one_company_waits():
    first = [choice(1, 0.9, "Tate"), choice(2, 0.88, "tate"), choice(3, 0.6, "Prado")]
    assert [c.person for c in plan(first, [], size=3)] == [1, 3, 2]


def test_when_one_kind_runs_out_the_other_fills_the_places():
    assert len(plan([], [choice(n, 0.5, kind="connector") for n in range(4)], size=6)) == 4


choices = st.lists(st.builds(choice, st.integers(1, 9), st.floats(0.01, 1)), max_size=9)


@settings(max_examples=60, deadline=None)
@given(choices, choices, st.integers(0, 8))
def test_nobody_comes_twice_and_no_place_stays_empty(first, second, size):
    people = [c.person for c in plan(first, second, size=size)]
    assert len(people) == len(set(people))
    assert len(people) == min(size, len({c.person for c in (*first, *second)}))
