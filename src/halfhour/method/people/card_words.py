"""Words and shapes on business cards: labels, companies, addresses, jobs, names."""

from __future__ import annotations

import re
import unicodedata

from halfhour.method.directions.own_titles import own_titles

MAIL = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?@\s?[A-Za-z0-9-]{1,63}(?:\s?\.\s?[A-Za-z0-9-]{2,63}){1,4}"
)
DOMAIN = re.compile(
    r"(?:https?:\s?//\s?|www\s?\.\s?)[^\s,;|]{3,200}|"
    r"(?<![\w@.-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,62}){0,2}"
    r"\.(?:com|org|net|test|example|io|co|de|fr|uk|eu|es|it|nl|ch|at|be|se|no|dk|fi|pl|pt|br|mx|in|jp|"
    r"cn|au|ca|us|edu|gov|info|biz|dev|app|ai|health|design|studio)(?:/[^\s,;|]{0,200})?(?![\w@])",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?<![\w.])\+?\(?\d(?:[\d ().\-/–]{5,24})\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w)"
)
FAX = re.compile(
    r"\bfax\b|^\s*F(?:\s*[.:]|\s+(?=[+(\d]))|\b(?:tele)?fa(?:x|ks)\b|\bt[ée]l[ée]copie\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\b(?:t[eé]l(?:[eé]phone|efono?|éfono|efone|\.)?|phone|mobile?|m[oó]vil|portable|cellulare|internet|courriel|correo|mob|cell|fon|handy|direct|office|fax|e-?mail|mail|web(?:site)?|"
    r"url|www|t|m|e|p|f|w|o|d|c)\b\s*[.:]?",
    re.IGNORECASE,
)
COMPANY = re.compile(
    r"\b(?:inc|ltd|limited|llc|llp|gmbh|ag|kg|co|corp|corporation|company|group|plc|s\.?a\.?|s\.?r\.?l|bv|ab|oy|"
    r"university|universit\w+|hospital|clinic|bank|institute?|college|school|labs?|laborator\w+|foundation|trust|"
    r"agency|solutions|partners|studios?|associates|holdings?|consult(?:ing|ants)|systems|technolog(?:y|ies)|"
    r"services|industries|logistics|media|press|capital|ventures|energy|works|union|council|ministry|museum|"
    r"sons|brothers|bros|praxis|kanzlei|klinik|krankenhaus|verlag|stiftung|verein|schule|\w*werke?|gruppe|"
    r"grupo|groupe|gruppo|boulangerie|atelier|cabinet|cl[ií]nica|clinique|universit[ée]|[ée]cole|banco|banque|"
    r"banca|hijos|fils|cie|ohg|sarl|eurl|gbr|mbh|pty|pvt|s\.\s?l\.?|sp\.?\sz\s?o\.?\s?o|aps|kft|"
    r"\w*praxis|freight|foods|bakery|(?-i:AS|A/S|SL|SAS|UG|SE|NV|SpA)|"
    r"theatre|architects|engineering|software|networks?|collective|cooperative|society|association|centre|center)"
    r"\b\.?",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"\b(?:street|st\.?,|st\.?$|avenue|ave\.?|road|rd\.?|lane|boulevard|blvd\.?|drive|dr\.,|square|suite|ste\.?|floor|p\.?\s?o\.?\s?box|"
    r"platz|allee|rue|calle|avenida|via|viale|piazza|plaza|quay|court|terrace|parkway|highway|unit|building)\b"
    r"|(?<!\w)\w{1,40}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|straat|laan|gracht|gatan|vägen|vej|veien|katu|utca)\b"
    r"|^\d{3}\s\d{2}\s+[A-Z]|^\d{4}\s?(?-i:[A-Z]{2})\s+[A-Z]|^[^\W\d_][^\W\d_'’.-]{3,}(?:\s[^\W\d_]+){0,3}\s\d{1,4}\s?[a-z]?$|\b\d{1,5}\s+[A-Z][a-z]+\s+[A-Z][a-z]+$"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|^(?:[A-Z]{1,2}-)?\d{4,6}\s+[A-Z]"
    r"|,\s*[A-Z][\w. ]+\s+\d{4,6}$",
    re.IGNORECASE,
)
SLOGAN = re.compile(
    r"\b(?:since|est\.?|we|our|your|you|every|better|together|making|building|moving|tomorrow|for a|that)\b|[!?]$"
    r"|(?<!\w)\w{3,40}\s\w{1,40}\s\w{3,40}\.$|^(?:the )?\w+ing\b.*\b(?:for|the|you)\b",
    re.IGNORECASE,
)
_MORE = """
ceo cto cfo coo cio cmo vp svp evp md head chief
lead manager director officer engineer developer designer analyst consultant architect assistant president
founder cofounder partner owner lawyer attorney accountant editor writer scientist researcher specialist
coordinator recruiter producer nurse doctor professor teacher lecturer therapist physician surgeon dentist
pharmacist advisor adviser associate executive representative supervisor planner buyer broker agent administrator
technician programmer strategist leiter leiterin berater entwickler ingenieur directeur directrice gerente ingeniero
abogada abogado jefe jefa responsable responsabile directora direttore direttrice avocat avocate notaire medecin
infirmier infirmiere ingenieure charge chargee gerant gerante presidente presidenta socio socia ingeniera enfermera
medico medica consulente impiegato avvocato infermiere tecnico tecnica geschaftsfuhrer inhaber prokurist vorstand
arzt arztin anwalt anwaltin referent redakteur dozent gesellschafter teamleiter vertrieb einkauf midwife electrician
plumber carpenter journalist photographer baker surveyor pilot paramedic vet translator interpreter sales marketing procurement fellow principal curator chef librarian
"""
_NOT = (
    "lead social pr of marketing partner school services press consulting engineering software technology "
    "university capital centre"
)
TITLE_WORDS = (
    frozenset(_MORE.split())
    | frozenset(t.split()[-1] for _, t in own_titles() if " " in t and not t.endswith("s"))
) - frozenset(_NOT.split())
"""Words that end a job title, or name a rank; any one of them makes a line a title."""
TITLE_ENDING = re.compile(
    r"(?:leiter|berater|entwickler|ingenieur|anwalt|fuhrer|bearbeiter|meister|pfleger|lehrer|handler|techniker"
    r"|assistent|referent|planer|forscher|trainer|redakteur|direktor)(?:in)?$|(?:anwaltin|arztin)$"
    r"|(?:therapist|ologist|ographer|ician|onomist|smith|keeper)$"
)
WHOLE_TITLES = frozenset(
    ["partner", "founder", "owner", "principal", "associate", "fellow", "lead", "head"]
)
"""Words that are a job alone on their line, but not inside the name of a company."""
BEFORE = re.compile(
    r"^(?:(?:prof|dr|mag|ing|dipl|mr|mrs|ms|mx|sir|herr|frau|sra?|dott|drs|ir|rev|med|jur|rer|nat|phil|habil)"
    r"(?:\.\s?-?|\s|-))+(?:ing\.?\s)?",
    re.IGNORECASE,
)
_SMALL = "de da do dos das la le van von der den bin al el ben ter y e di del dr prof mr mrs ms"
PARTICLES = frozenset(_SMALL.split())
AFTER = re.compile(
    r",?\s{1,5}(?:P[Hh]\.?\s?D\.?|M\.?D\.?|MBA|CPA|P\.?E\.?|Esq\.?|M\.?Sc\.?|B\.?Sc\.?|RN|CFA|LL\.?M\.?|Jr\.?|Sr\.?)$"
)


