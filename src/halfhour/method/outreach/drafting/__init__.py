"""Drafts for every kind of message and every channel, from known facts only."""

from __future__ import annotations

from halfhour.method.outreach.drafting.drafts import Draft, draft
from halfhour.method.outreach.drafting.facts import CHANNELS, KINDS, Facts

__all__ = ["CHANNELS", "KINDS", "Draft", "Facts", "draft"]
