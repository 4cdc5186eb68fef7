"""What of an incoming person can tell them from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from halfhour.method.people.identity import Address, Identity
from halfhour.method.people.incoming import IncomingPerson


def identity_of(person: IncomingPerson) -> Identity:
    """The identity of somebody just read from a file, every part as it stood."""
    posts = person.positions
    return Identity(
        first_name=" ".join(filter(None, (person.given, person.middle))),
        last_name=person.family,
        full_name=person.name,
        other_names=(*person.nicknames, *person.other_names),
        emails=tuple(one.value for one in person.emails),
        phones=tuple(one.e164 or one.value for one in person.phones),
        urls=tuple(one.value for one in person.urls),
        organisations=tuple(
            filter(None, (person.organisation, *(one.organisation for one in posts)))
        ),
        titles=tuple(filter(None, (person.title, *(one.title for one in posts)))),
        birthday=person.birthday,
        addresses=tuple(
            Address(
                street=", ".join(filter(None, (one.street, one.extended, one.po_box))),
                locality=one.city,
                region=one.region,
                postcode=one.postcode,
                country=one.country,
            )
            for one in person.addresses
        ),
    )


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
