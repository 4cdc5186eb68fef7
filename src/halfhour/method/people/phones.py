"""Telephone numbers in the one form that can be compared: E.164, and only when it is certain."""

from __future__ import annotations

import re
from functools import cache

from halfhour.method.lazy import lazily

phonenumbers = lazily("phonenumbers")

LOOKS = re.compile(r"^[+(]?[\d][\d\s().\-/+]{4,}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$", re.IGNORECASE)
EXTENSION = re.compile(r"(?:;?\s{0,5}ext[.=]?|\s{0,5}x|#)\s{0,5}\d{1,7}$", re.IGNORECASE)
DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}")
NORTH_AMERICAN = re.compile(r"[2-9][0-8][0-9][2-9][0-9]{6}")  # nanpa.com: NXX-NXX-XXXX
SHARING_ONE = frozenset({"US", "CA"})
DIGITS = str.maketrans("", "", " \t-.()/\u00a0\u2009\u2010\u2011\u2012\u2013")


def looks_like_phone(text: str) -> bool:
    """Whether ``text`` could be a telephone number: at least six digits and little else."""
    digits = sum(letter.isdigit() for letter in text)
    return digits >= 6 and bool(LOOKS.match(text)) and not DATE.fullmatch(text)


def e164(raw: str, region: str = "") -> str:
    """``raw`` as E.164 (``+15550100``), or empty where the country is not certain.

    A number that names its country (``+`` or ``00``) is taken if its length is possible there;
    another only when ``region`` (ISO 3166, the seeker's own country) says whose it is and it is
    valid there.

    >>> e164("+1 (212) 555-0100"), e164("555-0100")
    ('+12125550100', '')
    """
    digits = raw.replace(" ", "").replace("-", "")  # the usual signs, five times quicker so
    if digits[:1] != "+" or not digits[1:].isdecimal():
        digits = raw.translate(DIGITS)
    if digits[:1] == "+" and digits[1:].isdecimal() and digits.isascii() and "(0)" not in raw:
        return digits if _possible(digits[1:]) else _asked(digits, region)
    if digits.isdecimal() and digits.startswith("00"):
        return e164("+" + digits[2:], region)
    text = EXTENSION.sub("", raw.strip().removeprefix("tel:"))
    if text != raw:
        return e164(text, region) if len(text) < len(raw) else ""
    return _asked(text, region) if text.startswith("+") or region else ""


def _possible(digits: str) -> bool:
    size, lengths = _code(digits[:3])
    return len(digits) - size in lengths and digits[size] != "0"


@cache
def _code(start: str) -> tuple[int, frozenset[int]]:
    """How many of the first three digits are the country code, and how long numbers are there."""
    for size in (1, 2, 3):
        lengths = _lengths(start[:size])
        if lengths:
            return size, lengths
    return 0, frozenset()


def _lengths(code: str) -> frozenset[int]:
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code), ()) if code else ()
    found: set[int] = set()
    for region in regions:
        if region == "001":
            meta = phonenumbers.PhoneMetadata.metadata_for_nongeo_region(int(code))
        else:
            meta = phonenumbers.PhoneMetadata.metadata_for_region(region)
        if meta is not None:
            found.update(meta.general_desc.possible_length)
    return frozenset(found)


def _asked(text: str, region: str) -> str:
    digits = text.translate(DIGITS)
    if not text.startswith("+") and region in SHARING_ONE:
        digits = digits[1:] if len(digits) == 11 and digits.startswith("1") else digits
        return "+1" + digits if NORTH_AMERICAN.fullmatch(digits) else ""
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
