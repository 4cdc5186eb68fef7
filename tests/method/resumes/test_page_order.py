"""The order in which pages are read: rows, columns, columns over several pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.resumes.page_order import Run, gutter, reading_order, rows_of


def run(text, left, base, size=10.0):
    return Run(text, left, left + 5 * len(text), base, size)


def column(texts, left, top=700, step=14):
    return [run(text, left, top - step * n) for n, text in enumerate(texts)]


MAIN = ["Experience", "Head nurse at a hospital in Cork", "Led rotas for forty nurses there",
        "Staff nurse at a clinic up north", "Cared for people after operations", "More of it"]  # fmt: skip
ASIDE = ["Skills", "Triage", "Excel", "Rotas", "Languages", "Igbo"]


def texts(*pages):
    return [line.text for line in reading_order(pages)]


def test_a_column_with_headings_of_its_own_is_read_after_the_main_one():
    assert texts(column(ASIDE, 40) + column(MAIN, 200)) == [*MAIN, "", *ASIDE]


def test_dates_beside_their_lines_stay_with_them():
    dates = ["2019 – 2022", "Cork", "2016 – 2019", "2014 – 2016", "2012 – 2014", "2010 – 2012"]
    read = texts(column(MAIN, 40) + column(dates, 430))
    assert read[0] == "Experience\t2019 – 2022" and len(read) == len(MAIN)


def test_a_column_that_stands_between_the_lines_is_one_of_its_own():
    read = texts(column(["a friend", "of mine", "who sails", "and cooks", "for us"], 40, 693)
                 + column(MAIN, 200))  # fmt: skip
    assert read[: len(MAIN)] == MAIN


def test_the_main_column_goes_on_over_the_page():
    read = texts(column(ASIDE, 40) + column(MAIN[:5], 200), column(MAIN, 40))
    assert read == [*MAIN[:5], *MAIN, "", *ASIDE]


def test_what_stands_over_both_columns_is_read_first():
    title = run("Amara Okafor, head nurse, Cork, with a name that reaches far", 40, 760, 24)
    read = texts([title, *column(ASIDE, 40), *column(MAIN, 200)])
    assert read[0].startswith("Amara")


def test_a_page_without_columns_has_no_gutter():
    assert gutter(rows_of(column(MAIN, 40))) is None
    assert reading_order([[], []]) == ()


def test_columns_that_carry_one_text_are_read_as_in_a_newspaper():
    right = ["Cared for people at night", "Education", "University of Cork, a long while ago",
             "Skills of many kinds", "Triage and more of it", "Rotas for forty nurses"]  # fmt: skip
    assert texts(column(MAIN, 40) + column(right, 300)) == [*MAIN, *right]


def test_a_word_broken_at_the_end_of_a_line_is_made_whole():
    assert texts(column(["Bachelor of Com-", "puter science", "Anglo-", "Irish"], 40)) == [
        "Bachelor of Computer science",
        "Anglo-",
        "Irish",
    ]


runs = st.builds(
    run,
    st.text("abc ", min_size=1, max_size=12),
    st.floats(0, 500),
    st.floats(0, 800),
    st.floats(6, 30),
)


@given(st.lists(st.lists(runs, max_size=25), max_size=3))
def test_every_word_is_read_exactly_once(pages):
    read = sorted(" ".join(line.text for line in reading_order(pages)).split())
    assert read == sorted(word for page in pages for one in page for word in one.text.split())
