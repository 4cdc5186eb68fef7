"""Files of people of every kind, made here and whole, for tests that damage them."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from functools import cache

import openpyxl

LINKEDIN = (
    'Notes:\n"When exporting your connection data, you may notice that some are missing"\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Nia,Okafor,https://www.linkedin.com/in/nia-okafor,,Acme Corp,Engineer,01 Jan 2012\n"
    'Jürgen,Groß,https://www.linkedin.com/in/j%C3%BCrgen,j@example.org,"Stone, Co.",VP,02 Feb 2013\n'
    ",,,,,,30 Apr 2026\n"
)
PARTS = {
    "Connections.csv": LINKEDIN,
    "messages.csv": (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
        "SUBJECT,CONTENT,FOLDER\n"
        "1,,Nia,https://www.linkedin.com/in/nia-okafor,Me,https://www.linkedin.com/in/me,"
        '2025-03-04 10:00:00 UTC,,"Hello\nthere, you",INBOX\n'
    ),
    "Invitations.csv": (
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        'Nia,Me,"7/8/26, 3:43 PM",,INCOMING,https://www.linkedin.com/in/nia-okafor,'
        "https://www.linkedin.com/in/me\n"
    ),
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Northwind,Planner,,Bristol,Jan 2019,\n"
    ),
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nLeeds,2001,2004,,BA,\n",
    "Skills.csv": "Name\nPlanning\n",
    "Profile.csv": (
        "First Name,Last Name,Headline,Summary,Industry,Geo Location,Instant Messengers\n"
        "Noor,Haddad,Planner,,Logistics,Bristol,\n"
    ),
    "Recommendations_Received.csv": (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        "Nia,Okafor,Acme Corp,Engineer,Great,2024-05-06,VISIBLE\n"
    ),
    "Endorsement_Received_Info.csv": (
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
        "Endorsement Status\n"
        "2024/01/02 03:04:05 UTC,Planning,Nia,Okafor,www.linkedin.com/in/nia-okafor,ACCEPTED\n"
    ),
}
GOOGLE_OLD = (
    "Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\n"
    "Ana Lee,Ana,Lee,1980-01-02,a note,* myContacts ::: Golf,* Work,a@example.org ::: b@example.org,"
    "Mobile,+1 212 555 0100,Acme,Buyer\n"
)
GOOGLE_NEW = (
    "First Name,Last Name,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City\n"
    "Ana,Lee,Acme,Buyer, --01-02,* myContacts,* Home,a@example.org,Work,+1 212 555 0100,1 Main St,Leeds\n"
)
OUTLOOK = {
    "en": "Title,First Name,Last Name,Company,Job Title,Business Phone,E-mail Address,Birthday,Notes",
    "de": "Anrede;Vorname;Nachname;Firma;Position;Telefon geschäftlich;E-Mail-Adresse;Geburtstag;Notizen",
    "fr": "Titre,Prénom,Nom,Société,Titre,Téléphone (bureau),Adresse de messagerie,Anniversaire,Notes",
    "es": (
        "Tratamiento,Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,"
        "Dirección de correo electrónico,Cumpleaños,Notas"
    ),
}
OUTLOOK_ROW = (
    'Dr.,Ann,Lee,"Acme, Inc.",Director,(212) 555-0100,ann@example.org,0/0/00,"line1\nline2"'
)
CARD_21 = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gro=DF;J=FCrgen\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20=\r\nGro=C3=9F\r\nTEL;CELL;VOICE:+49 170 1\r\n"
    "PHOTO;GIF;BASE64:\r\n R0lGODlhAQABAIAAAAAAAP\r\n ///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7\r\n\r\n"
    "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Bo\r\nEND:VCARD\r\nEND:VCARD\r\n"
)
CARD_30 = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ana;;Dr.;\r\nFN:Ana Lee\r\nORG:Acme\\, Inc.;Sales\r\nTITLE:Buyer\r\n"
    "EMAIL;TYPE=INTERNET,PREF:ana@example.org\r\nitem1.TEL:+1 212 555 0100\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n"
    "ADR;TYPE=home:;;1 Main St;Leeds;;LS1;UK\r\nBDAY:1980-01-02\r\nNOTE:a long\\nnote that\r\n  is folded\r\n"
    "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana\r\nCATEGORIES:golf,work\r\nEND:VCARD\r\n"
)
CARD_40 = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Zoë Müller\r\nN:Müller;Zoë;;;\r\nUID:urn:uuid:1-2\r\n"
    'TEL;VALUE=uri;TYPE="voice,cell":tel:+49-170-1\r\nADR;LABEL="1: Main";TYPE=work:;;Main St;Bonn;;;\r\n'
    "PHOTO:data:image/gif;base64,R0lGODdh\r\nRELATED;TYPE=spouse:urn:uuid:3\r\nBDAY:--0203\r\nEND:VCARD\r\n"
)
MECARD = (
    "MECARD:N:Okafor,Amara;TEL:+15550100;EMAIL:amara@example.com;URL:example.com;ADR:,,1 Main St;;"
)
PASTED = (
    "Ana Lee, Buyer at Acme, +1 212 555 0100, ana@example.org\n"
    "bo@example.org – Bo Chen (CTO, Stone Ltd)\n+49 170 1234567 Cleo Brandt\n"
)
GENERIC = (
    "Name;E-mail;Mobile;Firm;How we met;Closeness;Last contact\n"
    "Ana Lee;ana@example.org;+1 212 555 0100;Acme;at the fair;well;2024-05-06\n"
    ";;;Stone;;;\n"
)
MONICA_SQL = (
    "INSERT IGNORE INTO `contacts` (`id`,`first_name`,`last_name`,`birthday_special_date_id`) VALUES "
    "(1,'Ana','O\\'Lee',7),(2,'Bo',NULL,NULL);\n"
    "INSERT INTO `contact_field_types` (`id`,`name`,`type`) VALUES (1,'Email','email');\n"
    "INSERT INTO `contact_fields` (`id`,`contact_id`,`contact_field_type_id`,`data`) VALUES "
    "(1,1,1,'ana@example.org');\n"
    "INSERT INTO `special_dates` (`id`,`date`,`is_year_unknown`,`is_age_based`) VALUES (7,'1980-01-02',0,0);\n"
    "INSERT INTO `notes` (`id`,`contact_id`,`body`) VALUES (1,2,'met; at (the) fair');\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\n"
    "DTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Here:20261102T090000\r\nDURATION:PT1H\r\n"
    "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Here:20261109T090000\r\nSUMMARY:A talk\r\n"
    'ATTENDEE;CN="Ana Lee";PARTSTAT=ACCEPTED:mailto:ana@example.org\r\nEND:VEVENT\r\n'
    "BEGIN:VFREEBUSY\r\nUID:2\r\nFREEBUSY;FBTYPE=BUSY:20261102T090000Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"
)


def packed(files: dict[str, str | bytes]) -> bytes:
    """A zip of ``files``."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def unpacked(raw: bytes) -> dict[str, bytes]:
    """The files in a zip."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@cache
def workbook() -> bytes:
    """A spreadsheet with a date, a telephone number as a number, and an empty cell."""
    book = openpyxl.Workbook()
    book.active.append(["Name", "E-mail", "Mobile", "Birthday", "Tags"])
    book.active.append(["Ana Lee", "ana@example.org", 12125550100, date(1980, 1, 2), "golf, work"])
    book.active.append(["Bo Chen", None, 442079460000.0, "--02-03", None])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def monica_json() -> str:
    """Monica's export of two contacts."""
    field = {"uuid": "f", "type": "e", "properties": {"data": "ana@example.org", "type": "t"}}
    contact = {
        "uuid": "c1",
        "properties": {"first_name": "Ana", "last_name": "Lee", "tags": ["golf"],
                       "birthdate": {"date": "1980-01-02", "is_year_unknown": True}},
        "data": [{"count": 1, "type": "contact_field", "values": [field]},
                 {"type": "note", "values": [{"properties": {"body": "met at the fair"}}]}],
    }  # fmt: skip
    other = {"uuid": "c2", "properties": {"first_name": "Bo", "first_met_through": "c1"}}
    types = [{"uuid": "t", "properties": {"type": "email", "name": "Email"}}]
    account = {
        "data": [{"type": "contact", "values": [contact, other]}],
        "instance": {"contact_field_types": types},
    }
    return json.dumps({"version": "1.0-preview.1", "account": account})


def whole_files() -> dict[str, bytes]:
    """One whole file of every kind that people come in, by what it is."""
    tables = {
        f"outlook {tongue}": (
            f"{header}\n{OUTLOOK_ROW if ';' not in header else OUTLOOK_ROW.replace(',', ';')}\n"
        ).encode("cp1252")
        for tongue, header in OUTLOOK.items()
    }
    return {
        "linkedin": LINKEDIN.encode(),
        "linkedin zip": packed(PARTS),
        **{f"linkedin {name}": text.encode() for name, text in PARTS.items()},
        "google old": GOOGLE_OLD.encode("utf-16"),
        "google new": GOOGLE_NEW.encode(),
        **tables,
        "vcard 2.1": CARD_21.encode(),
        "vcard 3.0": CARD_30.encode(),
        "vcard 4.0": CARD_40.encode(),
        "vcards": (CARD_21 + CARD_30 + CARD_40).encode(),
        "monica json": monica_json().encode(),
        "monica sql": MONICA_SQL.encode(),
        "csv": GENERIC.encode(),
        "xlsx": workbook(),
        "pasted": PASTED.encode(),
        "zip": packed({"a.csv": GENERIC, "in/b.vcf": CARD_30, "c.txt": PASTED}),
    }
