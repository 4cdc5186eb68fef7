"""The cast: Noor Haddad, who leads a ward in Leeds and looks for her next work, and her people."""

from __future__ import annotations

from dataclasses import dataclass

SEEKER = "Noor Haddad"
ABOUT = "I have led a hospital ward in Leeds for six years and the rotas of forty nurses."
RESUME = """Experience
Ward Manager, St Aldhelm Hospital   May 2019 – present
- Rotas for forty nurses on two wards
- Brought electronic charts to both of them
Staff Nurse, Ridings Community Trust   September 2012 – April 2019
Education
BSc Nursing, University of Leeds, 2009 – 2012
"""
PLACE = "Leeds"
ZONE = "Europe/London"


@dataclass(frozen=True)
class Role:
    """One person of the story; what is empty is not known, as in life."""

    name: str
    title: str = ""
    organisation: str = ""
    closeness: str = ""
    how_known: str = ""
    email: str = ""
    phone: str = ""
    source: str = "linkedin"
    connected: str = "12 Mar 2021"


ROLES = (
    Role("Wanjiru Kamau", "Director of Nursing", "Ridings Community Trust", "well",
         "Led the ward next to mine for four years", "wanjiru.kamau@ridings.example.org",
         "+44 113 496 0101", "vcard"),
    Role("Grace Adeyemi", "Founder", "Adeyemi Catering", "well",
         "Neighbour; knows half of Leeds", "grace@adeyemi.example.com", "+44 7700 900102", "vcard"),
    Role("Søren Lindqvist", "Chief Clinical Information Officer", "Ridings Community Trust",
         "not really", "", "", "", "referral"),
    Role("Mei-Ling Chou", "Senior Product Manager", "Hallmark Health Software", "", "", "", "",
         "referral"),
    Role("Tomás Herrera", "Head of Clinical Safety", "Larkfield Digital", "", "", "", "", "referral"),
    Role("Priya Raghunathan", "Service Designer", "Northbank Design", "a little",
         "Panel at the nursing congress in 2023", "priya@northbank.example.net"),
    Role("Jonas Weber", "Design Director", "Kranich Studio", "", "", "", "", "referral"),
    Role("Aleksandra Nowak", "Learning and Development Manager", "Meridian Care Homes", "a little",
         "Studied together for the mentoring certificate", "a.nowak@meridian.example.com"),
    Role("Kwame Boateng", "Clinical Educator", "St Aldhelm Hospital", "well",
         "Trains the new starters on my ward", "kwame.boateng@aldhelm.example.org",
         "+44 113 496 0109"),
    Role("Fatima Zahra El Idrissi", "Health Data Analyst", "Atlas Analytics", "not really", "",
         "fatima@atlas.example.com"),
    Role("Hiroshi Tanaka", "Clinical Informatics Specialist", "St Aldhelm Hospital", "a little",
         "Brought the new charts to our ward", "h.tanaka@aldhelm.example.org", "+44 113 496 0111"),
    Role("Leila Moradi", "User Researcher", "Northbank Design", "a little",
         "Interviewed me for a study in 2022", "leila@northbank.example.net"),
    Role("Ruairí Ó Dálaigh", "Implementation Consultant", "Hallmark Health Software", "not really",
         "Installed our ordering system", "ruairi@hallmark.example.com"),
    Role("Ngọc Anh Trần", "Clinical Product Specialist", "Hallmark Health Software", "a little",
         "Same intake at nursing school", "ngocanh@hallmark.example.com"),
    Role("Oluwaseun Balogun", "Digital Transformation Lead", "Ridings Community Trust", "a little",
         "Worked on the discharge project", "o.balogun@ridings.example.org"),
    Role("Ingrid Bakke", "Health Informatics Lecturer", "Aire Valley University", "not really", "",
         "ingrid.bakke@aire.example.org"),
    Role("Daniyar Akhmetov", "Data Engineer", "Atlas Analytics", "not really"),
    Role("Chloé Fontaine", "Head of Service Design", "Larkfield Digital", "not really"),
    Role("Samuel Okonjo", "Ward Manager", "St Aldhelm Hospital", "well",
         "We cover for each other", "s.okonjo@aldhelm.example.org", "+44 7700 900119", "vcard"),
    Role("Eleni Papadaki", "Talent Development Partner", "Broadgate Foods", "a little",
         "Met at a mentoring evening"),
    Role("Mateus Carvalho", "Training Specialist", "Broadgate Foods", "not really"),
    Role("Hana Kovářová", "Nurse Practitioner", "Ridings Community Trust", "well",
         "Friend since training", "hana.k@example.net", "+44 7700 900122", "vcard"),
    Role("Yusuf Demir", "IT Service Manager", "St Aldhelm Hospital", "a little",
         "Answers when the ward computers do not"),
    Role("Beatriz Amaral", "Clinical Safety Officer", "Larkfield Digital", "not really"),
    Role("Dr Amit Chatterjee", "Consultant Physician", "St Aldhelm Hospital", "well",
         "We built the new handover together", "amit.chatterjee@aldhelm.example.org"),
    Role("Marguerite Dubois", "Choir leader", "", "well", "Sings with me on Thursdays",
         "marguerite@example.net", "+44 7700 900126", "vcard"),
    Role("Tevita Fifita", "Rugby coach", "", "a little", "Coaches my nephew", "",
         "+44 7700 900127", "vcard"),
    Role("Siobhán Kelly", "Recruiter", "Kelly Bright Search", "not really"),
    Role("Arjun Menon", "Product Designer", "Hallmark Health Software", "not really"),
    Role("Zainab Al-Farsi", "Programme Manager", "Northbank Design", "not really"),
)  # fmt: skip

