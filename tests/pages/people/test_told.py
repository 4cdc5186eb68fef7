"""Values in words: no technical ones, days as people write them."""

from __future__ import annotations

from halfhour.models import PersonValue
from halfhour.pages.people.told import values_of, word_of


def test_only_what_people_read_is_told(seeker, person):
    amara = person("Amara Okafor")
    for label, value in (("uid", "urn:uuid:1-2"), ("connected on", "2021-03-12"), ("sister", "Bo")):
        PersonValue.objects.create(
            owner=seeker, person=amara, kind="other", value=value, key=value, label=label
        )
    told = [(one.word, one.value, one.shown) for one in values_of(seeker, amara)]
    assert told[-2:] == [("Connected", "2021-03-12", "12 Mar 2021"), ("Sister", "Bo", "Bo")]
    assert not [one for one in told if "urn:" in one[1]]


def test_a_day_that_is_none_stays_as_it_came(seeker, person):
    amara = person("Amara Okafor")
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="other", value="--03-12", key="a", label="connected on"
    )
    assert values_of(seeker, amara)[-1].shown == "--03-12"


def test_every_value_is_called_something():
    assert [word_of("email", ""), word_of("other", ""), word_of("other", "department")] == [
        "E-mail", "Other", "Department",
    ]  # fmt: skip
