"""How the writer and the one asked know of each other: who said, where they met, what was read."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

# Told by somebody, not asked of the one written to: "tell me", "give me" and the like stay out.
_SAID = (
    r"(?:(?<!i )(?:reckon|swear|claim(?! (?:at|for|in|of))|suggest|recommend|mention|encourag|think|insist)(?:s(?! (?:at|for|in|of))|ed|es|ing|t)?|swore|sworn|thinks|(?<!i )thought|advise[sd]|"
    r"tells|told|says(?! how (?:they|it|he|she)\b)|said|(?<!you )say(?= (?:that )?(?:you|i)\b)|gave|gives|given|refer\w*|point(?:s|ed)|introduc(?:es?|ed)|spoken?|speaks|connected|suge?sted|directed|urge[sd]|passe[sd]?|"
    r"pass(?= (?:me|you|your|us)\b)|put(?= (?:me|us|you|your|in touch)\b)|named|agreed that|kindly (?:agreed|allowed|offered)|nudged|sent|remarked|described|asked|proposed|sends|led me)"
)

CONNECTION = (
    phrase(
        r"\b(?:on|at|upon) the (?:advice|suggestion|recommendation|urging) of\b|\b(?:good|nice|lovely|great|wonderful|pleasure|glad|fun) (?:to )?(?:meet|meeting|see|seeing|talk|talking|hear|hearing|chat|chatting)\b|\b(?:worked|trained|served) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b|\bworks?(?<!that works)(?<!what works)(?<!ever works)(?<!when works)(?<!which works)(?<!best works)(?<!time works)(?<!time work)(?<!day works)(?<!it works)(?<!it work) (?:[\w']+ ){0,4}(?:with|for|under|from) you\b"
        r"|\b(?:knows|mentioned|about|admires|remembers|praises) (?:you|us both|both of us)\b|\bof you\b(?<!kind of you)(?<!good of you)(?<!nice of you)(?<!generous of you)(?<!one of you)(?<!any of you)(?<!some of you)(?<!both of you)(?<!each of you)",
        "you of both us advice suggestion recommendation urging meet meeting see seeing talk talking hear hearing chat chatting",
    ),
    phrase(rf"\b{_SAID}\b(?: [\w,'-]+){{0,6}} (?:you\b|your\b|me\b|i\b)"),
    phrase(
        r"\b(?:said|says?|told me) (?:to|i (?:should|could|can|may|might)|you(?:'d| would| were| are|'re)?|hello|hi|talk|just)\b|\bpaths? (?:have |has )?(?:crossed|met)\b|\bconnected us\b|\bgreets you\b"
        r"|\bthe same [\w -]{2,24} as (?:you|yours?)\b|\bwe(?: both)?(?:'ve| have|'re| are| had| share)? (?:got )?the same\b|\bcalls? you (?:the|an?|one|his|her|their)\b|\brecommendation to (?:speak|write|talk|contact|turn|ask)\b"
        r"|(?:^|[.,:;!] ?|\bwe(?:'re| are| were)? |\bus )both (?:in|at|of|on|from|\d+\w+) |\balso ex-\w+|\b(?:she|he|they) described\b|\breplying (?:so \w+ )?to\b|\bcorresponded\b|\bthe link between (?:us|you)\b"
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
        r"\b(?!minutes|times|hours|words|questions|thoughts|ideas|things|views|experiences|plans|details|terms|works|hopes|wants|needs|wishes)[a-z]{2,}s with you\b|\bme (?:to|towards?) you\b(?! (?:for|about|as)\b)|\blike you,? i\b|\bi(?:'m| am) the [\w' -]{2,40} (?:who|whose|that) [^.?!]{0,40}\byour?\b"
        r"|\bi (?:drive|serve|clean|bake|cook|cut|sell|fix|repair|mend|print|teach|look after|do) (?:(?!and\b|but\b|would\b|to\b|like\b|not\b)[\w'-]+ ){0,4}(?:you|your) (?!to\b|for\b|with\b|in\b)[a-z]+|\bbeen (?:going|coming) to your\b|\bi (?:\w+ed|was|sang|sat|stood|spoke) (?:[\w'-]+ ){0,5}at your\b|\bpleasure of your company\b|\byou were [^.?!]{2,40}\b(?:when|where|while) (?:i|we|my)\b"
        r"|\byour (?!time\b)[\w-]+ (?:and|is|was) (?:also )?my\b|\bmy (?!time\b)[\w-]+ (?:and|is|was) (?:also )?your\b|\byour (?:\w+ )?(?:aunty|auntie|gran\w*|nan|nana|godmother|godfather)\b"
        r"|\bmy (?:\w+ )?(?:nephew|niece|son|daughter|grand(?:father|mother|son|daughter|dad|ma|pa)|husband|wife|partner|boss|doctor|dentist|hairdresser|barber|vet|plumber|landlady|landlord)\b[^.?!]{0,50}\b(?:you|your|yours)\b|\byou were the (?:one|woman|man|person|only)\b|\bi was (?:the|one|among|in|at|on|there) [^.?!]{0,60}\byour?\b"
        r"|\bi (?:pass|deliver|delivered|walk past|walked past|cycle past|clean|cleaned|used to [a-z]+)\b[^.?!]{0,40}\byour?s?\b|\byour (?:answer|reply|question|remark|toast|eulogy|sermon|leaflet|poster|demonstration|display|stall|stand|booth|reading|speech) (?:to|at|in|on|about|during)\b"
        r"|\byou(?:'ve| have)? (?:\w+ )?(?:played|sung|sang|spoken|preached|taught|shown|danced|worked|performed) (?:there|here)\b|\b(?:rang|phoned|called|visited|emailed) your\b"
        r"|\byou (?:beat|sold|cut|taught|shod|fed|drove|wrote|made|built|sang|held|lent|brought|bought|rang|sent|won|sat|stood|threw|caught|\w{2,}ed) (?:with |for |to |on |at )?(?:me|us|my|our|her|him)\b"
        r"|\bi (?:bought|ran|sang|played|rowed|rode|danced|cooked|sailed|failed|sat) (?:[\w'-]+ ){0,4}(?:from|for|before|under|with|beside|behind) (?:you|your)\b",
        "you your yours",
    ),
    phrase(
        r"\byour (?:good |kind )?(?:name|contact|details|reference|address|number|e-?mail)\b|\breference from\b"
    ),
    phrase(
        r"\b(?:we|you and i)(?: \w+){0,2} (?:met|worked|studied|sat|share|shared|were|both|overlapped|"
        r"spoke|talked|have in common|know|went|attended|served|trained|played|sing|swim|exchanged|"
        r"chatted|crossed|graduated|had|go|attend|live|belong|volunteered|read|see|row|have known|"
        r"last|used to|connected|come from|grew)\b"
    ),
    phrase(
        r"\b(?:met you|meeting you|see you at|saw you (?!are\b|were\b|have\b|\w+ed\b|'re\b)|seeing you|heard you (?!are\b|were\b|have\b|'re\b)|hearing you|talking (?:to|with) you|"
        r"spoke (?:to|with) you|speaking (?:to|with) you|follow(?:ed|ing) (?:you|your)|i follow (?:you|your (?!time|schedule|wish))|knew you|know you|"
        r"remember (?:me|you|my)|taught me|helped me|coached me|your (?:former|old) (?:student|pupil|colleague|classmate|neighbour|neighbor|intern))\b"
    ),
    phrase(
        r"\b(?:fellow|alum\w*|alma mater|classmates?|neighbou?rs?|colleagues?|mutual|in common|"
        r"friend of|friends? of|cousin|(?<!dear )uncle|(?<!dear )aunt|(?<!dear )(?<!hello )(?<!hi )(?<!you, )(?:sister|brother|mother|father)(?! of (?:one|two|three|four|five|six|\d))|mum|mom|dad|da|"
        r"mentor list|same (?:supervisor|advis[eo]r|teacher|tutor|boss|professor|coach|landlord|doctor|building|street|floor|bus|train|hall|school|university|college|department|choir|club|team|class|boat|crew|lane|platoon|regiment|ward|orchestra|band|"
        r"(?:\w+ )?(?:club|group|society|school|team)|table|village|town|year|company|course|church|gym|programme|program|batch)|batch|"
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
        r"presentation|column|blog|webinar|keynote|essay|speech|newsletter|course|seminar|workshop (?:on|about|last|in the|for)|video|exhibition|report|film|episode|programme|show|play|recording|piece|photographs?|painting|map|letter|translation|handbook|chapter|thesis|documentary|endorsement|remarks?|sermon|recital|concert|performance|lesson|class)\b"
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
        r"\b(?:both|i also|, also|i(?:'m| am| was) also) (?:studied|went|graduated|worked|trained|from|grew up|alumni|members?)\b"
    ),
    phrase(
        r"\b(?:beside|next to|near|opposite|over from|down from) (?:you|yours)\b|\byou (?:gave|judged|ran|led|hosted|chaired|printed|refereed|examined|opened|coached|repaired) (?:the|a|an|our|my|me)\b"
        r"|\byou (?:once |also |yourself )?(?:said|wrote)\b(?! (?:no|yes)\b)|\byou (?:have )?(?:wrote|written|explained|said|told)(?: (?:in|at|on|to|that|me|us|my)\b| [\"'])|\bsaid to (?:reach out|say|write|ask|call|get in touch|tell)\b"
        r"|\b(?:got|had|have|received) (?:the|your|a) (?:contact|number|address|name) (?:from|through)\b|\bi (?!figured|believed|hoped|wanted|noticed|imagined|supposed|reckoned|needed|guessed|assumed|admired|asked|wondered|picked|liked)(?:\w+ed|wrote|sold|built|cut|taught|drove|did|made) (?:you|your)\b"
        r"|\b(?:loved|liked|enjoyed) your\b|\bsells? you\b|\bsold (?:to )?you\b|\b(?:you(?:'ve| have)?|he|she) (?:hired|taught|trained|treated|helped) my\b",
        "you your yours said got had have received he she",
    ),
)
