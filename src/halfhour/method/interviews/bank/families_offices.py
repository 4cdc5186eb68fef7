"""Questions for work at desks: leading, money, computing, engineering, science, office work."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R = Tiara.TRENDS, Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES
PATH, INDUSTRY, TRENDS, NEXT = Area.PATH, Area.INDUSTRY, Area.TRENDS, Area.NEXT_JOBS

OFFICES = (
    rows(
        PATH,
        (
            (
                "usual-week:11",
                N,
                4,
                "How is your week split between people, figures and putting out fires?",
            ),
            ("first-lead", A, 4, "How did you get your first chance to be responsible for others?"),
        ),
        families=("11",),
    )
    + rows(
        PATH,
        (
            ("usual-week:13", N, 4, "At closing time or year's end, what does a day look like?"),
            ("judgement", N, 3, "How much is rule, and how much is judgement?"),
        ),
        families=("13",),
    )
    + rows(
        NEXT,
        (("certificate:13", R, 4, "Which qualification pays for itself, and how soon?"),),
        families=("13",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:15",
                N,
                4,
                "How much time goes into writing new things, and how much into keeping old ones alive?",
            ),
            ("meetings", N, 3, "How do a problem and its solution travel through your team?"),
        ),
        families=("15",),
    )
    + rows(
        NEXT, (("show:15", A, 5, "What in a portfolio makes you look twice?"),), families=("15",)
    )
    + rows(
        TRENDS,
        (("machines:15", T, 5, "What has working with AI tools changed for juniors?"),),
        families=("15",),
    )
    + rows(
        PATH,
        (("usual-week:17", N, 4, "How often do you see with your own eyes what you designed?"),),
        families=("17",),
    )
    + rows(
        NEXT,
        (("gate:17", A, 4, "From when on does a licence matter in your branch?"),),
        families=("17",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:19",
                N,
                4,
                "How is your time split between the bench, the field, writing and asking for money?",
            ),
        ),
        families=("19",),
    )
    + rows(
        NEXT,
        (("degree:19", A, 4, "What can one do here without a doctorate, honestly?"),),
        families=("19",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:43",
                N,
                3,
                "What piles up on your desk, and what never gets there because you saw it coming?",
            ),
        ),
        families=("43",),
    )
    + rows(
        NEXT,
        (("ladder:43", A, 4, "Where do people go from this desk when they have outgrown it?"),),
        families=("43",),
    )
)
