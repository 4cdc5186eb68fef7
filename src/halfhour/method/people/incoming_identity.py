"""What of an incoming person can tell them from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from halfhour.method.people.identity import Address, Identity
from halfhour.method.people.incoming import Address as Written
from halfhour.method.people.incoming import IncomingPerson


def identity_of(person: IncomingPerson) -> Identity:
    """The identity of somebody just read from a file, every part as it stood."""
    organisations = [person.organisation] if person.organisation else []
    titles = [person.title] if person.title else []
    for post in person.positions:
        if post.organisation:
            organisations.append(post.organisation)
        if post.title:
            titles.append(post.title)
    return Identity(
        f"{person.given} {person.middle}".strip() if person.middle else person.given,
        person.family,
        person.name,
        (*person.nicknames, *person.other_names),
        tuple([one[0] for one in person.emails]),
        tuple([one[2] or one[0] for one in person.phones]),
        tuple([one[0] for one in person.urls]) if person.urls else (),
        tuple(organisations),
        tuple(titles),
        person.birthday,
        tuple([_address(one) for one in person.addresses]) if person.addresses else (),
    )


def _address(one: Written) -> Address:
    extended = ", ".join([part for part in (one.extended, one.po_box) if part])
    return Address(one.street, one.city, one.region, one.postcode, one.country, extended)


class Identities(Sequence[Identity]):
    """The identities of people just read, each made when it is asked for and not kept."""

    def __init__(self, people: Sequence[IncomingPerson]) -> None:
        self.people = people

    def __len__(self) -> int:
        return len(self.people)

    def __iter__(self) -> Iterator[Identity]:
        return map(identity_of, self.people)

    @overload
    def __getitem__(self, place: int) -> Identity: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Identity]: ...

    def __getitem__(self, place: int | slice) -> Identity | Sequence[Identity]:
        if isinstance(place, slice):
            return Identities(self.people[place])
        return identity_of(self.people[place])
