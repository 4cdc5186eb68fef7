"""What people write in the place of a title that is no occupation at all."""

from __future__ import annotations

import re
from functools import lru_cache

SLOGAN_STARTS = frozenset(
    ["i", "im", "ill", "we", "you", "lets", "let", "my", "our", "passionate", "seeking", "looking", "open", "available", "currently", "helping", "making", "doing", "living", "dreaming", "believe", "believer", "dreamer", "doer", "curious", "lifelong", "always", "never", "proud", "ask", "just", "trying", "together", "because", "transforming", "hello", "hi", "welcome", "award", "winning", "forward", "results", "mission", "on", "citizen", "here", "follow", "ready", "between", "stay", "to", "be", "just", "almost", "forever", "from", "this", "that", "more", "less", "if", "once", "inspired", "obsessed", "driven", "fueled", "fuelled", "powered", "creator-at-heart", "believing", "happily", "happy", "building", "empowering", "connecting", "turning", "views", "opinions", "tweets", "she", "he", "they", "who", "what", "why", "how", "when", "where", "every", "some", "one", "human", "still", "fellow", "avid", "enthusiastic", "hustling", "be", "do", "make", "get", "stop", "start", "think", "dream", "work", "love", "life", "world", "born", "raised"]
)  # fmt: skip
TRUE_GERUNDS = frozenset(
    ["wedding", "marketing", "engineering", "nursing", "accounting", "training", "purchasing", "teaching", "consulting", "manufacturing", "planning", "banking", "recruiting", "programming", "testing", "advertising", "fundraising", "catering", "cleaning", "building", "welding", "machining", "mining", "farming", "printing", "publishing", "trading", "underwriting", "auditing", "bookkeeping", "billing", "cooking", "baking", "brewing", "tailoring", "sewing", "landscaping", "gardening", "plumbing", "roofing", "drafting", "surveying", "counseling", "counselling", "coaching", "tutoring", "editing", "copywriting", "writing", "filming", "acting", "singing", "dancing", "modeling", "modelling", "staffing", "sourcing", "shipping", "receiving", "packing", "merchandising", "pricing", "branding", "housing", "housekeeping", "parking", "driving", "boating", "shopping", "selling", "leasing", "letting", "lending", "leading", "managing", "founding", "operating", "executive", "clearing", "financing", "insurance", "computing", "networking", "data", "drilling", "wiring", "painting", "tooling", "casting", "molding", "nursing", "sales", "learning", "customer", "visiting", "commissioning", "driving", "supporting", "licensing", "screening"]
)  # fmt: skip
PERSONAL = frozenset(
    ["dad", "mom", "mum", "mother", "father", "husband", "wife", "parent", "grandma", "grandpa", "grandfather", "grandmother", "son", "daughter", "lover", "enthusiast", "fan", "addict", "nerd", "geek", "junkie", "wanderer", "wanderlust", "traveller", "traveler", "runner", "cyclist", "hiker", "climber", "foodie", "dreamer", "believer", "doer", "thinker", "visionary", "maker", "changemaker", "citizen", "human", "person", "learner", "reader", "explorer", "adventurer", "optimist", "feminist", "vegan", "student", "students", "graduate", "grad", "alumnus", "alumni", "alumna", "alum", "undergraduate", "freshman", "sophomore", "freelance", "freelancer", "unemployed", "jobless", "retired", "retiree", "pensioner", "sabbatical", "volunteer", "intern", "guest", "friend", "unknown", "none", "null", "na", "tbd", "tba", "nothing", "n", "selfemployed", "candidate", "perfectionist", "perfectionists", "adventure", "joy", "kindness", "happiness", "twins", "lehramtsstudent", "empleo", "nobody", "etudiant", "etudiante", "estudiante", "studente", "studentin", "schuler", "rentner", "rentnerin", "jubilado", "jubilada", "retraite", "retraitee", "pensionato", "pensionista", "arbeitslos", "arbeitssuchend", "hausfrau", "hausmann", "homemaker", "housewife", "werkstudent", "praktikant", "praktikantin", "stagiaire", "becario", "estagiario", "superhero", "warrior", "hustler", "legend", "queen", "king", "boss", "mode", "stealth", "life", "world", "results", "driven", "thinking", "excellence", "difference", "impact", "change", "changes", "opportunities", "opportunity", "ideas", "dream", "dreams", "future", "challenge", "success", "inc", "ltd", "llc", "gmbh", "plc", "sa", "corp", "corporation", "university", "college", "school", "kingdom", "london", "paris", "berlin", "york", "francisco", "germany", "france", "spain", "states", "india", "him", "her", "them", "everything", "everyone", "stuff", "things", "something", "anything"]
)  # fmt: skip
"""As the last word of a part, or the first of a short one, these say that it is no occupation."""

