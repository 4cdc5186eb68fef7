"""Drafting what comes around the talk: confirmation, thanks, report back, keeping in touch, news."""

from __future__ import annotations

from halfhour.method.outreach.drafting.facts import Facts

MODES = {"in-person": "our meeting", "phone": "our call", "video": "our video call"}


def confirmation(facts: Facts) -> str:
    """The day before: when, where, how long, and how to reach me."""
    what = MODES.get(facts.mode, "our talk")
    zone = f" ({facts.zone})" if facts.zone and facts.zone not in facts.when else ""
    where = f", {facts.place}" if facts.place else ""
    reach = (
        f" Should anything change, you can reach me on {facts.my_phone}." if facts.my_phone else ""
    )
    return (
        f"I look forward to {what}: {facts.when}{zone}{where}. As promised I will keep to "
        f"{facts.minutes} minutes.{reach}\n\nThank you for making the time."
    )


def thanks(facts: Facts) -> str:
    """Within a day: thanks, one thing they said, and what the seeker does about it."""
    parts = ["Thank you very much."]
    if facts.talked or facts.said:
        parts = ["Thank you for your time and for talking with me."]
    elif facts.did_help:
        parts = ["Thank you very much for your help."]
    if facts.said:
        parts.append(f"What you said has stayed with me: “{facts.said[0].strip().rstrip('.')}”.")
    if facts.doing:
        parts.append(f"What I will do about it: {facts.doing.strip().rstrip('.')}.")
    parts.append("I will let you know how it goes.")
    return " ".join(parts)


def report(facts: Facts) -> str:
    """Back to the giver: what came of it, with thanks; nothing asked."""
    came = " ".join(f"{one.strip().rstrip('.')}." for one in facts.came_of)
    opening = "I want to tell you how things stand: I am still at it."
    if came:
        opening = "I want to tell you what came of your help."
    elif facts.gave:
        opening = "I have not forgotten your advice and want you to know that I am still at it."
    close = "Thank you again for your help." if facts.did_help else "Thank you."
    return f"{opening} {came}".strip() + f"\n\n{close} No reply needed."


def touch(facts: Facts) -> str:
    """Keeping in touch: a friendly word with nothing wanted."""
    field = f" about {facts.direction}" if facts.direction else ""
    hello = f"I thought of you today and wanted to say hello. I am still learning{field}"
    if facts.talked:
        return (
            f"{hello}, and our talk helps me often. Thank you once more; I hope all is well with "
            "you. No reply needed."
        )
    thanked = "Thank you once more for your help" if facts.did_help else "Thank you"
    return f"{hello}. I hope all is well with you. {thanked}; no reply needed."


def news(facts: Facts) -> str:
    """The news of the job, told to everyone who helped; of the search, while there is no job."""
    what = f" as {facts.new_title}" if facts.new_title else ""
    where = f" at {facts.new_organisation}" if facts.new_organisation else ""
    opening = "I have news of my search and want you to hear it from me."
    if what or where:
        opening = f"I have good news and want you to hear it from me: I am starting{what}{where}."
    thanks_for = ""
    if facts.did_help:
        helped = "".join(f" {one.strip().rstrip('.')}." for one in facts.helped)
        grateful = f".{helped} I am grateful" if helped else ", and I am grateful"
        thanks_for = f"You helped me on the way{grateful} to you. "
    return f"{opening}\n\n{thanks_for}If I can ever be of use to you, please call on me. Thank you!"


def short_news(facts: Facts) -> str:
    """The news where every letter counts."""
    what = f" as {facts.new_title}" if facts.new_title else ""
    where = f" at {facts.new_organisation}" if facts.new_organisation else ""
    helped = "You helped me on the way; thank you!" if facts.did_help else "Thank you!"
    if what or where:
        return f"I have good news: I am starting{what}{where}. {helped}"
    return f"I have news of my search and want you to hear it from me. {helped}"


BODIES = {
    "confirmation": confirmation,
    "thanks": thanks,
    "report": report,
    "touch": touch,
    "news": news,
}
SUBJECTS = {
    "confirmation": "Our talk: {when}",
    "thanks": "Thank you",
    "report": "What came of your help",
    "touch": "A short hello",
    "news": "Good news, and thank you",
}


def subject(facts: Facts, kind: str) -> str:
    """The subject of a message of this kind."""
    if kind == "news" and not (facts.new_title or facts.new_organisation):
        return "News of my search"
    if kind == "report" and not facts.did_help:
        return "How things stand"
    return SUBJECTS[kind].format(when=facts.when)
