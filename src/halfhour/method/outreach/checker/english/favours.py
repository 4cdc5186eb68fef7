"""Favours beside the talk: several at once, or new ones in a thank-you or a confirmation."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

# What is done for the one who asks, besides talking.
_DONE = (
    r"(?:send|share|read|review|check|correct|proofread|look (?:at|over|through)|go (?:over|through)|have a look|comment on|write|sign(?:ed)?|lend|borrow|introduce|link me|get me|fill in|answer (?:the|my|this|these) (?:\w+ )?(?:questionnaire|survey|questions (?:below|in writing))|"
    r"ask (?:your|around)|let me (?:sit|join|follow|use|come|watch|shadow|stay|borrow|have)|join your|bring|find (?:me|my|us|your old|your)|arrange|survey|follow|forward|name me|tell me which|sit in|show (?:me|my|us)|teach me|invite|take me|come and (?:speak|talk|give)|pay a visit|join you|get your|put me|put in a (?:good )?word|(?:design|suggest) (?:a|an|my)|collect|translate|design|record|guest)\b"
)
_DONE_CALLS = (
    "send share read review check correct proofread look go comment write sign signed lend borrow introduce link get fill "
    "answer ask come let join bring find arrange survey follow forward name tell sit show teach invite take collect translate "
    "design record guest pay put suggest"
)
_PLEASE = r"(?:could|can|would|will|might|may) (?:you|i)\b|\bplease\b|\bkindly\b|\bi ask (?:of )?you\b|\bneed you to\b|\blike you to\b|\b(?:glad|pleased|grateful|happy|nice|great|kind) if you\b"
# Each kind of extra asking counts once beside the talk itself.
EXTRA_ASKS = (
    (
        phrase(
            rf"\b(?:{_PLEASE})[^?.!]{{0,60}}?\b{_DONE}[^?.!]{{0,90}}?(?:,|\band)(?: (?:and|also|to|then|please|could you))* {_DONE}",
            _DONE_CALLS,
        ),
        phrase(
            rf"(?:^|[.!?;] ?)(?:and|besides|then|plus|furthermore|while (?:you're|i'm|we're) at it|on top of that),? (?:{_PLEASE})(?: please| kindly| perhaps| also)* {_DONE}|\b(?:{_PLEASE}) {_DONE}[^.?!]{{0,50}}\b(?:too|as well)\b",
            _DONE_CALLS,
        ),
        phrase(
            rf"\bi(?:'d| would)? (?:also|then|further|likewise) (?:need|want|like) (?:your (?:feedback|opinion|help)|you to {_DONE})|\bi(?:'d| would) like to (?:visit|see|meet|film|photograph)[^.?!]{{1,40}}(?:,| and) (?:visit|see|meet|film|photograph|record|interview)\b",
            "also then further likewise like",
        ),
        phrase(rf"\b(?:{_PLEASE})(?: please| kindly)? also(?: please| kindly)? {_DONE}", "also"),
        phrase(rf"\balso[, ]+(?:i )?(?:{_PLEASE})(?: please| kindly| to)* {_DONE}", "also"),
    ),
    (
        phrase(
            r"\b(?:could|would|can|will) you(?: [\w'-]+){1,9}, (?:[\w'-]+ ){0,9}?(?:invite|come|share|send|introduce|review|lend|put|give|write|sign|connect|forward|join|show)\b[^?.!]{0,90}\band (?:also )?"
            r"(?:tell|send|share|give|show|write|put|lend|introduce|review|connect|forward|read|join|let)\b",
            _DONE_CALLS + " put give connect",
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
            r"\bi(?:'d| would) also (?:like|love|want|wish|need) to (?:sit|spend|have you|shadow|get|receive|borrow|keep|film|record|have a look|come along|join you)\b|\bi(?:'d| would)? also need (?:an?|your|you)\b|\bwould you mind (?:also )?(?:reading|checking|reviewing|proofreading|introducing|signing|forwarding|lending) (?:me|my|the|your|a)\b|\b(?:in addition|additionally|furthermore|on top of that|while i have you|while i'm at it|besides that)\b[,:]? (?:i (?:would|'d)|i'd|could|would|can|please)",
            "also addition additionally furthermore top while besides mind",
        ),
    ),
    (
        phrase(
            r"\b(?:(?<!of you to )(?<!good to )(?<!enough to )introduce me|mind introducing me|(?:an?|any|some|for|of|make|two|three) (?:\w+ )?introductions? (?:to|with)|put me in (?:touch|contact)|connect me (?:with|to)|refer me to|"
            r"make an introduction|an intro (?:to|with)|intro me|point me to (?:other|some|people))\b",
            "introduce introducing introduction introductions touch contact connect refer intro point",
        ),
    ),
    (
        phrase(
            r"\b(?:review|look (?:at|over|through)|check|feedback on|comments? on|go through|critique|proofread|edit|glance at)\b"
            r"(?: \w+){0,3} (?:cv|c\.v|resume|curriculum vitae|cover letter|portfolio|profile|application|essay|personal statement|business plan|github)\b",
            "cv resume vitae letter portfolio profile application essay statement plan github c",
        ),
    ),
    (
        phrase(
            r"\b(?:be|become|as) my (?:\w+ )?mentor\b|\bmentor me\b|\bmentorship\b|\bmeet (?:every|once a|regularly)\b|\bregular (?:calls|meetings)\b",
            "mentor mentorship meet regular",
        ),
    ),
    (
        phrase(
            r"\b(?:show me (?:a)?round|(?:a|give me a|have a|get a|show me a) (?:short |quick |brief |little )?tour of|(?<!students )(?<!people )(?<!anyone )shadow(?:ing)? you|shadow someone|spend a day|job[- ]shadow|day with your)\b",
            "show tour shadow shadowing day",
        ),
    ),
    (
        phrase(
            r"\b(?:letter of recommendation|recommendation letter|reference letter|write (?:me )?(?:a|an) (?:\w+ )?(?:reference|recommendation|endorsement)|"
            r"endorse me|endorse my|act as (?:a|my) refere\w+|be my referee)\b",
            "letter write endorse act referee",
        ),
    ),
    (
        phrase(
            r"\b(?:invest|donate|sponsor me|(?<!will )(?<!would )(?<!can )(?<!to )lend me|fund my|(?<!i'll )(?<!will )(?<!would )(?<!i'd )(?<!i )(?<!to )buy my|subscribe to|sign up for my|fill (?:in|out) (?:my|this|a) (?:survey|questionnaire|form))\b",
            "invest donate sponsor lend fund buy subscribe sign fill",
        ),
    ),
    (
        phrase(
            r"\b(?:send me|share with me|email me|mail me) (?:\w+ ){0,2}(?:list|materials?|slides|documents?|templates?|contacts|names|examples)\b",
            "send share email mail",
        ),
    ),
    (
        phrase(
            r"\b(?:speak|talk|lecture|present) (?:at|to) (?:our|my) (?:\w+ ){0,2}(?:class|club|event|students|group|society|meetup)\b",
            "speak talk lecture present",
        ),
    ),
)
# Asked anew in a thank-you note, a report or a confirmation: plainly something to be done.
_ASKED_ANEW = (
    phrase(
        rf"\b(?:could|can|might|may) (?:i|we) (?:also |perhaps |please )*(?:borrow|join your|get your|follow you|sit in|film|photograph|interview your|quote)\b|\b(?:hoping|think) you (?:could|would|might) (?:also )?{_DONE}|\bbe my mentor\b|\b(?:could|can|shall) we (?:do|have|hold) a (?:second|further|longer) (?:session|talk|call|meeting)\b|\b(?:could|can|would|will|might|may) you (?:(?:please|also|now|then|kindly|perhaps|maybe|mind|again|next week|ever|beforehand|afterwards|be|so|good|kind|as|to) )*"
        rf"(?!(?:send|give|show|share)(?: with)?(?: me)? (?:the|a|your|where|which|how) ?(?:\w+ )?(?:address|pin|link|number|location|directions|postcode|map|code|extension|room|to park)\b|tell me which){_DONE}",
        _DONE_CALLS + " mentor session talk call meeting",
    ),
    phrase(
        r"\b(?:glad|grateful|pleased|happy|great|nice|good|wonderful) if you (?:\w+ )?(?:introduced|sent|put|read|wrote|gave|could (?:also )?(?:have a look|look|read|send|introduce|put|show|write|lend))\b|\bi (?:also )?need your (?:opinion|feedback|help|advice)\b|\bi(?:'d| would) (?:\w+ )?like you to\b|\bi(?:'d| would)? (?:also |now )?need (?:your (?:\w+ )?comments|a (?:second|further|longer) (?:talk|call|session|meeting))\b|\bplease (?:\w+ )?(?:chase|remind|ask|ring|push) (?:them|him|her|your)\b|\bi (?:also )?wondered (?:if|whether) you(?:'d| would| could| might)\b|\bany chance (?:that )?you(?:'d| would| could| might) (?:also )?(?:lend|send|introduce|read|check|look|put|write|share|come)\b|\bcould we do (?:the same|it|this|that) again\b|\bfavou?r: "
        r"|\bi(?:'d| would) (?:also )?like another\b|\b(?:kindly|please) (?:also|further) (?:\w+ )?(?:bring|arrange|send|correct|read|prepare|find|introduce|write|share|sign|print)\b",
    ),
)
# In a confirmation only plainly new favours count; ringing or changing the hour is part of it.
NEW_FAVOUR = (
    *_ASKED_ANEW,
    phrase(
        r"\b(?:could|can|might|may|would) (?:you|we) (?:(?:now|also|please|perhaps|then) )*(?:come over|come and give|give a talk|meet (?:again|once more)|do another|have another|speak again|talk again|proofread|lend)\b"
    ),
    phrase(
        r"\b(?:could|can|would|will) you (?:please |also |perhaps |kindly |maybe )*(?:bring|prepare|look (?:at|over|through)|review|introduce|invite|read|forward|recommend|put|connect|print|arrange|ask your|set aside|pick (?:out )?(?:two|three|some|a few)|e-?mail me (?:your|the) (?!number|address|link|directions|code)|dig out|lend|fill (?:in|out)|let me (?:film|record))\b"
        r"|\bsend me (?:your|the) (?:[\w-]+ ){0,4}(?:slides|papers|notes|list|report|book|deck)\b"
        r"|\bit would (?:also )?be (?:great|good|nice|super|wonderful)(?: too)? if you could (?:bring|prepare|look|review|introduce|share|invite|read)\b"
    ),
)
NEW_REQUEST = (
    *_ASKED_ANEW,
    phrase(
        r"\bi (?:should|would|'d) now like to ask\b|\bi (?:wonder|was wondering|am wondering) (?:if|whether) (?:you|we)(?:'d| would| could| might| can)\b|\b(?:could|can|might|shall|when can) we (?:(?:perhaps|also|please) )?(?:do|have|fix|arrange|plan) (?:a|another|this again|one more)\b"
        r"|\bwould you (?:also )?mind (?:[a-z]+ing)\b|\bi was (?:also )?(?:hoping|going to ask|wondering) (?:that |if |whether )?you (?:could|would|might)\b|\bwould it be (?:ok|okay|all right|alright|fine) (?:to|if)\b"
        r"|\bmight i (?:\w+ )?(?:borrow|have|use|keep|bring|come)\b|\bplease (?:also )?(?:let me know (?:of )?(?:two|three|some|more|other)|answer them)\b|\bdo you think you (?:could|might)\b|\bperhaps you'd (?:come|like to)\b|\bwhen can we meet\b",
    ),
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
        r"\b(?:another|more|second) (?:(?!in\b|than\b|from\b|of\b|on\b|at\b|during\b)\w+ )?(?:meeting|minutes of your|call with you|20 minutes|half hour|chat)\b|\bi would (?:also )?appreciate (?:an introduction|a referral|it if you could|another)"
    ),
)
NOT_NEW = phrase(
    r"\b(?:you (?:kindly |so kindly |very kindly )?(?:offered|suggested|asked|promised|proposed|said (?:i|you) (?:could|may|might|would))"
    r"|my (?:\w+ )?(?:regards|love|greetings|thanks|compliments) to|as (?:you )?(?:offered|agreed|promised|suggested|discussed)|how it (?:goes|went|turns)|let you know|tell you how|keep you|"
    r"if i can (?:ever )?|can i (?:ever )?(?:do|return|be of)|could (?:ever )?(?:return|repay)|do for you|help you|be of (?:use|help|service))"
)
