"""Reading one's own profile: LinkedIn's tables and the text of a resume."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.directions.own_files import NotAProfile, from_linkedin, month
from halfhour.method.directions.own_resume import from_resume
from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork

RESUME = """
Amara Okafor
amara@example.org | +44 1632 960 001

PROFESSIONAL EXPERIENCE
Head Nurse, St. Brigid Hospital                 Mar 2019 – Present
Led rotas for 40 nurses across 3 wards.
Staff Nurse | Northgate Clinic | 2014 - 2019
Nursing Assistant
06/2011 - 12/2013

EDUCATION
MSc Public Health, University of Cork, 2016 - 2018
BSc Nursing, Cork Institute of Health (2014)

SKILLS
Clinical: triage, wound care
Epic Systems, Excel; SQL

LANGUAGES
Igbo, English
"""

POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Hansa,"Buyer, fresh fruit",,Lübeck,Jan 2020,Dec 2021\nHansa,,,,,\n'
)


def test_jobs_are_lines_with_a_span_of_years():
    work = from_resume(RESUME).work
    assert [(w.title, w.organisation, w.started, w.ended) for w in work] == [
        ("Head Nurse", "St. Brigid Hospital", "2019-03", ""),
        ("Staff Nurse", "Northgate Clinic", "2014", "2019"),
        ("Nursing Assistant", "", "2011-06", "2013-12"),
    ]


def test_skills_are_read_from_their_list_and_languages_are_not():
    names = [skill.name for skill in from_resume(RESUME).skills]
    assert names == ["triage", "wound care", "Epic Systems", "Excel", "SQL"]


def test_schools_are_read_with_their_degree():
    schools = from_resume(RESUME).schooling
    assert [(s.degree, s.field, s.school, s.ended) for s in schools] == [
        ("MSc", "Public Health", "University of Cork", "2018"),
        ("BSc", "Nursing", "Cork Institute of Health", "2014"),
    ]


def test_a_text_without_headings_gives_nothing_rather_than_something_wrong():
    found = from_resume("I worked from 2014 to 2019 at many places.")
    assert (found.work, found.skills, found.schooling) == ((), (), ())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text):
    from_resume(text)
    from_resume(f"Experience\n{text}\nSkills\n{text}\nEducation\n{text}")


def test_linkedins_tables_are_told_apart_by_their_headers():
    found = from_linkedin(
        [
            POSITIONS,
            "\ufeffName\nNegotiation\n\n",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUni,2010,2014,,BA,\n",
            "First Name,Last Name\nA,B\n",
        ]
    )
    assert found.work == (
        OwnWork("Buyer, fresh fruit", "", "Hansa", "2020-01", "2021-12", "", "linkedin"),
    )
    assert found.skills == (OwnSkill("Negotiation", "linkedin"),)
    assert found.schooling == (OwnSchooling("Uni", "BA", "", "2010", "2014", "linkedin"),)


def test_other_tables_are_refused():
    with pytest.raises(NotAProfile, match="Positions"):
        from_linkedin(["First Name,Last Name\nA,B\n"])
    with pytest.raises(NotAProfile):
        from_linkedin([""])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_table_is_read_or_refused_with_a_sentence(text):
    for table in (text, f"Name\n{text}", f"Title,Company Name\n{text}"):
        try:
            from_linkedin([table])
        except NotAProfile as refused:
            assert str(refused)


@pytest.mark.parametrize(
    ("text", "read"), [("Mar 2019", "2019-03"), ("2019", "2019"), ("", ""), ("März 2019", "2019")]
)
def test_months_are_read(text, read):
    assert month(text) == read
