"""Questions for work with people: care, teaching, law, service, selling, art."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R = Tiara.TRENDS, Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES
PATH, INDUSTRY, TRENDS, NEXT = Area.PATH, Area.INDUSTRY, Area.TRENDS, Area.NEXT_JOBS

PEOPLE_WORK = (
    rows(
        PATH,
        (
            ("usual-week:21", N, 4, "How many people do you carry in your head at a time?"),
            ("boundaries", A, 4, "How do you leave the day behind when you go home?"),
        ),
        families=("21", "29", "31"),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:23",
                N,
                4,
                "How much of your work is reading, how much writing, how much speaking?",
            ),
        ),
        families=("23",),
    )
    + rows(
        NEXT,
        (("entry:23", A, 4, "Which ways into law are there besides the well-known one?"),),
        families=("23",),
    )
    + rows(
        PATH,
        (
            ("usual-week:25", N, 4, "What happens in a day besides the lessons?"),
            (
                "class-room",
                A,
                4,
                "How can I find out whether I like teaching before I train for it?",
            ),
        ),
        families=("25",),
    )
    + rows(
        NEXT,
        (
            (
                "gate:25",
                A,
                4,
                "Are there side doors into teaching for people with another profession?",
            ),
        ),
        families=("25",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:29",
                N,
                5,
                "Would you walk me through a whole shift, from handover to handover?",
            ),
        ),
        families=("29", "31"),
    )
    + rows(
        NEXT,
        (
            (
                "training:29",
                R,
                5,
                "Which route to the licence would you take today, with a family and a rent to pay?",
            ),
        ),
        families=("29",),
    )
    + rows(
        TRENDS,
        (("changing-most:29", T, 4, "What have staff shortages changed in how care is given?"),),
        families=("29", "31"),
    )
    + rows(
        PATH,
        (("usual-week:33", N, 4, "What fills the long hours between the calls?"),),
        families=("33",),
    )
    + rows(
        NEXT,
        (("gate:33", A, 4, "How does the selection go, and what do people fail on?"),),
        families=("33",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:41",
                N,
                4,
                "How many times do you hear no before a yes, and what do you do with it?",
            ),
        ),
        families=("41",),
    )
    + rows(
        INDUSTRY,
        (("pay:41", N, 4, "How much of the pay depends on the month's figures?"),),
        families=("41",),
    )
    + rows(
        PATH,
        (("usual-week:39", N, 3, "What do the people you look after thank you for?"),),
        families=("39",),
    )
    + rows(
        PATH,
        (
            (
                "usual-week:27",
                N,
                4,
                "How do you divide the week between making and finding the next commission?",
            ),
            ("income-mix", N, 4, "From which different sources does your income come?"),
        ),
        families=("27",),
    )
    + rows(
        NEXT,
        (("show:27", A, 5, "What should be the first thing one sees of my work?"),),
        families=("27",),
    )
)
