"""What directions and occupations add to the questions for one person."""

from __future__ import annotations

from halfhour.method.interviews.questions import Question
from halfhour.method.interviews.raised import questions_of_work, raised_questions
from halfhour.models import Direction, Person, User
from halfhour.pages.directions.occupations import occupations_here
from halfhour.pages.directions.raised import questions_for


def questions_to_ask(
    *, reader: User, person: Person, direction: Direction | None
) -> tuple[Question, ...]:
    """What one's own skills raise for the direction, and what the person's work does.

    Five queries with a direction, none without.
    """
    raised = questions_for(reader=reader, direction=direction.pk) if direction else ()
    of_work = questions_of_work(person.occupation_code, occupations_here())
    return (*raised_questions(raised), *of_work)
