"""The one table of the checker's rules: severity by kind of message, source, words and cure."""

from __future__ import annotations

from dataclasses import dataclass, field

CORNELL = "http://www.career.cornell.edu/story/correspondence/info_interview.cfm"
BERKELEY = "https://career.berkeley.edu/Info/InfoInterviewEtiquette"
TUFTS = "https://students.tufts.edu/career-center/network/informational-interviews"
SFU = (
    "http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/"
    "informationinterviews/request-info-interview.html"
)
DARTMOUTH = "http://engineering.dartmouth.edu/careers/students/networking/contacting-alumni/"
NIH = "https://oitecareersblog.od.nih.gov/2011/12/09/friday-follow-up-writing-a-cold-e-mail/"
YALE = "https://postdocs.yale.edu/book/export/html/741"
RCEL = "https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2"
ASBURY = "https://asbury.edu/?p=47397"
COLD = "https://thewandererscorner.com/2017/02/12/the-cold-email/"
MASS = "http://www.communitycollegesuccess.com/2012/08/what-not-to-do-when-networking.html"
BOHNS = "Roghanizad & Bohns 2017"
METHOD = "docs/method.md"

ASKING = ("request", "note", "reminder")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: how grave it is in each kind of message (absent: not judged), why, and the cure."""

    id: str
    message: str
    mend: str
    source: str
    severity: dict[str, str] = field(default_factory=dict)


def _all(severity: str, **other: str) -> dict[str, str]:
    kinds = ("request", "note", "reminder", "confirmation", "thanks", "report")
    return {kind: other.get(kind, severity) for kind in kinds if other.get(kind, severity)}


def _only(severity: str, *kinds: str) -> dict[str, str]:
    return dict.fromkeys(kinds, severity)


_TABLE = (
    # Stop: such a message is not sent.
    Rule("job", "This asks for a job.", "Ask for their view or advice instead.", BERKELEY,
         _all("stop")),
    Rule("openings", "This asks about openings.", "Leave openings out; ask about the work itself.",
         SFU, _all("stop")),
    Rule("pass-on-resume", "This asks them to pass your resume on.",
         "Leave the resume for the end of the talk, and ask only for an opinion on it.", BERKELEY,
         _all("stop")),
    Rule("name-without-permission", "This uses a name without permission.",
         "Ask the person whether you may use their name, or leave it out.", METHOD, _all("stop")),
    Rule("wrong-name", "This is not the name of the person you are writing to.",
         "Put their own name.", COLD, _all("stop")),
    Rule("wrong-company", "They are not with this company.", "Name their own company, or none.",
         MASS, _all("stop")),
    Rule("placeholder", "Here something was to be filled in.", "Fill it in or take it out.", MASS,
         _all("stop")),
    Rule("header-injection", "This line would change to whom the mail goes.",
         "Take the line out; one message goes to one person.", METHOD, _all("stop")),
    # Warn: better mended first.
    Rule("too-long", "This is long; it may not be read to the end.",
         "Keep what connects you, why them, and the one question.", SFU, _all("warn")),
    Rule("no-duration", "It does not say how long the talk would take.",
         "Name a time under 30 minutes, such as 20.", BERKELEY, _only("warn", "request", "note")),
    Rule("new-request", "This asks for something new.",
         "Leave it out; ask another day, in a message of its own.", RCEL,
         _only("warn", "thanks", "confirmation", "report")),
    Rule("too-much-time", "This asks for 30 minutes or more.", "Ask for 20 minutes.", ASBURY,
         {**_only("warn", *ASKING), "confirmation": "warn"}),
    Rule("no-connection", "It does not say what connects you or how you found them.",
         "Begin with whom or what you share, or where you came across them.", CORNELL,
         _only("warn", "request", "note")),
    Rule("no-reason", "It does not say why you ask this very person.",
         "Name what in their path or work made you think of them.", TUFTS,
         _only("warn", "request", "note")),
    Rule("vague", "This would fit anybody.", "Name one thing you would like to hear about.",
         CORNELL, _only("warn", "request", "note")),
    Rule("no-purpose", "It does not say what you hope to learn.",
         "Say in half a sentence what you would like to hear about.", CORNELL,
         _only("hint", "request")),
    Rule("no-ask", "There is no question to answer.", "Ask one plain question.", SFU,
         _only("warn", "request")),
    Rule("several-asks", "This asks for several things at once.", "Keep the one question.", SFU,
         _only("warn", *ASKING)),
    Rule("reads-like-asking", "This can be read as asking for work.",
         "If it is not meant so, say it in other words.", BERKELEY, _all("warn")),
    Rule("hiring-question", "In a first message this sounds like asking for a job.",
         "Keep that question for the talk.", SFU, _only("warn", *ASKING)),
    Rule("job-search", "Being on the look-out for a job reads like asking for one.",
         "Say what you would like to learn, and that it is not about a job.", SFU,
         _only("warn", *ASKING)),
    Rule("resume-attached", "A resume comes with it.",
         "Leave it off; a link to your profile in the signature is enough.", DARTMOUTH,
         _all("warn", report="hint")),
    Rule("pressure", "This presses or blames.", "Make it easy to say no.", TUFTS, _all("warn")),
    Rule("third-message", "They have already left two messages unanswered.",
         "Let it rest and write to somebody else.", SFU, _only("warn", *ASKING)),
    Rule("no-thanks", "There is no word of thanks.", "Thank them.", YALE,
         {"request": "warn", "thanks": "warn", "reminder": "hint", "report": "warn"}),
    Rule("no-time", "It does not say when you meet.", "Give day, hour and time zone.", RCEL,
         _only("warn", "confirmation")),
    Rule("impersonal", "This greeting fits anybody.", "Write their name.", COLD,
         _only("warn", "request", "note", "reminder")),
    Rule("hidden-characters", "Invisible characters are hidden here.", "Type the words anew.",
         METHOD, _all("warn")),
    # Hint: it could be better still.
    Rule("name-first", "The name you may use comes late.", "Begin with it.", NIH,
         _only("hint", "request", "note")),
    Rule("say-not-a-job", "It could say plainly that this is not about a job.",
         "Add: I am not asking for a job.", CORNELL, _only("hint", "request")),
    Rule("phone-alternative", "It offers one way to talk only.",
         "Offer the telephone as the easy alternative.", BOHNS, _only("hint", "request")),
    Rule("their-times", "It does not offer to fit their time.", "Offer to fit around their week.",
         METHOD, _only("hint", "request")),
    Rule("say-how-long", "It does not say how long the talk would take.",
         "If you ask for a talk, say how short: 20 minutes.", BERKELEY, _only("hint", "note")),
    Rule("rather-long", "Under 100 words is best.", "Drop what they need not know yet.", SFU,
         _only("hint", "request")),
    Rule("note-limit", "Without LinkedIn Premium a note holds 200 characters.",
         "Shorten it, or send it as a message.", METHOD, _only("hint", "note")),
    Rule("more-specific", "It names nothing they said.", "Name one thing that stayed with you.",
         RCEL, _only("hint", "thanks")),
    Rule("simpler", "This sentence is long.", "Make two of it.", METHOD, _all("hint")),
    Rule("subject", "There is no subject.", "Say who referred you or what you share.", NIH,
         _only("hint", "request")),
    Rule("time-zone", "The time zone is missing.", "Add it.", RCEL, _only("hint", "confirmation")),
    Rule("phone-number", "A phone number is missing.", "Add where they can reach you.", RCEL,
         _only("hint", "confirmation")),
    Rule("other-language", "Only placeholders, length and headers are checked in this language.",
         "Read it once more yourself.", METHOD, _all("hint")),
)  # fmt: skip

RULES = {rule.id: rule for rule in _TABLE}

# Words by kind, then the source: 2-Hour Job Search and career centres for requests; ours else.
LONGEST = {"request": 150, "reminder": 150, "confirmation": 200, "thanks": 250, "report": 300}
BEST_REQUEST = 100
NOTE_LONGEST = 300
NOTE_WITHOUT_PREMIUM = 200
MINUTES_MOST = 29
