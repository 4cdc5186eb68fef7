"""Telephone numbers in E.164 and dates in ISO, only where they are certain."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.dates import iso
from halfhour.method.people.phones import e164, looks_like_phone


@pytest.mark.parametrize(
    ("raw", "region", "wanted"),
    [
        ("+1 (212) 555-0100", "", "+12125550100"),
        ("0044 20 7946 0958", "", "+442079460958"),
        ("+44 (0)20 7946 0958", "", "+442079460958"),
        ("tel:+1-418-656-9254;ext=102", "", "+14186569254"),
        ("+39 06 698 1234", "", "+39066981234"),
        ("(212) 555-0100 x12", "US", "+12125550100"),
        ("555-0100", "", ""),
        ("555-0100", "US", ""),
        ("workphone", "US", ""),
        ("+1 (212) 204-34456", "", ""),
        ("+1 212-555-0100", "", "+12125550100"),
        ("+1\u00a0212\u2011555.0100", "", "+12125550100"),
        ("(0044 20 7946 0958", "", "+442079460958"),
        ("+\u0661 212 555 0100", "", "+12125550100"),
    ],
)
def test_a_number_is_made_e164_only_when_certain(raw, region, wanted):
    assert e164(raw, region) == wanted


@pytest.mark.parametrize(
    ("text", "day_first", "wanted"),
    [
        ("05 Mar 2024", False, "2024-03-05"),
        ("1/15/1980", False, "1980-01-15"),
        ("3/4/2024", False, "2024-03-04"),
        ("3/4/2024", True, "2024-04-03"),
        ("22.3.1980", False, "1980-03-22"),
        ("--0203", False, "--02-03"),
        ("1604-05-17", False, "--05-17"),
        ("2019-04", False, "2019-04"),
        ("März 2019", False, "2019-03"),
        ("0/0/00", False, ""),
        ("19500231", False, ""),
        ("someday", False, ""),
    ],
)
def test_a_date_is_made_iso_only_when_it_is_one(text, day_first, wanted):
    assert iso(text, day_first) == wanted


def test_a_date_is_no_telephone_number():
    assert not looks_like_phone("2020-01-02")
    assert looks_like_phone("(212) 555-0100")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=40), st.sampled_from(["", "US", "DE", "GB"]))
def test_any_text_is_survived(text, region):
    assert isinstance(e164(text, region), str)
    assert isinstance(iso(text), str)
