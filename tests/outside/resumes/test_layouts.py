"""Layouts of our own and nine foreign ones: jobs, studies and skills are read from each."""

from __future__ import annotations

import io
import json

import docx
import pytest

from halfhour.method.directions.own_resume import from_lines
from halfhour.outside.resumes.text import resume_lines, resume_text
from outside.resumes.made_pdf import Set, pdf_of, right

JOBS = [
    ("Head nurse", "St. Brigid Hospital", "2019-03", ""),
    ("Staff nurse", "Northgate Clinic", "2014-01", "2019-02"),
    ("Nursing assistant", "Mill Lane Care Home", "2011-06", "2013-12"),
]
TOLD = ("Led rotas for 40 nurses across three wards", "Cut missed doses by a third")
STUDIES = [("University of Cork", "MSc", "Public Health", "2016", "2018")]
SKILLS = ["Triage", "Wound care", "Excel"]
DATES = ["Mar 2019 – Present", "Jan 2014 – Feb 2019", "06/2011 – 12/2013"]


def read(content):
    found = from_lines(resume_lines(content))
    return (
        [(w.title, w.organisation, w.started, w.ended) for w in found.work],
        [(s.school, s.degree, s.field, s.started, s.ended) for s in found.schooling],
        [skill.name for skill in found.skills],
    )


def downwards(lines, x=50, y=700, step=14):
    """Lines below each other: words, or (words, size, bold)."""
    for number, line in enumerate(lines):
        text, size, bold = line if isinstance(line, tuple) else (line, 10, False)
        if text:
            yield Set(x, y - step * number, text, size, bold)


def head(text):
    return (text, 13, True)


def dates_at_the_right():
    """Title and organisation left, dates set flush right; bullets below."""
    words, y = [Set(50, 780, "Amara Okafor", 22, True), Set(50, 740, "Experience", 13, True)], 720
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        words += [Set(50, y, f"{title}, {house}", 10, True), right(545, y, span)]
        words += [Set(62, y - 14, f"• {TOLD[0]}"), Set(62, y - 28, f"• {TOLD[1]}")]
        y -= 50
    words += [
        Set(50, y, "Education", 13, True),
        Set(50, y - 18, "MSc Public Health, University of Cork"),
    ]
    words += [right(545, y - 18, "2016 – 2018"), Set(50, y - 46, "Skills", 13, True)]
    return pdf_of([*words, Set(50, y - 62, "Triage, Wound care, Excel")])


def dates_at_the_left():
    """A narrow column of dates that belongs to what stands right of it."""
    words, y = [Set(50, 780, "Amara Okafor", 22), Set(160, 740, "Work experience", 13, True)], 720
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        words += [Set(50, y, span), Set(160, y, title, 10, True), Set(160, y - 14, house)]
        words += [Set(172, y - 28, f"- {TOLD[0]}"), Set(172, y - 42, f"- {TOLD[1]}")]
        y -= 64
    words += [Set(160, y, "Education", 13, True), Set(50, y - 18, "2016 – 2018")]
    words += [Set(160, y - 18, "MSc in Public Health"), Set(160, y - 32, "University of Cork")]
    words += [Set(160, y - 56, "Skills", 13, True), Set(160, y - 72, "Triage, Wound care, Excel")]
    return pdf_of(words)


def side_column(at_left=True):
    """Contact and skills in a column of their own, drawn first, at either side."""
    aside = [head("Contact"), "amara@example.org", "+353 20 910 0001", "Cork", "", head("Skills"), *SKILLS, "",
             head("Languages"), "Igbo", "English", "Irish"]  # fmt: skip
    main = [head("Profile"), "A nurse who likes rotas that hold and people who can go home", "",
            head("Experience")]  # fmt: skip
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        main += [(title, 11, True), f"{house} | {span}", f"• {TOLD[0]}", f"• {TOLD[1]}", ""]
    main += [head("Education"), "MSc Public Health, University of Cork", "2016 – 2018"]
    x, beside = (210, 40) if at_left else (40, 430)
    size = 13 if at_left else 12.2
    name = Set(40, 790, "Amara Okafor", 24, True)
    return pdf_of([name, *downwards(aside, beside, 740), *downwards(main, x, 740, size)])


def side_column_on_two_pages():
    """The main column goes on over the page while the side column has its own words."""
    first = [head("Experience"), (JOBS[0][0], 11, True), f"{JOBS[0][1]} | {DATES[0]}", f"• {TOLD[0]}",
             f"• {TOLD[1]}", "", (JOBS[1][0], 11, True), f"{JOBS[1][1]} | {DATES[1]}"]  # fmt: skip
    second = [f"• {TOLD[0]}", (JOBS[2][0], 11, True), f"{JOBS[2][1]} | {DATES[2]}", f"• {TOLD[1]}", "",
              head("Education"), "University of Cork", "MSc Public Health, 2016 – 2018"]  # fmt: skip
    beside = [head("Skills"), *SKILLS, "", head("Interests"), "Running", "Choir", "Chess"]
    more = [head("References"), "On request", "", head("Languages"), "Igbo", "English", "Irish"]
    return pdf_of(
        [*downwards(first, 210, 740), *downwards(beside, 40, 735)],
        [*downwards(second, 210, 740), *downwards(more, 40, 735)],
    )


