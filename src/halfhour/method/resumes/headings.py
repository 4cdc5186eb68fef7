"""Which section a heading of a resume begins, in several languages."""

from __future__ import annotations

import re

WORK, SKILLS, SCHOOLING, OTHER = "work", "skills", "schooling", "other"

# What each section is called; the first kind that has a word of the heading wins.
_SIGNS = {
    OTHER: "volunteer volunteering voluntary ehrenamt bénévolat voluntariado interests interessen "
    "hobbies hobbys references referenzen références referencias languages sprachen langues idiomas "
    "lingue talen publications publikationen publicaciones summary profile profil perfil profilo "
    "objective about projects projekte projets proyectos awards honors honours preise certifications "
    "certificates licenses licences zertifikate contact kontakt contacto contatti activities "
    "patents talks presentations memberships affiliations achievements highlights personal "
    "dates links courses conferences "
    "grants press media portfolio intérêts declaration details daten",
    WORK: "experience experiences employment work career positions appointments roles internships "
    "berufserfahrung berufspraxis werdegang praktika expérience expériences emplois parcours "
    "experiencia experiencias trayectoria empleo esperienza esperienze werkervaring loopbaan "
    "doświadczenie erfaring experiência arbeitserfahrung tätigkeiten jobs",
    SCHOOLING: "education studies academic academics qualifications degrees training schooling "
    "ausbildung bildung bildungsweg studium schulbildung formation formations études educación "
    "formación estudios istruzione formazione opleiding opleidingen wykształcenie educação formação "
    "utbildning uddannelse",
    SKILLS: "skills skill technologies tools competencies competences competence expertise "
    "proficiencies software kenntnisse fähigkeiten kompetenzen compétences competencias habilidades "
    "aptitudes competenze vaardigheden umiejętności strengths stärken abilities",
}  # fmt: skip
_KINDS = {word: kind for kind, words in _SIGNS.items() for word in words.split()}
_ASIDE = (
    "professional relevant additional other further previous selected key core main technical "
    "history and und et y e en i of the my meine mes mi a & + / background record summary "
    "top clinical research teaching industry military field practical leadership early recent paid "
    "berufliche beruflicher beruflich akademische akademischer professionnelle professionnelles "
    "professionnel profesional laboral académica académico professionale lavorative lavorativa "
    "universitaire areas soft hard computer digital it edv knowledge me information continuing "
    "service development schulische fachliche personnelles voluntary full part time special "
    "complémentaire continua zawodowe profissional acadêmica"
)
_BESIDE = frozenset(_ASIDE.split())
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[&+/]")


def heading_kind(text: str) -> str:
    """The section a heading begins: work, skills, schooling or other; "" when it is none.

    Every word must belong to headings, so that "Education officer" stays a job.

    >>> heading_kind("PROFESSIONAL EXPERIENCE"), heading_kind("Education officer")
    ('work', '')
    """
    line = text.strip().strip(" :#*_|-–—•")
    if not line or len(line) > 60 or re.search(r"[\d,@]", line):
        return ""
    words = _WORDS.findall(_closed(line).casefold().replace("-", " "))
    if not words or len(words) > 6:
        return ""
    kinds = [_KINDS[word] for word in words if word in _KINDS]
    if not kinds or not all(word in _KINDS or word in _BESIDE for word in words):
        return ""
    return min(kinds, key=list(_SIGNS).index) if OTHER not in kinds else _other(kinds)


def _other(kinds: list[str]) -> str:
    """Projects and experience are no list of jobs; education and certificates are schooling."""
    rest = [kind for kind in kinds if kind != OTHER]
    return rest[0] if rest and rest[0] in {SCHOOLING, SKILLS} and kinds[0] != OTHER else OTHER


def _closed(line: str) -> str:
    """Letters set apart ("E X P E R I E N C E") brought together."""
    if re.fullmatch(r"(?:\S ){4,}\S(?:\s{2,}(?:\S ?)+)*", line):
        return " ".join(word.replace(" ", "") for word in re.split(r"\s{2,}", line))
    return line
