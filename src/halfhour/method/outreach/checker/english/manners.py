"""Pressing, blaming, asking again and again, and asking for several things at once."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

PRESSURE = (
    phrase(
        r"\bi(?:'d| would|'ll| will) (?:be|feel) (?:\w+ )?(?:hurt|offended|upset|annoyed|devastated|heartbroken|crushed|insulted)\b"
        r"|\bafter (?:all|everything)(?: \w+){0,4} i(?:'ve| have)? (?:gave|did|done|given)\b",
        "hurt offended upset annoyed devastated heartbroken crushed insulted after",
    ),
    phrase(
        r"\b(?:least you (?:can|could) do|you owe|(?:really )?owe me|my only (?:hope|chance)|(?:only|last|final) (?:hope|chance)|"
        r"nobody else to turn|no one else to turn|let me down|don't ignore|not ignore|you ignored|"
        r"ignor(?:ed|ing) (?:me|my)|bothered to|i(?:'m| am) (?:\w+ )?(?:desperate|hurt|offended|upset|annoyed)|"
        r"disappoint(?:ed|ing)?|frustrat(?:ed|ing)|i deserve|important that you (?:answer|reply|respond)|can't say no|cannot say no|know you have time|what kind of person you|i think i deserve|deserve (?:an?|your) (?:answer|reply|response)|unprofessional|counting on you|i beg|begging|take your silence|your silence|"
        r"i thought we were friends|if you (?:really )?cared|after all (?:i|we)(?:'ve| have)? (?:did|done)|"
        r"after i (?:helped|did|supported)|i helped you|i did you|you promised)\b"
    ),
    phrase(
        r"\b(?:as soon as possible|asap|a\.s\.a\.p|urgent(?:ly)?|without delay|(?:reply|answer|respond|call me|call back) (?:immediately|at once|right away|straight away))\b",
        "soon asap urgent urgently immediately once delay away a",
    ),
    phrase(
        r"\b(?:reply|answer|respond|response|let me know|get back to me|confirm|hear from you|hear back|write back|decide|decision|word)\b"
        r"(?: [\w,]+){0,5} (?:by|before|until|no later than|not later than|within) (?:tomorrow|tonight|today|monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|noon|the end of|end of|eod|\d+|the weekend|next|two|three|this)"
    ),
    phrase(
        r"\bi (?:\w+ )?(?:expect|demand|insist)\b(?: \w+){0,4} (?:reply|answer|response|hear|you|meeting|that you|minutes|word)",
        "expect demand insist",
    ),
    phrase(
        r"\b(?:you (?:simply |just |really )?(?:must|have to|need to|should have|ought to have)|i must (?:speak|talk|meet|see|insist))\b"
        r"(?! (?:be|admit|say (?!yes)|get|receive|have (?:been|had|seen)|hear|think|find|work|deal|know|meet so|confess))",
        "must have need ought should",
    ),
    phrase(
        r"\bsurely (?:you|a person|someone|even)\b|\b(?:everyone|everybody|anyone|anybody) (?:can|could|should be able to) (?:spare|find)\b",
        "surely everyone everybody anyone anybody",
    ),
    phrase(
        r"\bplease,? please\b|\bkeep (?:calling|writing|trying|asking|emailing)\b|\buntil (?:i reach|you (?:answer|reply|say))",
        "please keep until",
    ),
    phrase(
        r"\bwhy (?:haven't|have you not|didn't|did you not|don't|won't) you\b|\byou (?:never|still (?:have not|haven't)|haven't even|"
        r"have not even|didn't even|did not even|failed to) (?:\w+ )?(?:answer|repl|respon|wr[oi]t|bother|call|got|g[eo]t)\w*",
        "why never still haven even didn failed have did",
    ),
    phrase(
        r"\b(?:i(?:'m| am)|i have been|i've been) (?:still )?(?:waiting|still waiting) (?:for|since|on) (?:your|an?|days|weeks|so long)",
        "waiting",
    ),
    phrase(
        r"\bwould (?:be|feel) (?:very |really |so |quite )?(?:rude|unfair|selfish|unkind|a shame if you)|\bi(?:'d| would) hate (?:for you|to have to|it if)",
        "rude unfair selfish unkind shame hate",
    ),
)
AGAIN = (
    phrase(
        r"\b(?:third|fourth|fifth|3rd|4th|5th) (?:time|message|e-?mail|mail|letter|note|attempt|reminder|try|follow-?up)\b",
        "third fourth fifth rd th",
    ),
    phrase(
        r"\b(?:written|wrote|messaged|e-?mailed|mailed|contacted|reached out|asked|reminded|tried|called)\b(?: \w+){0,3} "
        r"(?:twice|two times|three times|several times|many times|again and again|repeatedly|multiple times|\d times)\b",
        "twice times again repeatedly",
    ),
    phrase(
        r"\b(?:after|sent(?: you)?|despite|answer(?:ed)? (?:to )?|replied to|reply to|seen|got) (?:(?:two|three|four|both|several|many|multiple|\d) )(?:of )?(?:my )?(?:\w+ )?"
        r"(?:e-?mails|messages|letters|notes|reminders|requests|attempts)\b",
        "emails mails messages letters notes reminders requests attempts",
    ),
    phrase(
        r"\bmy (?:two|three|second|last two|previous two|earlier two|both) (?:\w+ )?(?:e-?mails|messages|letters|notes|reminders|reminder)\b",
        "emails mails messages letters notes reminders reminder",
    ),
    phrase(
        r"\b(?:trying|writing|asking|try) (?:you )?(?:yet again|once again, again|again and again)\b|\byet another reminder\b|\bonce more after two\b",
        "again another once",
    ),
)
# Each kind of extra asking counts once beside the talk itself.
EXTRA_ASKS = (
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
            r"\b(?:show me (?:a)?round|tour of|shadow(?:ing)? you|shadow someone|spend a day|job[- ]shadow|day with your)\b"
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
NEW_REQUEST = (
    phrase(
        r"\b(?:could|can|would|will|may|might) (?:you|i|we) (?:(?:please|kindly|also|perhaps|possibly|maybe|even|ask you to|mind|be (?:so kind|willing|able|open) (?:as )?to) ){0,3}"
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
NEVER_TOLD = (
    phrase(
        r"\b(?:she|he|they|\w+) (?:doesn't|does not|don't|do not) know (?:that )?i(?:'m| am| have|'ve)? (?:\w+ )?(?:writ|contact|mention|us|reach|e?mail|nam|ask|approach)\w*"
    ),
    phrase(
        r"\bwithout (?:(?:her|his|their) (?:knowledge|permission|knowing|consent)|telling (?:her|him|them)|asking (?:her|him|them|\w+))\b"
    ),
    phrase(
        r"\b(?:asked|told|begged|wanted|would like) me not to (?:use|mention|give|drop|say|name)\b|\b(?:asked|prefers?|wants?|wished|rather) (?:\w+ )?not to be (?:named|mentioned)\b|"
        r"\b(?:didn't|did not|doesn't|does not) want (?:me to (?:use|mention)|to be (?:named|mentioned)|(?:her|his|their) name)"
    ),
    phrase(
        r"\b(?:haven't|have not|didn't|did not|never) (?:\w+ )?ask(?:ed)? (?:(?:her|him|them|\w+) )?(?:(?:if|whether) i (?:may|can|could|might)|for (?:permission|her permission|his permission)|about using)"
    ),
    phrase(
        r"\b(?:don't|do not|please don't|never) (?:tell|mention (?:this )?to|let) (?:\w+ ){1,2}(?:that i|know|i )"
    ),
)
