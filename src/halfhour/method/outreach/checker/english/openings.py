"""Asking about openings in its many wordings, and questions on hiring that sound like it."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase
from halfhour.method.outreach.checker.english.words import BODY, GAP

HIRING = (
    r"(?:hiring|recruiting|taking (?:on|in)(?: new)?(?: people| staff)?|looking to (?:hire|recruit|expand)|"
    r"planning to hire|looking for (?:people|staff|someone|somebody|new|more|additional|talent|"
    r"candidates|employees|graduates|interns|an? (?:new )?\w+)|in need of (?:people|staff|someone))\b"
    r"(?! (?:managers?|process|freeze|practices|panel|decisions?))"
)
NOW = (
    r"(?:(?: (?:still|currently|now|actively|also|always|perhaps|already|at present|presently|"
    r"maybe|even|really|by any chance|ever)){0,2})"
)
OPENING = (
    r"(?:openings?\b(?! (?:in (?:your|the) (?:diary|calendar|schedule|week)|of|night|ceremony|hours|speech|next|on (?:mon|tues|wednes|thurs|fri|satur|sun|the \d)|this (?:week|month|morning|afternoon))\w*)"
    r"|vacanc(?:y|ies)(?! rates?)|internships?|job openings?|job leads?|leads for me|"
    r"(?:trainee|graduate|apprentice|intern|assistant|starter|job) (?:slots?|spots?|seats?|vacanc\w+|openings?)|requirements? for|opportunities for (?:me|someone|somebody|people|a person|graduates|us)|"
    r"traineeships?|apprenticeships?|(?:graduate|trainee) (?:schemes?|program\w*)|(?:paid|entry-level|junior) (?:roles?|positions?|jobs?))"
)
FREE = (
    r"(?:open|free|available|suitable|vacant|current|upcoming|unfilled|postdoc|entry-level|junior)"
)
PLACE = (
    r"(?:jobs?|positions?\b(?! to\b)|roles?|posts?|opportunit(?:y|ies)|places?\b(?! (?:\w+ )?(?:convenient|near|nearby|close|easy|of your|where|which|to meet))|openings?\b(?! (?:in (?:your|the) (?:diary|calendar|schedule|week)|of|night|ceremony|hours|speech|next|on (?:mon|tues|wednes|thurs|fri|satur|sun|the \d)|this (?:week|month|morning|afternoon))\w*)|vacanc(?:y|ies)|"
    r"internships?|placements?)"
)
FIELD = r"(?:this|that|the|your) (?:field|industry|sector|area|profession|line)"
YOU = (
    r"(?:you|your (?:\w+ ){0,2}\w+|they|anyone|anybody|someone|somebody|who|company|firm|house|it)"
)

EMPLOYER = (
    r"(?:boss|manager|company|firm|team|agency|office|school|clinic|practice|studio|department|employer|group|lab|hospital|bank|shop|"
    r"organi[sz]ation|institute|editor|director|partners?|kitchen|crew)"
)
TAKES = (
    r"(?:take|need|have|use|want|consider|hire|accept|find|be interested in|offer|give)(?: on)? "
    r"(?:me\b|someone|somebody|(?:another|an?|some|any|more|a few) (?!(?:call|chat|talk|minutes?|moments?|time|look|word|coffee|"
    r"view|idea|opinion|advice|hand|meeting|different|good|rule|policy|break)\b)\w+)"
)

OPENING_PHRASES = (
    phrase(
        r"\b(?:if|as|since|whether|and) you(?:'re| are|r company is|r team is) (?:also |currently |still )?(?:growing|expanding|building(?: up| out)?|adding to|enlarging) (?:the|your|its) (?:team|staff|crew)\b",
        "growing expanding building adding enlarging",
    ),
    phrase(
        r"\b(?:you|your \w+|they)(?: may| might| could| would| can| also| perhaps){0,2} (?:have|need|want) (?:an? |any |some )?(?:\w+ )?"
        r"(?:position|job|role|opening|spot|vacancy) for (?!the\b|which\b|many\b|years\b|over\b|\d)\w+",
        "position job role opening spot vacancy",
    ),
    phrase(
        r"\b(?:anything|something) (?:that is |that's )?(?:going|open|available) (?:at|with|in|for)\b(?! this field)",
        "going open available",
    ),
    phrase(
        r"\b(?:is|are) (?:you|they|your (?:\w+ ){1,3}?)(?: guys| all| folks)? ?(?:also |still |currently )?(?:taking|accepting|looking for) (?:on )?(?:any )?"
        r"(?:apprentices|interns|trainees|graduates|applications|applicants|new (?:people|staff))\b",
        "taking accepting looking",
    ),
    phrase(
        r"\b(?:exploring|looking at|looking into|interested in|pursuing|seeking|about|discuss|discussing) (?:(?:any|some|new|the|career|"
        r"possible|potential|job|your|your current) ){0,3}opportunities (?:at|with|within) (?!a\b|an\b|this stage|the intersection|hand)\w+",
        "opportunities",
    ),
    phrase(r"\bknow of something\b", "something"),
    phrase(
        r"\b(?:if|when|whenever|should|in case) (?:you|they|your \w+|the \w+)(?:'re| are| is|'s| be)? (?:ever |still |currently )?(?:be )?(?:short[- ]?handed|short[- ]?staffed|under-?staffed)\b",
        "if when whenever should case",
    ),
    phrase(
        rf"\b(?:would|could|might|can|will|may) (?:your|the) (?:\w+ )?{EMPLOYER} (?:ever |perhaps |maybe |possibly |also )?{TAKES}",
        "would could might can will may",
    ),
    phrase(
        rf"\b(?:if|whether|that|maybe|perhaps|hope|wonder|think) (?:your|the) (?:\w+ )?{EMPLOYER} (?:would|could|might|can|will|may) (?:ever |perhaps |maybe |possibly |also )?{TAKES}",
        "would could might can will may",
    ),
    phrase(
        rf"\byour (?:\w+ )?{EMPLOYER}(?:'s| is| are)(?: always| often| currently| also| still)? (?:on the lookout for|looking for|seeking|short of|in need of|crying out for)\b",
        "lookout looking seeking short need crying",
    ),
    phrase(
        r"\b(?:has|have|had|got|be|is|find|know of) (?:anything|something|a place|a spot|a job|room|work|use|openings) (?:\w+ )?"
        r"for (?:an? |the |some |people |new |recent )?(?:[\w'-]+ ){0,4}?(?:like me|like myself|such as me|with my (?:skills|background|experience|profile|qualifications))\b"
        r"(?! in (?:that|this|the|your) (?:\w+ )?(?:world|field|industry|sector|area|profession|line|trade)\b)",
        "like such my",
    ),
    phrase(
        r"\b(?:there|have|has|got|had|offer|know of|for|hear of|with|about) any (?:\w+ )?(?:freelance|contract|temp|temporary|part-time|seasonal|casual|summer|full-time|paid) (?:work|jobs?|roles?|positions?|projects?|gigs?|hours|shifts?)\b",
        "freelance contract temp temporary part seasonal casual summer full paid",
    ),
    phrase(
        r"\b(?:do|does|would|will|can|could|if|whether) (?:you|they|your \w+)(?: \w+){0,2} (?:sponsor|offer (?:\w+ )?sponsorship|provide (?:\w+ )?sponsorship)\b",
        "sponsor sponsorship",
    ),
    phrase(
        r"\b(?:is|are|if|whether) your (?:\w+ ){0,2}?(?:team|company|firm|office|department|group|unit|lab|clinic|studio|"
        r"organi[sz]ation|school|practice|institute|agency|employer|hospital|bank)(?: is| are| might be| may be)?(?: \w+)? "
        r"(?:looking for|in need of|short of|seeking|searching for|looking to (?:hire|add|fill))\b",
        "looking need short seeking searching",
    ),
    phrase(
        r"\b(?:if|should|in case|whether) (?:your \w+|the \w+|you|they)(?: ever| should| might| could| happen to){0,2} (?:needs?|could use|is short of|are short of) "
        r"(?:someone|somebody|anyone|staff|people|workers|helpers?|an extra (?:pair|hand)|extra hands|another pair)\b",
        "need needs use short",
    ),
    phrase(
        r"\bif (?:your \w+|the \w+|you|they|anyone|somebody|someone)(?: or \w+)? (?:ever |should |might |could )?(?:needs?|requires?|could use) (?:an?|another|someone|somebody|people|more|new) "
        r"(?!(?:hand with the|cup|break|moment|minute|reason|reminder|different|other|change|ride|coffee|date|time))\w+",
        "need needs require requires use",
    ),
    phrase(
        r"\b(?:know|think of|recommend|suggest|aware of|tell me)(?: of)?(?: \w+){0,2} (?:companies|firms|people|anyone|someone|somebody|employers|places|teams|any company) "
        r"(?:that|who|which)(?: might| may| could| currently)? (?:needs?|wants? (?:an?|to hire)|hires?|looks? for|requires?|are looking|is looking)\b",
        "need needs want wants hire hires look looks require requires looking",
    ),
    phrase(
        r"\b(?:is|are|be|starts?|begins?|if|whether|when|are you|plans? on) (?:(?!you\b|your (?:job|work|role)|i\b|for\b|of\b|about\b|in\b|on\b|by\b|with\b|how\b|what\b)[\w'&-]+ ){0,4}?"
        r"(?:hiring|recruiting)\b(?! (?:managers?|process|freeze|practices|panel|decisions?|could|is\b|would|might|as\b|was\b|better|for (?:a living|hospitals))|[\w ]{0,20}\b(?:interest|matter))",
        "hiring recruiting",
    ),
    phrase(
        r"\b(?:have|has|find|be|is|with|get) (?:something|anything|a place|a spot|room) (?:\w+ )?(?:available|open|suitable|free)\b"
        r"(?! (?:on|at|in the (?:morning|afternoon|evening)|next|this|to read))",
        "available open suitable free",
    ),
    phrase(
        r"\byour (?:\w+ ){1,3}?(?:has|have|had|needs?)(?: any| a| some)? (?:need for |need of |use for )?(?:an?|another|more|any|new|someone) "
        r"(?:\w+ ){0,2}?(?:developer|engineer|assistant|analyst|designer|person|hands?|people|staff|intern|trainee|help|helper|"
        r"employee|manager|nurse|driver|writer|accountant|someone|worker|cook|teacher)s?\b",
        "need needs has have had",
    ),
    phrase(
        r"\bdo(?:es)? (?:you|your \w+) need (?:any |some )?(?:help|hands|assistance)\b(?! with (?:the|your) (?:move|event))",
        "need",
    ),
    phrase(
        rf"\b(?:is|are) (?:you|they|your (?:\w+ ){{1,3}}?|the (?:\w+ ){{1,2}}?|anyone|anybody|somebody|it)"
        rf" ?{NOW} ?{HIRING}",
        "hiring recruiting taking looking planning need",
    ),
    phrase(
        rf"\b(?:you|they|who|that|which|companies|firms|employers|company|team|department|place|"
        rf"institute|office|firm|hospital|anyone|anybody|someone|somebody|people|it|group|lab|"
        rf"organi[sz]ation)(?:'re|'s| is| are| might be| may be| will be){NOW} {HIRING}",
        "hiring recruiting taking looking planning need",
    ),
    phrase(
        r"\b(?:know|knows|tell me) (?:of )?(?:anyone|anybody|someone|somebody|who|people|companies|any \w+)"
        r"(?: \w+){0,3} (?:hiring|recruiting|needs?|wants? to hire|looking for|seeking)\b",
        "hiring recruiting need needs hire looking seeking",
    ),
    phrase(
        r"\bwho\b(?! (?:knows?|knew|understands?|teaches|studies)\b)(?: \w+){0,5} (?:looking for (?:people|staff|someone)|hiring|recruiting)\b(?! (?:could|is|would|might|as|was)\b)",
        "hiring recruiting looking",
    ),
    phrase(
        rf"\b(?:is|are|be|there's|was|were) (?:there )?(?:(?:ever|any|an?|some|still|currently|now|"
        rf"perhaps|maybe|possibly|also|going to be|at present) ){{0,4}}(?:\w+ ){{0,2}}?{OPENING}",
        "opening openings vacancy vacancies internship internships opportunities requirement "
        "requirements traineeship apprenticeship lead leads roles positions role position jobs job slot slots spot spots seat seats",
    ),
    phrase(
        rf"\bthere(?: (?:is|are|be|'s))? ?(?:(?:any|an?|some|still|currently|now|perhaps|ever) ){{1,3}}"
        rf"(?:\w+ ){{0,2}}?{PLACE}\b(?! (?:in {FIELD}|you|that you|where|which you|people|i should))",
        "job jobs position positions role roles post posts opportunity opportunities place places",
    ),
    phrase(
        r"\bthere (?:might |may |could |would |will |is |are )?(?:be )?(?:something|anything|work|a place|"
        r"a job|a role|room|scope|space) (?:\w+ )?(?:for me|for someone like me|open|free|for a \w+ like me|at your)",
        "something anything work place job role room scope space",
    ),
    phrase(
        rf"\b{YOU}\b(?: \w+){{0,4}} (?:have|has|got|know|know of|know about|hear|hear of|hear about|"
        rf"heard of|offer|foresee|anticipate|expect|have heard of|see|come across|aware of) "
        rf"(?:of )?(?:(?:any|some|an?|other|more|free|new) ){{0,2}}(?:\w+ ){{0,2}}?{OPENING}",
        "opening openings vacancy vacancies internship internships lead leads opportunities "
        "traineeship apprenticeship requirement requirements roles positions",
    ),
    phrase(
        rf"\b{YOU}\b(?: \w+){{0,4}} (?:have|has|got|offer|know of|know about|hear of|aware of|"
        rf"come across) (?:(?:any|some) (?:\w+ ){{0,2}}?|(?:an? )?{FREE} ){PLACE}\b"
        rf"(?! (?:in {FIELD}|you|that you))",
        "any some open free available suitable vacant current upcoming postdoc",
    ),
    phrase(
        r"\b(?:any|some) (?:\w+ ){0,4}?(?:openings?\b|vacanc(?:y|ies)\b(?! rates?)|internships?|leads for me|"
        r"job leads)\b(?! (?:in (?:your|the) (?:diary|calendar|schedule|week)|next|on|this)\b)",
        "any some",
    ),
    phrase(
        rf"\b(?:any|some|a|an|the|what|which) (?:\w+ ){{0,2}}?{PLACE} (?:\w+ )?(?:(?:at|with|within|in|on|for) {BODY}|"
        rf"for (?:me|someone|somebody|a person|people) ?(?:like me|with my)?(?=\W|$)(?! to (?:learn|hear|meet|ask|talk|speak|understand|see|find out))|going\b|available|open\b|opens|comes?\b|"
        rf"arises?|i (?:can|could|might) (?:apply|fill|take|do)|should|becomes?|turns?)",
        "job jobs position positions role roles post posts opportunity opportunities place places "
        "opening openings vacancy vacancies internship internships placement placements",
    ),
    phrase(
        rf"\b(?:know(?! (?:a (?:bit|little) |some )?more\b)|tell me|inform me|update me|posted|informed|notify me|alert me)\b"
        rf"(?: \w+){{0,3}} (?:about|of|on|if|when|whenever) {GAP}{PLACE}\b",
        "know tell inform update posted informed notify alert",
    ),
    phrase(
        r"\b(?:if|should|when|whenever|in case|case) (?:you|anyone|anybody|your \w+)(?: \w+){0,2} "
        r"(?:hear|come across|know|learn|become aware|get wind|spot|see|find) (?:of |about |out about )?"
        r"(?:anything|something|a suitable|any suitable|one)\b(?! (?:about|i should|that i should|"
        r"wrong|i could|to read|in my))",
        "anything something suitable one",
    ),
    phrase(
        r"\b(?:if|should|when|in case|case|once|whenever|as soon as) (?:(?!you|we|i\b)\w+ ){1,6}?"
        r"(?:comes?|opens?|turns?|becomes?|crops?|pops?|arises?|appears?|frees?|falls?|is|are|be) "
        r"(?:up|free|available|vacant|open)\b",
        "up free available vacant open",
    ),
    phrase(
        rf"\b(?:if|should|when|in case) (?:any )?(?:an? )?(?:\w+ ){{0,2}}{PLACE} (?:arises?|appears?|occurs?)",
        "arise arises appear appears occur occurs",
    ),
    phrase(
        r"\b(?:(?:please|do|you'll|you will|you could|kindly|would you|and|to) (?:also )?think of me\b"
        r"|(?:remember|think of) me (?:if|when|for|should|next time))",
        "think remember",
    ),
    phrase(
        r"\b(?:keep|keeping) (?:an eye|your eyes?|an ear|your ears?) (?:out|open|peeled)",
        "keep keeping",
    ),
    phrase(
        r"\byou(?:r \w+)?(?: (?:might|may|could|ever|would|currently|also|happen to|should|do|to)){0,3} "
        r"(?:need|use|be looking for|want|require) (?:an?other pair of hands|more (?:hands|staff|people)|"
        r"(?:some|any) (?:staff|help with staff|people|workers|manpower)|someone\b|anyone\b|somebody\b|anybody\b)",
        "need use looking want require",
    ),
    phrase(
        r"\b(?<!you )(?<!they )(?:saw|seen|noticed|spotted|found|see|notice|came across|response to|reference to|regarding|"
        r"concerning|replying to|answer to|heard) (?:that |of )?(?:you |your \w+ )?(?:there is |have |has |are having )?"
        r"(?:(?!of\b)[\w'-]+ ){0,4}(?:openings?(?! (?:of|night|ceremony|hours|speech))|vacanc(?:y|ies)|"
        r"job (?:ad\b|posting|advert\w*|listing|offer)|(?:open|vacant|advertised) (?:position|role|post|job)s?)",
        "saw seen noticed spotted found see notice came response reference regarding concerning "
        "replying answer heard",
    ),
    phrase(
        r"\b(?:position|role|job|vacancy|opening)s? (?:\w+ ){0,2}(?:on|at) your (?:website|careers? page|site|"
        r"homepage|company page)",
        "website careers career site homepage page",
    ),
    phrase(
        r"\bwhat(?:'s| is| are| positions are| jobs are) (?:\w+ )?(?:open|available|vacant) "
        r"(?:there|at|in|for|with)\b",
        "open available vacant",
    ),
    phrase(r"\bopenings?\?|\bvacanc(?:y|ies)\?", "opening openings vacancy vacancies"),
)
HIRING_QUESTIONS = (
    phrase(
        r"\b(?:how|what|who|when|where|which|whether)\b(?: (?!you\b|your\b)[\w']+){0,6} (?:is|are|be|been|being|get|gets|getting|'s)(?: \w+)? (?:hired|recruited|employed|taken on)\b",
        "hired recruited employed taken",
    ),
    phrase(
        r"\bhow (?:do|does|can|could|would|should|to|one|people|i|you|someone|they|anybody)(?: (?!did)\w+){0,3} "
        r"(?:get|gets|find|finds|land|lands|obtain) (?:an? |their |such a )?(?:first )?(?:jobs?|roles?|positions?|in)\b",
        "get gets find finds land lands obtain",
    ),
    phrase(
        r"\b(?:hiring process|recruitment process|application process|selection process|salary|"
        r"salaries|how much (?:do|does|you|people|one) (?:\w+ )?(?:earn|pay|make)|"
        r"what (?:do )?(?:employers|recruiters|hiring managers) look for)\b",
        "process salary salaries earn pay make employers recruiters hiring",
    ),
    phrase(
        r"(?<!\")(?<!define )(?<!defined )(?<!i've )(?<!have )(?<!a )(?<!rare )(?<!few )(?<!scarce )(?<!publishes its )(?<!publish your )(?<!advertises its )(?<!posts its )(?<!lists its )(?<!publishes the )(?<!advertises the )\b(?:vacancies|vacancy|openings)\b(?! (?:data|figures|numbers|statistics|levels?|chains?|taxe?s?|is|was|were|you (?:would|could|did|had)|(?:that |which )?i\b|(?:that )?(?:people|graduates|students|others|someone|somebody|those|veterans|returners|newcomers)\b|rates?|of|night|in (?:your|the) (?:diary|calendar|schedule|week)|next|this (?:week|month)))",
        "vacancies vacancy openings",
    ),
)
