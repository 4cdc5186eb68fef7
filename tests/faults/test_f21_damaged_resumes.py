"""F21: resumes damaged at random, PDF, Word, JSON, tables and text, give words or a sentence."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from halfhour.actions.directions.reading import profile_in
from halfhour.method.refused import Refused
from halfhour.outside.resumes.text import resume_text
from outside.people.damage import damaged, few
from outside.people.made_files import PARTS, packed
from outside.resumes.made_pdf import Set, pdf_of
from outside.resumes.test_text import word_file

TEXT = (
    "Noor Haddad\nExperience\nNurse, St. Brigid Hospital, 2019 – 2022\n• cared\nSkills\nplanning\n"
)
JSON = (
    '{"basics":{"name":"Noor"},"work":[{"name":"Northwind","position":"Nurse","startDate":"2019-01",'
    '"highlights":["x"]}],"skills":[{"name":"x","keywords":["a"]}],"education":[{"institution":"Leeds"}]}'
)
WHOLE = {
    "pdf": pdf_of(
        [Set(50, 700, "Experience", 14), Set(50, 680, "Nurse, St. Brigid Hospital, 2019")]
    ),
    "word": word_file(
        "Experience", "Nurse, St. Brigid Hospital, 2019 – 2022", rows=[("Nurse", "2019")]
    ),
    "json": JSON.encode(),
    "text": TEXT.encode(),
    "zip": packed(PARTS),
    "table": PARTS["Positions.csv"].encode(),
}
NAMES = st.sampled_from(["cv.pdf", "cv.docx", "cv.json", "cv.csv", "cv.txt"])


@few(60)
@given(damaged(WHOLE), NAMES)
def test_f21_a_damaged_resume_gives_words_or_a_sentence(raw, name):
    began = time.process_time()
    for read in (lambda: profile_in(name, raw), lambda: resume_text(raw)):
        try:
            read()
        except Refused as refused:
            assert 10 < len(str(refused)) < 400
            assert "\n" not in str(refused)
    assert time.process_time() - began < 10
