"""Questions that only make sense in one family of occupations (SOC 2018 major groups)."""

from __future__ import annotations

from halfhour.method.interviews.bank.families_hands import HANDS
from halfhour.method.interviews.bank.families_offices import OFFICES
from halfhour.method.interviews.bank.families_people import PEOPLE_WORK

FAMILY_QUESTIONS = OFFICES + PEOPLE_WORK + HANDS
