"""Questions that one's own skills and the person's kind of work give rise to."""

from __future__ import annotations

from collections.abc import Sequence

from halfhour.method.directions.interview_questions import READY, Raised
from halfhour.method.directions.occupations import Occupations, Task, Technology
from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.questions import Question

_LONGEST_TASK = 110
_MOST_TOOLS = 3


def raised_questions(raised: Sequence[Raised]) -> tuple[Question, ...]:
    """What a look at one's own skills raises; the first, about one's own work, is worth most."""
    return tuple(
        Question(
            key=f"raised:{number}",
            text=one.text,
            area=Area.NEXT_JOBS if one.area == READY else Area.PATH,
            tiara=Tiara.ADVICE if one.area == READY else Tiara.INSIGHTS,
            theme=f"raised:{one.because.casefold()}",
            worth=3 if number else 5,
            origin="raised",
            because=one.because,
        )
        for number, one in enumerate(raised)
    )


def questions_of_work(code: str, occupations: Occupations) -> tuple[Question, ...]:
    """What the tasks and tools of somebody's occupation make one ask; none for a mere group."""
    if not code or occupations.level == "group" or not occupations.knows(code):
        return ()
    title = occupations.occupation(code).title
    tasks = [task for task in occupations.tasks(code) if task.core][:1]
    tools = [tool for tool in occupations.technologies(code) if tool.in_demand or tool.hot]
    made = [_of_task(task, title) for task in tasks if len(task.text) <= _LONGEST_TASK]
    return (*made, *([_of_tools(tools[:_MOST_TOOLS], title)] if tools else []))


def _of_task(task: Task, title: str) -> Question:
    doing = task.text.rstrip(". ")
    return Question(
        key=f"task:{task.id}",
        text=f"On paper the work is to “{doing[:1].lower()}{doing[1:]}”. What is it in a real week?",
        area=Area.PATH,
        tiara=Tiara.INSIGHTS,
        theme="the week",
        worth=3,
        origin="task",
        because=f"A core task of {title} ({task.source})",
    )


def _of_tools(tools: Sequence[Technology], title: str) -> Question:
    names = [tool.name for tool in tools]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
    return Question(
        key=f"tools:{tools[0].name.casefold()}",
        text=f"{listed}: which of these fill your day, and which would you learn first?",
        area=Area.NEXT_JOBS,
        tiara=Tiara.ADVICE,
        theme="tools",
        worth=3,
        origin="task",
        because=f"In demand for {title} ({tools[0].source})",
    )
