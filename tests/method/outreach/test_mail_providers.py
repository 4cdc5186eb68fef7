"""The servers known by an address."""

from __future__ import annotations

import pytest

from halfhour.method.outreach.mail_providers import NoPasswordTaken, servers_of


def test_upper_case_and_blanks_do_not_matter():
    assert servers_of("Noor@Posteo.DE ") == servers_of("noor@posteo.net")


@pytest.mark.parametrize(
    "address",
    ["noor@gmail.com.evil.example", "noor@notgmail.com", "noor@live.quarry.example", "noor", ""],
)
def test_an_unknown_domain_is_not_guessed(address):
    assert servers_of(address) is None


@pytest.mark.parametrize(
    "address", ["a@outlook.com", "a@hotmail.com.au", "a@live.se", "a@msn.com", "a@pm.me"]
)
def test_a_provider_without_passwords_is_told(address):
    with pytest.raises(NoPasswordTaken, match=r"\.$"):
        servers_of(address)
