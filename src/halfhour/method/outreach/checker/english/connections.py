"""How the writer and the one asked know of each other: who said, where they met, what was read."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

# Told by somebody, not asked of the one written to: "tell me", "give me" and the like stay out.
_SAID = (
    r"(?:(?<!i )(?<!can't )(?<!cannot )(?<!can not )(?:reckon|swear|claim(?! (?:at|for|in|of))|suggest|recommend|mention|encourag|think|insist)(?:s(?! (?:at|for|in|of))|ed|es|ing|t)?|swore|sworn|thinks|(?<!i )thought|advise[sd]|"
    r"tells|told|says(?! how (?:they|it|he|she)\b)|said|(?<!you )say(?= (?:that )?(?:you|i)\b)|gave|(?<!that )(?<!this )(?<!which )(?<!it )gives(?! (?:me|us) (?:hope|courage|heart|joy|comfort|ideas|a sense)\b)|given|refer\w*|point(?:s|ed)|introduc(?:es?|ed)|spoken?|speaks|connected|suge?sted|directed|urge[sd]|passe[sd]?|"
    r"pass(?= (?:me|you|your|us)\b)|put(?= (?:me|us|you|your|in touch)\b)|named|agreed that|kindly (?:agreed|allowed|offered)|nudged|sent|remarked|described|asked|proposed|sends|led me)"
)

CONNECTION = (
    phrase(
        r"\b(?:on|at|upon) the (?:advice|suggestion|recommendation|urging) of\b|\b(?:good|nice|lovely|great|wonderful|pleasure|glad|fun) (?:to )?(?:meet|meeting|see|seeing|talk|talking|hear|hearing|chat|chatting)\b|\b(?:worked|trained|served) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b|\bworks?(?<!that works)(?<!what works)(?<!ever works)(?<!when works)(?<!which works)(?<!best works)(?<!time works)(?<!time work)(?<!day works)(?<!it works)(?<!it work) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b"
        r"|\b(?:knows|mentioned|(?<!interests me )(?<!interested me )(?<!intrigues me )(?<!strikes me )(?<!struck me )about|admires|remembers|praises) (?:you|us both|both of us)\b|\bof you\b(?<!kind of you)(?<!good of you)(?<!nice of you)(?<!generous of you)(?<!one of you)(?<!any of you)(?<!some of you)(?<!both of you)(?<!each of you)",
        "you of both us advice suggestion recommendation urging meet meeting see seeing talk talking hear hearing chat chatting",
    ),
    phrase(rf"\b{_SAID}\b(?: [\w,'-]+){{0,6}} (?:you\b|your\b|me\b|i\b)"),
    phrase(
        r"\b(?:said|says?|told me) (?:to|i (?:should|could|can|may|might)|you(?:'d| would| were| are|'re)?|hello|hi|talk|just)\b|\bpaths? (?:have |has )?(?:crossed|met)\b|\bconnected us\b|\bgreets you\b"
        r"|\bthe same [\w -]{2,24} as (?:you|yours?)\b|\bwe(?: both)?(?:'ve| have|'re| are| had| were| share)? (?:got |on |in |at |from )?the same\b|\bcalls? you (?:the|an?|one|his|her|their)\b|\brecommendation to (?:speak|write|talk|contact|turn|ask)\b"
        r"|(?:^|[.,:;!] ?|\bwe(?:'re| are| were)? |\bus )both (?:in|at|of(?! (?:my|our|the|these|those|them|his|her)\b)|on|from|\d+\w+) |\b(?:also|both|fellow) ex-\w+|\bwe(?:'re|'ve) both\b(?! (?:busy|free|interested|keen|curious)\b)|\b(?:she|he|they) described\b|\breplying (?:so \w+ )?to\b|\bcorresponded\b|\bthe link between (?:us|you)\b"
        r"|\beach other\b|\b(?:house|band|team|work|school|ship|bunk|club|crew)mates?\b|\b(?:writing|reaching out|contacting you|in touch) (?:to you )?(?:thanks to|via|through|because of)\b",
        "other housemate bandmate teammate workmate schoolmate shipmate bunkmate clubmate crewmate housemates bandmates teammates workmates schoolmates shipmates writing reaching contacting touch said says say told paths path connected greets same calls call recommendation both also described replying corresponded link",
    ),
    phrase(
        r"\bour (?:\w+ )?(?:husbands|wives|sons|daughters|children|kids|mothers|fathers|parents|dogs|families|friend|friends|teacher|coach|boss|club|choir|village|street|building|regiment|union)\b"
        r"|(?:'s|\bmy|\bour|\byour|\bthe) [\w' -]{2,30} (?:too|as well)[.,!]",
        "our too well",
    ),
    # Mine and yours: "my niece works for you", "your tenant is my bandmate", "you sold me the loom".
    phrase(
        r"\b(?!minutes|times|hours|words|questions|thoughts|ideas|things|views|experiences|plans|details|terms|works|hopes|wants|needs|wishes|discuss)[a-z]{2,}s with you\b|\bme (?:to|towards?) you\b(?! (?:for|about|as)\b)|\blike you,? i\b|\bi(?:'m| am) the [\w' -]{2,40} (?:who|whose|that) [^.?!]{0,40}\byour?\b"
        r"|\bi (?:drive|serve|clean|bake|cook|cut|sell|fix|repair|mend|print|teach|look after|do) (?:(?!and\b|but\b|would\b|to\b|like\b|not\b)[\w'-]+ ){0,4}(?:you|your) (?!to\b|for\b|with\b|in\b)[a-z]+|\bbeen (?:going|coming) to your\b|\bi (?:\w+ed|was|sang|sat|stood|spoke) (?:[\w'-]+ ){0,5}at your\b|\bpleasure of your company\b|\byou were [^.?!]{2,40}\b(?:when|where|while) (?:i|we|my)\b"
        r"|\byour (?!time\b)[\w-]+ (?:and|is|was) (?:also )?my\b|\bmy (?!time\b)[\w-]+ (?:and|is|was) (?:also )?your\b|\byour (?:\w+ )?(?:aunty|auntie|gran\w*|nan|nana|godmother|godfather)\b"
        r"|\bmy (?:\w+ )?(?:nephew|niece|son|daughter|grand(?:father|mother|son|daughter|dad|ma|pa)|husband|wife|partner|boss|doctor|dentist|hairdresser|barber|vet|plumber|landlady|landlord)\b[^.?!]{0,50}\b(?:you|your|yours)\b|\byou were the (?:one|woman|man|person|only)\b|\bi was (?:the|one|among|in|at|on|there) [^.?!]{0,60}\byour?\b"
        r"|\bi (?:pass|deliver|delivered|walk past|walked past|cycle past|clean|cleaned|used to [a-z]+)\b[^.?!]{0,40}\byour?s?\b|\byour (?:answer|reply|question|remark|toast|eulogy|sermon|leaflet|poster|demonstration|display|stall|stand|booth|reading|speech) (?:to|at|in|on|about|during)\b"
        r"|\byou(?:'ve| have)? (?:\w+ )?(?:played|sung|sang|spoken|preached|taught|shown|danced|worked|performed) (?:there|here)\b|\b(?:rang|phoned|called|visited|emailed) your\b"
        r"|\byou (?:beat|sold|cut|taught|shod|fed|drove|wrote|made|built|sang|held|lent|brought|bought|rang|sent|won|sat|stood|threw|caught|\w{2,}ed) (?:with |for |to |on |at )?(?:me|us|my|our|her|him)\b"
        r"|\bi(?:'ve| have)? (?:bought|ran|sang|played|rowed|rode|danced|cooked|sailed|failed|sat) (?:[\w'-]+ ){0,4}(?:from|for|before|under|with|beside|behind) (?:you|your)\b",
        "you your yours",
    ),
    phrase(
        r"\b(?<!please give )(?<!please give me )(?<!you give me )(?<!please send me )(?<!you send me )(?<!please share )your (?:good |kind )?(?:name|contact|details|reference|address|number|e-?mail)\b|\breference from\b"
    ),
    phrase(
        r"\b(?:we|you and i)(?: \w+){0,2} (?:met|worked|studied|sat|share|shared|were|both|overlapped|"
        r"spoke|talked|have in common|know|went|attended|served|trained|played|sing|swim|exchanged|"
        r"chatted|crossed|carpooled|bumped into|ran into|swapped|split|graduated|had|go|attend|live|belong|volunteered|read|see|row|have known|"
        r"last|used to|connected|come from|grew)\b"
    ),
    phrase(
        r"\b(?:met you|meeting you|see you at|saw you (?!are\b|were\b|have\b|\w+ed\b|'re\b)|seeing you|heard you (?!are\b|were\b|have\b|'re\b)|hearing you|talking (?:to|with) you|"
        r"spoke (?:to|with) you|speaking (?:to|with) you|follow(?:ed|ing) (?:you|your)|i follow (?:you|your (?!time|schedule|wish))|knew you|know you(?! (?:are|were|have|must|get|may|might|can|can't|will|do|don't)\b|'re|'ve)|"
        r"remember (?:me|you|my)|taught me|helped me|coached me|your (?:former|old) (?:student|pupil|colleague|classmate|neighbour|neighbor|intern))\b"
    ),
    phrase(
        r"\b(?:fellow|alum\w*|alma mater|classmates?|neighbou?rs?|colleagues?|mutual|in common|"
        r"friend of|friends? of|cousin|(?<!dear )uncle|(?<!dear )aunt|(?<!dear )(?<!hello )(?<!hi )(?<!you, )(?:sister|brother|mother|father)(?! of (?:one|two|three|four|five|six|\d))|mum|mom|dad|da|"
        r"mentor list|same (?:supervisor|advis[eo]r|teacher|tutor|boss|professor|coach|landlord|doctor|building|street|floor|bus|train|hall|school|university|college|department|choir|club|team|class|boat|crew|lane|platoon|regiment|ward|orchestra|band|"
        r"(?:[\w'-]+ ){1,2}(?:club|group|society|school|team|programme|program|course|class|college|department|league)|club|group|society|school|team|table|village|town|year|company|course|church|gym|programme|program|batch)|batch|"
        r"acquaintance|flatmate|roommate|both (?:of us)|introduced)\b"
    ),
    phrase(
        r"\b(?:read|saw|seen|heard|listened to|watched|came across|come across|found|attended|"
        r"enjoyed|follow(?:ed|ing)|(?:i|i've|always|long) follow|noticed|discovered|stumbled|looking at|looked at|visited|learned of|learnt of|been reading|"
        r"reading|(?<!i )admired)\b(?! (?:that )?(?:you (?:are|were|have|had|use|came|did|do|started|began|work)|your (?:[\w-]+ ){1,5}(?:are|were|was))\b(?! [^.]{0,60}\b(?:in|at|on|through) (?:the|our|your|my|linkedin)\b))"
        r"(?: (?!and\b|but\b|so\b)[\w'-]+){0,6} (?:you\b|your\b(?! (?:wishes|time|schedule))|yours\b|(?:which|where|that|in which) you)"
    ),
    phrase(
        r"\byour (?:[\w'-]+ ){0,4}(?:talk|article|paper|post|posts|book|podcast|interview|lecture|panel|"
        r"presentation|column|blog|webinar|keynote|essay|speech|newsletter|course|seminar|workshop (?:on|about|last|in the|for)|video|exhibition|report|film|episode|programme|show|play|recording|piece|photographs?|painting|map|letter|translation|handbook|chapter|thesis|documentary|endorsement|remarks?|sermon|recital|concert|performance|lesson|class|campaign (?:on|for|against|to))\b(?! (?:permits?|allows?)\b)"
        r"|\b(?:talk|lecture|article|book|post|video|paper|podcast|episode|film|song|poem|play|piece|photo|painting|sermon|recipe|show)s? of yours\b|\byou(?:\'ve| have)? (?:recently |once )?(?:posted|tweeted|blogged)\b"
    ),
    phrase(
        r"\b(?:(?:thank you|thanks|thx)(?: so much| very much| a lot)? for (?:accepting|connecting|adding me|answering my|taking my|your (?:\w+ )?(?:reply|answer|comment|message))|long (?:time|silence)|my (?:former|old) "
        r"(?:manager|boss|teacher|professor|colleague)|as a (?:member|former|reader|customer|"
        r"regular|subscriber|parent|volunteer)|(?:it's|it has|has) been (?:ages|years|a long time|a while|too long)|"
        r"remembered (?:that )?you|how are you|how have you been|someone i trust|i know from|as you know)\b"
    ),
    phrase(
        r"\b(?:what|how|something|the story|the joke|the way) you (?:said|told|showed|explained|did(?! in your)|talked|sang|played|mentioned)(?: (?:me|us|about [\w' -]{2,30}?))? (?:on|at|in|after|during|over|beside|by) (?:the|our|that|my|your)\b"
        r"|\byou (?!and )\w+ed (?:[\w'-]+ ){0,3}?(?:with|beside|alongside|next to|against) (?:me|us|my \w+)\b",
    ),
    phrase(
        r"\b(?:with|under|for|from) whom (?:you|i)\b|(?<!someone )(?<!somebody )(?<!people )(?<!person )(?<!anyone )(?<!one )\blike you,|\b(?:thought|thinks|felt) (?:that )?(?:we|i|you) (?:should|ought|might)\b|\blists? you\b|\bstruck by (?:how|the way|what)\b|\byou taught\b|\bi was the [\w -]{2,40}? who\b|\bi'?(?: a)?m the (?:\w+ )?(?:woman|man|one|person|girl|guy|lady|boy|fellow|student|nurse|neighbou?r) (?:who|whose|you)\b|\byour (?:\w+ )?(?:student|pupil|apprentice|trainee|intern|colleague|daughter|son|sister|brother|cousin|niece|nephew|wife|husband|mother|father|neighbou?r|friend|uncle|aunt|session|choir|class|congregation|parish)(?:'s|s)?\b|\b(?:my|our) (?:\w+ )?(?:advis[eo]r|supervisor|professor|lecturer|tutor|guide|coach|pastor|priest|imam|rabbi|landlady|landlord|skipper|captain|sergeant|foreman|union rep|rep|doctor|dentist|matron|choirmaster)\b|\bsat (?:in|at|on|behind|beside|next to) [\w' -]{0,30}?(?:your|you)\b|\b(?:the|his|her|your) introduction\b|\bintroduced (?:us|me|you)\b|\b(?:encouraged|suggested|urged) (?:this|that i)\b|\blooked up who\b|\b(?:learn|learnt|learned|hear|heard|know|see|read) (?:from|in|at|on|through) [\w' &-]{3,50}? that you\b|\byour old\b|\b(?:behind|beside|next to|below|above|opposite|alongside) you\b|\bthe only [\w-]+ i know\b"
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
        r"\b(?:both|i also|, also|i(?:'m| am| was) also) (?:studied|went|graduated|worked|trained|from|grew up|alumni|members?)\b"
    ),
    phrase(
        r"\b(?:beside|next to|near|opposite|over from|down from) (?:you|yours)\b|\byou (?:gave|judged|printed|refereed|examined) (?:the|a|an|our|my|me)\b|\byou (?:ran|led|hosted|chaired|opened|coached|repaired) (?:our|my|me)\b"
        r"|\byou (?:once |also |yourself )?(?:said|wrote)\b(?! (?:no|yes)\b)|\byou (?:have )?(?:wrote|written|explained|said|told)(?: (?:in|at|on|to|that|me|us|my)\b| [\"'])|\bsaid to (?:reach out|say|write|ask|call|get in touch|tell)\b"
        r"|\b(?:got|had|have|received) (?:the|your|a) (?:contact|number|address|name) (?:from|through)\b|\bi (?!figured|believed|hoped|wanted|noticed|imagined|supposed|reckoned|needed|guessed|assumed|admired|asked|wondered|picked|liked)(?:\w+ed|wrote|sold|built|cut|taught|drove|did|made) (?:you|your)\b"
        r"|\b(?:loved|liked|enjoyed) your\b|\bsells? you\b|\bsold (?:to )?you\b|\b(?:you(?:'ve| have)?|he|she) (?:hired|taught|trained|treated|helped) my\b",
        "you your yours said got had have received he she",
    ),
    phrase(
        r"\b(?:listened to|read|watched|seen|heard) (?:all|every|each|both|three|four|five|several|most)(?: of)? (?:[\w'-]+ ){0,3}?(?:episodes?|posts?|videos?|columns?|articles?|books?|talks?|lectures?|recordings?)\b",
        "episode episodes post posts video videos column columns article articles book books talk talks lecture lectures recording recordings",
    ),
    # Side by side once or every day, or served by what is theirs.
    phrase(
        r"\bwe (?:both |all |once )?(?:rode|rowed|sailed|flew|skied|hiked|danced|climbed|camped|queued|stood|waited|ate|drank|walked|ran|marched|fished|cycled|stayed|interned|travell?ed|took|shared|were stuck) (?:[\w'-]+ ){0,3}?(?:the same|together|side by side|next to|beside)\b"
        r"|\b(?<!could )(?<!can )(?<!may )(?<!to )(?<!would )(?<!'d )(?:liv(?:e|es|ed|ing)|com(?:e|es|ing)|go|goes|pass|passes|walk|walks|drive|drives|cycle|cycles|sit|sits|park|parks|work|works) (?:right |just |[\w]+ doors? )?(?:past|above|below|behind|beside|next to|next door to|opposite|across from) your\b|\b(?:doors?|houses?|floors?|streets?|stalls?) (?:down|up|along|away) from your?\b|\byour [\w' -]{2,30} (?:opposite|next to|beside|behind|near) (?:ours|mine)\b"
        r"|\bi(?:'m| am) (?:often|regularly|sometimes|always|usually|every \w+) (?:in|at|on) your (?!town|city|area|country|region|side)|\bi(?:'m| am| was) (?:the|that) [\w-]+(?: [\w-]+)? (?:from|at|in|on|behind|below|outside) your\b"
        r"|\byou(?:'re| are| were) the (?:one|man|woman|person) (?:who|that) (?:wrote|said|told|sold|sang|painted|drew|showed|explained)\b|\byou(?:'re| are| were) the (?:only|first|one) (?:one|person|woman|man|\w+) (?:from|in|of|at) our\b"
        r"|\bsee you (?:on|in) [\w' ]{2,30}? (?:talking|speaking|explaining|telling|showing)\b|\b(?:rejected|interviewed|turned down|treated|served|trained|looked after|cared for|advised|employed) (?:\w+ )?by your\b|\byour (?:\w+ )?(?:company|firm|school|clinic|hospital|office|team|shop|practice|university|department|studio|garage) (?:once |also )?(?:rejected|turned down|treated|interviewed|taught|trained|fixed|repaired|served|helped|looked after) (?:me|us|my|our)\b"
        r"|\b(?:showed|sent|lent|forwarded|handed) (?:me|us) (?:the|an?) [\w' -]{0,30}?(?:article|video|talk|podcast|interview|report|book|film|piece|post|leaflet) (?:about|by|of|on|with) your?\b|\b(?:showed|shown|sent|lent|forwarded|played|handed|recommended) (?:me|us) (?:one of )?your \w+",
        "we your you",
    ),
    # A customer, a patient, a reader of theirs; the one they may recall.
    phrase(
        r"\b(?:tenant|student|pupil|customer|reader|patient|client|neighbou?r|colleague|friend|fan|listener|regular|subscriber|follower|parishioner|apprentice|passenger)s? of yours\b|\bi(?:'m| am| was|'ve been| have been) your (?!age\b)[a-z]+"
        r"|(?<!could )(?<!may )(?<!can )(?<!might )(?<!should )(?<!or )(?<!if )\bi (?:\w+ )?(?:come|go|shop|eat|train|swim|skate|drink|bring \w+ \w+) (?:to|at|in) your \w+(?: \w+)? (?:every|each|often|always|since|for years|on \w+days)\b|\bi(?:'m| am| was| come| came) from [\w' -]{2,30},? (?:too|as well)[.,!]"
        r"|\byou (?:may|might|will|probably|perhaps|surely) (?:\w+ )?(?:remember|recall)\b(?! (?:how|what|when|that|those|feeling)\b)|\bi (?:sang|played|danced|rowed|sat|stood|rang|helped|served|worked|lived) [\w' -]{0,30}?\bwhen you \w+|\bi(?:'ve| have) (?:\w+ )?been (?:to|at) (?:[\w'-]+ ){0,3}?your\b|\byou(?:'re| are) listed (?:as|in|on|among)\b|\byou (?:answered|replied to|took|fielded) (?:a|one of|my) (?:\w+ )?(?:question|comment|letter|post)s?\b|\b(?:thesis|dissertation|essay|paper|project) (?:was )?(?:on|about) your?\b",
        "yours your from recall remember answered replied took fielded you",
    ),
)
