"""Whether two names, or two whole records, can be one person's."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from halfhour.method.people.identity import Identity
from halfhour.method.people.names import fold, split_name
from halfhour.method.people.nicknames import groups
from halfhour.method.people.same.addresses import phone_key, url_key
from halfhour.method.people.values import organisation_key


@cache
def _forms() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups()):
        for name in group:
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def agree(one: str, other: str) -> bool:
    """Whether two names can be one person's, given a certain mark such as a common e-mail.

    First names must be equal, forms of one another, an initial, or turned round with the family
    name; another family name is forgiven, for people marry.

    >>> agree("Bob Stone", "Robert Stone"), agree("Ana Lee", "Tom Lee")
    (True, False)
    """
    a, b = split_name(one), split_name(other)
    if fold(one) == fold(other) or _same_given(a.first, b.first):
        return True
    if not (a.first and a.last and b.first and b.last):
        whole_a, whole_b = set(fold(one).split()), set(fold(other).split())
        return bool(whole_a & whole_b)
    return a.first == b.last and a.last == b.first


def clash(one: str, other: str) -> bool:
    """Whether two names share nothing at all: neither first name nor family name.

    >>> clash("Ana Lee", "Ana Chen"), clash("Ana Lee", "Tom Stone")
    (False, True)
    """
    a, b = split_name(one), split_name(other)
    words = {*a.first.split(), *a.last.split()} & {*b.first.split(), *b.last.split()}
    return not words and not _same_given(a.first, b.first)


def _same_given(a: str, b: str) -> bool:
    first, second = a.split(), b.split()
    if not first or not second:
        return False
    if set(first) & set(second):
        return True
    x, y = first[0], second[0]
    if min(len(x), len(y)) == 1:
        return x[0] == y[0]
    forms = _forms()
    return bool(forms.get(x, frozenset()) & forms.get(y, frozenset()))


def is_sure(one: Identity, other: Identity) -> bool:
    """Whether two who seem one person may be joined unasked: by a common mark, or all but one.

    A common mark is an e-mail address, telephone number or profile page; without one, the same
    whole name with the same birthday or organisation, and no e-mail address that differs.
    """
    mails = [{mail.lower() for mail in who.emails} for who in (one, other)]
    if mails[0] & mails[1] or set(map(phone_key, one.phones)) & set(
        map(phone_key, other.phones)
    ) - {""}:
        return True
    if {url_key(url) for url in one.urls} & {url_key(url) for url in other.urls}:
        return True
    if (mails[0] and mails[1]) or _whole(one) != _whole(other):
        return False
    companies = [{organisation_key(name) for name in who.organisations} for who in (one, other)]
    return bool(companies[0] & companies[1]) or bool(
        one.birthday and one.birthday == other.birthday
    )


def _whole(one: Identity) -> list[str]:
    return sorted(fold(one.full_name or f"{one.first_name} {one.last_name}").split())
