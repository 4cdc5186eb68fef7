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
    talked = facts.talked or bool(facts.said or facts.when)
    parts = [
        "Thank you for your time and for talking with me so openly."
        if talked
        else "Thank you very much for your help."
    ]
    if facts.said:
        parts.append(f"What you said has stayed with me: “{facts.said[0].strip().rstrip('.')}”.")
    if facts.doing:
        parts.append(f"What I will do about it: {facts.doing.strip().rstrip('.')}.")
    parts.append("I will let you know how it goes.")
    return " ".join(parts)


def report(facts: Facts) -> str:
    """Back to the giver: what came of it, with thanks; nothing asked."""
    came = " ".join(f"{one.strip().rstrip('.')}." for one in facts.came_of)
    opening = (
        "I want to tell you what came of your help."
        if came
        else ("I have not forgotten your advice and want you to know that I am still at it.")
    )
    return f"{opening} {came}".strip() + "\n\nThank you again for your help. No reply needed."


def touch(facts: Facts) -> str:
    """Keeping in touch: a friendly word with nothing wanted."""
    field = (
        f" I am still learning about {facts.direction},"
        if facts.direction
        else " I am still learning,"
    )
    return (
        f"I thought of you today and wanted to say hello.{field} and our talk helps me often. "
        "Thank you once more; I hope all is well with you. No reply needed."
    )


def news(facts: Facts) -> str:
    """The news of the job, told to everyone who helped."""
    what = f" as {facts.new_title}" if facts.new_title else ""
    where = f" at {facts.new_organisation}" if facts.new_organisation else ""
    helped = "".join(f" {one.strip().rstrip('.')}." for one in facts.helped)
    thanks_for = f".{helped} I am grateful" if helped else ", and I am grateful"
    return (
        f"I have good news and want you to hear it from me: I am starting{what}{where}.\n\n"
        f"You helped me on the way{thanks_for} to you. If I can ever be of use to you, "
        "please call on me. Thank you!"
    )


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
