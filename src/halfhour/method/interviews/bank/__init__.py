"""The question bank: over 150 questions of our own writing, each tagged by whom it suits."""

from __future__ import annotations

from halfhour.method.interviews.bank.company import COMPANY
from halfhour.method.interviews.bank.families import FAMILY_QUESTIONS
from halfhour.method.interviews.bank.industry import INDUSTRY
from halfhour.method.interviews.bank.next_jobs import NEXT_JOBS
from halfhour.method.interviews.bank.path_and_job import PATH
from halfhour.method.interviews.bank.people import PEOPLE
from halfhour.method.interviews.bank.situations import SITUATIONS
from halfhour.method.interviews.bank.trends import TRENDS

BANK = PATH + COMPANY + INDUSTRY + TRENDS + NEXT_JOBS + PEOPLE + SITUATIONS + FAMILY_QUESTIONS
