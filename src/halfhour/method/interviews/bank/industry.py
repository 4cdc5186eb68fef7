"""Questions about the field and the industry around the person's workplace."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R = Tiara.TRENDS, Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES

INDUSTRY = rows(
    Area.INDUSTRY,
    (
        ("map", N, 5, "If you drew {direction} as a map, which regions would be on it?"),
        ("map:plain", N, 4, "If you drew your field as a map, which regions would be on it?"),
        ("outsiders-wrong", N, 5, "What do people outside {direction} usually get wrong about it?"),
        ("outsiders-wrong:plain", N, 4, "What do outsiders usually get wrong about your field?"),
        (
            "employers",
            R,
            5,
            "Which employers in {direction} would you look at first, large and small?",
        ),
        (
            "overlooked",
            R,
            5,
            "Which employers are good and overlooked, because hardly anybody knows them?",
        ),
        ("pay", N, 4, "What would be a fair range of pay for a beginner, and after five years?"),
        ("security", N, 3, "How steady is the work through good and bad years?"),
        (
            "gate",
            A,
            4,
            "Which papers or licences open the door, and which only look good on a wall?",
        ),
        ("words", R, 3, "Which words should I know so as not to sound like a visitor?"),
        ("read", R, 4, "What do you read or listen to, to keep up with {industry}?"),
        ("read:plain", R, 4, "What do you read or listen to, to keep up with your field?"),
        ("gather", R, 4, "Where do people in {direction} meet one another?"),
        ("gather:plain", R, 3, "Where do people in your field meet one another?"),
        ("associations", R, 3, "Is there an association worth joining before one has the job?"),
        ("neighbours", N, 4, "Which neighbouring fields share most of the skills?"),
        ("season", N, 2, "Is there a time of year when most of the hiring happens?"),
        ("region", N, 3, "Does it matter much for {direction} where one lives?"),
        ("divides", N, 3, "On what do good people in your field disagree?"),
        ("ethics", N, 3, "Which questions of right and wrong come up in this work?"),
        (
            "who-is-missing",
            N,
            3,
            "What sort of people are missing from {direction}, and would be welcome?",
        ),
        (
            "ladder",
            N,
            3,
            "Which steps do people usually take in {direction}, and in how many years?",
        ),
        ("money-flow", N, 3, "How does money move through {industry}, from whom to whom?"),
        ("rules", N, 2, "Which rules or authorities shape the work in {industry}?"),
        ("burnout", A, 3, "What makes people give up on {direction}, and after how long?"),
        (
            "demand",
            T,
            4,
            "Is it at present harder to find people in your field, or harder to find work?",
        ),
    ),
)
