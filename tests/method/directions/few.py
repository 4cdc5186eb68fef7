"""A small world of occupations for tests: four occupations with skills, tools and schooling."""

from __future__ import annotations

from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import (
    Alike,
    Coded,
    EducationShare,
    Element,
    Match,
    Occupation,
    Outlook,
    Related,
    Technology,
)

NURSE, INFORMATICS, CURATOR, GUARD = "29-1141.00", "15-1211.01", "25-4012.00", "33-9032.00"
TITLES = {
    NURSE: "Registered Nurses",
    INFORMATICS: "Health Informatics Specialists",
    CURATOR: "Curators",
    GUARD: "Security Guards",
}
SKILLS = {
    NURSE: {"Active Listening": 78, "Critical Thinking": 72, "Coordination": 69},
    INFORMATICS: {
        "Active Listening": 70,
        "Critical Thinking": 75,
        "Programming": 66,
        "Repairing": 10,
    },
    CURATOR: {"Active Listening": 72, "Writing": 70},
    GUARD: {"Active Listening": 60, "Coordination": 65},
}
ZONES = {NURSE: 3, INFORMATICS: 4, CURATOR: 5, GUARD: 3}
TOOLS = {
    NURSE: [("Epic Systems", True, True)],
    INFORMATICS: [("Epic Systems", True, True), ("SQL", True, True), ("Oddity", False, False)],
    CURATOR: [],
    GUARD: [],
}
SOURCE = "O*NET test release, Skills"


class Few(NothingKnown):
    """Four occupations, as if the data were loaded."""

    level = "occupation"
    release = "O*NET test release"
    attribution = "Attribution."
    missing = ("Knowledge",)

    def knows(self, code):
        return code in TITLES

    def occupation(self, code):
        return Occupation(code, TITLES[code], "What they do.", ZONES[code], self.release)

    def titles_of(self, codes):
        return {code: TITLES[code] for code in codes if code in TITLES}

    def elements(self, code, kind):
        if kind != "skills":
            return ()
        found = sorted(SKILLS[code].items(), key=lambda pair: -pair[1])
        return tuple(Element(name, name, float(v), None, "", SOURCE) for name, v in found)

    def technologies(self, code):
        return tuple(
            Technology(name, "software", hot, wanted, "O*NET test release, Technology Skills")
            for name, hot, wanted in TOOLS[code]
        )

    def related(self, code):
        other = Related(INFORMATICS, TITLES[INFORMATICS], "Primary-Short", 1, "O*NET, related")
        return (other,) if code == NURSE else ()

    def alike(self, code, top=20):
        return (Alike(CURATOR, TITLES[CURATOR], 0.61, "our model"),) if code == GUARD else ()

    def education(self, code):
        degree = EducationShare(6, "Bachelor's Degree", 71.0, "O*NET, education")
        return (degree,) if code == INFORMATICS else ()

    def outlook(self, code):
        if code != INFORMATICS:
            return None
        return Outlook(
            "15-1211", "Computer Systems Analysts", 1, 1, 8.8, 300, 103_790, False, "", "", "",
            "2024–34", "BLS",
        )  # fmt: skip

    def search(self, words, limit=20):
        return tuple(
            Match(code, title, 1.0)
            for code, title in TITLES.items()
            if words.lower() in title.lower()
        )

    def code_titles(self, titles, top=3, corrections=None):
        found = {"Head nurse": Match(NURSE, TITLES[NURSE], 0.9)}
        return [Coded(t, t, (found[t],) if t in found else ()) for t in titles]
