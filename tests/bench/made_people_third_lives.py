"""The people of the third design: relatives and strangers, each at two times of a life.

Between the two, employer, surname, mobile, mailbox, town and profile may change.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import NamedTuple

from made_people_second import Falling
from made_people_third_words import (
    COUNTRIES,
    FAMILY_FIRMS,
    HOSTS,
    LARGE,
    MARRIED,
    MOVED,
    NAMESAKE,
    NEW_JOB,
    NEW_MAIL,
    NEW_MOBILE,
    NEW_PROFILE,
    ORGANISATION_ENDS,
    ORGANISATION_WORDS,
    RELATIVE,
    STREETS,
    TITLES,
    Culture,
    Town,
    checksum,
    compact,
    cultures,
)


class Number(NamedTuple):
    """A telephone number: the country's code, that of the area or the mobile network, the rest."""

    code: str
    area: str
    rest: str


class Organisation(NamedTuple):
    """An employer; ``style`` is how it makes mailboxes of names, ``board`` its switchboard."""

    name: str
    legal: str
    domain: str
    country: str
    town: Town
    board: Number
    street: str
    style: int


class Job(NamedTuple):
    """A job: the employer, the ways to write the title, the mailbox and the direct line there."""

    organisation: Organisation
    titles: list[str]
    mail: str
    direct: Number


class Time(NamedTuple):
    """What is so of somebody at one time of their life."""

    family: str
    country: str
    town: Town
    street: str
    mobile: Number
    mail: str
    job: Job
    profile: str


@dataclass
class Person:
    """One person; ``given`` is the usual spelling first, ``times`` the earlier and the later."""

    culture: Culture
    sex: str
    given: list[str]
    nicknames: list[str]
    middle: str
    born: str
    landline: Number
    times: tuple[Time, Time]

    def second_surname(self) -> str:
        """A frequent surname of their culture, the same whenever it is asked for."""
        return self.culture.families.items[checksum(self.times[1].profile) % 60]


def with_ending(name: str, culture: Culture, sex: str) -> str:
    """A surname with its female ending where the culture has one."""
    if sex == "m":
        return name
    if culture.code == "pl" and name.endswith(("ski", "cki")):
        return name[:-1] + "a"
    if culture.code == "ru" and name.endswith(("ov", "ev", "in")):
        return name + "a"
    if culture.code == "cz":
        if name.endswith("ý"):
            return name[:-1] + "á"
        return (name.rstrip("a") + "ová").replace("ekov", "kov").replace("ecov", "cov")
    return name


