"""Passing a resume on, attaching it, and asking too early for an opinion of it."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

CV = r"(?:cv|c\.v\.?|cvs|resume|resumes|curriculum vitae|bio-?data|application|portfolio|credentials)"
MINE = rf"(?:my|the|this|an?|attached|enclosed) (?:(?:updated|attached|enclosed|latest|current|new|own|short) ){{0,2}}{CV}"
CALLS = "cv c resume resumes curriculum biodata bio application portfolio credentials"
THEM = (
    r"(?:hr\b|human resources|recruit\w*|hiring|talent|boss|manager|director|head|department|team|"
    r"colleagues?|personnel|management|right person|right people|right hands|decision|people who|"
    r"someone|somebody|anyone|anybody|whoever|superiors?|employer|company|office|organi[sz]ation|"
    r"c[teof]o|supervisor|principal|lead|chief|chef|editor|foreman|(?:person|people|one|those) (?:in charge|responsible)|contacts|network|owner|relevant|concerned|leadership|partners?)"
)

PASS_ON = (
    phrase(
        rf"\b{MINE} (?:on|at|to|near) (?:the )?top of (?:the|your|that) (?:pile|stack|list)", CALLS
    ),
    phrase(
        rf"\b(?:pass|passed|passing|forward|forwarded|forwarding|circulate|circulating|hand|handing|"
        rf"distribute|relay|route|float|refer)(?: in| on| along| around| over| round)? {MINE}",
        CALLS,
    ),
    phrase(
        rf"\b(?:share|sharing|send|sending|submit|submitting|give|giving|show|showing|drop|dropping|"
        rf"put|putting|take|taking|upload|get|getting|deliver|bring|mention|present|leave|slip|see that|"
        rf"recommend) {MINE} (?:\w+ ){{0,2}}?(?:to|with|at|in|into|before|on|by|round|for|across) "
        rf"(?:\w+ ){{0,4}}?{THEM}",
        CALLS,
    ),
    phrase(
        rf"\b{MINE} (?:\w+ ){{0,2}}?(?:to|with|on to|reached?|reaches|in front of|into|before|lands? (?:on|with)|seen by) "
        rf"(?:\w+ ){{0,3}}?{THEM}",
        CALLS,
    ),
    phrase(
        rf"\b{MINE} (?:\w+ ){{0,2}}?(?:on|along(?! with)|around|round)(?=\W|$)(?! (?:my|the|to a|linkedin|a|paper|hand|top))",
        CALLS,
    ),
    phrase(
        rf"\b(?:who|whom|where|which (?:person|address|department))\b(?: \w+){{0,4}} "
        rf"(?:send|submit|address|forward|give|mail|hand)(?: \w+)? {MINE}",
        CALLS,
    ),
    phrase(
        r"\b(?:pass|forward|giv|send|refer|shar|submit|recommend|mention)(?:e|ing)? (?:on |along )?my (?:contact )?(?:name|details|profile|number|linkedin|info|information)"
        r"(?: on| along)?(?: \w+){0,4} (?:hr|recruit\w*|hiring|boss|manager|department|human resources|talent|director|in charge|personnel|employers?)\b",
        "name details profile number linkedin contact info information",
    ),
)
PASS_IT = (
    phrase(r"\b(?:please|kindly) (?:forward|circulate|pass on)\b"),
    phrase(
        r"\b(?:pass|forward|circulate|hand|send|share|give|distribute|passing|forwarding|sharing|drop|put|get|"
        r"leave|submit|show|take|deliver|dropping|giving|sending) (?:it|this|them|that|one)(?: on| along| around| over| round)?"
        rf"(?: to| with| in front of| on| by| at| before)? ?(?:(?:\w+ ){{0,4}}?{THEM})"
    ),
    phrase(
        r"\b(?:pass|forward|circulate|hand|share|passing|forwarding|passed|sharing) (?:it|this|them|that)(?: on| along| around| over| round)?(?=$|[.?!,;])"
    ),
)
OFFERED = (
    phrase(rf"\bsubmit(?:ting)? (?:you )?{MINE}", CALLS),
    phrase(
        rf"\b{CV}\b[^.?!]{{0,40}} for (?:your |further |kind |any )?(?:kind )?(?:consideration|suitable|future|current)",
        CALLS,
    ),
    phrase(rf"\binterested in my {CV}\b", CALLS),
)
ATTACHED = (
    phrase(
        rf"\b(?:attach\w*|enclos\w*|pfa|includ\w*|append\w*)\b(?: [\w':,-]+){{0,8}}? {CV}\b", CALLS
    ),
    phrase(
        rf"\b{CV}\b(?:'s| \([^()]{{1,20}}\))?(?: \w+){{0,5}} (?:attached|enclosed|appended|below|in (?:the |an )?(?:attachment|annex|enclosure)|with this "
        r"(?:mail|e-mail|email|message|letter)|along)\b",
        CALLS,
    ),
    phrase(
        rf"\b(?:here is|here's|sending(?: you)?(?: also)?|send you|i send|find|see) (?:also |you |a copy of )?(?:my|a copy of my) "
        rf"(?:\w+ )?{CV}\b",
        CALLS,
    ),
    phrase(
        rf"\b(?:stuck|stick|pop|popped|slip|slipped|tack|tacked|pin|pinned|clipped|join|joined|put|added) (?:\w+ ){{0,3}}?{CV}\b"
        r"(?=[^.?!]{0,40}?\b(?:here|below|with (?:this|it)|to this|(?:this|the bottom of this) (?:e-?mail|mail|message|letter)|in (?:the (?:e-?mail|mail|attachment|envelope)|with this)|as a pdf|in case)\b)",
        CALLS,
    ),
    phrase(rf"\bin the attachment\b.{{0,60}}\b{CV}\b", CALLS),
)
ASKED_FOR = (
    phrase(
        r"\b(?:as|since|because|which|that) (?:you )?(?:\w+ )?(?:asked|offered|requested|suggested|wanted|"
        r"promised|kindly|agreed|wished|invited)\b|\byou (?:\w+ )?(?:asked|offered|requested|wanted|agreed) (?:me |for |to )"
    ),
)
OPINION = (
    phrase(
        rf"\b(?:review|look (?:at|over|through)|check|feedback on|comments? on|go through|go over|opinion "
        rf"(?:on|of|about)|read(?= (?:through )?(?:my|this|the (?:attached|enclosed)))|critique|proofread|improve|edit)\b(?: \w+){{0,3}} {CV}\b",
        CALLS,
    ),
)
