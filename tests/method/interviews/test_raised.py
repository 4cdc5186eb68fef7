"""Questions from one's own skills and from the person's kind of work, beside those of the bank."""

from __future__ import annotations

from halfhour.method.directions.groups import GroupOccupations
from halfhour.method.directions.interview_questions import PATH, READY, Raised
from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import Occupation, Task, Technology
from halfhour.method.interviews.areas import Area
from halfhour.method.interviews.bank import BANK
from halfhour.method.interviews.choosing import choose
from halfhour.method.interviews.questions import Facts, Unknown
from halfhour.method.interviews.raised import questions_of_work, raised_questions
from halfhour.method.interviews.topics import own_question

RAISED = (
    Raised("I have led wards. How much of that counts?", PATH, "Your own work: Ward Manager"),
    Raised("How would you learn SQL today?", READY, "SQL is in demand there"),
)
FACTS = Facts(direction="Clinical informatics", organisation="Larkfield")


class Known(NothingKnown):
    """One occupation with its tasks and tools."""

    level = "occupation"

    def __init__(self, tasks=(), tools=()):
        self.made, self.used = tasks, tools

    def knows(self, code):
        return True

    def occupation(self, code):
        return Occupation(code, "Curators", "", 4, "O*NET")

    def tasks(self, code):
        return tuple(Task(n, text, True, "O*NET 30.1") for n, text in enumerate(self.made))

    def technologies(self, code):
        return tuple(Technology(name, "", True, False, "O*NET 30.1") for name in self.used)


def chosen(count=7, questions=(), unknowns=()):
    return choose(count, (*questions, *BANK), unknowns, FACTS)


def test_what_is_raised_keeps_its_area_and_says_what_raised_it():
    first, second = raised_questions(RAISED)
    assert (first.area, second.area) == (Area.PATH, Area.NEXT_JOBS)
    assert first.because == "Your own work: Ward Manager" and first.worth > second.worth


def test_ones_own_work_is_asked_about_and_the_reason_is_told():
    found = chosen(questions=raised_questions(RAISED))
    mine = next(one for one in found if one.question.origin == "raised")
    assert mine.question.text.startswith("I have led wards")
    assert mine.why == "Your own work: Ward Manager."


def test_questions_of_ones_own_come_before_what_is_raised():
    own = own_question("What would you tell your sister?")
    found = chosen(questions=(own, *raised_questions(RAISED)))
    assert found[0].question == own


def test_what_is_still_open_is_not_crowded_out_by_what_is_raised():
    unknown = Unknown("How much of it is night work?", Area.PATH, 0.9)
    many = raised_questions(RAISED + tuple(Raised(f"And {n}?", PATH, f"{n}") for n in range(4)))
    found = chosen(questions=many, unknowns=[unknown])
    assert "topic" in {one.question.origin for one in found}


def test_the_tasks_and_tools_of_their_work_become_questions_with_their_source():
    known = Known(["Plan exhibitions."], ["Excel", "Epic", "SQL", "Word"])
    task, tools = questions_of_work("25-4012.00", known)
    assert task.text == "On paper the work is to “plan exhibitions”. What is it in a real week?"
    assert tools.text.startswith("Excel, Epic or SQL: which of these")
    assert "O*NET 30.1" in task.because and "O*NET 30.1" in tools.because


def test_a_task_too_long_to_say_is_left_out():
    assert questions_of_work("25-4012.00", Known(["Do " + "very " * 40 + "much."])) == ()


def test_of_a_group_or_of_nothing_no_task_is_asked():
    assert questions_of_work("25-4000", GroupOccupations()) == ()
    assert questions_of_work("", Known(["Plan."])) == ()
