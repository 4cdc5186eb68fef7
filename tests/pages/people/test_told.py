"""Values in words: no technical ones, days as people write them."""

from __future__ import annotations

from halfhour.actions.people.editing import add_person
from halfhour.models import Import, PersonValue, Sighting
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


def test_a_value_tells_where_and_when_it_was_last_seen(seeker, at):
    amara = add_person(by=seeker, at=at, name="Amara Okafor", email="amara@alder.example")
    email = next(one for one in values_of(seeker, amara) if one.kind == "email")
    assert email.told == f"by you {at.day} {at:%b %Y}"
    gone = Sighting.objects.filter(value__person=amara, value__kind="email")
    gone.update(gone_import=Import.objects.create(owner=seeker, at=at))
    email = next(one for one in values_of(seeker, amara) if one.kind == "email")
    assert email.told == f"by you until {at.day} {at:%b %Y}"


def test_a_birthday_is_told_as_people_write_it(seeker, person):
    amara = person("Amara Okafor")
    for key in ("1980-03-04", "--03-04"):
        PersonValue.objects.create(owner=seeker, person=amara, kind="birthday", value=key, key=key)
    assert [v.shown for v in values_of(seeker, amara) if v.kind == "birthday"] == [
        "4 Mar 1980", "--03-04",
    ]  # fmt: skip


def test_every_value_is_called_something():
    assert [word_of("email", ""), word_of("other", ""), word_of("other", "department")] == [
        "E-mail", "Other", "Department",
    ]  # fmt: skip
