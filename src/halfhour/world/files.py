"""The files Noor starts from: her LinkedIn connections and the contacts of her telephone."""

from __future__ import annotations

import csv
import io

from docx import Document

from halfhour.method.account.cards import vcard
from halfhour.method.account.sheets import Leaving
from halfhour.world.cast import everybody

PREAMBLE = (
    'Notes:\n"When exporting your connection data, some e-mail addresses may be missing."\n\n'
)
COLUMNS = (
    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
)  # fmt: skip


def connections_csv() -> str:
    """A ``Connections.csv`` as LinkedIn exports it."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for number, role in enumerate(everybody()):
        if role.source != "linkedin":
            continue
        given, _, family = role.name.rpartition(" ")
        url = f"https://www.linkedin.com/in/demo-{number:03d}"
        rows.writerow(
            [given, family, url, role.email, role.organisation, role.title, role.connected]
        )
    return PREAMBLE + out.getvalue()


def contacts_vcf() -> str:
    """The contacts of a telephone as one vCard file."""
    return "".join(
        vcard(
            Leaving(
                uid=f"00000000-0000-4000-8000-{number:012d}",
                name=role.name,
                given_name=role.name.rpartition(" ")[0],
                family_name=role.name.rpartition(" ")[2],
                organisation=role.organisation,
                title=role.title,
                emails=(role.email,) if role.email else (),
                phones=(role.phone,) if role.phone else (),
            )
        )
        for number, role in enumerate(everybody())
        if role.source == "vcard"
    )


def resume_docx(text: str) -> bytes:
    """A resume as a Word file, a paragraph a line."""
    document = Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
