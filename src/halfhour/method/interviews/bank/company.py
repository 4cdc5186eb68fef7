"""Questions about the place where the person works."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Seniority, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R, S = (
    Tiara.TRENDS,
    Tiara.INSIGHTS,
    Tiara.ADVICE,
    Tiara.RESOURCES,
    Tiara.ASSIGNMENTS,
)

EVERYBODY = rows(
    Area.COMPANY,
    (
        ("chose-here", N, 4, "What made you choose {organisation} over somewhere else?"),
        (
            "culture",
            N,
            5,
            "How would you describe {organisation} to a friend who might come to work with you?",
        ),
        ("differs", N, 4, "What does {organisation} do differently from others like it?"),
        ("who-thrives", N, 4, "What sort of person does well at {organisation}?"),
        ("who-leaves", N, 4, "When people leave {organisation}, where do they go, and what for?"),
        (
            "structure",
            N,
            3,
            "Which teams at {organisation} do work like this, and how do they fit together?",
        ),
        ("day-one", N, 2, "How are newcomers helped along at {organisation}?"),
        ("growing-where", T, 4, "Which part of {organisation} is growing just now?"),
        ("problem-now", S, 5, "What is the problem {organisation} would most like to be rid of?"),
        (
            "projects",
            S,
            4,
            "Which pieces of work at {organisation} are waiting for somebody with time?",
        ),
        ("decided-how", N, 3, "Think of the last big decision at {organisation}: how was it made?"),
        (
            "customers",
            N,
            3,
            "Who are the people {organisation} works for, and what do they value most?",
        ),
        ("rivals", N, 3, "Whom does {organisation} look at when it compares itself?"),
        (
            "enters-how",
            A,
            5,
            "How have the latest newcomers in your team found their way to {organisation}?",
        ),
        (
            "backgrounds",
            A,
            4,
            "Is there anybody at {organisation} who came from a quite different field?",
        ),
        ("learns", R, 3, "What can one learn at {organisation} that is hard to learn elsewhere?"),
        (
            "moves-inside",
            N,
            3,
            "How often do people at {organisation} change to another kind of work inside?",
        ),
        ("size", N, 3, "What does the size of {organisation} make easier, and what harder?"),
        ("read-about", R, 3, "What should one read to understand {organisation} from outside?"),
        (
            "wish",
            N,
            2,
            "If one thing about {organisation} could change overnight, what would you pick?",
        ),
        (
            "place-kinds",
            N,
            4,
            "In which kinds of workplace have you done this, and how did they differ?",
        ),
        (
            "good-place",
            A,
            4,
            "How can one tell from outside that a workplace is a good one for this work?",
        ),
        ("boss", N, 3, "What do you value in the people you have worked for?"),
        ("small-large", N, 3, "Would you begin in a small place or a large one, and why?"),
        ("money-from", N, 2, "Where does the money come from that pays for work like yours?"),
    ),
)

LEADING = rows(
    Area.COMPANY,
    (
        (
            "problem-now:leading",
            S,
            5,
            "Which problem would you most like to see solved, if somebody had the time?",
        ),
        (
            "budget",
            T,
            3,
            "Where will {organisation} put its next bit of money, as far as you may say?",
        ),
        ("reputation", N, 3, "What do you wish people outside knew about {organisation}?"),
    ),
    seniorities=(Seniority.LEADING,),
)

COMPANY = EVERYBODY + LEADING