def headings_in_the_margin():
    """Each section's name stands left of its first line."""
    words, y = [Set(50, 780, "Amara Okafor", 22, True), Set(50, 720, "EXPERIENCE", 10, True)], 720
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        words += [Set(170, y, f"{house} – {title}"), right(545, y, span)]
        words += [Set(180, y - 14, f"• {TOLD[0]}")]
        y -= 34
    words += [
        Set(50, y, "EDUCATION", 10, True),
        Set(170, y, "University of Cork, MSc Public Health"),
    ]
    words += [right(545, y, "2016 – 2018"), Set(50, y - 30, "SKILLS", 10, True)]
    return pdf_of([*words, Set(170, y - 30, "Triage, Wound care, Excel")])


def drawn_backwards():
    """The same page whose words were drawn from the last to the first."""
    words, y = [Set(50, 740, "EMPLOYMENT HISTORY", 12, True)], 720
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        words += [Set(50, y, house, 10, True), right(545, y, span), Set(50, y - 14, title)]
        words += [Set(60, y - 28, f"• {TOLD[0]}")]
        y -= 48
    words += [Set(50, y, "EDUCATION", 12, True), Set(50, y - 18, "University of Cork", 10, True)]
    words += [right(545, y - 18, "2016 – 2018"), Set(50, y - 32, "MSc in Public Health")]
    words += [
        Set(50, y - 56, "KEY SKILLS", 12, True),
        Set(50, y - 72, "Triage | Wound care | Excel"),
    ]
    return pdf_of(words[::-1])


LAYOUTS = [dates_at_the_right, dates_at_the_left, side_column, lambda: side_column(at_left=False),
           side_column_on_two_pages, headings_in_the_margin, drawn_backwards]  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_jobs_studies_and_skills_are_read_from_each_layout(layout):
    assert read(layout()) == (JOBS, STUDIES, SKILLS)


def test_a_side_column_is_read_after_the_main_one():
    words = resume_text(side_column())
    assert words.index("Education") < words.index("Contact")
    assert "Cork Experience" not in words


def word_file(fill):
    document, kept = docx.Document(), io.BytesIO()
    fill(document)
    document.save(kept)
    return kept.getvalue()


def with_styles(document):
    document.add_heading("Experience", 1)
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        document.add_paragraph().add_run(f"{title}, {house}\t{span}").bold = True
        document.add_paragraph(TOLD[0], style="List Bullet")
    document.add_heading("Things I am proud of", 1)
    document.add_paragraph("Climbing, 2014 – 2019")
    document.add_heading("Education", 1)
    document.add_paragraph("MSc Public Health, University of Cork\t2016 – 2018")
    document.add_heading("Skills", 1)
    document.add_paragraph("Triage, Wound care, Excel")


def with_columns(document):
    """A table of one row whose cells are columns."""
    left, main = document.add_table(rows=1, cols=2).rows[0].cells
    for text in ("Skills", *SKILLS, "", "Languages", "Igbo", "English"):
        left.add_paragraph(text)
    main.add_paragraph("Experience")
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        for text in (title, f"{house}, {span}"):
            main.add_paragraph(text)
        main.add_paragraph(TOLD[0], style="List Bullet")
    for text in ("Education", "University of Cork", "MSc Public Health, 2016 – 2018"):
        main.add_paragraph(text)


def with_rows(document):
    """Dates in the left cell, the job in the right one."""
    document.add_paragraph("Experience")
    table = document.add_table(rows=0, cols=2)
    for (title, house, *_), span in zip(JOBS, DATES, strict=True):
        date, job = table.add_row().cells
        date.text, job.text = span, f"{title}\n{house}"
    document.add_paragraph("Education")
    table = document.add_table(rows=0, cols=2)
    date, study = table.add_row().cells
    date.text, study.text = "2016 – 2018", "MSc Public Health, University of Cork"
    document.add_paragraph("Skills")
    document.add_paragraph("Triage, Wound care, Excel")


@pytest.mark.parametrize("fill", [with_styles, with_columns, with_rows])
def test_word_files_are_read_whatever_they_are_made_of(fill):
    assert read(word_file(fill)) == (JOBS, STUDIES, SKILLS)


def test_the_nine_foreign_layouts_give_every_job_and_every_study(shared_data):
    folder = shared_data / "resumes" / "rendercv"
    found = sorted(folder.glob("*.pdf"))
    assert found
    for path in found:
        said = json.loads((folder / f"{path.name}.expected.json").read_text())
        work, studies, skills = read(path.read_bytes())
        assert work == [
            (j["position"], j["company"], j["start_date"], j["end_date"].replace("present", ""))
            for j in said["experience"]
        ], path.name
        assert studies == [
            (s["institution"], s["degree"], s["area"], s["start_date"], s["end_date"])
            for s in said["education"]
        ], path.name
        assert {"Python", "distributed training", "AWS"} <= set(skills), path.name
