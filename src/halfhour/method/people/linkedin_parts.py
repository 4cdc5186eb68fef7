"""A file of a LinkedIn export by itself: the people in its messages, invitations and kind words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from halfhour.method.people.columns import columns_of, folded
from halfhour.method.people.delimited import Row
from halfhour.method.people.incoming import IncomingPerson, Labelled
from halfhour.method.people.linkedin import Export, enriched, part_of, profile_key, take

LOOKED_AT = 11
OF_PEOPLE = frozenset(["messages", "invitations", "endorsements", "recommendations"])
OWN = frozenset(["positions", "education", "profile", "skills"])
NAMED = frozenset(["name", "given", "family", "email", "phone"])


def lone_part(head: Sequence[Row], called: str) -> str:
    """Which file of the export ``head`` begins, or nothing where it may be any table."""
    for row in head:
        part = part_of(row.cells, called)
        if (
            part in OF_PEOPLE
            or part == "skills"
            or (part == "profile" and "instant messengers" in map(folded, row.cells))
        ):
            return part
        if part in ("positions", "education"):
            return part if NAMED.isdisjoint(one.field for one in columns_of(row.cells)) else ""
    return ""


@dataclass(slots=True)
class _Met:
    """Somebody a part tells of, and what of them."""

    row: int
    name: str
    url: str = ""
    said: list[str] = field(default_factory=list)


def people_of(part: str, rows: Iterator[Row], export: Export) -> Iterator[IncomingPerson]:
    """The people a lone part tells of, each once; what it tells of the seeker goes into ``export``."""
    headers: list[str] = []
    met: dict[str, _Met] = {}
    seen: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for row in rows:
        if not headers:
            found = part_of(row.cells, "skills.csv")
            headers = [folded(one) for one in row.cells] if found == part else []
            continue
        cells = {key: value.strip() for key, value in zip(headers, row.cells, strict=False)}
        take(export, part, cells)
        for one in _met_in(part, row.number, cells):
            key = profile_key(one.url) or one.name.lower()
            there = met.setdefault(key, one)
            there.name = there.name or one.name
            seen[key] += 1
        own.update(_own_in(part, cells))
    me = _me(seen, own)
    for key, one in met.items():
        if key != me and one.name:
            urls = (Labelled(one.url, "linkedin"),) if one.url else ()
            person = IncomingPerson(
                row=one.row, name=one.name, urls=urls, how_known="; ".join(one.said)
            )
            signals = export.signals.get(key)
            yield enriched(person, [signals]) if signals is not None else person


def _me(seen: Counter[str], own: Counter[str]) -> str:
    """The seeker's own profile: whose side the folders tell, else who is there every time."""
    if own:
        return own.most_common(1)[0][0]
    most = seen.most_common(2)
    return most[0][0] if len(most) > 1 and most[0][1] > most[1][1] else ""


def _met_in(part: str, row: int, cells: dict[str, str]) -> Iterator[_Met]:
    if part in OWN:
        return
    if part == "messages":
        yield _Met(row, cells.get("from", ""), cells.get("sender profile url", ""))
        urls = [
            one.strip() for one in cells.get("recipient profile urls", "").split(",") if one.strip()
        ]
        if len(urls) == 1:
            yield _Met(row, cells.get("to", ""), urls[0])
    elif part == "invitations":
        mine = cells.get("direction", "").upper() == "OUTGOING"
        key = "inviteeprofileurl" if mine else "inviterprofileurl"
        yield _Met(row, cells.get("to" if mine else "from", ""), cells.get(key, ""))
    else:
        name = f"{cells.get('first name', '')} {cells.get('last name', '')}"
        if part == "endorsements":
            name = f"{cells.get('endorser first name', '')} {cells.get('endorser last name', '')}"
        told = ["wrote me a recommendation"] if part == "recommendations" else []
        work = " at ".join(filter(None, (cells.get("job title", ""), cells.get("company", ""))))
        said = [f"{one} as {work}" if work else one for one in told]
        yield _Met(row, " ".join(name.split()), cells.get("endorser public url", ""), said)


def _own_in(part: str, cells: dict[str, str]) -> list[str]:
    """The seeker's own profile, where the folder of a message says which side is theirs."""
    if part != "messages":
        return []
    sent = cells.get("folder", "").upper() == "SENT"
    url = cells.get("sender profile url" if sent else "recipient profile urls", "")
    return [profile_key(url)] if url and "," not in url else []
