"""One person in a list: what every room shows of somebody, loaded for many at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from halfhour.models import Person, PersonValue, Sighting, User

SOURCES = {
    "hand": "by you", "linkedin": "LinkedIn", "google": "Google", "outlook": "Outlook",
    "vcard": "vCard", "monica": "Monica", "csv": "a table", "xlsx": "a workbook",
    "pasted": "pasted", "card": "a business card", "referral": "a referral", "carddav": "a server",
}  # fmt: skip

COLUMNS = (
    "name", "sort_key", "organisation_name", "title", "closeness", "occupation_code",
    "occupation_title",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation by its O*NET-SOC code."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a list; ``closeness`` is well, a little, not really, who or empty."""

    id: int
    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    organisation: str
    title: str
    occupation: Occupation | None
    closeness: str
    sources: tuple[str, ...]

    @property
    def initials(self) -> str:
        """Up to two letters to stand for the person."""
        words = [w for w in self.name.split() if w[0].isalpha()]
        return "".join(w[0] for w in (words[:1] + words[1:][-1:])).upper()

    @property
    def work(self) -> str:
        """Title and organisation on one line."""
        return " · ".join(filter(None, (self.title, self.organisation)))


def rows_of(*, reader: User, ids: Sequence[int]) -> dict[int, PersonRow]:
    """The rows of some people by id, in the order asked for; three queries, however many."""
    people = {p.pk: p for p in Person.objects.seen_by(reader).filter(pk__in=ids)}
    return {row.id: row for row in rows_for(reader, [people[i] for i in ids if i in people])}


def rows_for(reader: User, people: Iterable[Person]) -> list[PersonRow]:
    """The rows of loaded people; two queries."""
    people = list(people)
    ids = [p.pk for p in people]
    reach: dict[tuple[int, str], list[str]] = {}
    # By person alone: with the owner too, the planner walks every value of the owner.
    values = PersonValue.objects.filter(person_id__in=ids, kind__in=("email", "phone"))
    order = values.order_by("-preferred", "pk").values_list("person_id", "kind", "value")
    for person, kind, value in order:
        reach.setdefault((person, kind), []).append(value)
    sources: dict[int, set[str]] = {}
    seen = Sighting.objects.filter(value__person_id__in=ids)
    for person, source in seen.values_list("value__person_id", "source").distinct():
        sources.setdefault(person, set()).add(source)
    rows = []
    for p in people:
        emails = tuple(reach.get((p.pk, "email"), ()))
        phones = tuple(reach.get((p.pk, "phone"), ()))
        name, told = called(p, (*emails, *phones)), tuple(sorted(sources.get(p.pk, ())))
        rows.append(
            PersonRow(
                p.pk,
                name,
                emails,
                phones,
                p.organisation_name,
                p.title,
                occupation_of(p),
                p.closeness,
                told,
            )
        )
    return rows


def occupation_of(person: Person) -> Occupation | None:
    """The occupation that a person's title was found to mean."""
    if not person.occupation_code:
        return None
    return Occupation(person.occupation_code, person.occupation_title)


def called(person: Person, reach: Sequence[str]) -> str:
    """What to call somebody: the name, else the first thing known."""
    return person.name or next(iter(reach), person.organisation_name or "Somebody")


def source_word(source: str) -> str:
    """A source as it is shown."""
    return SOURCES.get(source, source)
