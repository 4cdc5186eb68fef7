"""Mail, web and postal addresses, telephones and birthdays brought to one spelling to compare."""

from __future__ import annotations

from functools import lru_cache

from halfhour.method.people.names import words_of


def listed(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


ROLES = listed(
    "info office contact kontakt contacto hello hallo mail post admin sales support service team "
    "hr jobs careers press presse marketing reception welcome enquiries inquiries noreply no-reply "
    "webmaster postmaster billing accounts secretary sekretariat bureau buero"
)
FREE_HOSTS = listed(
    "gmail googlemail hotmail outlook live msn yahoo ymail aol icloud me mac gmx web t-online "
    "freenet mail proton protonmail pm fastmail zoho yandex qq 163 126 naver hanmail daum wanadoo "
    "orange free laposte sfr libero virgilio tiscali hotmail seznam wp o2 onet interia rediffmail "
    "comcast verizon att btinternet sky bigpond telia post"
)
SECOND_LEVEL = listed("co com ac edu gov net org ne or go example")
LEGAL = listed(
    "inc incorporated llc ltd limited plc corp corporation co company gmbh ag kg ohg mbh se sa sas "
    "sarl srl spa bv nv ab as asa oy oyj aps sro doo sl slu sp zoo pty pvt group holding holdings "
    "the and und et y ev"
)
STREET_WORDS = {
    "st": "street", "str": "street", "strasse": "street", "rd": "road", "ave": "avenue",
    "av": "avenue", "pl": "place", "ct": "court", "dr": "drive", "cres": "crescent", "cr": "crescent",
    "ln": "lane", "tce": "terrace", "cct": "circuit", "crt": "court", "blvd": "boulevard",
}  # fmt: skip


@lru_cache(maxsize=64)
def email_parts(email: str) -> tuple[str, str]:
    """Local part without a +tag, and the domain, both folded to lower case."""
    local, _, domain = email.strip().lower().removeprefix("mailto:").rpartition("@")
    domain = "gmail.com" if domain == "googlemail.com" else domain
    local = local.partition("+")[0]
    return (local.replace(".", "") if domain == "gmail.com" else local), domain


@lru_cache(maxsize=4096)
def domain_label(domain: str) -> str:
    """The telling word of a domain, "acme" of mail.acme.co.uk; empty for public mail hosts."""
    parts = domain.split(".")
    parts = parts[:-1] if len(parts) > 1 else parts
    while len(parts) > 1 and parts[-1] in SECOND_LEVEL:
        parts = parts[:-1]
    return "" if parts[-1] in FREE_HOSTS else parts[-1].replace("-", "")


def phone_key(phone: str) -> str:
    """The last nine digits of a telephone number, so that trunk and country prefixes fall away."""
    digits = phone.removeprefix("+")
    if not digits.isdigit():
        digits = "".join(c for c in phone.partition(";")[0] if c.isdigit())
    return digits[-9:] if len(digits) >= 6 else ""


def url_key(url: str) -> str:
    """Host and path without scheme, www, language host, query and trailing slash."""
    text = url.strip().lower().partition("?")[0].partition("#")[0]
    text = text.partition("://")[2] or text
    host, slash, path = text.partition("/")
    for start in ("www.", "m.", "mobile."):
        host = host.removeprefix(start)
    if host.endswith(".linkedin.com"):
        host = "linkedin.com"
    return host.replace("twitter.com", "x.com") + (slash + path).rstrip("/")


PROFILE_HOSTS = ("linkedin.com/in/", "linkedin.com/pub/", "xing.com/profile/", "facebook.com/",
                 "x.com/", "github.com/", "instagram.com/", "orcid.org/")  # fmt: skip


def profile_host(key: str) -> str:
    """The site of which this is one person's page, else empty."""
    return next((h for h in PROFILE_HOSTS if key.startswith(h) and len(key) > len(h)), "")


@lru_cache(maxsize=16384)
def organisation_words(name: str) -> tuple[str, ...]:
    """The folded words of an organisation's name, without its legal form."""
    words = words_of(name.replace(".", "").replace("&", " and "))
    return tuple(w for w in words if w not in LEGAL) or tuple(words)


def birthday_key(text: str) -> str:
    """Eight digits, year month day, of a birthday; zeros where the year is not told.

    >>> birthday_key("1980-05-17"), birthday_key("17.05.1980"), birthday_key("--0517")
    ('19800517', '19800517', '00000517')
    """
    text = text.strip().partition("T")[0]
    digits = "".join(c for c in text if c.isdigit())
    if text.startswith("--") and len(digits) == 4:
        return "0000" + digits
    groups = "".join(c if c.isdigit() else " " for c in text).split()
    if len(groups) == 3 and len(groups[2]) == 4:
        first, second, year = groups
        month, day = (first, second) if "/" in text and int(first) <= 12 else (second, first)
        return f"{year}{month:0>2}{day:0>2}"
    if len(groups) == 3 and len(groups[0]) == 4:
        return f"{groups[0]}{groups[1]:0>2}{groups[2]:0>2}"
    return digits if len(digits) >= 4 else ""


@lru_cache(maxsize=4096)
def street_parts(street: str) -> tuple[str, str]:
    """House number and street name, folded, street words written out, without spaces."""
    words = words_of(street)
    number = next((w for w in words if w[0].isdigit()), "")
    return number, "".join([STREET_WORDS.get(w, w) for w in words if w != number])
