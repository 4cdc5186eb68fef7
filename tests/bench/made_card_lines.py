"""Invented business cards of many countries as lines with their places, in many layouts."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass

from halfhour.method.people.card_text import Line

NAMES = """Jean-Luc Moreau|María del Carmen Ruiz|Siobhán O'Connor|Nguyen Thi Mai|Li Wei|Anna von Berg|J. R. Whitfield
Kwabena Asante|Zeynep Aydın|Björn Åkesson|Agnieszka Wróbel|Tariq al-Masri|Noémie Lefèvre|Hiroshi Tanaka|Ewa Nowicka
Ravi Subramanian|Chidinma Eze|Lars Østergaard|Giulia De Santis|Pedro Henrique Souza|Marit Dahl|Owen Price
Katarína Nováková|Thabo Molefe|Ines Duarte|Mehmet Yılmaz|Ruth Goldberg|Sanjay Mehta|Ulrike Baumann|Ioana Popescu"""
TITLES = """Geschäftsführer|Leiterin Vertrieb|Directeur commercial|Chef de projet|Jefa de Producto|Vice President, Sales
Responsabile Marketing|Partner|Teacher|Midwife|Electrician|Kundenberaterin|Senior Product Manager|Team Lead Finance
Rechtsanwältin|Physiotherapist|Head of People|Directora General|Ingénieur logiciel|Projektleiter|Associate Professor
Chief of Staff|Key Account Manager|Journalist|Veterinary Surgeon|Sachbearbeiter Einkauf|Photographer|Store Manager
Gerente de Ventas|Responsable des achats|Production Planner|Policy Adviser|Steuerberater|Art Director|Urban Planner"""
FIRMS = """Brightwater|Delta Foods|Quill & Sons|ACME Tooling|Sonnental GmbH & Co. KG|Boulangerie Martin|Nordlys AS
Clínica Santa Lucía|Stadtwerke Lindau|Fjord Analytics|Blue Kite|Casa Verde S.L.|Hollis Freight|Peak & Partners LLP
Université de Vaubert|Lakeside Primary School|Rowan Institute|Velora|Ostara AG|Mason Bridge Consulting|Kiwi Craft Ltd
Zahnarztpraxis Dr. Lenz|Atelier Nord|Sunrise Solar Inc.|Tamarind Kitchen|First Harbour Bank|Pixelwerk|Grupo Alameda"""
STREETS = """14 Alder Street;Leeds LS1 3AB|Hauptstraße 7;80331 München|12 rue de la Paix;75002 Paris|Calle Mayor 3;28013 Madrid
Via Roma 21;20121 Milano|500 Oak Avenue, Suite 210;Denver, CO 80202|Drottninggatan 5;111 51 Stockholm|Keizersgracht 100;1015 CV Amsterdam"""
PHONES = """+49 (0)30 23125 123|030 / 23125 456|0171-3920 1234|01 99 00 12 34|06.39.98.12.34|(020) 7946 0018|+34 600 000 123
+1 212 555 0143 ext. 12|+1-303-555-0172|+46 8 465 004 17|+31 20 794 0012|+39 06 5550 0123|212.555.0199|+44 7700 900123"""
TEL = (
    "",
    "T ",
    "Tel. ",
    "Tel.: ",
    "Phone: ",
    "Mobil: ",
    "Handy ",
    "Tél. ",
    "Móvil: ",
    "Cell ",
    "M ",
    "D: ",
    "Telefon: ",
    "p. ",
)
MAIL = ("", "E ", "E-Mail: ", "Email ", "mail: ", "Correo: ", "Courriel : ", "e. ", "E-mail ")
WEB = ("", "W ", "Web: ", "www: ", "Internet: ")
SLOGANS = ("", "", "", "Better every day", "Seit 1952 für Sie da", "We build what lasts")


def listed(text: str) -> list[str]:
    return [one for line in text.splitlines() for one in line.split("|")]


@dataclass
class Truth:
    """What the card says."""

    name: str
    title: str
    organisation: str
    email: str
    phone: str


def plain(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.lower().translate(str.maketrans("øłı", "oli")))
    return "".join(c for c in flat if c.isascii() and c.isalnum())


def invented(chance: random.Random) -> Truth:
    name, firm = chance.choice(listed(NAMES)), chance.choice(listed(FIRMS))
    parts = [plain(word) for word in name.split()]
    local = chance.choice([
        f"{parts[0]}.{parts[-1]}", f"{parts[0][0]}{parts[-1]}", parts[0], f"{parts[-1]}.{parts[0]}", "info",
        f"{parts[0]}-{parts[-1]}", f"{parts[0][0]}.{parts[-1]}",
    ])  # fmt: skip
    host = chance.choice(
        [f"{plain(firm)[:18]}.test", f"{plain(firm.split()[0])}.example.com", "example.org"]
    )
    return Truth(
        name, chance.choice(listed(TITLES)), firm, f"{local}@{host}", chance.choice(listed(PHONES))
    )


def made(seed: int) -> tuple[list[Line], Truth]:
    """The lines of a card, and what it says."""
    chance = random.Random(seed)
    truth = invented(chance)
    prefix = chance.choice(["", "", "", "Dr. ", "Prof. Dr. ", "Dipl.-Ing. "])
    after = chance.choice(["", "", "", ", MBA", ", PhD"])
    shown = (
        chance.choice([str, str, str.upper])(f"{truth.name}{after}")
        if not prefix
        else prefix + truth.name
    )
    name = (shown, chance.choice([40, 52, 60]))
    title = (truth.title, chance.choice([24, 28, 32]))
    firm = (chance.choice([str, str, str.upper])(truth.organisation), chance.choice([30, 44, 70]))
    heads = [
        [name, title, firm],
        [firm, name, title],
        [title, name, firm],
        [firm, title, name],
        [name, firm, title],
    ]
    head = chance.choice(heads)
    slogan = chance.choice(SLOGANS)
    if slogan:
        head.insert(head.index(firm) + 1, (slogan, 20))
    street = chance.choice(listed(STREETS)).split(";")
    host = truth.email.partition("@")[2]
    contact = [f"{chance.choice(TEL)}{truth.phone}", f"{chance.choice(MAIL)}{truth.email}"]
    if chance.random() < 0.4:
        contact.insert(
            1, f"{chance.choice(['Fax: ', 'Fax ', 'F ', 'Télécopie : '])}+49 30 23125 999"
        )
    if chance.random() < 0.6:
        contact.append(f"{chance.choice(WEB)}www.{host}")
    if chance.random() < 0.3:
        contact = [f"{contact[0]} | {contact[1]}", *contact[2:]]
    small = [*street, *contact] if chance.random() < 0.5 else [*contact, *street]
    lines, y = [], 40.0
    side = chance.random() < 0.35
    for text, size in head:
        lines.append(Line(text, 50, y, 50 + len(text) * size * 0.5, y + size, 0.98))
        y += size * 1.3
    y = 60.0 if side else y + 40
    for text in small:
        left = 560 if side else 50
        lines.append(Line(text, left, y, left + len(text) * 13, y + 24, 0.97))
        y += 34
    chance.shuffle(lines)
    return lines, truth
