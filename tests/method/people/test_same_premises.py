"""Offices, houses of many, birthdays and brackets: what an address tells, and what it does not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from halfhour.method.people.identity import Address, Decision, Identity
from halfhour.method.people.names import split_name
from halfhour.method.people.same.linking import link

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
made_people = __import__("made_people")
bench = __import__("bench_same")
OFFICE = Address("Kerkstraat 30", "Stuttgart", "", "70611", "Germany")
HOME = Address("Achterweg 7", "Breda", "", "4811", "Netherlands")


@pytest.fixture(scope="module")
def crowd():
    """Six hundred made people, among whom a few others can be judged."""
    return [bench.identity(row) for row in made_people.made_book(5, 600).rows]


def who(first, last, address=HOME, **said):
    return Identity(first, last, addresses=(address,), **{k: (v,) for k, v in said.items()})


def born(first, last, birthday):
    return Identity(first, last, addresses=(HOME,), birthday=birthday)


def verdicts(crowd, *some):
    """What is said of some records in the midst of a crowd, by their places among themselves."""
    n = len(crowd)
    return {(p.a - n, p.b - n): p.decision for p in link([*crowd, *some]) if p.a >= n and p.b >= n}


COLLEAGUES = [
    who(first, last, OFFICE, organisations="Microlab GmbH")
    for first, last in (("Thomas", "Wagner"), ("Tobias", "Nguyen"), ("Lena", "Ostrau"), ("Ivo", "Pereira"))
]  # fmt: skip


def test_colleagues_whose_cards_show_one_office_are_not_joined(crowd):
    assert Decision.SAME not in verdicts(crowd, *COLLEAGUES).values()
    assert Decision.SAME not in {p.decision for p in link(COLLEAGUES)}


def test_only_another_card_of_one_of_them_is_asked_about_or_joined(crowd):
    again = who("Lena", "Ostrau", OFFICE, organisations="Microlab")
    assert list(verdicts(crowd, *COLLEAGUES, again)) == [(2, 4)]


def test_neighbours_in_one_house_are_not_asked_about(crowd):
    names = ("Ada Brink", "Bo Lund", "Cees Maas", "Dirk Post", "Els Vos")
    assert verdicts(crowd, *(who(*name.split()) for name in names)) == {}


def test_one_given_name_in_one_house_is_at_most_asked_about(crowd):
    found = verdicts(crowd, who("Katharina", "Brugge"), who("Katharina", "Zandvoort"))
    assert found.get((0, 1)) in (None, Decision.REVIEW)


def test_namesakes_with_two_birthdays_are_not_joined(crowd):
    father, son = born("Rainer", "Quast", "1951-02-03"), born("Rainer", "Quast", "1984-11-27")
    assert verdicts(crowd, father, son).get((0, 1)) != Decision.SAME
    assert verdicts(crowd, father, born("Rainer", "Quast", "1951-02-03")) == {(0, 1): Decision.SAME}


def test_two_names_with_two_birthdays_are_not_even_asked_about(crowd):
    couple = born("Fatma", "Gerkaya", "1980-05-06"), born("Ayla", "Cakmaz", "1979-12-31")
    assert verdicts(crowd, *couple) == {}


def test_one_mailbox_under_two_given_names_is_asked_about(crowd):
    mail = "jay.sun@gmail.com"
    pair = Identity("Jie", "Sun", emails=(mail,)), Identity("Jay", "Sun", emails=(mail,))
    assert verdicts(crowd, *pair) == {(0, 1): Decision.REVIEW}
    assert [p.decision for p in link(pair)] == [Decision.REVIEW]


@pytest.mark.parametrize(
    ("full", "plain"),
    [
        ("Maria Fischer (Siemens)", "Maria Fischer"),
        ("Fischer, Maria (she/her)", "Maria Fischer"),
        ("Robert (Bob) Smith", "Robert Smith"),
        ("(unknown)", "(unknown)"),
    ],
)
def test_what_stands_in_brackets_is_no_part_of_a_name(full, plain):
    assert split_name(full) == split_name(plain)
    assert "unknown" in split_name("(unknown)").first
