"""Noor's story as it went: whom she asked, what they said, what she did with it.

Every number of days counts back from the day the story is told. A talk that was only asked for
has no ``held``; one that lies ahead has a negative one.
"""

from __future__ import annotations

from dataclasses import dataclass

INFORMATICS = "Clinical informatics"
DESIGN = "Service design in health"
TRAINING = "Learning and development"


@dataclass(frozen=True)
class Way:
    """A direction, why, and what she wants to know."""

    name: str
    why: str
    occupations: tuple[tuple[str, str], ...]
    industries: tuple[str, ...]
    questions: tuple[tuple[str, str], ...]


WAYS = (
    Way(
        INFORMATICS,
        "I was the one who made the new charts work on our ward, and liked it more than I admitted.",
        (("15-1211.01", "Health Informatics Specialists"),),
        ("hospitals", "health software"),
        (
            ("ways in", "Does ward leadership count, or do they want a degree first?"),
            ("work", "How much of the week is spent with clinicians?"),
            ("trends", "What will change when records are shared across the region?"),
            ("pay", "What does the first step in cost me in pay?"),
        ),
    ),
    Way(
        DESIGN,
        "Patients lose hours to forms and waiting; I would like to mend the whole way through.",
        (("15-1255.00", "Web and Digital Interface Designers"),),
        ("design", "public health"),
        (
            ("ways in", "Can one begin without a portfolio?"),
            ("culture", "Do designers get a say before the software is bought?"),
        ),
    ),
    Way(
        TRAINING,
        "I have trained every new starter on my ward for six years.",
        (("13-1151.00", "Training and Development Specialists"),),
        ("care homes", "hospitals"),
        (("doubts", "How much of it is compliance slides?"),),
    ),
)

COMPANIES = (
    ("Hallmark Health Software", "They make the ordering system we fight with", INFORMATICS),
    ("Larkfield Digital", "Clinical safety is taken seriously there", INFORMATICS),
    ("Northbank Design", "They followed me on a night shift before drawing anything", DESIGN),
)


@dataclass(frozen=True)
class Talk:
    """One interview from the asking to what came of it."""

    name: str
    way: str
    asked: int
    answered: int
    held: int
    channel: str = "email"
    mode: str = "in-person"
    minutes: int = 20
    place: str = ""
    phone: str = ""
    by_name_of: str = ""
    said: tuple[str, ...] = ()
    captures: tuple[tuple[str, dict[str, str]], ...] = ()
    learned: tuple[tuple[str, str], ...] = ()
    ratings: tuple[int, int, int, int] | None = None
    my_promises: tuple[str, ...] = ()
    their_promises: tuple[str, ...] = ()
    thanked: bool = True
    debriefed: bool = True


