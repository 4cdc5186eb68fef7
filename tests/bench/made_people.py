"""A made address book from several sources, with known truth: duplicates, homonyms, shared phones.

A book of ``size`` records holds about 10 % duplicates across five kinds of source. What makes it
hard is what makes real books hard: nicknames, diacritics lost, married names, changed companies,
missing e-mails, switchboards and info@ boxes shared by many, and thousands of true homonyms.
"""

from __future__ import annotations

import csv
import random
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from made_names import ORIGINS, SHORT, Origin

FIELDS = ("first_name", "last_name", "email", "phone", "organisation", "title", "url")


def listed(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


WORDS = listed(
    "Northwind Lumen Alder Quarry Harbor Vertex Saffron Meridian Cobalt Juniper Atlas "
    "Beacon Cedar Delta Ember Falcon Granite Horizon Indigo Kestrel Lattice Mosaic "
    "Nimbus Orchard Pioneer Quantum Ridge Summit Tundra Umbra Valence Willow Zenith "
    "Anchor Bramble Copper"
)
TRADES = listed(
    "Logistics Analytics Health Foods Energy Robotics Media Bank Insurance Labs "
    "Consulting Textiles Pharma Software Architects Airlines Schools Studios"
)
ENDINGS = ("", "", "", " Inc.", " GmbH", " Ltd", " S.A.", " Group", " AB")
ROLES = listed(
    "Engineer Analyst Designer Teacher Nurse Accountant Manager Researcher Consultant "
    "Lawyer Recruiter Buyer Editor Planner Developer Director"
)
LEVELS = ("", "", "Senior ", "Junior ", "Lead ", "Head ", "Assistant ")
MAIL_HOSTS = ("gmail.example.com", "mail.example.org", "post.example.net", "web.example.com")


@dataclass
class Made:
    """One made person: what is true of them, from which their records are drawn."""

    key: int
    first: str
    last: str
    woman: bool
    company: str
    title: str
    personal: str
    mobile: str
    profile: str
    married: str = ""
    next_company: str = ""
    next_title: str = ""


@dataclass
class Book:
    """Made records and, beside each, the number of the person it is of."""

    rows: list[dict[str, str]] = field(default_factory=list)
    truth: list[int] = field(default_factory=list)

    def pairs(self) -> set[tuple[int, int]]:
        """All true pairs of record numbers, the smaller first."""
        at: dict[int, list[int]] = {}
        for number, key in enumerate(self.truth):
            at.setdefault(key, []).append(number)
        return {(a, b) for group in at.values() for a in group for b in group if a < b}

    def full_name(self, row: dict[str, str]) -> str:
        """The full name in a record."""
        return f"{row['first_name']} {row['last_name']}"

    def homonyms(self) -> set[int]:
        """The people of whom a record bears the full name that a record of another bears."""
        bearers: dict[str, set[int]] = {}
        for row, key in zip(self.rows, self.truth, strict=True):
            bearers.setdefault(self.full_name(row), set()).add(key)
        bearers.pop("", None)
        return {key for keys in bearers.values() if len(keys) > 1 for key in keys}

    def write(self, path: Path) -> None:
        """The book as CSV, its columns those of its records."""
        with path.open("w", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, list(self.rows[0]) if self.rows else FIELDS)
            writer.writeheader()
            writer.writerows(self.rows)


def plain(text: str) -> str:
    """The text without its diacritics, as old telephones and forms leave it."""
    text = text.translate(str.maketrans("łøßæÞđŁØ", "losatdLO"))
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def slug(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(c for c in plain(text).lower() if c.isalnum())


class Maker:
    """Draws a book from one seed."""

    def __init__(self, seed: int, collide: bool = False) -> None:
        self.dice = random.Random(seed)
        self.collide = collide
        self.taken: set[str] = set()
        self.desks: dict[tuple[int, str], str] = {}
        names = [f"{w} {t}" for w in WORDS for t in TRADES]
        self.companies = [n + self.dice.choice(ENDINGS) for n in names]
        self.boards = {c: self.phone() for c in self.companies}

    def phone(self) -> str:
        """A telephone number of a fictional range."""
        return f"+1{self.dice.randrange(200, 990)}555{self.dice.randrange(10000):04d}"

    def skewed(self, pool: list[str], power: float = 1.15) -> str:
        """One of a pool, the first ones far more often, as names and employers are."""
        return pool[int(len(pool) * self.dice.random() ** power)]

    def job(self) -> tuple[str, str]:
        return self.skewed(self.companies, 1.3), self.dice.choice(LEVELS) + self.dice.choice(ROLES)

    def mailbox(self, first: str, last: str) -> str:
        f, s, dice = slug(first), slug(last), self.dice
        made = (
            f"{f}.{s}",
            f"{f}{s}",
            f"{f[0]}{s}",
            f"{f}.{s}{dice.randrange(99)}",
            f"{f}{dice.randrange(1950, 2005)}",
        )
        return dice.choice((*made, f"{dice.choice(WORDS).lower()}{dice.randrange(9999)}"))

    def once(self, local: str, domain: str) -> str:
        """A mailbox nobody else has, unless this book lets namesakes share one."""
        box = f"{local}@{domain}"
        while box in self.taken and not self.collide:
            box = f"{local}{self.dice.randrange(2, 9999)}@{domain}"
        self.taken.add(box)
        return box

    def person(self, key: int, origin: Origin, name: tuple[str, str, bool] | None) -> Made:
        dice = self.dice
        woman = dice.random() < 0.5
        first = self.skewed(origin.women if woman else origin.men)
        last = self.skewed(origin.surnames)
        if name:
            first, last, woman = name
        company, title = self.job()
        made = Made(
            key, first, last, woman, company, title,
            self.once(self.mailbox(first, last), dice.choice(MAIL_HOSTS)), self.phone(),
            f"https://www.linkedin.com/in/{slug(first)}-{slug(last)}-{dice.randrange(16**6):06x}",
        )  # fmt: skip
        if woman and dice.random() < 0.12:
            made.married = self.skewed(origin.surnames)
        made.next_company, made.next_title = self.job() if dice.random() < 0.3 else (company, title)
        return made

    def work_mail(self, person: Made, last: str, company: str) -> str:
        """The mailbox of a person at a company: the same in every record."""
        if (person.key, company) not in self.desks:
            f, s, name = slug(person.first), slug(last), company
            for ending in ENDINGS:
                name = name.removesuffix(ending) if ending else name
            local = self.dice.choice((f"{f}.{s}", f"{f[0]}{s}", f))
            self.desks[person.key, company] = self.once(local, f"{slug(name)}.example.com")
        return self.desks[person.key, company]

    def record(self, person: Made, source: str, late: bool) -> dict[str, str]:
        """One record of a person as a source of that kind would hold it."""
        dice = self.dice
        first, last = person.first, person.last
        company, title = (
            (person.next_company, person.next_title) if late else (person.company, person.title)
        )
        if late and person.married:
            last = person.married if dice.random() < 0.7 else f"{last}-{person.married}"
        row = dict.fromkeys(FIELDS, "")
        board = self.boards[company]
        if source == "linkedin":
            row.update(
                organisation=company, title=title, url=person.profile if dice.random() < 0.9 else ""
            )
            row["email"] = person.personal if dice.random() < 0.35 else ""
        elif source == "phone":
            row["phone"] = person.mobile if dice.random() < 0.85 else board
            row["email"] = person.personal if dice.random() < 0.7 else ""
            row["organisation"] = company if dice.random() < 0.4 else ""
        elif source == "office":
            row.update(organisation=company, title=title if dice.random() < 0.5 else "")
            box = self.work_mail(person, last, company)
            row["email"] = (
                box
                if dice.random() < 0.7
                else ("info@" + box.split("@")[1] if dice.random() < 0.4 else "")
            )
            row["phone"] = (
                board if dice.random() < 0.4 else (person.mobile if dice.random() < 0.6 else "")
            )
        elif source == "event":
            row.update(
                organisation=company if dice.random() < 0.8 else "",
                title=title if dice.random() < 0.5 else "",
            )
            row["email"] = (
                (person.personal if dice.random() < 0.7 else self.work_mail(person, last, company))
                if dice.random() < 0.8
                else ""
            )
        else:
            row["phone"] = person.mobile if dice.random() < 0.7 else ""
            row["email"] = person.personal if dice.random() < 0.6 else ""
        row["first_name"], row["last_name"] = self.written(first, last, source)
        return row

    def written(self, first: str, last: str, source: str) -> tuple[str, str]:
        """The name as that source spells it: short forms, lost diacritics, slips, order."""
        dice = self.dice
        if first in SHORT and dice.random() < {"linkedin": 0.1, "phone": 0.5, "office": 0.1}.get(
            source, 0.25
        ):
            first = dice.choice(SHORT[first].split())
        if dice.random() < {"linkedin": 0.05, "office": 0.3}.get(source, 0.5):
            first, last = plain(first), plain(last)
        if source in ("office", "event") and dice.random() < 0.04:
            first = first[0] + "."
        if dice.random() < 0.03 and len(last) > 4:
            at = dice.randrange(1, len(last) - 2)
            last = last[:at] + last[at + 1] + last[at] + last[at + 2 :]
        if dice.random() < 0.03:
            first, last = last, first
        return first, last


# How often a second record repeats the mailbox or telephone of the first.
SHARED = 0.6
SOURCES = ("linkedin",) * 10 + ("phone",) * 5 + ("office",) * 4 + ("event",) * 3 + ("old",) * 2


def made_book(
    seed: int, size: int = 30_000, duplicates: float = 0.1, namesakes: float = 0.06,
    collide: bool = False,
) -> Book:  # fmt: skip
    """A shuffled book of ``size`` records, of which ``duplicates`` are second or third records."""
    maker = Maker(seed, collide)
    dice = maker.dice
    people: list[Made] = []
    drawn: list[tuple[Made, str, bool]] = []
    for key in range(round(size * (1 - duplicates))):
        name = None
        if people and dice.random() < namesakes:
            other = dice.choice(people)
            name = (other.first, other.last, other.woman)
        person = maker.person(key, dice.choice(ORIGINS), name)
        people.append(person)
        drawn.append((person, dice.choice(SOURCES), False))
    while len(drawn) < size:
        person, source, _ = drawn[dice.randrange(len(people))]
        others = [s for s in SOURCES if s != source]
        drawn.append((person, dice.choice(others), dice.random() < 0.5))
    dice.shuffle(drawn)
    book = Book()
    earlier: dict[int, dict[str, str]] = {}
    for person, source, late in drawn:
        row = maker.record(person, source, late)
        known = earlier.setdefault(person.key, row)
        if known is not row and dice.random() < SHARED:
            kind = dice.choice(("email", "phone"))
            if "info@" not in known[kind]:
                row[kind] = known[kind] or row[kind]
        book.rows.append(row)
        book.truth.append(person.key)
    return book
