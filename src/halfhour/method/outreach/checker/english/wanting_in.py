"""Wanting in: to join, to work for them, to be part of their team."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase
from halfhour.method.outreach.checker.english.words import (
    BODY,
    GAP,
    JOB,
    JOB_CALLS,
    SOON,
    TALKING,
    WISH,
)

WANTING_IN = (
    phrase(
        r"\b(?:bring|take|use|engage|appoint) me (?:in |on )?as (?:your|an?|the)\b|\bbring me in\b|\bstay on permanently\b"
        r"|\b(?:love|like|want|need|appreciate|give me|get) an in\b",
        "me permanently in",
    ),
    phrase(
        rf"\bjump at (?:the|a|any) (?:chance|opportunity)\b(?! (?:to|of|for) (?:a )?{TALKING})",
        "jump",
    ),
    phrase(
        r"\bi (?:could|might|may|would|can) be (?:just |exactly )?(?:the|your|an?) (?:\w+ )?(?:answer|solution|person|man|woman|pair of hands) (?:to|for|you)\b",
        "answer solution person man woman hands",
    ),
    phrase(
        rf"\b(?<!you )(?:(?:get|getting|come|coming|bring|bringing|be)(?: me)? (?:on ?board|aboard)|(?:get|getting) on(?= at)) (?:at|with|by) {BODY}",
        "board onboard aboard on",
    ),
    phrase(
        r"\b(?<!you )(?:get|getting|be) (?:hired|taken) on (?:there|here|as an?|over there)\b|\bi want in\b(?=[.!,]|$)"
        r"|\bway (?:in|into) (?:at|to|with) your\b|\bway into your (?:company|firm|team|organi[sz]ation)\b",
        "on in into",
    ),
    phrase(
        r"\b(?:interested in|like to|love to|want to|wish to|hop(?:e|ing) to|keen to|possible to|possibility of|possibility to|chance to|opportunity to|(?:could|can|may|might|if) i(?: could| can| might| may)?) "
        r"(?:do|doing|undertake|undertaking|pursue|pursuing|complete|completing|make|making) (?:an? |my |the )?(?:[\w'-]+ ){0,2}(?:internship|placement|apprenticeship|"
        r"traineeship|postdoc|phd|thesis|training) (?:[\w'-]+ ){0,2}?(?:under|at|with|in|within) (?:you\b|your\b)",
        "internship placement apprenticeship traineeship postdoc phd thesis training",
    ),
    phrase(
        r"\byou (?:\w+ ){0,2}(?:accept|select|absorb) me\b(?! (?:on|as (?:a )?(?:friend|contact|connection)|for (?:a|an|\d))\b)",
        "accept select absorb",
    ),
    phrase(
        r"\b(?:work|jobs?|gigs?|projects?|shifts?|clients?|commissions?|leads?|anything|something|opportunit\w+)\b(?: [\w'-]+){0,4} "
        r"(?:send|throw|pass|put|push|steer|toss|sending) (?:\w+ )?my way\b",
        "way",
    ),
    phrase(
        rf"{WISH}{SOON} (?:to )?(?:be(?:come)?|being) (?:a )?part of (?:what |the \w+ |something |everything )(?:that )?(?:{BODY}|you(?:'re| are) (?:building|doing|creating|making))",
        "part",
    ),
    phrase(
        r"\b(?:propos|recommend|suggest)(?:e|ing)? myself\b|\b(?:offer (?:to )?you|offer your \w+|(?:like|want|wish|happy|glad) to offer) (?:myself|my (?:own )?services|my labou?r)\b",
        "myself services labour labor",
    ),
    phrase(
        r"\b(?:notice period is|(?:current|expected) ctc|my salary expectations?|immediate joiner|me (?:\w+ ){0,2}(?:in|to|into|on) (?:your|the) (?:\w+ )?(?:talent|candidate|applicant) (?:pool|pipeline|database|list))\b",
        "notice ctc salary joiner talent candidate applicant",
    ),
    phrase(
        r"\b(?:how|where) (?:can|could|do|should|might|would|may) i (?:best |formally |officially )?apply\b(?! (?:my|what|this|these|it|those|the)\b|(?: [\w'-]+){1,5} (?:course|school|university|college|programme|program|licen[cs]e|degree|certifi\w+|funding|grant)s?\b)",
        "apply",
    ),
    phrase(
        r"\b(?:i'd|i would|i could|i can|i'll|even|willing to|happy to|ready to|prepared to|glad to) (?:\w+ )?work(?:ing)? (?:for free|without (?:pay|salary)|unpaid|for nothing)\b"
        r"|\b(?:do|come for|come in for|offer me|give me|work|have|arrange) (?:a|one|any) (?:paid |unpaid )?trial (?:shift|day|week|period)\b",
        "free pay salary unpaid nothing trial",
    ),
    phrase(
        r"\b(?:i'd|i would|i'll|i will|i think i|i could|i can) (?:\w+ )?(?:fit (?:right |well )?in|thrive|do well|be a good fit) (?:at|with|there|here)\b",
        "fit thrive well",
    ),
    phrase(
        r"\b(?:love|like|want|happy|glad|keen|eager) to be (?:in the mix|considered|in the running)\b",
        "mix considered running",
    ),
    phrase(
        r"\binterested in (?:the|your) (?:[\w'-]+ ){1,3}(?:programme|program|scheme|role|position|job|opening|traineeship|internship) (?:at|with|within) (?:you\b|your\b|the (?:company|firm|bank)\b)",
        "interested",
    ),
    phrase(
        r"\b(?:tak(?:e|ing)|bring(?:ing)?) me on\b(?! a (?:tour|walk)| board (?:with|for) the)",
        "me",
    ),
    phrase(r"\bavailable for (?:an? )?(?:job )?interviews?\b", "available"),
    phrase(
        r"\b(?:i|my (?:\w+ ){0,2}\w+)(?: \w+){0,4} (?:be useful to|be of (?:use|value|service) to|add value to|"
        rf"bring value to|benefit|strengthen|be valuable (?:to|for)|be an asset (?:to|for)) (?=your|the ){BODY}",
        "useful use value service benefit strengthen valuable asset",
    ),
    phrase(
        rf"\b(?:see|imagine|picture) me (?:working |fitting in |being )?(?:at|in|with|on|for) {BODY}",
        "see imagine picture",
    ),
    phrase(
        r"\binterested in (?:working|a job|a position|a role|starting) (?:there|here|with you)\b",
        "interested",
    ),
    phrase(
        r"\b(?:discuss|chat about|talk about|speak about|speaking about|talking about|discussing) (?:\w+ ){0,2}"
        r"(?:roles|positions|jobs|openings|a job|a role|a position) (?:at|with|within) (?!(?:the|a|an|this|that|which|home|different|various|larger|smaller|big|small)\b)\w+",
        "roles positions jobs openings job role position",
    ),
    phrase(
        rf"{WISH}{SOON} (?:to |of |in |by |at )?(?:ever |one day |perhaps |maybe |also )?(?:come (?:and |to )?|get to )?"
        r"(?:join(?:ing)?|becom(?:e|ing) (?:a )?(?:part|member) of|be(?:ing)? (?:a )?(?:part|member) of|"
        r"work(?:ing)? (?:together )?(?:for|with|at|in|under|alongside)|contribut(?:e|ing) to|"
        r"serv(?:e|ing)|start(?:ing)? (?:at|in|with)|be(?:ing)? (?:on|in|at|with)|build(?:ing)? (?:a|my) career (?:at|with|in)|"
        rf"bring(?:ing)? my \w+ to|be(?:ing)? hired (?:by|at)|be(?:ing)? employed (?:by|at)) {BODY}"
        r"(?! (?:visit|tour|walk|lunch|seminar|meeting|outing|open day)s?\b)",
    ),
    phrase(
        r"\b(?:join|joining) your (?:\w+ ){0,3}(?:company|team|firm|organi[sz]ation|staff)\b",
        "join joining",
    ),
    phrase(
        rf"{WISH}{SOON} (?:to )?(?:come|get|be) (?:on board|aboard|taken on)\b",
        "board aboard taken",
    ),
    phrase(rf"{WISH}{SOON} (?:to )?(?:work|start|help out) (?:there|here)\b", "there here"),
    phrase(
        r"\b(?:i|i'd|ultimately|really|just|certainly) (?:really |just )?(?:want|would (?:really )?(?:love|like)|like|love|wish|hope|dream)"
        r"(?: of| to)? work(?:ing)? (?:for|at|with) (?!a |an |people|children|the |my |some|one|"
        r"others|animals|data|numbers|companies|wood|music)\w+",
        "work working",
    ),
    phrase(
        rf"\b(?<!take )(?<!took )(?<!taking )(?:a|any|some|my) (?:place|seat|spot|future|career|room|use|chance|possibility|scope|opportunity)"
        rf"(?: for me| to work)? (?:at|in|on|within|with) {BODY}",
        "place seat spot future career room use chance possibility scope opportunity",
    ),
    phrase(
        r"\b(?:fit|asset|addition|match|candidate|benefit|right) (?:for|to|with|in) (?:you\b|your\b|the (?:team|role|"
        r"position|job|company))",
        "fit asset addition match candidate benefit right",
    ),
    phrase(
        r"\b(?:i am|i'm|i'd be|i would be|as) (?:\w+ )?(?:an?|the|your) (?:\w+ )?"
        r"(?:ideal|right|perfect|suitable|strong|best) (?:candidate|fit|person for|man for|woman for)",
        "candidate fit person man woman",
    ),
    phrase(
        r"\b(?:start|work|begin|join|available)\w* (?:\w+ ){0,2}(?:in any capacity|immediately|"
        r"even unpaid|for free|even as an? \w+)\b",
        "capacity immediately unpaid free",
    ),
    phrase(rf"\b(?:accept|take|do) (?:just |nearly )?(?:any|whatever) {GAP}{JOB}", JOB_CALLS),
    phrase(
        rf"\b(?:express|expressing|confirm|register|declare) (?:my |an )?(?:\w+ )?interest in {GAP}(?:{JOB}|working|joining)",
        "interest",
    ),
    phrase(r"\bany (?:position|job|role|post|work) will do\b", "will"),
    phrase(
        r"\bi(?:'m| am| can| could|'d be| would be)(?: able| available| ready| free| happy| glad)?(?: to)? (?:start|begin)\b"
        r" (?:next|on (?!my)|immediately|right away|straight away|tomorrow|asap|any ?time|work|at your|in your|with your)",
        "start begin",
    ),
    phrase(
        r"\b(?:whether|if|that|think|believe|feel|sure|how|know) i(?:'d| would| could| might|'ll| will) (?:suit|qualify for|fit (?:in with|into|in at|in)) (?:your|the (?:company|team|firm|role|post))\b",
        "suit qualify fit",
    ),
    phrase(
        rf"\b(?:interested|interest) in {GAP}(?:{JOB}|work|working|joining|employment) "
        rf"(?:at|with|within|in|for|on|from|(?:that |which )?you (?:can|could|may|might|have|offer)) "
        rf"?(?:{BODY}|can|could|may|might|offer|have)",
        "interested interest",
    ),
    phrase(
        r"\b(?<!you )(?<!they )(?<!people )(?:get|getting) (?:hired|employed|a job|a foot|my foot|a position|taken on|in the door)"
        r"(?: in the door)? (?:at|by|with|in|into) (?!(?:this|that|the|a|an|your) (?:field|industry|sector|area|profession|line))"
        r"\w+",
        "hired employed job foot position taken door",
    ),
)
