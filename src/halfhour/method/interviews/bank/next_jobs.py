"""Questions about jobs worth exploring, and how to get ready for them."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.bank.rows import rows

N, A, R, S = Tiara.INSIGHTS, Tiara.ADVICE, Tiara.RESOURCES, Tiara.ASSIGNMENTS

NEXT_JOBS = rows(
    Area.NEXT_JOBS,
    (
        (
            "fits-me",
            A,
            5,
            "From what you know of me, which kinds of work in {direction} should I look into?",
        ),
        (
            "fits-me:plain",
            A,
            5,
            "From what you know of me, which kinds of work would you look into?",
        ),
        ("entry", A, 5, "Where would somebody like me sensibly start in {direction}?"),
        (
            "entry:plain",
            A,
            4,
            "Which is the best first step into your field, and which is a dead end?",
        ),
        (
            "gap",
            A,
            5,
            "Looking at my background, what is missing, and what would close the gap soonest?",
        ),
        ("training", R, 4, "Which training is worth its time and money, and which is not?"),
        ("try-out", S, 5, "How could I try a little of this work before deciding?"),
        ("show", A, 4, "What could I make or do to show that I can do this?"),
        ("small-project", S, 4, "Is there a small piece of work I could take on to learn?"),
        (
            "three-months",
            A,
            5,
            "If you were in my place with three months, what would you do with them?",
        ),
        ("titles", R, 4, "Under which titles is this kind of work found?"),
        (
            "neighbour-jobs",
            N,
            4,
            "Which jobs next to yours might suit me that I have not thought of?",
        ),
        ("strength", A, 4, "Which part of my experience would you put first?"),
        ("weakness", A, 4, "What would make you hesitate about somebody with my background?"),
        ("tell-story", A, 4, "How would you explain my change of direction in one sentence?"),
        ("first-interview", A, 3, "What are people asked when they want to come into this work?"),
        ("avoid", A, 3, "Which kinds of job would you warn me off?"),
        ("volunteer", S, 3, "Where could I help out for a few hours a month and learn?"),
        ("certificate", R, 3, "Is there a certificate that people here take seriously?"),
        ("time-needed", N, 3, "How long does it honestly take from deciding to being in?"),
        ("money-start", N, 3, "What would I have to live on for the first year?"),
        ("books", R, 2, "Which one book or course would you give somebody like me?"),
        ("find-openings", R, 3, "How do people in {direction} hear that somebody is needed?"),
        ("age", A, 3, "Does it matter at what age one comes into {direction}?"),
        ("advice-one", A, 4, "What is one thing you would do in my place this week?"),
        ("decide", A, 4, "By which signs would I notice that this is not for me?"),
    ),
)
