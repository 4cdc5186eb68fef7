"""One person as a file tells of them: the common record that every reader of people yields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from halfhour.method.refused import Refused


class NotReadable(Refused):
    """A file that is no list of people, or one too large or too broken to be read."""


class Labelled(NamedTuple):
    """A value and what the file calls it: ``home``, ``work``, ``cell``, or empty."""

    value: str
    kind: str = ""


class Phone(NamedTuple):
    """A telephone number as it stood; ``e164`` only when it is certain, else empty."""

    value: str
    kind: str = ""
    e164: str = ""


class Address(NamedTuple):
    """A postal address in its parts."""

    kind: str = ""
    street: str = ""
    extended: str = ""
    po_box: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""

    def line(self) -> str:
        """The address on one line, empty parts left out."""
        return ", ".join([word for part in self[1:] if part and (word := " ".join(part.split()))])


class Position(NamedTuple):
    """A post with an organisation; dates are ISO, also ``2019`` or ``2019-04``."""

    organisation: str = ""
    title: str = ""
    department: str = ""
    started: str = ""
    ended: str = ""


class IncomingPerson(NamedTuple):
    """One row or card, nothing of it lost; the first value of each kind is the preferred one.

    ``row`` counts rows of a table from 1 with its header, and cards of a file from 1.
    Dates are ISO; a birthday may lack its year (``--02-03``) and stays as it stood when it is
    no date. ``remarks`` tell in words what of the row could not be read. A named tuple, for
    30,000 of them are made in a second: five times quicker than a frozen dataclass.
    """

    row: int
    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nicknames: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    emails: tuple[Labelled, ...] = ()
    phones: tuple[Phone, ...] = ()
    urls: tuple[Labelled, ...] = ()
    organisation: str = ""
    title: str = ""
    department: str = ""
    positions: tuple[Position, ...] = ()
    addresses: tuple[Address, ...] = ()
    location: str = ""
    birthday: str = ""
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    how_known: str = ""
    closeness: str = ""
    last_contact: str = ""
    connected_on: str = ""
    related: tuple[Labelled, ...] = ()
    others: tuple[Labelled, ...] = ()
    photo: bytes = b""
    uid: str = ""
    rev: str = ""
    remarks: tuple[str, ...] = ()

    def called(self) -> str:
        """What to call the person on screen: a name, else the best thing that is known."""
        whole = self.name or " ".join(
            part for part in (self.given, self.middle, self.family) if part
        )
        if whole:
            return whole
        known = (*self.nicknames, *(one[0] for one in self.emails), self.organisation)
        return next((one for one in known if one), self.phones[0].value if self.phones else "")


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row nobody could be made of, and why, in words."""

    row: int
    reason: str
    name: str = ""


Reading = IncomingPerson | Rejected
