"""All people of one seeker in columns, as the shortlist reads them: two queries."""

from __future__ import annotations

from itertools import repeat
from typing import Any

from django.db.models import Aggregate, JSONField

from halfhour.method.shortlist.people import Book
from halfhour.models import Person, PersonValue, User, ValueKind


class Column(Aggregate):
    """One column of all rows as one JSON array; several in one query keep the same order.

    Price: 30,000 rows come in a fifth of the time that as many tuples take.
    """

    function = "JSON_GROUP_ARRAY"
    output_field = JSONField()
    allow_distinct = True

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """PostgreSQL has another name for it."""
        return self.as_sql(compiler, connection, function="JSONB_AGG", **context)


def book_of(reader: User, industries: dict[str, str]) -> Book:
    """The people of ``reader``; ``industries`` gives those of organisations by their name."""
    found = Person.objects.seen_by(reader).aggregate(
        ids=Column("id"),
        titles=Column("title"),
        organisations=Column("organisation_name"),
        occupations=Column("occupation_code"),
        closeness=Column("closeness"),
        last=Column("last_contact"),
    )
    columns = {name: values or [] for name, values in found.items()}
    direct = _reachable(reader)
    return Book(
        ids=columns["ids"],
        titles=tuple(columns["titles"]),
        organisations=tuple(columns["organisations"]),
        occupations=columns["occupations"],
        closeness=columns["closeness"],
        last_contacts=columns["last"],
        channels=list(map(direct.get, columns["ids"], repeat("profile"))),
        industries=industries,
    )


def _reachable(reader: User) -> dict[int, str]:
    """The people with an e-mail address or a phone number: "direct"."""
    kinds = (ValueKind.EMAIL, ValueKind.PHONE)
    values = PersonValue.objects.seen_by(reader).filter(kind__in=kinds)
    return dict.fromkeys(values.aggregate(people=Column("person_id"))["people"] or (), "direct")
