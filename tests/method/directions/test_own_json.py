"""Resumes in the JSON Resume form: read, passed over where wrong, refused with a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.actions.directions.reading import profile_in
from halfhour.method.directions.own_json import NotAJsonResume, from_json_resume
from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork

RESUME = {
    "basics": {"name": "Amara Okafor"},
    "work": [
        {"name": "St. Brigid Hospital", "position": "Head nurse", "startDate": "2019-03-01",
         "summary": "Two wards", "highlights": ["Led rotas for 40 nurses", 7, ""]},
        {"name": "No title"}, "broken", {"position": ["list"]},
    ],
    "skills": [{"name": "Clinical", "keywords": ["Triage", "Triage", "Rotas"]}, {"name": "Excel"}],
    "education": [
        {"institution": "University of Cork", "studyType": "MSc", "area": "Public Health",
         "startDate": "2016", "endDate": "2018-06"},
        {"area": "No school"},
    ],
}  # fmt: skip


def test_work_skills_and_schooling_are_read():
    found = from_json_resume(json.dumps(RESUME))
    told = "Two wards\nLed rotas for 40 nurses"
    assert found.work == (
        OwnWork("Head nurse", "", "St. Brigid Hospital", "2019-03", "", told, "resume"),
    )
    assert found.skills == tuple(OwnSkill(n, "resume") for n in ("Triage", "Rotas", "Excel"))
    assert found.schooling == (
        OwnSchooling("University of Cork", "MSc", "Public Health", "2016", "2018-06", "resume"),
    )


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "7", '{"basics": {}}', "[" * 100_000])
def test_what_is_no_resume_is_refused_in_one_sentence(text):
    with pytest.raises(NotAJsonResume):
        from_json_resume(text)


texts = st.none() | st.integers() | st.text(max_size=8) | st.lists(st.text(max_size=5), max_size=2)
rows = st.dictionaries(
    st.sampled_from(["name", "position", "keywords", "highlights", "institution", "endDate"]),
    texts,
    max_size=3,
)


@settings(max_examples=60, deadline=None)
@given(texts | st.lists(rows | texts, max_size=3))
def test_values_of_any_kind_are_read_or_passed_over(value):
    from_json_resume(json.dumps({"work": value, "skills": value, "education": value}))


def test_the_examples_of_the_schema_are_read(shared_data):
    files = sorted((shared_data / "resumes" / "jsonresume" / "examples").glob("*.json"))
    assert files
    for path in files:
        said = json.loads(path.read_text(encoding="utf-8"))
        found = profile_in(path.name, path.read_bytes())
        assert [w.title for w in found.work] == [w["position"] for w in said["work"]], path.name
        assert len(found.schooling) == len(said["education"]) and found.skills, path.name
