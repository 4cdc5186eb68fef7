"""Made books of another design than `made_people`: whole lives, and what each source saw of them.

A book holds ``size`` records from several sources, 10 % of them duplicates across these, with
nicknames, diacritics lost, married names, changed companies, missing e-mails, shared phones and
info@ boxes, and thousands of real homonyms: names grow rarer as in a telephone book, so that
thousands share a full name and most people do not.

- A: each person lives through two employers and perhaps a wedding; LinkedIn, telephone, Outlook,
  an event's list and Google Contacts each hold what they saw at their date, so that duplicates
  differ by what happened in between. A mailbox spelt like a name may be two homonyms'.
- B: as A, but more family names and three times as many homonyms made on purpose, more of whose
  mailboxes say nothing of the name, and no private mailbox is two people's.
- D: full records, some of them copied. A copy has a nickname, lost diacritics, a married name, a
  changed company, or lacks e-mail, telephone or profile; then every record loses some fields, and
  some have a switchboard's telephone or an info@ box in place of their own.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, zip_longest
from typing import Generic, TypeVar

from made_names import ORIGINS, SHORT
from made_people import FIELDS, LEVELS, MAIL_HOSTS, ROLES, Book, listed, plain, slug

Row = dict[str, str]
Thing = TypeVar("Thing")
ONSETS = listed("b br c ch cl d dr f fl g gr h j k kr l m n p pr r s sch st t tr v w z")
VOWELS = listed("a e i o u au ei ie")
CODAS = listed("ck ll nn rt s m n l r nd lt rg v b d")
ENDS = listed("son er man berg ov ska ini ez sen ic ard ley ton well ham wood ino a o")
BRANCHES = listed(
    "Systems Partners Bank Capital Foods Media Health Labs Logistics Energy Software Insurance "
    "Consulting Motors Retail Pharma Studio Institute University Council"
)
TOLD = ("email", "phone", "organisation", "title", "url")
FORMS = ("", " Inc", " GmbH", " Ltd", " & Co")
DOMAINS = (".example.com", ".example.com", ".example.org", ".example.net", ".co.example.org")


@dataclass(frozen=True)
class Kind:
    """What sets the kinds apart; all but the count of invented family names are shares."""

    invented: int = 2500
    falling: float = 0.85
    homonyms: float = 0.03
    spelt_like_name: float = 0.55
    own_box: bool = False
    duplicates: float = 0.1


KINDS = {
    "A": Kind(),
    "B": Kind(6000, 0.7, 0.09, 0.35, own_box=True),
    "D": Kind(homonyms=0.12, duplicates=0.0),
}


@dataclass(frozen=True)
class Source:
    """How often a source is met, and how often it holds each thing.

    ``work``, ``board``: how often mailbox, telephone are the firm's; ``info``: its box, for want.
    """

    weight: int
    email: float
    phone: float
    organisation: float
    title: float
    url: float = 0.0
    work: float = 0.0
    board: float = 0.0
    info: float = 0.0
    nickname: float = 0.35
    flat: float = 0.5


SOURCES = {
    "linkedin": Source(10, 0.55, 0.15, 1.0, 1.0, url=0.95, nickname=0.1, flat=0.1),
    "phone": Source(5, 0.65, 1.0, 0.2, 0.0, board=0.05),
    "outlook": Source(5, 0.85, 0.7, 1.0, 0.6, work=0.63, board=0.25, info=0.3, nickname=0.1),
    "event": Source(3, 0.92, 0.4, 0.85, 0.4, work=0.45),
    "google": Source(4, 0.85, 0.8, 0.4, 0.0),
}


@dataclass
class Life:
    """One person: their names, jobs, mailboxes, telephone and profile, earlier and later."""

    key: int
    first: str
    woman: bool
    last: tuple[str, str]
    job: tuple[tuple[str, str], tuple[str, str]]
    mail: tuple[str, str]
    mobile: str
    page: str
    desks: dict[str, str] = field(default_factory=dict)


class Falling(Generic[Thing]):
    """Draws from a pool whose items grow rarer down the list by a power law, from ``start`` on."""

    def __init__(self, items: Sequence[Thing], power: float, start: int = 3) -> None:
        self.items = items
        places = range(start, start + len(items))
        self.sums = list(accumulate(place**-power for place in places))

    def draw(self, dice: random.Random) -> Thing:
        return self.items[bisect(self.sums, dice.random() * self.sums[-1])]


def woven(lists: Sequence[list[str]]) -> list[str]:
    """The lists as one, taking turns: the commonest of each first, nothing twice."""
    return [one for one in dict.fromkeys(chain(*zip_longest(*lists))) if one]


class World:
    """Draws lives and what is seen of them from one seed; a firm for each dozen of records."""

    def __init__(self, seed: int, kind: Kind, size: int) -> None:
        self.kind, self.dice = kind, random.Random(f"second {seed}")
        families = woven([o.surnames for o in ORIGINS])
        known = set(families)
        while len(known) < len(families) + kind.invented:
            known.add(self.word(ENDS))
        invented = sorted(known.difference(families))
        self.dice.shuffle(invented)
        self.women = Falling(woven([o.women for o in ORIGINS]), 0.75)
        self.men = Falling(woven([o.men for o in ORIGINS]), 0.75)
        self.families = Falling(families + invented, kind.falling)
        firms = list(dict.fromkeys(self.firm() for _ in range(size // 12)))
        self.firms = Falling(firms, 0.8)
        self.boards = {firm: self.number() for firm in firms}
        self.domains = {firm: self.domain(firm) for firm in firms}
        self.taken: set[str] = set()

    def word(self, ends: Sequence[str]) -> str:
        return "".join(map(self.dice.choice, (ONSETS, VOWELS, CODAS, ends))).capitalize()

    def firm(self) -> str:
        name = self.word(("", "a", "o", "ia", "ex", "is"))
        if self.dice.random() < 0.7:
            return f"{name} {self.dice.choice(BRANCHES)}"
        return name + self.dice.choice(FORMS)

    def domain(self, firm: str) -> str:
        words = firm.replace("&", "").split()
        name = words[0] if self.dice.random() < 0.5 else "".join(words)
        return slug(name) + self.dice.choice(DOMAINS)

    def number(self) -> str:
        """A telephone number of a country there is not."""
        return f"+999{self.dice.randrange(10**8, 10**9)}"

    def job(self) -> tuple[str, str]:
        return self.firms.draw(self.dice), self.dice.choice(LEVELS) + self.dice.choice(ROLES)

    def next_job(self, job: tuple[str, str]) -> tuple[str, str]:
        """The job at a later date: another firm, another title, or the same."""
        chance = self.dice.random()
        return self.job() if chance < 0.24 else (job[0], self.job()[1]) if chance < 0.4 else job

    def mailbox(self, first: str, last: str) -> str:
        f, s, dice = slug(first), slug(last), self.dice
        year, few = dice.randrange(40, 2010), dice.randrange(1, 999)
        if dice.random() < self.kind.spelt_like_name:
            local = dice.choice((f"{f}.{s}", f"{f}{s}", f"{f[0]}{s}", f"{f}_{s}", f"{s}.{f}"))
        else:
            other = slug(self.word(ENDS))
            local = dice.choice((f"{f}{year}", f"{f}.{s}{few}", f"{f[0]}{s}{few}", f"{other}{few}"))
        host = dice.choice(MAIL_HOSTS)
        while self.kind.own_box and f"{local}@{host}" in self.taken:
            local += str(dice.randrange(9999))
        self.taken.add(f"{local}@{host}")
        return f"{local}@{host}"

    def life(self, key: int, like: Life | None) -> Life:
        """One life, of the same name as another's where there is one."""
        dice = self.dice
        woman = like.woman if like else dice.random() < 0.5
        first = like.first if like else (self.women if woman else self.men).draw(dice)
        born = like.last[0] if like else self.families.draw(dice)
        last = self.families.draw(dice) if woman and dice.random() < 0.12 else born
        job, mail = self.job(), self.mailbox(first, born)
        later = self.mailbox(first, last) if dice.random() < 0.08 else mail
        tail = "" if dice.random() < 0.1 else f"-{dice.randrange(16**8):08x}"
        page = f"https://www.linkedin.com/in/{slug(first)}-{slug(born)}{tail}"
        page += str(key) if page in self.taken else ""
        self.taken.add(page)
        jobs = (job, self.next_job(job))
        return Life(key, first, woman, (born, last), jobs, (mail, later), self.number(), page)

    def desk(self, life: Life, last: str, firm: str) -> str:
        """The mailbox somebody has at a firm, the same whoever saw it."""
        if firm not in life.desks:
            f, s = slug(life.first), slug(last)
            local = self.dice.choice((f"{f}.{s}", f"{f}.{s}", f"{f[0]}{s}", f))
            life.desks[firm] = f"{local}@{self.domains[firm]}"
        return life.desks[firm]

    def seen(self, life: Life, source: Source) -> Row:
        """What a source holds of somebody, as of its date."""
        dice, late = self.dice, self.dice.random() < 0.5
        (firm, title), last = life.job[late], life.last[late]
        mail = self.desk(life, last, firm) if dice.random() < source.work else life.mail[late]
        phone = self.boards[firm] if dice.random() < source.board else life.mobile
        told = zip(TOLD, (mail, phone, firm, title, life.page), strict=True)
        row = {kind: one if dice.random() < getattr(source, kind) else "" for kind, one in told}
        if not row["email"] and dice.random() < source.info:
            row["email"] = f"info@{self.domains[firm]}"
        first, last = self.spelt(life.first, last, source)
        return {**dict.fromkeys(FIELDS, ""), **row, "first_name": first, "last_name": last}

    def spelt(self, first: str, last: str, source: Source) -> tuple[str, str]:
        """The name as a source spells it."""
        dice = self.dice
        if first in SHORT and dice.random() < source.nickname:
            first = dice.choice(SHORT[first].split())
        if dice.random() < source.flat:
            first, last = plain(first), plain(last)
        if dice.random() < 0.02:
            first = first[0] + "."
        if dice.random() < 0.03 and len(last) > 4:
            at = dice.randrange(1, len(last) - 1)
            lost, turned = last[at + 1 :], last[at + 1] + last[at] + last[at + 2 :]
            last = last[:at] + dice.choice((lost, last[at] + last[at:], turned))
        return (last, first) if dice.random() < 0.01 else (first, last)

    def sources(self, count: int) -> list[Source]:
        """So many different sources, the usual ones more often."""
        left, chosen = dict(SOURCES), []
        while len(chosen) < count:
            (name,) = self.dice.choices(list(left), [s.weight for s in left.values()])
            chosen.append(left.pop(name))
        return chosen

    def records(self, size: int) -> list[tuple[Row, int]]:
        """About ``size`` records, each with the number of its person."""
        dice, lives, out = self.dice, list[Life](), list[tuple[Row, int]]()
        while len(out) < size:
            like = dice.choice(lives) if lives and dice.random() < self.kind.homonyms else None
            lives.append(self.life(len(lives), like))
            again = dice.random() < self.kind.duplicates
            count = 1 + again + (again and dice.random() < 0.12)
            out += [(self.seen(lives[-1], one), lives[-1].key) for one in self.sources(count)]
        return out

    def filled(self, row: Row) -> Row:
        """The record with nothing missing."""
        life = self.life(0, None)
        (firm, title), f, s = life.job[0], slug(row["first_name"]), slug(row["last_name"])
        page = f"https://www.linkedin.com/in/{f}-{s}-{self.dice.randrange(16**6):06x}"
        spare = (self.mailbox(f, s), life.mobile, firm, title, page)
        return row | {kind: row[kind] or one for kind, one in zip(TOLD, spare, strict=True)}

    def copied(self, row: Row) -> Row:
        """A copy of a full record, with something lost and something changed."""
        dice = self.dice
        first, last = self.spelt(row["first_name"], row["last_name"], SOURCES["google"])
        last = self.families.draw(dice) if dice.random() < 0.06 else last
        copy = {**row, "first_name": first, "last_name": last}
        if dice.random() < 0.3:
            copy["organisation"], copy["title"] = self.job()
        if dice.random() < 0.1:
            copy["email"] = self.mailbox(first, last)
        for kind, lost in (("email", 0.35), ("phone", 0.35), ("url", 0.85)):
            copy[kind] = "" if dice.random() < lost else copy[kind]
        return copy

    def masked(self, row: Row) -> Row:
        """The record as some source holds it: fields missing, a telephone or mailbox shared."""
        dice = self.dice
        kept = {"email": 0.75, "phone": 0.6, "organisation": 0.85, "title": 0.75, "url": 0.4}
        seen = {k: v if dice.random() < kept.get(k, 1.0) else "" for k, v in row.items()}
        if dice.random() < 0.04:
            seen["phone"] = self.boards[dice.choice(self.firms.items[:300])]
        if dice.random() < 0.03 and seen["organisation"]:
            seen["email"] = f"info@{self.domains[seen['organisation']]}"
        return seen


def made_book(seed: int, kind: str = "A", size: int = 30_000) -> Book:
    """A shuffled book of ``size`` records of a kind; every tenth of D's is a copy."""
    world = World(seed, KINDS[kind], size)
    if kind == "D":
        drawn = world.records(round(size * 0.9))
        full = [(world.filled(row), key) for row, key in drawn]
        copies = [world.dice.choice(full) for _ in range(size - len(full))]
        full += [(world.copied(row), key) for row, key in copies]
        drawn = [(world.masked(row), key) for row, key in full]
    else:
        drawn = world.records(size)
    world.dice.shuffle(drawn)
    return Book([row for row, _ in drawn[:size]], [key for _, key in drawn[:size]])
