"""Whether a request is about this very person and something definite, or would fit anybody."""

from __future__ import annotations

import re

from halfhour.method.outreach.checker.english.phrase import phrase

# What "you" does when one asks and offers: nothing that tells why this person was chosen.
_ASKED_OF_YOU = (
    r"(?:can|could|would|will|may|might|should|must|have (?:time|a (?:moment|minute|gap|few|little|free|spare|quiet))|had|want|wish|"
    r"like|prefer|choose|pick|name|say(?! (?:that|in|on|at))|tell|give|get|spare|help|let|agree|find|need|mind|feel|think|suit|"
    r"free|available|are (?:free|busy|available|around|open|willing|able|well)|were (?:free|willing|open|able)|around|for|to|in|"
    r"on|at|by|the|and|or|so|very|all|please|know (?:of|any|that i|someone|somebody|if|i)|don't|do not|do(?! [a-z]+ing)|see|meet|talk|"
    r"speak|call|accept|allow|decide|expect|owe|answer|reply|receive|read this|never (?:answer|repl)\w*|ignore\w*|alone\b(?! [a-z])|a\b|an\b|about|"
    r"as|if|but|when|whenever|too much|up|out|some|again|any|with|from|sir|madam|"
    r"i|we|my|this|that|next|this week|twice|back|well|are the only|can't|cannot|just|have\b(?! [a-z]{4,})|have (?:not|seen|ignored)|haven't|must|offer|"
    r"at your|here|soon|today|tomorrow|or\b|is\b|easily|your|one|two|on the)\b"
)
TELLS_OF_THEM = (
    phrase(
        r"(?:^|[.!;:] ?|\band )you do (?!not\b|so\b|n't|have|owe|agree|mind|this\b|that\b|it\b|me\b)[a-z]{3,}|(?:^|[.!;:] ?|\band )you speak (?!to\b|with\b|up\b|for\b|about\b|at\b|again\b)[a-z]+|\byou, (?:as )?(?:he|she|they|[a-z]+) (?:says?|said|tells? me|told me), [a-z]{3,}|\bfor you,? as an? [a-z]{3,}|\bof yours (?:on|about|at|in)\b",
        "you yours",
    ),
    phrase(
        r"(?<!thank )(?<!thanks )(?<!could )(?<!would )(?<!can )(?<!may )(?<!might )(?<!will )(?<!do )(?<!if )(?<!hope )(?<!whenever )"
        r"(?<!when )(?<!wish )(?<!for )(?<!with )(?<!ask )(?<!asking )(?<!to )\b(?:you|you'd|you've|you're)(?:,| both| also| once| yourself| now| then| already| too)?,? "
        rf"(?!{_ASKED_OF_YOU})[a-z]{{3,}}",
        "you",
    ),
    phrase(
        r"\b(?:who|what|which|where|how|why|whom|that|when|part|years|before|after|while|because|since|as) (?:\w+ )?you (?:do|did|had|have|were|are|went|saw|get|got|feel|felt|like|liked|make|made|think|thought|find|found|see|need|needed|keep|kept|"
        r"know|knew|choose|chose|handle|plan|prepare|decide|pay|price|work|read|use|set|sell|fit|stay|teach|turn|look|learn|cope|manage|started|began|handled|built|moved)\b",
        "you",
    ),
    phrase(
        r"\b(?:knows?|knew|heard of|told me (?:of|about)|speaks? of|spoke of|praised?|admires?|remembers?|describes?|described|mentions?|sent me to|thought of|like) (?:you\b|your\b)(?! (?:and|or) )",
        "you your",
    ),
    phrase(
        r"\byour (?!advice|time|help|view|opinion|guidance|calendar|schedule|diary|week|office|convenien|reply|consideration|kind|free|own|email|e-mail|name|number|"
        r"address|contact|details|sister|brother|cousin|uncle|aunt|niece|nephew|daughter|son|friend|mother|father|wife|husband|colleague|former|kababayan|student|"
        r"fellow|choice|pick|rota|call|timing|date|day|insight|wisdom|experience|journey|story|life|career|valuable|precious|hour|answer|response|"
        r"thoughts|honest|feedback|good|busy|inbox|phone|evening|morning|brain|attention|support|favour|favor|patience|understanding|behalf|side|way|"
        r"earliest|best|next|lunch|message|request|letter|note|esteemed|humble|obedient|perspective|input|knowledge|expert)[a-z]{3,}",
        "your",
    ),
    phrase(r"\b(?:says?|said|told me|reckons|thinks?|thought|swears|insists|claims?) (?:that )?you\b(?! (?:might|may|would|could) (?:be (?:free|willing|open|so kind)|talk|help|have))", "you"),
    phrase(r"\bwho (?:knows?|understands?|could tell|has done|have done|would know)\b", "who"),
    phrase(r"\bthe (?:one|bloke|woman|man|person|teacher|lady|chap|student|only)\b.{0,30}\b(?:who|to talk|to ask)\b"),
)  # fmt: skip
_GENERIC = (
    r"(?:amazing|inspiring|incredible|wonderful|exciting|impressive|career|careers|journey|experiences?|story|life|everything|anything|things|stuff|it|that|this|them|you|me|"
    r"time|work|working|advice|what works|your|any|some|a|an|my|business|the|next|yourself|guidance)"
)
DEFINITE = (
    phrase(
        r"\b(?:learn\w*|hear\w*|understand\w*|know|ask\w*|tell\w*|told|see|find out|wonder\w*|explain\w*|curious|question\w*|share\w*|explore|"
        r"discover|idea|sense|advice|advise|thoughts?|perspective|insights?|views?|about|of|into|on|sure|describe|clear|grasp|compare|say|figure out|puzzle\w*|picture|is|was|and|interests? me|like|know:|question:|looking at|look at|minutes|phone|:) "
        r"(?:me |you |from you |to you |about |on |just |exactly |, |of |and )?(?:how|what|why|which|where|whether|if (?!you|it|that|there|i)|when)\b(?!(?:'s)? (?:next|out there)|(?:'s| is)? (?:you have (?:time|a )|you(?:'re| are) (?:free|available)|works?|suits?|time|day|are you|do you do|i should do|you can talk|next|about|date)\b)"
    ),
    phrase(
        r"\w: (?:how|why|who|whom|what) (?!time|day|about)[a-z]{3,} [a-z]|(?:^|[.?!:;,] ?|\band )(?:how|what|why|which|where|who) (?!(?:are you|about|works|day|time|is your (?:email|number))\b)[^?]{8,}\?"
    ),
    phrase(r"\b(?:does|do|did|is|are|was|were|has|have) (?!(?:you (?:have|free|available)|there)\b)[^?]{14,}\?"),
    phrase(
        rf"\b(?:learn(?:ing)?|hear(?:ing)?|understand(?:ing)?|ask(?: you)?|tell me|talk|advise me|advice|insights?|curious|"
        rf"thoughts|perspective|views?|knowledge|guidance|know|knowing|questions?|picture|sense|opinion|light|wisdom|ideas?|experience|find out) (?:more |a little |a bit |honestly |something )?"
        rf"(?:about|of|on|into|from|in|for|regarding) (?!{_GENERIC}\b)(?:your |the |a |an |my |this |that |what |being )?(?!{_GENERIC}\b)[a-z]{{3,}}"
    ),
    phrase(
        r"\b(?:about|into) (?:the|your|this|a|being|leaving|moving|changing|becoming|switching|making|going|coming|starting|working as|working in|working with) (?!amazing|inspiring|incredible|wonderful|exciting|impressive|career|journey|story|experience|life|time|phone|number|email)[a-z]{3,} ?[a-z]+",
    ),
    phrase(r"\b(?:understand|learn|study|explore|compare|know) (?:the |your |more of |a |some |some of )?(?!when|what|how|which|where|some|about|from|of|more|you|and|if|that|it|me|career|whether)[a-z]{4,}"),
    phrase(r"\byour (?:\w+ )?(?:route|path|move|switch|step|change|road|turn|leap|jump|craft|trade|way from|shift|passage)\b"),
)  # fmt: skip
FITS_ANYBODY = (
    phrase(
        r"\b(?:pick|picking) your (?:brain|mind)s?\b|\btap (?:from|into) your\b|\badvise me (?:generally|in general)\b|\bgeneral(?:ly)? advice\b"
        r"|\babout (?:everything|anything|life|careers?|my career)\b|\b(?:hear (?:about )?|about )your (?:amazing |inspiring |incredible |wonderful |great )(?:story|journey|experience|career|life)\b"
        r"|\b(?:advice|guidance) (?:for|on|about) my (?:career|future|life)\b|\bsome (?:advice|guidance)\b|\bany advice\b|\bwealth of (?:wisdom|experience|knowledge)\b|\b(?:gain|get) (?:some |any )?insights?\b|\bsome insights?\b"
        r"|\b(?:connect|chat|catch up|talk) (?:and (?:chat|talk|connect|learn) )?(?:sometime|some time|with you)\b|\b(?:chat|talk|speak|natter|chinwag|catch up|discuss|exchange|bounce|explore|network|share|get) (?:about |around |on |some |your )?(?:\w+ )?(?:things|stuff|ideas|views|thoughts|possibilities|synergies|energies|everything|the future|shop)\b(?! (?:on|about|of|to|in|for|that|which|like|you)\b)|\btalk for a bit\b|\band so on\b|\b(?:anything|whatever) you(?:'d|'ve| would| have| want| feel)\b|\b(?:from|with) your (?:\w+ )?wisdom\b|\bsoak up\b|\byour (?:journey|career|story|life|experience) in general\b|\b(?:good|great|nice|lovely|love) (?:for us )?to connect\b|\bhear about working\b|\bask for advice\b|\ba bit of advice\b|\bbit of guidance\b|\b(?:nothing|anything) (?:in )?(?:particular|special|specific)\b(?=[.,;]|$| to ask)"
    ),
)
# Said of the one written to, and yet no reason to ask them: whose number it is, when it suits, how
# kind they are, and "your work" of which nothing is said.
NO_REASON = re.compile(
    r"\b(?:which|when|where|as|whatever|whichever|wherever|whenever|that|what|who|if|(?:any|which|what) (?:time|day|hour|way)) you(?:'d rather|(?:'d| would)? (?:like|prefer|rather)|'re (?:free|around|available|in)| have (?:a |some |any )?(?:time|room|moment|minute|gap|slot|spare|free)"
    r"| are (?:free|around|available|at leisure|in|not (?:too |so |very )?(?:busy|occupied|engaged))| please| choose| select| decide| want| wish| say| best|(?=[,.!?;)]|$))"
    r"|\bif you [a-z]+|\bit is you who [a-z]+|\bi know you (?:through|from|by)|\byou (?:each|every|all|lol|haha)\b|\byou know,|\byour (?:audience|class|group)\b"
    r"|\b(?:works?|suits?|fits?|good|best|easy|convenient)(?: best)? (?:for |to )?you(?: best)?\b|\b(?:talk|speak|chat) (?:to|with) (?:some(?:body|one)|people) who [a-z]+"
    r"|\byou(?:'re| are| were| seem| sound)(?: to (?:be|have))? (?:so |very |really |a |an |the |quite |such |most |always |doing )*(?:kind|friendly|nice|cool|great|well|easy|lovely|approachable|helpful|generous|patient|good|open|willing|happy|glad|interesting|busy|important|amazing|inspiring|respected|"
    r"accomplished|distinguished|wonderful|legend|next|alum\w*)\b(?= (?:and|to|too|enough|in|at|over|with|by|sort|person|man|woman|guy|chap|life|name)\b|[.,!?;)]|$)"
    r"|\byou(?:'d| would| might| wouldn't| would not| won't) (?:not )?(?:mind|help|be (?:so |very |glad|happy|willing|open|kind|able|cool|fine|okay|ok|game|up for)|talk|speak|answer|see me|listen)\b|\byou agreed\b|\byou(?:'d not| would not|'d never)? (?:object|mind) to\b|\byou'd not (?:mind|object)\b|\bwherever you [a-z]+|\byou got (?:\d|an?\b|some|any|ten|fifteen|twenty|time)|\bmeet you\b|\byour time for\b|\bor (?:in|at) your [a-z]+(?= ?(?:[.,?!;]|whichever|whatever|if|when|as|or|just|$))|\b(?:disturb|disrupt|interrupt|interfere with|get in the way of|keep you from) your (?:work|business|day)\b|\b(?:of|in|from|at|on) your (?:building|block|parish|street|staircase|floor|neighbourhood|neighborhood|(?:[a-z]+ )?department)\b|\byou said (?:no|yes)\b|\byou,?\s+[a-z]+(?: [a-z]+)?$"
    r"|\byour (?:[a-z]+(?:-[a-z]+)? )?(?:permission|choosing|choice|house|home|place|workplace|office|bank|neighbou?rs?|mum|mom|mother|dad|father|daughter|son|sister|brother|cousin|niece|nephew|husband|wife|friend|colleague|telephone|number|address|liking|request|profile)\b(?:'s \w+)?"
    r"|\b(?:about|of|on|in|into|learn|understand|hear) (?:your (?:\w+ )?(?:work|job|profession|trade|industry|field|sector|line of work|career|life|experiences?|journey|background|story)|what (?:it is )?you do)(?: and (?:experiences?|career|work|life|journey|profession))?(?= ?(?:$|[.,!?;)]|for (?:\d|ten|fifteen|twenty|a )|over |by phone|some time|sometime|in person|on the phone|\d|generally|in general|with|at your|at some))"
    r"|\byour (?:\w+ )?(?:career|journey|life|experience|story|brain|mind|profile|background)s?\b(?= (?:generally|in general|is|sounds?|seems?|about|some ?(?:day|time)|and (?:any|what|the)))(?! is (?:the|exactly|why|close|what))"
    r"|\bwhat you do (?:is|sounds?|seems?)\b|\b(?:only|just) curious\b|\banyone(?: at all)?\b|\bwhatever you\b"
)
SENT_TO_MANY = (
    phrase(
        r"\b(?:one of (?:several|many|a number of|\d+) (?:people|persons|contacts|names|experts|alumni)|(?:writing|calls?|talking|speaking|reaching out) (?:to|with) (?:all|many|several|a lot of|lots of|dozens|everyone|everybody)|(?:a|my|the) list of (?:\w+ ){0,2}(?:people|names|contacts|experts|alumni|(?:forty|fifty|a hundred|twenty|thirty|\d+)(?= (?:people|persons|names|contacts|experts|alumni)\b|[.,;!?]|$))|(?:put|got|have) you on (?:the|my|a) list)\b",
        "people persons contacts names experts alumni all many several lot lots dozens everyone everybody list",
    ),
)
# So general that nothing else in the message mends it.
ABOUT_ANYTHING = (
    phrase(
        r"\bpick(?:ing)? your (?:brain|mind)s?(?: (?:sometime|some time|over \w+|over a \w+|for a bit|a bit|and see|about (?:everything|anything|things|stuff|life|business|work)(?: and (?:life|everything|stuff|things|business))?(?: in general)?))?(?=[.!?,]|$| and see)"
        r"|\byour (?:profile|journey|career|story) is (?:so |very |really |truly )?(?:inspiring|amazing|impressive|incredible|great)\b|\blearn from your experience (?:someday|some day|sometime)\b"
        r"|\b(?:about|of) (?:stuff|this and that)\b|\babout life(?: and| in general|[.!?,]|$)|\b(?:stuff|things) in general\b|\bthis and that\b|\b(?:various|certain|some|a few) (?:matters|topics|subjects|ideas)\b(?! (?:about|on|of|to do|for|from|in|like|such)\b)|\bvarious things\b|\b(?:so )?many things\b(?=[.,!]|$)|\bways? forward\b|\b(?:the|our) (?:broader|wider|whole|general) (?:space|picture)\b|\b(?:topics?|matters|things|subjects) of mutual interest\b|\bsee what (?:comes|happens)\b|\bchop it up\b|\bwhatever you (?:think|feel) (?:is|are|might|would|may)\b"
        r"|\bsee where (?:it|the conversation|this|that|things) (?:goes?|leads?|takes)\b|\b(?:life|experiences?|advice|careers?|work|things) in general\b|\b(?:cool|interesting|great|amazing) (?:stuff|things) with your life\b|\ba great (?:guy|person|woman|man) to know\b",
        "brain brains mind minds see stuff this certain some few many ways way broader wider whole things various mutual chop whatever life guy person woman man journey profile career careers story experience experiences general",
    ),
)
