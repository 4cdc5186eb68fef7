"""People on the way to other tools, and as CSV with nothing in it that a sheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

COLUMNS = (
    "Name", "First name", "Last name", "Organisation", "Title", "E-mail", "Phone", "URL",
    "How well known", "How I know them", "Last contact", "Birthday", "Tags", "Notes",
)  # fmt: skip
FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r]")  # noqa: RUF001 - some programs take the wide ones too
JOIN = " ::: "
YEARLESS = re.compile(r"--\d\d-\d\d", re.ASCII)
# Where numbers have a decimal comma, programs part the cells at semicolons, even inside of ours.
AFTER_MARK = re.compile(r"(;\s?)(?=[=+\-@＝＋－＠])")  # noqa: RUF001


@dataclass(frozen=True)
class Leaving:
    """One person on the way to another tool; every text raw, as it was kept.

    ``labels`` tells of a kind (email, phone, url, address) and value what it is called, ``others``
    are values with what they are, ``photo`` is the name of a file.
    """

    uid: str
    name: str
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    closeness: str = ""
    how_known: str = ""
    last_contact: str = ""
    birthday: str = ""
    notes: str = ""
    nicknames: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    photo: str = ""
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)


def tame(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection).

    >>> tame("=1+1"), tame("+44 20 7946 0000"), tame("Ada"), tame("a;=1+1")
    ("'=1+1", "'+44 20 7946 0000", 'Ada', "a;'=1+1")

    A day without a year is digits alone; a blank keeps it from being taken for a sum, and is read
    back as the day.

    >>> tame("--05-12")
    ' --05-12'
    """
    if YEARLESS.fullmatch(cell):
        return f" {cell}"
    cell = AFTER_MARK.sub(r"\1'", cell)
    return f"'{cell}" if FORMULA.match(cell) else cell


def csv_lines(people: Iterable[Leaving]) -> Iterator[str]:
    """A CSV file (RFC 4180) line by line, headers first.

    Several e-mails and numbers are joined by ``; ``, pages and tags, which may hold that, as
    Google's files join them.
    """
    yield _csv_line(COLUMNS)
    for one in people:
        yield _csv_line((
            one.name, one.given_name, one.family_name, one.organisation, one.title,
            "; ".join(one.emails), "; ".join(one.phones), JOIN.join(one.urls), one.closeness,
            one.how_known, one.last_contact, one.birthday, JOIN.join(one.tags), one.notes,
        ))  # fmt: skip


def _csv_line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([tame(cell.replace("\x00", "")) for cell in cells])
    return out.getvalue()
