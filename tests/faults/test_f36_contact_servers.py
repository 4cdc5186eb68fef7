"""F36 for contact servers: hosted, nothing inside is asked, and no redirect leads there."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from halfhour.outside.people.carddav import AddressBook
from halfhour.outside.people.dav_manners import may_lead
from halfhour.outside.today.addresses import AddressRefused

INSIDE = [
    "http://127.0.0.1/", "http://localhost:8080/", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/",
    "http://169.254.169.254/latest/", "http://0.0.0.0/", "http://2130706433/", "file:///etc/passwd", "ftp://127.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_is_never_asked_when_hosted(address):
    with AddressBook(address, "a", "b", inside_too=False) as book, pytest.raises(AddressRefused):
        book.changes()


@pytest.mark.parametrize(
    "leads",
    [
        "http://169.254.169.254/", "https://other.example.com.evil.test/", "//127.0.0.1/",
        "http://contacts.example.com.evil.test/", "https://example.com/", "http://contacts.example.com/",
        "https://a.example.com:8443/", "http://a.example.com/", "https://contactsexample.com/",
    ],
)  # fmt: skip
def test_the_password_goes_to_no_other_house(leads):
    assert not may_lead(
        "https://contacts.example.com/", urljoin("https://contacts.example.com/", leads)
    )


def test_it_goes_to_the_neighbour_a_large_provider_names():
    assert may_lead("https://contacts.example.com/", "https://p7-contacts.example.com/123/")
    assert may_lead("http://127.0.0.1:5232/", "http://127.0.0.1:5232/amara/")
    assert not may_lead("http://127.0.0.1:5232/", "http://127.0.0.2:5232/")
    assert not may_lead("https://10.0.0.1/", "https://9.0.0.1/")
