"""Addresses as evidence: spaces, swapped lines and house names do not part one person in two."""

import pytest

from halfhour.method.people.identity import Address, Decision, Identity
from halfhour.method.people.incoming import Address as Written
from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.incoming_identity import identity_of
from halfhour.method.people.same.addresses import phone_key, street_parts
from halfhour.method.people.same.columns import columns_of
from halfhour.method.people.same.likeness import street
from halfhour.method.people.same.linking import link
from halfhour.method.people.same.records import letters_of


def level(one, other):
    book = columns_of([Identity(addresses=(one,)), Identity(addresses=(other,))])
    return int(street(book, [0], [1])[0])


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (Address("12 Mackie Crescent"), Address("12 Mackiecrescent"), 1),
        (Address("12 Mackie Cres"), Address("12 mackie crescent"), 1),
        (Address("12 Leahy Place"), Address("12 Leahy Lplace"), 2),
        (Address("1 Rose Street", extended="Sunny Farm"), Address("Sunny Farm", extended="x"), 2),
        (Address("1 Rose Street", extended="Sunny Farm"), Address("Blue Road"), 4),
        (Address("", extended="Sunny Farm"), Address("Sunny Farm"), 1),
    ],
)
def test_how_streets_agree(one, other, found):
    assert level(one, other) == level(other, one) == found


def test_a_house_name_stays_out_of_the_street():
    person = IncomingPerson(1, addresses=(Written("", "8 Stanley Street", "Miami", "PO 3"),))
    (address,) = identity_of(person).addresses
    assert (address.street, address.extended) == ("8 Stanley Street", "Miami, PO 3")
    assert street_parts(address.street) == ("8", "stanleystreet")


def test_a_slip_in_the_family_name_is_met_by_given_name_and_house_number():
    one = [
        Identity(
            "Georgia",
            "Asher",
            addresses=(Address("38 Onslow Street", "Prospect", "", "5434"),),
            birthday="19801009",
        )
    ]  # noqa: E501
    two = [
        Identity(
            "Georgia",
            "Ashe",
            addresses=(Address("38 Onslow Sreet", "Prospdct", "", "5453"),),
            birthday="19801009",
        )
    ]  # noqa: E501
    (pair,) = link(one, two)
    assert (pair.a, pair.b) == (0, 0)
    assert pair.decision in (Decision.SAME, Decision.REVIEW)


@pytest.mark.parametrize(
    ("phone", "key"),
    [("+12125550100", "125550100"), ("030 123456", "030123456"), ("555;ext=1", ""), ("+", "")],
)
def test_telephones_are_compared_by_their_last_digits(phone, key):
    assert phone_key(phone) == key


@pytest.mark.parametrize(
    ("text", "letters"), [("ana.lee", "analee"), ("ana7", "ana"), ("łu_x", "łux")]
)
def test_letters_alone(text, letters):
    assert letters_of(text) == letters
