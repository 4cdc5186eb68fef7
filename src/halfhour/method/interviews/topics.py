"""Questions made of open topics and of one's own words."""

from __future__ import annotations

from halfhour.method.interviews.areas import Area, Tiara
from halfhour.method.interviews.questions import Question, Unknown

_TOPIC_AREAS = (
    (Area.COMPANY, ("company", "employer", "culture", "team", "boss")),
    (Area.TRENDS, ("future", "trend", "changing", "automation", "growing", "demand")),
    (
        Area.NEXT_JOBS,
        ("training", "certificate", "licence", "license", "entry", "degree", "course", "get into"),
    ),
    (Area.INDUSTRY, ("pay", "salary", "industry", "market", "employers", "hiring", "security")),
    (Area.PEOPLE, ("who ", "whom", "contact", "association")),
)


_TIARA_OF = {
    Area.PATH: Tiara.INSIGHTS,
    Area.COMPANY: Tiara.INSIGHTS,
    Area.INDUSTRY: Tiara.INSIGHTS,
    Area.TRENDS: Tiara.TRENDS,
    Area.NEXT_JOBS: Tiara.ADVICE,
    Area.PEOPLE: Tiara.RESOURCES,
}


def about_unknown(unknown: Unknown, number: int) -> Question:
    """A question made of an open topic: as it stands when it is one already, else asked about."""
    topic = " ".join(unknown.topic.split())
    text = (
        topic if topic.endswith("?") else f"I am still unsure about this: {topic}. What do you see?"
    )
    area = unknown.area or area_of_topic(topic)
    return Question(
        key=f"topic:{number}",
        text=text,
        area=area,
        tiara=_TIARA_OF[area],
        theme=f"topic:{topic.casefold()}",
        worth=4,
        origin="topic",
    )


def own_question(text: str, *, area: Area = Area.PATH, key: str = "") -> Question:
    """A question somebody wrote for themselves; it is asked before those of the bank."""
    return Question(
        key=key or f"own:{text.casefold()}",
        text=text,
        area=area,
        tiara=_TIARA_OF[area],
        theme=f"own:{text.casefold()}",
        worth=5,
        origin="own",
    )


def area_of_topic(topic: str) -> Area:
    """The area an open topic most likely belongs to, by its words; the person's job otherwise.

    >>> area_of_topic("How long is the training?").value
    'jobs and how to get ready'
    """
    lowered = topic.casefold()
    for area, words in _TOPIC_AREAS:
        if any(word in lowered for word in words):
            return area
    return Area.PATH
