"""What is shown of many values: by hand first, then the one seen last, and all of them found."""

from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.people.shown import Kept, first_shown, shown_of, sort_key
from halfhour.method.people.values import Value

KINDS = ("name", "email", "title", "organisation", "note", "nickname", "tag", "location")
VALUES = st.lists(
    st.builds(
        Value,
        st.sampled_from(KINDS),
        st.text("abÄ c", min_size=1, max_size=6),
        st.text("abÄ c", min_size=1, max_size=6),
        st.sampled_from(["", "other", "work"]),
    ),
    max_size=8,
)


def test_a_value_by_hand_stands_before_a_newer_one():
    shown = shown_of(
        [Kept("title", "Buyer", seen="2026-02-01"), Kept("title", "Head", hand=True, seen="2020")]
    )
    assert shown.title == "Head"


def test_the_value_seen_last_is_shown_and_one_that_is_gone_is_not():
    values = [
        Kept("organisation", "Northwind", seen="2024"),
        Kept("organisation", "Alder", seen="2026", gone=True),
        Kept("organisation", "Lumen", seen="2025"),
    ]
    shown = shown_of(values)
    assert shown.organisation == "Lumen"
    assert set(shown.also.split()) == {"Northwind", "Alder"}


def test_other_names_find_somebody_and_stand_in_for_a_missing_one():
    shown = shown_of([Kept("name", "Ana Lee"), Kept("name", "Ana Roth", "other")])
    assert (shown.name, shown.also) == ("Ana Lee", "Ana Roth")
    assert shown_of([Kept("name", "Ana Roth", "other")]).name == "Ana Roth"
    assert shown_of([Kept("nickname", "Annie")]).name == "Annie"


@given(values=VALUES)
def test_somebody_new_is_shown_like_somebody_kept(values):
    kept = [Kept(one.kind, one.value, one.label) for one in values]
    assert first_shown(values) == shown_of(kept)


def test_the_family_name_sorts_first():
    assert sort_key("Zoë", "Müller", "") == "muller zoe"
