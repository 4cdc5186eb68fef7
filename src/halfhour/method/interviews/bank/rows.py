"""How the bank's rows become questions: a key before a colon is the theme two rows share."""

from __future__ import annotations

from collections.abc import Iterable

from halfhour.method.interviews.areas import Area, Seniority, Situation, Tiara
from halfhour.method.interviews.questions import Question

Row = tuple[str, Tiara, int, str]


def rows(
    area: Area,
    lines: Iterable[Row],
    *,
    families: tuple[str, ...] = (),
    seniorities: tuple[Seniority, ...] = (),
    situations: tuple[Situation, ...] = (),
) -> tuple[Question, ...]:
    """The questions of one area and one kind of person; each row is key, TIARA step, worth, text."""
    return tuple(
        Question(
            key=key,
            text=text,
            area=area,
            tiara=tiara,
            theme=key.split(":")[0],
            worth=worth,
            families=families,
            seniorities=seniorities,
            situations=situations,
        )
        for key, tiara, worth, text in lines
    )
