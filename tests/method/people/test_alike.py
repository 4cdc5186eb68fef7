"""Rows known again by all they say."""

from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.people.alike import Alike, digest_of, digest_of_sum

KEYS = st.lists(st.tuples(st.text(max_size=4), st.text(max_size=8)), max_size=8)


def test_each_person_is_given_in_turn_and_the_last_again():
    alike = Alike()
    for person in (1, 2, 3):
        alike.add(person, 7)
    assert [alike.take(7) for _ in range(5)] == [1, 2, 3, 3, 3]


def test_a_row_never_shown_is_nobodys():
    assert Alike().take(7) is None


@given(keys=KEYS, other=KEYS)
def test_the_order_does_not_matter_and_the_words_do(keys, other):
    digest = digest_of("vcard", keys)
    assert digest == digest_of("vcard", list(reversed(keys)))
    assert (digest == digest_of("vcard", other)) is (sorted(keys) == sorted(other))
    assert digest != digest_of("google", keys)


@given(keys=KEYS)
def test_a_sum_tells_the_same(keys):
    total = sum(hash(key) for key in keys)
    assert digest_of_sum("vcard", len(keys), total) == digest_of("vcard", keys)