TALKS = (
    Talk(
        "Wanjiru Kamau", INFORMATICS, 66, 65, 62, mode="in-person", place="Kirkgate Café",
        said=("The people who do this well are nurses first and technicians second.",
              "Go and watch them for a day before you decide anything."),
        captures=(
            ("advice", {"words": "Spend a day with the informatics team before deciding"}),
            ("referral", {"name": "Søren Lindqvist", "organisation": "Ridings Community Trust",
                          "words": "Tell him you run the tidiest rota in the county",
                          "permission": "yes"}),
            ("company", {"name": "Larkfield Digital", "who": "nobody herself, but ask Søren"}),
            ("resume", {"words": "Put the numbers of the rota first: forty nurses, no gaps",
                        "kept": "yes"}),
        ),
        learned=(("ways in", "Ward leadership counts; nobody asked her colleagues for a degree."),
                 ("work", "Half of the week is spent on wards, not at a screen.")),
        ratings=(4, 4, 4, 2),
    ),
    Talk(
        "Grace Adeyemi", DESIGN, 60, 60, 57, mode="in-person", place="Adeyemi Catering, Headrow",
        said=("I cook for half the agencies in this town, somebody will owe me a favour.",),
        captures=(
            ("referral", {"name": "Priya Raghunathan", "organisation": "Northbank Design",
                          "words": "Say Grace of the samosas sent you", "permission": "yes"}),
            ("give", {"words": "Wants to cater for the hospital's long-service day"}),
        ),
        learned=(("company", "Northbank hires by asking people they have already worked with."),),
        my_promises=("Send Grace the name of whoever orders for the long-service day",),
    ),
    Talk(
        "Søren Lindqvist", INFORMATICS, 58, 56, 52, mode="in-person", minutes=25,
        place="Ridings House, room 3", by_name_of="Wanjiru Kamau",
        said=("I can teach a nurse to read a data model; I cannot teach an engineer a night shift.",
              "In two years every trust here reads the same record."),
        captures=(
            ("advice", {"words": "Learn to read a data model; the free terminology course is enough"}),
            ("referral", {"name": "Mei-Ling Chou", "organisation": "Hallmark Health Software",
                          "words": "She likes people who have fought with her product",
                          "permission": "yes"}),
            ("card", {"title": "Chief Clinical Information Officer", "organisation": "Ridings Community Trust", "email": "s.lindqvist@ridings.example.org", "phone": "+44 113 496 0103"}),
            ("idea", {"name": "Clinical systems trainer", "organisation": "Ridings Community Trust"}),
            ("resume", {"words": "Say what you changed, not what you were responsible for",
                        "kept": "yes", "pass_on": "yes"}),
        ),
        learned=(("ways in", "He has hired three ward managers; a degree was asked of none."),
                 ("trends", "Shared records across the region within two years."),
                 ("pay", "The first post pays about what a ward manager earns.")),
        ratings=(5, 4, 4, 2),
    ),
    Talk(
        "Priya Raghunathan", DESIGN, 50, 49, 45, mode="video", by_name_of="Grace Adeyemi",
        said=("We are always short of people who know what happens at four in the morning.",),
        captures=(
            ("advice", {"words": "Write three case studies of things you mended on the ward"}),
            ("referral", {"name": "Jonas Weber", "organisation": "Kranich Studio",
                          "words": "He hires rarely but knows everybody", "permission": "no"}),
            ("give", {"words": "Needs three nurses to try an appointment app"}),
            ("company", {"name": "Larkfield Digital", "who": "Chloé Fontaine"}),
        ),
        learned=(("ways in", "Without a portfolio one is asked for one at every door."),
                 ("culture", "Designers come in after the software is bought, more often than not.")),
        ratings=(3, 4, 2, 3),
        their_promises=("Send the reading list for service design",),
    ),
    Talk(
        "Aleksandra Nowak", TRAINING, 46, 45, 41, mode="phone", minutes=15, phone="+44 113 496 0108",
        said=("Two thirds of my year are the mandatory courses.",),
        captures=(("advice", {"words": "Sit in on one compliance day before you choose this"}),),
        learned=(("work", "Two thirds of the year are mandatory courses."),
                 ("pay", "Less than a ward manager earns, for the first three years.")),
        ratings=(3, 2, 2, 4),
    ),
    Talk(
        "Mei-Ling Chou", INFORMATICS, 40, 37, 33, mode="video", minutes=25,
        by_name_of="Søren Lindqvist",
        said=("You have complained about our product more precisely than most of our testers.",
              "Nobody here moves up without the clinical safety certificate."),
        captures=(
            ("advice", {"words": "Take the clinical safety certificate; it is two days"}),
            ("referral", {"name": "Tomás Herrera", "organisation": "Larkfield Digital",
                          "words": "Tell him I asked you to ask about hazard logs",
                          "permission": "yes"}),
            ("card", {"title": "Senior Product Manager", "organisation": "Hallmark Health Software", "email": "meiling.chou@hallmark.example.com"}),
            ("idea", {"name": "Clinical product specialist", "organisation": "Hallmark Health Software"}),
            ("resume", {"words": "Lead with the discharge project", "kept": "yes", "pass_on": "yes",
                        "to": "the head of clinical products"}),
        ),
        learned=(("ways in", "Vendors do ask for the safety certificate, if not for a degree."),
                 ("work", "At a vendor one day a week is spent with clinicians, not half."),
                 ("pay", "Vendors pay a tenth more than the trusts.")),
        ratings=(4, 5, 4, 2),
        my_promises=("Tell Mei-Ling which order screens cost us the most clicks",),
    ),
    Talk(
        "Hana Kovářová", INFORMATICS, 30, 30, 26, channel="text", mode="in-person", place="Her kitchen",
        said=("Whatever you do, keep one clinic a month, or you forget what it is like.",),
        captures=(("advice", {"words": "Keep one clinical shift a month"}),),
        learned=(("culture", "Those who stopped working on wards lost the nurses' trust."),),
        ratings=(4, 4, 3, 2),
    ),
    Talk(
        "Kwame Boateng", TRAINING, 6, 5, 1, mode="in-person", place="Education centre",
        said=("Come and teach the January intake with me, then you will know.",
              "The simulation suite is the part I would not give up."),
        captures=(("advice", {"words": "Teach one session of the January intake"}),),
        thanked=False, debriefed=False,
    ),
    Talk("Hiroshi Tanaka", INFORMATICS, 8, 7, 0, mode="in-person", place="Ward 7 office"),
    Talk(
        "Tomás Herrera", INFORMATICS, 12, 4, -1, mode="phone", minutes=15, phone="+44 113 496 0105",
        by_name_of="Mei-Ling Chou",
    ),
    Talk("Leila Moradi", DESIGN, 9, 7, -6, mode="video"),
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A request without a talk so far; ``answer`` is empty while nobody has answered."""

    name: str
    way: str
    sent: int | None
    answer: str = ""
    answered: int = 0
    words: str = ""
    by_name_of: str = ""
    channel: str = "email"


ASKED = (
    Asked("Ruairí Ó Dálaigh", INFORMATICS, 11),
    Asked("Oluwaseun Balogun", INFORMATICS, 6),
    Asked("Ngọc Anh Trần", INFORMATICS, 4, "yes", 1, "Gladly! Any afternoon next week suits me."),
    Asked("Jonas Weber", DESIGN, 3),
    Asked(
        "Beatriz Amaral",
        INFORMATICS,
        20,
        "later",
        18,
        "After the audit in spring, please ask again.",
    ),
    Asked("Eleni Papadaki", TRAINING, 24, "no", 22, "I have just left the field, I am sorry."),
    Asked("Ingrid Bakke", INFORMATICS, None),
    Asked("Chloé Fontaine", DESIGN, None),
)

CANCELLED = ("Fatima Zahra El Idrissi", INFORMATICS, 15, 10, "She moved to another job")

# giver, what became of it, in what words, how many days ago, reported how many days ago
ADVICE = (
    (
        "Wanjiru Kamau",
        "followed",
        "A whole Tuesday with them; I did not look at the clock once",
        50,
        49,
    ),
    (
        "Søren Lindqvist",
        "tried",
        "Half of the course done; hierarchies make sense, mappings do not yet",
        25,
        24,
    ),
    (
        "Priya Raghunathan",
        "set aside",
        "Three case studies would take the winter; one first",
        30,
        None,
    ),
    ("Aleksandra Nowak", "followed", "Sat through a compliance day; she was right", 34, None),
    ("Mei-Ling Chou", "followed", "Certificate passed on the second day", 9, None),
)


@dataclass(frozen=True)
class Version:
    """One version of the resume, and whose opinions it takes up."""

    days: int
    name: str
    text: str
    answers: tuple[str, ...] = ()


RESUMES = (
    Version(
        68, "First draft", "Noor Haddad\nWard manager\n\nResponsible for ward 7 and its staff."
    ),
    Version(
        48,
        "Numbers first",
        "Noor Haddad\nWard manager\n\nRota for forty nurses, six years without a gap.",
        ("Wanjiru Kamau",),
    ),
    Version(
        30,
        "What changed",
        "Noor Haddad\nWard manager\n\nRota for forty nurses, six years without a gap.\n"
        "Brought electronic charts to ward 7.\nCut the wait at discharge by two hours.",
        ("Søren Lindqvist", "Mei-Ling Chou"),
    ),
)

# What was said later, what it goes with, and whether the two agree.
TOGETHER = (
    ("He has hired three ward managers", "Ward leadership counts", "agrees"),
    ("Vendors do ask for the safety certificate", "Ward leadership counts", "agrees"),
    ("At a vendor one day a week", "Half of the week", "contradicts"),
)

TOUCHES = (
    ("Dr Amit Chatterjee", 95, "in person", "Corridor chat about the handover audit"),
    ("Marguerite Dubois", 4, "in person", "Choir"),
    ("Samuel Okonjo", 75, "phone", "Swapped two shifts"),
)
