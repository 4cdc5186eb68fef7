"""Questions for seekers who explore, change, return, leave the forces, or study."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Situation, Tiara
from halfhour.method.interviews.bank.rows import rows

T, N, A, R, S = (
    Tiara.TRENDS,
    Tiara.INSIGHTS,
    Tiara.ADVICE,
    Tiara.RESOURCES,
    Tiara.ASSIGNMENTS,
)

EXPLORING = rows(
    Area.PATH,
    (
        (
            "usual-week:exploring",
            N,
            4,
            "Which day of the last month would you show me, to see the work as it is?",
        ),
        ("chosen-from", N, 4, "Between what and what did you choose when you took this path?"),
        (
            "compare",
            N,
            4,
            "I am comparing a few fields: what would you want me to know before I choose?",
        ),
    ),
    situations=(Situation.EXPLORING,),
) + rows(
    Area.NEXT_JOBS,
    (
        (
            "try-out:exploring",
            S,
            5,
            "Could one look over a shoulder for a day, and whom would one ask?",
        ),
        (
            "decide:exploring",
            A,
            4,
            "Which question should I ask myself before going further with this?",
        ),
    ),
    situations=(Situation.EXPLORING,),
)

CHANGING = rows(
    Area.NEXT_JOBS,
    (
        (
            "carry-over",
            A,
            5,
            "Which of the things I did before would count here, and which would not?",
        ),
        (
            "tell-story:changing",
            A,
            5,
            "How would a change like mine be received by your colleagues?",
        ),
        ("step-back", N, 4, "Would I have to start lower, and for how long?"),
        ("bridge", S, 5, "Is there a job halfway between what I did and this, to cross over by?"),
    ),
    situations=(Situation.CHANGING,),
) + rows(
    Area.PATH,
    (("changed-here", N, 4, "Have you changed direction yourself, and what helped?"),),
    situations=(Situation.CHANGING,),
)

RETURNING = rows(
    Area.NEXT_JOBS,
    (
        (
            "catch-up",
            A,
            5,
            "What would somebody who was away for some years have to catch up on first?",
        ),
        (
            "explain-gap",
            A,
            4,
            "How would you speak of the years away: briefly, openly, not at all?",
        ),
        (
            "way-back",
            S,
            5,
            "Do you know of programmes or part-time starts for people who come back?",
        ),
    ),
    situations=(Situation.RETURNING,),
) + rows(
    Area.TRENDS,
    (("since-away", T, 5, "I have been away for a while: what would I no longer recognise?"),),
    situations=(Situation.RETURNING,),
)

VETERAN = rows(
    Area.NEXT_JOBS,
    (
        (
            "translate",
            A,
            5,
            "How would you put what I did in the service into words your colleagues use?",
        ),
        (
            "service-skills",
            A,
            5,
            "Which skills from the service are wanted here without people knowing it?",
        ),
        (
            "veteran-way",
            R,
            4,
            "Are there employers or programmes that know how to take on veterans?",
        ),
    ),
    situations=(Situation.VETERAN,),
) + rows(
    Area.COMPANY,
    (
        (
            "civilian-culture",
            N,
            4,
            "What at work would seem strange to somebody used to the service?",
        ),
        (
            "veterans-here",
            R,
            4,
            "Do people who have served work with you, and might I speak with one?",
        ),
    ),
    situations=(Situation.VETERAN,),
)

STUDENT = rows(
    Area.NEXT_JOBS,
    (
        ("courses", R, 5, "Which courses would you take if you still had a year to study?"),
        (
            "placement",
            S,
            5,
            "Where do students see this work from inside: placements, projects, summers?",
        ),
        ("degree", A, 4, "How far does a first degree carry, and when is a further one worth it?"),
        ("student-project", S, 4, "Which thesis or project would be of use to people like you?"),
    ),
    situations=(Situation.STUDENT,),
) + rows(
    Area.PATH,
    (("at-my-age", N, 4, "What did you believe about working life at my age that proved wrong?"),),
    situations=(Situation.STUDENT,),
)

SITUATIONS = EXPLORING + CHANGING + RETURNING + VETERAN + STUDENT