NOISE = re.compile(
    r"open to (?:work|new|opportunit)|looking for|seeking|in search of|between jobs|job ?seeker|job hunt"
    r"|career (?:break|change|changer)|on (?:a )?(?:sabbatical|leave|mission)|parental leave|maternity"
    r"|stay[- ]at[- ]home|full[- ]time (?:mum|mom|dad|parent)|self[- ]?employed$|^own(?: business)?$"
    r"|class of (?:19|20)\d\d|graduated? (?:19|20)\d\d|(?:recent|new|fresh) (?:grad|graduate)"
    r"|(?:mba|msc|bsc|ma|jd|llm|master'?s?|bachelor'?s?|degree) (?:candidate|student)|undergrad"
    r"|phd (?:candidate|student)(?! in )"
    r"|\bstudent (?:at|of|in)\b|\bstudying\b|\bstudent(?:$|,)|^student\b(?! (?:nurse|affairs|services|success"
    r"|support|counsel|advis|life|housing|recruit|teacher|union|loan|midwife|welfare))"
    r"|available (?:now|immediately|for)|immediately available|auf jobsuche|auf der suche|arbeit ?suchend"
    r"|en recherche|recherche d'?|a la recherche|en busca|buscando|disponible|in cerca|op zoek"
    r"|demandeur d'?emploi|desempleado|sans emploi|sin empleo|sin trabajo|ohne arbeit|bez pracy|disoccupat|desempregad|in (?:pension|rente|elternzeit)"
    r"|(?:^|\s)(?:he/him|she/her|they/them|he/they|she/they)\b|^(?:he|she|they) ?/"
    r"|opinions? (?:are )?(?:my|mine)|views (?:are )?(?:my|mine)|retweets|dm me|ask me|let'?s connect"
    r"|(?:father|dad|mom|mum|mother|parent|grandparent) (?:of|to) |lover\b|make(?:s|r of)? (?:a )?difference"
    r"|better (?:place|world)|change ?makers?\b|^(?:not )?(?:n/?a|none|nil|unknown|tbd|tba|other|misc)$"
    r"|award[- ]winning$|results[- ]driven|forward[- ]thinking|self[- ]starter|team player|people person"
    r"|(?:something|anything) new|stealth|coming soon|under construction|private (?:person|individual)"
    r"|^(?:proud |board )?member(?: of (?:the )?(?:board|class|team|club|society)\b.*)?$|^(?:the )?(?:man|woman|guy|girl|boy|lady)\b|^(.)\1{2,}$"
)
FORMER = re.compile(r"^(?:ex|former|formerly|previously|prev|past|one time|alum)\b[\s:-]*")
ADDRESS = re.compile(
    r"https?:|www\.|(?<!\S)\S[^\s@]*@\S+\.\S|^\W*(?:\+|\()?\d[\d\s().-]{5,}$|^\W*#\w+(?:\s+#\w+)*$"
)
"""A mail address is sought from the first ``@`` of its run of letters only: else it takes cubic time."""
HEADS = re.compile(r"(?:head|director|vp|vice president|dir\.?|lead|manager)\s*(?:of|,)\s")
"""Who leads something is working, whatever that something is called."""
WORD = re.compile(r"[a-z]+")
TWO_LETTERS = re.compile(r"[a-z]{2}")
AGENT = re.compile(
    r"(?<!bett)(?<!fast)(?<!long)(?<!smart)(?<!strong)(?<!bigg)(?<!togeth)(?<!matt)(?<!ev)(?<!pow)"
    r"(?<!care)(?<!numb)(?<!oth)(?<!custom)(?<!easi)(?<!happi)(?<!fath)(?<!moth)(?<!lov)(?<!runn)"
    r"(?:er|or|ist|ian|eer|ant|ent|rep|tech|nurse|clerk|chef|cook|aide|lead|head|ops)s?$"
)
"""Endings of words for people who do something; comparatives and family are left out."""


@lru_cache(maxsize=20_000)
def is_noise(part: str) -> bool:
    """Whether the part speaks of anything but an occupation: a slogan, a status, a family."""
    if ADDRESS.search(part) or NOISE.search(part) or not TWO_LETTERS.search(part):
        return True
    words = WORD.findall(part)
    first, last = words[0], words[-1]
    if first in SLOGAN_STARTS and not AGENT.search(last):
        return True
    return first.endswith("ing") and first not in TRUE_GERUNDS and not AGENT.search(last)


def is_personal(part: str) -> bool:
    """Whether a small part names family, hobby, place or status: ``coffee lover``, ``dad of 3``."""
    if HEADS.match(part):
        return is_noise(part)
    words = WORD.findall(part)
    return not words or words[-1] in PERSONAL or PERSONAL.issuperset(words) or is_noise(part)
