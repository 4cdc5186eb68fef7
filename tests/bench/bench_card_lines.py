"""How many fields of invented cards are read from their lines: ``bench_card_lines.py [CARDS] [SEED]``."""

from __future__ import annotations

import re
import sys

from bench.made_card_lines import made
from halfhour.method.people.card_text import read_card

FIELDS = ("name", "email", "phone", "organisation", "title")


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def judged(seed: int) -> dict[str, bool]:
    """Which fields of one card are exact."""
    lines, truth = made(seed)
    card = read_card(lines)
    return {
        "name": card.name.casefold().replace("ı", "i") == truth.name.casefold().replace("ı", "i"),
        "email": truth.email in card.emails,
        "phone": digits(truth.phone) in map(digits, card.phones),
        "organisation": card.organisation.casefold() == truth.organisation.casefold(),
        "title": card.title == truth.title,
    }


def shares(cards: int, seed: int) -> dict[str, float]:
    """The share of exact fields."""
    found = [judged(seed * 100_000 + number) for number in range(cards)]
    return {field: sum(one[field] for one in found) / cards for field in FIELDS}


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    start = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print({field: f"{share:.1%}" for field, share in shares(wanted, start).items()})
    for number in range(start * 100_000, start * 100_000 + 150):
        wrong = [field for field, right in judged(number).items() if not right]
        if wrong:
            lines, truth = made(number)
            print(wrong, truth, "\n   ", read_card(lines))
