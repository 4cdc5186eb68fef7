"""Certain matches: exact keys with names that agree, and nothing by name alone."""

import pytest

from halfhour.method.people.agreeing import agree, is_sure
from halfhour.method.people.identity import Identity
from halfhour.method.people.joining import Register, clusters
from halfhour.method.people.values import Value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bob Stone", "Robert Stone", True),
        ("J. Smith", "John Smith", True),
        ("María García", "Maria Garcia López", True),
        ("Smith John", "John Smith", True),
        ("Ana Lee", "Ana Miller", True),
        ("Ana Lee", "Tom Lee", False),
        ("Ana Lee", "Bo Chen", False),
    ],
)
def test_names_agree_or_do_not(one, other, same):
    assert agree(one, other) is same


def known(**keys):
    register = Register()
    values = [Value(kind, key, key) for kind, key in keys.items()]
    register.add(1, values)
    return register


@pytest.mark.parametrize(
    ("kind", "key", "name", "found"),
    [
        ("email", "ana@example.org", "Ana Lee", True),
        ("email", "ana@example.org", "Tom Lee", False),
        ("email", "info@example.org", "Ana Lee", False),
        ("url", "linkedin.com/in/ana", "Ana Lee", True),
        ("url", "example.org", "Ana Lee", False),
        ("phone", "+12125550100", "Ana Lee", True),
        ("phone", "+12125550100", "Bo Chen", False),
        ("phone", "+12125550100", "", False),
    ],
)
def test_what_joins_and_what_does_not(kind, key, name, found):
    register = known(name="Ana Lee", **{kind: key})
    match = register.find(name, [Value("name", name, name.lower()), Value(kind, key, key)])
    assert (match is not None) is found


def test_a_name_alone_never_joins():
    assert known(name="Ana Lee").find("Ana Lee", [Value("name", "Ana Lee", "ana lee")]) is None


def test_groups_hang_together_through_others():
    assert clusters([(1, 4), (4, 2), (5, 7)]) == [[1, 2, 4], [5, 7]]


def test_a_weighing_of_names_alone_is_not_sure():
    first = Identity(full_name="Ana112 Lee", emails=("a@example.org",), organisations=("Acme",))
    second = Identity(full_name="Ana1112 Lee", emails=("b@example.org",), organisations=("Acme",))
    assert not is_sure(first, second)
    assert is_sure(first, Identity(full_name="Ana Lee", emails=("A@example.org",)))