GIVEN = (
    "Adaeze", "Bjørn", "Camille", "Dmitri", "Esperanza", "Farid", "Giulia", "Haruto", "Ioana",
    "Jamal", "Katarzyna", "Lwazi", "Malika", "Nikos", "Olena", "Pavel", "Quyên", "Rania", "Sipho",
    "Thandiwe", "Ulrike", "Vikram", "Wei", "Ximena", "Yara", "Zoltán", "Aoife", "Bashir", "Carmen",
    "Dong-hyun", "Elif", "Florin", "Guðrún", "Hamza", "Imani", "João", "Kofi", "Lucía", "Magnus", "Nomvula",
)  # fmt: skip
FAMILY = (
    "Abebe", "Bergström", "Castillo", "Dlamini", "Eriksen", "Fernandes", "Gupta", "Hussain", "Ito",
    "Jovanović", "Khumalo", "Lefèvre", "Mbeki", "Nakamura", "Osei", "Petrov", "Quiñones", "Rossi",
    "Sørensen", "Tadesse", "Ueda", "Varga", "Williams", "Xu", "Yılmaz", "Zieliński", "Achterberg",
    "Byrne", "Cohen", "Đorđević", "Evans", "Fofana", "Georgiou", "Hernández", "Iyer", "Johansson",
    "Kaplan", "Li",
)  # fmt: skip
WORK = (
    ("Staff Nurse", "St Aldhelm Hospital"), ("Health Informatics Analyst", "Ridings Community Trust"),
    ("Physiotherapist", "Aire Physio"), ("Software Engineer", "Hallmark Health Software"),
    ("UX Researcher", "Northbank Design"), ("Pharmacist", "Kirkgate Pharmacy"),
    ("Operations Manager", "Meridian Care Homes"), ("Data Analyst", "Atlas Analytics"),
    ("Primary School Teacher", "Beckfield School"), ("Project Manager", "Larkfield Digital"),
    ("Instructional Designer", "Aire Valley University"), ("Accountant", "Whitelock & Daughters"),
    ("Midwife", "Ridings Community Trust"), ("Product Owner", "Hallmark Health Software"),
    ("Paramedic", "Dales Ambulance Service"), ("HR Business Partner", "Broadgate Foods"),
    ("Librarian", "Headrow Library"), ("Clinical Trainer", "Larkfield Digital"),
    ("Social Worker", "Leeds Families"), ("Architect", "Calder Architects"),
    ("Systems Analyst", "St Aldhelm Hospital"), ("Chef", "Adeyemi Catering"),
    ("Content Designer", "Kranich Studio"), ("Journalist", "The Aire Herald"),
)  # fmt: skip
CROWD = 170


def crowd() -> tuple[Role, ...]:
    """The rest of the two hundred: made of names and work of many origins, always the same."""
    everybody = []
    for number in range(CROWD):
        given = GIVEN[(number * 7) % len(GIVEN)]
        family = FAMILY[(number * 11 + number // len(FAMILY)) % len(FAMILY)]
        title, organisation = WORK[(number * 5 + number // len(WORK)) % len(WORK)]
        plain = "".join(c for c in f"{given}.{family}".lower() if c.isascii() and c != "-")
        everybody.append(
            Role(
                name=f"{given} {family}",
                title=title,
                organisation=organisation,
                closeness=("", "a little", "not really", "not really", "")[number % 5],
                email=f"{plain}{number}@example.com" if number % 6 == 0 else "",
                connected=f"{1 + number % 28:02d} {('Jan', 'Apr', 'Jul', 'Oct')[number % 4]} "
                f"{2012 + number % 13}",
            )
        )
    return tuple(everybody)


def everybody() -> tuple[Role, ...]:
    """The two hundred, those of the story first."""
    return (*ROLES, *crowd())
