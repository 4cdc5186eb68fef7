"""Questions about the person's own path and the work they do."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Seniority, Tiara
from halfhour.method.interviews.bank.rows import rows

N, A, R = Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES

EVERYBODY = rows(
    Area.PATH,
    (
        ("way-in", N, 5, "How did you come to this work, and was it what you had set out to do?"),
        ("usual-week", N, 5, "What filled the last week, hour by hour, if you think back?"),
        ("best-part", N, 4, "Which part of the work would you do even on a day off?"),
        ("worst-part", N, 5, "What about it wears you down that nobody mentions beforehand?"),
        ("surprise", N, 5, "What surprised you most once you were on the inside?"),
        (
            "hard-choice",
            N,
            4,
            "Which decision on the way here was the hardest, and how do you see it now?",
        ),
        ("skills-daily", N, 5, "Which skill do you lean on every single day?"),
        (
            "skills-missing",
            A,
            4,
            "What did you have to learn on the job because nothing had taught it?",
        ),
        (
            "good-at-it",
            N,
            4,
            "When a new colleague turns out to be really good, what do you notice first?",
        ),
        ("not-for", A, 4, "Who tends to be unhappy in this work, and why?"),
        ("first-months", N, 3, "How did your first three months go?"),
        ("alone-together", N, 3, "How much of the day do you spend with others, and with whom?"),
        ("decides", N, 3, "What are you free to decide yourself, and what has to be asked?"),
        ("pressure", N, 3, "When does it get hectic, and what does hectic look like?"),
        ("hours", N, 3, "How do the hours fit with the rest of your life?"),
        ("place", N, 2, "Where does the work get done: here, at home, on the road?"),
        ("tools", R, 3, "Which tools or programs are open in front of you most of the day?"),
        ("measured", N, 3, "How do you know, at the end of a month, that you did well?"),
        ("again", N, 4, "If you began again today, what would you do in another order?"),
        ("before", N, 3, "What from your earlier jobs turned out to be useful here?"),
        ("mistake", A, 3, "Which mistake taught you the most?"),
        (
            "proud",
            N,
            3,
            "What is something you made or solved here that you like to think back on?",
        ),
        ("next-for-you", N, 2, "Where would you like this to lead you next?"),
        (
            "energy",
            N,
            3,
            "After which kind of day do you go home with more energy than you came with?",
        ),
        ("title-means", N, 3, "What does your title, {title}, mean in practice?"),
        (
            "typical-path",
            N,
            4,
            "Is your way into {direction} a usual one, or did you come in by a side door?",
        ),
        ("stay", N, 3, "What has kept you in {direction} so far?"),
        ("leave", N, 3, "What might make you leave {direction} one day?"),
    ),
)

LEADING = rows(
    Area.PATH,
    (
        ("way-in:leading", N, 4, "What did you give up, and gain, when you began to lead others?"),
        (
            "hiring-eye",
            A,
            5,
            "When you look for somebody for your team, what makes you stop and read on?",
        ),
        (
            "see-further",
            N,
            4,
            "What do you see from where you stand that your team cannot see yet?",
        ),
        ("built-team", N, 3, "How is your team put together, and which part is hardest to find?"),
    ),
    seniorities=(Seniority.LEADING,),
)

EARLY = rows(
    Area.PATH,
    (
        ("way-in:early", A, 5, "You came in not long ago: what do you think made the difference?"),
        ("study-or-work", A, 4, "How much of what you were taught did you use in your first year?"),
        ("settling", N, 3, "What helped you find your feet, and what would have helped more?"),
    ),
    seniorities=(Seniority.EARLY,),
)

PATH = EVERYBODY + LEADING + EARLY
