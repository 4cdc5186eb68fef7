"""Wanting to be put forward: considered, referred, recommended, hired; and having applied."""

from __future__ import annotations

from halfhour.method.outreach.checker.english.phrase import phrase
from halfhour.method.outreach.checker.english.words import BODY, GAP, JOB, TALKING

PUT_FORWARD = (
    phrase(
        r"\b(?:help|assist|support|guide|back)\w*(?: me)?(?: \w+){0,2} (?:with|on|in|through) my (?:job )?(?:application|candidacy|candidature)\b",
        "application candidacy candidature",
    ),
    phrase(
        r"\bfind (?:him|her|them|us|my \w+) (?:something|anything|a job|work|some work|a position|a place|employment)\b"
        r"|\bmy (?:\w+ )?(?:son|daughter|husband|wife|brother|sister|friend|cousin|nephew|niece|partner|boyfriend|girlfriend|mother|father)"
        r"(?: \w+)? (?:needs?|wants?) (?:an? |some )?(?:\w+ )?(?:jobs?|work|position|internship|employment)\b",
        "find need needs want wants",
    ),
    phrase(
        r"\b(?:happy|fine|ok|okay|content|satisfied|good) with (?:anything|any (?:job|work|position|role))\b",
        "with",
    ),
    phrase(
        r"\b(?:about|on|with|into|of|towards?) getting (?:hired|employed|a job|recruited)\b(?! (?:in|into) (?:this|the|your) (?:field|industry|sector))",
        "getting",
    ),
    phrase(
        r"\bconsider(?:ed|ing)? (?:me\b|my (?:\w+ )?(?:cv|resume|application|candidature|candidacy|"
        r"profile|name|request for)|for (?:an?|any|the|some|your|roles|positions|jobs|openings|employment) ?)(?! friend)",
        "consider considered considering",
    ),
    phrase(
        r"\bkeep(?:ing)? (?:me|my (?:\w+ )?(?:name|cv|resume|profile|details|application)) "
        r"(?:in mind|on file|in your (?:thoughts|files)|on your (?:list|radar))",
        "keep keeping",
    ),
    phrase(r"\bbear(?:ing)? me in mind\b", "bear bearing"),
    phrase(
        r"\b(?:hire|employ|recruit|shortlist|onboard) (?:me|somebody like me|someone like me)\b",
        "hire employ recruit shortlist onboard",
    ),
    phrase(
        r"\b(?:take|bring) me on\b(?! board (?:with|for) the)|\bget me (?:in|into|on)\b(?! touch)",
        "me",
    ),
    phrase(
        r"\brefer me(?: (?:for|as|at|in|internally|into|with|within|officially)\b|"
        r" to (?:your|the|their|any|someone in|somebody in) (?:\w+ ){0,2}(?:hr|recruit\w*|hiring|"
        r"human resources|talent|company|manager|boss|team|firm|role|job|position|personnel)|[.?!]|$)",
        "refer",
    ),
    phrase(
        r"\b(?:refer|recommend|suggest|propose|nominate|put) me (?:\w+ )?(?:for|forward|up) "
        r"?(?:an?|any|the|this|that|some|your|for)?\b(?! course)",
        "refer recommend suggest propose nominate put",
    ),
    phrase(r"\b(?:recommend|suggest) me (?:internally|at|in|within)\b", "recommend suggest"),
    phrase(
        r"\b(?:recommend|introduce|suggest|refer) me to (?:your|the|any|a) (?:\w+ ){0,2}(?:hr|recruit\w*|"
        r"hiring|human resources|talent|personnel|employers?)",
        "recommend introduce suggest refer",
    ),
    phrase(r"\bput(?:ting)? (?:me|my name|my cv|my resume) (?:forward|up)\b", "put putting"),
    phrase(
        r"\b(?:put|putting|drop|dropping|say|saying|speak) (?:in )?(?:a|an?y|some) (?:\w+ )?words? "
        r"(?:for|with|about|on|in)\b|\bput in (?:a|that) (?:\w+ )?word\b",
        "word words",
    ),
    phrase(
        r"\bvouch(?:ing)? for me\b|\bpull(?:ing)? (?:some |a few |any )?strings\b|"
        r"\buse your (?:influence|connections|contacts|position|pull)\b",
        "vouch vouching strings influence connections contacts pull position",
    ),
    phrase(
        r"\b(?:internal|employee|job|for a|appreciate a|get a|give me a|provide a|write a|a) referral\b"
        r"(?! (?:or|was|from)\b)",
        "referral",
    ),
    phrase(
        r"\b(?:give|offer|provide|find|get|arrange|grant|assign|secure|land|procure|organi[sz]e)"
        rf"(?: for)? me (?:with )?{GAP}(?:{JOB}|work\b(?! experience)|an interview|a foot|"
        r"a break|a trial|something (?:in|at|with|to do))",
        "me",
    ),
    phrase(
        rf"\b(?:give me|given|deserve|get) (?:the|a|this|one|that) (?:chance|try|shot|go)\b"
        rf"(?! (?:to|of) {TALKING})",
        "chance try shot go",
    ),
    phrase(
        rf"\bhelp(?:ing)? (?:me )?(?:to )?(?:(?!people|others|them|students|clients|someone|graduates|you|companies|refugees)\w+ )?(?:get|getting|land|landing|find|finding|secure|"
        rf"obtain|with|in) {GAP}(?:{JOB}|one\b|something\b|anything\b|hired|recruited|work\b|employed|job search|my foot)",
        "help helping",
    ),
    phrase(
        r"\b(?:tell|mention me to|talk to|speak to|speak with|convince|persuade) (?:your|the) (?:\w+ ){0,2}(?:boss|manager|hr|"
        r"recruiters?|director|head|chief|superiors?)\b(?: (?:\w+ ){0,3}(?:me|my)\b)?|\bmention (?:me|my name) to (?:your|the|hr)",
        "boss manager hr recruiter recruiters director head chief superiors mention",
    ),
    phrase(
        r"\b(?:find|have|has|get) (?:something|anything|any work|work|a job|some work|a role|a position) "
        r"for (?:me|someone like me|somebody like me)\b",
        "for",
    ),
    phrase(
        r"\b(?:use|need|needs|want) (?:someone|somebody|a person|an? \w+|people) (?:like me|such as me|"
        r"with my|as me)\b",
        "me my",
    ),
    phrase(
        r"\b(?:appl(?:y|ying|ication)|enquir(?:e|ing|y)|inquir(?:e|ing|y)|enquiries) (?:\w+ )?"
        rf"(?:for|about|to|at|regarding|as|with) {GAP}(?:{JOB}|{BODY}|analyst|manager|engineer)",
        "apply applying application enquire enquiring enquiry inquire inquiring inquiry",
    ),
    phrase(
        r"\b(?:submit|submitting|send|sending|enclose|here is) (?:you )?my (?:\w+ )?application\b",
        "application",
    ),
    phrase(
        r"\bthank you for (?:your )?consider(?:ation of|ing) my (?:application|candid\w+)", "my"
    ),
    phrase(
        r"\binterview (?:for me\b|(?:for me )?with (?:your|the) (?:\w+ ){0,2}(?:hr|hiring|recruit\w*|manager|boss|director|team lead))|"
        r"\b(?:swing|wangle|score|fix|set up|get|land|secure) me (?:up with )?an? (?:job )?interview",
        "interview",
    ),
    phrase(r"\bto interview (?:with|at|for) (?:your|the)\b", "interview"),
    phrase(
        r"\b(?:flag|mention|drop|float|throw|toss|put|pass|give)(?:ping|ing|ting)? my name (?:\w+ )?(?:to|with|in front of|before|by|past|in|into)\b",
        "name",
    ),
    phrase(
        r"\bmy application (?:\w+ )?(?:moved|pushed|bumped|looked at|noticed|through|in front|to the top|along|forward|fast-tracked)\b",
        "application",
    ),
    phrase(
        r"\bwhom? (?:do|should|would|can|could|must|might) i (?:need to |have to |best )?(?:talk|speak|write|turn|contact|call|apply|email|see|ask)\b"
        r"(?: [\w'-]+){0,6}? (?:hired|hire|a job|jobs|work there|working|position|positions|job|employed|a start)\b",
        "hired hire job jobs work working position positions employed start",
    ),
    phrase(
        r"\bwhom? (?:should|could|can|do|might|would|must) i (?:\w+ ){0,2}(?:to |with )?(?:about|for|regarding|if i want) (?:\w+ )?"
        r"(?:working|getting|a job|jobs|employment|joining|positions|a position|to work)\b",
        "who whom",
    ),
    phrase(
        r"\brecommendation (?:to|at|with|within) (?:your|the) (?!course|programme|program|university)",
        "recommendation",
    ),
    phrase(
        r"\b(?:lead|leads|turn|turns|result|end) (?:in|to|into|with|up in) (?:an? )?(?:\w+ )?(?:offer|job|position|role|employment|interview)\b",
        "offer job position role employment interview",
    ),
    phrase(r"\broom for (?:one more|another|me\b|an? )", "room"),
    phrase(
        r"\b(?:like|love|want|happy|glad|proud|hope) to be(?:come)? (?:your|an?) (?:\w+ )?(?:assistant|employee|apprentice|intern|trainee|secretary|staff member)\b(?! (?:in general|one day))",
        "assistant employee apprentice intern trainee secretary staff",
    ),
    phrase(
        r"\bcould (?:really )?(?:use|do with) (?:a job|work|some work|the work|an income)\b",
        "job work income",
    ),
    phrase(
        r"\bjob[- ](?:related|search|hunt) (?:help|support|assistance|tips from your hr)", "job"
    ),
    phrase(
        r"\b(?:introduce|connect|put|refer|lead|direct) me (?:\w+ ){0,4}?(?:to|with) (?:\w+ ){0,6}?(?:hiring|recruit\w*|hr|human resources|talent|personnel|"
        r"employers?)\b",
        "hiring recruiter recruiters recruiting recruitment hr human talent personnel employer employers",
    ),
    phrase(r"\bi'?(?:m| am) your (?:man|woman|person)\b", "your"),
    phrase(
        r"\bwelcome (?:an|the chance of an|a job) interview\b|\bconvince you to\b",
        "interview convince",
    ),
    phrase(
        r"\b(?:wish|want|would like|'d like|hope) to request (?:for |you for )?(?:an? |some )"
        rf"{GAP}(?:{JOB})",
        "request",
    ),
)
APPLIED = (
    phrase(
        r"\b(?:i|i've|have|just|recently|also|already) (?:applied|interviewed|put in an application|submitted an application) "
        rf"(?:for|at|to|with|on) (?:(?:a|an|the|your|this|that) (?:[\w'-]+ ){{0,4}}?(?:roles?|positions?|jobs?|posts?|openings?|"
        rf"vacanc(?:y|ies)|internships?)\b|{BODY})|\bstatus of my application",
        "applied interviewed application",
    ),
)
