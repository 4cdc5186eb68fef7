"""All imports so far, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.models import Import, User
from halfhour.outside.people.handed_in import text_of


@dataclass(frozen=True)
class ImportLine:
    """One import in the list of all."""

    import_id: int
    state: str
    at: datetime
    files: str
    rows: int
    new: int
    rejected: int


@dataclass(frozen=True)
class ImportsPage:
    """The start of an import: what can be brought in, and what was before.

    ``pasted`` is a text that was pasted last and not yet imported, ``pasted_import`` its import.
    """

    imports: tuple[ImportLine, ...]
    pasted: str
    pasted_import: int | None


def imports_page(*, reader: User) -> ImportsPage:
    """The last fifty imports, newest first."""
    records = Import.objects.seen_by(reader).prefetch_related("files").order_by("-pk")[:50]
    kept = ((one.pk, text_of(one.options)) for one in records if one.state in ("waiting", "failed"))
    number, text = next((one for one in kept if one[1]), (None, ""))
    return ImportsPage(tuple(_line(one) for one in records), text, number)


def _line(record: Import) -> ImportLine:
    files = list(record.files.all())
    return ImportLine(
        import_id=record.pk,
        state=record.state,
        at=record.at,
        files=", ".join(one.path for one in files) or ", ".join(record.options.get("names", ())),
        rows=sum(one.rows for one in files),
        new=sum(one.new for one in files),
        rejected=sum(one.rejected for one in files),
    )
