"""Made vCards of mixed version and encoding, with what was written on each."""

import quopri
import random

GIVEN = [
    "Amara",
    "Björn",
    "Chloé",
    "Dmitri",
    "Eszter",
    "Fátima",
    "Gökhan",
    "Hiroko",
    "Ibrahim",
    "Jürgen",
    "Kwame",
    "Łukasz",
    "María",
    "Nguyễn",
    "Oluwaseun",
    "Priya",
    "Quang",
    "Renée",
    "Søren",
    "Tomáš",
    "Uri",
    "Väinö",
    "Wei",
    "Xóchitl",
    "Yasmin",
    "Zoë",
    "美咲",
    "Владимир",
    "Ελένη",
]
FAMILY = [
    "Ağaoğlu",
    "Böhm",
    "Çelik",
    "Dvořák",
    "Eriksen",
    "Fernández",
    "Großmann",
    "Haddad",
    "Ibáñez",
    "Jóhannsdóttir",
    "Kowalski",
    "Lefèvre",
    "Müller",
    "Núñez",
    "Okafor",
    "Petrović",
    "Quispe",
    "Rădulescu",
    "Sørensen",
    "Tanaka",
    "Ünal",
    "Vargas",
    "Wójcik",
    "Xu",
    "Yılmaz",
    "Zhang",
]
COMPANIES = (
    "Müller & Söhne",
    "Weaver, Stone; Co.",
    "Ñandú Labs",
    "Acme",
    "株式会社例",
    "Blue Öyster",
)
LATIN = "iso-8859-1"


def made(count, seed=1):
    """``count`` cards as one file, and for each its name, e-mail, phone, organisation and note."""
    chance = random.Random(seed)
    texts, truth = [], []
    for number in range(count):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        one = {
            "given": given,
            "family": family,
            "name": f"{given} {family}",
            "email": f"person{number}@example.org",
            "phone": f"+1 {212 + number // 10000} 555 {number % 10000:04}",
            "organisation": chance.choice(COMPANIES),
            "note": " ".join(chance.choice(FAMILY) for _ in range(chance.randint(3, 25))),
        }
        truth.append(one)
        texts.append(
            chance.choice((version_2, version_2_latin, version_3, version_3, version_4))(one)
        )
    return b"".join(texts), truth


def _quoted(text, charset):
    raw = quopri.encodestring(text.encode(charset)).replace(b"=\n", b"=\r\n")
    return raw.replace(b";", b"=3B") if b";" in raw else raw


def version_2(one, charset="utf-8"):
    head = f";CHARSET={charset.upper()};ENCODING=QUOTED-PRINTABLE:".encode()
    name = _quoted(one["family"], charset) + b";" + _quoted(one["given"], charset) + b";;;"
    return b"\r\n".join(
        (
            b"BEGIN:VCARD",
            b"VERSION:2.1",
            b"N" + head + name,
            b"FN" + head + _quoted(one["name"], charset),
            b"ORG" + head + _quoted(one["organisation"].replace(";", "\\;"), charset),
            b"TEL;CELL;VOICE:" + one["phone"].encode(),
            b"EMAIL;PREF;INTERNET:" + one["email"].encode(),
            b"NOTE" + head + _quoted(one["note"], charset),
            b"END:VCARD",
            b"",
        )
    )


def version_2_latin(one):
    try:
        return version_2(one, LATIN)
    except UnicodeEncodeError:
        return version_2(one)


def _escaped(text):
    return text.replace(",", "\\,").replace(";", "\\;")


def _folded(line):
    raw = line.encode()
    pieces = [raw[:75], *(raw[at : at + 74] for at in range(75, len(raw), 74))]
    return b"\r\n ".join(pieces)


def version_3(one, version="3.0", phone="TEL;TYPE=CELL,VOICE:"):
    lines = (
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"N:{_escaped(one['family'])};{_escaped(one['given'])};;;",
        f"FN:{_escaped(one['name'])}",
        f"ORG:{_escaped(one['organisation'])}",
        f"{phone}{one['phone']}",
        f"item1.EMAIL;TYPE=INTERNET:{one['email']}",
        "item1.X-ABLabel:work",
        "ADR;TYPE=HOME:;;12 Example Street;Anytown;;12345;Ruritania",
        "CATEGORIES:friends,golf",
        f"NOTE:{_escaped(one['note'])}",
        "END:VCARD",
    )
    return b"\r\n".join(map(_folded, lines)) + b"\r\n"


def version_4(one):
    return (
        version_3(one, "4.0", "TEL;VALUE=uri;TYPE=cell:tel:")
        .replace(b" 555 ", b"-555-")
        .replace(b"tel:+1 ", b"tel:+1-")
    )
