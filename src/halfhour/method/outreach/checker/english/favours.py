"""Favours beside the talk: several at once, or new ones in a thank-you or a confirmation."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

# Each kind of extra asking counts once beside the talk itself.
EXTRA_ASKS = (
    (
        phrase(
            r"\b(?:could|would|can|will) you(?: [\w'-]+){1,9}, (?:[\w'-]+ ){0,9}?(?:invite|come|share|send|introduce|review|lend|put|give|write|sign|connect|forward|join|show)\b[^?.!]{0,90}\band (?:also )?"
            r"(?:tell|send|share|give|show|write|put|lend|introduce|review|connect|forward|read|join|let)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:names|contacts|numbers|addresses|e-?mails) of (?:two|three|four|five|six|some|other|your|the|\d)\b|\bi(?:'d| would) further (?:ask|like)\b|\bwould you (?:also )?ring my\b",
            "names contacts numbers addresses emails mails further ring",
        ),
    ),
    (
        phrase(
            r"\bi(?:'d| would) also like to (?:sit|spend|have you|shadow|get|receive)\b|\b(?:in addition|additionally|furthermore|on top of that|while i have you|while i'm at it|besides that)\b[,:]? (?:i (?:would|'d)|i'd|could|would|can|please)"
        ),
    ),
    (
        phrase(
            r"\b(?:introduce me|introduc(?:e|ing) me|introductions? to|put me in (?:touch|contact)|connect me (?:with|to)|refer me to|"
            r"make an introduction|an intro (?:to|with)|intro me|point me to (?:other|some|people))\b"
        ),
    ),
    (
        phrase(
            r"\b(?:review|look (?:at|over|through)|check|feedback on|comments? on|go through|critique|proofread|edit|glance at)\b"
            r"(?: \w+){0,3} (?:cv|c\.v|resume|curriculum vitae|cover letter|portfolio|profile|application|essay|personal statement|business plan|github)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:be|become|as) my (?:\w+ )?mentor\b|\bmentor me\b|\bmentorship\b|\bmeet (?:every|once a|regularly)\b|\bregular (?:calls|meetings)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:show me (?:a)?round|(?:a|give me a|have a|get a|show me a) (?:short |quick |brief |little )?tour of|shadow(?:ing)? you|shadow someone|spend a day|job[- ]shadow|day with your)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:letter of recommendation|recommendation letter|reference letter|write (?:me )?(?:a|an) (?:\w+ )?(?:reference|recommendation|endorsement)|"
            r"endorse me|endorse my|act as (?:a|my) refere\w+|be my referee)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:invest|donate|sponsor me|lend me|fund my|buy my|subscribe to|sign up for my|fill (?:in|out) (?:my|this|a) (?:survey|questionnaire|form))\b"
        ),
    ),
    (
        phrase(
            r"\b(?:send me|share with me|email me|mail me) (?:\w+ ){0,2}(?:list|materials?|slides|documents?|templates?|contacts|names|examples)\b"
        ),
    ),
    (
        phrase(
            r"\b(?:speak|talk|lecture|present) (?:at|to) (?:our|my) (?:\w+ ){0,2}(?:class|club|event|students|group|society|meetup)\b"
        ),
    ),
)
# In a confirmation only plainly new favours count; ringing or changing the hour is part of it.
NEW_FAVOUR = (
    phrase(
        r"\b(?:could|can|would|will) you (?:please |also |perhaps |kindly |maybe )*(?:bring|prepare|look (?:at|over|through)|review|introduce|share|invite|read|forward|recommend|put|connect|print|arrange|ask your|fill (?:in|out)|let me (?:film|record))\b"
        r"|\bsend me (?:your|the) (?:[\w-]+ ){0,4}(?:slides|papers|notes|list|report|book|deck)\b"
        r"|\bit would (?:also )?be (?:great|good|nice|super|wonderful)(?: too)? if you could (?:bring|prepare|look|review|introduce|share|invite|read)\b"
    ),
)
NEW_REQUEST = (
    phrase(
        r"\bi (?:also |further |would also |'d also )?(?:want|request|ask|like|need|would like|beg) (?:that )?you (?:to |also )?(?:edit|introduce|speak|arrange|review|write|send|help|put|connect|call|refer|look|check|give|share|find)\b"
        r"|(?:^|[.!;:,] ?|\band )(?:please )?send me\b",
        "want request ask like need beg send",
    ),
    phrase(
        r"\b(?:could|can|would|will|may|might) (?:you|i|we) (?:(?:please|kindly|also|now|then|perhaps|possibly|maybe|even|ask you to|mind|be (?:so kind|willing|able|open) (?:as )?to) ){0,3}"
        r"(?:meet|meeting|talk|speak|have|ask|introduc|put|connect|review|look|write|send|share|read|check|give|help|call|arrange|set up|"
        r"refer|recommend|spare|show|visit|come|see|take|forward|tell me|get (?:another|together)|schedule|grab|ask you|trouble|bother|let me know (?:of|about|who|if)|find|invite|point|provide)\w*"
    ),
    phrase(
        r"\bi (?:would|'d)? ?(?:also )?(?:like|want|wish|love|need) to (?:ask|request|beg) (?:you )?(?:for|to|if|whether)"
    ),
    phrase(
        r"\b(?:would|could) it be possible\b|\bi (?:have|'ve) (?:another|one more|a further|a new|a second) (?:request|favou?r|question)\b|"
        r"\bone more (?:thing|favou?r|request|question)\b|\banother favou?r\b|\bplease (?:introduce|send|put|connect|review|write|arrange|call|refer|recommend|help|share|look|give)\b|"
        r"\b(?:another|more|second) (?:\w+ )?(?:meeting|minutes of your|call with you|20 minutes|half hour|chat)\b|\bi would (?:also )?appreciate (?:an introduction|a referral|it if you could|another)"
    ),
)
NOT_NEW = phrase(
    r"\b(?:you (?:kindly |so kindly |very kindly )?(?:offered|suggested|asked|promised|proposed|said (?:i|you) (?:could|may|might|would))"
    r"|as (?:you )?(?:offered|agreed|promised|suggested|discussed)|how it (?:goes|went|turns)|let you know|tell you how|keep you|"
    r"if i can (?:ever )?|can i (?:ever )?(?:do|return|be of)|could (?:ever )?(?:return|repay)|do for you|help you|be of (?:use|help|service))"
)
