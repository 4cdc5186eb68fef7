"""What the books of the third design are made of: names, towns, organisations, titles and rates.

`made_people_third.txt` has the names of one culture in each paragraph: its code, its weight and the
country most of its people live in; then given names, women's and men's, the frequent first, each
with other spellings after "~" and short forms after "/"; then the frequent surnames, and the stems
and endings of which the rare ones are put together.
"""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from made_people import listed
from made_people_second import Falling

NAMES = Path(__file__).with_name("made_people_third.txt")
STROKES = str.maketrans(
    {"ß": "ss", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "đ": "d", "Đ": "D"}
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def spaced(text: str) -> list[str]:
    """The words of a text, a "_" in them standing for a space."""
    return [word.replace("_", " ") for word in text.split()]


def folded(text: str, german: bool = False) -> str:
    """The text without diacritics; where ``german``, "ä" becomes "ae"."""
    text = text.translate(UMLAUTS | STROKES if german else STROKES)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def compact(text: str) -> str:
    """Small letters and digits only, as a mailbox or a domain has them."""
    return "".join(c for c in folded(text, german=True).lower() if c.isalnum())


def checksum(text: str) -> int:
    """A small number that depends on the text alone."""
    return sum(ord(letter) * (place + 7) for place, letter in enumerate(text))


@dataclass(frozen=True)
class Culture:
    """The names of one culture and the country most of its people live in."""

    code: str
    weight: int
    country: str
    given: dict[str, Falling[str]]
    families: Falling[str]


@cache
def cultures() -> tuple[Culture, ...]:
    """The cultures of the file of names; the rare surnames are in an order of their own."""
    found, mixer = [], random.Random(7)
    for paragraph in NAMES.read_text(encoding="utf-8").split("\n\n"):
        code, weight, country, *words = paragraph.split()
        parts: dict[str, list[str]] = {}
        for word in words:
            if word.endswith(":"):
                part = parts.setdefault(word.removesuffix(":"), [])
            else:
                part.append(word)
        rare = list(dict.fromkeys(stem + end for stem in parts["stem"] for end in parts["end"]))
        mixer.shuffle(rare)
        names = [name.replace("_", " ") for name in dict.fromkeys(parts["top"] + rare)]
        families = Falling(names, 1.2, 4) if code in ("cn", "vn") else Falling(names, 1.0, 5)
        given = {sex: Falling(parts[sex], 1.0, 4) for sex in "fm"}
        found.append(Culture(code, int(weight), country, given, families))
    return tuple(found)


class Town(NamedTuple):
    """A town: its names, its area code and the beginning of its postcodes."""

    names: tuple[str, ...]
    area: str
    postcode: str


@dataclass(frozen=True)
class Country:
    """A country; ``weight`` is its share of the organisations."""

    weight: int
    names: list[str]
    dial: str
    mobiles: list[str]
    domain: str
    legal: list[str]
    towns: Falling[Town]


def country(
    weight: int, names: str, dial: str, mobiles: str, domain: str, legal: str, towns: str
) -> Country:
    """A country from its texts; a town is "name~other name:area code:postcode"."""
    parts = [town.split(":") for town in spaced(towns)]
    places = [Town(tuple(written.split("~")), area, code) for written, area, code in parts]
    return Country(
        weight, spaced(names), dial, listed(mobiles), domain, spaced(legal), Falling(places, 0.9, 1)
    )


COUNTRIES = {
    "DE": country(
        50, "Deutschland Germany DE", "49", "151 160 170 171 172 175 176 177 178 179", "de",
        "GmbH AG SE GmbH_&_Co._KG e.V.",
        "Berlin:30:10 München~Munich:89:80 Hamburg:40:20 Köln~Cologne:221:50 "
        "Frankfurt_am_Main~Frankfurt:69:60 Stuttgart:711:70 Düsseldorf:211:40 Leipzig:341:04 "
        "Nürnberg~Nuremberg:911:90 Dresden:351:01 Karlsruhe:721:76 Freiburg:761:79 Aachen:241:52 "
        "Würzburg:931:97 Tübingen:7071:72",
    ),
    "AT": country(
        6, "Österreich Austria AT", "43", "660 664 676 699", "at", "GmbH AG",
        "Wien~Vienna:1:10 Graz:316:80 Linz:732:40 Salzburg:662:50",
    ),
    "CH": country(
        7, "Schweiz Switzerland CH", "41", "76 78 79", "ch", "AG SA",
        "Zürich~Zurich:44:80 Basel:61:40 Bern:31:30 Genf~Genève~Geneva:22:12",
    ),
    "GB": country(
        14, "United_Kingdom UK GB England", "44", "7700 7811 7912 7456 7533", "co.uk",
        "Ltd Limited plc LLP",
        "London:20:11 Manchester:161:22 Birmingham:121:33 Leeds:113:44 Bristol:117:55 "
        "Edinburgh:131:66 Cambridge:1223:77",
    ),
    "US": country(
        6, "USA United_States US", "1", "212 415 617 312 206 512", "com", "Inc. LLC Corp.",
        "New_York~NYC:212:10 San_Francisco~SF:415:94 Boston:617:02 Chicago:312:60 Seattle:206:98 "
        "Austin:512:78",
    ),
    "FR": country(
        6, "France FR", "33", "6 7", "fr", "SA SAS SARL",
        "Paris:1:75 Lyon:4:69 Toulouse:5:31 Marseille:4:13 Lille:3:59 Strasbourg~Straßburg:3:67",
    ),
    "ES": country(
        5, "España Spain ES", "34", "6 7", "es", "S.A. S.L.",
        "Madrid:91:28 Barcelona:93:08 Valencia:96:46 Sevilla~Seville:95:41 Bilbao:94:48",
    ),
    "IT": country(
        4, "Italia Italy IT", "39", "320 333 347 349 388", "it", "S.p.A. S.r.l.",
        "Roma~Rome:06:00 Milano~Milan~Mailand:02:20 Torino~Turin:011:10 Bologna:051:40 "
        "Napoli~Naples:081:80",
    ),
    "NL": country(
        4, "Nederland Netherlands NL", "31", "6", "nl", "B.V. N.V.",
        "Amsterdam:20:10 Rotterdam:10:30 Utrecht:30:35 Den_Haag~The_Hague:70:25 Eindhoven:40:56",
    ),
    "SE": country(
        4, "Sverige Sweden SE", "46", "70 72 73 76", "se", "AB",
        "Stockholm:8:11 Göteborg~Gothenburg:31:41 Malmö:40:21 Uppsala:18:75",
    ),
    "PL": country(
        4, "Polska Poland PL", "48", "501 602 693 788", "pl", "Sp._z_o.o. S.A.",
        "Warszawa~Warsaw:22:00 Kraków~Cracow~Krakau:12:30 Wrocław~Breslau:71:50 Gdańsk:58:80 "
        "Poznań:61:60",
    ),
    "CZ": country(
        3, "Česko Czech_Republic CZ", "420", "601 723 775 606", "cz", "s.r.o. a.s.",
        "Praha~Prague~Prag:2:11 Brno~Brünn:54:60 Ostrava:59:70 Plzeň~Pilsen:37:30",
    ),
    "TR": country(
        3, "Türkiye Turkey TR", "90", "532 533 542 555", "com.tr", "A.Ş. Ltd._Şti.",
        "İstanbul~Istanbul:212:34 Ankara:312:06 İzmir~Izmir:232:35",
    ),
    "HU": country(
        3, "Magyarország Hungary HU", "36", "20 30 70", "hu", "Kft. Zrt.",
        "Budapest:1:10 Debrecen:52:40 Szeged:62:67",
    ),
}  # fmt: skip

ORGANISATION_WORDS = listed(
    "Nova Alpen Rhein Data Medi Omni Vita Solar Inter Euro Terra Aqua Luma Hexa Proto Quanta Cyber "
    "Green Blue North Urban Helio Ferro Astra Delta Sigma Velo Logi Opti Pharma Bio Geo Micro Neo "
    "Pan Trans Uni Vector Zenit Kappa"
)
ORGANISATION_ENDS = listed(
    "tec soft werk med net log form plan lab lux mobil power care trade chem bank consult media "
    "systems dynamics sense link point stream"
)
LARGE = listed(
    "Siemens SAP Bosch Accenture Deloitte Amazon Google Microsoft IBM KPMG PwC McKinsey Allianz "
    "BMW Volkswagen Airbus Capgemini Philips Roche Novartis BASF Bayer Ericsson Vodafone Unilever "
    "HSBC Zalando Continental Infineon ABB"
)
FAMILY_FIRMS = listed("Partner Söhne Co Kollegen Team")
TITLES = [
    title.split("~")
    for title in spaced(
        "Software_Engineer~Softwareentwickler~Developer Project_Manager~Projektleiter~PM "
        "Data_Analyst~Data_Scientist Consultant~Berater "
        "Account_Manager~Vertrieb~Key_Account_Manager HR_Manager~Personalreferent~People_Partner "
        "Recruiter~Talent_Acquisition Marketing_Manager~Marketing "
        "Managing_Director~Geschäftsführer~CEO "
        "Research_Associate~Wissenschaftlicher_Mitarbeiter~PhD_Student "
        "Product_Manager~Product_Owner Team_Lead~Teamleiter Accountant~Buchhalter~Controller "
        "Lawyer~Rechtsanwalt~Legal_Counsel Physician~Arzt~Assistenzarzt Teacher~Lehrer "
        "Architect~Architekt Mechanical_Engineer~Entwicklungsingenieur Assistant~Sekretariat "
        "Professor~Prof. Sales_Manager~Vertriebsleiter Designer~UX_Designer "
        "Working_Student~Werkstudent~Intern Buyer~Einkäufer Operations_Manager~COO "
        "Head_of_IT~IT-Leiter~CIO Quality_Manager~QM Journalist~Editor~Redakteur "
        "Nurse~Pflegekraft"
    )
]
STREETS = spaced(
    "Hauptstr. Bahnhofstr. Gartenweg Schulstr. Lindenallee Bergstr. Ringstr. Kirchgasse Mühlweg "
    "Park_Avenue High_Street Station_Road Church_Lane Rue_de_la_Paix Via_Roma Calle_Mayor "
    "Kerkstraat Storgatan Rynek Nádražní Fő_utca"
)
HOSTS = listed(
    "gmail.com gmail.com gmail.com gmx.de web.de outlook.com hotmail.com yahoo.com icloud.com "
    "t-online.de posteo.de"
)

# What changes between the two times of a life.
NEW_JOB, NEW_MOBILE, NEW_MAIL, MOVED, MARRIED, NEW_PROFILE = 0.40, 0.15, 0.20, 0.20, 0.18, 0.08
# A relative of somebody earlier, and how many of those are of the same given name too.
RELATIVE, NAMESAKE = 0.12, 0.10
# A switchboard's telephone for the own one, and an office's mailbox for the own one.
SWITCHBOARD, OFFICE_BOX = 0.45, 0.25


@dataclass(frozen=True)
class Source:
    """How often a source is met, what it holds and how it writes names; all but weight are shares.

    ``late``: written at the later time; ``middle``, ``second``: with middle name, second surname.
    """

    weight: int
    told: dict[str, float]
    late: float = 0.55
    nickname: float = 0.0
    flat: float = 0.0
    middle: float = 0.12
    second: float = 0.12
    initial: float = 0.015


SOURCES = {
    "phone": Source(
        30,
        {
            "mobile": 0.97, "landline": 0.35, "work phone": 0.37, "mail": 0.53, "work mail": 0.27,
            "org": 0.58, "city": 0.39, "birthday": 0.27,
        },
        late=0.5, nickname=0.26, flat=0.45,
    ),
    "linkedin": Source(
        24, {"mail": 0.47, "org": 0.97, "title": 0.97, "city": 0.65, "url": 0.95},
        late=0.75, nickname=0.07, flat=0.12, middle=0.3,
    ),
    "mail": Source(
        18, {"mail": 0.82, "work mail": 0.65, "mobile": 0.43, "org": 0.55},
        nickname=0.14, flat=0.50, initial=0.07,
    ),
    "crm": Source(
        18,
        {
            "mail": 0.80, "work mail": 0.55, "mobile": 0.79, "landline": 0.53, "org": 0.77,
            "title": 0.65, "city": 0.95, "street": 0.73, "birthday": 0.84, "url": 0.37,
        },
        nickname=0.05, flat=0.22, middle=0.6, second=0.4, initial=0.02,
    ),
    "card": Source(
        10,
        {
            "work mail": 0.87, "work phone": 0.92, "mobile": 0.73, "org": 0.99, "title": 0.95,
            "city": 0.87,
        },
        late=0.45, nickname=0.03, flat=0.15, initial=0.05,
    ),
}  # fmt: skip
