"""The report of an import: what became of every row of every file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from halfhour.actions.people.import_reading import ReadFile
from halfhour.actions.people.import_rows import Shelf
from halfhour.models import ImportFile


def write(
    shelf: Shelf,
    files: Sequence[ReadFile],
    records: Sequence[ImportFile],
    made: Mapping[int, int],
    reviews: Mapping[int, str],
) -> None:
    """Write the counts of each file and one line for each of its rows.

    ``made`` gives the ids of new people by place, ``reviews`` the reasons why a new person may be
    somebody else.
    """
    for read, record in zip(files, records, strict=True):
        counts: Counter[str] = Counter()
        for one in read.people:
            person = made.get(one.known, one.known)
            review = reviews.get(person, "") if one.outcome == "new" else ""
            counts[one.outcome] += 1
            counts["to_review"] += bool(review)
            reason = "; ".join(filter(None, (one.reason, review, *one.person.remarks)))
            name = one.person.called()[:300]
            shelf.report.add(record.pk, one.row, one.outcome, reason, name, person)
        for lost in read.rejected:
            shelf.report.add(record.pk, lost.row, "rejected", lost.reason, lost.name[:300], None)
        _count(record, read, counts)


def _count(record: ImportFile, read: ReadFile, counts: Counter[str]) -> None:
    record.rows, record.rejected = read.rows, len(read.rejected)
    for name in ("new", "updated", "merged", "to_review", "same"):
        setattr(record, name, counts[name])
    record.save()
