"""Questions for work with the hands: kitchens, land, building, repair, making, moving."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R = Tiara.TRENDS, Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES
PATH, INDUSTRY, TRENDS, NEXT = Area.PATH, Area.INDUSTRY, Area.TRENDS, Area.NEXT_JOBS

HANDS = (
    rows(
        PATH,
        (("usual-week:35", N, 4, "What does the hour before the doors open look like?"),),
        families=("35",),
    )
    + rows(
        NEXT,
        (("own-place", A, 4, "What should one know before thinking of a place of one's own?"),),
        families=("35", "39"),
    )
    + rows(
        PATH,
        (("usual-week:37", N, 3, "How does the work change with season and weather?"),),
        families=("37", "45"),
    )
    + rows(
        NEXT,
        (("land", A, 4, "How do people without land of their own come into farming?"),),
        families=("45",),
    )
    + rows(
        PATH,
        (
            ("usual-week:47", N, 4, "What happens on site before the others arrive?"),
            ("body", A, 4, "How do people keep their backs and knees for thirty years of this?"),
        ),
        families=("47", "49", "51", "53"),
    )
    + rows(
        NEXT,
        (
            (
                "apprentice",
                R,
                5,
                "How does one find a good master, or a good apprenticeship, at my age?",
            ),
        ),
        families=("47", "49", "51"),
    )
    + rows(
        TRENDS,
        (
            (
                "changing-most:49",
                T,
                4,
                "What do you repair today that did not exist when you learnt?",
            ),
        ),
        families=("49",),
    )
    + rows(
        TRENDS,
        (("machines:51", T, 4, "Which machine changed your work most, and what came after?"),),
        families=("51",),
    )
    + rows(
        PATH,
        (("usual-week:53", N, 4, "How many nights are you away, and who decides?"),),
        families=("53",),
    )
    + rows(
        NEXT, (("gate:53", A, 4, "Which licence first, and who pays for it?"),), families=("53",)
    )
    + rows(
        PATH,
        (
            (
                "after-service",
                A,
                4,
                "What do those who leave the service wish they had begun a year earlier?",
            ),
        ),
        families=("55",),
    )
)
