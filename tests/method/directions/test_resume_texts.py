"""Resumes as plain text, in the ways people of several lands write them."""

from __future__ import annotations

import time

import pytest

from halfhour.method.directions.own_resume import from_resume
from halfhour.method.directions.resume_names import is_place, names_work, without_place

PRINTED_PROFILE = """
Contact
amara@example.org
Top Skills
Wound care
Triage
Languages
Igbo (Native)
Experience
St. Brigid Hospital
5 years 8 months
Head Nurse
March 2021 - Present (1 year 8 months)
Cork, Ireland
Staff Nurse
April 2017 - March 2021 (4 years)
Northgate Clinic
Nursing Assistant
June 2011 - December 2013 (2 years 7 months)
Galway
Page 1 of 2
Education
University of Cork
Master of Science - MS, Public Health · (2016 - 2018)
"""
GERMAN = """
Berufserfahrung
03/2019 – heute   Einkaufsleiterin, Hansa Obst GmbH, Lübeck
  - Verantwortung für 12 Lieferanten
08/2014 – 02/2019   Einkäuferin, Nordkauf AG, Kiel
Ausbildung
2010 – 2014   B.A. Betriebswirtschaft, Universität Kiel
Kenntnisse
SAP, Excel, Verhandlungsführung
"""
BY_BARS = """
WORK EXPERIENCE
Acme, Inc. | Senior Accountant | Chicago, IL | Jan 2019 - Present
- Closed the books for 12 entities
- Led a move to NetSuite 2020-2021
Delta Foods LLC | Staff Accountant | Chicago, IL | 06/2015 - 12/2018
EDUCATION
University of Illinois, Chicago, IL
Bachelor of Science in Accounting, May 2015
TECHNICAL SKILLS
NetSuite, Excel (pivot tables, VBA),
Power BI
CERTIFICATIONS
CPA
"""
NO_BULLETS = """
Employment History
Teacher, Harbour Primary School
2018 – 2023
Taught classes of thirty, ran the reading programme and mentored two new teachers each year.
Teaching Assistant, Mill Lane Primary School
2015 – 2018
Supported pupils with special needs.
Education
PGCE, University of Leeds, 2018
Key Skills
Classroom management
Safeguarding
"""
FRENCH = """
Expérience professionnelle
Depuis septembre 2020 : Cheffe de projet, Transports Lumière, Lyon
De 2016 à 2020 : Chargée d'études - Agence Rivage
Formation
2014-2016 Master Urbanisme, Université Lyon 2
Compétences
QGIS, Gestion de projet
"""
ROLES_WITHIN = """
# Experience
Helix Labs   2015 – 2022
Senior Chemist   2019 – 2022
• Ran assays
Chemist   2015 – 2019
• Helped
Baker's Yard
Barista   2012 – 2015
"""
MARKED = """
Experience
==========
U.S. Army, Fort Carson, CO                                        2012 - 2020
Logistics Sergeant
* Moved 40 vehicles
Northwind Freight, Denver, CO                                     2020 - Present
Dispatcher
Things I like
-------------
Rowing, 2012 - 2020
"""
READ = {
    "a printed profile": (
        PRINTED_PROFILE,
        [("Head Nurse", "St. Brigid Hospital"), ("Staff Nurse", "St. Brigid Hospital"),
         ("Nursing Assistant", "Northgate Clinic")],
        [("University of Cork", "Master of Science", "Public Health")], ["Wound care", "Triage"],
    ),
    "German": (
        GERMAN, [("Einkaufsleiterin", "Hansa Obst GmbH"), ("Einkäuferin", "Nordkauf AG")],
        [("Universität Kiel", "B.A.", "Betriebswirtschaft")], ["SAP", "Excel", "Verhandlungsführung"],
    ),
    "parted by bars": (
        BY_BARS, [("Senior Accountant", "Acme Inc."), ("Staff Accountant", "Delta Foods LLC")],
        [("University of Illinois", "Bachelor of Science", "Accounting")],
        ["NetSuite", "Excel (pivot tables, VBA)", "Power BI"],
    ),
    "no bullets": (
        NO_BULLETS, [("Teacher", "Harbour Primary School"),
                     ("Teaching Assistant", "Mill Lane Primary School")],
        [("University of Leeds", "PGCE", "")], ["Classroom management", "Safeguarding"],
    ),
    "French": (
        FRENCH, [("Cheffe de projet", "Transports Lumière"), ("Chargée d'études", "Agence Rivage")],
        [("Université Lyon 2", "Master", "Urbanisme")], ["QGIS", "Gestion de projet"],
    ),
    "roles within": (
        ROLES_WITHIN, [("Senior Chemist", "Helix Labs"), ("Chemist", "Helix Labs"),
                       ("Barista", "Baker's Yard")], [], [],
    ),
    "marked headings": (
        MARKED, [("Logistics Sergeant", "U.S. Army"), ("Dispatcher", "Northwind Freight")], [], [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_jobs_studies_and_skills_are_read(name):
    text, work, studies, skills = READ[name]
    found = from_resume(text)
    assert [(w.title, w.organisation) for w in found.work] == work
    assert [(s.school, s.degree, s.field) for s in found.schooling] == studies
    assert [s.name for s in found.skills] == skills


def test_a_head_broken_over_two_lines_is_read_whole():
    found = from_resume(
        "Experience\nGeneral Manager\nSalt & Cedar | Austin, TX | Mar 2018 –\nJul 2024\n"
        "Education\nAssociate of Applied Science\nin Business Administration\n"
        "University of Texas at Austin\nSep 2002 – May 2006\n"
    )
    (work,), (studied,) = found.work, found.schooling
    assert (work.organisation, work.ended) == ("Salt & Cedar", "2024-07")
    assert (studied.degree, studied.field) == (
        "Associate of Applied Science",
        "Business Administration",
    )
    assert (studied.school, studied.ended) == ("University of Texas at Austin", "2006-05")


def test_brackets_stay_where_both_are_there():
    text = (
        "Experience\nData Analyst (Contract)\nFreelance, 2015 – 2019\n(Acme) | Buyer | 2012 - 2015"
    )
    assert [w.title for w in from_resume(text).work] == ["Data Analyst (Contract)", "Buyer"]
    assert from_resume(text).work[1].organisation == "Acme"


def test_what_was_done_is_kept_with_the_job():
    assert from_resume(BY_BARS).work[0].text.splitlines() == [
        "Closed the books for 12 entities",
        "Led a move to NetSuite 2020-2021",
    ]


def test_years_within_what_was_done_begin_no_job():
    assert len(from_resume(BY_BARS).work) == 2


def test_a_job_title_that_sounds_like_a_heading_stays_a_job():
    text = "Experience\nEducation Officer\nCity Museum, 2015 – 2019\nCareer Adviser\nKolb, 2012 – 2015\n"
    titles = [work.title for work in from_resume(text).work]
    assert titles == ["Education Officer", "Career Adviser"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Research Intern", "NVIDIA Research"), ("Lehrerin", "Schule am Park"), ("CTO", "Nexus AI"),
     ("Head of Bakery", "Grain & Sons"), ("Enfermera", "Hospital del Mar")],
)  # fmt: skip
def test_a_title_is_told_from_an_organisation(one, other):
    assert names_work(one) > names_work(other)


@pytest.mark.parametrize("text", ["Denver, CO", "Istanbul, Türkiye", "Remote", "Leeds, UK"])
def test_places_are_told(text):
    assert is_place(text)


@pytest.mark.parametrize("text", ["Nurse, UK", "Acme Ltd, UK", "Buyer, Hansa", "Nexus AI", ""])
def test_what_is_more_than_a_place_is_told(text):
    assert not is_place(text)


def test_the_town_after_an_organisation_is_left_out():
    assert without_place("Acme, Leeds, UK") == "Acme"
    assert without_place("Acme, Germany") == "Acme"
    assert without_place("Tate, Lyle") == "Tate, Lyle"


@pytest.mark.parametrize(
    "pumped", ["a ", " ", "\t", "2019 ", "2019 – ", "(", "jan ", "• ", ", ", "- ", "Ltd, ", "PhD ",
               "a\n", "2019 - 2020\n", "• 2019 - 2020\n", "University\n", "from ", "| ", "1/"],
)  # fmt: skip
def test_f44_fifty_kilobytes_take_moments(pumped):
    text = (pumped * 50_000)[:50_000]
    began = time.process_time()
    for heading in ("Experience", "Skills", "Education"):
        from_resume(f"{heading}\n{text}")
    assert time.process_time() - began < 3
