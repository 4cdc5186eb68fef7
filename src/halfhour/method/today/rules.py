"""The table of rules that every next step comes from, in the order of the method."""

from __future__ import annotations

from halfhour.method.today.after import AFTER
from halfhour.method.today.asking import ASKING
from halfhour.method.today.keeping import KEEPING
from halfhour.method.today.landing import LANDING
from halfhour.method.today.mailing import MAILING
from halfhour.method.today.meeting import MEETING
from halfhour.method.today.reporting import REPORTING
from halfhour.method.today.starting import STARTING
from halfhour.method.today.step import Rule

#: Weight is how pressing a rule is: the smaller the sooner, below 4 never moved by waiting.
RULES: tuple[Rule, ...] = (
    *STARTING,
    *ASKING,
    *MAILING,
    *MEETING,
    *AFTER,
    *REPORTING,
    *KEEPING,
    *LANDING,
)

RULE: dict[str, Rule] = {rule.id: rule for rule in RULES}
