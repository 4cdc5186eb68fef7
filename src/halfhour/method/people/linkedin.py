"""What a LinkedIn export tells beyond the connections: who wrote, endorsed and recommended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from halfhour.method.people.columns import folded
from halfhour.method.people.dates import iso
from halfhour.method.people.delimited import Row
from halfhour.method.people.incoming import IncomingPerson, Reading


@dataclass(slots=True)
class Signals:
    """What passed between the seeker and one connection."""

    messages: int = 0
    last_message: str = ""
    invited: str = ""
    endorsed: int = 0
    recommended: str = ""


@dataclass(slots=True)
class OwnProfile:
    """The seeker's own side of the export."""

    name: str = ""
    headline: str = ""
    summary: str = ""
    industry: str = ""
    location: str = ""
    skills: list[str] = field(default_factory=list)
    positions: list[dict[str, str]] = field(default_factory=list)
    education: list[dict[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Export:
    """Everything of an export but the connections themselves."""

    signals: dict[str, Signals] = field(default_factory=dict)
    by_name: dict[str, Signals] = field(default_factory=dict)
    own: OwnProfile = field(default_factory=OwnProfile)

    def of(self, url: str) -> Signals:
        """The signals of one profile."""
        return self.signals.setdefault(profile_key(url), Signals())

    def named(self, name: str) -> Signals:
        """The signals of somebody only a name is told of."""
        return self.by_name.setdefault(" ".join(name.lower().split()), Signals())


def profile_key(url: str) -> str:
    """A profile address in the form that can be compared.

    >>> profile_key("https://www.linkedin.com/in/J%C3%BCrgen/")
    'linkedin.com/in/jürgen'
    """
    bare = unquote(url).strip().lower().partition("?")[0].partition("#")[0].rstrip("/")
    return bare.removeprefix("https://").removeprefix("http://").removeprefix("www.")


MANY = 5
"""Messages from which on somebody is known a little; our own judgement, changed by one tap."""
PARTS = {
    "messages": {"conversation id", "from", "date"},
    "invitations": {"from", "to", "sent at", "direction"},
    "endorsements": {"endorsement date", "endorser first name"},
    "recommendations": {"creation date", "job title", "text", "status"},
    "positions": {"company name", "title", "started on"},
    "education": {"school name", "degree name"},
    "profile": {"first name", "headline", "summary"},
}


def part_of(headers: Iterable[str], called: str) -> str:
    """Which file of the export has these headers, or nothing.

    A list of skills is one column Name, as a list of people may be: there ``called`` decides.
    """
    plain = [folded(one) for one in headers]
    for part, wanted in PARTS.items():
        if wanted <= set(plain):
            return part
    skills = called.replace("\\", "/").rpartition("/")[2].lower() == "skills.csv"
    return "skills" if plain == ["name"] and skills else ""


def add_part(export: Export, rows: Iterable[Row], called: str = "Skills.csv") -> str:
    """Take the rows of one file of the export in; gives which part it was, or nothing."""
    flow = iter(rows)
    for row in flow:
        part = part_of(row.cells, called)
        if part:
            headers = [folded(one) for one in row.cells]
            for one in flow:
                take(export, part, dict(zip(headers, one.cells, strict=False)))
            return part
        if row.number > 10:
            break
    return ""


def take(export: Export, part: str, row: dict[str, str]) -> None:
    """Take one row of a part in, its cells by their folded headers."""
    cells = {key: value.strip() for key, value in row.items()}
    if part == "messages":
        _message(export, cells)
    elif part == "invitations":
        _invitation(export, cells)
    elif part == "endorsements" and cells.get("endorser public url"):
        export.of(cells["endorser public url"]).endorsed += 1
    elif part == "recommendations":
        name = f"{cells.get('first name', '')} {cells.get('last name', '')}"
        export.named(name).recommended = cells.get("creation date", "")[:10] or "once"
    else:
        _own(export.own, part, cells)


def _invitation(export: Export, cells: dict[str, str]) -> None:
    """Who invited whom, and when; with no direction told, both are possible."""
    sides = {"INCOMING": ("inviter",), "OUTGOING": ("invitee",)}
    direction = cells.get("direction", "").upper()
    words = {"INCOMING": "invited me", "OUTGOING": "invited by me"}.get(direction, "invited")
    day = iso(cells.get("sent at", ""))
    for side in sides.get(direction, ("inviter", "invitee")):
        if url := cells.get(f"{side}profileurl", ""):
            export.of(url).invited = f"{words} on {day}" if day else words


def _message(export: Export, cells: dict[str, str]) -> None:
    if (
        cells.get("is message draft", "").lower() in ("yes", "true")
        or cells.get("folder") == "SPAM"
    ):
        return
    day = iso(cells.get("date", "").partition(" ")[0])
    urls = cells.get("recipient profile urls", "").split(",")
    if len(urls) > 3:
        return
    for url in (cells.get("sender profile url", ""), *urls):
        if url.strip():
            one = export.of(url)
            one.messages += 1
            one.last_message = max(one.last_message, day)


def _own(own: OwnProfile, part: str, cells: dict[str, str]) -> None:
    if part == "skills":
        own.skills.append(cells.get("name", ""))
    elif part == "positions":
        own.positions.append(cells)
    elif part == "education":
        own.education.append(cells)
    elif part == "profile":
        own.name = f"{cells.get('first name', '')} {cells.get('last name', '')}".strip()
        own.headline, own.summary = cells.get("headline", ""), cells.get("summary", "")
        own.industry, own.location = cells.get("industry", ""), cells.get("geo location", "")


def with_signals(people: Iterable[Reading], export: Export) -> Iterator[Reading]:
    """The connections, each with what passed between them and the seeker."""
    for person in people:
        if isinstance(person, IncomingPerson):
            urls = [profile_key(one.value) for one in person.urls]
            name = f"{person.given} {person.family}".lower()
            found = [export.signals[url] for url in urls if url in export.signals]
            found += [export.by_name[name]] if name in export.by_name else []
            if found:
                yield enriched(person, found)
                continue
        yield person


def enriched(person: IncomingPerson, found: list[Signals]) -> IncomingPerson:
    """The person with what passed between them and the seeker, in words, and a first closeness."""
    last = max((one.last_message for one in found), default="")
    told = [one.invited for one in found if one.invited]
    if messages := sum(one.messages for one in found):
        on = f", the last on {last}" if last else ""
        told.append(f"{messages} LinkedIn message{'s' if messages > 1 else ''}{on}")
    if endorsed := sum(one.endorsed for one in found):
        told.append(f"endorsed {endorsed} of my skills")
    if any(one.recommended for one in found):
        told.append("wrote me a recommendation")
    how = "; ".join(dict.fromkeys(filter(None, (person.how_known, *told))))
    close = "well" if any(one.recommended for one in found) else "a little" * (messages >= MANY)
    return person._replace(
        how_known=how,
        last_contact=max(person.last_contact, last),
        closeness=person.closeness or close,
    )
