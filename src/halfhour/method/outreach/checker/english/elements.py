"""What a good message says: reason, purpose, a question, thanks, ways and times."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

REASON = (
    phrase(
        r"\b(?:worked|used to work|trained|served) (?:[\w']+ ){0,4}(?:with|under) you\b|\bspeaks? (?:so |very )?(?:highly|warmly|well|often) of you\b|\b(?:brags?|raves?|goes on) about (?:you|your)\b|\blists? you as\b"
    ),
    phrase(
        r"\byour (?:[\w'-]+ ){0,4}(?:piece|course|story|video|workshop|garden|lecture|shop|gallery|practice|farm|studio|craft|profession)\b"
    ),
    phrase(
        r"\byour (?:own |very )?(?:[\w'-]+ ){0,4}(?:move|moves|path|paths|career|switch|transition|change|journey|"
        r"background|route|step|way|story|talk|article|paper|post|posts|book|podcast|interview|"
        r"lecture|research|project|projects|years|role|route|expertise|experiences?|work|essay|panel|"
        r"area|field|team|time at|perspective|view from|knowledge|exhibition|column|blog|speech|point|"
        r"job|department|studies|trajectory|position|insights? (?:on|into|about)|take|ears|presentation|report|newsletter|honesty|company|organi[sz]ation)\b"
    ),
    phrase(
        r"\b(?:you|you've|you have|who(?! (?:gave|said|told|sent|works? (?:with|for|at|in your)))|who've|where you|you yourself|you also|you once|you then|you now|"
        r"you first|who have)(?: (?:have|has|had|also|since|once|then|now|yourself|recently|just|actually|only|a step|are having|are|did))? "
        r"(?:moved?|went|gone|left|switched|made|make|built|build|led|leads?|runs?|ran|worked|work|works|wrote|write|spent|"
        r"spoke|gave|published|manage[sd]?|know|knows|understands?|took|started|founded|changed|teach|taught|"
        r"turned|became|done|did|described|ended up|designed?|came|come|combined?|trained|chair|organi[sz]ed?|set up|said|"
        r"told (?:me|us)|been (?!so\b|very\b|well\b|kind\b|busy\b)[\w'-]+|studied|live|lived|handled?|specialis\w+|vast|seen|shaped|train|head|opened|joined|help)\b",
        "you who",
    ),
    phrase(
        r"\b(?:nobody|no one|not many people|few people|anyone|anybody else|best person|right person|good person|perfect person|"
        r"expert|authority|in particular|very person|someone who|somebody who|person who|one person|only person|inside out|"
        r"thought of you|made me think|made me want|stayed with me|caught my|"
        r"struck|inspired|impressed|fascinat\w+|admire\w*|intrigued|interests me|interested me|curious)\b"
    ),
    phrase(
        r"\b(?:as|being) (?:a|an|the|head|director|manager)(?: [\w'-]+){1,5},? you (?!prefer|like|wish|can|could|choose|may|might|say|please|want)|\byours (?:is|was|are)\b|\bhaving (?:been|\w+ed|run|seen|done|led|taught|worn|sat)\b[^.?!]{2,50}\byou\b|\bas \w+ as you\b(?! (?:like|want|can|wish|have|please|prefer|need|see))|\byou do (?:what|exactly|just|the very|the same)\b|\bsince you\b|\bbecause you\b|(?<!was )(?<!been )(?<!has )(?<!have )\bgiven (?:that )?you"
        r"|\byou (?:are|were) (?:now |also )?(?:working|doing|heading|leading|running|teaching|managing|practi[cs]ing|living)\b|\band (?:now|then|later|also) (?:works?|moved|went|runs?|became|leads?|teach|are)\b"
        r"|\byou (?:are|were|'re) (?:a|an|the|one|now|known|in charge|head|director)\b|\byou're\b(?! (?:busy|free|around|available|too|open|willing))"
    ),
    phrase(
        r"\b(?:heard|saw|seen|read|watched|listened to) you\b(?: [\w'-]+){0,5} (?:talk|speak|talking|speaking|about|on|explain|explaining|describe|describing|say)\b"
    ),
    phrase(r"\byou(?:'ve| have)(?: [\w']+){1,3} (?:for (?:years|decades|many|a long)|since)\b"),
    phrase(
        r"\bwhat you (?:do|did|like|enjoy|love)\b|\bhow you (?:got|came|made|moved|went|built|became|started|found|see|left|switched|work|use|approach|learn|do)\b"
    ),
)
PURPOSE = (
    phrase(
        r"\b(?:learn\w*|hear\w*|advice|advise|insights?|perspectives?|understand\w*|opinions?|views?|ideas?|"
        r"guidance|questions?|thoughts|tips|curious|find out|know (?:more|how|what|which|why|about)|"
        r"to know|explor\w*|ask you about|experiences?|impressions?|take on|your take|pick your brain|wisdom|"
        r"like to ask|ask (?:you )?(?:what|how|which|whether|a few|some|about|two|three)|information|lessons|suggestions?|feedback|discover|tell me|recommendations?|your story)\b"
    ),
)
THANKS = (
    phrase(
        r"\b(?:thank\w*|thx|tks|ta muchly|say ta|gracias|merci|danke|dank|grazie|obrigad[oa]|kiitos|takk|tack|mahalo|asante|shukran|salamat|arigato\w*|diolch|grateful\w*|gratitude|appreciat\w*|obliged|cheers|indebted|"
        r"thoughtful of you|mean(?:t|s)? (?:a (?:lot|great deal)|so much|the world)|kind of you|generous of you|god reward you|jazak\w*|i owe you|in your debt|never forget (?:it|that|you|your|what you)|(?:was|were|as) well spent"
        r"|i still use your|made (?:all the|a (?:big|great|real|huge|world of)) difference|(?:without|but for) (?:you|your (?:\w+ )?(?:advice|tip|help|words?|push))|(?:saved|spared) me|paid off|best advice|i owe (?:it|that|this) to you|(?:great|big|huge|real|enormous|so) help(?:ful)?|glad (?:that )?i asked|your (?:[\w'-]+ ){1,9}?(?:was|were|is|has been|have been|proved) (?:worth|everything|priceless|invaluable|golden?|the (?:making of|most useful|most helpful|best)|a (?:\w+ )?(?:help|gift|godsend))|(?:wasn't|was not|weren't|not been|never) wasted(?: on me)?)\b"
    ),
)
SOFT_THANKS = (
    phrase(
        r"\b(?:(?:would|should|'d) be (?:so |very |really |most )?(?:glad|delighted|happy|helpful|wonderful|lovely|great|kind|"
        r"pleased|honou?red|fantastic)|be glad of|"
        r"help me (?:a lot|a great deal|enormously))\b"
    ),
)
# Asking softly: whoever asks like this does not take the time for granted.
COURTEOUS = (
    phrase(r"\?"),
    phrase(
        r"\b(?:would|could|may|might|can)\b[^?]*\?|\bif you (?:could|had|have|would|can)\b|\bany chance\b|\bi (?:could|can) (?:phone|call|ring|come|meet)\b|\bi'd be (?:thrilled|glad)\b|\bmean (?:a lot|much|the world)\b"
    ),
    phrase(
        r"\bi (?:only |humbly |just |kindly |respectfully )?(?:ask|beg|request)\b|\bif (?:you(?:'d| would| could)|(?:\w+ )?(?:\w+ )?minutes (?:could|can) be)\b|\bi(?:'d| would) (?:only )?need\b|\bif i may\b|\bi wonder\b|\bforgive (?:me|my|an?|this|the)\b|\bat your leisure\b|\bor not at all\b|\bi(?:'m| am) (?:only |humbly |just |kindly |respectfully )?(?:asking|requesting)\b(?! (?:your|you) to\b)|\bis it possible\b|\bsay ta\b|\bta[.,!]|\bta (?:for|muchly|very much|mate)\b|\b(?:would|might|may|could|can) (?:you|it|there|i)(?: \w+){0,2} (?:be|have|mind|consider|spare|accept|agree|allow|share|ask|give|trouble|buy|invite|take|talk|speak|call|hear)\b"
        r"|\b(?:i'd|i would|would|i should) (?:\w+ ){0,3}?(?:love|like|value|welcome|appreciate|enjoy|be (?:\w+ )?(?:interested|keen|honou?red|grateful|glad|happy))\b"
        r"|\b(?:please|kindly|of course i understand|i (?:quite |fully )?understand if|no worries|no pressure|i know (?:how busy|your time|you(?:'re| are) busy))\b"
    ),
)
ASKING = (
    phrase(r"\?"),
    phrase(
        r"\b(?:could|would|can|may|might|will) (?:you|i|we)\b|\bi (?:would|'d) (?:be |very much |really |also )?(?:\w+ )?(?:like|love|appreciate|"
        r"grateful|glad|happy|value|welcome|ask|be)\b|\bi(?:'d| would| should) (?:[a-z]+ ){0,2}?(?:like|love|value|need|welcome|come|call|ring|phone|telephone|visit|meet|cycle|walk|drive|travel)\b|\bi (?:seek|propose)\b|\blet(?: us|'s) (?:talk|speak|meet)\b|\b(?:is|are) all i(?:'m| am|'d| need| ask| would)\b|\bi(?:'m| am) after \w+ minutes\b|\bminutes,? (?:at (?:the )?most|no more|tops)\b|\bif there(?:'s| is| were)\b|\bi (?:want|wish) (?:\w+ )?to (?:\w+ with you|ask|talk|speak|visit|meet|call)\b|\bi'd (?:like|love|appreciate|be|ask|value|really|ring|welcome)\b|\bi(?: \w+)? (?:request|wonder|hope)\b|\bi was wondering|"
        r"\bplease\b|\bkindly\b|\blet me know\b|\bif you (?:could|had|have|would|can|are|'re|might)\b|\bi wonder\b|\bhoping\b|\bi ask\b|\bi hope\b|\bgrateful\b|\bi beg\b|\b(?:my|the) (?:ask|request)\b|\bany chance\b|\bask for\b|\bspare\b|\b(?:minutes|hour|talk|call)\b[^.]{0,60}\bwould\b|\b(?:give|grant|allow|lend) me\b"
        r"|\b(?:need|love|like|appreciate|value) (?:only |just )?(?:\d{1,2}|ten|fifteen|twenty|twenty-five) min\w*\b|\b(?:willing|happy) to (?:tell|talk|explain|share)\b"
    ),
)
TALK_ASKED = (
    phrase(
        r"\b(?:call|talk|chat|coffee|meet|speak|phone|zoom|pick your brain|conversation|tap from|ask (?:you )?(?:for )?some advice)\b|\b(?:may|could|can|might) i (?:hear|ask you (?:about|how))\b"
    ),
)
PHONE = (
    phrase(
        r"\b(?:phone|telephone|call|ring|video|zoom|teams|skype|online|facetime|whatsapp|meet)\b"
    ),
)
IN_PERSON = (
    phrase(
        r"\b(?:in person|coffee|tea|office|lunch|breakfast|visit|caf[ée]|come to|come by|come and see|"
        r"come round|face to face|drink|pint|stop by|drop by|walk|studio|garden|chambers|over there)\b"
    ),
)
EITHER = (
    phrase(
        r"\b(?:whichever|whatever|either|any way|however you prefer|or by|or call|or speak|or telephone|or a call)\b"
    ),
)
THEIR_TIMES = (
    phrase(
        r"\b(?:suits?|convenien\w*|fit around|fit (?:in )?with|fits?|works? (?:best )?for you|any (?:day|time|hour|weekday)|"
        r"whenever|your (?:schedule|calendar|diary|week|timings?|time)|easiest|easier|flexible|"
        r"you (?:choose|prefer|like)|around you|evenings|some time|at a time|next (?:week|month)|coming weeks|"
        r"leave (?:completely |entirely )?to you|handy)\b"
    ),
)
SAID_THERE = (
    phrase(
        r"\b(?:you (?:said|told|mentioned|explained|advised|recommended|suggested|described|shared|pointed|gave|showed|were right|offered|taught|named)|"
        r"your (?:[\w'-]+ ){0,2}(?:advice|remark|story|point|tip|suggestion|idea|example|account|comment|description|explanation|words|honesty|insight|insights|thoughts|view)|"
        r"what you|hearing (?:about|how)|explaining|telling me|as advised|so frank|not realised|not realized|stayed with me)\b"
    ),
)
IMPERSONAL = (
    phrase(
        r"\b(?:to whom it may concern|dear (?:hiring manager|recruiter|recruiting team|hr\b|sir or madam|"
        r"sirs|all\b|everyone|everybody|team|colleagues|friends|alumni|professional|contact|"
        r"ladies and gentlemen)|(?:hi|hello|hey) (?:all|everyone|everybody|guys|team|friends|there(?! (?!i\b|my\b|we\b|this\b|it\b|just\b)[a-z]))\b)"
    ),
)