class World:
    """Draws the organisations and the people of one seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.cultures = cultures()
        self.weights = [culture.weight for culture in self.cultures]
        self.taken: set[str] = set()
        self.people: list[Person] = []
        self.organisations = self.employers()

    def chance(self, share: float) -> bool:
        """True as often as the share says."""
        return self.dice.random() < share

    def employers(self) -> dict[str, Falling[Organisation]]:
        """The organisations of each country, some far larger than others."""
        dice = self.dice
        made = [word + end for word in ORGANISATION_WORDS for end in ORGANISATION_ENDS]
        names = LARGE + dice.sample(made, 900)
        german = self.main_culture("DE").families
        firms = [f"{german.draw(dice)} & {kind}" for kind in FAMILY_FIRMS for _ in range(200)]
        names += dice.sample(firms, 500)
        held: dict[str, list[Organisation]] = {code: [] for code in COUNTRIES}
        weights = [country.weight for country in COUNTRIES.values()]
        for name in dict.fromkeys(names):
            (code,) = dice.choices(list(COUNTRIES), weights)
            held[code].append(self.organisation(name, code))
        return {code: Falling(some, 0.9, 4) for code, some in held.items()}

    def organisation(self, name: str, code: str) -> Organisation:
        dice, country = self.dice, COUNTRIES[code]
        town = country.towns.draw(dice)
        legal = dice.choice(country.legal)
        board = Number(country.dial, town.area, f"{dice.randrange(10**4, 10**6)}0")
        domain = f"{compact(name)}.{dice.choice([country.domain, 'com'])}"
        street = self.street()
        return Organisation(name, legal, domain, code, town, board, street, dice.randrange(3))

    def main_culture(self, code: str) -> Culture:
        """The culture of most people of a country."""
        home = {"AT": "DE", "CH": "DE", "US": "GB"}.get(code, code)
        return next(culture for culture in self.cultures if culture.country == home)

    def any_culture(self) -> Culture:
        return self.dice.choices(self.cultures, self.weights)[0]

    def number(self, code: str, area: str = "") -> Number:
        """A number of an area, or a mobile number of a country."""
        country = COUNTRIES[code]
        area = area or self.dice.choice(country.mobiles)
        return Number(country.dial, area, str(self.dice.randrange(10**6, 10**7)))

    def street(self) -> str:
        return f"{self.dice.choice(STREETS)} {self.dice.randrange(1, 150)}"

    def mailbox(self, given: str, family: str, nickname: str, host: str, style: int) -> str:
        """A mailbox made of a name that nobody else has."""
        g, f, n, year = *map(compact, (given, family, nickname)), self.dice.randrange(60, 100)
        styles = (
            f"{g}.{f}", f"{g[:1]}.{f}", f"{g}{f}", f"{f}.{g}", f"{n}{year}", f"{g[:1]}{f}{year}",
            f"{n}.{f}", f"{f}{year}",
        )  # fmt: skip
        mail, count = f"{styles[style]}@{host}", 1
        while mail in self.taken:
            count += 1
            mail = f"{styles[style]}{count}@{host}"
        self.taken.add(mail)
        return mail

    def job(self, code: str, given: str, family: str) -> Job:
        employer = self.organisations[code].draw(self.dice)
        mail = self.mailbox(given, family, given, employer.domain, employer.style)
        code, area, rest = employer.board
        direct = Number(code, area, f"{rest[:-1]}{self.dice.randrange(100, 1000)}")
        return Job(employer, self.dice.choice(TITLES), mail, direct)

    def next_job(self, old: Job, code: str, given: str, family: str, abroad: bool) -> Job:
        """The job at the later time: another, or the same with the title changed or not."""
        if self.chance(NEW_JOB) or abroad:
            return self.job(code, given, family)
        return old._replace(titles=self.dice.choice([old.titles, self.dice.choice(TITLES)]))

    def surname(self, culture: Culture, sex: str) -> str:
        return with_ending(culture.families.draw(self.dice), culture, sex)

    def surnames(self, culture: Culture, sex: str, relative: Person | None) -> tuple[str, str]:
        """The surname at the earlier and at the later time, after a wedding or not."""
        if relative and relative.sex == sex:
            born = relative.times[1].family
        else:
            born = self.surname(culture, sex)
        later = self.surname(self.any_culture() if self.chance(0.25) else culture, sex)
        if not self.chance(MARRIED * (1.7 if sex == "f" else 0.3)):
            return born, born
        return born, f"{born}-{later}" if self.chance(0.25) else later

    def home(self, culture: Culture, relative: Person | None) -> str:
        """The country somebody lives in: that of a relative, their culture's or another."""
        home = culture.country
        if home != "DE" and self.chance(0.35):
            home = "DE"
        elif self.chance(0.08):
            home = self.dice.choice(list(COUNTRIES))
        if relative:
            return relative.times[1].country
        neighbour = {"DE": "AT", "GB": "US"}.get(home)
        return neighbour if neighbour and self.chance(0.12) else home

    def given_names(
        self, names: Culture, sex: str, relative: Person | None
    ) -> tuple[list[str], list[str], str]:
        """The spellings of a given name, its short forms and a middle name or ""."""
        dice = self.dice
        if relative and self.chance(NAMESAKE) and relative.sex == sex:
            spellings, nicknames = [*relative.given], relative.nicknames
        else:
            usual, *nicknames = names.given[sex].draw(dice).replace("_", " ").split("/")
            spellings = usual.split("~")
        dice.shuffle(spellings)
        middle = ""
        if self.chance(0.14):
            middle = names.given[sex].draw(dice).split("/")[0].split("~")[0].replace("_", " ")
        return spellings, nicknames, middle

    def profile(self, given: str, family: str) -> str:
        tail = self.dice.randrange(16**6)
        return f"linkedin.com/in/{compact(given)}-{compact(family)}-{tail:06x}"

    def birthday(self) -> str:
        year, month, day = (self.dice.randrange(*some) for some in ((1950, 2004), (1, 13), (1, 29)))
        return f"{year}-{month:02}-{day:02}"

    def person(self) -> Person:
        """A new person; a relative of an earlier one may share name, home and landline with it."""
        dice, relative = self.dice, None
        culture, sex = self.any_culture(), dice.choice("fm")
        if self.people and self.chance(RELATIVE):
            relative = dice.choice(self.people[-400:])
            culture = relative.culture
        home = self.home(culture, relative)
        names = self.main_culture(home) if self.chance(0.15) else culture
        given, nicknames, middle = self.given_names(names, sex, relative)
        families = self.surnames(culture, sex, relative)
        first_home = dice.choice(["DE", culture.country]) if self.chance(MOVED * 0.3) else home
        lived = self.lived(given, nicknames, families, (first_home, home), relative)
        return Person(culture, sex, given, nicknames, middle, *lived)

    def lived(
        self,
        given: list[str],
        nicknames: list[str],
        families: tuple[str, str],
        homes: tuple[str, str],
        relative: Person | None,
    ) -> tuple[str, Number, tuple[Time, Time]]:
        """Birthday, landline and the two times of a life, of the names and countries given."""
        dice, (then, now), abroad = self.dice, homes, homes[0] != homes[1]
        house = relative.times[1] if relative else None
        town = house.town if house else COUNTRIES[now].towns.draw(dice)
        street = house.street if house else self.street()
        moved = abroad or self.chance(MOVED)
        first, nickname = given[0], dice.choice(nicknames or given)
        job = self.job(then, first, families[0])
        next_job = self.next_job(job, now, first, families[1], abroad)
        mobile, hosts = self.number(now), [dice.choice(HOSTS), dice.choice(HOSTS)]
        mail = self.mailbox(first, families[0], nickname, hosts[0], dice.randrange(8))
        profiles = [self.profile(first, family) for family in families]
        born = self.birthday()
        old_town = COUNTRIES[then].towns.draw(dice) if moved else town
        old_street = self.street() if moved else street
        landline = relative.landline if relative else self.number(now, town.area)
        changed = self.chance(NEW_MOBILE) or abroad
        old_mobile = self.number(then) if changed else mobile
        next_mail = mail
        if self.chance(NEW_MAIL):
            next_mail = self.mailbox(first, families[1], nickname, hosts[1], dice.randrange(8))
        profile = profiles[not self.chance(NEW_PROFILE)]
        earlier = Time(families[0], then, old_town, old_street, old_mobile, mail, job, profile)
        later = Time(families[1], now, town, street, mobile, next_mail, next_job, profiles[1])
        return born, landline, (earlier, later)
