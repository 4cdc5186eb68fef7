"""Pressing, blaming, asking again and again, and names used that were not to be used."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase

PRESSURE = (
    # Told to others as settled, paid for, or watched: there is no way left to say no.
    phrase(
        r"\balready (?:told|promised|informed|assured) [\w' ]{2,40}? (?:that )?you\b|\b(?:told|promised) [\w' ]{2,30}? (?:that )?you(?:'re| are|'ll| will|'d| would|'ve| have)? (?:doing it|said yes|agreed|do it|be there|coming|come|accepted)\b"
        r"|\bnon-?refundable\b|\b(?:can't|cannot|not) be refunded\b|\b(?:can't|cannot) (?:really )?(?:back out|have you cancel)\b|\bcan't really back out\b|\bmake me look (?:bad|silly|stupid|foolish|a fool)\b"
        r"|\bblue ticks?\b|\bread receipt\b|\byou did see it\b|\bi (?:know|see|can see) (?:that )?you(?:'ve| have)? (?:read|seen|opened) (?:it|my|this)\b|\bpoor form\b|\byou'll feel you owe\b|\bnever asked for (?:a|any) ?thing\b",
        "already told promised nonrefundable refundable refunded back cancel look blue receipt see seen read opened form owe never",
    ),
    phrase(
        r"\b(?:only|last|final) (?:hope|chance)\b(?<!\bi only hope)(?<!we only hope)(?<!and only hope)|\bdisappoint(?:ed|ing)?\b(?<!was disappointed)(?<!were disappointed)(?<!a disappointed)|\bwas (?:\w+ )?disappointed (?:that you|not to|in you|by you|with you)",
        "hope chance disappoint disappointed disappointing",
    ),
    # How badly the writer would feel or fare, and how little the other must be if they say no.
    phrase(
        r"\b(?:i|we)(?:'ll|'d| will| would| shall| should) (?:\w+ )?(?:be |feel )?(?:\w+ )?(?:gutted|crushed|devastated|heartbroken|inconsolable|insulted|hurt|offended|cry|weep|think (?:the )?less of you|fail (?:my|the)|lose (?:my|the))\b|\bbreaks? my heart\b|\bmy heart (?:would|will) break\b"
        r"|\b(?:depends?|hangs?|rests?|rides?|riding|depending|hanging) (?:entirely |only |all )?(?:on|upon) (?:you\b|your (?:answer|reply|yes|help))|\bmy (?:whole |entire )?(?:future|life|career|degree|course|year|grade|visa) (?:\w+ )?(?:depends|hangs|rests|rides)\b|\blast (?:resort|hope)\b|\b(?:can't|cannot) do (?:this|it) without you\b"
        r"|\byou of all people\b|\ba decent (?:person|man|woman)\b|\byou have no (?:excuse|reason)\b|\bwhat does (?:that|it|this) say about\b|\bnot (?:be )?(?:too|so) much to ask\b(?! for\b)|\blet(?:ting)? down (?:a|my|me|us|the|our)\b|\bafter (?:what|all|everything) (?:that )?(?:my |our )?\w+ (?:has |have |had |'s )?(?:did|done|gave|given) for you\b",
        "gutted crushed devastated heartbroken inconsolable insulted hurt offended cry weep less fail lose heart depends depend hangs hang rests rides riding depending hanging resort hope people decent excuse reason say ask down after without",
    ),
    phrase(
        r"\b(?:don't|do not|you won't) (?:say no(?! to)|refuse(?: me)?(?=[.,;!]|$| please)|refuse me|turn me (?:down|away)|disappoint me|be (?:the (?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|like (?:the (?:others?|rest)|them|him|her))|cancel)\b|\byou won't disappoint\b|\b(?:people|others|they|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) \w+s) (?:already |have |has |all )+(?:turned me (?:down|away)|refused|ignored me|said no)\b"
        r"|\btime is running out\b|\bi'm running out of time\b|\bdo the needful (?:by|before|today|immediately|at the earliest|urgently)\b|\b(?:by|before) (?:tomorrow|today|tonight|\w+day) (?:positively|without fail)\b|\bthe deadline is\b[^.?!]{0,40}\b(?:you|your)\b|\b(?:sitting|waiting|wait|sit|stand|standing|camp\w*) (?:\w+ )?(?:by the (?:phone|telephone)|outside your|in front of your)\b",
        "say refuse turn turned disappoint be cancel refused ignored said time needful positively fail deadline sitting waiting wait sit stand standing camp camping",
    ),
    phrase(
        r"\b(?:it|this) (?:really |simply |just |absolutely )?(?:has|needs) to (?:be|happen) (?:this|by|before|today|tomorrow|tonight|now|within|on \w+day)\b|\bi(?:'ll| will| shall) (?:just |simply )?(?:turn|show) up\b"
        r"|\bexpecting (?:your|a|an|you to) (?:\w+ )?(?:call|answer|reply|response|yes|word|ring|answer)\b|\b(?:today|tomorrow|tonight|\w+day|week) at the latest\b",
        "has needs turn show expecting latest",
    ),
    phrase(
        r"\bi(?:'ll| will| shall|'m going to) (?:be )?(?:rais\w*|tak\w*|report\w*|escalat\w*|mention\w*) (?:it|this|that|you) (?:with|to|up with) (?:your|the) (?:manager|boss|company|superior\w*|head|employer)\b"
        r"|\b(?:least i'm owed|(?<!i )(?<!feel you )owes? (?:me|us|my|it to)\b(?! nothing)|if i hear nothing|if you (?:do not|don't|won't) (?:help|get back|reply|answer|respond|react)\b.{0,40}\bi(?:'ll| will| shall| would)\b)"
        r"|\b(?:you|they) (?:will|would|can|could|surely) ?not refuse\b|\byou wouldn't want (?:that|me to)\b|\bcount on (?:a|your) (?:reply|answer)\b|\bexpected (?:more|better) (?:of|from)?\b"
        r"|\b(?:not one|not a single|never a|not even a) (?:line|word|reply|answer)\b|\bcosts? you (?:so |very )?(?:little|nothing)\b|\bonly (?:decency|courtesy)\b|\b(?:a|find it a) pity (?:that )?you (?:can't|cannot|don't|didn't|couldn't)\b"
        r"|\bmake time for others\b|\b(?:nobody|no one) else (?:has |is |was |will |would |can |ever )*(?:(?:answer|repl|respon|help|bother|listen|agree)\w*|(?:wrote|written|writes) back)|\bmust be (?:this week|today|tomorrow|by)\b",
        "manager boss company superior superiors head employer owed owe owes nothing help get reply answer respond react refuse wouldn want count expected line word little decency "
        "courtesy pity others else must",
    ),
    phrase(
        r"\bi(?:'d| would|'ll| will) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:hurt|offended|upset|annoyed|devastated|heartbroken|crushed|insulted)\b"
        r"|\bafter (?:all|everything)(?: \w+){0,4} i(?:'ve| have)? (?:gave|did|done|given)\b",
        "hurt offended upset annoyed devastated heartbroken crushed insulted after",
    ),
    phrase(
        r"\b(?:least you (?:can|could) do|(?<!don't feel )(?<!not feel )(?<!whom )(?<!that )you owe(?! (?:her|him|them|no|a|me no|nothing|me nothing|us nothing))|really owe me|my only (?:hope|chance)|"
        r"nobody else to turn|no one else to turn|you(?:'re| are) (?:my|the) (?:only|last) (?:one|person|man|woman) (?:who|that|left who) (?:can|could|will) (?:help|save)(?: me| us)?(?=[.!,]|$)|(?:don't |dont )?let(?:ting)? (?:me|us) down|don't ignore|not ignore|you ignored|"
        r"ignor(?:ed|ing) (?:me|my)|bothered to|i(?:'m| am) (?:\w+ )?(?:desperate|hurt|offended|upset|annoyed)|"
        r"why are you ignoring|(?:received|had|got|getting) no (?:answer|reply|response)|i find (?:it |that )?(?:\w+ )?(?:strange|surprising|odd|rude|sad)\b|which i find (?:\w+ )?(?:strange|surprising|odd|rude|sad|hard|unfair|disappointing)|ought to make|have the courtesy|"
        r"frustrat(?:ed|ing)|i deserve|important that you (?:answer|reply|respond)|can't say no|cannot say no|know you have time|what kind of person you|i think i deserve|deserve (?:an?|your) (?:answer|reply|response)|unprofessional|counting on you|i count on you|i beg(?! (?:for|your pardon|only|leave|pardon|to))|(?:i'm|i am|me) begging|begging you|take your silence|your silence|"
        r"i thought we were friends|if you (?:really )?cared|after all (?:i|we)(?:'ve| have)? (?:did|done)|"
        r"after i (?:helped|did|supported)|i helped you|i did you|(?<!which )(?<!that )(?<!as )(?<!what )you promised)\b"
    ),
    phrase(
        r"\b(?:as soon as possible|asap|a\.s\.a\.p|(?:it|this|that|matter|very|so|really|most) (?:is |'s )?urgent\b|(?<!less )(?<!not )(?<!nothing )(?<!more )urgently|urgent (?:reply|answer|response|matter|request|help)|without delay|(?<!your )(?<!the )(?<!an )(?:reply|answer|respond|call me|call back) (?:today|now|immediately|at once|right away|straight away))\b",
        "soon asap urgent urgently immediately once delay away a today now",
    ),
    phrase(
        r"(?<!if you )(?<!you could )(?<!you can )\b(?:reply|answer|respond|response|let me know|tell me|ring me|call me|get back to me|confirm|hear from you|hear back|write back|decide|decision|word)\b"
        r"(?: [\w,]+){0,5} (?:by|before|until|no later than|not later than|within) (?:tomorrow|tonight|today|monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|noon|the end of|end of|eod|\d+|the weekend|next|two|three|this)",
        "by before until later within",
    ),
    phrase(
        r"\b(?:i(?:'ll|'d)?|and) (?:\w+ ){0,2}?(?:expect|demand|insist)\b(?: \w+){0,4} (?:reply|answer|response|hear|you to|meeting|that you|minutes|word|on you|a yes)",
        "expect demand insist",
    ),
    phrase(
        r"(?:(?:^|(?<=[.,;:!?)] )|(?<=\bso )|(?<=\bbut )|(?<=\bbecause )|(?<=\bthen )|(?<=\bnow )|(?<=\bsir )|(?<=\bmadam )|(?<=\bthink )|(?<=\bbelieve ))you(?:'ll)? (?:simply |just |really |now )?(?:must|ought to|have to|need to|should have|ought to have)|(?<!that )(?<!me )(?<!says )(?<!said )(?<!insists )(?<!insisted )(?<!thinks )(?<!swears )(?<!reckons )(?<!tells )\bi must (?:speak|talk|meet|see|insist))\b"
        r"(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)(?! (?:not (?!say|refuse|let|disappoint|ignore)|be(?! there)|forgive|excuse|speak up|bear|admit|say (?!yes)|get|receive|have (?:been|had|seen|heard|met|\w+ed|(?:an?|some|many|such) (?!minute|moment|hour|few|little time|time|spare|gap))|hear|think|find|work|deal|know|meet so|confess))",
        "must have need ought should",
    ),
    phrase(
        r"\bi need you to (?:reply|answer|call|ring|respond|confirm|decide|say)\b|\b(?:sure|certain) (?:that )?you can (?:spare|find|make) (?!out\b|fault\b|sense\b)|\bsurely (?:you(?!'ve| have| know| remember)|a person|someone|even)\b|\b(?:everyone|everybody|anyone|anybody) (?:can|could|should be able to) (?:spare|find)\b",
        "surely everyone everybody anyone anybody need sure certain",
    ),
    phrase(
        r"\bplease,? please\b|\bi(?:'ll| will| shall|'m going to) keep (?:on )?(?:calling|writing|trying|asking|emailing)\b|\buntil (?:i reach|you (?:answer|reply|say|pick up|come out))"
        r"|\bi(?:'ll| will| shall) (?:be )?(?:call|ring|phon|wait|com|stand)\w*(?: [\w']+){0,6}? (?:every (?:day|evening|morning|hour|week)|until you (?!tell|are|let))\b"
        r"|\b(?:take|taking|accept|accepting) (?:no|a no) for an answer\b|\bno for no answer\b|\bbecause of you\b(?=[.!])|\breply by return\b|\b(?:don't|do not) (?:answer|reply) by\b",
        "please keep until every answer because return",
    ),
    phrase(
        r"\bwhy (?:haven't|have you not|didn't|did you not|don't|won't) you\b|\byou (?:never|still (?:have not|haven't)|haven't even|"
        r"have not even|didn't even|did not even|failed to) (?:\w+ )?(?:answer|repl|respon|wr[oi]t|bother|call|got|g[eo]t)\w*",
        "why never still haven even didn failed have did",
    ),
    phrase(
        r"\b(?:i(?:'m| am)|i have been|i've been) (?:still )?(?:waiting|still waiting) (?:for|since|on) (?:your|an?|days|weeks|so long)|\bwaiting (?:\w+ )?\w+ (?:days|weeks|months) for (?:your|you to|an answer|a reply)\b|\bleft me (?:hanging|waiting)\b|\bif you say no,? i(?:'ll| will) (?:lose|fail|miss|have to|be (?:lost|ruined))\b",
        "waiting left no",
    ),
    phrase(
        r"\bwould (?:be|feel) (?:very |really |so |quite )?(?:rude|unfair|selfish|unkind|heartless|cruel|a shame if you)|\bi(?:'d| would) hate (?:for you(?! to (?:think|feel))|to have to|it if)",
        "rude unfair selfish unkind heartless cruel shame hate",
    ),
)
AGAIN = (
    phrase(
        r"\b(?:third|fourth|fifth|3rd|4th|5th) (?:time|message|e-?mail|mail|letter|note|attempt|reminder|try|follow-?up)\b",
        "third fourth fifth rd th",
    ),
    phrase(
        r"\b(?:written|wrote|messaged|e-?mailed|mailed|contacted|reached out|asked you|reminded|tried|called)\b(?: \w+){0,3} "
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
NEVER_TOLD = (
    phrase(
        r"\b(?:she|he|they|\w+) (?:doesn't|does not|don't|do not) know (?:that )?i(?:'m| am| have|'ve)? (?:\w+ )?(?:writ|contact|mention|us|reach|e?mail|nam|ask|approach)\w*",
        "know",
    ),
    phrase(
        r"\bwithout (?:(?:her|his|their) (?:knowledge|permission|knowing|consent)|telling (?:her|him|them)|asking (?:her|him|them|\w+))\b",
        "without",
    ),
    phrase(
        r"\b(?:asked|told|begged|wanted|would like) me not to (?:use|mention|give|drop|say|name)\b|\b(?:asked|prefers?|wants?|wished|rather) (?:\w+ )?not to be (?:named|mentioned)\b|"
        r"\b(?:didn't|did not|doesn't|does not) want (?:me to (?:use|mention)|to be (?:named|mentioned)|(?:her|his|their) name)",
        "asked told begged wanted like prefer prefers want wants wished rather",
    ),
    phrase(
        r"\b(?:haven't|have not|didn't|did not|never) (?:\w+ )?ask(?:ed)? (?:(?:her|him|them|\w+) )?(?:(?:if|whether) i (?:may|can|could|might)|for (?:permission|her permission|his permission)|about using)",
        "haven have didn did never",
    ),
    phrase(
        r"\b(?:don't|do not|please don't|never) (?:tell|mention (?:this )?to|let) (?:\w+ ){1,2}(?:that i|know|i )",
        "don do never",
    ),
)
