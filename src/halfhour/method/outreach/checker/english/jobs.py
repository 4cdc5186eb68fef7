"""Asking for a job: looking for one, wanting in, being put forward."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase
from halfhour.method.outreach.checker.english.put_forward import APPLIED, PUT_FORWARD
from halfhour.method.outreach.checker.english.wanting_in import WANTING_IN
from halfhour.method.outreach.checker.english.words import GAP, JOB, JOB_CALLS

__all__ = ["APPLIED", "JOB_PHRASES", "SEEKING", "SOFT_SEEKING"]

SEEKING = (
    phrase(
        r"(?:look(?:ing)?(?: out)?(?: everywhere| actively| urgently)? for|seek(?:ing)?|"
        r"search(?:ing)? for|hunt(?:ing)? for|in search of|(?:in|on) the market for|on the lookout for|"
        r"in (?:\w+ )?need of|on the hunt for|"
        r"(?:want|wanting|wish|hope|hoping|like|love|need|trying|try|aim|plan|planning|eager|keen|"
        r"goal is|dream is|aim is|help me(?: to)?) to (?:find|get|land|secure|obtain|win|take up|have|start)|"
        r"(?:^|\b(?:i|and|also|really|urgently|just|i'd|i'll|desperately|badly) )(?:need|want|request|search|look)(?: for)?) "
        rf"{GAP}(?:{JOB}|work\b(?! (?:in progress|of|on|experience of|that|which|with|where|i|in which)\b))",
        JOB_CALLS,
    ),
    phrase(
        r"\b(?:looking|searching|hunting) for an? (?:new )?(?:[\w'-]+ )?(?:practice|company|firm|team|studio|employer|lab|startup|organi[sz]ation) to (?:join|work)\b",
        "join work",
    ),
)
SOFT_SEEKING = (
    phrase(
        r"(?:exploring|open to|(?:in|on) the market for|available for|ready for|considering|pursuing|after|look(?:ing)? for|"
        r"seeking|explore|want|need) "
        r"(?:(?:my|the|a|an|any|some|new|next|other|different|fresh|exciting|job|career|further) ){1,3}"
        r"(?:opportunit(?:y|ies)\b(?! (?:to|for))|(?:next|new) (?:roles?|positions?|jobs?)\b)",
        "opportunity opportunities role roles position positions job jobs",
    ),
    phrase(r"\b(?:job[- ]hunting|job[- ]hunt\b|job[- ]searching)", "job"),
    phrase(r"\bopen to (?:work|offers)\b", "open"),
    phrase(
        r"\b(?:i'm|i am|and|also) (?:also )?(?:willing|ready|able|happy|open|free) to relocate\b",
        "relocate",
    ),
    phrase(
        r"\b(?:searching|looking|trying) for (?:a )?job change\b|\bon the job market\b",
        "change market",
    ),
)
JOB_PHRASES = WANTING_IN + PUT_FORWARD
