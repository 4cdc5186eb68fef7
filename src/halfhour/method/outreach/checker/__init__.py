"""Checking a message before it is sent: what is wrong, where, why, and how to mend it."""

from __future__ import annotations

from halfhour.method.outreach.checker.about import About, Named
from halfhour.method.outreach.checker.judging import check
from halfhour.method.outreach.checker.verdicts import Finding, Verdict

__all__ = ["About", "Finding", "Named", "Verdict", "check"]