_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "œ": "oe"})


def letters(text: str, between: str = "") -> str:
    """Only letters and digits, lower case, without accents.

    >>> letters("Zoë O'Hara")
    'zoeohara'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS)).lower()
    kept = "".join(
        c if c.isalnum() else "" if unicodedata.combining(c) or c == "'" else " " for c in plain
    )
    return between.join(kept.split())


def spaced(text: str) -> str:
    """Words set apart that the recognition ran together.

    >>> spaced("AmaraOkafor"), spaced("Head of R&D"), spaced("McDonald")
    ('Amara Okafor', 'Head of R&D', 'McDonald')
    """
    text = re.sub(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2})", " ", text)
    text = re.sub(r",(?=[A-Za-z])", ", ", text)
    return " ".join(text.split()).strip(" ,;|-–")


def looks_like_name(text: str) -> bool:
    """Two to five capitalised words without digits.

    >>> looks_like_name("María del Carmen Ruiz"), looks_like_name("since 1987")
    (True, False)
    """
    text = AFTER.sub("", BEFORE.sub("", spaced(text)))
    words = [w for w in re.split(r"[\s.]+", text) if w]
    if not 2 <= len(words) <= 5 or any(c.isdigit() or c in "&@/:;!?+" for c in text):
        return False
    own = [
        w for w in words if w.lower() not in PARTICLES and w.split("-")[0].lower() not in PARTICLES
    ]
    return len(own) >= 1 and all(w[0].isupper() for w in own) and any(len(w) > 2 for w in own)


def tidy_name(text: str) -> str:
    """A name in capitals in ordinary letters, what stands before and after the name left out.

    >>> tidy_name("AMARA OKAFOR, PhD"), tidy_name("Prof. Dr. Anna von Berg")
    ('Amara Okafor', 'Anna von Berg')
    """
    text = BEFORE.sub("", AFTER.sub("", spaced(text))) or text
    if text.isupper():
        words = (w.lower() if w.lower() in PARTICLES else w.title() for w in text.split())
        text = " ".join(words)
    return text
