"""F36 for contact servers: hosted, nothing inside is asked, and no redirect leads there."""

from __future__ import annotations

import pytest

from halfhour.outside.people.carddav import AddressBook, ServerUnreachable
from halfhour.outside.today.addresses import AddressRefused

INSIDE = [
    "http://127.0.0.1/", "http://localhost:8080/", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/",
    "http://169.254.169.254/latest/", "http://0.0.0.0/", "http://2130706433/", "file:///etc/passwd", "ftp://127.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_is_never_asked_when_hosted(address):
    with AddressBook(address, "a", "b", inside_too=False) as book, pytest.raises(AddressRefused):
        book.changes()


def test_a_redirect_to_another_host_is_not_followed():
    with AddressBook("https://contacts.example.com/", "a", "b", inside_too=False) as book:
        for leads in ("http://169.254.169.254/", "https://other.example.com/", "//127.0.0.1/"):
            with pytest.raises(ServerUnreachable, match="another one"):
                book._same_host(leads)
