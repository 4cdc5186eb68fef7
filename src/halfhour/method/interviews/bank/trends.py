"""Questions about what is changing."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Seniority, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, R = Tiara.TRENDS, Tiara.INSIGHTS, Tiara.RESOURCES

EVERYBODY = rows(
    Area.TRENDS,
    (
        ("changing-most", T, 5, "What is changing fastest in {direction}?"),
        (
            "changing-most:plain",
            T,
            5,
            "What has changed most in your work over the last two or three years?",
        ),
        ("five-years", T, 4, "What will this job look like in five years, if you had to bet?"),
        (
            "machines",
            T,
            4,
            "Which parts of the work are machines taking over, and which will they not?",
        ),
        ("rising-skill", T, 5, "Which skill is asked for more this year than it was last year?"),
        ("fading-skill", T, 4, "Which skill is quietly losing its worth?"),
        (
            "surprise-ahead",
            T,
            3,
            "What is coming that most of your colleagues have not noticed yet?",
        ),
        ("overblown", T, 4, "Which of the things everybody talks about is overblown?"),
        ("growing-corner", T, 5, "Which corner of {industry} is growing, and which is shrinking?"),
        (
            "growing-corner:plain",
            T,
            4,
            "Which corner of your field is growing, and which is shrinking?",
        ),
        ("new-jobs", T, 4, "Which jobs exist now that did not when you began?"),
        ("law-change", T, 3, "Is there a law or a rule on its way that will change how you work?"),
        ("customers-change", T, 3, "How have the people you work for changed what they ask for?"),
        ("newcomers-bring", T, 3, "What do newcomers bring today that you did not have?"),
        ("remote", T, 2, "How has working from home changed things for good or ill?"),
        ("worry", T, 3, "What about the future of {direction} keeps you awake?"),
        ("hope", T, 3, "What about the future of {direction} makes you glad to be in it?"),
        (
            "hiring-mood",
            T,
            4,
            "How does hiring in your field feel at the moment: opening up, or closing?",
        ),
        ("people-watch", R, 3, "Whom should one follow to see changes early?"),
        ("test-it", N, 3, "Which sign would tell me in a year that you were right?"),
    ),
)

LEADING = rows(
    Area.TRENDS,
    (
        ("bet", T, 4, "Where are you placing your own bets for the next two years?"),
        ("next-roles", T, 5, "Which role do you expect to need that you do not have today?"),
    ),
    seniorities=(Seniority.LEADING,),
)

TRENDS = EVERYBODY + LEADING
