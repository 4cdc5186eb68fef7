"""Questions about other people, and where to meet them; the close asks for names in any case."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

N, A, R, S = Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES, Tiara.ASSIGNMENTS

PEOPLE = rows(
    Area.PEOPLE,
    (
        ("admire", R, 4, "Whose work in {direction} do you admire?"),
        ("admire:plain", R, 3, "Whose work do you admire, near or far?"),
        (
            "sees-otherwise",
            R,
            5,
            "Who sees {direction} quite differently from you, and would be worth hearing?",
        ),
        ("sees-otherwise:plain", R, 4, "Who would give me quite different answers from yours?"),
        (
            "made-the-change",
            R,
            5,
            "Do you know somebody who made a change like the one I am thinking of?",
        ),
        ("knows-everybody", R, 4, "Who is the one that seems to know everybody in your field?"),
        ("beginner", R, 3, "Whom do you know who started only a year or two ago?"),
        ("hires", R, 3, "Who in your field understands best what teams are short of?"),
        ("teacher", R, 3, "Who taught you most, and is that person easy to talk to?"),
        ("left", R, 3, "Do you know somebody who left this work and would tell me why?"),
        ("groups", R, 3, "Which groups or evenings would let me meet such people a few at a time?"),
        ("company-people", R, 5, "Whom do you know at {company}, or who has worked there?"),
        ("how-approach", A, 3, "How do people in your field like to be approached?"),
        (
            "help-others",
            S,
            4,
            "What are you looking for at present that I, or somebody I know, might help with?",
        ),
        ("your-need", S, 3, "Is there something I could find out or do for you in return?"),
    ),
)
