"""The words that phrases about jobs are made of: jobs, companies, wishes."""

from __future__ import annotations

# Up to five words that may stand between, none of which turns the meaning.
GAP = (
    r"(?:(?!(?:advice|insights?|information|perspectives?|guidance|views?|opinions?|ideas|help|"
    r"you|your|about|into|how|what|why|which|of|people|someone|somebody|talk|hear|learn|it|and|"
    r"whether|if|conversation|nature|to|before|after|not|than|between)\b)[\w'/&+-]+ ){0,5}"
)
TALKING = (
    r"(?:speak|talk|learn|hear|meet|ask|chat|connect|discuss|listen|pick|understand|thank|see|visit|"
    r"share|exchange|get|have|gain|sit|catch|read|explain|tell|find|explore|interview you|call)"
)
JOB = (
    r"(?:jobs?(?![- ]?(?:shadow|descript|titles?|cent|market|fair|seek|offer|satisf|hunt|search))"
    r"|positions?(?! (?:to|of)\b)"
    r"|roles?(?! (?:models?|of|that|in which|you|plays?|played|play)\b)"
    r"|openings?(?! (?:in (?:your|the) (?:diary|calendar|schedule|week)|of|night|ceremony|hours|speech|lines?)\b)"
    r"|vacanc(?:y|ies)(?! rates?)|employment|internships?|placements?|traineeships?|apprenticeships?|"
    r"(?:graduate|trainee) (?:schemes?|program\w*)"
    r"|posts?(?! (?:office|about|on|in which)\b)|postdocs?|gigs?|assistantships?|employ|candidature"
    rf"|opportunit(?:y|ies)(?! (?:to|of|for) (?:a |an |the |your )?(?:{TALKING[3:-1]}|conversation|chat))"
    r")\b"
)
JOB_CALLS = (
    "job jobs position positions role roles opening openings vacancy vacancies employment internship "
    "internships placement placements traineeship apprenticeship post posts postdoc gig gigs employ "
    "opportunity opportunities work assistantship candidature traineeships apprenticeships vacant"
)
BODY = (
    r"(?:you\b(?! (?:and|all|on|through|about|to|for (?:an?|coffee|lunch|tea|breakfast|one|dinner)|there|at (?:the|a|your) (?:\w+ )?(?:station|café|cafe|fair|event|meetup)))|your (?:\w+ ){0,3}(?:company|firm|team|organi[sz]ation|group|department|"
    r"unit|office|lab|laboratory|institute|institution|agency|studio|clinic|hospital|school|bank|"
    r"business|place|staff|crew|branch|division|house|practice|startup|start-up|ranks|company's|"
    r"firm's|side|organi[sz]ation's|employer|workplace|concern|factory|plant|shop|theatre|university)\b"
    r"|(?:the|this) (?:company|firm|team|organi[sz]ation)\b)"
)
WISH = (
    r"(?:would|'d|want|wish|hope|hoping|i love|dream|dreaming|keen|eager|happy|glad|delighted|"
    r"thrilled|honou?red|overjoyed|excited|pleased|interested|ready|willing|chance|opportunity|"
    r"possibility|possible|aim|goal|option|aspire|privilege|mean a lot|how i (?:could|can|might|may)|"
    r"(?:if|whether|that|where|way) i (?:could|can|might|may)|(?:could|can|may|might) i)"
)
SOON = (
    r"(?:(?: (?:really|very|much|so|also|certainly|dearly|like|love|be|happy|keen|eager|glad|"
    r"delighted|thrilled|honou?red|excited|pleased|able|some day|someday|one day|a lot|indeed|"
    r"interested|for me|just|great|wonderful|amazing|fantastic|lovely|nice|an honou?r|a pleasure|a joy|absolutely|truly|therefore|ever|actually|most|greatly)){0,4})"
)
