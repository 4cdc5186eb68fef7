"""From a step to the page where it is done: what the button says, and where it leads."""

from __future__ import annotations

from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse

from halfhour.method.today.step import Step

#: For each rule: the words on the button, then the addresses to try in this order. "{about}" and
#: "{person}" stand for the ids; what follows "?" is the query.
DOORS: dict[str, tuple[str, ...]] = {
    "name-a-direction": ("Name one", "directions:name", "directions:list"),
    "bring-people": ("Bring people", "people:import", "people:list"),
    "mark-closeness": ("Begin", "people:triage", "people:list"),
    "choose-whom-to-ask": ("Look at the shortlist", "shortlist:list"),
    "ask-someone": ("Write the request", "outreach:compose ?person={person}&kind=request"),
    "send-draft": ("Open the draft", "outreach:write {about}", "outreach:compose ?person={person}"),
    "not-sent": ("Open the message", "outreach:write {about}"),
    "perhaps-sent": ("Open the message", "outreach:write {about}"),
    "answer-came": ("Say what it means", "outreach:write {about}"),
    "no-answer-colleague": ("Find somebody", "outreach:compose ?person={person}&kind=request",
                            "shortlist:list"),
    "no-answer-reminder": ("Write the reminder",
                           "outreach:compose ?person={person}&kind=reminder&about={about}"),
    "ask-again": ("Write the request", "outreach:compose ?person={person}&kind=request"),
    "arrange": ("Arrange", "interviews:arrange ?person={person}&request={about}"),
    "prepare": ("Choose questions", "interviews:prepare {about}", "interviews:list"),
    "confirm": ("Confirm", "outreach:compose ?person={person}&kind=confirmation&interview={about}"),
    "interview-today": ("Open", "interviews:live {about}", "interviews:list"),
    "did-it-happen": ("Say how it went", "interviews:show {about}", "interviews:list"),
    "debrief": ("Write it down", "interviews:debrief {about}", "interviews:list"),
    "thank": ("Write the note",
              "outreach:compose ?person={person}&kind=thanks&interview={about}"),
    "ask-permission": ("Permission", "referrals:permission {about}"),
    "contact-referred": ("Write the request",
                         "outreach:compose ?person={person}&kind=request&referral={about}"),
    "follow-advice": ("What did you do?", "followups:advice {about}"),
    "keep-promise": ("See all promises", "followups:promises"),
    "report-back": ("Tell them", "followups:report {person}"),
    "give-back": ("Give", "followups:give {person}"),
    "keep-in-touch": ("Say hello", "followups:hello {person}"),
    "resume-opinion": ("Note it", "resumes:opinion ?person={person}", "resumes:list"),
    "decide-opening": ("Decide", "leads:lead {about}"),
    "application-step": ("Open", "leads:list"),
    "answer-offer": ("Open", "leads:lead {about}"),
    "tell-helpers": ("Tell them", "leads:landed {about}"),
}  # fmt: skip


def door(step: Step) -> tuple[str, str]:
    """The words on the button and the address; the person's page where nothing else is there."""
    words, *ways = DOORS[step.rule]
    ids = {"about": step.about_id, "person": step.person.id if step.person else 0}
    for way in (*ways, "people:person {person}" if step.person else "today:today"):
        found = address(way.format(**ids))
        if found and (step.person or "{person}" not in way):
            return words, found
    return words, "/"


def address(way: str) -> str:
    """The address of ``room:verb id ?query``; empty where there is no such page."""
    path, _, query = way.partition("?")
    name, *ids = path.split()
    try:
        found = reverse(name, args=ids)
    except NoReverseMatch:
        return ""
    return (
        f"{found}?{urlencode([tuple(pair.split('=', 1)) for pair in query.split('&')])}"
        if query
        else found
    )
