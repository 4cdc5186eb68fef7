"""What a good message says: connection, reason, purpose, a question, thanks, ways and times."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

_SAID = (
    r"(?:reckon|swear|claim|suggest|recommend|mention|encourag|advis|told|tell|said|says|thought|gave|give|refer|"
    r"point|introduc|spoke|speaks|spoken|connect|sugest|directed|urged|passed|put|kindly|named|nudged|sent|remarked|"
    r"described|asked|thinks|insist|proposed|led me)"
)

CONNECTION = (
    phrase(
        r"\b(?:on|at|upon) the (?:advice|suggestion|recommendation|urging) of\b|\b(?:good|nice|lovely|great|wonderful|pleasure|glad|fun) (?:to )?(?:meet|meeting|see|seeing|talk|talking|hear|hearing|chat|chatting)\b|\b(?:works?|worked|trained|served) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b|\b(?:knows|mentioned|of|about|admires) you\b"
    ),
    phrase(rf"\b{_SAID}\w*\b(?: [\w,'-]+){{0,6}} (?:you\b|your\b|me\b|i\b)"),
    phrase(
        r"\byour (?:name|contact|details|reference|address|profile|number)\b|\breference from\b"
    ),
    phrase(
        r"\b(?:we|you and i)(?: \w+){0,2} (?:met|worked|studied|sat|share|shared|were|both|overlapped|"
        r"spoke|talked|have in common|know|went|attended|served|trained|played|sing|swim|exchanged|"
        r"chatted|crossed|graduated|had|go|attend|live|belong|volunteered|read|see|row|have known|"
        r"last|used to|connected|come from|grew)\b"
    ),
    phrase(
        r"\b(?:met you|meeting you|see you at|saw you|seeing you|heard you|hearing you|talking (?:to|with) you|"
        r"spoke (?:to|with) you|speaking (?:to|with) you|follow(?:ed|ing)? (?:you|your)|knew you|know you|"
        r"remember (?:me|you|my)|taught me|helped me|coached me|your (?:former|old) (?:student|pupil|colleague|classmate|neighbour|neighbor|intern))\b"
    ),
    phrase(
        r"\b(?:fellow|alum\w*|alma mater|classmates?|neighbou?rs?|colleagues?|mutual|in common|"
        r"friend of|friends? of|cousin|uncle|aunt|sister|brother|mum|mom|mother|father|dad|"
        r"mentor list|same (?:school|university|college|department|choir|club|team|class|boat|crew|lane|platoon|regiment|ward|orchestra|band|"
        r"(?:\w+ )?(?:club|group|society|school|team)|table|village|town|year|company|course|church|gym|programme|program|batch)|batch|"
        r"acquaintance|flatmate|roommate|both (?:of us)|introduced)\b"
    ),
    phrase(
        r"\b(?:read|saw|seen|heard|listened to|watched|came across|come across|found|attended|"
        r"enjoyed|follow\w*|noticed|discovered|stumbled|looking at|looked at|visited|learned of|learnt of|been reading|"
        r"reading|admired?)\b(?: [\w'-]+){0,6} (?:you\b|your\b|yours\b|(?:which|where|that|in which) you)"
    ),
    phrase(
        r"\byour (?:[\w'-]+ ){0,4}(?:talk|article|paper|post|posts|book|podcast|interview|lecture|panel|"
        r"presentation|column|blog|webinar|keynote|essay|speech|newsletter|course|seminar|workshop|video|exhibition|report|film|episode|programme|show|play|recording|piece|photographs?|painting|map|letter|website|translation)\b"
    ),
    phrase(
        r"\b(?:thank you for (?:accepting|connecting|your reply)|long time(?: no see)?|my (?:former|old) "
        r"(?:manager|boss|teacher|professor|colleague)|as a (?:member|former|reader|customer|"
        r"regular|subscriber|parent|volunteer)|(?:it's|it has|has) been (?:ages|years|a long time|a while|too long)|"
        r"remembered (?:that )?you|how are you|how have you been|someone i trust|i know from|as you know)\b"
    ),
    phrase(
        r"\b(?:what|how|something|the story|the joke|the way) you (?:said|told|showed|explained|did|talked|sang|played|mentioned)(?: (?:me|us|about [\w' -]{2,30}?))? (?:on|at|in|after|during|over|beside|by) (?:the|our|that|my|your)\b"
        r"|\byou (?!and )\w+ed (?:[\w'-]+ ){0,3}?(?:with|beside|alongside|next to|against) (?:me|us|my \w+)\b",
    ),
    phrase(
        r"\b(?:with|under|for|from) whom (?:you|i)\b|\blike you,|\b(?:thought|thinks|felt) (?:that )?(?:we|i|you) (?:should|ought|might)\b|\blists? you\b|\bstruck by (?:how|the way|what)\b|\byou taught\b|\bi was the [\w -]{2,40}? who\b|\bi'?(?: a)?m the (?:\w+ )?(?:woman|man|one|person|girl|guy|lady|boy|fellow|student|nurse|neighbou?r) (?:who|whose|you)\b|\byour (?:\w+ )?(?:student|pupil|apprentice|trainee|intern|colleague|daughter|son|sister|brother|cousin|niece|nephew|wife|husband|mother|father|neighbou?r|friend|uncle|aunt|session|choir|class|congregation|parish)(?:'s|s)?\b|\b(?:my|our) (?:\w+ )?(?:advis[eo]r|supervisor|professor|lecturer|tutor|guide|coach|pastor|priest|imam|rabbi|landlady|landlord|skipper|captain|sergeant|foreman|union rep|rep|doctor|dentist|matron|choirmaster)\b|\bsat (?:in|at|on|behind|beside|next to) [\w' -]{0,30}?(?:your|you)\b|\b(?:the|his|her|your) introduction\b|\bintroduced (?:us|me|you)\b|\b(?:encouraged|suggested|urged) (?:this|that i)\b|\blooked up who\b|\b(?:learn|learnt|learned|hear|heard|know|see|read) (?:from|in|at|on|through) [\w' &-]{3,50}? that you\b|\byour old\b|\b(?:behind|beside|next to|below|above|opposite|alongside) you\b|\bthe only [\w-]+ i know\b"
    ),
    phrase(
        r"\b(?:at|on|in|during|after) (?:the|a|last|our|that|your) [\w' -]{3,60}? you (?:told|said|spoke|showed|explained|gave|talked|asked|were|mentioned|described|sat|played)\b",
        "you",
    ),
    phrase(r"\byou (?:\w+ )?(?:spoke|talked|lectured|presented|addressed|visited)\b"),
    phrase(r"\b(?:i was|i am|i'm|been) (?:a|an|one of|in|among|at)(?: \w+){0,2} (?:your|you)\b"),
    phrase(
        r"\b(?:on|through|via|at|in|from) (?:the |our |your )?(?:[\w'-]+ ){0,3}(?:linkedin|directory|alumni|meetup|"
        r"conference|congress|fair|festival|list of speakers|website|association|network|slack)\b"
    ),
    phrase(
        r"\byou (?:\w+ed|taught|spoke|gave|came|were|know|knew|met|saw|ran|led|once|also|may|might|probably)"
        r" (?:[\w'-]+ ){0,5}(?:our|my|us|me)\b"
    ),
    phrase(
        r"\b(?:both|also) (?:studied|went|graduated|worked|trained|from|grew up|alumni|members?)\b"
    ),
    phrase(
        r"\b(?:beside|next to|near|opposite|over from|down from) (?:you|yours)\b|\byou (?:gave|judged|ran|led|hosted|chaired|printed|refereed|examined|opened|coached|repaired) (?:the|a|an|our|my|me)\b"
        r"|\byou (?:have )?(?:wrote|written|explained|said|told)(?: (?:in|at|on|to|that|me|us|my)\b| [\"'])|\bsaid to (?:reach out|say|write|ask|call|get in touch|tell)\b"
        r"|\b(?:got|had|have|received) (?:the|your|a) (?:contact|number|address|name) (?:from|through)\b|\bi (?:\w+ed|wrote|sold|built|cut|taught|drove|did|made) (?:you|your)\b"
        r"|\b(?:loved|liked|enjoyed) your\b|\bsells? you\b|\bsold (?:to )?you\b|\b(?:you(?:'ve| have)?|he|she) (?:hired|taught|trained|treated|helped) my\b"
    ),
)
REASON = (
    phrase(
        r"\b(?:suggested|advised|recommended|encouraged|urged)\b(?: [\w']+){0,3} (?:contact|write|talk|speak|get in touch|reach out|turn|ask|call|approach|meet)\b"
    ),
    phrase(
        r"\b(?:on|at|upon) the (?:advice|suggestion|recommendation|urging) of\b|\bspeaks? (?:so |very )?(?:highly|warmly|well|often) of you\b|\b(?:works?|worked|used to work|trained|served) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b|\bthis profession\b"
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
        r"\b(?:you|you've|you have|who|who've|has|have|where you|you yourself|you also|you once|you then|you now|"
        r"you first|who have)(?: (?:have|has|had|also|since|once|then|now|yourself|recently|just|actually|only|a step|are having|are|did))? "
        r"(?:moved?|went|gone|left|switched|made|make|built|build|led|leads?|runs?|ran|worked|work|works|wrote|write|spent|"
        r"spoke|gave|published|manage[sd]?|know|knows|understands?|took|started|founded|changed|teach|taught|"
        r"turned|became|done|did|described|ended up|designed?|came|come|combined?|trained|chair|organi[sz]ed?|set up|said|"
        r"told (?:me|us)|been (?!so\b|very\b|well\b|kind\b|busy\b)[\w'-]+|studied|live|lived|handled?|specialis\w+|vast|seen|shaped|train|head|opened|joined|help)\b"
    ),
    phrase(
        r"\b(?:nobody|no one|not many people|few people|anyone|anybody else|best person|right person|good person|perfect person|"
        r"expert|authority|in particular|very person|someone who|somebody who|person who|one person|only person|inside out|"
        r"thought of you|made me think|made me want|stayed with me|caught my|"
        r"struck|inspired|impressed|fascinat\w+|admire\w*|intrigued|interests me|interested me|curious)\b"
    ),
    phrase(
        r"\b(?:as|being) (?:a|an|the|head|director|manager)(?: [\w'-]+){1,5}, you\b|\bsince you\b|\bbecause you\b|\bgiven (?:that )?you"
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
        r"\b(?:thank\w*|thx|tks|gracias|merci|danke|dank|grazie|obrigad[oa]|kiitos|takk|tack|mahalo|asante|shukran|salamat|arigato\w*|diolch|grateful\w*|gratitude|appreciat\w*|obliged|cheers|indebted|"
        r"thoughtful of you|mean a (?:lot|great deal)|kind of you|generous of you)\b"
    ),
)
SOFT_THANKS = (
    phrase(
        r"\b(?:would be (?:so |very |really |most )?(?:glad|delighted|happy|helpful|wonderful|lovely|great|kind|"
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
        r"\b(?:would|might|may|could) (?:you|it|there|i)(?: \w+){0,2} (?:be|have|mind|consider|spare|accept|agree|allow|share|ask|give|trouble|buy|invite|take|talk|speak|call|hear)\b"
        r"|\b(?:i'd|i would|would|i should) (?:\w+ ){0,3}?(?:love|like|value|welcome|appreciate|enjoy|be (?:\w+ )?(?:interested|keen|honou?red|grateful|glad|happy))\b"
        r"|\b(?:please|kindly|of course i understand|i (?:quite |fully )?understand if|no worries|no pressure|i know (?:how busy|your time|you(?:'re| are) busy))\b"
    ),
)
ASKING = (
    phrase(r"\?"),
    phrase(
        r"\b(?:could|would|can|may|might|will) (?:you|i|we)\b|\bi (?:would|'d) (?:be |very much |really |also )?(?:\w+ )?(?:like|love|appreciate|"
        r"grateful|glad|happy|value|welcome|ask|be)\b|\bi'd (?:like|love|appreciate|be|ask|value|really|ring|welcome)\b|\bi(?: \w+)? (?:request|wonder|hope)\b|\bi was wondering|"
        r"\bplease\b|\bkindly\b|\blet me know\b|\bif you (?:could|had|have|would|can|are|'re|might)\b|\bi wonder\b|\bhoping\b|\bi ask\b|\bi hope\b|\b(?:be|so) grateful\b|\bany chance\b|\bask for\b|\bspare\b|\b(?:minutes|hour|talk|call)\b[^.]{0,60}\bwould\b|\b(?:give|grant|allow|lend) me\b"
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
        r"ladies and gentlemen)|(?:hi|hello|hey) (?:all|everyone|everybody|guys|team|there|friends)\b)"
    ),
)
